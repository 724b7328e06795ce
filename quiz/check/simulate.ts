import type { Model, Question } from '../engine/model.ts';
import type { Answers } from '../engine/path.ts';
import type { Texts } from '../engine/texts.ts';
import { type Choice, choicesOf, shownOnly } from './choices.ts';
import type { Persona } from './persona.ts';
import { around, uniform } from './population.ts';
import { pick, type Random, randomFrom } from './random.ts';
import { type Counts, count } from './statistics.ts';
import { emptyTally, type Tally, tallyUp } from './tally.ts';
import { type Verdict, verdictOf } from './verdict.ts';
import { secondsByQuestion } from './wording.ts';

export type Simulation = {
  n: number;
  seed: number;
  uniform: Tally;
  influence: readonly Influence[];
  personas: readonly PersonaResult[];
};

/** How often another answer to this one question turned the verdict, among `n` people who were asked it. */
export type Influence = { question: string; n: number; turned: number };

/** What a persona is told, and the bottlenecks of `n` people who answer nearly like it. */
export type PersonaResult = { persona: Persona; verdict: Verdict; n: number; bottlenecks: Counts<string> };

/** What to simulate: `personas` may be none, `n` is the size of the uniform population. */
export type Plan = { model: Model; texts: Texts; personas: readonly Persona[]; n: number; seed: number };

/** Chance (0–1) that somebody like a persona gives one answer otherwise; an assumption: about two answers of sixteen. */
export const ANSWERED_OTHERWISE = 0.15;
const LIKE_A_PERSONA = 1 / 50; // of n for each: at n = 100,000 a share is known to ± 2 points

/**
 * Puts a quiz before a drawn population and counts what it is told. The same plan gives the same result everywhere.
 *
 * @param onProgress told now and then how much is done, 0–1
 */
export const simulate = (plan: Plan, onProgress: (done: number) => void = () => {}): Simulation => {
  const { model, personas, n, seed } = plan;
  const each = Math.ceil(n * LIKE_A_PERSONA);
  const all = n + personas.length * each;
  let done = 0;
  const step = () => {
    if (++done % 1000 === 0 || done === all) onProgress(done / all);
  };
  return {
    n,
    seed,
    ...drawnUniformly(plan, step),
    personas: personas.map((persona, i) => {
      const random = randomFrom(seed + i + 1);
      const draw = around(model, persona.answers, ANSWERED_OTHERWISE);
      const bottlenecks: Counts<string> = new Map(model.areas.map((area) => [area, 0]));
      for (let drawn = 0; drawn < each; drawn++, step())
        count(bottlenecks, verdictOf(model, shownOnly(model, draw(random))).bottleneck);
      return { persona, verdict: verdictOf(model, shownOnly(model, persona.answers)), n: each, bottlenecks };
    }),
  };
};

/** Each person is asked once as drawn and once with one answer given otherwise, the questions taking turns. */
const drawnUniformly = (
  { model, texts, n, seed }: Plan,
  step: () => void,
): { uniform: Tally; influence: Influence[] } => {
  const random = randomFrom(seed);
  const draw = uniform(model);
  const seconds = secondsByQuestion(model, texts);
  const tally = emptyTally(model);
  const turns = model.questions.map((question) => ({ question, choices: choicesOf(question), n: 0, turned: 0 }));
  for (let drawn = 0; drawn < n; drawn++, step()) {
    const whole = draw(random);
    const answers = shownOnly(model, whole);
    const verdict = verdictOf(model, answers);
    tallyUp(tally, answers, verdict, seconds);
    const turn = turns[drawn % turns.length];
    if (!turn || !answers[turn.question.id]) continue;
    const other = shownOnly(model, answeredOtherwise(random, whole, turn));
    turn.n++;
    if (verdictOf(model, other).bottleneck !== verdict.bottleneck) turn.turned++;
  }
  return {
    uniform: tally,
    influence: turns.map(({ question, n, turned }) => ({ question: question.id, n, turned })),
  };
};

type Turn = { question: Question; choices: readonly Choice[] };

/** Any other answer to the question, each equally likely; the rest stays. */
const answeredOtherwise = (random: Random, answers: Answers, { question, choices }: Turn): Answers => {
  const now = answers[question.id]?.join();
  const others = choices.filter((choice) => choice.options.join() !== now);
  return { ...answers, [question.id]: pick(random, others).options };
};

const LEAST_SHARE = 0.05;
const MOST_SHARE = 0.35;
const MOST_EVEN_SHARES = 2.1; // 35 % of six areas

/**
 * The least and the most of a uniform population (0–1) that each of so many areas should get as its bottleneck. With
 * fewer areas each gets more by itself, an even share being 1 / areas: so one may have 2.1 times that, which is 35 %
 * of six areas and 70 % of three. With more than six, 35 % stays: whoever gets that much is not yet told what
 * everybody is told. The least is 5 % throughout, for below that an area is not worth its questions.
 */
export const shareBar = (areas: number): { least: number; most: number } => ({
  least: LEAST_SHARE,
  most: Math.min(1, Math.max(MOST_SHARE, MOST_EVEN_SHARES / areas)),
});

/** Bottlenecks that too few or too many of the uniform population get: the quiz would talk nobody, or everybody, into them. */
export const overTheBar = ({ n, bottlenecks }: Tally): string[] => {
  const { least, most } = shareBar(bottlenecks.size);
  return [...bottlenecks].filter(([, times]) => times / n < least || times / n > most).map(([area]) => area);
};
