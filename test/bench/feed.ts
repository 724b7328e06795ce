import { setTimeout as sleep } from 'node:timers/promises';
import { busyIn } from '../../src/booking/feed/read.ts';
import { namedZone, UTC } from '../../src/booking/feed/zone.ts';
import { bigCalendar } from '../support/calendars/big.ts';

/**
 * `npm run bench:feed`: CPU milliseconds for reading the busy times of 60 days from a calendar of 2,000 events, most of
 * them past: the first time in a process, and as the mean of many. The Free plan gives an invocation 10 ms.
 */

const RUNS = 200;
const NOW = Date.UTC(2026, 10, 2);
const DAYS = 60;
const LIMIT = 10;

const calendar = bigCalendar({ events: 2_000, recurring: 40, now: NOW });
const owner = namedZone('Europe/Berlin') ?? UTC;
const range = { from: NOW, to: NOW + DAYS * 86_400_000 };
const read = () => busyIn(calendar, { range, owner, isOwn: (uid) => uid.endsWith('@quiz.test') });

/** Of this thread: what compiles and tidies up beside it is not counted. */
const cpu = (work: () => unknown): number => {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
};

await sleep(50); // what starting Node left to do
const first = cpu(read);
const later = cpu(() => Array.from({ length: RUNS }, read)) / RUNS;

console.log(
  `calendar    ${(calendar.length / 1000).toFixed(0)} KB, ${calendar.split('BEGIN:VEVENT').length - 1} events`,
);
console.log(`busy        ${read().length} times within ${DAYS} days`);
console.log(`first time  ${first.toFixed(1)} ms`);
console.log(`later       ${later.toFixed(2)} ms, mean of ${RUNS}`);
process.exitCode = first < LIMIT ? 0 : 1;
