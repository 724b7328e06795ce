import * as z from 'zod';

/**
 * What a database holds in figures: for each table its rows, and for each column the sum of its values, of texts
 * that of their bytes. Two databases with the same figures hold the same, as far as can be told without reading
 * everybody's data.
 */
export const Figures = z.record(z.string(), z.record(z.string(), z.number()));
export type Figures = z.infer<typeof Figures>;

/** A table and its columns, in their order. */
export type Table = { name: string; columns: readonly string[] };

const ROWS = 'rows';
const PRIME = 1_000_003; // times of a million rows added up would not fit into a number

/** Every table of ours with its columns. What the platform keeps for itself is left out. */
export const TABLES_SQL = `SELECT t.name AS name, c.name AS "column" FROM sqlite_schema AS t, pragma_table_info(t.name) AS c
WHERE t.type = 'table' AND t.name NOT GLOB 'sqlite_*' AND t.name NOT GLOB '_cf_*' ORDER BY t.rowid, c.cid`;

export const tablesIn = (rows: readonly Readonly<Record<string, unknown>>[]): Table[] => {
  const read = z.array(z.object({ name: z.string(), column: z.string() })).parse(rows);
  return [...Map.groupBy(read, ({ name }) => name)].map(([name, columns]) => ({
    name,
    columns: columns.map(({ column }) => column),
  }));
};

/** One statement for each table, whose row is its figures. */
export const figuresSql = (tables: readonly Table[]): string[] =>
  tables.map(({ name, columns }) => {
    const sums = columns.map((column) => {
      const value = quoted(column);
      return `coalesce(sum(iif(typeof(${value})='integer',${value}%${PRIME},length(CAST(${value} AS BLOB)))),0) AS ${quoted(`${column} sum`)}`;
    });
    return `SELECT '${name}' AS "table",count(*) AS ${quoted(ROWS)},${sums.join()} FROM ${quoted(name)}`;
  });

export const figuresIn = (rows: readonly Readonly<Record<string, unknown>>[]): Figures => {
  const read = z.array(z.object({ table: z.string() }).catchall(z.number())).parse(rows);
  return Object.fromEntries(read.map(({ table, ...figures }) => [table, figures]));
};

/** Where two differ, as sentences. */
export const differences = (before: Figures, after: Figures): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((table) => {
    const [one, other] = [before[table], after[table]];
    if (!one || !other) return [`${table}: ${one ? 'is gone' : 'was not there'}`];
    const columns = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => one[key] !== other[key]);
    return columns.length === 0
      ? []
      : [`${table}: ${columns.map((key) => `${key} ${one[key]} → ${other[key]}`).join(', ')}`];
  });

export const rowsIn = (figures: Figures): number =>
  Object.values(figures).reduce((sum, table) => sum + (table[ROWS] ?? 0), 0);

/** The rows of each table that has any. */
export const filled = (figures: Figures): [table: string, rows: number][] =>
  Object.entries(figures).flatMap(([table, { [ROWS]: rows = 0 }]) => (rows > 0 ? [[table, rows]] : []));

/** A name in SQL. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
