import type { Funnel } from '../visit/count/funnel.ts';
import { reportOf } from './funnel/report.ts';

/** What a week's numbers are put in. */
export const WEEK_STEPS = ['seen', 'asked', 'booked'] as const;

/** The funnel of the last seven days, today among them, and of the seven before. */
export type Weeks = Readonly<Record<(typeof WEEK_STEPS)[number], { now: number; before: number }>>;

const DAYS = 7;

/** @param quizIds whose visitors count */
export const weeksOf = async (
  funnel: Pick<Funnel, 'dayOf' | 'readVisits'>,
  quizIds: readonly string[],
  now: number,
): Promise<Weeks> => {
  const today = funnel.dayOf(now);
  const any = { version: null, device: null, source: null };
  const until = (to: number) => quizIds.map((quiz) => ({ ...any, quiz, from: to - DAYS + 1, to }));
  const read = await funnel.readVisits([...until(today), ...until(today - DAYS)]);
  const sumsOf = (visits: typeof read) => {
    const steps = visits.flatMap((counts) => reportOf(counts, {}, []).steps);
    const sumOf = (step: string) => steps.reduce((sum, one) => sum + (one.step === step ? one.count : 0), 0);
    return { seen: sumOf('seen'), asked: sumOf('asked'), booked: sumOf('booked') };
  };
  const [week, earlier] = [sumsOf(read.slice(0, quizIds.length)), sumsOf(read.slice(quizIds.length))];
  return {
    seen: { now: week.seen, before: earlier.seen },
    asked: { now: week.asked, before: earlier.asked },
    booked: { now: week.booked, before: earlier.booked },
  };
};
