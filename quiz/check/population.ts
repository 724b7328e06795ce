import type { Model } from '../engine/model.ts';
import type { Answers } from '../engine/path.ts';
import { choicesOf, spanOf } from './choices.ts';
import { pick, pickWeighted, type Random } from './random.ts';

/** Draws one person: an answer to every question, seen or not, so that a branch that opens is answered too. */
export type Draw = (random: Random) => Answers;

/** Every answer that a question allows is equally likely; a set of ticks in a multiple choice is one answer. */
export const uniform = (model: Model): Draw => {
  const questions = model.questions.map((question) => ({ id: question.id, choices: choicesOf(question) }));
  return (random) => Object.fromEntries(questions.map(({ id, choices }) => [id, pick(random, choices).options]));
};

/** People like this one: each answer is given otherwise with this chance (0–1), then any allowed one is equally likely. */
export const around = (model: Model, answers: Answers, chance: number): Draw => {
  const anyone = uniform(model);
  return (random) => {
    const drawn = anyone(random);
    return Object.fromEntries(
      Object.entries(drawn).map(([id, other]) => [id, random() < chance ? other : (answers[id] ?? other)]),
    );
  };
};

/**
 * A mix that reaches rare corners: uniform; leaning to good; leaning to bad; leaning in each area otherwise; and one
 * area anyhow among good ones. Under a uniform draw alone a practice without any weak area hardly ever appears.
 */
export const mixed = (model: Model): Draw => {
  const all = (lean: (area: string) => number) => Object.fromEntries(model.areas.map((area) => [area, lean(area)]));
  const anyhow = (random: Random) => 2 * random() - 1;
  const draws: Draw[] = [
    uniform(model),
    leaning(model, () => all(() => 1)),
    leaning(model, () => all(() => -1)),
    leaning(model, (random) => all(() => anyhow(random))),
    leaning(model, (random) => {
      const one = pick(random, model.areas);
      return all((area) => (area === one ? anyhow(random) : 1));
    }),
  ];
  return (random) => pick(random, draws)(random);
};

const STRENGTH = 4; // with a full lean the best answer is e⁴ ≈ 55 times as likely as the worst

/** For each area a lean from −1 (its worst answers are likely) over 0 (any) to 1 (its best are). */
const leaning = (model: Model, leanOf: (random: Random) => Readonly<Record<string, number>>): Draw => {
  const questions = model.questions.map((question) => {
    const choices = choicesOf(question);
    const spans = model.areas
      .map((area) => ({ area, ...spanOf(choices, area) }))
      .filter(({ least, most }) => most > least);
    const merits = choices.map((choice) =>
      spans.map(({ area, least, most }) => ({ area, merit: ((choice.points[area] ?? 0) - least) / (most - least) })),
    );
    return { id: question.id, choices, merits };
  });
  return (random) => {
    const lean = leanOf(random);
    const weight = (merits: readonly { area: string; merit: number }[]) =>
      Math.exp(STRENGTH * merits.reduce((sum, { area, merit }) => sum + (lean[area] ?? 0) * merit, 0));
    return Object.fromEntries(
      questions.map(({ id, choices, merits }) => [id, pickWeighted(random, choices, merits.map(weight)).options]),
    );
  };
};
