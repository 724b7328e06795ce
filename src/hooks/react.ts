import type { Reaction } from '../lib/facts.ts';
import { forgetAbout, keepFact } from './store/facts.ts';

/**
 * What endpoints may want to hear of is written down with the fact itself, and spread to them by the tick of cron.
 * Nothing is written where there is no endpoint. This alone is read at every start of the Worker.
 */
export const hookReaction =
  (db: D1Database): Reaction =>
  (fact) => {
    if (fact.type === 'captured' || fact.type === 'renewed') return { statements: [] };
    if (fact.type === 'deleted') return { statements: [forgetAbout(db, fact)] };
    return { statements: [keepFact(db, { ...fact, email: undefined })] };
  };
