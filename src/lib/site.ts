import * as z from 'zod/mini';
import { USUAL_DAYS } from '../../emails/sequence.ts';
import { isLanguage, LANGUAGES, type Language } from '../../quiz/engine/quiz.ts';
import { Booking, REGIONS } from './calendar.ts';
import { Experiment } from './experiments.ts';
import { Origin } from './origin.ts';

/** What the owner says in `site.config.ts`, checked once when the product is built and again when it starts. */

const Line = z.string().check(z.trim(), z.minLength(1, 'must not be empty'), z.maxLength(300));
const WebUrl = z.url({ protocol: /^https?$/, error: 'must be a full address such as https://example.de/kontakt' });
const Address = z.email('must be an e-mail address such as hallo@example.de');
const Hex = z.string().check(z.regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #0b6e4f'));

/** What the owner says in one language. */
const Words = z.strictObject({
  /** One sentence under the name. */
  claim: Line,
  /** Who speaks: named in the greeting line of pages and mails. */
  people: Line,
  /** The legal notice (§ 5 DDG), line by line. Stands on a page of its own and under every mail. */
  notice: z.array(Line).check(z.minLength(3, 'needs at least name, street and town'), z.maxLength(20)),
  /** Your own privacy notice; left out: the page that the product writes. */
  privacyUrl: z.optional(WebUrl),
  /** Your own legal notice page; left out: the page that the product writes. */
  imprintUrl: z.optional(WebUrl),
  consent: z.strictObject({
    /** What the visitor agrees to by asking for the analysis. */
    analysis: Line,
    /** The sentence beside the box for follow-up mails. Kept word for word as evidence. */
    followUp: z
      .string()
      .check(
        z.trim(),
        z.minLength(40, 'must say who mails what, how often, and that it can be withdrawn'),
        z.maxLength(600),
      ),
  }),
  /** What is said of the free strategy call when it is booked in the built-in calendar. */
  call: z.optional(
    z.strictObject({
      title: Line,
      /** What it is about and what it is not, in a sentence or two. */
      text: Line,
      /** Where it takes place, if neither by phone nor by video. */
      place: z.optional(Line),
      /** What you would like to know beforehand. */
      questions: z.array(z.strictObject({ ask: Line, required: z.boolean() })).check(z.maxLength(5)),
    }),
  ),
  /** Your own offers besides the call; each is shown only for the bottlenecks it fits. */
  offers: z
    .array(
      z.strictObject({
        kind: z.enum(['video', 'workshop', 'guide']),
        title: Line,
        text: Line,
        url: WebUrl,
        fits: z.array(Line).check(z.minLength(1)),
      }),
    )
    .check(z.maxLength(6)),
});

const TimeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 08:00'));
const Day = z.int().check(z.minimum(1), z.maximum(90));

/** When follow-up mails go out. Everything has a default. */
const FollowUps = z.strictObject({
  /** No follow-up goes out while this is true; what was due waits. */
  paused: z._default(z.boolean(), false),
  /** How many days after the confirmation each one comes. */
  days: z.prefault(
    z
      .strictObject({
        depth: z._default(Day, USUAL_DAYS.depth),
        second: z._default(Day, USUAL_DAYS.second),
        invitation: z._default(Day, USUAL_DAYS.invitation),
        last: z._default(Day, USUAL_DAYS.last),
      })
      .check(
        z.refine(
          ({ depth, second, invitation, last }) => depth < second && second < invitation && invitation < last,
          'must rise from depth to last',
        ),
      ),
    {},
  ),
  /** Days of the week (1 is Monday) and hours in Berlin time at which they may arrive. */
  window: z.prefault(
    z
      .strictObject({
        days: z._default(
          z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.minLength(1, 'needs at least one day')),
          [1, 2, 3, 4, 5, 6],
        ),
        from: z._default(TimeOfDay, '08:00'),
        to: z._default(TimeOfDay, '18:00'),
      })
      .check(z.refine(({ from, to }) => from < to, 'must begin before it ends')),
    {},
  ),
  /** Public holidays count as closed: those of the whole country (BUND) or of a state, and your own days. */
  holidays: z.prefault(
    z.strictObject({
      region: z._default(z.enum(REGIONS), 'BUND'),
      more: z._default(z.array(z.iso.date('must be a day such as 2026-12-24')).check(z.maxLength(100)), []),
    }),
    {},
  ),
});

const MailLimits = z.strictObject({
  /** How many mails your Resend plan allows a day (100 on the free one); null: no limit. */
  dailyQuota: z._default(z.nullable(z.int().check(z.minimum(10))), 100),
  /** How many requests a second Resend allows you (5, if you have not asked for more). */
  requestsPerSecond: z._default(z.int().check(z.minimum(1), z.maximum(1000)), 5),
});

const Months = z.int().check(z.minimum(1, 'must be at least 1'), z.maximum(120, 'must be at most 120 (ten years)'));

/** After how many months what is stored is deleted by itself. Everything has a default. */
const Keep = z.strictObject({
  /** Leads with their answers and mails, counted from the last thing that was heard of them. */
  leadsMonths: z._default(Months, 24),
  /** Strategy calls, counted from their end. */
  callsMonths: z._default(Months, 24),
  /** What was done at the desk. */
  auditMonths: z._default(Months, 12),
});

const House = z
  .strictObject({
    /** Where the product runs, without a slash at the end. Links in mails start with it. */
    origin: Origin,
    brand: z.strictObject({
      name: Line,
      /** The logo as one SVG path on a 24 × 24 grid; left out: the first letter of the name. */
      logoPath: z.optional(
        z
          .string()
          .check(z.maxLength(4000), z.regex(/^[\dMmLlHhVvCcSsQqTtAaZz\s,.+-]+$/, 'must be the d="…" of an SVG path')),
      ),
    }),
    look: z.strictObject({
      accent: Hex,
      /** Corner radius in pixels. */
      radius: z.int().check(z.minimum(0), z.maximum(32)),
      /** A font stack of fonts that devices already have; nothing is loaded from elsewhere. */
      font: z.string().check(z.regex(/^[\w\s,"'-]+$/, 'must be a list of font names'), z.maxLength(200)),
    }),
    /** Who answers for the content and for data protection questions. */
    privacyContact: Address,
    sender: z.strictObject({ name: Line, email: Address, replyTo: Address }),
    /** How the free strategy call is booked. */
    booking: Booking,
    /** Who may open the desk. The first owner leads the calls and is told of them; viewers may look, and change nothing. */
    desk: z.strictObject({
      owners: z.array(Address).check(z.minLength(1, 'needs at least one address'), z.maxLength(5)),
      viewers: z._default(z.array(Address).check(z.maxLength(20)), []),
      /** A mail to the owners on Monday morning: what last week brought, and what this one brings. */
      digest: z._default(z.boolean(), true),
    }),
    /** What you say yourself, in each language that you offer. The first is taken where a visitor's is not among them. */
    words: z
      .partialRecord(z.enum(LANGUAGES), Words)
      .check(z.refine((words) => Object.keys(words).length > 0, 'needs at least one language')),
    /** The quiz that the start page and the demo offer. */
    landing: Line,
    embed: z.strictObject({
      /** Websites that may frame the quiz and call its API, e.g. https://www.example.de */
      allowedOrigins: z.array(Origin).check(z.maxLength(20)),
    }),
    followUps: z.prefault(FollowUps, {}),
    mail: z.prefault(MailLimits, {}),
    keep: z.prefault(Keep, {}),
    /** Other figures than ours behind the euros, by quiz; those left out stay as they are. */
    assumptions: z.optional(
      z.record(z.string(), z.record(z.string(), z.number().check(z.minimum(0), z.maximum(1_000_000)))),
    ),
    /** Variants on trial: see docs/experiments.md. */
    experiments: z._default(z.array(Experiment).check(z.maxLength(20)), []),
  })
  .check(
    z.superRefine(({ booking, words }, check) => {
      if (booking.provider !== 'builtin') return;
      for (const [lang, { call }] of Object.entries(words)) {
        if (!call)
          check.addIssue({
            code: 'custom',
            input: call,
            path: ['words', lang, 'call'],
            message: "must say what the call is: { title: '…', text: '…' }",
          });
        else if (booking.place.kind === 'text' && !call.place)
          check.addIssue({
            code: 'custom',
            input: call.place,
            path: ['words', lang, 'call', 'place'],
            message: 'must say where the call takes place',
          });
      }
    }),
  );

/** All that stands in `site.config.ts`, checked. */
export type House = z.infer<typeof House>;
export type HouseInput = z.input<typeof House>;
type Words = z.infer<typeof Words>;

/** Gives `site.config.ts` its types; the values are checked by `parseSite`. */
export const defineSite = (site: HouseInput): HouseInput => site;

/** When follow-up mails go out. */
export type Timing = House['followUps'];

/** The house as it speaks in one language. */
export type Site = Omit<House, 'words' | 'assumptions'> & Words;

/** The languages that the owner offers, the usual one first. */
export const languagesOf = (house: House): Language[] => Object.keys(house.words).filter(isLanguage);

/** The house in a language; in its usual one, where that is not offered. */
export const siteIn = ({ words, assumptions: _, ...house }: House, lang: Language): Site => {
  const said = words[lang] ?? Object.values(words)[0];
  if (!said) throw new Error('a site without words');
  return { ...house, ...said };
};

/** The words that a form for the analysis has beside its boxes. */
export const wordsOf = ({ analysis, followUp }: Site['consent']): string[] => [analysis, followUp];

export type SiteFault = { field: string; value: string; expected: string };

/** The checked configuration, or every fault with its field, the value found and what is expected. */
export const parseSite = (input: unknown): { ok: true; house: House } | { ok: false; faults: SiteFault[] } => {
  const parsed = House.safeParse(input, { reportInput: true });
  if (parsed.success) return { ok: true, house: parsed.data };
  return {
    ok: false,
    faults: parsed.error.issues.flatMap(faultsOf),
  };
};

const faultsOf = (issue: z.core.$ZodIssue): SiteFault[] => {
  const field = issue.path.join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      field: [...issue.path, key].join('.'),
      value: 'a name nobody knows',
      expected: 'no such field here; check the spelling',
    }));
  const value = JSON.stringify(issue.input) ?? 'missing';
  const expected = issue.code === 'invalid_type' ? `must be ${KINDS[issue.expected] ?? issue.expected}` : issue.message;
  return [{ field: field || 'site.config.ts', value, expected }];
};

const KINDS: Readonly<Record<string, string>> = {
  string: "a text in quotes, such as 'Musterweg 1'",
  number: 'a number without quotes, such as 12',
  int: 'a whole number without quotes, such as 12',
  object: 'a group in braces: { … }',
  array: 'a list in brackets: [ … ]',
  record: 'a group in braces: { … }',
  boolean: 'true or false, without quotes',
};
