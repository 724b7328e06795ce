import * as z from 'zod/mini';
import { VARIANTS } from '../../lib/experiments.ts';

/** What is read of experiments, at the desk only. */

/** All that has been counted in each variant of each experiment, with its first and last day. */
export const readSums = async (db: D1Database): Promise<Sums[]> => {
  const { results } = await db
    .prepare(
      `SELECT experiment, variant, min(quiz) AS quiz, min(part) AS part, min(day) AS first_day, max(day) AS last_day,
         ${COUNTED.map((name) => `sum(${name}) AS ${name}`).join(', ')}
       FROM experiment_days GROUP BY experiment, variant ORDER BY experiment, variant`,
    )
    .all();
  return results.map((row) => SumsRow.parse(row));
};

/** What is counted, by name. */
export const COUNTED = [
  'seen',
  'started',
  'finished',
  'asked',
  'sent',
  'confirmed',
  'booked',
  'held',
  'client',
  'unsubscribed',
] as const;
export type Counts = Record<(typeof COUNTED)[number], number>;

const SumsRow = z.pipe(
  z.looseObject({
    experiment: z.string(),
    variant: z.enum(VARIANTS),
    quiz: z.string(),
    part: z.string(),
    first_day: z.number(),
    last_day: z.number(),
  }),
  z.transform(({ experiment, variant, quiz, part, first_day, last_day, ...counts }) => ({
    ...{ experiment, variant, quiz, part, firstDay: first_day, lastDay: last_day },
    counts: Sums.parse(counts),
  })),
);
const Sums = z.record(z.enum(COUNTED), z.number());
export type Sums = z.infer<typeof SumsRow>;
