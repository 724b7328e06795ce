import type { Reaction } from '../lib/facts.ts';
import { deleteVisitsOf, recordVisit } from './store.ts';

export const createBooking = (db: D1Database, bookingUrl: string) => ({
  /** Notes that a lead opened the way to the strategy call, and says where it leads: the owner's calendar, prefilled. */
  async open(
    lead: { runId: string; leadId: string; email: string; firstName: string | null },
    now: number,
  ): Promise<string> {
    await recordVisit(db, { runId: lead.runId, leadId: lead.leadId, now });
    const url = new URL(bookingUrl);
    if (lead.firstName) url.searchParams.set('name', lead.firstName);
    url.searchParams.set('email', lead.email);
    return url.href;
  },

  react: ((fact) => ({
    statements: fact.type === 'deleted' ? [deleteVisitsOf(db, fact.runIds)] : [],
  })) satisfies Reaction,
});

export type Booking = ReturnType<typeof createBooking>;
