import { DAY, HOUR } from '../lib/clock.ts';
import type { CallData, HookEvent, HookPayload, LeadData } from './events.ts';

const iso = (at: number): string => new Date(at).toISOString();

/** A payload about nobody, in the shape of a real one: to see whether it arrives, and to set up what works on with it. */
export const sampleOf = (type: HookEvent, now: number): HookPayload => {
  const about = { timestamp: iso(now), test: true } as const;
  switch (type) {
    case 'lead.confirmed':
      return { type, ...about, data: { ...leadAt(now), followUps: true } };
    case 'lead.unsubscribed':
      return { type, ...about, data: { ...leadAt(now), followUps: false, reason: 'unsubscribed' } };
    case 'booking.created':
      return { type, ...about, data: callAt(now + 2 * DAY, 0, 'booked') };
    case 'booking.moved':
      return { type, ...about, data: callAt(now + 3 * DAY, 1, 'booked') };
    case 'booking.cancelled':
      return { type, ...about, data: callAt(now + 3 * DAY, 2, 'cancelled') };
    case 'call.held':
      return { type, ...about, data: callAt(now - HOUR, 0, 'held') };
  }
};

const leadAt = (now: number): Omit<LeadData, 'followUps'> => ({
  id: 'test-lead',
  email: 'kim.muster@example.com',
  firstName: 'Kim',
  quiz: 'business-engpass',
  language: 'de',
  bottleneck: 'sales',
  health: { positioning: 62, demand: 55, sales: 24, offer: 71, retention: 48, capacity: 66 },
  source: 'test',
  confirmedAt: iso(now),
});

const callAt = (startsAt: number, sequence: number, state: CallData['state']): CallData => ({
  id: 'test-call',
  sequence,
  startsAt: iso(startsAt),
  endsAt: iso(startsAt + HOUR / 2),
  zone: 'Europe/Berlin',
  state,
  person: { name: 'Kim Muster', email: 'kim.muster@example.com', phone: null },
  lead: 'test-lead',
});
