import { FOLLOW_UPS } from '../../../emails/sequence.ts';
import { DAY, HOUR, MINUTE } from '../../lib/clock.ts';
import { to } from '../../routes.ts';
import { type Became, writeCall } from './call.ts';
import { around, between, drawnId, happens, oneOf, pick } from './draw.ts';
import { type End, type Odd, type Parked, writeMail } from './mails.ts';
import { aboutRun, countRun, type Lead, type Run, takeQuiz, writeRun } from './run.ts';
import { NOTES, TAGS } from './words.ts';
import { ownerOf, type World } from './world.ts';

/** What is not left to chance. */
export type Given = {
  at: number;
  /** Whether the link in the mail is used. */
  confirms: boolean;
  /** Takes another quiz too: such people neither come again nor book nor sign off, so that nothing reaches across. */
  plain: boolean;
  /** Why its analysis could not be sent, if it could not. */
  parked: Parked | null;
};

const COMES_AGAIN = 0.05;
const BOOKS = 0.13;
const OPENS_THE_CALENDAR = 0.2;
const TAGGED = 0.09;
const NOTED = 0.05;

/** What ends follow-ups early, for how many of a hundred who want them. */
const ENDS: readonly (readonly ['unsubscribed' | 'bounced' | 'complained' | 'paused' | null, number])[] = [
  ['unsubscribed', 9],
  ['bounced', 0.5],
  ['complained', 0.15],
  ['paused', 0.35],
  [null, 90],
];

type Ending = End & { reason: 'unsubscribed' | 'bounced' | 'complained' | 'paused' };

/** Makes up what becomes of a lead, and writes it down with all that belongs to it. @returns its first run */
export const writeLead = async (world: World, lead: Lead, given: Given): Promise<Run> => {
  const { now, write } = world;
  const { asked, person } = lead;
  const first = takeQuiz(world, asked, given.at, given.confirms);
  if (first.confirmedAt !== null && first.confirmedAt > now) first.confirmedAt = null;
  const second = given.plain ? null : secondRun(world, lead, first);
  const shown = second ?? first;
  write('leads', {
    ...{ id: lead.id, email: person.email, address_key: lead.addressKey, quiz: asked.id, created_at: first.at },
    ...{ confirmed_at: first.confirmedAt, state: first.confirmedAt === null ? 'unconfirmed' : 'confirmed' },
    ...{ run_id: shown.id, first_name: person.firstName, source: lead.source },
    ...{ bottleneck: shown.profile.bottleneck, tier: shown.tier },
  });
  await writeRun(world, lead, first);
  if (first.confirmedAt === null) {
    countRun(world, lead, first, null);
    return first;
  }
  world.peers.count(asked.id, asked.version, first.profile, first.confirmedAt);
  const odd: Odd | null = given.parked === null ? null : { parked: given.parked };
  if (second?.confirmedAt) {
    afterwards(world, lead, first, { at: second.confirmedAt, reason: 'new-run' });
    countRun(world, lead, first, null);
    await writeRun(world, lead, second);
    afterwards(world, lead, second, null, odd);
    countRun(world, lead, second, null);
  } else await oneRun(world, lead, first, given.plain, odd);
  ownersWords(world, lead, first.confirmedAt);
  return first;
};

/** The same person once more, weeks or months later. */
const secondRun = (world: World, { asked }: Lead, { confirmedAt }: Run): Run | null => {
  const { random, now } = world;
  if (confirmedAt === null || !happens(random, COMES_AGAIN)) return null;
  const run = takeQuiz(world, asked, Math.round(confirmedAt + around(random, 40 * DAY, 1)), true);
  return run.confirmedAt !== null && run.confirmedAt < now ? run : null;
};

/** A run whose follow-ups may end early, by a call or otherwise. */
const oneRun = async (world: World, lead: Lead, run: Run, plain: boolean, odd: Odd | null): Promise<void> => {
  const { random, now } = world;
  const confirmedAt = run.confirmedAt ?? run.at;
  const ending = lead.followUps && !plain ? endingOf(world, confirmedAt) : null;
  const bookedAt = Math.round(confirmedAt + around(random, 20 * HOUR, 1.6));
  const slot =
    !plain && !ending && bookedAt < now && happens(random, BOOKS)
      ? (world.diary?.take(bookedAt, random) ?? null)
      : null;
  afterwards(world, lead, run, slot ? { at: bookedAt, reason: 'booked' } : ending, odd);
  if (ending) await writeEnding(world, lead, run, ending);
  let became: Became | null = null;
  if (slot) {
    const caller = { person: lead.person, leadId: lead.id, runId: run.id, addressKey: lead.addressKey };
    became = writeCall(world, caller, bookedAt, slot);
    world.write('suppressions', { address: lead.addressKey, reason: 'booked', blocks: 'follow-ups', at: bookedAt });
  }
  if (slot || happens(random, OPENS_THE_CALENDAR)) {
    const at = Math.min(slot ? bookedAt : confirmedAt + around(random, HOUR, 2), now);
    const visit = { run_id: run.id, lead_id: lead.id };
    world.write('booking_visits', { ...visit, first_at: Math.round(at), last_at: Math.round(at) });
  }
  countRun(world, lead, run, became);
};

/** When follow-ups end by what the person, the provider or the owner does; null where they go on to the last one. */
const endingOf = ({ random, now, window }: World, confirmedAt: number): Ending | null => {
  const reason = oneOf(random, ENDS);
  if (reason === null) return null;
  const { dueAt } = pick(random, window.plan(confirmedAt).slice(0, FOLLOW_UPS.length - 1));
  const at = Math.round(dueAt + around(random, 90 * MINUTE, 1));
  return at <= now ? { at, reason } : null;
};

/** The analysis and the follow-ups of a confirmed run. */
const afterwards = (world: World, lead: Lead, run: Run, end: End | null, odd: Odd | null = null): void => {
  const plannedAt = run.confirmedAt ?? run.at;
  const about = { ...aboutRun(lead, run), plannedAt };
  writeMail(world, { ...about, step: 'analysis', dueAt: plannedAt }, null, odd);
  if (!lead.followUps) return;
  const plan = world.window.plan(plannedAt);
  const last = plan.findLast(({ dueAt }) => end !== null && dueAt < end.at)?.step;
  const told: Odd | null = end?.reason === 'bounced' || end?.reason === 'complained' ? { report: end.reason } : null;
  for (const mail of plan) writeMail(world, { ...about, ...mail }, end, mail.step === last ? told : null);
};

const writeEnding = async (world: World, lead: Lead, run: Run, { at, reason }: Ending): Promise<void> => {
  const { write, origin, house } = world;
  const blocks = reason === 'unsubscribed' || reason === 'paused' ? 'follow-ups' : 'all';
  write('suppressions', { address: lead.addressKey, reason, blocks, at });
  if (reason === 'paused') world.noteDown({ at, who: ownerOf(world), what: 'lead-paused', about: lead.id });
  if (reason !== 'unsubscribed' && reason !== 'complained') return;
  const spoken = house.words[lead.person.lang] ?? Object.values(house.words)[0];
  const wording = spoken?.consent.followUp ?? '';
  write('consents', {
    ...{ lead_id: lead.id, run_id: run.id, purpose: 'follow-up', event: 'withdrawn', granted: 0, wording },
    wording_hash: await world.hashOf(wording),
    page: reason === 'complained' ? 'complaint' : `${origin}${to.unsubscribe('…')}`,
    ...{ ip_prefix: reason === 'complained' ? null : lead.person.ipPrefix, at },
  });
};

/** What the owner has added. */
const ownersWords = (world: World, { id: leadId }: Lead, since: number): void => {
  const { random, now, write } = world;
  const who = ownerOf(world);
  const later = () => Math.round(between(random, since, Math.min(now, since + 20 * DAY)));
  if (happens(random, TAGGED)) {
    write('lead_tags', { lead_id: leadId, tag: oneOf(random, TAGS) });
    world.noteDown({ at: later(), who, what: 'tag-added', about: leadId });
  }
  if (!happens(random, NOTED)) return;
  const at = later();
  write('lead_notes', { id: drawnId(random), lead_id: leadId, text: pick(random, NOTES), who, at });
  world.noteDown({ at, who, what: 'note-added', about: leadId });
};
