import { chooseTips } from '../engine/advice.ts';
import type { Model } from '../engine/model.ts';
import type { Answers } from '../engine/path.ts';
import { type Profile, profileOf, traitOf } from '../engine/profile.ts';

/** What linter and simulator want to know of a profile. All that they know of the engine's verdict is in this file. */
export type Verdict = {
  bottleneck: string;
  /** Health tier of the bottleneck. */
  tier: string;
  clarity: Profile['clarity'];
  areas: readonly { id: string; health: number }[];
  traits: Profile['traits'];
  /** The kind of leaving and the visitor's reflex; null where nobody leaves. */
  churn: { kind: string | null; reflex: string | null };
  /** Euros a year if only the bottleneck were healthy, and whether a full week held it down; null without figures. */
  leverage: { low: number; high: number; limited: boolean } | null;
};

export const CLARITIES = ['clear', 'narrow', 'even'] as const satisfies readonly Profile['clarity'][];

/** @param answers complete and without those to hidden questions */
export const verdictOf = (model: Model, answers: Answers): Verdict => verdictIn(model, profileOf(model, answers));

/** The verdict and the ids of the tips that come with it. */
export const diagnosisOf = (model: Model, answers: Answers): { verdict: Verdict; tips: string[] } => {
  const profile = profileOf(model, answers);
  return { verdict: verdictIn(model, profile), tips: chooseTips(model, profile, answers).map((tip) => tip.id) };
};

const verdictIn = (model: Model, profile: Profile): Verdict => ({
  bottleneck: profile.bottleneck,
  tier: profile.areas.find((area) => area.id === profile.bottleneck)?.tier ?? '',
  clarity: profile.clarity,
  areas: profile.areas,
  traits: profile.traits,
  churn: {
    kind: traitOf(profile, model.guide?.kind),
    reflex: traitOf(profile, model.guide?.reflex),
  },
  leverage: leverageIn(profile),
});

const leverageIn = ({ throughput, bottleneck }: Profile): Verdict['leverage'] => {
  const leverage = throughput?.leverage[bottleneck];
  return leverage ? { ...leverage.euros, limited: leverage.limit !== null } : null;
};
