import type { Language } from '../../quiz/engine/quiz.ts';
import type { Booking } from '../booking/booking.ts';
import type { BusyCalendars, CalendarState } from '../booking/feed/busy-calendars.ts';
import { hookTroubles } from '../hooks/troubles.ts';
import { type NoticeFault, noticeFaults } from '../lib/notice.ts';
import type { House } from '../lib/site.ts';
import type { SenderDomain, SenderState } from '../mail/sender-domain.ts';
import { routes } from '../routes.ts';
import { deskCallsTexts } from '../ui/texts/desk-calls.ts';
import { deskTodayTexts } from '../ui/texts/desk-today.ts';
import { sayFault } from './pages/calendars.tsx';
import { troubles } from './store/mails.ts';
import { type WebhookFault, webhookFault } from './store/webhook.ts';

/** What needs a hand: it does not go away by itself. */
export type Hand = {
  /** Parked mails. */
  parked: number;
  /** Why the provider takes no mails, in its word; null: it does, as far as is known. */
  refused: string | null;
  /** What is missing in the legal notice, or still an example. */
  notice: readonly NoticeFault[];
  /** What the provider says of the sender's domain; null: nobody is asked. */
  sender: { domain: string; state: SenderState | null };
  /** What is wrong with the provider's reports; null: nothing, as far as is known. */
  webhook: WebhookFault | null;
  /** Messages to the owner's own webhooks that were given up, and endpoints that fail. */
  hooks: { dead: number; failing: number };
  /** Calls that wait for a word on what became of them. */
  waiting: number;
  /** Calendars that could not be read. */
  failing: readonly { label: string; fault: NonNullable<CalendarState['fault']> }[];
};

export type HandDeps = {
  db: D1Database;
  house: House;
  booking: Booking;
  /** Null where calls are booked in somebody else's calendar. */
  busyCalendars: BusyCalendars | null;
  senderDomain: SenderDomain;
};

const MOST_WAITING = 50; // as the page of calls shows

/** What needs a hand at a moment. */
export const handAt = async (
  { db, house, booking, busyCalendars, senderDomain }: HandDeps,
  now: number,
): Promise<Hand> => {
  const [outbox, state, hooks, waiting, calendars] = await Promise.all([
    troubles(db),
    senderDomain.state(),
    hookTroubles(db),
    booking.unjudged(now, MOST_WAITING),
    busyCalendars ? busyCalendars.busy().then((busy) => busy.calendars) : [],
  ]);
  return {
    ...outbox,
    notice: [...new Set(Object.values(house.words).flatMap((words) => noticeFaults(words.notice)))],
    sender: { domain: senderDomain.domain, state },
    webhook: state === null ? null : await webhookFault(db, now), // nobody reports on mails that stay here
    hooks,
    waiting: waiting.length,
    failing: calendars.flatMap(({ label, fault }) => (fault === null ? [] : [{ label, fault }])),
  };
};

/** One thing in words. `where`: a path of this site, or an address elsewhere. */
export type HandLine = { text: string; where: string };

const RESEND = { domains: 'https://resend.com/domains', webhooks: 'https://resend.com/webhooks' };

/** What needs a hand in words, the most urgent first. @param imprintUrl where the legal notice stands, if not here */
export const linesOf = (
  lang: Language,
  { parked, refused, notice, sender, webhook, hooks, waiting, failing }: Hand,
  imprintUrl: string | undefined,
): HandLine[] => {
  const { hand } = deskTodayTexts[lang];
  const calls = deskCallsTexts[lang];
  const missing = notice.flatMap((fault) => (fault === 'sample' ? [] : [hand.notice.things[fault]]));
  const imprint = imprintUrl ?? routes.imprint;
  const line = (text: string, where: string): HandLine => ({ text, where });
  return [
    ...(refused === null ? [] : [line(hand.refused(refused), routes.deskMails)]),
    ...(sender.state === 'unverified' || sender.state === 'missing'
      ? [line(hand.sender[sender.state](sender.domain), RESEND.domains)]
      : []),
    ...(webhook === null ? [] : [line(hand.webhook[webhook], RESEND.webhooks)]),
    ...(parked === 0 ? [] : [line(hand.parked(parked), `${routes.deskMails}?group=parked`)]),
    ...(hooks.failing === 0 ? [] : [line(hand.hooks.failing(hooks.failing), routes.deskHooks)]),
    ...(hooks.dead === 0 ? [] : [line(hand.hooks.dead(hooks.dead), routes.deskHooks)]),
    ...(notice.includes('sample') ? [line(hand.notice.sample, imprint)] : []),
    ...(missing.length === 0 ? [] : [line(hand.notice.missing(missing), imprint)]),
    ...failing.map(({ label, fault }) =>
      line(calls.hand.calendar(label, sayFault(calls.calendars, fault)), routes.deskCalls),
    ),
    ...(waiting === 0 ? [] : [line(calls.hand.waiting(waiting), routes.deskCalls)]),
  ];
};
