import { DAY } from '../../lib/clock.ts';
import { type Experiment, hasBegun, isOver, partOf, type Variant } from '../../lib/experiments.ts';
import type { Sums, TrialCounts } from '../../visit/experiments/sums.ts';
import { type Share, wilson } from '../funnel/wilson.ts';
import type { Tally } from './beta.ts';
import { type Difference, differenceOf } from './difference.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** How far somebody comes, by what is on trial; the first one is what all others are a share of. */
const WAYS = {
  quiz: ['seen', 'started', 'finished', 'asked', 'confirmed', 'booked', 'held', 'client'],
  confirmation: ['sent', 'confirmed', 'booked', 'held', 'client'],
  mail: ['sent', 'booked', 'held', 'client'],
} as const;
export type Step = (typeof WAYS)[keyof typeof WAYS][number];

/** What an experiment is about: the share of which step decides it. */
const DECISIVE = { quiz: 'asked', confirmation: 'confirmed', mail: 'booked' } as const satisfies Record<
  keyof typeof WAYS,
  Step
>;

/** An experiment with what has come of it. */
export type Report = {
  id: string;
  quiz: string;
  /** What differs, as it is counted: see `partOf`. */
  part: string;
  /** As the owner has written it; null where it stands there no more. */
  experiment: Experiment | null;
  state: 'planned' | 'running' | 'over';
  /** The first and last moment of which something was counted; null where nothing was. */
  counted: { from: number; to: number } | null;
  steps: readonly { step: Step; sides: Record<Variant, Side> }[];
  /** Who withdrew their consent after the mail; for mails only. */
  unsubscribed: Record<Variant, Side> | null;
  decisive: { of: Step; step: Step; tallies: Record<Variant, Tally>; difference: Difference | null; verdict: Verdict };
  /** How many days it takes until there are enough, if as many go on coming; null where that cannot be said. */
  daysLeft: number | null;
};

/** How many came so far in a variant, and which share that is of all in it. */
export type Side = { count: number; share: Share | null };

/**
 * Those that the owner has written and those that only numbers are left of: what runs first, then the latest.
 * @param date today in the owner's calendar
 */
export const reportsOf = (
  experiments: readonly Experiment[],
  sums: readonly Sums[],
  { date, now }: { date: string; now: number },
): Report[] => {
  const known = new Map(experiments.map((one) => [one.id, one]));
  const ids = [...new Set([...known.keys(), ...sums.map(({ experiment }) => experiment)])];
  return ids
    .map((id) =>
      reportOf(
        id,
        known.get(id) ?? null,
        sums.filter(({ experiment }) => experiment === id),
        { date, now },
      ),
    )
    .sort((one, other) => placeOf(one) - placeOf(other) || (other.counted?.to ?? 0) - (one.counted?.to ?? 0));
};

const placeOf = ({ state }: Report): number => ['running', 'planned', 'over'].indexOf(state);

const reportOf = (
  id: string,
  experiment: Experiment | null,
  sums: readonly Sums[],
  { date, now }: { date: string; now: number },
): Report => {
  const part = experiment ? partOf(experiment) : (sums[0]?.part ?? '');
  const kind = part === 'subject confirmation' ? 'confirmation' : part.startsWith('subject ') ? 'mail' : 'quiz';
  const state = !experiment || isOver(experiment, date) ? 'over' : hasBegun(experiment, date) ? 'running' : 'planned';
  const way: readonly Step[] = WAYS[kind];
  const [first] = WAYS[kind];
  const counts = bothOf((variant) => sums.find((one) => one.variant === variant)?.counts ?? NOTHING);
  const reached = (step: Step, variant: Variant) =>
    Math.max(...way.slice(way.indexOf(step)).map((later) => counts[variant][later]));
  const side = (count: number, variant: Variant): Side => ({ count, share: wilson(count, reached(first, variant)) });
  const tallies = bothOf((variant) => ({
    hits: reached(DECISIVE[kind], variant),
    all: reached(first, variant),
  }));
  const verdict = verdictOf(tallies.a, tallies.b);
  const counted =
    sums.length === 0
      ? null
      : {
          from: Math.min(...sums.map(({ firstDay }) => firstDay)) * DAY,
          to: Math.max(...sums.map(({ lastDay }) => lastDay)) * DAY,
        };
  return {
    ...{ id, part, experiment, state, counted },
    quiz: experiment?.quiz ?? sums[0]?.quiz ?? '',
    steps: way.map((step) => ({ step, sides: bothOf((variant) => side(reached(step, variant), variant)) })),
    unsubscribed: kind === 'mail' ? bothOf((variant) => side(counts[variant].unsubscribed, variant)) : null,
    decisive: {
      ...{ of: first, step: DECISIVE[kind], tallies, verdict },
      difference: differenceOf(tallies.a, tallies.b),
    },
    daysLeft: state === 'running' && counted ? daysFor(verdict.more, tallies, (now - counted.from) / DAY) : null,
  };
};

const bothOf = <T>(make: (variant: Variant) => T): Record<Variant, T> => ({ a: make('a'), b: make('b') });

const NOTHING: TrialCounts = {
  seen: 0,
  started: 0,
  finished: 0,
  asked: 0,
  sent: 0,
  confirmed: 0,
  booked: 0,
  held: 0,
  client: 0,
  unsubscribed: 0,
};

const daysFor = (more: number | null, { a, b }: Record<Variant, Tally>, days: number): number | null => {
  const each = (a.all + b.all) / 2 / Math.max(days, 1);
  return more === null || more === 0 || each === 0 ? null : Math.ceil(more / each);
};
