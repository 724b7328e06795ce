import type { Step } from '../../../emails/sequence.ts';
import type { Language } from '../../../quiz/engine/quiz.ts';
import { deskLeads as de } from './de/desk-leads.ts';
import { deskLeads as en } from './en/desk-leads.ts';

type ChosenBy = 'search' | 'quiz' | 'bottleneck' | 'tier' | 'state' | 'source' | 'tag';
type LeadState = 'unconfirmed' | 'confirmed' | 'booked' | 'unsubscribed';
type MailState = 'planned' | 'sending' | 'sent' | 'stopped' | 'parked';

/** What the desk's pages about leads and their mails say. */
export type DeskLeadsTexts = {
  title: string;
  intro: string;
  choose: string;
  any: string;
  by: Record<ChosenBy, string>;
  apply: string;
  clear: string;
  states: Record<LeadState, string>;
  columns: Record<'who' | 'result' | 'state' | 'source' | 'tags' | 'at', string>;
  none: string;
  /** In place of the list and its filter, before anybody came. */
  nobodyYet: string;
  /** Where not all have been looked through. */
  noneSoFar: string;
  /** Before the moment as far as was looked. */
  lookedTo: string;
  lookFurther: string;
  older: string;
  newest: string;
  export: { title: string; text: string; csv: string; comma: string; json: string };
  /** What stands over the columns of a file. */
  file: Record<
    | 'id'
    | 'at'
    | 'confirmed'
    | 'email'
    | 'name'
    | 'quiz'
    | 'state'
    | 'followUps'
    | 'bottleneck'
    | 'tier'
    | 'source'
    | 'tags',
    string
  >;
  /** Under `file.followUps`: whether follow-up mails are agreed to. */
  agreed: Record<'yes' | 'no', string>;
  lead: {
    facts: Record<'email' | 'state' | 'at' | 'confirmed' | 'source' | 'quiz', string>;
    profile: string;
    analysis: string;
    /** Which results this one is compared with. */
    peers: (among: { results: number; since: string; until: string }) => string;
    answers: string;
    runs: (count: number) => string;
    mails: { title: string; empty: string; columns: Record<'mail' | 'state' | 'at' | 'report', string> };
    calls: { title: string; empty: string; open: string };
    consents: { title: string; text: string; proof: string; empty: string };
    notes: { title: string; label: string; add: string; remove: (text: string) => string; removeShort: string };
    tags: { title: string; label: string; add: string; remove: (tag: string) => string };
    actions: string;
    pause: { text: string; button: string };
    resume: { text: string; button: string };
    again: { text: string; button: string; done: (times: number) => string };
    exportOne: { text: string; button: string };
    erase: { text: string; sure: string; button: string; unsure: string };
  };
  proof: {
    title: string;
    intro: (email: string) => string;
    drawn: string;
    events: Record<'declared' | 'confirmed' | 'withdrawn' | 'renewed', string>;
    purposes: Record<'analysis' | 'follow-up', string>;
    terms: Record<'wording' | 'granted' | 'at' | 'page' | 'network' | 'mail' | 'hash' | 'back', string>;
    yes: string;
    no: string;
    sentAt: string;
  };
  mails: {
    title: string;
    intro: string;
    groups: Record<'planned' | 'sent' | 'stopped' | 'parked', string>;
    empty: string;
    step: string;
    columns: Record<'mail' | 'to' | 'state' | 'reason' | 'at' | 'planned', string>;
    states: Record<MailState, string>;
    /** Why a mail stands where it does; a reason of the provider stays as it says it. */
    reasons: Readonly<Record<string, string>>;
    /** What the provider says of a mail. */
    reports: Readonly<Record<string, string>>;
    steps: Record<Step, string>;
    again: (times: number) => string;
    days: { title: string; day: string; sent: string; of: (sent: number, quota: number) => string; none: string };
    hold: (until: string) => string;
    parked: string;
    /** Goes on from `parked`, for owners. */
    decide: string;
    retry: string;
    retryRisk: string;
    retrySafe: string;
    tooLate: string;
    drop: string;
    later: string;
    preview: string;
  };
  preview: {
    title: string;
    intro: string;
    mail: string;
    quiz: string;
    lang: string;
    as: string;
    people: Record<'first' | 'middle' | 'last', string>;
    /** Mails that are about no result. */
    others: Record<'my-data' | 'desk-login' | 'digest', string>;
    lead: string;
    show: string;
    none: string;
    frame: string;
    subject: string;
    back: string;
    test: { text: (address: string) => string; button: string; sent: string; failed: string };
  };
};

export const deskLeadsTexts: Record<Language, DeskLeadsTexts> = { de, en };
