import type { About, ChangeTexts, CostTexts } from '../../../emails/texts/texts.ts';
import type { FailureCode } from '../../lib/failures.ts';
import type { Site } from '../../lib/site.ts';
import type { ResultTexts, SentTexts } from './visit.ts';

/**
 * All that the pages say themselves, in one language. What the owner says stands in `site.config.ts`, what a quiz
 * says in its own texts. A missing text is a type error.
 */
export type UiTexts = {
  page: PageTexts;
  quiz: QuizTexts;
  chart: ChartTexts;
  result: ResultTexts;
  sent: SentTexts;
  confirm: ConfirmTexts;
  analysis: AnalysisTexts;
  failure: { code: string; home: string; texts: Record<FailureCode, FailureText> };
  mailbox: MailboxTexts;
};

export type PageTexts = {
  /** What the language calls itself. */
  name: string;
  skip: string;
  home: string;
  footer: string;
  imprint: string;
  privacy: string;
  /** The title of a page that comes back with something to mend. */
  fault: (title: string) => string;
  /** What the choice of languages is called. */
  languages: string;
};

/** What stands around a question. The browser's script carries these too, so they are few. */
export type QuizTexts = {
  next: string;
  back: string;
  done: (percent: number) => string;
  timeLeft: (seconds: number) => string;
  /** How long the quiz takes. */
  duration: (minutes: number) => string;
  /** What one gets for that, said after the duration. */
  atOnce: string;
  upTo: (max: number) => string;
  notices: Record<'choose' | 'changed' | 'too-many', (max: number) => string>;
};

export type ChartTexts = {
  of100: string;
  about: Record<About, ChartWords>;
  summary: (areas: readonly { name: string; health: number; tier: string }[]) => string;
};

type ChartWords = {
  title: string;
  roles: Record<'strength' | 'bottleneck' | 'runner-up', string>;
  /** The bottleneck's role where all is well. */
  nextGain: string;
};

export type FailureText = { title: string; text: string; action?: string };

export type ConfirmTexts = {
  about: Record<About, ConfirmWords>;
  lead: string;
  followUp: string;
  /** The title of the page that asked to confirm, once that is done. */
  done: string;
};

/** What was asked for decides these words. */
type ConfirmWords = {
  title: string;
  address: (quizTitle: string) => string;
  noFollowUp: string;
  button: string;
  notYou: (days: number) => string;
  /** Once it is confirmed: what there is now, and the link to it. */
  done: { lead: string; link: string };
};

export type AnalysisTexts = {
  about: Record<About, AnalysisWords>;
  greeting: (firstName: string) => string;
  intro: string;
  /** Where the analysis does not stand on its own page: leads there. */
  ownPage: string;
  contents: string;
  parts: Record<'picture' | 'reasons' | 'tips' | 'later' | 'call' | 'offers', string>;
  peers: PeersTexts;
  /** `area`: which one, where there are two bottlenecks. */
  reasons: (area: string | null) => string;
  share: (percent: number) => string;
  costs: CostTexts;
  tips: { intro: string; how: string; time: string; sign: string; together: string; call: string };
  guide: {
    intro: string;
    print: string;
    steps: string;
    sie: string;
    du: string;
    avoid: string;
    because: string;
    day: string;
    week: string;
    month: string;
    mirror: string;
    repair: string;
    limits: string;
  };
  later: (name: string) => string;
  call: { intro: string; button: string; with: (people: string) => string };
  offers: { intro: string; kinds: Record<Site['offers'][number]['kind'], string> };
  keep: string;
};

/** How a result stands among those of others. */
export type PeersTexts = {
  title: string;
  intro: (among: { results: number; since: string; until: string }) => string;
  /** The own value, and how it stands. */
  own: (health: number, standing: string) => string;
  standing: { above: Said; below: Said; middle: string; alike: Said };
  /** How to read the bars. */
  bars: string;
};

type Said = (percent: number) => string;

export type AnalysisWords = {
  title: string;
  /** The title and the bottleneck's heading where all is well, and its heading where there are two. */
  titleAllWell: string;
  nextGain: string;
  bottlenecks: string;
  bottleneck: string;
  guidePart: string;
  strengthPart: string;
  picture: string;
  change: ChangeTexts;
};

export type MailboxTexts = {
  title: string;
  intro: string;
  empty: string;
  columns: Record<'subject' | 'to' | 'at', string>;
  clock: {
    title: string;
    now: string;
    ahead: (hours: number) => string;
    onTime: string;
    reset: string;
    forward: (hours: number) => string;
  };
  back: string;
  head: Record<'from' | 'to' | 'replyTo' | 'at' | 'files', string>;
  tabs: Record<'html' | 'text' | 'headers' | 'source', string>;
  views: string;
  frame: (subject: string) => string;
};
