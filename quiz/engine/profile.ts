import type { Model } from './model.ts';
import type { Answers } from './path.ts';
import { healthOf, marksOf, tierOf, traitsOf } from './score.ts';

export type Clarity = 'clear' | 'narrow' | 'even';

/** A visitor's bottleneck profile: derived from model and answers, from nothing else. */
export type Profile = {
  areas: readonly { id: string; health: number; tier: string; level: number }[];
  bottleneck: string;
  runnerUp: string;
  strength: string;
  clarity: Clarity;
  traits: Readonly<Record<string, string | null>>;
  reasons: readonly { question: string; option: string; share: number }[];
};

/**
 * The profile of complete answers (see parseAnswers).
 *
 * The rule, as a consultant would say it: every area gets a health from 0 to 100 out of the answers about it.
 * The area with the lowest health is the bottleneck. Where two are equally low, the one further down the pipe
 * is it, because water poured in above a hole is lost: mend the hole before pouring. The next in the same order
 * is the runner-up. The area with the highest health is the strength; where two are equal, the one further up
 * the pipe, where the practice begins. How clear the verdict is depends on the distance between bottleneck and
 * runner-up alone.
 */
export const profileOf = (model: Model, answers: Answers): Profile => {
  const areas = model.areas.map((id) => {
    const health = healthOf(model, answers, id);
    const tier = tierOf(model, health);
    return { id, health, tier: tier.id, level: tier.level };
  });
  const weakestFirst = areas.toReversed().toSorted((a, b) => a.health - b.health);
  const [bottleneck, runnerUp] = weakestFirst;
  const strength = weakestFirst.at(-1);
  if (!bottleneck || !runnerUp || !strength) throw new Error(`quiz "${model.id}" has fewer than two areas`);
  return {
    areas,
    bottleneck: bottleneck.id,
    runnerUp: runnerUp.id,
    strength: strength.id,
    clarity: clarityOf(runnerUp.health - bottleneck.health),
    traits: traitsOf(model, answers),
    reasons: reasonsOf(model, answers, bottleneck.id),
  };
};

const EVEN_BELOW = 4; // points of health: less than half a step of one answer in one area
const NARROW_BELOW = 12; // points of health: one other answer could turn the verdict

const clarityOf = (distance: number): Clarity =>
  distance < EVEN_BELOW ? 'even' : distance < NARROW_BELOW ? 'narrow' : 'clear';

const MOST_REASONS = 3; // more than three, and nobody remembers one

/** The answers that cost the area most, each with its share (0–1) of all the points lost there. */
const reasonsOf = (model: Model, answers: Answers, area: string): Profile['reasons'] => {
  const lost = marksOf(model, answers, area)
    .map((mark) => ({ question: mark.question, points: mark.most - mark.got }))
    .filter((loss) => loss.points > 0);
  const all = lost.reduce((sum, loss) => sum + loss.points, 0);
  return lost
    .toSorted((a, b) => b.points - a.points)
    .slice(0, MOST_REASONS)
    .map((loss) => ({ question: loss.question, option: answers[loss.question]?.[0] ?? '', share: loss.points / all }));
};
