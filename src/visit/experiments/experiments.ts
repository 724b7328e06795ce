import type { Reaction } from '../../lib/facts.ts';
import type { Counts } from '../count/figures.ts';
import * as store from '../store/experiments.ts';
import type { QuizTrial } from './trial.ts';

/**
 * What comes of each variant, in sums. As the funnel's, they are written with the event itself, and stay when the person
 * is forgotten. Mails and withdrawals are heard of by the database (migrations/0013_experiments.sql).
 */
export const createExperiments = (db: D1Database) => ({
  /** What a visit adds to its variant, to be written with it. */
  visited: (trial: QuizTrial, { seen = 0, started = 0, finished = 0 }: Counts, at: number): D1PreparedStatement[] =>
    seen + started + finished > 0 ? [store.addVisit(db, trial, { seen, started, finished }, at)] : [],

  react: ((fact) => {
    switch (fact.type) {
      case 'captured':
        return { statements: fact.visit.trial ? [store.addRun(db, fact.runId, fact.visit.trial, fact.at)] : [] };
      case 'confirmed':
        return { statements: [store.addStep(db, fact.runId, 'confirmed')] };
      case 'booked':
        return { statements: fact.call?.runId ? [store.addStep(db, fact.call.runId, 'booked')] : [] };
      case 'judged': {
        const held = fact.outcome === 'missed' ? 0 : 1;
        const client = fact.outcome === 'client' ? 1 : 0;
        return { statements: fact.call.runId ? [store.setOutcome(db, fact.call.runId, { held, client })] : [] };
      }
      case 'deleted':
        return { statements: [store.deleteRuns(db, fact.runIds)] };
      default:
        return { statements: [] };
    }
  }) satisfies Reaction,
});

export type Experiments = ReturnType<typeof createExperiments>;
