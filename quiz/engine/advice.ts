import type { Model, Tip } from './model.ts';
import { type Answers, holds } from './path.ts';
import type { Profile } from './profile.ts';
import { tablesOf } from './tables.ts';

const TIPS = 3; // as many as one person can do in a week

/**
 * The tips for a profile, best first: for the bottleneck, or two for it and one for the runner-up when the
 * verdict is even. A tip fits by area, health tier and signals. What answers to a signal goes before what only
 * fits the tier; the visitor's goal decides the order of the chosen;
 * the runner-up's comes last.
 */
export const chooseTips = (model: Model, profile: Profile, answers: Answers): Tip[] => {
  const goal = profile.traits[model.goal] ?? '';
  const serves = ({ goals }: Tip) => goals?.includes(goal) ?? false;
  const even = profile.clarity === 'even';
  const first = fitting(model, profile, answers, profile.bottleneck).slice(0, even ? TIPS - 1 : TIPS);
  return [
    ...first.filter(serves),
    ...first.filter((tip) => !serves(tip)),
    ...(even ? fitting(model, profile, answers, profile.runnerUp).slice(0, 1) : []),
  ];
};

const fitting = (model: Model, profile: Profile, answers: Answers, area: string): Tip[] => {
  const tier = profile.areas.find((one) => one.id === area)?.tier ?? '';
  const goal = profile.traits[model.goal] ?? '';
  const tips = rankedOf(model).get(goal)?.get(area) ?? [];
  return tips.filter(
    ({ tiers, when }) => (!tiers || tiers.includes(tier)) && (!when || holds(when, answers, profile.traits)),
  );
};

/** The tips by goal, then by area, the most specific first. Sorted once and kept as long as the model lives. */
const rankedOf = (model: Model): Ranked => {
  const known = cache.get(model);
  if (known) return known;
  const goals = ['', ...(model.traits.find(({ id }) => id === model.goal)?.values ?? [])];
  const ranked = new Map(goals.map((goal) => [goal, rankedFor(tablesOf(model).plain, goal)]));
  cache.set(model, ranked);
  return ranked;
};

const rankedFor = ({ tips }: Model, goal: string): ReadonlyMap<string, readonly Tip[]> => {
  const weight = (tip: Tip) => (tip.when ? 4 : 0) + (tip.tiers ? 2 : 0) + (tip.goals?.includes(goal) ? 1 : 0);
  return Map.groupBy(
    tips.toSorted((a, b) => weight(b) - weight(a)),
    ({ area }) => area,
  );
};

type Ranked = ReadonlyMap<string, ReadonlyMap<string, readonly Tip[]>>;

const cache = new WeakMap<Model, Ranked>();
