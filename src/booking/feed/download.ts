import { SECOND } from '../../lib/clock.ts';
import { publicUrl } from '../../lib/public-url.ts';
import type { Fault } from './fault.ts';

const MOST_BYTES = 2_000_000; // a busy person's ten years
const PATIENCE = 8 * SECOND; // in all: somebody may be waiting for a booking
const MOST_REDIRECTS = 3;

/** `validator`: what to ask with next time whether anything has changed; null if the server offers nothing. */
export type Download =
  | { ok: true; calendar: string; validator: string | null }
  | { ok: true; calendar: null } // has not changed
  | { ok: false; fault: Fault };

/**
 * Fetches a calendar file, unless it is still as it was when `validator` was given.
 * @param patience ms for all of it, redirects included
 */
export const download = async (
  fetch: Fetch,
  address: string,
  validator: string | null,
  patience = PATIENCE,
): Promise<Download> => {
  const signal = AbortSignal.timeout(patience);
  try {
    return await follow(fetch, address, {
      headers: headersFor(validator),
      redirect: 'manual',
      cache: 'no-store',
      signal,
    });
  } catch {
    return failed(signal.aborted ? 'too-slow' : 'unreachable');
  }
};

type Fetch = typeof globalThis.fetch;
type Asking = { headers: Record<string, string>; redirect: 'manual'; cache: 'no-store'; signal: AbortSignal };

const headersFor = (validator: string | null): Record<string, string> => ({
  accept: 'text/calendar',
  'user-agent': 'engpass-quiz', // some servers refuse a program without a name
  ...(validator && { [isEtag(validator) ? 'if-none-match' : 'if-modified-since']: validator }),
});

/** An entity tag is quoted, a date is not (RFC 9110 § 8.8). */
const isEtag = (validator: string): boolean => /^(W\/)?"/.test(validator);

const follow = async (fetch: Fetch, address: string, asking: Asking): Promise<Download> => {
  let url = publicUrl(address.replace(/^webcals?:/i, 'https:'));
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    if (!url) return failed('refused-address');
    const response = await fetch(url.href, asking);
    const target = REDIRECTS.includes(response.status) ? response.headers.get('location') : null;
    if (target === null) return readAnswer(response, asking);
    await response.body?.cancel();
    url = redirected(target, url);
  }
  return failed('too-many-redirects');
};

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** The address is a secret: it does not leave encryption. */
const redirected = (target: string, from: URL): URL | null => {
  const url = publicUrl(target, from);
  return url && from.protocol === 'https:' && url.protocol !== 'https:' ? null : url;
};

const readAnswer = async (response: Response, { headers }: Asking): Promise<Download> => {
  if (response.status !== 200) await response.body?.cancel();
  if (response.status === 304 && ('if-none-match' in headers || 'if-modified-since' in headers))
    return { ok: true, calendar: null };
  if (response.status !== 200) return failed(`status-${response.status}`);
  const calendar = await textOf(response);
  if (calendar === null) return failed('too-large');
  if (!isCalendar(calendar)) return failed('not-a-calendar');
  return {
    ok: true,
    calendar,
    validator: response.headers.get('etag') ?? response.headers.get('last-modified'),
  };
};

/** Counted while it comes, unpacked: what a server says about the length is only what it says. */
const textOf = async (response: Response): Promise<string | null> => {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  if (!response.body) return text;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.length;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
};

/** From its first line to its last: half a calendar would make busy times look free. */
const isCalendar = (text: string): boolean => /^\s*BEGIN:VCALENDAR\s/i.test(text) && /\nEND:VCALENDAR\s*$/i.test(text);

const failed = (fault: Fault): Download => ({ ok: false, fault });
