import { log } from '../lib/log.ts';
import * as queue from './store/queue.ts';

const AT_ONCE = 10; // facts a tick: with all that it asks of D1 besides, it stays under the 50 queries of the Free plan

/**
 * Spreads what has happened to the endpoints that want to hear of it: a row for each. Of any number of times at once, or
 * of one that breaks off, each endpoint has its row once.
 */
export const spreadFacts = async (db: D1Database): Promise<void> => {
  const kept = await queue.keptFacts(db, AT_ONCE);
  if (kept.length === 0) return;
  const ids = kept.map(({ id }) => id);
  const unread = kept.filter(({ fact }) => fact === null).length;
  if (unread > 0) log('error', 'hook-facts-unread', { unread });
  await db.batch([...kept.flatMap(({ fact }) => (fact ? rowsFor(db, fact) : [])), queue.dropFacts(db, ids)]);
};

const rowsFor = (db: D1Database, fact: queue.KeptFact): D1PreparedStatement[] => {
  const { at } = fact;
  switch (fact.type) {
    case 'confirmed': {
      const { runId, followUps } = fact;
      const eventId = `confirmed-${runId}`;
      return [
        queue.addDeliveries(db, { type: 'lead.confirmed', eventId, at, runId, callId: null, told: { followUps } }),
      ];
    }
    case 'withdrawn':
      return [queue.addUnsubscribed(db, fact.addressKey, at, 'unsubscribed')];
    case 'barred':
      return fact.reason === 'complained' ? [queue.addUnsubscribed(db, fact.addressKey, at, 'complained')] : [];
    case 'booked':
      return fact.call ? [aboutCall(db, 'booking.created', 'created', fact.call, at, 'booked')] : [];
    case 'moved':
      return [aboutCall(db, 'booking.moved', 'moved', fact.call, at, 'booked')];
    case 'cancelled':
      return [aboutCall(db, 'booking.cancelled', 'cancelled', fact.call, at, 'cancelled')];
    case 'judged': {
      const { call, outcome } = fact;
      const eventId = `held-${call.id}`; // it was held once, however often its outcome is said
      return [
        queue.takeBack(db, eventId),
        ...(outcome === 'missed' ? [] : [aboutCall(db, 'call.held', 'held', call, at, outcome, eventId)]),
      ];
    }
  }
};

const aboutCall = (
  db: D1Database,
  type: 'booking.created' | 'booking.moved' | 'booking.cancelled' | 'call.held',
  what: string,
  call: Extract<queue.KeptFact, { type: 'moved' }>['call'],
  at: number,
  state: 'booked' | 'cancelled' | 'held' | 'client',
  eventId = `${what}-${call.id}-${call.sequence}`,
): D1PreparedStatement => {
  const { id: callId, runId, startsAt, endsAt, sequence } = call;
  return queue.addDeliveries(db, { type, eventId, at, runId, callId, told: { startsAt, endsAt, sequence, state } });
};
