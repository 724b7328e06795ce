import type { Language } from '../../../quiz/engine/quiz.ts';
import { WEEKDAYS } from '../../lib/calendar.ts';
import type { HouseInput } from '../../lib/site.ts';
import { type Answers, fieldsIn } from './answers.ts';
import { listOf, type Questions } from './questions.ts';

type Own = Extract<HouseInput['booking'], { provider: 'builtin' }>;
type Place = Extract<Answers['booking'], { provider: 'builtin' }>['place'];

/** Asks where the call is booked and, in the own calendar, when it can be and where it takes place. */
export const askBooking = async (
  site: HouseInput,
  offered: readonly Language[],
  questions: Questions,
): Promise<Answers['booking']> => {
  const { line, choose, texts } = questions;
  const { booking } = site;
  const { WebUrl } = fieldsIn(texts);
  const provider = await choose(texts.ask.provider, texts.ask.providers, booking.provider);
  if (provider === 'builtin') return askOwn(booking.provider === 'builtin' ? booking : null, site, offered, questions);
  const present = booking.provider === 'builtin' ? '' : booking.url;
  const url = await line(texts.ask.bookingUrl, present, WebUrl);
  return url === undefined && provider === booking.provider ? undefined : { provider, url: url ?? present };
};

const askOwn = async (
  own: Own | null,
  site: HouseInput,
  offered: readonly Language[],
  questions: Questions,
): Promise<Answers['booking']> => {
  const { line, texts } = questions;
  const { Minutes, Spans } = fieldsIn(texts);
  const hours: Partial<Record<(typeof WEEKDAYS)[number], string[]>> = {};
  let changed = own === null;
  for (const day of WEEKDAYS) {
    const before = own?.hours[day] ?? [];
    const typed = await line(texts.ask.hours(texts.weekdays[day]), before.join(' ') || '-', Spans, spansIn);
    if (typed) changed = true;
    const now = typed ?? before;
    if (now.length > 0) hours[day] = [...now];
  }
  const minutes = await line(texts.ask.minutes, String(own?.minutes ?? USUAL_MINUTES), Minutes, Number);
  const place = await askPlace(own, site, offered, questions);
  return {
    provider: 'builtin',
    ...(changed && { hours }),
    ...(minutes !== undefined && { minutes }),
    ...(place && { place }),
  };
};

const USUAL_MINUTES = 30;

const askPlace = async (
  own: Own | null,
  site: HouseInput,
  offered: readonly Language[],
  { line, choose, texts }: Questions,
): Promise<Place> => {
  const { Line, WebUrl } = fieldsIn(texts);
  const before = own?.place;
  const kind = await choose(texts.ask.placeKind, texts.ask.placeKinds, before?.kind ?? 'phone');
  if (kind === 'phone') return before?.kind === kind ? undefined : { kind };
  if (kind === 'video') {
    const present = before?.kind === kind ? before.url : '';
    const url = await line(texts.ask.videoUrl, present, WebUrl);
    return url === undefined ? undefined : { kind, url };
  }
  const text: Partial<Record<Language, string>> = {};
  for (const lang of offered) {
    const said = await line(`${texts.ask.placeText} (${texts.in[lang]})`, site.words[lang]?.call?.place ?? '', Line);
    if (said !== undefined) text[lang] = said;
  }
  return { kind, text };
};

/** `9-12 14-17:30` is `09:00-12:00` and `14:00-17:30`; a dash alone is none. */
const spansIn = (typed: string): string[] =>
  typed === '-' ? [] : listOf(typed).map((span) => span.split(/[-–]/).map(timeIn).join('-'));

const timeIn = (typed: string): string => {
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(typed) ?? [];
  return hour === undefined ? typed : `${hour.padStart(2, '0')}:${minute}`;
};
