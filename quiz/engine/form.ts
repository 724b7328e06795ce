import type { Condition, Model, Question } from './model.ts';
import type { QuestionText, Texts } from './texts.ts';

/**
 * The part of a quiz that the browser needs to ask it in one language: questions, options and branching.
 * No points, no tips: small, and nothing to read ahead in.
 */
export type QuizForm = {
  id: string;
  lang: string;
  title: string;
  areas: Record<string, string>;
  questions: readonly FormQuestion[];
};

export type FormQuestion = {
  id: string;
  kind: Question['kind'];
  area: string | null;
  when?: Condition;
  max?: number;
  ask: string;
  help?: string;
  options: readonly { id: string; label: string; alone?: true }[];
};

export const formOf = (model: Model, texts: Texts, lang: string): QuizForm => ({
  id: model.id,
  lang,
  title: texts.title,
  areas: Object.fromEntries(model.areas.map((area) => [area, textOf(texts.areas, area).name])),
  questions: model.questions.map((question) => {
    const text: QuestionText = textOf(texts.questions, question.id);
    return {
      id: question.id,
      kind: question.kind,
      area: question.area,
      ...(question.when && { when: question.when }),
      ...(question.max && { max: question.max }),
      ask: text.ask,
      ...(text.help && { help: text.help }),
      options: question.options.map((option) => ({
        id: option.id,
        label: textOf(text.options, option.id).label,
        ...(option.alone && { alone: option.alone }),
      })),
    };
  }),
});

/** Looks a text up; the types promise that it is there, so a gap is a surprise. */
export const textOf = <T>(texts: Record<string, T>, id: string): T => {
  const text = texts[id];
  if (text === undefined) throw new Error(`no text for "${id}"`);
  return text;
};
