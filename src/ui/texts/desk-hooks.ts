import type { Language } from '../../../quiz/engine/quiz.ts';
import { deskHooks as de } from './de/desk-hooks.ts';
import { deskHooks as en } from './en/desk-hooks.ts';

type Event =
  | 'lead.confirmed'
  | 'lead.unsubscribed'
  | 'booking.created'
  | 'booking.moved'
  | 'booking.cancelled'
  | 'call.held';

/** What the desk's pages about outgoing webhooks say. */
export type DeskHooksTexts = {
  title: string;
  intro: string;
  events: Record<Event, string>;
  all: string;
  states: Record<'active' | 'owner' | 'gone', string>;
  list: {
    title: string;
    empty: string;
    columns: Record<'address' | 'events' | 'state', string>;
    waiting: (count: number) => string;
    dead: (count: number) => string;
  };
  add: {
    title: string;
    address: string;
    addressNote: string;
    events: string;
    /** Who gets the data then. */
    careful: string;
    button: string;
  };
  faults: Record<
    'not-https' | 'not-public' | 'own-host' | 'long' | 'no-event' | 'too-many' | 'already' | 'unsure',
    string
  >;
  secret: {
    title: Record<'made' | 'rotated', string>;
    once: string;
    label: string;
    how: string;
    /** The one before still counts. */
    old: (hours: number) => string;
    done: string;
  };
  facts: Record<'address' | 'state' | 'events' | 'at' | 'old', string>;
  hidden: (host: string) => string;
  deliveries: {
    title: string;
    text: (days: number) => string;
    empty: string;
    columns: Record<'event' | 'state' | 'tries' | 'at' | 'act', string>;
    test: string;
    /** `failed`: a test, which is not tried again. */
    states: Record<'waiting' | 'held' | 'delivered' | 'dead' | 'failed', string>;
    answered: (status: number) => string;
    faults: Record<'refused' | 'redirected' | 'gone' | 'too-slow' | 'unreachable' | 'bad-address', string>;
    next: string;
    replay: string;
    now: string;
  };
  tested: Record<'delivered' | 'not', string>;
  replayed: Record<'delivered' | 'not' | 'all', string>;
  actions: {
    title: string;
    test: { text: string; label: string; button: string };
    dead: { text: (count: number) => string; button: string };
    choose: { open: string; button: string };
    pause: { text: string; button: string };
    resume: { text: string; button: string };
    rotate: { open: string; text: (hours: number) => string; button: string };
    remove: { open: string; text: string; sure: string; button: string };
  };
};

export const deskHooksTexts: Record<Language, DeskHooksTexts> = { de, en };
