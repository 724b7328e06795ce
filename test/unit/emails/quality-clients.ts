import { caniemail, rawData } from 'caniemail';

/** The mail programs of the people we write to; Outlook is the classic one (windows) and the new one (outlook-com). */
const PROGRAMS = ['gmail.*', 'apple-mail.*', 'outlook.*', 'gmx.*', 'web-de.*'] as const;

/** What not every one of them can do, and why a mail may use it nevertheless. */
export const ALLOWED: Readonly<Record<string, string>> = {};

/** A feature of HTML or CSS in the mails that some programs lack, with their names. */
export type Lack = { feature: string; programs: string[] };

/** What a set of mails uses and somebody cannot show, by the data of caniemail.com. */
export const lacksOf = (mails: readonly string[]): Lack[] => {
  const html = vocabulary(mails);
  const lacks = new Map<string, Set<string>>();
  for (const { issues } of [caniemail({ clients: [...PROGRAMS], html }), caniemail({ clients: [...PROGRAMS], css: insideMedia(html) })])
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
  html.replaceAll(/@media [^{]*\{((?:[^{}]*\{[^{}]*\})*)\}/g, '$1').match(/(?<=<style>).*?(?=<\/style>)/gs)?.join('') ?? '';

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
      Object.entries(platforms).map(([platform, versions]): [string, string] => [
        `${family}.${platform}`,
        Object.entries(versions).toSorted(([one], [other]) => byVersion.compare(one, other)).at(-1)?.[1] ?? UNKNOWN,
      ]),
    ),
  );

const byVersion = new Intl.Collator('en', { numeric: true });

prepare();
