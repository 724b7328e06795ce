/** What a request says about who sends it, as coarsely as it is needed. */

export const DEVICES = ['phone', 'tablet', 'desktop'] as const;
export type Device = (typeof DEVICES)[number];

/** The kind of device, by what every browser says of itself. */
export const deviceClass = (headers: Headers): Device => {
  const agent = headers.get('user-agent') ?? '';
  if (/iPad|Tablet|PlayBook|Silk(?!.*Mobile)|Android(?!.*Mobile)/i.test(agent)) return 'tablet';
  return headers.get('sec-ch-ua-mobile') === '?1' || /Mobi|iPhone|iPod/i.test(agent) ? 'phone' : 'desktop';
};

/** Programs that say what they are. A browser always has a name that begins as Netscape's did. */
const PROGRAMS = /bot|crawl|spider|slurp|preview|scan|monitor|headless|lighthouse|externalhit|archiver|inspect/i;

/** Whether a person probably asked for this, now, to look at it. */
export const isPerson = (method: string, headers: Headers): boolean => {
  const agent = headers.get('user-agent') ?? '';
  const ahead = `${headers.get('sec-purpose') ?? ''} ${headers.get('purpose') ?? ''} ${headers.get('x-moz') ?? ''}`;
  return method !== 'HEAD' && agent.startsWith('Mozilla/') && !PROGRAMS.test(agent) && !/prefetch|preview/i.test(ahead);
};

/** The same page once more, because the visitor asked the browser for it. */
export const isReload = (headers: Headers): boolean => /no-cache|max-age=0/.test(headers.get('cache-control') ?? '');

/** The website that a request comes from, without `www.`; null for our own and where the browser does not say. */
export const siteBefore = (headers: Headers, own: string): string | null => {
  const url = URL.parse(headers.get('referer') ?? headers.get('origin') ?? '');
  if (!url || !/^https?:$/.test(url.protocol) || url.host === new URL(own).host) return null;
  return url.hostname.replace(/^www\./, '');
};
