import type { Language } from '../../../quiz/engine/quiz.ts';
import { deskCalls as de } from './de/desk-calls.ts';
import { deskCalls as en } from './en/desk-calls.ts';

type Outcome = 'held' | 'missed' | 'client';

/** Why a change of a call did not happen. */
export type CallFault = keyof DeskCallsTexts['faults'];

/** What the desk's pages about calls say; the sheet shares its words with the mail to the host. */
export type DeskCallsTexts = {
  title: string;
  intro: (zone: string) => string;
  /** In place of all lists where nothing is heard of calls. */
  unheard: string;
  days: Record<'today' | 'tomorrow', (day: string) => string>;
  between: (from: string, to: string) => string;
  video: string;
  coming: { title: string; empty: string; more: (shown: number) => string };
  waiting: { title: string; text: string; columns: Record<'when' | 'who', string> };
  settled: {
    title: string;
    empty: string;
    columns: Record<'when' | 'who' | 'outcome' | 'value', string>;
    older: string;
    newest: string;
  };
  outcomes: Record<Outcome | 'cancelled', string>;
  calendars: {
    title: string;
    text: string;
    none: string;
    columns: Record<'calendar' | 'state' | 'read', string>;
    fine: string;
    waits: string;
    never: string;
    faults: Record<
      'refused-address' | 'unreachable' | 'too-slow' | 'too-large' | 'too-many-redirects' | 'not-a-calendar',
      string
    >;
    status: (status: string) => string;
    /** What happens while one cannot be read. */
    meanwhile: Record<'open' | 'closed', string>;
  };
  feed: {
    title: string;
    text: string;
    address: string;
    subscribe: string;
    ways: readonly { where: string; how: string }[];
    slow: string;
  };
  /** What needs a hand, on the first page of the day. */
  hand: { title: string; waiting: (calls: number) => string; calendar: (calendar: string, why: string) => string };
  today: { title: string; empty: string; all: string };
  sheet: {
    title: (name: string) => string;
    print: string;
    here: (name: string) => string;
    booked: string;
    cancelled: string;
    answers: string;
  };
  outcome: {
    title: string;
    early: string;
    /** For viewers, where nobody has said it yet. */
    none: string;
    legend: string;
    value: string;
    valueNote: string;
    save: string;
    correct: string;
    said: (outcome: string, value: string | null) => string;
    mail: {
      will: string;
      off: string;
      due: (time: string) => string;
      sent: (when: string) => string;
      ended: string;
    };
  };
  change: {
    title: string;
    elsewhere: (provider: string) => string;
    move: { open: string; text: string; label: string; button: string; none: string };
    cancel: { open: string; text: string; label: string; button: string };
  };
  faults: Record<
    | 'missing-outcome'
    | 'invalid-value'
    | 'not-judgeable'
    | 'missing-slot'
    | 'slot-taken'
    | 'slot-gone'
    | 'too-late'
    | 'call-changed'
    | 'long-reason'
    | 'elsewhere',
    string
  >;
};

export const deskCallsTexts: Record<Language, DeskCallsTexts> = { de, en };
