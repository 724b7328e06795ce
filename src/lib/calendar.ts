import * as z from 'zod/mini';
import { isZone } from './local-time.ts';

/** What the owner says about the free strategy call in `site.config.ts`: where it is booked, and when there is time. */

const WebUrl = z.url({ protocol: /^https?$/, error: 'must be a full address such as https://example.de/termin' });
const Figure = (least: number, most: number) => {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.int().check(z.minimum(least, error), z.maximum(most, error));
};

const SPAN = /^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/;
const MOST_SPANS = 8;

/** Hours of a day by the owner's clock, e.g. `09:00-12:30`. Times are so written that they sort as texts. */
const Span = z.string().check(
  z.regex(SPAN, { error: "must be hours such as '09:00-12:30'", abort: true }),
  z.refine((text) => beginOf(text) < endOf(text), 'must begin before it ends'),
);

const beginOf = (span: string): string => span.slice(0, 5);
const endOf = (span: string): string => span.slice(6);

/** The hours of one day, as minutes since midnight. */
const Spans = z.pipe(
  z.array(Span).check(
    z.refine((spans) => spans.length <= MOST_SPANS, `must be ${MOST_SPANS} stretches at most`),
    z.refine(
      (spans) => spans.toSorted().every((span, i, all) => i === 0 || endOf(all[i - 1] ?? '') <= beginOf(span)),
      'hours of one day must not overlap',
    ),
  ),
  z.transform((spans) =>
    spans.toSorted().map((span) => ({ from: minutesOf(beginOf(span)), to: minutesOf(endOf(span)) })),
  ),
);

/** A time of day such as `08:30` in minutes since midnight. */
export const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

const timeOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((figure) => String(figure).padStart(2, '0')).join(':');

/** Monday first, as ISO 8601 counts. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** The 16 states, the whole country, and Augsburg, which has a holiday of its own. */
export const REGIONS = [
  'BUND',
  ...(['BW', 'BY', 'BE', 'BB', 'HB', 'HE', 'HH', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH'] as const),
  'AUGSBURG',
] as const;

const Zone = z.string().check(z.refine(isZone, 'must be a time zone such as Europe/Berlin'));

const Place = z.discriminatedUnion(
  'kind',
  [
    /** You call; the form asks for a number. */
    z.strictObject({ kind: z.literal('phone') }),
    /** The link of your video room; it stands in the confirmation, not on the website. */
    z.strictObject({ kind: z.literal('video'), url: WebUrl }),
    /** Anything else, as you say it in `words` under `call.place`. */
    z.strictObject({ kind: z.literal('text') }),
  ],
  { error: "must be { kind: 'phone' }, { kind: 'video', url: … } or { kind: 'text' }" },
);

const Calendar = z
  .strictObject({
    provider: z.literal('builtin'),
    /** The clock that all hours below go by. */
    zone: z._default(Zone, 'Europe/Berlin'),
    /** When calls are possible in an ordinary week. */
    hours: z
      .partialRecord(z.enum(WEEKDAYS), Spans)
      .check(
        z.refine((hours) => Object.values(hours).some((spans) => spans.length > 0), 'needs hours on at least one day'),
      ),
    /** Days with other hours than usual, by date; `[]` closes a day. They outweigh holidays. */
    dates: z._default(
      z.record(z.iso.date(), Spans, {
        error: ({ code }) => (code === 'invalid_key' ? 'must be a day of the calendar such as 2026-12-24' : undefined),
      }),
      {},
    ),
    /** Public holidays on which there are no calls; null: holidays are ordinary days. */
    holidays: z._default(
      z.nullable(z.enum(REGIONS, "must be 'BUND', your state such as 'BY', or null for none")),
      'BUND',
    ),
    /** How long a call is, in minutes. */
    minutes: z._default(Figure(5, 480), 30),
    /** Minutes kept free around each call. */
    buffer: z.prefault(
      z.strictObject({ before: z._default(Figure(0, 240), 0), after: z._default(Figure(0, 240), 15) }),
      {},
    ),
    /** A call may begin every so many minutes, counted from the beginning of the hours. */
    every: z._default(Figure(5, 480), 30),
    /** Nobody can book later than so many hours before. */
    noticeHours: z._default(Figure(0, 720), 24),
    /** How many days ahead calls can be booked. */
    horizonDays: z._default(Figure(1, 180), 42),
    mostPerDay: z._default(Figure(1, 50), 4),
    mostPerWeek: z._default(Figure(1, 200), 12),
    place: Place,
    /** Until how many hours before can the visitor move or cancel the call. */
    changesUntilHours: z._default(Figure(0, 720), 12),
    /** Mails that remind both sides. */
    reminders: z.prefault(
      z.strictObject({ dayBefore: z._default(z.boolean(), true), hourBefore: z._default(z.boolean(), true) }),
      {},
    ),
    /** What is offered while your own calendar (BUSY_CALENDARS) cannot be read: all hours, or none. */
    ifCalendarFails: z._default(z.enum(['open', 'closed'], "must be 'open' or 'closed'"), 'open'),
    /** One friendly mail with a new link to who did not come. */
    mailAfterNoShow: z._default(z.boolean(), true),
  })
  .check(
    z.superRefine(({ hours, dates, minutes, noticeHours, horizonDays }, check) => {
      for (const [field, days] of Object.entries({ hours, dates }))
        for (const [day, spans] of Object.entries(days))
          for (const { from, to } of spans)
            if (to - from < minutes)
              check.addIssue({
                code: 'custom',
                path: [field, day],
                input: `${timeOf(from)}-${timeOf(to)}`,
                message: `must be at least as long as one call (${minutes} minutes)`,
              });
      if (noticeHours >= horizonDays * 24)
        check.addIssue({
          code: 'custom',
          path: ['noticeHours'],
          input: noticeHours,
          message: `must be less than horizonDays (${horizonDays} days are ${horizonDays * 24} hours), or nothing could ever be booked`,
        });
    }),
  );

/** How the call is booked. */
export const Booking = z.discriminatedUnion(
  'provider',
  [
    Calendar,
    /** Cal.com: the address of the event, such as https://cal.com/anna/strategie. Needs CALCOM_WEBHOOK_SECRET. */
    z.strictObject({ provider: z.literal('calcom'), url: WebUrl, mailAfterNoShow: z._default(z.boolean(), true) }),
    /**
     * Calendly: the address of the event. Needs CALENDLY_WEBHOOK_SECRET. Calendly tells of all events: `eventType` is
     * the one that counts, by its API address (`https://api.calendly.com/event_types/…`) or its name there.
     */
    z.strictObject({
      provider: z.literal('calendly'),
      url: WebUrl,
      eventType: z.optional(z.string().check(z.trim(), z.minLength(1, 'must not be empty'), z.maxLength(300))),
      mailAfterNoShow: z._default(z.boolean(), true),
    }),
    /** Any other page; the product does not hear of what is booked there. */
    z.strictObject({ provider: z.literal('link'), url: WebUrl }),
  ],
  { error: "must be { provider: 'builtin', 'calcom', 'calendly' or 'link', … }" },
);

export type Booking = z.infer<typeof Booking>;

/** The owner's own calendar as checked: hours are minutes since midnight by the clock of `zone`. */
export type Calendar = z.infer<typeof Calendar>;

/** The clock that the host lives by. */
export const hostZone = (booking: Booking): string => (booking.provider === 'builtin' ? booking.zone : 'Europe/Berlin');
