import type { FormQuestion } from './form.ts';
import type { Condition } from './model.ts';

/** Answers by question: the ids of the chosen options, in the order of the options. */
export type Answers = Readonly<Record<string, readonly string[]>>;

type Asked = { id: string; when?: Condition | undefined };

/** The questions this visitor sees, in order. Answers to questions that are not visible count for nothing here. */
export const visible = <Q extends Asked>(questions: readonly Q[], answers: Answers): Q[] => {
  const path: Q[] = [];
  let counted = answers;
  for (const question of questions) {
    if (!question.when || holds(question.when, counted)) path.push(question);
    else if (answers[question.id]) counted = { ...counted, [question.id]: [] };
  }
  return path;
};

/** The first visible question without an answer, or null when all are answered. */
export const next = <Q extends Asked>(questions: readonly Q[], answers: Answers): Q | null =>
  visible(questions, answers).find((question) => !answers[question.id]?.length) ?? null;

/** The question to show: the one that is named, if it is visible, else the next open one; null when all are answered. */
export const questionAt = <Q extends Asked>(questions: readonly Q[], answers: Answers, id: string | null): Q | null =>
  visible(questions, answers).find((question) => question.id === id) ?? next(questions, answers);

/** The visible question before this one, or null on the first. */
export const before = <Q extends Asked>(questions: readonly Q[], answers: Answers, id: string): Q | null => {
  const path = visible(questions, answers);
  return path[path.findIndex((question) => question.id === id) - 1] ?? null;
};

/** `share` of the way that is done (0–1) and the seconds that are left at an ordinary reader's pace. */
export type Progress = { share: number; secondsLeft: number };

/**
 * Progress at one question: the way before it lies behind, it and all that may still be asked lie ahead. Only answers
 * before it count and the longest way is assumed, so that it never goes back, whatever is answered from here on.
 */
export const progress = (questions: readonly FormQuestion[], answers: Answers, at: string | null): Progress => {
  const ahead = new Set<string>();
  let counted = answers;
  let done = 0;
  let left = 0;
  for (const question of questions) {
    const { id, when } = question;
    const isAhead = id === at || ahead.size > 0;
    if (when && !mayHold(when, counted, ahead)) counted = { ...counted, [id]: [] };
    else if (isAhead) {
      ahead.add(id);
      left += secondsFor(question);
    } else done += secondsFor(question);
  }
  return { share: done + left === 0 ? 1 : done / (done + left), secondsLeft: Math.round(left) };
};

/** Whether a condition can come out as wanted when the questions that are open may get any answer. */
const mayHold = (condition: Condition, answers: Answers, open: ReadonlySet<string>, wanted = true): boolean => {
  const may = (part: Condition) => mayHold(part, answers, open, wanted);
  if ('not' in condition) return mayHold(condition.not, answers, open, !wanted);
  if ('all' in condition) return wanted ? condition.all.every(may) : condition.all.some(may);
  if ('any' in condition) return wanted ? condition.any.some(may) : condition.any.every(may);
  return ('answer' in condition && open.has(condition.answer)) || holds(condition, answers) === wanted;
};

const READING_WORDS_PER_MINUTE = 200; // below the 238 of silent non-fiction reading (Brysbaert 2019): a survey is read with care
const DECISION_SECONDS = { single: 4, scale: 4, figure: 6, multiple: 6 } as const; // assumption, after Yan & Tourangeau (2008)

/** Seconds that one question takes: reading all its words, then deciding. */
export const secondsFor = (question: FormQuestion): number => {
  const words = [question.ask, question.help ?? '', ...question.options.map((option) => option.label)]
    .join(' ')
    .split(/\s+/)
    .filter(Boolean).length;
  return (words / READING_WORDS_PER_MINUTE) * 60 + DECISION_SECONDS[question.kind];
};

/** Whether a condition holds for answers and, where given, traits. */
export const holds = (
  condition: Condition,
  answers: Answers,
  traits: Readonly<Record<string, string | null>> = {},
): boolean => {
  if ('answer' in condition) return answers[condition.answer]?.some((id) => condition.in.includes(id)) ?? false;
  if ('trait' in condition) return condition.in.includes(traits[condition.trait] ?? '');
  if ('not' in condition) return !holds(condition.not, answers, traits);
  if ('all' in condition) return condition.all.every((part) => holds(part, answers, traits));
  return condition.any.some((part) => holds(part, answers, traits));
};

/** Minutes as one says them: whole ones, below two half ones, rounded up. */
export const minutesFor = (seconds: number): number =>
  seconds < 120 ? Math.ceil(seconds / 30) / 2 : Math.ceil(seconds / 60);

/** The minutes to announce for a quiz, as its first question will say them. */
export const quizMinutes = (questions: readonly FormQuestion[]): number =>
  minutesFor(progress(questions, {}, questions[0]?.id ?? null).secondsLeft);
