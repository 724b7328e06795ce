/** One row as it is written: values by column. */
export type Row = Readonly<Record<string, string | number | null>>;

/** Takes rows in, in the order in which they may stand in the database. */
export type Write = (table: string, row: Row) => void;

/** Adds numbers to numbers by name, both in JSON. @param also further columns */
const summed = (table: string, also = ''): string =>
  `ON CONFLICT DO UPDATE SET ${also} counts = (SELECT json_group_object(key, number) FROM (SELECT key, sum(value) AS number
     FROM (SELECT key, value FROM json_each(${table}.counts) UNION ALL SELECT key, value FROM json_each(excluded.counts))
     GROUP BY key))`;

/** What there may be already: numbers are added up, of the rest the first one stays. */
const AGAIN: Readonly<Record<string, string>> = {
  funnel_days: summed('funnel_days'),
  funnel_questions: summed('funnel_questions'),
  peers: summed(
    'peers',
    'results = results + excluded.results, since = min(since, excluded.since), until = max(until, excluded.until),',
  ),
  mail_days: 'ON CONFLICT DO UPDATE SET sent = sent + excluded.sent',
  suppressions: 'ON CONFLICT DO NOTHING',
  quiz_editions: 'ON CONFLICT DO NOTHING',
};

/** The statement that writes such rows. */
export const insertInto = (table: string, columns: readonly string[]): string =>
  `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')}) ${AGAIN[table] ?? ''}`;
