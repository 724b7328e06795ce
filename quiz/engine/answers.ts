import type { FormQuestion } from './form.ts';
import type { Model } from './model.ts';
import { type Answers, holds, visible } from './path.ts';
import { tablesOf } from './tables.ts';

/**
 * Answers travel in one form everywhere: `question=option`, repeated for multiple choice, as in a query string
 * or a posted form. That is what a page without JavaScript sends by itself.
 */

type Choosable = Pick<FormQuestion, 'id' | 'kind'> & {
  max?: number | undefined;
  options: readonly { id: string; alone?: true | undefined }[];
};

/**
 * Reads what fits this quiz and names the questions whose answers do not: unknown options, more than one
 * where one is allowed, more than `max`. Names that are no question are passed over (a link may carry `utm_…`).
 */
export const readAnswers = (
  questions: readonly Choosable[],
  params: URLSearchParams,
): { answers: Answers; refused: string[] } => {
  const answers: Record<string, readonly string[]> = {};
  const refused: string[] = [];
  for (const question of questions) {
    const given = [...new Set(params.getAll(question.id))];
    if (given.length === 0) continue;
    const chosen = chosenOf(question, given);
    if (chosen) answers[question.id] = chosen;
    else refused.push(question.id);
  }
  return { answers, refused };
};

/** The given options in their order; null where one is unknown or there are too many. */
const chosenOf = ({ options, max = 1 }: Choosable, given: readonly string[]): readonly string[] | null => {
  const chosen = options.filter(({ id }) => given.includes(id));
  const most = chosen.some(({ alone }) => alone) ? 1 : max;
  return chosen.length < given.length || chosen.length > most ? null : chosen.map(({ id }) => id);
};

/** The other way round: answers as parameters, in the order of the questions, hidden ones left out. */
export const toParams = (questions: Parameters<typeof visible>[0], answers: Answers): URLSearchParams =>
  new URLSearchParams(
    visible(questions, answers).flatMap((question) =>
      (answers[question.id] ?? []).map((option) => [question.id, option]),
    ),
  );

export type Refusal =
  | { code: 'unknown-quiz' | 'unknown-version' }
  | { code: 'unknown-question' | 'unknown-option' | 'too-many-options' | 'incomplete'; question: string };

export type Submission = { quiz: string; version: string; params: URLSearchParams };

/**
 * Complete answers to one published quiz, or the exact reason why not.
 * Hidden questions may have answers (a change of mind leaves them behind): they are dropped. Of several questions
 * at fault the first is named; a name or option that does not exist goes before all.
 *
 * @param params only answers; the caller has taken out the names that its form needs itself
 */
export const parseAnswers = (
  quiz: { model: Model; version: string },
  { quiz: id, version, params }: Submission,
): { ok: true; answers: Answers } | { ok: false; refusal: Refusal } => {
  const refuse = (refusal: Refusal) => ({ ok: false, refusal }) as const;
  if (id !== quiz.model.id) return refuse({ code: 'unknown-quiz' });
  if (version !== quiz.version) return refuse({ code: 'unknown-version' });
  const { questions, byId } = tablesOf(quiz.model);
  const given: (string[] | null)[] = questions.map(() => null);
  for (const [name, option] of params) {
    const table = byId.get(name);
    if (!table) return refuse({ code: 'unknown-question', question: name });
    if (!table.options.has(option)) return refuse({ code: 'unknown-option', question: name });
    const before = given[table.at];
    if (!before) given[table.at] = [option];
    else if (!before.includes(option)) before.push(option);
  }
  const answers: Record<string, readonly string[]> = {};
  for (const { at, question } of questions) {
    if (question.when && !holds(question.when, answers)) continue; // hidden; a condition looks further up only
    const options = given[at];
    if (!options) return refuse({ code: 'incomplete', question: question.id });
    const chosen = options.length === 1 ? options : chosenOf(question, options);
    if (!chosen) return refuse({ code: 'too-many-options', question: question.id });
    answers[question.id] = chosen;
  }
  return { ok: true, answers };
};
