import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { brotli } from '../../../src/tools/brotli.ts';
import { launchChromium } from '../../../src/tools/chromium.ts';
import { median } from '../quantile.ts';
import type { Compared } from './compared.ts';
import { probe, type Shown } from './probe.ts';
import type { BareQuestion } from './questions.ts';
import type { Server } from './server.ts';

/** A phone of the middle class on a middling line; a 4 times slower CPU than this machine's. */
const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
  locale: 'de-DE',
};
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const CPU_SLOWDOWN = 4;
const QUIET_MS = 1_500; // what a page still does after its first question is through by then

export type Figures = {
  /** JS and CSS up to the first question, with brotli. */
  bytes: number;
  /** The same for what came later. */
  laterBytes: number;
  firstPaint: number;
  clickable: number;
  /** From the tap that leads on until the next question is painted; the median of the run. */
  tap: number;
  /** From the first tap until the page after the last question is painted, always tapping as soon as it can be. */
  wholeRun: number;
  heap: number;
};

/** One visit in a new browser: the page is opened, left in peace, then answered as fast as it lets one. */
export const measure = async (
  { path, looks, inDocument, name }: Compared,
  questions: readonly BareQuestion[],
  { origin, weights }: Server,
): Promise<Figures> => {
  const browser = await launchChromium();
  try {
    const page = await (await browser.newContext(PHONE)).newPage();
    const troubles: string[] = [];
    page.on('pageerror', ({ message }) => troubles.push(message));
    await page.goto(`${origin}/pages/warm`); // so that no renderer has to be started
    await page.addInitScript(probe, looks);
    const code = codeOf(page);
    const devtools = await slowDown(page);
    const shown = watch(page);

    const document = await page.goto(origin + path, { waitUntil: 'commit' });
    const first = await shown(0).catch((error: unknown) => {
      throw new Error(`${name} shows no question. ${troubles.join(' ')}`, { cause: error });
    });
    const early = new Set(code);
    await sleep(QUIET_MS);
    const html = (await document?.text()) ?? '';
    const { opened, firstPaint } = await paints(page);
    const heap = await heapOf(devtools);
    const { asked, taps, wholeRun } = await answerAll(page, first, shown);
    if (asked.join('\n') !== questions.map(({ ask }) => ask).join('\n'))
      throw new Error(`${name} did not ask the same questions:\n${asked.join('\n')}`);

    const weigh = (urls: Iterable<string>) => [...urls].reduce((sum, url) => sum + (weights.get(url) ?? 0), 0);
    const inline = inDocument ? (weights.get(path) ?? 0) : inlineBytes(html);
    return {
      bytes: weigh(early) + inline,
      laterBytes: weigh(code) - weigh(early),
      firstPaint: firstPaint - opened,
      clickable: first.clickable - opened,
      tap: median(taps),
      wholeRun,
      heap,
    };
  } finally {
    await browser.close();
  }
};

/** Path and query of each script and style sheet that the page asks for. */
const codeOf = (page: Page): Set<string> => {
  const code = new Set<string>();
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (['script', 'stylesheet'].includes(request.resourceType())) code.add(pathname + search);
  });
  return code;
};

const slowDown = async (page: Page): Promise<CDPSession> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', LINE);
  await devtools.send('Performance.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  return devtools;
};

/** What comes on screen, one after the other, in whatever document: the way may lead on to another page. */
const watch = (page: Page): ((index: number) => Promise<Shown>) => {
  let earlier = 0;
  const inDocument = (index: number) => page.evaluate((nth) => window.probe.shown(nth), index - earlier);
  return (index) =>
    inDocument(index).catch((error: unknown) => {
      if (!(error instanceof Error && error.message.includes('navigation'))) throw error;
      earlier = index;
      return inDocument(index);
    });
};

const paints = (page: Page): Promise<{ opened: number; firstPaint: number }> =>
  page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const { timeOrigin: opened } = performance;
    return { opened, firstPaint: opened + (paint?.startTime ?? Number.NaN) };
  });

const heapOf = async (devtools: CDPSession): Promise<number> => {
  for (let round = 0; round < 2; round++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
};

const answerAll = async (page: Page, first: Shown, shown: (index: number) => Promise<Shown>) => {
  const asked: string[] = [];
  const taps: number[] = [];
  let begun = Number.NaN;
  let there = first;
  while (there.ask !== null) {
    asked.push(there.ask);
    await page.touchscreen.tap(there.x, there.y);
    if (there.many) {
      const { x, y } = await page.evaluate(() => window.probe.goOn());
      await page.touchscreen.tap(x, y);
    }
    there = await shown(asked.length);
    if (asked.length === 1) begun = there.tapped;
    if (Number.isFinite(there.tapped)) taps.push(there.painted - there.tapped); // another document has not seen the tap
  }
  return { asked, taps, wholeRun: there.painted - begun };
};

/** Scripts and styles inside a document. */
const inlineBytes = (html: string): number => {
  const inside = [...html.matchAll(/<(?<tag>style|script)(?![^>]+src=)[^>]*>(?<text>.*?)<\/\k<tag>>/gs)];
  const text = inside.map(({ groups }) => groups?.text ?? '').join('');
  return text ? brotli(text).length : 0;
};
