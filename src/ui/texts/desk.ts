import type { Language } from '../../../quiz/engine/quiz.ts';
import { desk as de } from './de/desk.ts';
import { desk as en } from './en/desk.ts';

/** What the frame of the owner's desk says, with the way in; each further page has texts of its own. */
export type DeskTexts = {
  name: string;
  /** What the list of pages is called, and the pages. */
  pages: string;
  nav: Record<
    'today' | 'funnel' | 'experiments' | 'quiz' | 'calls' | 'leads' | 'mails' | 'hooks' | 'audit' | 'api' | 'account',
    string
  >;
  /** What folds away the pages that are not needed every day. */
  more: string;
  signOut: string;
  role: Record<'owner' | 'viewer', string>;
  /** Stands over every page of somebody who may only look. */
  viewing: string;
  login: {
    title: string;
    lead: string;
    address: string;
    button: string;
    faults: Record<'missing-email' | 'invalid-email', string>;
    /** How signing in works, below the form. */
    how: (minutes: number) => string;
    /** How the last visit ended. */
    ended: Record<'here' | 'everywhere', string>;
  };
  sent: {
    title: string;
    lead: string;
    steps: (minutes: number) => readonly string[];
    missing: { title: string; text: string; again: string };
    local: { text: string; link: string };
  };
  /** The lead has the address within it. */
  link: { title: string; lead: Record<'before' | 'after', string>; button: string; notYou: string };
  refused: Record<Refusal, { title: string; text: string; action?: string }>;
  today: {
    title: string;
    signedIn: (address: string, role: string) => string;
    ways: string;
    open: Record<'quiz' | 'embed' | 'demo' | 'mailbox', { name: string; text: string }>;
  };
  audit: {
    title: string;
    intro: string;
    empty: string;
    columns: Record<'at' | 'who' | 'what' | 'about', string>;
    actions: Record<
      | 'signed-in'
      | 'signed-out'
      | 'signed-out-everywhere'
      | 'token-reused'
      | 'call-held'
      | 'call-missed'
      | 'call-client'
      | 'call-moved'
      | 'call-cancelled'
      | 'leads-exported'
      | 'lead-exported'
      | 'lead-paused'
      | 'lead-resumed'
      | 'lead-erased'
      | 'analysis-again'
      | 'note-added'
      | 'note-deleted'
      | 'tag-added'
      | 'tag-removed'
      | 'mail-retried'
      | 'mail-dropped'
      | 'test-mail'
      | 'hook-added'
      | 'hook-changed'
      | 'hook-paused'
      | 'hook-resumed'
      | 'hook-rotated'
      | 'hook-tested'
      | 'hook-replayed'
      | 'hook-dead-replayed'
      | 'hook-removed'
      | 'api-token-made'
      | 'api-token-revoked',
      string
    >;
    /** An action of an older or newer version of the product. */
    older: string;
    newest: string;
  };
  account: {
    title: string;
    address: string;
    role: string;
    /** Whom site.config.ts lets in. */
    people: { title: string; text: string; may: Record<'owner' | 'viewer', string> };
    sessions: { title: string; intro: string; columns: Record<'device' | 'begun' | 'seen', string> };
    unknownDevice: string;
    thisOne: string;
    everywhere: { title: string; text: string; button: string };
    access: { title: string; text: string };
  };
};

/** Why somebody is turned away from the desk, or a link does not work. */
export type Refusal =
  | 'viewer'
  | 'rate-limited'
  | 'link-invalid'
  | 'link-expired'
  | 'link-used'
  | 'other-browser'
  | 'access-missing'
  | 'access-unknown'
  | 'not-found'
  | 'closed';

export const deskTexts: Record<Language, DeskTexts> = { de, en };
