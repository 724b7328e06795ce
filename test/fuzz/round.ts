import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { vi } from 'vitest';
import { ORIGIN, rows, wipe } from '../workerd/support/visit.ts';
import { ask } from './ask.ts';
import { type Asked, asCurl, type Body } from './asked.ts';
import { type Answer, breachesOf } from './laws.ts';
import { liveMarkup } from './live-markup.ts';
import { type Random, randomOf } from './values.ts';
import { openWorld, type World } from './world.ts';

export const ROUND = 1_000; // requests to one world, before it has been asked to pieces

/** What was found, with the line that asks for it again. */
export type Finding = { what: string; asked: string };

export type Round = { requests: number; findings: Finding[]; statuses: Map<string, number> };

/** One world, asked so many times by chance that the seed decides: the same seed asks the same. */
export const round = async (seed: number, requests = ROUND): Promise<Round> => {
  const world = await openWorld();
  const random = randomOf(seed);
  const findings: Finding[] = [];
  const statuses = new Map<string, number>();
  const before = await world.victimsRows();
  const watched = watch();
  try {
    for (let turn = 1; turn <= requests; turn++) {
      const asked = await ask(world, random, ORIGIN);
      const line = () =>
        `${asCurl(asked, ORIGIN)}\n    # seed ${seed}, request ${turn}, ${asked.route} of the product ${asked.product}`;
      let faults: string[];
      try {
        const answer = await answerTo(world, asked, random);
        if (answer === null) continue; // the platform itself refuses to carry such a request
        const kind = `${asked.route} ${answer.status}`;
        statuses.set(kind, (statuses.get(kind) ?? 0) + 1);
        faults = await breachesOf(asked, answer, ORIGIN);
      } catch (thrown) {
        faults = [`throws ${String(thrown)}`];
      }
      for (const what of [...faults, ...watched.take()]) findings.push({ what, asked: line() });
    }
    const after = await afterwards(world, before);
    for (const what of [...after, ...watched.take()]) findings.push({ what, asked: `after all of seed ${seed}` });
  } finally {
    watched.end();
    await wipe();
  }
  return { requests, findings, statuses };
};

/** What the log may say of requests such as these. */
const EXPECTED = new Set([
  'hand-in-limited',
  'webhook-not-genuine',
  'calendar-webhook-forged',
  'calendar-webhook-unreadable',
  'address-barred',
  'mail-again',
  'hook-failed',
]);

/** Notes what goes wrong without an answer that says so. */
const watch = () => {
  const noted: string[] = [];
  const note = (line: unknown) => {
    const event = /"event":"([\w-]+)"/.exec(String(line))?.[1] ?? '';
    if (!EXPECTED.has(event)) noted.push(`the log says ${String(line)}`);
  };
  const spies = (['error', 'warn'] as const).map((level) => vi.spyOn(console, level).mockImplementation(note));
  const rejected = (event: PromiseRejectionEvent) => noted.push(`nobody catches ${String(event.reason)}`);
  addEventListener('unhandledrejection', rejected);
  return {
    take: () => noted.splice(0),
    end: () => {
      for (const spy of spies) spy.mockRestore();
      removeEventListener('unhandledrejection', rejected);
    },
  };
};

const answerTo = async (world: World, asked: Asked, random: Random): Promise<Answer | null> => {
  const request = requestFor(asked);
  if (!request) return null;
  const { app, time } = world.products[asked.product];
  time.now = world.now + random.whole(0, 600_000);
  const context = createExecutionContext();
  const response = await app.fetch(request, env, context);
  const body = await response.text();
  await waitOnExecutionContext(context);
  return { status: response.status, headers: response.headers, body };
};

const requestFor = ({ method, path, headers, body }: Asked): Request | null => {
  const carried = new Headers();
  // As clients do; without it, the Worker reads the body whole before any room does.
  if (body.kind === 'text' && body.text.length % 3 > 0)
    carried.set('content-length', String(new TextEncoder().encode(body.text).length));
  for (const [name, value] of headers) {
    try {
      carried.append(name, value);
    } catch {} // no client could send it either
  }
  try {
    const sent = bodyFor(body);
    return new Request(ORIGIN + path, {
      method,
      headers: carried,
      redirect: 'manual',
      ...(sent !== null && { body: sent }),
    });
  } catch {
    return null;
  }
};

const bodyFor = (body: Body): BodyInit | null => {
  if (body.kind === 'none') return null;
  if (body.kind === 'text') return body.text;
  if (body.kind === 'stream') return streamOf(body.pieces, body.breaksOff);
  const form = new FormData();
  for (const [name, value] of body.parts)
    if (typeof value === 'string') form.append(name, value);
    else form.append(name, new File([value.content], value.file));
  return form;
};

const streamOf = (pieces: readonly string[], breaksOff: boolean): ReadableStream => {
  const left = [...pieces];
  return new ReadableStream({
    pull(controller) {
      const piece = left.shift();
      if (piece !== undefined) controller.enqueue(new TextEncoder().encode(piece));
      else if (breaksOff) controller.error(new Error('Network connection lost.'));
      else controller.close();
    },
  });
};

/** What all of it has left behind: mails to one address each with nothing alive in them, and nothing changed by who had no key. */
const afterwards = async (world: World, before: string): Promise<string[]> => {
  const found: string[] = [];
  const messages = [];
  for (const { provider, deliver } of Object.values(world.products)) {
    await deliver();
    messages.push(...provider.accepted.map(({ message }) => message));
  }
  for (const { from, to, subject, html, text, headers = {}, replyTo } of messages) {
    const lines = [from, to, subject, replyTo ?? '', ...Object.values(headers)];
    if (lines.some((line) => /[\p{Cc}\u2028\u2029]/u.test(line)))
      found.push(`a mail with a line broken into its head: ${JSON.stringify(lines)}`);
    if (!/^[^\s<>,;]+@[^\s<>,;@]+$/.test(to)) found.push(`a mail to ${to}`);
    if (/(^|\n)(bcc|cc|to):/i.test(text)) found.push(`a mail whose text looks like a head: ${subject}`);
    for (const live of await liveMarkup(html, null)) found.push(`a mail to ${to} with ${live}`);
  }
  if ((await world.victimsRows()) !== before) found.push('rows have changed to which nobody had a key');
  const viewers = await rows<{ what: string }>("SELECT DISTINCT what FROM audit WHERE who = 'jonas@example.de'");
  for (const { what } of viewers) if (!/^signed-(in|out)/.test(what)) found.push(`a viewer has done ${what}`);
  return found;
};
