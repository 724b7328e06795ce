import { DAYS_A_SUM } from './funnel-read.ts';

/** The SQL that sums the funnel up, four weeks at a time. */

const UNTIL = '(SELECT until FROM funnel_summed)';
const FIRST_DAY = `min(coalesce((SELECT min(day) FROM funnel_days), ?1), coalesce((SELECT min(day) FROM funnel_questions), ?1))`;

/** The next four weeks, where they are over: those that begin before `?1`. */
const sum = (kept: string, sums: string, place: string): string =>
  `INSERT INTO ${sums} (weeks, ${place}, counts)
   SELECT ${UNTIL}, ${place}, json_group_object(key, number) FROM (
     SELECT ${place}, key, sum(value) AS number FROM ${kept}, json_each(counts)
     WHERE day >= ${UNTIL} * ${DAYS_A_SUM} AND day < (${UNTIL} + 1) * ${DAYS_A_SUM} AND ${UNTIL} < ?1 / ${DAYS_A_SUM}
     GROUP BY ${place}, key)
   GROUP BY ${place}`;

/**
 * Sums the next four weeks up, if they ended before a day (since 1970). What comes later of those weeks is added to the sum
 * by a trigger (0016_desk_speed.sql).
 * @returns whether there may be more to sum up
 */
export const sumUpNext = async (db: D1Database, day: number): Promise<boolean> => {
  const results = await db.batch([
    // Nothing was counted before the first day.
    db
      .prepare(
        `UPDATE funnel_summed SET until = ${FIRST_DAY} / ${DAYS_A_SUM} WHERE until < ${FIRST_DAY} / ${DAYS_A_SUM}`,
      )
      .bind(day),
    db.prepare(sum('funnel_days', 'funnel_day_sums', 'quiz, version, lang, source, device')).bind(day),
    db.prepare(sum('funnel_questions', 'funnel_question_sums', 'quiz, version, device')).bind(day),
    db.prepare(`UPDATE funnel_summed SET until = until + 1 WHERE until < ?1 / ${DAYS_A_SUM} RETURNING until`).bind(day),
  ]);
  return (results[3]?.results.length ?? 0) > 0;
};
