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
  /** Said instead where three areas or more are as narrow as the bottleneck; null where there are but two. Blank: {bottleneck}. */
  manyEven: string | null;
  /** Said instead where even the bottleneck is in the best tier: there is no bottleneck to speak of. Blank: {bottleneck}. */
  allWell: string;
  /** How the strength is said, by its tier; null: in the area's own words. Blank: {strength}. */
  strengths: Record<M['tiers'][number]['id'], string | null>;
  /** Said when another area has a lower health, yet opening this one brings more; null without figures. Blanks: {bottleneck}, {lowest}. */
  byLeverage: M extends { flow: Flow } ? string : string | null;
  flow: FlowText<M>;
  guide: M extends { guide: object }
    ? GuideTexts<KindOf<M>, ReflexOf<M>>
    : Model extends M
      ? GuideTexts<string, string> | null
      : null;
  /** The mails after the analysis; null for a quiz without any. */
  followUps: FollowUps<M> | null;
};

/** The conversation guide; null for a quiz without one. */
type GuideTexts<Kinds extends string, Reflexes extends string> = {
  /** When the guide does not apply. */
  limits: string;
  kinds: Record<Kinds, GuideText>;
  reflexes: Record<Reflexes, ReflexText>;
};

/** The kinds of leaving that a model tells apart, and what its visitors did; none for a quiz without a guide. */
type KindOf<M extends Model> = M extends { guide: { kind: infer Id extends string } }
  ? TraitValue<M, Id>
  : Model extends M
    ? string
    : never;
type ReflexOf<M extends Model> = M extends { guide: { reflex: infer Id extends string } }
  ? TraitValue<M, Id>
  : Model extends M
    ? string
    : never;

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
  /** What it is called within a sentence, where that differs: "your sales conversations". */
  inSentence?: string;
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
  /** What the host can ask in that call, to be said as it stands; the best first. None in an edition from before there were any. */
  ask: string extends Tier ? readonly string[] : readonly [string, string, string];
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
  /** What the host of a call can ask whoever lost a client in this way, then or just now. Empty in an edition from before there was one. */
  ask: string;
};

export type ReflexText = {
  name: string;
  /** The mirror: what this reflex does, said with respect. */
  mirror: string;
  /** How to take up the conversation again from there. */
  repair: string;
};

/** The mails that follow the analysis, in their order: see follow-up.ts. */
export type FollowUpStep = 'depth' | 'second' | 'invitation' | 'last';

/** Each record is named by what chooses from it. */
export type FollowUps<M extends Model = Model> = {
  /** The bottleneck; but `runnerUp` is chosen by the runner-up, save its `soFar`. */
  byArea: Record<M['areas'][number], AreaFollowUps<M['tiers'][number]['id'], RunnerUpFollowUp<M>>>;
  /** The first tip taken further: what usually goes wrong with the first try, and what then. */
  byTip: Record<M['tips'][number]['id'], string>;
  /** What kind of leaving it is. */
  byKind: Record<KindOf<M>, KindFollowUps>;
  /** What the visitor did; said in the mail about the conversation. */
  byReflex: Record<ReflexOf<M>, string>;
  /** What the conversation weighs beside the bottleneck, by its tier. Blank: {bottleneck}. */
  byTier: Record<M['tiers'][number]['id'], string>;
  /** One paragraph in each mail. Blank: {bottleneck}. */
  byGoal: Record<TraitValue<M, M['goal']>, Record<FollowUpStep, string>>;
  /** Under the last mail: what it means to stay, and to go. */
  choice: { stay: string; go: string };
};

export type AreaFollowUps<Tier extends string = string, RunnerUp = RunnerUpText<Tier> | null> = {
  depth: {
    subject: string;
    opening: Record<Tier, string>;
    /** Leads over to the first tip. Blank: {tip}, its title, a sentence without its full stop. */
    lead: string;
    worksheet: Worksheet;
  };
  runnerUp: RunnerUp;
  /** What the conversation with a client who leaves can show about this area. */
  talk: string;
  invitation: {
    subject: string;
    opening: Record<Tier, string>;
    /** The questions that the call will answer. */
    topics: readonly [string, string, string];
    bring: string;
    /** How to get on without the call. */
    alone: string;
  };
  last: {
    subject: string;
    /** Two sentences. */
    recap: Record<Tier, string>;
    /** How one sees without anybody's help whether it has widened. */
    measure: string;
  };
};

/** A quiz about a conversation always has one to ask about, so it needs no mail about the runner-up. */
type RunnerUpFollowUp<M extends Model> = M extends { result: 'guide' }
  ? null
  : Model extends M
    ? RunnerUpText | null
    : RunnerUpText<M['tiers'][number]['id']>;

export type RunnerUpText<Tier extends string = string> = {
  subject: string;
  /** Said first where this area is itself the bottleneck: how far one may be with it by now. */
  soFar: string;
  /** Why it comes second, by the tier of the runner-up. Blank: {bottleneck}. */
  why: Record<Tier, string>;
  step: string;
  /** How one knows that its time has come. */
  sign: string;
};

export type Worksheet = {
  title: string;
  intro: string;
  /** Four to six lines, each with a place to fill in. */
  lines: readonly string[];
};

export type KindFollowUps = {
  /** One paragraph each in the mails `depth`, `invitation` and `last`. */
  depth: string;
  invitation: string;
  last: string;
  /** The mail that asks how the conversation went, and what to do if it went well, badly or has not been yet. */
  talk: { subject: string; opening: string; well: string; badly: string; notYet: string };
};
