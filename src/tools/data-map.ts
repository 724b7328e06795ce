import { readFile, writeFile } from 'node:fs/promises';
import { DATA_MAP } from '../leads/data-map.ts';
import { dataTexts, TOPICS, type Topic } from '../ui/texts/data.ts';
import { inRoot } from './paths.ts';

/** Writes what the database holds into docs/dsgvo.md, between two marks. */

export const PAGE = 'docs/dsgvo.md';
const BEGIN = '<!-- data map: npm run docs:data -->';
const END = '<!-- end of data map -->';

/** The page with the lists as they are now. */
export const withDataMap = (page: string): string => {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${PAGE} has lost the marks of the data map`);
  return `${before}${BEGIN}\n\n${[topicList(), tableList()].join('\n\n')}\n\n${END}${after}`;
};

const topicList = (): string =>
  table(
    ['Angabe', 'Was gespeichert wird', 'Anlass'],
    Object.entries(TOPICS).flatMap(([group, topics]) =>
      topics.map((topic) => [`\`${topic}\``, dataTexts.de[topic], OCCASIONS[group] ?? group]),
    ),
  );

const OCCASIONS: Readonly<Record<string, string>> = {
  lead: 'Anforderung der Analyse',
  call: 'Strategiegespräch',
  request: 'Frage nach den eigenen Daten',
  nobody: 'kein Bezug zu Besuchenden',
};

const tableList = (): string =>
  table(
    ['Tabelle', 'Angabe', 'Spalten'],
    Object.entries(DATA_MAP).flatMap(([name, parts]) =>
      [...new Set<Topic>(parts.map(({ topic }) => topic))].map((topic) => [
        `\`${name}\``,
        `\`${topic}\``,
        parts
          .filter((part) => part.topic === topic)
          .flatMap(({ columns }) => columns.map((column) => `\`${column}\``))
          .join(', '),
      ]),
    ),
  );

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

if (import.meta.main) {
  const page = inRoot(PAGE);
  await writeFile(page, withDataMap(await readFile(page, 'utf8')));
}
