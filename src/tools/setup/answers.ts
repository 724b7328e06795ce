import * as z from 'zod';
import { REGIONS, WEEKDAYS } from '../../lib/calendar.ts';
import { messageOf } from '../site.ts';
import type { SetupTexts } from './texts/de.ts';

/** The longest a line may be, as in src/lib/site.ts. */
const LINE = 300;

/** Checks of single answers, with what is said where one does not fit. */
export const fieldsIn = ({ faults }: SetupTexts) => {
  const Line = z.string(faults.text).trim().min(1, faults.empty).max(LINE, faults.long);
  return {
    Line,
    InWords: z.strictObject({ de: Line.optional(), en: Line.optional() }, faults.inLanguages),
    Notice: z.array(Line, faults.lines).min(3, faults.notice).max(20, faults.notice),
    Address: z.email(faults.address),
    WebUrl: z.url({ protocol: /^https?$/, error: faults.url }),
    Minutes: z.int(faults.minutes).min(5, faults.minutes).max(480, faults.minutes),
    /** The hours of one day. */
    Spans: z.array(z.string().regex(SPAN, faults.spans), faults.spans).refine((spans) => {
      const ends = spans.toSorted().flatMap((span) => span.split('-'));
      return ends.every((time, at) => at === 0 || (ends[at - 1] ?? '') <= time);
    }, faults.spans),
  };
};

const SPAN = /^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

/**
 * What `npm run setup` asks, each of it optional: what is left out stays as it is. The same stands in the file for
 * `--from`. Every answer is checked by itself, so that the interview can ask again at once; the whole is checked by
 * `parseSite` afterwards.
 */
export const answersIn = (texts: SetupTexts) => {
  const { faults } = texts;
  const { Line, InWords, Notice, Address, WebUrl, Minutes, Spans } = fieldsIn(texts);
  return z.strictObject({
    brand: Line.optional(),
    /** Where the product will answer; `quiz.example.de` will do for `https://quiz.example.de`. */
    origin: z
      .string(faults.text)
      .trim()
      .transform((text) => (/^https?:\/\//i.test(text) ? text : `https://${text}`).replace(/\/+$/, ''))
      .transform((text) => (URL.parse(text)?.pathname === '/' ? new URL(text).origin : text))
      .refine((text) => /^https:\/\/[^/]+\.[^/]+$/.test(text) && URL.parse(text)?.origin === text, faults.origin)
      .optional(),
    people: InWords.optional(),
    claim: InWords.optional(),
    /** The legal notice line by line: one for all languages, or one for each. */
    notice: z
      .union([Notice, z.strictObject({ de: Notice.optional(), en: Notice.optional() })], faults.notice)
      .optional(),
    sender: z
      .strictObject({ name: Line.optional(), email: Address.optional(), replyTo: Address.optional() })
      .optional(),
    privacyContact: Address.optional(),
    owners: z.array(Address, faults.lines).min(1, faults.owners).max(5, faults.owners).optional(),
    /** A colour, or a picture to take it from: a path from the project's folder. */
    accent: z
      .string(faults.colour)
      .trim()
      .transform((text) => (text.startsWith('#') ? text : `#${text}`).toLowerCase())
      .refine((text) => /^#[0-9a-f]{6}$/.test(text), faults.colour)
      .optional(),
    logo: Line.optional(),
    booking: z
      .discriminatedUnion(
        'provider',
        [
          z.strictObject({
            provider: z.literal('builtin'),
            hours: z.partialRecord(z.enum(WEEKDAYS), Spans, faults.hours).optional(),
            minutes: Minutes.optional(),
            place: z
              .discriminatedUnion(
                'kind',
                [
                  z.strictObject({ kind: z.literal('phone') }),
                  z.strictObject({ kind: z.literal('video'), url: WebUrl }),
                  z.strictObject({ kind: z.literal('text'), text: InWords }),
                ],
                faults.place,
              )
              .optional(),
          }),
          z.strictObject({ provider: z.enum(['calcom', 'calendly', 'link']), url: WebUrl }),
        ],
        faults.provider,
      )
      .optional(),
    /** Whose public holidays count: the whole country's (BUND) or a state's. */
    region: z.enum(REGIONS, faults.region).optional(),
    /** Websites that show the quiz. */
    websites: z
      .array(
        z
          .string(faults.text)
          .trim()
          .transform((text) => URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`)?.origin ?? '')
          .refine((text) => text !== '' && text !== 'null', faults.url),
        faults.lines,
      )
      .max(20)
      .optional(),
    /** What becomes of offers that are still samples. */
    sampleOffers: z.enum(['keep', 'remove'], faults.sampleOffers).optional(),
    /** The languages to offer, the usual one first. */
    languages: z
      .array(z.enum(['de', 'en'], faults.languages))
      .min(1, faults.languages)
      .refine((all) => new Set(all).size === all.length, faults.languages)
      .optional(),
  });
};

export type Answers = z.output<ReturnType<typeof answersIn>>;

/** The answers in a file, or what is wrong with it, one line for each place. */
export const readAnswers = (
  text: string,
  texts: SetupTexts,
): { ok: true; answers: Answers } | { ok: false; faults: readonly string[] } => {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, '')); // some editors put this mark before it
  } catch (error) {
    return { ok: false, faults: [`${texts.faults.json}: ${messageOf(error)}`] };
  }
  const read = answersIn(texts).safeParse(json, { reportInput: true });
  if (read.success) return { ok: true, answers: read.data };
  return { ok: false, faults: read.error.issues.flatMap((issue) => sayFault(issue, texts)) };
};

const sayFault = (issue: z.core.$ZodIssue, texts: SetupTexts): string[] => {
  const field = issue.path.join('.') || 'answers';
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((name) => `${[...issue.path, name].join('.')}: ${texts.faults.unknown}`);
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.toSorted((one, other) => other.length - one.length)[0] ?? [];
    const deeper = inner.filter(({ path }) => path.length > 0);
    if (deeper.length > 0)
      return deeper.flatMap((one) => sayFault({ ...one, path: [...issue.path, ...one.path] }, texts));
  }
  const found = JSON.stringify(issue.input) ?? '';
  return [`${field}: ${issue.message}${found && found.length < 80 ? ` (${texts.faults.found} ${found})` : ''}`];
};
