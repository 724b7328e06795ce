import * as z from 'zod/mini';
import { type RunStep, SEQUENCE } from '../../emails/sequence.ts';
import { LONGEST_SUBJECT } from '../../emails/subject.ts';
import { LANGUAGES } from '../../quiz/engine/quiz.ts';
import { hashOf } from './ids.ts';

/** Experiments as the owner writes them: what differs in variant B. Variant A is the product as it is. */

const Id = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be small letters, digits and hyphens, at most 40'));
const Day = z.optional(z.iso.date('must be a day such as 2026-12-24'));
const Said = (most: number) =>
  z
    .string()
    .check(z.trim(), z.minLength(1, 'must not be empty'), z.maxLength(most, `must be at most ${most} characters`));
const inEach = <T extends z.ZodMiniType>(text: T) => z.partialRecord(z.enum(LANGUAGES), text);

const MAILS = SEQUENCE.map(({ step }) => step);

const common = {
  /** Names it for good: another wording is another experiment, with another name. */
  id: Id,
  quiz: Said(40),
  /** Its first and last day; left out: from the next publish on, and until it is taken out of here. */
  from: Day,
  until: Day,
};

export const Experiment = z.discriminatedUnion(
  'on',
  [
    z.strictObject({ ...common, on: z.literal('headline'), b: inEach(Said(120)) }),
    z.strictObject({
      ...common,
      on: z.literal('intro'),
      b: inEach(z.strictObject({ lead: Said(600), facts: z.array(Said(120)).check(z.maxLength(5)) })),
    }),
    /** The questions that come first in B; the others follow in their usual order. */
    z.strictObject({ ...common, on: z.literal('order'), first: z.array(Said(40)).check(z.minLength(1)) }),
    /** Blanks: {quiz} its title, {bottleneck} the visitor's. */
    z.strictObject({
      ...common,
      on: z.literal('subject'),
      mail: z.enum(MAILS, `must be one of ${MAILS.join(', ')}`),
      b: inEach(Said(LONGEST_SUBJECT)),
    }),
  ],
  { error: "must be 'headline', 'intro', 'order' or 'subject'" },
);
export type Experiment = z.infer<typeof Experiment>;
/** One that is about the quiz itself, not about a mail. */
export type QuizExperiment = Exclude<Experiment, { on: 'subject' }>;
export type SubjectExperiment = Extract<Experiment, { on: 'subject' }>;

export const VARIANTS = ['a', 'b'] as const;
export type Variant = (typeof VARIANTS)[number];

/** An experiment, and the variant of it that somebody has got. */
export type Trial<E extends Experiment = Experiment> = { experiment: E; variant: Variant };

/** How a trial is written in addresses, forms and rows, e.g. `headline-1.b`. */
export const trialName = ({ experiment, variant }: Trial): string => `${experiment.id}.${variant}`;

/** What differs, as it is counted. */
export const partOf = (experiment: Experiment): string =>
  experiment.on === 'subject' ? `subject ${experiment.mail}` : experiment.on;

/** The date in a zone, e.g. `2026-11-23`. */
export const dateIn = (zone: string, at: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);

export const hasBegun = ({ from = '' }: Experiment, date: string): boolean => from <= date;
export const isOver = ({ until }: Experiment, date: string): boolean => until !== undefined && until < date;

/**
 * The subject that is on trial for a mail, and the variant for this person: always the same one, and nothing is kept of it.
 * @param date the day on which the mail is written
 */
export const subjectOnTrial = async (
  experiments: readonly Experiment[],
  { quiz, mail, leadId, date }: { quiz: string; mail: RunStep; leadId: string; date: string },
): Promise<Trial<SubjectExperiment> | null> => {
  const experiment = experiments.find(
    (one): one is SubjectExperiment =>
      one.on === 'subject' && one.quiz === quiz && one.mail === mail && hasBegun(one, date) && !isOver(one, date),
  );
  if (!experiment) return null;
  return { experiment, variant: (await hashOf(`${experiment.id} ${leadId}`)) < HALF ? 'a' : 'b' };
};

const HALF = '8'; // the first of 16 hex digits
