import type { Flow, Model } from './model.ts';

/**
 * The wording of a quiz in one language, typed by its model: a missing text is a type error.
 * Plain JSON too, so that a published quiz can be stored whole.
 * `{…}` in a text is a blank that the engine fills; each comment names the blanks.
 */
export type Texts<M extends Model = Model> = {
  /** Name of the quiz, e.g. in the browser's tab. */
  title: string;
  intro: { headline: string; lead: string; facts: readonly string[] };
  areas: Record<M['areas'][number], AreaText<M['tiers'][number]['id']>>;
  /** What a health tier is called, one or two words. */
  tiers: Record<M['tiers'][number]['id'], string>;
  questions: { [Q in M['questions'][number] as Q['id']]: QuestionText<Q> };
  tips: Record<M['tips'][number]['id'], TipText>;
  /** How sure the verdict is. Blanks: {bottleneck}, {runnerUp}. */
  clarity: Record<'clear' | 'narrow' | 'even', string>;
  /** One or two sentences that tie the bottleneck to what the visitor wants. Blank: {bottleneck}. */
  goals: Record<TraitValue<M, M['goal']>, string>;
  /** Said instead where three areas or more are as narrow as the bottleneck. Blank: {bottleneck}. */
  manyEven: string;
  /** Said instead where even the bottleneck is in the best tier: there is no bottleneck to speak of. Blank: {bottleneck}. */
  allWell: string;
  /** How the strength is said, by its tier; null: in the area's own words. Blank: {strength}. */
  strengths: Record<M['tiers'][number]['id'], string | null>;
  /** Said when another area has a lower health, yet opening this one brings more. Blanks: {bottleneck}, {lowest}. */
  byLeverage: string;
  flow: FlowText<M>;
  guide: {
    /** When the guide does not apply. */
    limits: string;
    kinds: Record<TraitValue<M, M['guide']['kind']>, GuideText>;
    reflexes: Record<TraitValue<M, M['guide']['reflex']>, ReflexText>;
  };
};

/** How the euros were worked out; null for a quiz that asks for no figures. */
type FlowText<M extends Model> = M extends { flow: infer F extends Flow }
  ? FlowWords<keyof F['figures'], keyof F['assumptions'], M['areas'][number]>
  : Model extends M
    ? FlowWords<string, string, string> | null
    : null;

type FlowWords<Figures extends PropertyKey, Assumptions extends PropertyKey, Areas extends PropertyKey> = {
  /** What each figure is called, e.g. "Anfragen im Monat". */
  figures: Record<Figures, string>;
  /** Each assumption as a sentence with its reason. Blank: {value}, e.g. "6" or "25 %". */
  assumptions: Record<Assumptions, string>;
  /** What was lifted, for each area: "wenn nur … gesund wäre". */
  lifts: Record<Areas, string>;
};

type TraitValue<M extends Model, Id extends string> = Extract<M['traits'][number], { id: Id }>['values'][number];

export type AreaText<Tier extends string = string> = {
  name: string;
  /** What the area is about, half a line; stands under its name. */
  about: string;
  /** Said when this area is the strength: one or two sentences. */
  strength: string;
  /** Said when it is the bottleneck: the verdict in one sentence … */
  verdict: Record<Tier, string>;
  /** … and what it means for the practice, one paragraph. */
  meaning: Record<Tier, string>;
  /** Said when it is the runner-up: what to do about it later, one paragraph. */
  later: string;
  /** What the free strategy call would be about, if this is the bottleneck: one or two sentences. */
  call: string;
};

export type QuestionText<Q extends Model['questions'][number] = Model['questions'][number]> = {
  ask: string;
  /** A line under the question, where it needs one. */
  help?: string;
  options: { [O in Q['options'][number] as O['id']]: OptionText<O> };
};

/** An answer that gives points can be a reason for the verdict, so it needs the words for that. */
type OptionText<O> = O extends { points: object }
  ? { label: string; reason: string }
  : { label: string; reason?: string };

export type TipText = {
  title: string;
  what: string;
  how: readonly string[];
  /** How long it takes, e.g. "45 Minuten". */
  time: string;
  /** How one knows that it worked, as a whole sentence; it stands without a label in mails. */
  sign: string;
};

export type GuideText = {
  /** What kind of leaving it is, as a heading. */
  name: string;
  /** How one recognises it, and what is going on in the client. */
  meaning: string;
  steps: readonly { title: string; why: string; sie: string; du: string }[];
  avoid: readonly { say: string; because: string }[];
  day: readonly string[];
  week: readonly string[];
  month: readonly string[];
};

export type ReflexText = {
  name: string;
  /** The mirror: what this reflex does, said with respect. */
  mirror: string;
  /** How to take up the conversation again from there. */
  repair: string;
};
