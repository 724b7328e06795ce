import { MINUTE } from '../lib/clock.ts';
import { faultOf, log } from '../lib/log.ts';
import { endpointUrl } from './address.ts';
import { payloadOf } from './payload.ts';
import { type Answer, post } from './post.ts';
import { signedHeaders } from './signature.ts';
import { spreadFacts } from './spread.ts';
import * as store from './store/due.ts';
import { pause } from './store/endpoints.ts';
import { waitAfter } from './waits.ts';

export type DeliveryDeps = {
  db: D1Database;
  fetch: typeof fetch;
  /** Of this site, which never sends to itself. */
  ownHost: string;
};

const AT_ONCE = 6; // connections that a Worker may have open; what waits for one would lose its patience there
const A_TICK = 2 * AT_ONCE; // with the slowest receivers done within half a minute, in 14 queries of D1
const LEASE = 2 * MINUTE; // longer than a tick takes

/** Tells endpoints what they are to hear of: at least once, in the same bytes each time. */
export const createDelivery = ({ db, fetch, ownHost }: DeliveryDeps) => {
  const send = async (due: store.Due, body: string, now: number): Promise<Answer> => {
    const address = endpointUrl(due.url, ownHost);
    if (!address.ok) return { ok: false, status: null, fault: 'bad-address' };
    const secrets = [due.secret, ...(due.old && due.old.until > now ? [due.old.secret] : [])];
    return post(fetch, address.url, await signedHeaders(secrets, { id: due.eventId, body, now }), body);
  };

  /** What is to be written about an attempt. */
  const outcomeOf = (due: store.Due, attempts: number, answer: Answer, now: number): D1PreparedStatement[] => {
    if (answer.ok) return [store.setDelivered(db, due, now + LEASE, answer.status)];
    const { status, fault } = answer;
    const wait = due.test ? null : waitAfter(`${due.endpointId} ${due.eventId}`, attempts);
    const level = wait === null && !due.test ? 'error' : 'warn';
    log(level, 'hook-failed', { hook: due.endpointId, told: due.type, attempts, fault, status, dead: wait === null });
    return [
      store.setFailed(db, due, now + LEASE, { status, fault, again: wait === null ? null : now + wait }),
      ...(fault === 'gone' ? pause(db, due.endpointId, 'gone') : []),
    ];
  };

  const attempt = async (all: readonly store.Due[], now: number): Promise<void> => {
    const written = all.map((due) => ({ due, payload: due.payload ?? payloadOf(due) }));
    const saying = written.flatMap(({ due: { endpointId, eventId }, payload }) =>
      payload === null ? [] : [{ endpointId, eventId, payload }],
    );
    const silent = written.filter(({ payload }) => payload === null);
    if (silent.length > 0) await db.batch(silent.map(({ due }) => store.dropDelivery(db, due)));
    const claimed = saying.length === 0 ? [] : await store.claim(db, saying, now, now + LEASE);
    for (let begun = 0; begun < claimed.length; begun += AT_ONCE) {
      const wave = claimed.slice(begun, begun + AT_ONCE).map((one) => hand(one, all, now));
      for (const one of await Promise.allSettled(wave))
        if (one.status === 'rejected') log('error', 'hook-not-recorded', faultOf(one.reason)); // goes again after its lease
    }
  };

  const hand = async (claimed: store.Claimed, all: readonly store.Due[], now: number): Promise<void> => {
    const due = all.find((one) => one.endpointId === claimed.endpointId && one.eventId === claimed.eventId);
    if (!due) return;
    const answer = await send(due, claimed.payload, now);
    await db.batch(outcomeOf(due, claimed.attempts, answer, now));
  };

  return {
    /** Tries what is due, a small portion at each call. Safe to call any number of times at once. */
    async deliverDue(now: number): Promise<void> {
      await spreadFacts(db);
      const due = await store.dueDeliveries(db, now, A_TICK);
      if (due.length > 0) await attempt(due, now);
    },

    /** Tries one delivery, if it is due and free. */
    async deliverOne(key: store.DeliveryKey, now: number): Promise<void> {
      const due = await store.dueDelivery(db, key, now);
      if (due) await attempt([due], now);
    },
  };
};
