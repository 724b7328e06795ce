import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { routes, to } from '../../src/routes.ts';
import { deskOf } from './support/desk.ts';
import { type Behaviour, Receiver } from './support/receiver.ts';
import { HOUR, hiddenFields, MINUTE, openProduct, rows, wipe } from './support/visit.ts';

beforeEach(wipe);
vi.setConfig({ testTimeout: 120_000 }); // many lives, also where others use the machine

const LEADS = 3;

/** What one turn of a life brings. */
const turn = fc.record({
  behaviours: fc.array(fc.constantFrom<Behaviour>(200, 204, 500, 429, 404, 301, 'slow', 'down', 'taken-but-silent'), {
    maxLength: 4,
  }),
  crash: fc.option(fc.record({ in: fc.integer({ min: 1, max: 8 }), when: fc.constantFrom('before', 'after') })),
  ticks: fc.integer({ min: 1, max: 3 }),
  wait: fc.constantFrom(MINUTE, 3 * MINUTE, 40 * MINUTE, 5 * HOUR, 11 * HOUR),
  renamed: fc.boolean(),
});

test('whatever fails, everything that happened arrives, always as the same, or is given up where it is seen', async () => {
  const receiver: Receiver = new Receiver(() => product.time.now);
  const product = openProduct({}, { calendars: receiver.fetch });
  const desk = await deskOf(product);
  const id = hiddenFields((await desk.read(routes.deskHooks)).split('id="add"')[1] ?? '').get('id') ?? '';
  await desk.post(routes.deskHooks, { id, address: 'https://hooks.example.de/1', 'lead.confirmed': 'yes' });
  for (let lead = 0; lead < LEADS; lead++) await product.becomeLead(`p${lead}@example.org`);
  await product.tick();
  const happened = (await rows<{ event_id: string }>('SELECT event_id FROM hook_deliveries')).map(
    (one) => one.event_id,
  );
  expect(happened).toHaveLength(LEADS);
  let name = 0;
  product.time.now += 5 * MINUTE; // what cron does by the hour is none of this

  await fc.assert(
    fc.asyncProperty(fc.array(turn, { minLength: 1, maxLength: 8 }), async (life) => {
      receiver.requests.length = 0;
      receiver.script.length = 0;
      await rows(
        `UPDATE hook_deliveries SET state = 'waiting', at = ?1, due_at = ?1, attempts = 0, payload = NULL, lease_until = NULL, tried_at = NULL`,
        product.time.now,
      );
      for (const { behaviours, crash, ticks, wait, renamed } of life) {
        receiver.script.splice(0, receiver.script.length, ...behaviours);
        product.faults.crash = crash && { in: crash.in, when: crash.when === 'before' ? 'before' : 'after' };
        await Promise.all(Array.from({ length: ticks }, () => product.app.tick(product.time.now)));
        product.faults.crash = null;
        if (renamed) await rows('UPDATE runs SET first_name = ?', `Kim ${name++}`);
        product.time.now += wait;
      }
      receiver.script.length = 0;
      for (let calm = 0; calm < 2; calm++) {
        product.time.now += 12 * HOUR;
        await product.app.tick(product.time.now);
      }

      const ends = await rows<{ event_id: string; state: string }>('SELECT event_id, state FROM hook_deliveries');
      expect(ends.map(({ event_id }) => event_id).toSorted()).toEqual(happened.toSorted());
      for (const { event_id, state } of ends) {
        expect(['delivered', 'dead']).toContain(state);
        const came = receiver.requests.filter(({ headers }) => headers['webhook-id'] === event_id);
        expect(new Set(came.map(({ body }) => body)).size).toBeLessThanOrEqual(1);
        if (state === 'delivered') expect(came.length).toBeGreaterThan(0);
        // Never twice at once: an attempt is over, or its lease is, before the next one begins.
        expect(new Set(came.map(({ at }) => at)).size).toBe(came.length);
      }
    }),
    { numRuns: 30 },
  );

  await rows(`UPDATE hook_deliveries SET state = 'dead' WHERE event_id = ?`, happened[0]);
  expect(await (await deskOf(product)).says(to.deskHook(id))).toContain('Aufgegeben');
});
