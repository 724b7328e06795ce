import type { Asked } from './asked.ts';
import { liveMarkup } from './live-markup.ts';
import { EMBEDDER, VICTIM } from './world.ts';

/** What holds for every answer, whoever asks for what. */

export type Answer = { status: number; headers: Headers; body: string };

/** @returns what an answer does that none may do */
export const breachesOf = async (asked: Asked, answer: Answer, origin: string): Promise<string[]> => {
  const { status, headers, body } = answer;
  const path = asked.path.split('?')[0] ?? '';
  const html = /^text\/html\b/i.test(headers.get('content-type') ?? '');
  return [
    ...(status >= 500 ? [`answers ${status}`] : []),
    ...(headers.has('x-fz') || headers.get('set-cookie')?.includes('fz=') ? ['has a header that was injected'] : []),
    ...cookieFaults(asked, headers, path),
    ...redirectFaults(asked, headers, origin),
    ...corsFaults(asked, headers),
    ...(html ? await pageFaults(headers, body) : fileFaults(headers, body)),
    ...(asked.signedIn ? [] : tellingFaults(body)),
  ];
};

/** Only the desk sets cookies, and only its own, which no script reads. */
const cookieFaults = ({ product }: Asked, headers: Headers, path: string): string[] =>
  headers.getSetCookie().flatMap((cookie) => {
    const [named = '', ...attributes] = cookie.split(/;\s*/);
    const own = product === 'local' ? /^desk(-browser)?=[\w.-]*$/ : /^__Host-desk(-browser)?=[\w.-]*$/;
    const needed = ['HttpOnly', 'SameSite=Lax', 'Path=/', ...(product === 'local' ? [] : ['Secure'])];
    const fine =
      /^\/desk(\/|$)/.test(path) &&
      own.test(named) &&
      needed.every((one) => attributes.includes(one)) &&
      !attributes.some((one) => /^domain/i.test(one));
    return fine ? [] : [`sets the cookie ${cookie}`];
  });

/** The way leads on here, or to the page where the owner has calls booked. */
const redirectFaults = ({ product }: Asked, headers: Headers, origin: string): string[] => {
  const location = headers.get('location');
  if (location === null) return [];
  const target = URL.parse(location, origin);
  const elsewhere = { calcom: 'https://cal.com', calendly: 'https://calendly.com', local: origin, real: origin }[
    product
  ];
  return target && [origin, elsewhere].includes(target.origin) ? [] : [`leads to ${location}`];
};

const corsFaults = ({ product }: Asked, headers: Headers): string[] => {
  const readable = headers.get('access-control-allow-origin');
  const near = product === 'local' && /^http:\/\/(localhost|127\.0\.0\.1):\d+$/.test(readable ?? '');
  return [
    ...(readable === null || readable === EMBEDDER || near ? [] : [`is readable by ${readable}`]),
    ...(headers.has('access-control-allow-credentials') ? ['lets other websites send cookies'] : []),
  ];
};

const pageFaults = async (headers: Headers, body: string): Promise<string[]> => {
  const policy = headers.get('content-security-policy') ?? '';
  const nonce = policy.match(/script-src[^;]*'nonce-([^']+)'/)?.[1] ?? '';
  const needed: readonly (readonly [string, RegExp])[] = [
    ['content-security-policy', /default-src 'none'.*frame-ancestors|frame-ancestors.*default-src 'none'/],
    ['x-content-type-options', /^nosniff$/],
    ['referrer-policy', /^(same-origin|no-referrer)$/],
    ['cache-control', /^(private, )?no-(store|cache)$/],
    ['content-type', /charset=utf-8/i],
  ];
  return [
    ...needed.flatMap(([name, wanted]) => (wanted.test(headers.get(name) ?? '') ? [] : [`is a page without ${name}`])),
    ...(/script-src[^;]*'unsafe-/.test(policy) ? ['is a page whose policy lets any script run'] : []),
    ...(await liveMarkup(body, nonce)).map((live) => `has markup that has come alive: ${live}`),
  ];
};

/** Text that a browser must not take for a page, a spreadsheet for a formula, a calendar for its own lines. */
const fileFaults = (headers: Headers, body: string): string[] => {
  const type = headers.get('content-type') ?? '';
  return [
    ...(body !== '' && headers.get('x-content-type-options') !== 'nosniff' ? ['may be taken for a page'] : []),
    ...(type.startsWith('application/json') && body !== '' && !isJson(body) ? ['is no JSON'] : []),
    ...(type.startsWith('text/csv') && /(^|[;,\n])"?[=+@\t]/.test(body) ? ['has a cell that a spreadsheet runs'] : []),
    ...(type.startsWith('text/calendar') && /^BEGIN:VFZ/m.test(body)
      ? ['has a line of a calendar that was injected']
      : []),
  ];
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Nothing of somebody whose link nobody has. */
const tellingFaults = (body: string): string[] =>
  [VICTIM.email, VICTIM.name].filter((word) => body.includes(word)).map((word) => `tells ${word}`);
