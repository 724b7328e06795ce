import { DAY, HOUR } from '../lib/clock.ts';
import { randomId } from '../lib/ids.ts';
import { type AddressFault, endpointUrl } from './address.ts';
import { createDelivery, type DeliveryDeps } from './delivery.ts';
import type { HookEvent } from './events.ts';
import { sampleOf } from './samples.ts';
import { newSecret } from './signature.ts';
import * as deliveries from './store/deliveries.ts';
import type { DeliveryKey } from './store/due.ts';
import * as endpoints from './store/endpoints.ts';

export type { Delivery, ToldOfPerson } from './store/deliveries.ts';
export type { Endpoint } from './store/endpoints.ts';

const MOST_ENDPOINTS = 10;
export const KEPT_DAYS = 30; // how long it can be seen and sent again; long enough for a receiver that nobody missed
export const OLD_SECRET_HOURS = 24; // as Standard Webhooks has it: time to enter the new one

/** Why an endpoint could not be made. */
type EndpointFault = AddressFault | 'no-event' | 'too-many' | 'already';

/** What an action writes besides, right behind the statement that decides: its line in the audit list. */
type Also = readonly D1PreparedStatement[];

/** Outgoing webhooks: the owner's endpoints, and what is told to them. */
export const createHooks = (deps: DeliveryDeps) => {
  const { db, ownHost } = deps;
  const delivery = createDelivery(deps);

  return {
    ...delivery,

    list: () => endpoints.allEndpoints(db),
    find: (id: string) => endpoints.findEndpoint(db, id),
    latest: (id: string, most: number) => deliveries.latestDeliveries(db, id, most),

    /** What endpoints are told about a person, as far as it is still kept. Of an address, the host alone: the rest may be a key. */
    toldAbout: (person: { runIds: readonly string[]; callIds: readonly string[] }) => deliveries.toldAbout(db, person),

    /**
     * Makes an endpoint.
     * @param id the form's own: the same form sent twice is one endpoint, whose secret was shown the first time
     * @returns its secret, to be shown this once
     */
    async add(
      { id, address, events }: { id: string; address: string; events: readonly HookEvent[] },
      at: number,
      also: Also,
    ): Promise<{ ok: true; secret: string } | { ok: false; fault: EndpointFault }> {
      const url = endpointUrl(address, ownHost);
      if (!url.ok) return url;
      if (events.length === 0) return { ok: false, fault: 'no-event' };
      const secret = newSecret();
      const [made] = await db.batch([
        endpoints.insertEndpoint(db, { id, url: url.url.href, events, secret, at }, MOST_ENDPOINTS),
        ...also,
      ]);
      if (made?.meta.changes !== 0) return { ok: true, secret };
      return { ok: false, fault: (await endpoints.findEndpoint(db, id)) ? 'already' : 'too-many' };
    },

    /** Which events an endpoint hears of from now on. */
    async choose(id: string, events: readonly HookEvent[], also: Also): Promise<void> {
      await db.batch([endpoints.setEvents(db, id, events), ...also]);
    },

    /**
     * Gives an endpoint another secret; the present one signs too for a day.
     * @param rotation as the form has it: the same form sent twice changes it once
     * @returns the new secret, to be shown this once; null where the form was sent before
     */
    async rotate(endpoint: { id: string; rotation: number }, at: number, also: Also): Promise<string | null> {
      const secret = newSecret();
      const oldUntil = at + OLD_SECRET_HOURS * HOUR;
      const [changed] = await db.batch([endpoints.rotate(db, endpoint, secret, oldUntil), ...also]);
      return changed?.meta.changes === 0 ? null : secret;
    },

    async pause(id: string, also: Also): Promise<void> {
      await db.batch(endpoints.pause(db, id, 'owner').toSpliced(1, 0, ...also));
    },

    async resume(id: string, at: number, also: Also): Promise<void> {
      await db.batch(endpoints.resume(db, id, at).toSpliced(1, 0, ...also));
    },

    async remove(id: string, also: Also): Promise<void> {
      await db.batch([endpoints.deleteEndpoint(db, id), ...also]);
    },

    /** Sends something made up, once and at once. @returns its id in the list of deliveries */
    async test(endpointId: string, type: HookEvent, at: number, also: Also): Promise<string> {
      const key = { endpointId, eventId: `test-${randomId()}` };
      const payload = JSON.stringify(sampleOf(type, at));
      await db.batch([deliveries.insertTest(db, key, { type, payload, at }), ...also]);
      await delivery.deliverOne(key, at);
      return key.eventId;
    },

    /** Sends one delivery once more, at once, under the same id and with the same words. */
    async replay(key: DeliveryKey, at: number, also: Also): Promise<void> {
      await db.batch([deliveries.replay(db, key, at), ...also]);
      await delivery.deliverOne(key, at);
    },

    /** Sends all that was given up once more, by and by. */
    async replayDead(endpointId: string, at: number, also: Also): Promise<void> {
      await db.batch([deliveries.replayDead(db, endpointId, at), ...also]);
    },

    /** Forgets what was told long ago, and secrets that do not sign any more. */
    async forget(now: number): Promise<void> {
      await db.batch([
        deliveries.deleteDeliveriesBefore(db, now - KEPT_DAYS * DAY),
        endpoints.forgetOldSecrets(db, now),
      ]);
    },
  };
};

export type Hooks = ReturnType<typeof createHooks>;
