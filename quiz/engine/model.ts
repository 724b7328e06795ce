import * as z from 'zod';

/**
 * What a quiz is, as plain JSON: ids, points, branching, no wording.
 * The wording of each language stands beside it and is typed by it (see texts.ts).
 */

const Id = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'lower-case letters, digits and hyphens, at most 40');

export type Condition =
  | { answer: string; in: readonly string[] }
  | { trait: string; in: readonly string[] }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition };

const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ answer: Id, in: z.array(Id).min(1) }),
    z.strictObject({ trait: Id, in: z.array(Id).min(1) }),
    z.strictObject({ all: z.array(Condition).min(1) }),
    z.strictObject({ any: z.array(Condition).min(1) }),
    z.strictObject({ not: Condition }),
  ]),
);

const Option = z.strictObject({
  id: Id,
  /** Points this answer gives to areas: the more, the healthier. */
  points: z.record(Id, z.int().min(-20).max(20)).readonly().optional(),
  /** Figures only: the bracket this option stands for. `high: null` is an open bracket. */
  bracket: z
    .strictObject({ low: z.number().min(0), high: z.number().min(0).nullable() })
    .readonly()
    .optional(),
  /** Votes for values of a trait, e.g. { 'churn-kind': { shock: 2 } }. */
  votes: z
    .record(Id, z.record(Id, z.int().min(1).max(9)).readonly())
    .readonly()
    .optional(),
  /** Multiple choice only: excludes every other option ("none of these"). */
  alone: z.literal(true).optional(),
});
export type Option = Readonly<z.infer<typeof Option>>;

const Question = z.strictObject({
  id: Id,
  kind: z.enum(['single', 'scale', 'multiple', 'figure']),
  /** The area the visitor is told this question is about; null for questions about the practice as a whole. */
  area: Id.nullable(),
  /** Shown only if this holds; may look at questions further up only. */
  when: Condition.optional(),
  options: z.array(Option).min(2).max(9).readonly(), // 9: one for each number key
  /** Multiple choice only: how many options may be ticked. */
  max: z.int().min(2).max(9).optional(),
});
export type Question = Readonly<z.infer<typeof Question>>;

const Tip = z.strictObject({
  id: Id,
  area: Id,
  /** Health tiers of the area in which the tip fits; left out: all. */
  tiers: z.array(Id).min(1).readonly().optional(),
  /** Fits only if this holds for answers and traits. */
  when: Condition.optional(),
  /** Comes first for these goals. */
  goals: z.array(Id).min(1).readonly().optional(),
});
export type Tip = Readonly<z.infer<typeof Tip>>;

const Trait = z.strictObject({
  id: Id,
  /** Named values; the value with most votes holds, the earlier one wins a tie. No vote: null. */
  values: z.array(Id).min(2).readonly(),
});
export type Trait = Readonly<z.infer<typeof Trait>>;

const Assumption = z.strictObject({
  value: z.number().min(0),
  unit: z.enum(['enquiries-a-month', 'of-ten', 'share', 'hours-a-week']),
  /** The word "assumption", or where the figure was read. */
  source: z.union([z.literal('assumption'), z.url()]),
});
export type Assumption = Readonly<z.infer<typeof Assumption>>;

/** The throughput model (see leverage.ts): which questions are its figures, and what counts as healthy. */
const Flow = z.strictObject({
  /** Questions: fitting enquiries a month, closed of ten, euros an order, lost of ten, hours a week left. */
  figures: z.strictObject({ enquiries: Id, closing: Id, value: Id, lost: Id, hours: Id }).readonly(),
  assumptions: z.record(Id, Assumption).readonly(),
  /** For each area: the factor that a healthy level of it raises, and the assumption that says how far. */
  lifts: z
    .record(
      Id,
      z.strictObject({
        raises: z.enum(['enquiries', 'closing', 'closing-share', 'value-share', 'kept', 'hours']),
        by: Id,
      }),
    )
    .readonly(),
  /** For each option of `hours`: the share of today's orders that the week has room for besides; null: no limit. */
  room: z.record(Id, Id.nullable()).readonly(),
  /** The assumption that says how many hours a working week has. */
  week: Id,
});
export type Flow = Readonly<z.infer<typeof Flow>>;

const Shape = z.strictObject({
  id: Id,
  /** In the order of the pipe, from its mouth to its end. */
  areas: z.array(Id).min(2).readonly(),
  /** Health tiers from worst to best; a tier reaches from `from` (inclusive) to the next one's. */
  tiers: z
    .array(z.strictObject({ id: Id, from: z.int().min(0).max(100) }))
    .min(2)
    .readonly(),
  traits: z.array(Trait).readonly(),
  questions: z.array(Question).min(1).readonly(),
  tips: z.array(Tip).readonly(),
  /** The trait that says what the visitor wants; steers tone and the order of tips, never the diagnosis. */
  goal: Id,
  /** The traits that choose the conversation guide: what kind of leaving, and what the visitor did. */
  guide: z.strictObject({ kind: Id, reflex: Id }).readonly(),
  /** Left out by a quiz that asks for no figures. */
  flow: Flow.readonly().optional(),
});

export type Model = Readonly<z.infer<typeof Shape>>;

/** Names that a URL of the quiz uses itself; no question may be called so. */
export const RESERVED_NAMES = [
  'at',
  'lang',
  'frame',
  'source',
  'asked',
  'run',
  'version',
  'homepage',
  'email',
  'first-name',
  'follow-up',
  'suggested',
  'as-typed',
];

/**
 * A model as its author writes it: literal types are kept, so that the texts can be typed by it.
 * Checked in full by `parseModel` when the quiz is registered.
 */
export const defineModel = <const M extends Model>(model: M): M => model;

/**
 * The model as the engine takes it.
 * @throws z.ZodError with the exact path of each fault (e.g. `questions[3].options[1].points.sails`)
 */
export const parseModel = (input: unknown): Model => Checked.parse(input);

const Checked = Shape.superRefine((model, ctx) => {
  const fault = (path: (string | number)[], message: string) => ctx.addIssue({ code: 'custom', path, message });
  const areas = new Set(model.areas);
  const tiers = new Set(model.tiers.map((tier) => tier.id));
  const traits = new Map(model.traits.map((trait) => [trait.id, new Set(trait.values)]));
  const asked = new Map<string, Set<string>>();

  const condition = (c: Condition, path: (string | number)[], mayUseTraits: boolean): void => {
    if ('answer' in c) {
      const options = asked.get(c.answer);
      if (!options) return fault([...path, 'answer'], `no question "${c.answer}" further up`);
      c.in.forEach((id, i) => options.has(id) || fault([...path, 'in', i], `"${c.answer}" has no option "${id}"`));
    } else if ('trait' in c) {
      const values = traits.get(c.trait);
      if (!mayUseTraits) return fault([...path, 'trait'], 'a question may depend on answers only');
      if (!values) return fault([...path, 'trait'], `no trait "${c.trait}"`);
      c.in.forEach((id, i) => values.has(id) || fault([...path, 'in', i], `"${c.trait}" has no value "${id}"`));
    } else if ('not' in c) condition(c.not, [...path, 'not'], mayUseTraits);
    else if ('all' in c) c.all.forEach((part, i) => condition(part, [...path, 'all', i], mayUseTraits));
    else c.any.forEach((part, i) => condition(part, [...path, 'any', i], mayUseTraits));
  };

  model.tiers.forEach((tier, i) => {
    const before = model.tiers[i - 1];
    if (i === 0 && tier.from !== 0) fault(['tiers', 0, 'from'], 'the first tier starts at 0');
    if (before && tier.from <= before.from) fault(['tiers', i, 'from'], `must be above ${before.from}`);
  });

  model.questions.forEach((question, q) => {
    const at = ['questions', q];
    if (asked.has(question.id)) fault([...at, 'id'], `"${question.id}" is taken`);
    if (RESERVED_NAMES.includes(question.id)) fault([...at, 'id'], `"${question.id}" is a name the URL needs`);
    if (question.area !== null && !areas.has(question.area)) fault([...at, 'area'], `no area "${question.area}"`);
    if (question.when) condition(question.when, [...at, 'when'], false);
    if ((question.kind === 'multiple') !== (question.max !== undefined))
      fault([...at, 'max'], 'goes with multiple choice');
    if (question.kind === 'scale' && question.options.length !== 5) fault([...at, 'options'], 'a scale has 5 steps');
    const ids = new Set<string>();
    question.options.forEach((option, o) => {
      const here = [...at, 'options', o];
      if (ids.has(option.id)) fault([...here, 'id'], `"${option.id}" is taken`);
      ids.add(option.id);
      if ((question.kind === 'figure') !== (option.bracket !== undefined))
        fault([...here, 'bracket'], 'goes with figures');
      if (option.bracket?.high != null && option.bracket.high < option.bracket.low)
        fault([...here, 'bracket', 'high'], 'is below low');
      if (option.alone && question.kind !== 'multiple') fault([...here, 'alone'], 'goes with multiple choice');
      for (const area of Object.keys(option.points ?? {}))
        if (!areas.has(area)) fault([...here, 'points', area], `no area "${area}"`);
      for (const [trait, votes] of Object.entries(option.votes ?? {})) {
        const values = traits.get(trait);
        if (!values) fault([...here, 'votes', trait], `no trait "${trait}"`);
        else
          for (const value of Object.keys(votes))
            if (!values.has(value)) fault([...here, 'votes', trait, value], `"${trait}" has no value "${value}"`);
      }
    });
    asked.set(question.id, ids);
  });

  for (const area of model.areas) {
    const measured = model.questions.some(
      (question) => !question.when && new Set(question.options.map((option) => option.points?.[area] ?? 0)).size > 1,
    );
    if (!measured)
      fault(
        ['areas', model.areas.indexOf(area)],
        `"${area}" needs a question that everybody sees and that tells answers apart`,
      );
  }

  const goals = traits.get(model.goal);
  if (!goals) fault(['goal'], `no trait "${model.goal}"`);
  for (const role of ['kind', 'reflex'] as const)
    if (!traits.has(model.guide[role])) fault(['guide', role], `no trait "${model.guide[role]}"`);

  if (model.flow) {
    const { figures, assumptions, lifts, room, week } = model.flow;
    for (const [name, id] of Object.entries(figures)) {
      if (!model.questions.some((question) => question.id === id && question.kind === 'figure' && !question.when))
        fault(['flow', 'figures', name], `"${id}" is no figure that everybody is asked for`);
    }
    const assumed = (id: string, path: (string | number)[]) =>
      Object.hasOwn(assumptions, id) || fault(path, `no assumption "${id}"`);
    for (const [area, lift] of Object.entries(lifts)) {
      if (!areas.has(area)) fault(['flow', 'lifts', area], `no area "${area}"`);
      assumed(lift.by, ['flow', 'lifts', area, 'by']);
    }
    for (const option of asked.get(figures.hours) ?? [])
      if (!Object.hasOwn(room, option)) fault(['flow', 'room', option], 'is missing');
    for (const [option, id] of Object.entries(room)) if (id !== null) assumed(id, ['flow', 'room', option]);
    assumed(week, ['flow', 'week']);
  }

  const tipIds = new Set<string>();
  model.tips.forEach((tip, t) => {
    const at = ['tips', t];
    if (tipIds.has(tip.id)) fault([...at, 'id'], `"${tip.id}" is taken`);
    tipIds.add(tip.id);
    if (!areas.has(tip.area)) fault([...at, 'area'], `no area "${tip.area}"`);
    tip.tiers?.forEach((id, i) => tiers.has(id) || fault([...at, 'tiers', i], `no tier "${id}"`));
    tip.goals?.forEach((id, i) => goals?.has(id) || fault([...at, 'goals', i], `no goal "${id}"`));
    if (tip.when) condition(tip.when, [...at, 'when'], true);
  });
});
