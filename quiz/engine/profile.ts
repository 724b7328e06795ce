import { type Throughput, throughputOf } from './leverage.ts';
import type { Model } from './model.ts';
import type { Answers } from './path.ts';
import { pointsIn, type Score, scoreOf, tierOf, traitsOf } from './score.ts';
import { tablesOf } from './tables.ts';

export type Clarity = 'clear' | 'narrow' | 'even';

/** A visitor's bottleneck profile: derived from model and answers, from nothing else. */
export type Profile = {
  /** `narrowness` 0–100 is what the verdict goes by, see `profileOf`. */
  areas: readonly { id: string; health: number; tier: string; level: number; narrowness: number }[];
  bottleneck: string;
  runnerUp: string;
  strength: string;
  clarity: Clarity;
  traits: Readonly<Record<string, string | null>>;
  reasons: readonly { question: string; option: string; share: number }[];
  /** Null for a quiz that asks for no figures. */
  throughput: Throughput | null;
};

const LEVERAGE_WEIGHT = 0.2; // the figures are brackets, so what was seen weighs more than what was worked out
const FULL_LEVERAGE = 1; // opening this place alone would double what comes in

/**
 * The profile of complete answers (see parseAnswers).
 *
 * The rule, as a consultant would say it: every area gets a health from 0 to 100 out of the answers about it, and,
 * where the quiz asks for figures, a leverage: what would come in more if only this area were healthy. How narrow
 * an area is, is four fifths what it lacks in health and one fifth its leverage, where doubling the revenue (or
 * more) counts full. The narrowest area is the bottleneck. Where two are equally narrow, the one further down the
 * pipe is it, because water poured in above a hole is lost: mend the hole before pouring. The next in the same
 * order is the runner-up. The area with the highest health is the strength; where two are equal, the one further
 * up the pipe, where the practice begins. How clear the verdict is depends on the distance between bottleneck and
 * runner-up alone.
 *
 * A worse answer about one area lowers its health, raises its own leverage and leaves the others' as they are or
 * lowers them (a full week), so it never makes that area less the bottleneck.
 */
export const profileOf = (checked: Model, answers: Answers): Profile => {
  const { plain: model } = tablesOf(checked);
  const score = scoreOf(model, answers);
  const throughput = throughputOf(model, answers, score.health);
  const areas = model.areas.map((id, at) => {
    const health = score.health[at] ?? 0;
    const tier = tierOf(model, health);
    return {
      id,
      health,
      tier: tier.id,
      level: tier.level,
      narrowness: narrownessOf(health, throughput?.leverage[id]?.relative),
    };
  });
  const bottleneck = narrowest(areas);
  const runnerUp = narrowest(areas.filter((area) => area !== bottleneck));
  const strength = areas.reduce((best, area) => (area.health > best.health ? area : best));
  return {
    areas,
    bottleneck: bottleneck.id,
    runnerUp: runnerUp.id,
    strength: strength.id,
    clarity: clarityOf(bottleneck.narrowness - runnerUp.narrowness),
    traits: traitsOf(model, score),
    reasons: reasonsOf(score, areas.indexOf(bottleneck)),
    throughput,
  };
};

/** The narrowest; of equals the one further down the pipe. */
const narrowest = <Area extends { narrowness: number }>(areas: readonly Area[]): Area =>
  areas.reduce((worst, area) => (area.narrowness >= worst.narrowness ? area : worst));

/** Whole points, as health is, so that ties are ties for the reader too. */
const narrownessOf = (health: number, relative: number | undefined): number => {
  const lack = 100 - health;
  if (relative === undefined) return lack;
  const leverage = 100 * Math.min(relative / FULL_LEVERAGE, 1);
  return Math.round((1 - LEVERAGE_WEIGHT) * lack + LEVERAGE_WEIGHT * leverage);
};

export const EVEN_BELOW = 4; // points of narrowness: less than half a step of one answer in one area
const NARROW_BELOW = 12; // points of narrowness: one other answer could turn the verdict

const clarityOf = (distance: number): Clarity => {
  if (distance < EVEN_BELOW) return 'even';
  return distance < NARROW_BELOW ? 'narrow' : 'clear';
};

const MOST_REASONS = 3; // more than three, and nobody remembers one
const LEAST_LOSS = 1 / 3; // of what the question could give; a good answer is no reason, even if a better one exists

/** The answers that cost the area most, each with its share (0–1) of all the points lost there. None, where all was good. */
const reasonsOf = ({ shown }: Score, area: number): Profile['reasons'] => {
  const lost: { question: string; option: string; points: number }[] = [];
  let all = 0;
  for (const { table, chosen } of shown)
    for (const { at, most, reach } of table.areas) {
      if (at !== area) continue;
      const points = most - pointsIn(chosen, area);
      all += points;
      if (points > 0 && points >= LEAST_LOSS * reach)
        lost.push({ question: table.id, option: chosen[0]?.option.id ?? '', points });
    }
  return lost
    .sort((a, b) => b.points - a.points)
    .slice(0, MOST_REASONS)
    .map(({ question, option, points }) => ({ question, option, share: points / all }));
};

/** What a profile found for a trait; null for no vote, and for a trait that the quiz does not have. */
export const traitOf = ({ traits }: Profile, id: string | undefined): string | null =>
  id === undefined ? null : (traits[id] ?? null);
