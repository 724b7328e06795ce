import type { Language } from '../../../quiz/engine/quiz.ts';
import { deskApi as de } from './de/desk-api.ts';
import { deskApi as en } from './en/desk-api.ts';

/** What the desk's page about the API says. */
export type DeskApiTexts = {
  title: string;
  intro: string;
  /** Where programs, and those who write them, find out more. */
  document: string;
  list: {
    title: string;
    empty: string;
    columns: Record<'name' | 'until' | 'used' | 'made' | 'act', string>;
    /** It has never been shown. */
    never: string;
    endless: string;
    expired: string;
    by: (address: string) => string;
    revoke: { open: string; text: string; button: string };
  };
  make: {
    title: string;
    name: string;
    nameNote: string;
    lifetime: string;
    lifetimes: Record<'quarter' | 'year' | 'none', string>;
    button: string;
  };
  made: {
    title: (name: string) => string;
    once: string;

    careful: string;
    example: string;
    done: string;
  };
  faults: Record<'missing-name' | 'already' | 'too-many', string>;
};

export const deskApiTexts: Record<Language, DeskApiTexts> = { de, en };
