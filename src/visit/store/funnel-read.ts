import * as z from 'zod/mini';
import type { Asked, Counts } from '../count/figures.ts';

/**
 * The SQL that reads the funnel's numbers. What lies back is read from sums of four weeks each, or two years would be a
 * million numbers; before and after the whole ones, day by day.
 */

export const DAYS_A_SUM = 28;

type Kept = 'funnel_days' | 'funnel_questions';
const SUMS = { funnel_days: 'funnel_day_sums', funnel_questions: 'funnel_question_sums' } as const;

const UNTIL = 'max(?1, min(?2, (SELECT until FROM funnel_summed)))';

/**
 * What is kept of the days from `?3` to `?4`, where `?1` and `?2` are the first and the end of the whole sums in it.
 * In `columns`, `:day` is the day, or the first one of a sum.
 */
const within = (kept: Kept, columns: string, where: string): string => {
  const [ofSums, ofDays] = [`weeks * ${DAYS_A_SUM}`, 'day'].map((day) => columns.replace(':day', day));
  return `
  SELECT ${ofSums} FROM ${SUMS[kept]} WHERE weeks >= ?1 AND weeks < ${UNTIL} AND ${where}
  UNION ALL SELECT ${ofDays} FROM ${kept} WHERE day BETWEEN ?3 AND min(?4, ?1 * ${DAYS_A_SUM} - 1) AND ${where}
  UNION ALL SELECT ${ofDays} FROM ${kept} WHERE day BETWEEN max(?3, ${UNTIL} * ${DAYS_A_SUM}) AND ?4 AND ${where}`;
};

type Period = Pick<Asked, 'from' | 'to'>;

const bounds = ({ from, to }: Period): number[] => [
  Math.ceil(from / DAYS_A_SUM),
  Math.floor((to + 1) / DAYS_A_SUM),
  from,
  to,
];

const HERE = 'quiz = ?5 AND (?6 IS NULL OR version = ?6) AND (?7 IS NULL OR device = ?7)';
const numbers = (kept: Kept, where: string): string =>
  `SELECT key, sum(value) AS number FROM (${within(kept, 'counts', where)}), json_each(counts) GROUP BY key`;

const visitsOf = (db: D1Database, asked: Asked): D1PreparedStatement =>
  db
    .prepare(numbers('funnel_days', `${HERE} AND (?8 IS NULL OR source = ?8)`))
    .bind(...bounds(asked), asked.quiz, asked.version, asked.device, asked.source);

const questionsOf = (db: D1Database, asked: Asked): D1PreparedStatement =>
  db.prepare(numbers('funnel_questions', HERE)).bind(...bounds(asked), asked.quiz, asked.version, asked.device);

/** Numbers by name, of the visits and of the questions; those of questions are kept for all sources together. */
export const readCounts = async (db: D1Database, asked: Asked): Promise<{ visits: Counts; questions: Counts }> => {
  const [visits, questions] = await db.batch([visitsOf(db, asked), questionsOf(db, asked)]);
  return { visits: byName(visits), questions: byName(questions) };
};

/** Numbers of the visits alone, of several askings at once and in their order. */
export const readVisits = async (db: D1Database, asked: readonly Asked[]): Promise<Counts[]> =>
  asked.length === 0 ? [] : (await db.batch(asked.map((one) => visitsOf(db, one)))).map(byName);

const byName = (result: D1Result | undefined): Counts =>
  Object.fromEntries((result?.results ?? []).map((row) => Row.parse(row)).map(({ key, number }) => [key, number]));

const Row = z.object({ key: z.string(), number: z.number() });

/** The versions and sources that have numbers in a time, the latest version and the largest source first. */
export const readChoices = async (db: D1Database, asked: Period & Pick<Asked, 'quiz'>) => {
  const all = (columns: string) => within('funnel_days', columns, 'quiz = ?5');
  const values = [...bounds(asked), asked.quiz];
  const [versions, sources] = await db.batch([
    db
      .prepare(
        `SELECT version AS name FROM (${all('version, :day AS day')})
         GROUP BY version ORDER BY max(day) DESC, version LIMIT 20`,
      )
      .bind(...values),
    db
      .prepare(
        `SELECT source AS name FROM (${all(`source, counts ->> 'seen' AS seen`)})
         GROUP BY source ORDER BY sum(coalesce(seen, 0)) DESC, source LIMIT 50`,
      )
      .bind(...values),
  ]);
  const names = (result: D1Result | undefined) => (result?.results ?? []).map((row) => Name.parse(row).name);
  return { versions: names(versions), sources: names(sources) };
};

const Name = z.object({ name: z.string() });
