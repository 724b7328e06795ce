import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { createAgenda, type Taken } from '../../src/booking/calendar/agenda.ts';
import type { Interval } from '../../src/booking/calendar/interval.ts';
import { Booking, type Calendar } from '../../src/lib/calendar.ts';
import { DAY, MINUTE } from '../../src/lib/clock.ts';
import { quantile } from './quantile.ts';

/**
 * `npm run bench:booking`: CPU milliseconds for all free slots over a horizon of 60 days, with 500 calls in the calendar
 * and 2,000 busy times from the owner's own: the first time in a fresh process (cold), then again and again (warm). The
 * agenda is made when the program starts, before any request; what that takes is shown beside it.
 */

const HORIZON_DAYS = 60;
const CALLS = 500;
const BUSY_TIMES = 2_000;
const COLD_RUNS = 21;
const WARM_RUNS = 2_000;
const BAR_MS = 5;
const NOW = Date.UTC(2027, 1, 20, 9); // the clocks change within the horizon
const LEAP = 7_919; // a prime: leaps all over the horizon

const HOURS = ['08:00-12:00', '13:00-20:00'];
const WEEK = { monday: HOURS, tuesday: HOURS, wednesday: HOURS, thursday: HOURS, friday: HOURS, saturday: HOURS };

const calendarOf = (): Calendar => {
  const booking = Booking.parse({
    provider: 'builtin',
    hours: WEEK,
    every: 15,
    buffer: { before: 5, after: 10 },
    horizonDays: HORIZON_DAYS,
    mostPerDay: 12,
    mostPerWeek: 70,
    place: { kind: 'phone' },
  });
  if (booking.provider !== 'builtin') throw new Error('not the built-in calendar');
  return booking;
};

/** Calls as visitors would book them, here and there, until there are enough. */
const callsIn = (calendar: Calendar): Taken[] => {
  const agenda = createAgenda(calendar);
  const calls: Taken[] = [];
  for (let turn = 1; calls.length < CALLS; turn++) {
    const free = agenda.free(agenda.range(NOW), NOW, calls, []);
    const slot = free[(turn * LEAP) % free.length];
    if (!slot) throw new Error(`no room for ${CALLS} calls`);
    const { heldFrom, heldTo, day, week } = slot;
    calls.push({ heldFrom, heldTo, day, week });
  }
  return calls;
};

/** Times of 5 to 15 minutes at all hours, in no order. */
const busyTimes = (): Interval[] =>
  Array.from({ length: BUSY_TIMES }, (_, event) => {
    const from = NOW + ((event * LEAP * MINUTE) % (HORIZON_DAYS * DAY));
    return { from, to: from + (1 + (event % 3)) * 5 * MINUTE };
  });

const cpuOf = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

const Calls = z.array(z.object({ heldFrom: z.int(), heldTo: z.int(), day: z.int(), week: z.int() }));
const Costs = z.object({ start: z.number(), cold: z.number(), warm: z.array(z.number()), free: z.int() });

/** In a process of its own: makes the agenda, asks it once, and then `runs` times more. */
const measure = (calls: readonly Taken[], runs: number): z.infer<typeof Costs> => {
  const calendar = calendarOf();
  const busy = busyTimes();
  let ask = (): number => 0;
  const start = cpuOf(() => {
    const agenda = createAgenda(calendar);
    ask = () => agenda.free(agenda.range(NOW), NOW, calls, busy).length;
  });
  let free = 0;
  const cold = cpuOf(() => {
    free = ask();
  });
  const warm = Array.from({ length: runs }, () => cpuOf(ask));
  return { start, cold, warm, free };
};

const inFreshProcess = (calls: readonly Taken[], runs: number): z.infer<typeof Costs> => {
  const args = [fileURLToPath(import.meta.url), String(runs)];
  return Costs.parse(JSON.parse(execFileSync(process.execPath, args, { input: JSON.stringify(calls) }).toString()));
};

const report = (name: string, values: readonly number[]) => {
  const [median, p95] = [0.5, 0.95].map((share) => quantile(values, share).toFixed(2).padStart(7));
  console.log(`${name.padEnd(34)} median ${median} ms   p95 ${p95} ms`);
};

const runs = process.argv[2];
if (runs !== undefined) {
  const calls = Calls.parse(JSON.parse(readFileSync(process.stdin.fd, 'utf8')));
  process.stdout.write(JSON.stringify(measure(calls, Number(runs))));
} else {
  const calls = callsIn(calendarOf());
  const cold = Array.from({ length: COLD_RUNS }, () => inFreshProcess(calls, 0));
  const warm = inFreshProcess(calls, WARM_RUNS);
  console.log(
    `${warm.free.toLocaleString('en')} free slots in ${HORIZON_DAYS} days, between ${CALLS} calls and ${BUSY_TIMES.toLocaleString('en')} busy times\n`,
  );
  const first = cold.map((costs) => costs.cold);
  report(
    'program start: make the agenda',
    cold.map(({ start }) => start),
  );
  report(`cold, ${COLD_RUNS} fresh processes`, first);
  report(`warm, ${WARM_RUNS.toLocaleString('en')} runs`, warm.warm);
  console.log(`\nbar: ${BAR_MS} ms, cold as well (median; a busy machine makes every figure worse)`);
  process.exitCode = quantile(first, 0.5) <= BAR_MS ? 0 : 1;
}
