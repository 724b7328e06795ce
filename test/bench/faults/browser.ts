import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../../sim/random.ts';

/** What the server says; null: nothing, and the visitor has given up. */
export type Answer = { status: number; location: string; text: string } | null;

/** How often the network and the server failed, over all visitors. */
export type Trouble = { cut: number; faults: Map<string, number>; twice: number; givenUp: number };

const PATIENCE_MS = 60_000;
const AGAIN_MS = 400;
const GIVES_UP = 0.06; // after each failure
const PRESSES_TWICE = 0.1;

/** Somebody's browser in a network of its own: it sends the same again after a failure, until somebody answers. */
export const createBrowser = (origin: string, number: number, random: Random, trouble: Trouble) => {
  const headers = { origin, 'cf-connecting-ip': `10.${(number >> 8) & 255}.${number & 255}.1` };

  const once = async (path: string, body?: string): Promise<Answer> => {
    try {
      const response = await fetch(new URL(path, origin), {
        ...(body !== undefined && { method: 'POST', body }),
        headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }) },
        redirect: 'manual',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const answer = {
        status: response.status,
        location: response.headers.get('location') ?? '',
        text: await response.text(),
      };
      if (answer.status < 500) return answer;
      const fault = `${answer.status} ${path.split('/')[1]?.split('?')[0]}: ${answer.text.slice(0, 80)}`;
      trouble.faults.set(fault, (trouble.faults.get(fault) ?? 0) + 1);
    } catch {
      trouble.cut += 1;
    }
    return null;
  };

  const untilAnswered = async (ask: () => Promise<Answer>, patient: boolean): Promise<Answer> => {
    for (;;) {
      const answer = await ask();
      if (answer !== null) return answer;
      if (!patient && random.chance(GIVES_UP)) {
        trouble.givenUp += 1;
        return null;
      }
      await sleep(AGAIN_MS);
    }
  };

  /** The button pressed twice in a row: two requests at once, and it is done if either says so. */
  const pressed = async (path: string, body: string): Promise<Answer> => {
    if (!random.chance(PRESSES_TWICE)) return once(path, body);
    trouble.twice += 1;
    const both = await Promise.all([once(path, body), once(path, body)]);
    return (
      both.find((answer) => answer !== null && answer.status < 400) ?? both.find((answer) => answer !== null) ?? null
    );
  };

  return {
    get: (path: string): Promise<Answer> => untilAnswered(() => once(path), true),
    post: (path: string, fields: URLSearchParams): Promise<Answer> =>
      untilAnswered(() => pressed(path, fields.toString()), false),
  };
};

export type Browser = ReturnType<typeof createBrowser>;

/** The values of the hidden fields of a page's form. */
export const hiddenIn = (html: string): [string, string][] =>
  [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    value.replaceAll('&amp;', '&').replaceAll('&quot;', '"'),
  ]);
