import type { FormQuestion } from '../engine/form.ts';
import type { Model } from '../engine/model.ts';
import { secondsFor } from '../engine/path.ts';
import type { Texts } from '../engine/texts.ts';

/** Wordings by language. */
export type Wordings = Readonly<Record<string, Texts>>;

/** Every leaf of a wording with the way to it. */
export const leavesOf = (
  value: unknown,
  path: readonly string[] = [],
): { path: readonly string[]; value: unknown }[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, key]))
    : [{ path, value }];

/** All sentences in a part of a wording, one a line. */
export const proseOf = (value: unknown): string =>
  leavesOf(value)
    .map((leaf) => leaf.value)
    .filter((text) => typeof text === 'string')
    .join('\n');

/** Seconds that each question takes in a language (see secondsFor); texts that are missing take none. */
export const secondsByQuestion = (model: Model, texts: Texts): Readonly<Record<string, number>> =>
  Object.fromEntries(model.questions.map((question) => [question.id, secondsFor(asShown(question, texts))]));

const asShown = (question: Model['questions'][number], texts: Texts): FormQuestion => {
  const text = texts.questions[question.id];
  return {
    id: question.id,
    kind: question.kind,
    area: question.area,
    ask: text?.ask ?? '',
    ...(text?.help && { help: text.help }),
    options: question.options.map(({ id }) => ({ id, label: text?.options[id]?.label ?? '' })),
  };
};
