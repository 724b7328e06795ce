import { caniemail, rawData } from 'caniemail';

/** The mail programs of the people we write to; Outlook is the classic one (windows) and the new one (outlook-com). */
const PROGRAMS = ['gmail.*', 'apple-mail.*', 'outlook.*', 'gmx.*', 'web-de.*'] as const;

/** What not every one of them can do, and why a mail may use it nevertheless. */
export const ALLOWED: Readonly<Record<string, string>> = {
  // dark surroundings and narrow screens: without them a mail is light, and its column fits any width
  '@media': 'dark colours and narrower edges; the style attributes carry everything else',
  'Class selector': 'only used inside @media',
  'Type selector': 'only the offset of underlines and the colour schemes',
  '!important keyword': 'only used inside @media',
  'color-scheme CSS property': 'says that dark colours are given; without it the mail is light',
  'color-scheme meta tag': 'the same',
  '<body> element': 'its colours and font stand on the cells inside it too',

  // ornament: without it the mail is plainer, and says the same
  'border-radius': 'corners are square instead',
  'text-underline-offset': 'underlines sit where they always sit',
  'system-ui, ui-serif, ui-sans-serif, ui-rounded, ui-monospace': 'the next font of the stack; named for Outlook',
  'overflow-wrap': 'no word of ours is wider than a phone; Gmail breaks longer ones itself',
  'white-space': 'keeps two words together; else they break',
  'border-spacing': 'the attribute cellspacing says it too',
  'table-layout': 'the cells have the same width anyway',
  opacity: 'hides the line for the inbox, as do display, overflow and size',
  'max-height property': 'the same',
  overflow: 'the same; nothing scrolls',
  'display:none': 'the same; inside it is no table',
  'text-decoration-line': 'text-decoration stands after it',
  'aria-hidden attribute': 'bars are empty cells: there is nothing to read out',
  'role attribute': 'tables that are read as tables still read in order',
  'lang attribute': 'then the language of the program is taken',
  'dir attribute': 'left to right is the default',
  'target attribute': 'links open in a new window there anyway',

  // supported but for something that no mail uses
  '<ul>, <ol> and <dl>': 'no "reversed", no "value"',
  'align attribute': 'no table is aligned left or right',
  background: 'the checker means background-color by it',
  'background-color': 'only colours as hex, no names',
  border: 'none is wider than 8px',
  display: 'only none and inline-block',
  'font-size': 'only px',
  'font-weight': '600 and 700 are bold there',
  'height property': 'only on cells',
  'line-height': 'in px; lines are a little further apart in Outlook',
  margin: 'never negative; "auto" only beside align="center"',
  'max-width': 'Outlook has its own width for the column; for a button it does not matter',
  padding: 'on cells; Button brings its own for Outlook',
  'text-align': 'only "center", in a button whose text is longer than a line',
  'text-decoration': 'one value only',
  'width attribute': 'no image has one',
  'width property': 'on tables and cells',
};

/** A feature of HTML or CSS in the mails that some programs lack, with their names. */
export type Lack = { feature: string; programs: string[] };

/** What a set of mails uses and somebody cannot show, by the data of caniemail.com. */
export const lacksOf = (mails: readonly string[]): Lack[] => {
  const html = vocabulary(mails);
  const lacks = new Map<string, Set<string>>();
  for (const { issues } of [
    caniemail({ clients: [...PROGRAMS], html }),
    caniemail({ clients: [...PROGRAMS], css: insideMedia(html) }),
  ])
    for (const [client, found] of [...issues.errors, ...issues.warnings])
      for (const { title } of found) lacks.set(title, (lacks.get(title) ?? new Set()).add(client));
  return [...lacks].map(([feature, programs]) => ({ feature, programs: [...programs].sort() }));
};

/** Every different start tag and style block once: what can be lacking stands in these, and a thousand mails are read at once. */
const vocabulary = (mails: readonly string[]): string => {
  const all = mails.map((html) => html.replaceAll(/<!--\[if mso\].*?<!\[endif\]-->/gs, ''));
  const styles = new Set(all.flatMap((html) => html.match(/<style>.*?<\/style>/gs) ?? []));
  const tags = new Set(
    all.flatMap((html) => html.replaceAll(/ href="[^"]*"/g, ' href="https://x.example"').match(/<[a-z][^>]*>/g) ?? []),
  );
  tags.delete('<style>');
  return [...styles, ...[...tags].map((tag) => `${tag}</${/\w+/.exec(tag)?.[0]}>`)].join('\n');
};

/** The checker does not look into @media. */
const insideMedia = (html: string): string =>
  html
    .replaceAll(/@media [^{]*\{((?:[^{}]*\{[^{}]*\})*)\}/g, '$1')
    .match(/(?<=<style>).*?(?=<\/style>)/gs)
    ?.join('') ?? '';

/**
 * The data with each program's latest version only. The checker takes "9" for later than "18", and throws where a
 * program was not tested; nothing is known against that one.
 */
const prepare = (): void => {
  const programs = new Set(rawData.data.flatMap(({ stats }) => [...latestIn(stats).keys()]));
  for (const feature of rawData.data) {
    const known = latestIn(feature.stats);
    const stats: Record<string, Record<string, Record<string, string>>> = {};
    for (const program of programs) {
      const [family = '', platform = ''] = program.split('.');
      const support = known.get(program) ?? UNKNOWN;
      stats[family] = { ...stats[family], [platform]: { latest: support.startsWith(UNKNOWN) ? 'y' : support } };
    }
    Object.assign(feature, { stats });
  }
};

const UNKNOWN = 'u';

const latestIn = (stats: (typeof rawData.data)[number]['stats']): Map<string, string> =>
  new Map(
    Object.entries(stats).flatMap(([family, platforms]) =>
      Object.entries<Record<string, string>>(platforms).map(([platform, versions]): [string, string] => [
        `${family}.${platform}`,
        Object.entries(versions)
          .toSorted(([one], [other]) => byVersion.compare(one, other))
          .at(-1)?.[1] ?? UNKNOWN,
      ]),
    ),
  );

const byVersion = new Intl.Collator('en', { numeric: true });

prepare();
