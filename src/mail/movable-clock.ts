import type { Clock } from '../lib/clock.ts';
import { clockOffset } from './store/mailbox.ts';

/** The clock of a product on one machine: the system's, moved forward as far as the mailbox page says. */
export const movableClock =
  (db: D1Database): Clock =>
  async () =>
    Date.now() + (await clockOffset(db));
