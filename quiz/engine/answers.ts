import type { FormQuestion } from './form.ts';
import type { Model } from './model.ts';
import { type Answers, visible } from './path.ts';
import { type QuestionTable, tablesOf } from './tables.ts';

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
    if (faultOf(question, given) === null) answers[question.id] = inOrder(question, given);
    else refused.push(question.id);
  }
  return { answers, refused };
};

export type AnswerFault = 'unknown-option' | 'too-many-options';

const faultOf = (question: Choosable, given: readonly string[]): AnswerFault | null => {
  const options = new Map(question.options.map((option) => [option.id, option]));
  if (given.some((id) => !options.has(id))) return 'unknown-option';
  const most = given.some((id) => options.get(id)?.alone) ? 1 : (question.max ?? 1);
  return given.length > most ? 'too-many-options' : null;
};

const inOrder = (question: Choosable, given: readonly string[]): readonly string[] =>
  question.options.filter((option) => given.includes(option.id)).map((option) => option.id);

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
 * Hidden questions may have answers (a change of mind leaves them behind): they are dropped.
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
  const tables = tablesOf(quiz.model);
  const given = new Map<QuestionTable, string[]>();
  for (const [name, option] of params) {
    const table = tables.get(name);
    if (!table) return refuse({ code: 'unknown-question', question: name });
    if (!table.options.has(option)) return refuse({ code: 'unknown-option', question: name });
    const before = given.get(table);
    if (!before) given.set(table, [option]);
    else if (!before.includes(option)) before.push(option);
  }
  const answers: Record<string, readonly string[]> = {};
  for (const [table, options] of given) {
    if (options.length === 1) answers[table.question.id] = options;
    else if (faultOf(table.question, options)) return refuse({ code: 'too-many-options', question: table.question.id });
    else answers[table.question.id] = inOrder(table.question, options);
  }
  const shown: Record<string, readonly string[]> = {};
  for (const question of visible(quiz.model.questions, answers)) {
    const answer = answers[question.id];
    if (!answer) return refuse({ code: 'incomplete', question: question.id });
    shown[question.id] = answer;
  }
  return { ok: true, answers: shown };
};
