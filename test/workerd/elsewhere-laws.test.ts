import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { FIRST, hear, openElsewhere, type Product, type Told, type Whose } from './support/hooks.ts';
import { DAY, HOUR, rows, wipe } from './support/visit.ts';

beforeEach(wipe);
vi.setConfig({ testTimeout: 240_000 }); // many lives, also where others use the machine

/** One booking's life in its order: created, moved a few times, perhaps cancelled, perhaps asked for another time. */
const life = (whose: Whose) =>
  fc
    .record({
      moves: fc.array(fc.record({ days: fc.integer({ min: 1, max: 30 }), asked: fc.boolean() }), { maxLength: 4 }),
      cancelled: fc.boolean(),
    })
    .map(({ moves, cancelled }): Told[] => {
      const told: Told[] = [{ kind: 'created', name: 'b0' }];
      moves.forEach(({ days, asked }, i) => {
        const before = `b${i}`;
        if (whose === 'calcom' && asked) told.push({ kind: 'cancelled', name: before });
        if (whose === 'calendly') told.push({ kind: 'cancelled', name: before, more: { rescheduled: true } });
        told.push({ kind: 'moved', name: `b${i + 1}`, replaces: before, startsAt: FIRST + days * DAY + i * HOUR });
      });
      if (cancelled) told.push({ kind: 'cancelled', name: `b${moves.length}` });
      return told.map((one, turn) => ({ ...one, turn }));
    });

/** All of it in another order, some of it again. */
const retold = (told: readonly Told[]) =>
  fc
    .array(fc.constantFrom(...told), { maxLength: 6 })
    .chain((again) => fc.shuffledSubarray([...told, ...again], { minLength: told.length + again.length }));

/** What a product that knows nothing yet knows in the end. */
const endOf = async (product: Product, whose: Whose, told: readonly Told[], together: boolean) => {
  for (const table of ['bookings', 'booking_news', 'mails', 'suppressions']) await rows(`DELETE FROM ${table}`);
  const answers = together
    ? await Promise.all(told.map((one) => hear(product, whose, one)))
    : await told.reduce<Promise<number[]>>(
        async (all, one) => [...(await all), await hear(product, whose, one)],
        Promise.resolve([]),
      );
  expect(new Set(answers)).toEqual(new Set([200]));
  return rows('SELECT external_id, state, starts_at, ends_at, email FROM bookings');
};

test.each(['calcom', 'calendly'] as const)(
  '%s: however often and in whatever order a life is told, it ends the same',
  async (whose) => {
    const product = openElsewhere(whose);
    await fc.assert(
      fc.asyncProperty(
        life(whose).chain((told) => fc.tuple(fc.constant(told), retold(told), fc.boolean())),
        async ([told, all, together]) => {
          const right = await endOf(product, whose, told, false);
          expect(right).toHaveLength(1);
          expect(await endOf(product, whose, all, together)).toEqual(right);
        },
      ),
      { numRuns: 60 },
    );
  },
);

/** All orders of a few things. */
const orders = <T>(all: readonly T[]): T[][] =>
  all.length === 0 ? [[]] : all.flatMap((one, i) => orders(all.toSpliced(i, 1)).map((rest) => [one, ...rest]));

test.each(['calcom', 'calendly'] as const)('%s: booked, moved twice and cancelled, in all 24 orders', async (whose) => {
  const product = openElsewhere(whose);
  const told: Told[] = [
    { kind: 'created', name: 'a' },
    { kind: 'moved', name: 'b', replaces: 'a', startsAt: FIRST + DAY },
    { kind: 'moved', name: 'c', replaces: 'b', startsAt: FIRST + 2 * DAY },
    { kind: 'cancelled', name: 'c' },
  ];
  for (const order of orders(told))
    expect(await endOf(product, whose, order, false)).toMatchObject([
      { state: 'cancelled', starts_at: FIRST + 2 * DAY },
    ]);
});
