import type { Model } from '../engine/model.ts';
import type { Answers } from '../engine/path.ts';
import { answersIn, type Branch, everyAnswers, type Sampling } from './branches.ts';
import { shownOnly } from './choices.ts';
import type { How } from './finding.ts';
import { mixed } from './population.ts';
import { randomFrom } from './random.ts';
import { diagnosisOf } from './verdict.ts';

/** What somebody can be told: an area as bottleneck in a tier, a value of a trait, a tip. */
export const outcome = {
  profile: (area: string, tier: string) => `profile ${area} ${tier}`,
  trait: (trait: string, value: string) => `trait ${trait} ${value}`,
  tip: (tip: string) => `tip ${tip}`,
};

export const outcomesOf = (model: Model): string[] => [
  ...model.areas.flatMap((area) => model.tiers.map((tier) => outcome.profile(area, tier.id))),
  ...model.traits.flatMap((trait) => trait.values.map((value) => outcome.trait(trait.id, value))),
  ...model.tips.map((tip) => outcome.tip(tip.id)),
];

export type Reached = { seen: ReadonlySet<string>; how: How };

const TRY_ALL = 50_000; // sets of answers; a diagnosis takes some 25 µs

/**
 * The outcomes that are reached. Each was seen with real answers, so what is in `seen` is sure either way; that
 * another is never reached is sure only where all answers were tried (`exact`).
 */
export const reachedOutcomes = (
  model: Model,
  { branches, how }: { branches: readonly Branch[]; how: How },
  sampling: Sampling,
): Reached => {
  const seen = new Set<string>();
  const look = (answers: Answers) => {
    const { verdict, tips } = diagnosisOf(model, answers);
    seen.add(outcome.profile(verdict.bottleneck, verdict.tier));
    for (const [trait, value] of Object.entries(verdict.traits)) if (value) seen.add(outcome.trait(trait, value));
    for (const tip of tips) seen.add(outcome.tip(tip));
  };
  if (how === 'exact' && answersIn(branches) <= TRY_ALL) {
    for (const answers of everyAnswers(branches)) look(answers);
    return { seen, how: 'exact' };
  }
  const random = randomFrom(sampling.seed);
  const draw = mixed(model);
  let open = outcomesOf(model);
  let n = 0;
  for (; n < sampling.n && open.length > 0; n++) {
    look(shownOnly(model, draw(random)));
    if (n % 100 === 0) open = open.filter((one) => !seen.has(one));
  }
  return { seen, how: { n, seed: sampling.seed } };
};
