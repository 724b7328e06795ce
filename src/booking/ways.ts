import type { Context } from 'hono';
import type { Language } from '../../quiz/engine/quiz.ts';
import type { Calendar } from '../lib/calendar.ts';
import type { AppEnv } from '../lib/http.ts';
import { isZone, say } from '../lib/local-time.ts';
import { type House, type Site, siteIn } from '../lib/site.ts';
import { bookingTexts } from '../ui/texts/booking.ts';
import type { Call } from './call.ts';
import { datesIn } from './dates.ts';
import type { CalendarCall } from './files/call.ts';

/** What several pages of the call need to know alike. */

/** The visitor's time zone: as it was chosen, as the platform knows it, or else the calendar's. */
export const zoneOf = (c: Context<AppEnv>, calendar: Pick<Calendar, 'zone'>): { zone: string; chosen: boolean } => {
  const named = c.req.query('zone') ?? '';
  if (isZone(named)) return { zone: named, chosen: true };
  const guessed = c.get('zone') ?? '';
  return { zone: isZone(guessed) ? guessed : calendar.zone, chosen: false };
};

/** What the call is, in lines. */
export const factsOf = ({ minutes, place }: Calendar, site: Site, lang: Language): string[] => {
  const texts = bookingTexts[lang];
  return [texts.minutes(minutes), place.kind === 'text' ? (site.call?.place ?? '') : texts.place[place.kind]];
};

/** Where a call takes place, for who has booked it. */
export const whereOf = (
  call: Pick<Call, 'place' | 'phone'>,
  calendar: Calendar | null,
  site: Site,
  lang: Language,
): string => {
  if (call.place !== null || !calendar) return call.place ?? '';
  const { place } = calendar;
  if (place.kind === 'video') return place.url;
  if (place.kind === 'text') return site.call?.place ?? '';
  return bookingTexts[lang].call.byPhone(call.phone ?? '');
};

type Told = {
  call: Call;
  house: House;
  origin: string;
  lang: Language;
  /** The page of the call, where it can be moved and cancelled. */
  callUrl: string | null;
};

/** A call as an entry in calendars (RFC 5545): the same UID for its whole life. */
export const eventOf = ({ call, house, origin, lang, callUrl }: Told): CalendarCall => {
  const site = siteIn(house, lang);
  const calendar = house.booking.provider === 'builtin' ? house.booking : null;
  const where = whereOf(call, calendar, site, lang);
  return {
    uid: `${call.id}@${new URL(origin).hostname}`,
    sequence: call.sequence,
    at: call.changedAt,
    startsAt: call.startsAt,
    endsAt: call.endsAt,
    title: `${site.call?.title ?? ''}: ${site.brand.name}`,
    text: [site.call?.text ?? '', callUrl].filter(Boolean).join('\n\n'),
    place: where || null,
    url: callUrl,
    organizer: { name: site.sender.name, email: site.sender.replyTo },
    attendee: call.email === '' ? null : { name: call.name, email: call.email },
    cancelled: call.state === 'cancelled',
  };
};

/** A call's time in words, in the visitor's zone. */
export const whenOf = (lang: Language, zone: string, { startsAt, endsAt }: Pick<Call, 'startsAt' | 'endsAt'>): string =>
  bookingTexts[lang].between(
    say(lang, zone, 'dayAndYear', startsAt),
    say(lang, zone, 'time', startsAt),
    say(lang, zone, 'time', endsAt),
  );

/** A call as it stands in the host's own calendar. */
export const hostEventOf = (told: Told, sheetUrl: string): CalendarCall => {
  const event = eventOf(told);
  const { name, email, phone } = told.call;
  return {
    ...event,
    title: `${name}: ${siteIn(told.house, told.lang).call?.title ?? ''}`,
    text: [name, email, phone, sheetUrl].filter(Boolean).join('\n'),
    url: sheetUrl,
  };
};

/** How the calendar file of a call is called, e.g. `Strategiegespraech-2026-11-30.ics`: what it is still shows among downloads. */
export const fileNameOf = ({
  lang,
  zone,
  startsAt,
  cancelled,
}: {
  lang: Language;
  zone: string;
  startsAt: number;
  cancelled: boolean;
}): string => `${bookingTexts[lang].fileName[cancelled ? 'cancelled' : 'call']}-${datesIn(zone).dateAt(startsAt)}.ics`;
