import type { Language } from '../../quiz/engine/quiz.ts';
import { DAY, HOUR, MINUTE } from '../lib/clock.ts';
import { say } from '../lib/local-time.ts';
import { routes } from '../routes.ts';
import { bookingTexts } from '../ui/texts/booking.ts';
import { deskFunnelTexts } from '../ui/texts/desk-funnel.ts';
import { deskTodayTexts } from '../ui/texts/desk-today.ts';
import type { Told } from './digest/letter.ts';
import { dateOf, sayDays } from './funnel/days.ts';

type Shown = {
  origin: string;
  /** The Monday of the mail, in days since 1970. */
  monday: number;
  /** With everything that can come together. */
  everything: boolean;
};

/** A week of somebody whose quiz is doing well, for mails that are looked at. */
export const sampleWeek = (lang: Language, { origin, monday, everything }: Shown): Told => {
  const days = { from: monday - 7, to: monday - 1 };
  const bottlenecks = BOTTLENECKS[lang];
  return {
    period: sayDays(lang, days),
    figures: FIGURES.map(([step, last, before]) => ({ label: deskFunnelTexts[lang].steps.names[step], last, before })),
    most: { seen: 1_284, asked: 96, booked: 9 },
    bottleneck: everything
      ? { names: bottlenecks, count: 21, of: 96 }
      : { names: bottlenecks.slice(0, 1), count: 38, of: 96 },
    calls: everything
      ? {
          count: 5,
          first: CALLS.map((at) => monday * DAY + at).map((at) =>
            bookingTexts[lang].at(say(lang, 'UTC', 'day', at), say(lang, 'UTC', 'time', at)),
          ),
        }
      : { count: 0, first: [] },
    hand: everything
      ? [{ text: deskTodayTexts[lang].hand.parked(1), url: `${origin}${routes.deskMails}?group=parked` }]
      : [],
    deskUrl: origin + routes.desk,
    funnelUrl: `${origin}${routes.deskFunnel}?${new URLSearchParams({ from: dateOf(days.from), to: dateOf(days.to) })}`,
  };
};

const FIGURES = [
  ['seen', 1_284, 997],
  ['started', 512, 430],
  ['finished', 371, 330],
  ['asked', 96, 71],
  ['confirmed', 81, 60],
  ['booked', 9, 12],
  ['held', 4, 7],
] as const;

/** From the beginning of the week on. */
const CALLS = [10 * HOUR + 30 * MINUTE, DAY + 9 * HOUR, 3 * DAY + 14 * HOUR];

const BOTTLENECKS: Record<Language, readonly string[]> = {
  de: ['Kundenbindung', 'Anfragen'],
  en: ['Client retention', 'Enquiries'],
};
