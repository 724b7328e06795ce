import { chooseTips } from './advice.ts';
import { type Calculation, calculationOf } from './calculation.ts';
import { smallestChange } from './change.ts';
import { textOf } from './form.ts';
import type { Model } from './model.ts';
import type { Answers } from './path.ts';
import { type Clarity, EVEN_BELOW, type Profile, profileOf, traitOf } from './profile.ts';
import type { Spoken } from './quiz.ts';
import { fill, inSentence } from './sentence.ts';
import type { GuideText, ReflexText, Texts, TipText } from './texts.ts';

/** The full analysis as finished sentences, from which page and mail are drawn alike. */
export type Analysis = {
  quiz: string;
  title: string;
  /** What the result is about: the narrowest area, or the guide for the conversation. */
  about: 'bottleneck' | 'guide';
  /** Even the narrowest area is in the best tier: what is called bottleneck is but the next gain. */
  allWell: boolean;
  strength: { name: string; health: number; text: string };
  bottlenecks: readonly Bottleneck[];
  clarity: { id: Clarity; text: string };
  goal: string | null;
  areas: readonly AreaHealth[];
  reasons: readonly Reason[];
  /** What would turn the verdict: the smallest other answer, or null if no single one would. */
  change: { now: string; other: string; bottleneck: string } | null;
  /** Null for a quiz that asks for no figures. */
  calculation: Calculation | null;
  tips: readonly (TipText & { id: string })[];
  guide: Guide | null;
  runnerUp: { name: string; health: number; text: string } | null;
  call: string;
};

/** One bottleneck, or two when the verdict is even. */
export type Bottleneck = {
  area: string;
  name: string;
  about: string;
  health: number;
  tier: string;
  verdict: string;
  meaning: string;
};

/** `level` counts the tiers from 0 (worst). */
export type AreaHealth = {
  id: string;
  name: string;
  health: number;
  level: number;
  tier: string;
  role: 'strength' | 'bottleneck' | 'runner-up' | null;
};

/** An answer that moved the verdict; `share` of the points lost in the bottleneck's area, 0–1. */
export type Reason = { text: string; share: number };

export type Guide = { kind: GuideText; reflex: ReflexText | null; limits: string };

/** The analysis of complete answers, in the quiz's language. */
export const analyse = ({ model, lang, texts }: Spoken, answers: Answers): Analysis => {
  const profile = profileOf(model, answers);
  const allWell = profile.areas.every((area) => area.level === model.tiers.length - 1);
  const even = profile.clarity === 'even' && !allWell;
  const text = (area: string) => textOf(texts.areas, area);
  const health = (area: string) => profile.areas.find((one) => one.id === area)?.health ?? 0;
  const names = { bottleneck: inSentence(texts, profile.bottleneck), runnerUp: inSentence(texts, profile.runnerUp) };
  const goal = profile.traits[model.goal];
  return {
    quiz: model.id,
    title: texts.title,
    about: model.result ?? 'bottleneck',
    allWell,
    strength: {
      name: text(profile.strength).name,
      health: health(profile.strength),
      text: strengthText(profile, texts),
    },
    bottlenecks: [
      bottleneckOf(profile, texts, profile.bottleneck),
      // Two meanings side by side would each say "first here"; the second is for later, as its paragraph says.
      ...(even ? [{ ...bottleneckOf(profile, texts, profile.runnerUp), meaning: text(profile.runnerUp).later }] : []),
    ],
    clarity: {
      id: profile.clarity,
      text: allWell ? fill(texts.allWell, names) : clarityText(profile, texts, names),
    },
    goal: goal && !allWell ? fill(textOf(texts.goals, goal), names) : null,
    areas: profile.areas.map((area) => ({
      id: area.id,
      name: text(area.id).name,
      health: area.health,
      level: area.level,
      tier: textOf(texts.tiers, area.tier),
      role: roleOf(profile, area.id, even),
    })),
    reasons: profile.reasons.map((reason) => ({
      text: reasonText(texts, reason.question, reason.option),
      share: reason.share,
    })),
    change: changeOf(model, texts, answers, even ? [profile.bottleneck, profile.runnerUp] : [profile.bottleneck]),
    calculation: calculationOf({ model, lang, texts }, answers, profile),
    tips: chooseTips(model, profile, answers).map((tip) => ({ id: tip.id, ...textOf(texts.tips, tip.id) })),
    guide: guideOf(model, texts, profile),
    runnerUp: even
      ? null
      : {
          name: text(profile.runnerUp).name,
          health: health(profile.runnerUp),
          text: text(profile.runnerUp).later,
        },
    call: text(profile.bottleneck).call,
  };
};

const bottleneckOf = (profile: Profile, texts: Texts, id: string): Bottleneck => {
  const area = profile.areas.find((one) => one.id === id);
  const text = textOf(texts.areas, id);
  const tier = area?.tier ?? '';
  return {
    area: id,
    name: text.name,
    about: text.about,
    health: area?.health ?? 0,
    tier: textOf(texts.tiers, tier),
    verdict: textOf(text.verdict, tier),
    meaning: textOf(text.meaning, tier),
  };
};

const strengthText = (profile: Profile, texts: Texts): string => {
  const strength = profile.areas.find((area) => area.id === profile.strength);
  const text = textOf(texts.areas, profile.strength);
  const said = texts.strengths[strength?.tier ?? ''] ?? null;
  return said === null ? text.strength : fill(said, { strength: inSentence(texts, profile.strength) });
};

/** How sure the verdict is, and why it is not the lowest figure in the picture where that is so. */
const clarityText = (profile: Profile, texts: Texts, names: Record<'bottleneck' | 'runnerUp', string>): string => {
  const lowest = profile.areas.reduce((low, area) => (area.health < low.health ? area : low));
  const judged = profile.areas.find((area) => area.id === profile.bottleneck);
  const asNarrow = profile.areas.filter((area) => (judged?.narrowness ?? 0) - area.narrowness < EVEN_BELOW).length;
  const said = fill((asNarrow > 2 && texts.manyEven) || texts.clarity[profile.clarity], names);
  if (!judged || lowest.health >= judged.health || texts.byLeverage === null) return said;
  return `${said} ${fill(texts.byLeverage, { ...names, lowest: inSentence(texts, lowest.id) })}`;
};

const changeOf = (model: Model, texts: Texts, answers: Answers, bottlenecks: readonly string[]): Analysis['change'] => {
  const change = smallestChange(model, answers, bottlenecks);
  if (!change) return null;
  return {
    now: reasonText(texts, change.question, change.from),
    other: reasonText(texts, change.question, change.to),
    bottleneck: textOf(texts.areas, change.bottleneck).name,
  };
};

const roleOf = (profile: Profile, area: string, even: boolean): AreaHealth['role'] => {
  if (area === profile.bottleneck) return 'bottleneck';
  if (area === profile.runnerUp) return even ? 'bottleneck' : 'runner-up';
  return area === profile.strength ? 'strength' : null;
};

const reasonText = (texts: Texts, question: string, option: string): string => {
  const text = textOf(textOf(texts.questions, question).options, option);
  return text.reason ?? text.label;
};

const guideOf = (model: Model, texts: Texts, profile: Profile): Guide | null => {
  const kind = traitOf(profile, model.guide?.kind);
  const reflex = traitOf(profile, model.guide?.reflex);
  if (!kind || !texts.guide) return null;
  return {
    kind: textOf(texts.guide.kinds, kind),
    reflex: reflex ? textOf(texts.guide.reflexes, reflex) : null,
    limits: texts.guide.limits,
  };
};
