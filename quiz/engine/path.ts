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

/** Progress at one question: the way before it lies behind, it and the visible rest lie ahead. */
export const progress = (questions: readonly FormQuestion[], answers: Answers, at: string | null): Progress => {
  const path = visible(questions, answers);
  const here = at === null ? path.length : path.findIndex((question) => question.id === at);
  const seconds = (part: readonly FormQuestion[]) => part.reduce((sum, question) => sum + secondsFor(question), 0);
  const left = seconds(path.slice(here));
  const all = seconds(path);
  return { share: all === 0 ? 1 : (all - left) / all, secondsLeft: Math.round(left) };
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

/** The minutes to announce for a quiz: its longest path at an ordinary reader's pace, rounded up. */
export const quizMinutes = (questions: readonly FormQuestion[]): number =>
  Math.ceil(questions.reduce((sum, question) => sum + secondsFor(question), 0) / 60);
