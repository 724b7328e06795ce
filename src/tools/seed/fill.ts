import { randomFrom } from '../../../quiz/check/random.ts';
import type { Answers } from '../../../quiz/engine/path.ts';
import type { Taken } from '../../booking/calendar/agenda.ts';
import { wallClock } from '../../booking/calendar/wall-clock.ts';
import { monthsBefore } from '../../leads/lifetimes.ts';
import { hostZone } from '../../lib/calendar.ts';
import { DAY, MINUTE } from '../../lib/clock.ts';
import { hashOf } from '../../lib/ids.ts';
import type { Edition } from '../../lib/quizzes.ts';
import { type House, languagesOf } from '../../lib/site.ts';
import { sendingWindow } from '../../mail/window.ts';
import { dayIn } from '../../visit/count/day.ts';
import { deviceOf, sourceOn } from './arrival.ts';
import { createAudit } from './audit.ts';
import { minuteOfDay, spread } from './days.ts';
import { createDiary } from './diary.ts';
import { between, drawnId, happens, oneOf } from './draw.ts';
import { writeLead } from './lead.ts';
import type { Parked } from './mails.ts';
import { createPeers } from './peers.ts';
import { addressAt, personAt } from './people.ts';
import { askedFrom } from './quizzes.ts';
import type { Write } from './rows.ts';
import { countOthers, type Lead } from './run.ts';
import { createTally } from './tally.ts';
import type { World } from './world.ts';

/** What is to be made up. */
export type Plan = {
  house: House;
  /** Every quiz in every language. */
  editions: readonly Edition[];
  /** People whom a quiz's author knows, by quiz. */
  personas: Readonly<Record<string, readonly { answers: Answers }[]>>;
  keyOf: (address: string) => Promise<string>;
  origin: string;
  now: number;
  /** How many, and which ones: the same seed makes the same ones up. */
  leads: number;
  seed: number;
  /** What is there already: so many leads, and these calls. */
  before: { leads: number; calls: readonly Taken[] };
};

const LONGEST = 730; // days: two years
const SHORTEST = 60;
const A_DAY = 3; // of few, so many come on a day, or there would be nothing to see of the last weeks
const CONFIRMED_SURELY = 7 * DAY; // who has not confirmed by then is forgotten
const CONFIRMS = 0.8;
const WANTS_FOLLOW_UPS = 0.62;
const TAKES_BOTH = 1 / 20;
const NOT_LATELY = 40; // days, in which the other quiz is taken
const OTHERS = { least: 4, most: 10 }; // visits by the same way that come to nothing
/** Among the last ones, so that there is some of it however few there are. */
const PARKED: Readonly<Record<number, Parked>> = { 4: 'dead-letter', 9: 'unclear-for-a-day' };
const UNCONFIRMED: readonly number[] = [0, 3];

/**
 * Makes up so many leads of the last two years (of few, of the last months) with all that belongs to them, day after day, so that only a few days
 * are ever held in memory.
 * @param onDay told how much is done (0–1), and waited for
 */
export const fill = async (plan: Plan, write: Write, onDay: (done: number) => unknown): Promise<void> => {
  const { house, now, leads, before } = plan;
  const days = Math.min(LONGEST, Math.max(SHORTEST, Math.round(leads / A_DAY)));
  const random = randomFrom(plan.seed + before.leads);
  const zone = hostZone(house.booking);
  const clock = wallClock(zone);
  const audit = createAudit(write, random, house);
  const mailDays = new Map<number, number>();
  const world: World = {
    ...{ house, now, random, write, origin: plan.origin, hashOf: remembered(hashOf) },
    dayOf: dayIn(zone),
    window: sendingWindow(house.followUps),
    diary: house.booking.provider === 'builtin' ? createDiary(house.booking, before.calls) : null,
    tally: createTally(write, random),
    peers: createPeers(),
    noteDown: audit.noteDown,
    sent: (at) => void mailDays.set(Math.floor(at / DAY), (mailDays.get(Math.floor(at / DAY)) ?? 0) + 1),
  };
  const asked = askedFrom(plan.editions, plan.personas);
  const quizzes = asked.map((one) => [one, one.id === house.landing ? 3 : 1] as const);
  const languages = languagesOf(house);
  for (const edition of plan.editions) writeEdition(write, edition, now - days * DAY);

  const today = world.dayOf(now);
  const wanted = asked.length > 1 ? Math.floor(leads * TAKES_BOTH) : 0;
  const perDay = spread(leads - wanted, days, today, random);
  const early = perDay.slice(0, days - NOT_LATELY).reduce((sum, count) => sum + count, 0);
  const both = Math.min(wanted, early);
  perDay[days - 1] = (perDay[days - 1] ?? 0) + wanted - both;
  const people = leads - both;
  let come = 0;
  let pairs = 0;

  /** When somebody comes on a day: not later than now. */
  const momentOn = (day: number): number => {
    const usual = clock.reaches(day * DAY) + minuteOfDay(random) * MINUTE;
    return Math.round(usual < now ? usual : between(random, Math.min(clock.reaches(day * DAY), now - MINUTE), now));
  };

  const arrive = async (day: number, addressKey: string): Promise<void> => {
    const at = momentOn(day);
    const person = personAt(before.leads + come++, languages, random);
    const lead: Lead = {
      ...{ id: drawnId(random), person, addressKey, asked: oneOf(random, quizzes) },
      ...{ source: sourceOn(day, random), device: deviceOf(random), followUps: happens(random, WANTS_FOLLOW_UPS) },
    };
    const plain = pairs < both && pairs < Math.ceil((come * both) / early);
    const left = people - come;
    const confirms = now - at > CONFIRMED_SURELY || (happens(random, CONFIRMS) && !UNCONFIRMED.includes(left));
    const run = await writeLead(world, lead, { at, confirms, plain, parked: PARKED[left] ?? null });
    const forgotten = happens(random, 1 / CONFIRMS - 1) ? 1 : 0;
    countOthers(world, lead, run, Math.round(between(random, OTHERS.least, OTHERS.most)), forgotten);
    if (!plain) return;
    pairs++;
    const other = asked.find((one) => one !== lead.asked) ?? lead.asked;
    const later = Math.round(at + between(random, 10 * MINUTE, (NOT_LATELY - 10) * DAY));
    await writeLead(
      world,
      { ...lead, id: drawnId(random), asked: other },
      { at: later, confirms, plain, parked: null },
    );
  };

  for (const [at, count] of perDay.entries()) {
    const day = today - days + 1 + at;
    const addresses = Array.from({ length: count }, (_, nth) => addressAt(before.leads + come + nth));
    for (const key of await Promise.all(addresses.map(plan.keyOf))) await arrive(day, key);
    audit.signIns(clock.reaches(day * DAY));
    audit.flush(monthsBefore(now, house.keep.auditMonths), Math.min(clock.reaches((day + 1) * DAY), now));
    world.tally.flush(day);
    await onDay((at + 1) / days);
  }
  world.tally.flush(Number.POSITIVE_INFINITY);
  world.peers.flush(write);
  for (const [day, sent] of mailDays) if (day < Math.floor(now / DAY)) write('mail_days', { day, sent });
  await onDay(1);
};

/** The same words are hashed once. */
const remembered = (hash: (text: string) => Promise<string>) => {
  const known = new Map<string, Promise<string>>();
  return (text: string): Promise<string> => {
    const before = known.get(text) ?? hash(text);
    known.set(text, before);
    return before;
  };
};

const writeEdition = (write: Write, { model, version, lang, texts }: Edition, at: number): void =>
  write('quiz_editions', {
    ...{ quiz: model.id, version, lang, definition: JSON.stringify({ model, texts }), published_at: at },
  });
