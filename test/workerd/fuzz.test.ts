import { expect, inject, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { grammar } from '../fuzz/grammar.ts';
import '../fuzz/provided.ts';
import { ROUND, type Round, round } from '../fuzz/round.ts';

/** Where nobody asks for more, a few seconds of it. */
const { seed, requests } = inject('fuzz') ?? { seed: 1, requests: 2_000 };
const MOST_TOLD = 10;

test('every route is asked', () => {
  expect(Object.keys(routes).filter((route) => !Object.hasOwn(grammar, route))).toEqual([]);
});

test(`${requests} requests by chance find nothing that gives way`, { timeout: 60_000 + requests * 50 }, async () => {
  const rounds: Round[] = [];
  for (let left = requests, at = seed; left > 0; left -= ROUND, at++) {
    rounds.push(await round(at, Math.min(left, ROUND)));
    if (rounds.flatMap(({ findings }) => findings).length >= MOST_TOLD) break;
  }
  console.info(summaryOf(rounds));
  const told = rounds.flatMap(({ findings }) => findings).slice(0, MOST_TOLD);
  expect(told.map(({ what, asked }) => `${what}\n    ${asked}`).join('\n\n')).toBe('');
  const asked = new Set(rounds.flatMap(({ statuses }) => [...statuses.keys()].map((kind) => kind.split(' ')[0])));
  if (requests >= 2_000) expect(Object.keys(routes).filter((route) => !asked.has(route))).toEqual([]);
});

/** How many were asked, and what they were answered. */
const summaryOf = (rounds: readonly Round[]): string => {
  const counted = new Map<string, number>();
  for (const { statuses } of rounds)
    for (const [kind, times] of statuses) {
      const status = kind.split(' ')[1] ?? '';
      counted.set(status, (counted.get(status) ?? 0) + times);
    }
  const asked = [...counted.values()].reduce((sum, times) => sum + times, 0);
  const each = [...counted].toSorted().map(([status, times]) => `${times} × ${status}`);
  return `fuzz: seeds ${seed}–${seed + rounds.length - 1}, ${asked} requests answered: ${each.join(', ')}`;
};
