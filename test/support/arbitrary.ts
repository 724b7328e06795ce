import fc from 'fast-check';
import type { Model, Question } from '../../quiz/engine/model.ts';
import { type Answers, visible } from '../../quiz/engine/path.ts';

/** One valid choice for a question: ids of options, in their order. */
export const choiceFor = (question: Question): fc.Arbitrary<string[]> => {
  const ordinary = question.options.filter((option) => !option.alone).map((option) => option.id);
  const alone = question.options.filter((option) => option.alone).map((option) => [option.id]);
  const several = fc.subarray(ordinary, { minLength: 1, maxLength: question.max ?? 1 });
  return alone.length === 0
    ? several
    : fc.oneof({ weight: 4, arbitrary: several }, { weight: 1, arbitrary: fc.constantFrom(...alone) });
};

/** An answer to every question of the model, seen or not. */
export const everyAnswer = (model: Model): fc.Arbitrary<Answers> =>
  fc.record(Object.fromEntries(model.questions.map((question) => [question.id, choiceFor(question)])));

/** Answers to exactly the questions that their giver saw. */
export const visibleAnswers = (model: Model): fc.Arbitrary<Answers> =>
  everyAnswer(model).map((answers) => onlyVisible(model, answers));

export const onlyVisible = (model: Model, answers: Answers): Answers =>
  Object.fromEntries(visible(model.questions, answers).map((question) => [question.id, answers[question.id] ?? []]));

/** Answers as a browser would send them. */
export const paramsOf = (answers: Answers): URLSearchParams =>
  new URLSearchParams(
    Object.entries(answers).flatMap(([question, options]) => options.map((option) => [question, option])),
  );
