import type { Model, Tip } from './model.ts';
import { type Answers, holds } from './path.ts';
import type { Profile } from './profile.ts';

const TIPS = 3; // as many as one person can do in a week

/**
 * The tips for a profile, best first: for the bottleneck, or two for it and one for the runner-up when the
 * verdict is even. A tip fits by area, health tier and signals. What answers to a signal goes before what only
 * fits the tier; the visitor's goal decides the order of the chosen;
 * the runner-up's comes last.
 */
export const chooseTips = (model: Model, profile: Profile, answers: Answers): Tip[] => {
  const goal = profile.traits[model.goal] ?? '';
  const serves = (tip: Tip) => Number(tip.goals?.includes(goal) ?? false);
  const even = profile.clarity === 'even';
  const first = fitting(model, profile, answers, profile.bottleneck)
    .slice(0, even ? TIPS - 1 : TIPS)
    .sort((a, b) => serves(b) - serves(a));
  return even ? [...first, ...fitting(model, profile, answers, profile.runnerUp).slice(0, 1)] : first;
};

const fitting = (model: Model, profile: Profile, answers: Answers, area: string): Tip[] => {
  const tier = profile.areas.find((one) => one.id === area)?.tier ?? '';
  const goal = profile.traits[model.goal] ?? '';
  const weight = (tip: Tip) => (tip.when ? 4 : 0) + (tip.tiers ? 2 : 0) + (tip.goals?.includes(goal) ? 1 : 0);
  return tipsFor(model, area)
    .filter(
      (tip) => (!tip.tiers || tip.tiers.includes(tier)) && (!tip.when || holds(tip.when, answers, profile.traits)),
    )
    .sort((a, b) => weight(b) - weight(a));
};

const cache = new WeakMap<Model, Map<string, Tip[]>>();

/** The tips of an area, sorted out once for a model. */
const tipsFor = (model: Model, area: string): readonly Tip[] => {
  const known = cache.get(model) ?? Map.groupBy(model.tips, (tip) => tip.area);
  cache.set(model, known);
  return known.get(area) ?? [];
};
