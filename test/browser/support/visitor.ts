import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';

/** Where this worker's product answers. */
export const origin = inject('origins')[Number(process.env.VITEST_POOL_ID) - 1] ?? '';

const PHONE = { width: 390, height: 844 };

export type Visitor = {
  page: Page;
  /** What went wrong in the page meanwhile: errors, failed requests, requests to anywhere else. */
  troubles: readonly string[];
};

/**
 * A person with a browser of their own, on a phone unless told otherwise. Gone when the test is over.
 * Each has an address of their own, or the tests would run into the rate limits of one another.
 */
export const visitor = async (options: BrowserContextOptions = {}): Promise<Visitor> => {
  const browser = await chromium.connect(inject('chromium'));
  onTestFinished(() => browser.close());
  const context = await browser.newContext({
    baseURL: origin,
    viewport: PHONE,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    extraHTTPHeaders: { 'cf-connecting-ip': someAddress() },
    ...options,
  });
  const page = await context.newPage();
  return { page, troubles: watchTroubles(page) };
};

/** Fires the cron of the running product once, as the platform does every minute. */
export const tick = async (): Promise<void> => {
  const response = await fetch(`${origin}/cdn-cgi/local/scheduled?cron=*+*+*+*+*`);
  if (!response.ok) throw new Error(`cron failed: ${await response.text()}`);
};

const watchTroubles = (page: Page): string[] => {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && troubles.push(`console: ${message.text()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
      troubles.push(`request to elsewhere: ${request.url()}`);
  });
  return troubles;
};

/** Where a visitor comes from, as the platform tells it. */
export const someAddress = (): string => `10.${byte()}.${byte()}.${byte()}`;
const byte = () => Math.floor(Math.random() * 256);
