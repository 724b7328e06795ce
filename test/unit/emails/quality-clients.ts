import { caniemail, rawData } from 'caniemail';

/** The mail programs of the people we write to; Outlook is the classic one (windows) and the new one (outlook-com). */
const FAMILIES = ['gmail', 'apple-mail', 'outlook', 'gmx', 'web-de'];

/** What not every one of them can do, and why a mail may use it nevertheless. */
export const ALLOWED: Readonly<Record<string, string>> = {};

/** A feature of HTML or CSS in the mails that some programs lack, with their names. */
export type Lack = { feature: string; programs: string[] };

/** What a set of mails uses and somebody cannot show, by the data of caniemail.com. */
export const lacksOf = (mails: readonly string[]): Lack[] => {
  const html = vocabulary(mails);
  const lacks = new Map<string, Set<string>>();
  for (const { issues } of [caniemail({ clients, html }), caniemail({ clients, css: insideMedia(html) })])
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

const byVersion = new Intl.Collator('en', { numeric: true });

/**
 * Reduces the data to each program's latest version. The checker takes "9" for later than "18", and throws where a
 * program has not been tested; then nothing is known against it.
 */
const prepare = (): string[] => {
  const programs = new Set<string>();
  for (const { stats } of rawData.data)
    for (const [family, platforms] of Object.entries(stats))
      for (const platform of Object.keys(platforms)) programs.add(`${family}.${platform}`);
  for (const feature of rawData.data) {
    const known = new Map(
      Object.entries(feature.stats).flatMap(([family, platforms]) =>
        Object.entries(platforms).map(([platform, versions]) => [`${family}.${platform}`, latest(versions)]),
      ),
    );
    const stats: Record<string, Record<string, Record<string, string>>> = {};
    for (const program of programs) {
      const [family = '', platform = ''] = program.split('.');
      stats[family] = { ...stats[family], [platform]: { latest: known.get(program) ?? 'y' } };
    }
    Object.assign(feature, { stats });
  }
  return [...programs].filter((program) => FAMILIES.some((family) => program.startsWith(`${family}.`)));
};
