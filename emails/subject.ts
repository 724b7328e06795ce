import { oneLine } from './name.ts';

export const LONGEST_SUBJECT = 60; // characters: what a narrow inbox shows

/** The first wording that fits a subject line; the last one is cut if none does. Safe for a header. */
export const subjectOf = (wordings: readonly string[]): string => {
  const lines = wordings.map(oneLine);
  return lines.find((line) => [...line].length <= LONGEST_SUBJECT) ?? clip(lines.at(-1) ?? '', LONGEST_SUBJECT);
};

/** At most `most` characters, cut at a word where there is one. */
export const clip = (text: string, most: number): string => {
  const characters = [...oneLine(text)];
  if (characters.length <= most) return characters.join('');
  const cut = characters.slice(0, most - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/u, '')}…`;
};
