import type * as z from 'zod/mini';
import type { Language } from '../../../quiz/engine/quiz.ts';
import type { Library } from '../../leads/published.ts';
import { DAY } from '../../lib/clock.ts';
import type { Funnel as Counted } from '../../visit/count/funnel.ts';
import { choiceFrom, LONGEST } from '../funnel/choice.ts';
import { dateOf } from '../funnel/days.ts';
import { reportOf } from '../funnel/report.ts';
import type { Funnel } from './answers.ts';
import type { FunnelQuery } from './queries.ts';
import type { Errors } from './query.ts';

type Deps = { funnel: Counted; library: Library; quizIds: readonly string[]; lang: Language };
type Query = z.output<typeof FunnelQuery>;

/** The funnel of a period, worked out as for the desk's page. @param quizIds the one that is usually meant first */
export const readFunnel = async (
  { funnel, library, quizIds, lang }: Deps,
  query: Query,
  now: number,
): Promise<{ ok: true; funnel: Funnel } | { ok: false; errors: Errors }> => {
  const errors = faultsIn(query, quizIds);
  if (errors.length > 0) return { ok: false, errors };
  const given = Object.entries(query).map(([name, value]) => [name, String(value)]);
  const { beside: _, ...choice } = choiceFrom(
    new URLSearchParams(Object.fromEntries(given)),
    quizIds,
    funnel.dayOf(now),
  );
  const [present, named, counts] = await Promise.all([
    library.present(choice.quiz, lang),
    choice.version === null ? null : library.at(choice.quiz, choice.version, lang),
    funnel.read(choice),
  ]);
  const questions = [present, named].flatMap((edition) => edition?.form.questions.map(({ id }) => id) ?? []);
  return {
    ok: true,
    funnel: {
      ...choice,
      from: dateOf(choice.from),
      to: dateOf(choice.to),
      ...writable(reportOf(counts.visits, counts.questions, [...new Set(questions)])),
    },
  };
};

/** What the parameters say only together. */
const faultsIn = ({ quiz, days, from, to }: Query, quizIds: readonly string[]): Errors => [
  ...(quiz !== undefined && !quizIds.includes(quiz)
    ? [{ parameter: 'quiz', detail: `is not known; known are: ${quizIds.join(', ')}` }]
    : []),
  ...(days !== undefined && (from !== undefined || to !== undefined)
    ? [{ parameter: 'days', detail: 'says another period than from and to; give one of them' }]
    : []),
  ...(from !== undefined && to === undefined ? [{ parameter: 'to', detail: 'is needed with from' }] : []),
  ...(to !== undefined && from === undefined ? [{ parameter: 'from', detail: 'is needed with to' }] : []),
  ...(from !== undefined && to !== undefined && !(daysIn(from, to) >= 1 && daysIn(from, to) <= LONGEST)
    ? [{ parameter: 'from', detail: `must not be after to, nor more than ${LONGEST} days before its end` }]
    : []),
];

const daysIn = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY + 1;

const writable = ({ steps, questions, bottlenecks, churn }: ReturnType<typeof reportOf>) => ({
  steps: [...steps],
  questions: [...questions],
  bottlenecks: [...bottlenecks],
  churn: [...churn],
});
