import * as z from 'zod';
import type { Copy } from './copy.ts';
import { Figures, quoted } from './figures.ts';

/** The first line of a backup. */
export const Head = z.object({
  backup: z.literal('engpass-quiz'),
  at: z.number(),
  migration: z.string().nullable(),
  figures: Figures,
});
export type Head = z.infer<typeof Head>;

/** The last line: without it, a part is missing. */
export const END = '-- end of backup';

// D1 takes statements of 100,000 bytes (SQLITE_LIMIT_SQL_LENGTH of workerd) with so many parts that this is safe.
const MOST_BYTES = 80_000;
const MOST_VALUES = 2_000;
const PIECE = 12_000; // characters of a long text in one statement, of 4 bytes and doubled at worst

/**
 * The lines of a backup. Unlike the export of D1 itself, no statement is longer than D1 takes when it is read back: the
 * wording of a quiz alone is 170 KB, so a long text comes in pieces. Each statement stands on one line, save those that
 * make the tables.
 */
export function* linesOf(copy: Copy, at: number): Generator<string> {
  const { figures, migration } = copy;
  yield `-- ${JSON.stringify({ backup: 'engpass-quiz', at, migration, figures } satisfies Head)}`;
  yield 'PRAGMA defer_foreign_keys=TRUE;';
  for (const sql of copy.schema('table')) yield `${sql};`;
  for (const table of copy.tables) yield* insertsOf(copy, table.name, table.columns);
  for (const sql of copy.schema('later')) yield `${sql};`;
  yield END;
}

function* insertsOf(copy: Copy, table: string, columns: readonly string[]): Generator<string> {
  const begin = `INSERT INTO ${quoted(table)} (${columns.map(quoted).join(',')}) VALUES `;
  let rows: string[] = [];
  let bytes = 0;
  for (const row of copy.rows(table)) {
    const long = columns.filter((column) => textOf(row[column]).length > PIECE);
    const values = columns.map((column) => (long.includes(column) ? "''" : literal(row[column])));
    const written = `(${values.join(',')})`;
    const size = Buffer.byteLength(written);
    if (rows.length > 0 && (bytes + size > MOST_BYTES || rows.length * columns.length > MOST_VALUES)) {
      yield `${begin}${rows.join(',')};`;
      rows = [];
      bytes = 0;
    }
    rows.push(written);
    bytes += size;
    if (long.length === 0) continue;
    yield `${begin}${rows.join(',')};`;
    rows = [];
    bytes = 0;
    const where = keyed(copy.keyOf(table), row);
    for (const column of long)
      for (const piece of piecesOf(textOf(row[column])))
        yield `UPDATE ${quoted(table)} SET ${quoted(column)} = ${quoted(column)} || ${literal(piece)} WHERE ${where};`;
  }
  if (rows.length > 0) yield `${begin}${rows.join(',')};`;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const keyed = (key: readonly string[], row: Readonly<Record<string, unknown>>): string =>
  key.map((column) => `${quoted(column)} = ${literal(row[column])}`).join(' AND ');

/** By whole characters. */
const piecesOf = (text: string): string[] => {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const to = from + PIECE;
    const end = /[\uD800-\uDBFF]/.test(text[to - 1] ?? '') ? to - 1 : to;
    pieces.push(text.slice(from, end));
    from = end;
  }
  return pieces;
};

const literal = (value: unknown): string => {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (value instanceof Uint8Array) return `X'${Buffer.from(value).toString('hex')}'`;
  if (typeof value !== 'string') throw new Error(`a value of type ${typeof value} in the database`);
  // wrangler takes these words for a transaction of the file's own, wherever they stand.
  return onOneLine(value).replaceAll('BEGIN TRANSACTION', "BEGIN'||' TRANSACTION");
};

/** Line breaks as marks that the text itself does not have. */
const onOneLine = (text: string): string =>
  BREAKS.reduce(
    (written, { character, code }) => {
      if (!text.includes(character)) return written;
      const mark = unusedIn(text, `\\${code}`);
      return `replace(${written.replaceAll(character, mark)},'${mark}',char(${code}))`;
    },
    `'${text.replaceAll("'", "''")}'`,
  );

const BREAKS = [
  { character: '\0', code: 0 },
  { character: '\n', code: 10 },
  { character: '\r', code: 13 },
];

const unusedIn = (text: string, mark: string): string => {
  for (let count = 0; ; count++) {
    const tried = `${mark}.${count}.`;
    if (!text.includes(tried)) return tried;
  }
};
