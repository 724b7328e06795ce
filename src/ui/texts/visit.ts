import type { About } from '../../../emails/texts/texts.ts';
import type { FailureCode } from '../../lib/failures.ts';
import type { Site } from '../../lib/site.ts';
import type { FailureText } from './texts.ts';

/** What the visitor's pages say, from the landing page to the request for the analysis. */

export type LandingTexts = {
  description: string;
  start: string;
  idea: { title: string; text: string };
  steps: { title: string; list: readonly { title: string; text: string }[] };
  example: { title: string; text: string; caption: string };
  facts: { title: string; list: (duration: string) => readonly { title: string; text: string }[] };
  people: { title: string; text: (site: Site) => string };
  last: { title: string; text: string };
};

export type DemoTexts = {
  blog: string;
  topic: string;
  title: string;
  description: string;
  lead: string;
  byline: (people: string) => string;
  before: readonly DemoBlock[];
  after: readonly DemoBlock[];
};

export type DemoBlock = { heading: string } | { text: string } | { quote: string };

export type ResultTexts = {
  about: Record<About, ResultWords>;
  strength: string;
  /** What it costs, in one line; `what` begins like "if …". */
  cost: (euros: string, what: string) => string;
  tip: { title: string; how: string; time: string; sign: string };
  more: {
    firstName: string;
    email: string;
    privacyBefore: string;
    privacyLink: string;
    privacyAfter: string;
    trap: string;
  };
  faults: {
    title: string;
    'missing-email': string;
    'invalid-email': string;
    'long-name': string;
    /** Said beside the form where the words of the error page would not fit. */
    form: Partial<Record<FailureCode, FailureText>>;
  };
  suggestion: {
    ask: (address: string) => string;
    take: (address: string) => string;
    keep: (address: string) => string;
  };
  back: string;
};

export type ResultWords = {
  title: string;
  description: string;
  lead: string | null;
  /** Stands over the guide where the result shows it. */
  guide: string;
  bottleneck: string;
  bottlenecks: string;
  /** In place of a bottleneck where all is well. */
  nextGain: string;
  picture: string;
  pictureText: string;
  more: {
    title: string;
    intro: string;
    list: (facts: { allWell: boolean; reasons: boolean; guide: boolean }) => readonly string[];
    without: string;
    button: string;
  };
};

export type SentTexts = {
  title: string;
  lead: string;
  /** What the result is about decides what is seen after the last one. */
  steps: (sender: Pick<Site['sender'], 'name' | 'email'>, about: About) => readonly string[];
  lifetime: (days: number) => string;
  missing: { title: string; spam: string; typo: string; again: string };
  local: { text: string; link: string };
};

export type LegalTexts = {
  imprint: { title: string; description: string; intro: string; myData: string };
  privacy: {
    title: string;
    description: string;
    intro: (site: Site) => string;
    /** Leads to what is stored about the reader. */
    myData: string;
    sections: (site: Site, facts: PrivacyFacts) => readonly LegalSection[];
  };
};

type PrivacyFacts = {
  confirmationDays: number;
  /** What the database holds, in words: with a request for the analysis, with a call, and with a question about it. */
  stored: Record<'lead' | 'call' | 'request', readonly string[]>;
};

export type LegalSection = {
  title: string;
  text: readonly string[];
  list?: readonly string[];
  /** The way to what is stored about the reader stands under it. */
  myData?: boolean;
};
