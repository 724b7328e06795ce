import { routes } from '../../../src/routes.ts';
import type { Visitor } from './visitor.ts';

/** Something to ask for: a page, or a file that is posted for. */
export type Asked = { name: string; path: string; fields?: Record<string, string> };

/** Ways in and out are no pages of the desk. */
const NOT_A_PAGE: readonly string[] = [routes.deskLogin, routes.deskSent, routes.deskLink, routes.deskSignOut];

const PATTERNS = Object.entries(routes).filter(
  ([, pattern]) => (pattern === routes.desk || pattern.startsWith(`${routes.desk}/`)) && !NOT_A_PAGE.includes(pattern),
);

const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);

/** What the owner asks of a page besides itself: the dearest of it. */
const CHOICES: Readonly<Record<string, readonly Asked[]>> = {
  [routes.deskLeads]: [
    ...([
      'search=Katharina',
      'search=vogel-beratung',
      'search=nobody-is-called-that',
      'search=anja.mueller%40',
    ] as const),
    ...(['state=unconfirmed', 'state=unsubscribed', 'source=visitenkarte', 'tag=Presse', 'tag=warm'] as const),
    'quiz=kunden-springen-ab&state=booked',
    'bottleneck=sales&state=booked&search=a&source=podcast',
  ].map((query) => ({ name: `leads?${query}`, path: `${routes.deskLeads}?${query}` })),
  [routes.deskMails]: ['planned', 'sent', 'stopped', 'parked'].flatMap((group) =>
    ['', '&step=analysis', '&step=call-missed', '&step=last'].map((step) => ({
      name: `mails?group=${group}${step}`,
      path: `${routes.deskMails}?group=${group}${step}`,
    })),
  ),
  [routes.deskFunnel]: ['days=90', `from=${day(729)}&to=${day(0)}`, `from=${day(364)}&to=${day(0)}&beside=before`].map(
    (query) => ({ name: `funnel?${query}`, path: `${routes.deskFunnel}?${query}` }),
  ),
};

/**
 * Every page of the desk that can be asked for, by the list of all URLs, so that none is forgotten: those with a name in
 * them by a link on those before.
 */
export const pagesOf = async (visitor: Visitor): Promise<{ pages: Asked[]; left: string[] }> => {
  const pages: Asked[] = [];
  const left: string[] = [];
  const links = new Set<string>();
  const shapes = PATTERNS.map(([, pattern]) => [pattern, shapeOf(pattern)] as const);
  const visit = async (page: Asked): Promise<boolean> => {
    const { status, text } = await visitor.get(page.path);
    if (status !== 200) return false;
    for (const [, href = ''] of text.matchAll(/(?:href|src)="([^"]+)"/g)) links.add(href.replaceAll('&amp;', '&'));
    pages.push(page);
    return true;
  };
  for (const [route, pattern] of PATTERNS.toSorted(([, a], [, b]) => depth(a) - depth(b))) {
    const shape = shapeOf(pattern);
    const isOther = (link: string) => others.some((other) => other.test(link));
    const others = shapes.filter(([one]) => depth(one) < depth(pattern)).map(([, other]) => other);
    const path = pattern.includes(':') ? [...links].find((link) => shape.test(link) && !isOther(link)) : pattern;
    if (path === undefined || !(await visit({ name: route, path }))) {
      left.push(route);
      continue;
    }
    for (const choice of CHOICES[pattern] ?? []) await visit(choice);
  }
  return { pages, left };
};

const shapeOf = (pattern: string) => new RegExp(`^${pattern.replaceAll(/:\w+/g, '[^/?]+')}(\\?|$)`);

const depth = (pattern: string): number => pattern.split('/:').length;
