import type { Step } from '../../../emails/sequence.ts';
import type { Language } from '../../../quiz/engine/quiz.ts';
import { me as de } from './de/me.ts';
import { me as en } from './en/me.ts';

type ToldEvent =
  | 'lead.confirmed'
  | 'lead.unsubscribed'
  | 'booking.created'
  | 'booking.moved'
  | 'booking.cancelled'
  | 'call.held';

/** What the pages about a person's own data say. */
export type MeTexts = {
  title: string;
  lead: string;
  /** What has just been done. */
  done: Record<'name' | 'withdrawn', string>;
  download: string;
  file: string;
  toErase: string;
  contact: (address: string) => string;
  person: { title: string; firstName: string; name: string; save: string; faults: Record<'long-name', string> };
  run: {
    title: (quiz: string) => string;
    handedIn: string;
    confirmed: string;
    notConfirmed: (days: number) => string;
    lang: string;
    source: string;
    noSource: string;
    result: string;
    /** Stands before the kind of conversation. */
    guide: string;
    areas: string;
    visit: string;
    answers: (count: number) => string;
  };
  consents: {
    title: string;
    purposes: Record<'analysis' | 'follow-up', string>;
    events: Record<'asked' | 'declared' | 'refused' | 'confirmed' | 'withdrawn' | 'renewed', string>;
    where: (facts: { page: string; network: string | null; hash: string }) => string;
    inForce: string;
    /** Agreed to, though something keeps the mails back. */
    held: string;
    withdraw: string;
    analysis: string;
  };
  mails: {
    title: string;
    steps: Partial<Record<Step, string>>;
    states: Record<'planned' | 'sending' | 'sent' | 'stopped' | 'parked', string>;
    reports: Record<string, string>;
  };
  calls: {
    title: string;
    states: Record<'booked' | 'cancelled', string>;
    fields: Record<'name' | 'email' | 'phone' | 'zone' | 'place' | 'reason' | 'outcome' | 'value', string>;
    outcomes: Record<'held' | 'missed' | 'client', string>;
  };
  /** The owner's other programs that are told of the person. */
  told: { title: string; lead: string; events: Record<ToldEvent, string>; notArrived: string };
  notes: { title: string; tags: string };
  blocks: {
    title: string;
    reasons: Record<'unsubscribed' | 'booked' | 'bounced' | 'complained' | 'suppressed' | 'paused', string>;
  };
  proofs: { title: string; until: string };
  keeping: { title: string; text: (facts: { days: number; leads: number; calls: number }) => readonly string[] };
  erase: {
    title: string;
    /** What stands before the address and after it. */
    lead: readonly [before: string, after: string];
    goes: { title: string; list: readonly string[] };
    call: string;
    callElsewhere: string;
    stays: { title: string; list: readonly string[] };
    button: string;
    back: string;
  };
  nothing: { title: string; lead: string; check: string; sent: string };
  request: {
    title: string;
    lead: string;
    expired: string;
    address: string;
    button: string;
    faults: Record<'missing-email' | 'invalid-email', string>;
    how: (days: number) => string;
  };
  sent: { title: string; lead: string; missing: string; again: string; local: { text: string; link: string } };
};

export const meTexts: Record<Language, MeTexts> = { de, en };
