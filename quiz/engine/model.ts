import * as z from 'zod/mini';
import { checkModel } from './check-model.ts';

/**
 * What a quiz is, as plain JSON: ids, points, branching, no wording.
 * The wording of each language stands beside it and is typed by it (see texts.ts).
 */

const Id = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/, 'lower-case letters, digits and hyphens, at most 40'));

export type Condition =
  | { answer: string; in: readonly string[] }
  | { trait: string; in: readonly string[] }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition };

const Condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ answer: Id, in: z.array(Id).check(z.minLength(1)) }),
    z.strictObject({ trait: Id, in: z.array(Id).check(z.minLength(1)) }),
    z.strictObject({ all: z.array(Condition).check(z.minLength(1)) }),
    z.strictObject({ any: z.array(Condition).check(z.minLength(1)) }),
    z.strictObject({ not: Condition }),
  ]),
);

const Option = z.strictObject({
  id: Id,
  /** Points this answer gives to areas: the more, the healthier. */
  points: z.optional(z.readonly(z.record(Id, z.int().check(z.minimum(-20), z.maximum(20))))),
  /** Figures only: the bracket this option stands for. `high: null` is an open bracket. */
  bracket: z.optional(
    z.readonly(
      z.strictObject({ low: z.number().check(z.minimum(0)), high: z.nullable(z.number().check(z.minimum(0))) }),
    ),
  ),
  /** Votes for values of a trait, e.g. { 'churn-kind': { shock: 2 } }. */
  votes: z.optional(z.readonly(z.record(Id, z.readonly(z.record(Id, z.int().check(z.minimum(1), z.maximum(9))))))),
  /** Multiple choice only: excludes every other option ("none of these"). */
  alone: z.optional(z.literal(true)),
});
export type Option = Readonly<z.infer<typeof Option>>;

const Question = z.strictObject({
  id: Id,
  kind: z.enum(['single', 'scale', 'multiple', 'figure']),
  /** The area the visitor is told this question is about; null for questions about the practice as a whole. */
  area: z.nullable(Id),
  /** Shown only if this holds; may look at questions further up only. */
  when: z.optional(Condition),
  options: z.readonly(z.array(Option).check(z.minLength(2), z.maxLength(9))), // 9: one for each number key
  /** Multiple choice only: how many options may be ticked. */
  max: z.optional(z.int().check(z.minimum(2), z.maximum(9))),
});
export type Question = Readonly<z.infer<typeof Question>>;

const Tip = z.strictObject({
  id: Id,
  area: Id,
  /** Health tiers of the area in which the tip fits; left out: all. */
  tiers: z.optional(z.readonly(z.array(Id).check(z.minLength(1)))),
  /** Fits only if this holds for answers and traits. */
  when: z.optional(Condition),
  /** Comes first for these goals. */
  goals: z.optional(z.readonly(z.array(Id).check(z.minLength(1)))),
});
export type Tip = Readonly<z.infer<typeof Tip>>;

const Trait = z.strictObject({
  id: Id,
  /** Named values; the value with most votes holds, the earlier one wins a tie. No vote: null. */
  values: z.readonly(z.array(Id).check(z.minLength(2))),
});
export type Trait = Readonly<z.infer<typeof Trait>>;

const Assumption = z.strictObject({
  value: z.number().check(z.minimum(0)),
  unit: z.enum(['enquiries-a-month', 'of-ten', 'share', 'hours-a-week']),
  /** The word "assumption", or where the figure was read. */
  source: z.union([z.literal('assumption'), z.url()]),
});
export type Assumption = Readonly<z.infer<typeof Assumption>>;

/** The throughput model (see leverage.ts): which questions are its figures, and what counts as healthy. */
const Flow = z.strictObject({
  /** Questions: fitting enquiries a month, closed of ten, euros an order, lost of ten, hours a week left. */
  figures: z.readonly(z.strictObject({ enquiries: Id, closing: Id, value: Id, lost: Id, hours: Id })),
  assumptions: z.readonly(z.record(Id, Assumption)),
  /** For each area: the factor that a healthy level of it raises, and the assumption that says how far. */
  lifts: z.readonly(
    z.record(
      Id,
      z.strictObject({
        raises: z.enum(['enquiries', 'closing', 'closing-share', 'value-share', 'kept', 'hours']),
        by: Id,
      }),
    ),
  ),
  /** For each option of `hours`: the share of today's orders that the week has room for besides; null: no limit. */
  room: z.readonly(z.record(Id, z.nullable(Id))),
  /** The assumption that says how many hours a working week has. */
  week: Id,
});
export type Flow = Readonly<z.infer<typeof Flow>>;

const Shape = z.strictObject({
  id: Id,
  /** In the order of the pipe, from its mouth to its end. */
  areas: z.readonly(z.array(Id).check(z.minLength(2))),
  /** Health tiers from worst to best; a tier reaches from `from` (inclusive) to the next one's. */
  tiers: z.readonly(
    z.array(z.strictObject({ id: Id, from: z.int().check(z.minimum(0), z.maximum(100)) })).check(z.minLength(2)),
  ),
  traits: z.readonly(z.array(Trait)),
  questions: z.readonly(z.array(Question).check(z.minLength(1))),
  tips: z.readonly(z.array(Tip)),
  /** The trait that says what the visitor wants; steers tone and the order of tips, never the diagnosis. */
  goal: Id,
  /** What the result is about: the narrowest area, or the guide for the conversation. Left out: the bottleneck. */
  result: z.optional(z.enum(['bottleneck', 'guide'])),
  /** The traits that choose the conversation guide: what kind of leaving, and what the visitor did. Left out by a quiz without a guide. */
  guide: z.optional(z.readonly(z.strictObject({ kind: Id, reflex: Id }))),
  /** Left out by a quiz that asks for no figures. */
  flow: z.optional(z.readonly(Flow)),
});

export type Model = Readonly<z.infer<typeof Shape>>;

/**
 * A model as its author writes it: literal types are kept, so that the texts can be typed by it.
 * Checked in full by `parseModel` when the quiz is registered.
 */
export const defineModel = <const M extends Model>(model: M): M => model;

/**
 * The model as the engine takes it.
 * @throws z.core.$ZodError with the exact path of each fault (e.g. `questions[3].options[1].points.sails`)
 */
export const parseModel = (input: unknown): Model => checked().parse(input);

/** A model that `parseModel` has taken before: only its shape is looked at. */
export const readModel = (input: unknown): Model => Shape.parse(input);

/** What is wrong with a model, fault by fault; empty where it is sound. */
export const faultsInModel = (input: unknown): readonly z.core.$ZodIssue[] =>
  checked().safeParse(input).error?.issues ?? [];

const checked = () => Shape.check(z.superRefine(checkModel));
