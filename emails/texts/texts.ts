import type { Analysis } from '../../quiz/engine/analysis.ts';
import type { Offer } from '../message.ts';

/** A moment in words and figures, e.g. Freitag, 20, November, 2026, 14:05. */
export type Moment = { weekday: string; day: string; month: string; year: string; time: string };

/** What the quiz is about decides some of the words: only one of them speaks of a bottleneck. */
export type About = Analysis['about'];

/** All wording of the mails that does not come from the quiz or from the owner, in one language. */
export type MailTexts = {
  greeting: (name: string | null) => string;
  legalNotice: string;
  /** The link to all that is stored about who gets the mail. */
  myData: string;
  /** Puts the language's quotation marks around a sentence that has none yet. */
  quoted: (words: string) => string;
  confirmation: {
    /** Best wording first; the first that fits the subject line is taken. */
    subjects: (quiz: string) => readonly string[];
    /** What was requested decides some of the words. */
    about: Record<About, { preview: string; requested: string; please: string }>;
    title: string;
    /** `requested` is the words for what was requested. */
    asked: (facts: { requested: string; quiz: string; site: string; at: Moment; name: string | null }) => string;
    /** Names the box that was ticked, word for word, because the confirmation counts for it too. */
    ticked: (wording: string) => string;
    button: string;
    lifetime: (days: number, until: Moment) => string;
    otherwise: (days: number) => string;
  };
  analysis: {
    /** Best wording first. */
    subjects: {
      /** `areas` has one name, or two when the verdict is even; where all is well, it is but the next gain. */
      bottleneck: (areas: readonly string[], allWell: boolean) => readonly string[];
      /** `kind` is what kind of leaving it is. */
      guide: (kind: string) => readonly string[];
    };
    about: Record<About, AnalysisWords>;
    open: string;
    private: string;
    health: (points: number) => string;
    reasons: { title: (area: string) => string; explain: (area: string) => string; share: (percent: number) => string };
    costs: CostTexts;
    tips: { title: (count: number) => string; explain: string; number: (position: number) => string };
    guide: GuideTexts;
    runnerUp: (area: string) => string;
    call: { title: string; button: string };
    offers: { title: string; kinds: Record<Offer['kind'], string>; open: Record<Offer['kind'], string> };
    closing: string;
    why: (quiz: string) => string;
  };
};

export type AnalysisWords = {
  title: string;
  intro: (quiz: string) => string;
  strength: string;
  bottlenecks: (count: number, allWell: boolean) => string;
  picture: {
    title: (count: number) => string;
    explain: string;
    bottleneck: string;
    nextGain: string;
    strength: string;
    runnerUp: string;
  };
  /** Stands over the guide. */
  guideTitle: string;
  change: ChangeTexts;
};

export type GuideTexts = {
  steps: (count: number) => string;
  step: (position: number) => string;
  sie: string;
  du: string;
  avoid: string;
  day: string;
  week: string;
  month: string;
  reflex: (name: string) => string;
  repair: string;
  limits: string;
};

/** What would turn the verdict; pages say it in the same words. */
export type ChangeTexts = {
  title: string;
  intro: string;
  now: string;
  other: string;
  bottleneck: string;
  none: string;
};

/** What the bottleneck costs; pages say it in the same words. `what` begins like "if …", `euros` is a range. */
export type CostTexts = {
  title: string;
  titleAllWell: string;
  perYear: (euros: string) => string;
  means: (what: string) => string;
  /** Said in place of a figure where there is none, with the reason to begin here nevertheless. */
  nothing: (what: string) => string;
  still: string;
  /** Why it is nothing, or not more. */
  fullWeek: string;
  limitedWeek: string;
  churn: (euros: string) => string;
  areas: string;
  /** `most` is what a full bar stands for; null where there are no bars. */
  caption: (most: string | null) => string;
  columns: { area: string; euros: string };
  bottleneck: string;
  /** In place of it where all is well. */
  nextGain: string;
  how: string;
  formula: string;
  today: (euros: string) => string;
  each: string;
  brackets: string;
  churnWorking: string;
  figures: string;
  /** An answer without an upper end. */
  open: (answer: string) => string;
  assumptions: string;
  assumption: string;
  source: string;
};
