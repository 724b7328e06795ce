import type { Wordings } from '../../../quiz/check/wording.ts';
import type { Model, Option, Question, Tip } from '../../../quiz/engine/model.ts';
import type { Language } from '../../../quiz/engine/quiz.ts';
import type { Texts } from '../../../quiz/engine/texts.ts';
import { sampleQuiz } from '../../support/sample-quiz.ts';

/** What the linter takes. */
export type Draft = { model: Model; texts: Wordings };

/** The sample quiz with its one unsound spot mended: there, one figure alone decides about the end of the pipe. */
export const sound = (): Draft => ({
  model: withOptions(sampleQuiz.model, 'lost', (option) => ({
    ...option,
    points: { end: option.id === 'no' ? 1 : 0 },
  })),
  texts: sampleQuiz.texts,
});

export const withOptions = (model: Model, question: string, change: (option: Option) => Option): Model => ({
  ...model,
  questions: model.questions.map((one) => (one.id === question ? { ...one, options: one.options.map(change) } : one)),
});

/** One question more, at the end, with wording for it. */
export const withQuestion = ({ model, texts }: Draft, question: Question): Draft => ({
  model: { ...model, questions: [...model.questions, question] },
  texts: inEach(texts, (wording) => ({
    ...wording,
    questions: {
      ...wording.questions,
      [question.id]: {
        ask: `${question.id}?`,
        options: Object.fromEntries(question.options.map(({ id }) => [id, { label: id, reason: id }])),
      },
    },
  })),
});

/** One tip more, at the end, with the wording of another. */
export const withTip = ({ model, texts }: Draft, tip: Tip): Draft => ({
  model: { ...model, tips: [...model.tips, tip] },
  texts: inEach(texts, (wording) => {
    const [some] = Object.values(wording.tips);
    return some ? { ...wording, tips: { ...wording.tips, [tip.id]: some } } : wording;
  }),
});

/** Other tiers, with wording for each. */
export const withTiers = ({ model, texts }: Draft, tiers: Model['tiers']): Draft => {
  const words = Object.fromEntries(tiers.map(({ id }) => [id, `word for ${id}`]));
  return {
    model: { ...model, tiers },
    texts: inEach(texts, (wording) => ({
      ...wording,
      tiers: words,
      areas: Object.fromEntries(
        Object.entries(wording.areas).map(([id, area]) => [id, { ...area, verdict: words, meaning: words }]),
      ),
    })),
  };
};

export const inEach = (texts: Wordings, change: (wording: Texts) => Texts): Wordings =>
  Object.fromEntries(Object.entries(texts).map(([language, wording]) => [language, change(wording)]));

/** One language changed, the others left sound. */
export const inOne = (texts: Wordings, language: Language, change: (wording: Texts) => Texts): Wordings => {
  const wording = texts[language];
  if (!wording) throw new Error(`no wording in ${language}`);
  return { ...texts, [language]: change(wording) };
};
