import { expect, test } from 'vitest';
import { FAULTS } from '../../sim/faults.ts';
import { liveSeeds } from '../../sim/seeds.ts';

const SEEDS = 500;
const PATIENCE = 120_000; // milliseconds; a quiet core needs a tenth of it

test(`no rule is broken in ${SEEDS} lives of the mail engine`, { timeout: PATIENCE }, async () => {
  const { seeds, mails, told } = await liveSeeds({ from: 1, seeds: SEEDS, threads: 1 });
  expect(told.map(({ seed, breach, history }) => ({ seed, ...breach, history }))).toEqual([]);
  expect(seeds).toBe(SEEDS);
  expect(mails).toBeGreaterThan(SEEDS * 5);
});

test('one seed lives one life, however it comes about', { timeout: PATIENCE }, async () => {
  const alone = await liveSeeds({ from: 7, seeds: 1, threads: 1, tell: true });
  const among = await liveSeeds({ from: 3, seeds: 8, threads: 2, tell: true });
  expect(alone.told).toHaveLength(1);
  expect(among.told.find(({ seed }) => seed === 7)).toEqual(alone.told[0]);
});

test.for(FAULTS)(`finds within ${SEEDS} lives: $name`, { timeout: PATIENCE }, async (fault) => {
  const { told } = await liveSeeds({ from: 1, seeds: SEEDS, threads: 1, fault });
  expect(told.at(0)?.breach?.rule).toBe(fault.breaks);
});
