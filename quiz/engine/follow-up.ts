import { chooseTips } from './advice.ts';
import { textOf } from './form.ts';
import type { Answers } from './path.ts';
import { type Profile, profileOf, traitOf } from './profile.ts';
import type { Spoken } from './quiz.ts';
import { fill, inSentence } from './sentence.ts';
import type { AreaFollowUps, FollowUpStep, FollowUps, Worksheet } from './texts.ts';

export const FOLLOW_UP_STEPS = ['depth', 'second', 'invitation', 'last'] as const satisfies readonly FollowUpStep[];

/** A mail after the analysis in finished sentences, without greeting and farewell. `paragraphs` come first, in order. */
export type FollowUp = { subject: string; paragraphs: readonly string[] } & (
  | { step: 'depth'; tip: { id: string; title: string }; worksheet: Worksheet }
  | { step: 'second'; about: 'runner-up'; area: string }
  | { step: 'second'; about: 'conversation'; cases: Cases; after: readonly string[] }
  | { step: 'invitation'; topics: readonly [string, string, string]; after: readonly string[] }
  | { step: 'last'; choice: { stay: string; go: string } }
);

/** What to do if the conversation went well, badly, or has not been yet. */
export type Cases = { well: string; badly: string; notYet: string };

/**
 * One of the mails that follow the analysis, by the same profile: everything in it is chosen by the bottleneck and
 * its tier, the first tip, the runner-up, the kind of leaving, what the visitor did, and the goal.
 * Null where the quiz has no such mail.
 */
export const followUpOf = (spoken: Spoken, answers: Answers, step: FollowUpStep): FollowUp | null => {
  const subject = subjectOf(spoken, answers);
  return subject && WRITERS[step](subject);
};

/** What every mail is written from. */
type Subject = {
  spoken: Spoken;
  answers: Answers;
  profile: Profile;
  followUps: FollowUps;
  area: AreaFollowUps;
  tier: string;
  kind: string | null;
  blanks: { bottleneck: string };
};

const subjectOf = (spoken: Spoken, answers: Answers): Subject | null => {
  const { model, texts } = spoken;
  const { followUps } = texts;
  if (!followUps) return null;
  const profile = profileOf(model, answers);
  return {
    spoken,
    answers,
    profile,
    followUps,
    area: textOf(followUps.byArea, profile.bottleneck),
    tier: tierOf(profile, profile.bottleneck),
    kind: traitOf(profile, model.guide?.kind),
    blanks: { bottleneck: inSentence(texts, profile.bottleneck) },
  };
};

const depth = (subject: Subject): FollowUp | null => {
  const { spoken, answers, profile, followUps, area, tier, kind } = subject;
  const [first] = chooseTips(spoken.model, profile, answers);
  if (!first) return null;
  const { title } = textOf(spoken.texts.tips, first.id);
  return {
    step: 'depth',
    subject: area.depth.subject,
    paragraphs: [
      textOf(area.depth.opening, tier),
      fill(area.depth.lead, { tip: title }),
      textOf(followUps.byTip, first.id),
      ...goalIn(subject, 'depth'),
      ...(kind ? [textOf(followUps.byKind, kind).depth] : []),
    ],
    tip: { id: first.id, title },
    worksheet: area.depth.worksheet,
  };
};

/** About the conversation where somebody leaves, else about the runner-up. */
const second = (subject: Subject): FollowUp | null =>
  subject.kind ? conversation(subject, subject.kind) : runnerUp(subject);

const conversation = (subject: Subject, kind: string): FollowUp => {
  const { spoken, profile, followUps, area, tier, blanks } = subject;
  const { subject: line, opening, ...cases } = textOf(followUps.byKind, kind).talk;
  const reflex = traitOf(profile, spoken.model.guide?.reflex);
  return {
    step: 'second',
    about: 'conversation',
    subject: line,
    paragraphs: [opening, ...(reflex ? [textOf(followUps.byReflex, reflex)] : [])],
    cases,
    after: [area.talk, fill(textOf(followUps.byTier, tier), blanks), ...goalIn(subject, 'second')],
  };
};

const runnerUp = (subject: Subject): FollowUp | null => {
  const { profile, followUps, area, blanks } = subject;
  const text = textOf(followUps.byArea, profile.runnerUp).runnerUp;
  if (!area.runnerUp || !text) return null;
  return {
    step: 'second',
    about: 'runner-up',
    subject: text.subject,
    paragraphs: [
      area.runnerUp.soFar,
      fill(textOf(text.why, tierOf(profile, profile.runnerUp)), blanks),
      text.step,
      text.sign,
      ...goalIn(subject, 'second'),
    ],
    area: profile.runnerUp,
  };
};

const invitation = (subject: Subject): FollowUp => {
  const { followUps, area, tier, kind } = subject;
  const { subject: line, opening, topics, bring, alone } = area.invitation;
  return {
    step: 'invitation',
    subject: line,
    paragraphs: [textOf(opening, tier), ...goalIn(subject, 'invitation')],
    topics,
    after: [...(kind ? [textOf(followUps.byKind, kind).invitation] : []), bring, alone],
  };
};

const last = (subject: Subject): FollowUp => {
  const { followUps, area, tier, kind } = subject;
  return {
    step: 'last',
    subject: area.last.subject,
    paragraphs: [
      textOf(area.last.recap, tier),
      area.last.measure,
      ...(kind ? [textOf(followUps.byKind, kind).last] : []),
      ...goalIn(subject, 'last'),
    ],
    choice: followUps.choice,
  };
};

const WRITERS = { depth, second, invitation, last } satisfies Record<
  FollowUpStep,
  (subject: Subject) => FollowUp | null
>;

const goalIn = ({ spoken, profile, followUps, blanks }: Subject, step: FollowUpStep): string[] => {
  const goal = profile.traits[spoken.model.goal];
  return goal ? [fill(textOf(followUps.byGoal, goal)[step], blanks)] : [];
};

const tierOf = (profile: Profile, area: string): string => profile.areas.find(({ id }) => id === area)?.tier ?? '';
