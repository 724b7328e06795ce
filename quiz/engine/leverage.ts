import type { Flow, Model } from './model.ts';
import type { Answers } from './path.ts';
import { tablesOf } from './tables.ts';

/** From … to, both included. */
export type Interval = { low: number; high: number };

/** What one area alone would bring if it reached a healthy level. */
export type Leverage = {
  /** Euros a year, from a cautious to a hopeful reading of the visitor's own figures. */
  euros: Interval;
  /** The same against what comes in today, 0 and up; what the verdict is compared by. */
  relative: number;
  /** What kept it from being more: a week that is already full. */
  limit: 'capacity' | null;
};

export type Throughput = {
  /** Euros a year that the figures make today. */
  revenue: Interval;
  /** Euros a year that leave with clients who stop early. */
  churn: Interval;
  /** By area. */
  leverage: Readonly<Record<string, Leverage>>;
  /** Figures whose bracket has no upper end; they are taken at its lower end. */
  open: readonly string[];
};

const MONTHS = 12;

/**
 * The practice as a pipe: euros a year = enquiries a month × 12 × closing rate × value of an order × kept share,
 * and no more orders than the week has room for. For each area: what if this one alone reached its healthy level,
 * everything else staying as it is. The figures are brackets, so all of it is interval arithmetic: the low end
 * takes the cautious reading of every bracket, the high end the hopeful one. A bracket without an upper end
 * ("more than 15,000 €") is taken at its lower end throughout, so that nothing is promised that nobody said.
 *
 * @returns null for a quiz that asks for no figures
 */
export const throughputOf = (model: Model, answers: Answers, health: readonly number[]): Throughput | null => {
  const { flow } = model;
  if (!flow) return null;
  const { byId } = tablesOf(model);
  const open: string[] = [];
  const figure = (name: keyof Flow['figures']): Interval => {
    const question = flow.figures[name];
    const bracket = byId.get(question)?.options.get(answers[question]?.[0] ?? '')?.option.bracket;
    if (bracket?.high === null) open.push(question);
    return { low: bracket?.low ?? 0, high: bracket?.high ?? bracket?.low ?? 0 };
  };
  const enquiries = figure('enquiries');
  const closing = scaled(figure('closing'), 1 / 10);
  const value = figure('value');
  const lost = figure('lost');
  const kept = { low: 1 - lost.high / 10, high: 1 - lost.low / 10 };
  const hours = figure('hours');
  const orders = product(scaled(enquiries, MONTHS), closing);
  const sold = product(orders, value);
  const revenue = product(sold, kept);
  const paid = scaled(product(value, kept), MONTHS); // euros a year for each order a month
  const room = roomFor(flow, answers);

  const leverageOf = (area: string, at: number): Leverage => {
    const lift = flow.lifts[area];
    if (!lift) return NONE;
    const amount = flow.assumptions[lift.by]?.value ?? 0;
    switch (lift.raises) {
      case 'enquiries':
        return limited(gainTo(enquiries, amount, product(closing, paid)), relativeTo(enquiries, amount));
      case 'closing':
        return limited(gainTo(closing, amount / 10, product(enquiries, paid)), relativeTo(closing, amount / 10));
      case 'closing-share': {
        const share = amount * missing(model, health[at] ?? 0);
        return limited(scaled(revenue, share), share);
      }
      case 'value-share': {
        const share = amount * missing(model, health[at] ?? 0);
        return { euros: scaled(revenue, share), relative: share, limit: null };
      }
      case 'kept': {
        const healthy = 1 - amount / 10;
        return { euros: gainTo(kept, healthy, sold), relative: relativeTo(kept, healthy), limit: null };
      }
      case 'hours': {
        const week = flow.assumptions[flow.week]?.value ?? 0;
        const share = {
          low: gap(hours.high, amount) / (week - hours.high),
          high: gap(hours.low, amount) / (week - hours.low),
        };
        return { euros: product(revenue, share), relative: (share.low + share.high) / 2, limit: null };
      }
    }
  };

  /** More orders bring no more than the week has room for. */
  const limited = (euros: Interval, relative: number): Leverage => {
    if (room === null) return { euros, relative, limit: null };
    const most = scaled(revenue, room);
    return {
      euros: { low: Math.min(euros.low, most.low), high: Math.min(euros.high, most.high) },
      relative: Math.min(relative, room),
      limit: euros.high > most.high ? 'capacity' : null,
    };
  };

  const leverage: Record<string, Leverage> = {};
  model.areas.forEach((area, at) => {
    leverage[area] = leverageOf(area, at);
  });
  return {
    revenue,
    churn: product(sold, { low: 1 - kept.high, high: 1 - kept.low }),
    leverage,
    open,
  };
};

const NONE: Leverage = { euros: { low: 0, high: 0 }, relative: 0, limit: null };

/** The share of today's orders that the week has room for besides; null where there is no limit. */
const roomFor = (flow: Flow, answers: Answers): number | null => {
  const assumption = flow.room[answers[flow.figures.hours]?.[0] ?? ''] ?? null;
  return assumption === null ? null : (flow.assumptions[assumption]?.value ?? null);
};

/** How much of the way to the top tier is missing, 0–1. */
const missing = (model: Model, health: number): number => {
  const healthy = model.tiers.at(-1)?.from ?? 100;
  return Math.max(0, healthy - health) / healthy;
};

const gap = (now: number, healthy: number): number => Math.max(0, healthy - now);

/** What lifting a factor to its healthy level brings, times all the other factors. */
const gainTo = (now: Interval, healthy: number, others: Interval): Interval => ({
  low: gap(now.high, healthy) * others.low,
  high: gap(now.low, healthy) * others.high,
});

/** The lift against the middle of the bracket; a factor of nothing at all counts as a lift without end. */
const relativeTo = (now: Interval, healthy: number): number => {
  const middle = (now.low + now.high) / 2;
  return middle === 0 ? Number.POSITIVE_INFINITY : gap(middle, healthy) / middle;
};

const product = (a: Interval, b: Interval): Interval => ({ low: a.low * b.low, high: a.high * b.high });

const scaled = ({ low, high }: Interval, by: number): Interval => ({ low: low * by, high: high * by });
