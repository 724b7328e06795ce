import type { Language } from '../../../quiz/engine/quiz.ts';
import { deskToday as de } from './de/desk-today.ts';
import { deskToday as en } from './en/desk-today.ts';

/** What the desk's first page says of mails, of the owner's file, and of the last two weeks. */
export type DeskTodayTexts = {
  /** What needs a hand. */
  hand: {
    parked: (count: number) => string;
    refused: (reason: string) => string;
    notice: {
      sample: string;
      /** The missing things, already in words. */
      missing: (things: readonly string[]) => string;
      things: Record<'street' | 'town' | 'email' | 'direct', string>;
    };
    sender: Record<'unverified' | 'missing', (domain: string) => string>;
    webhook: Record<'refused' | 'silent', string>;
    /** The owner's own webhooks: messages that were given up, endpoints that fail. */
    hooks: { dead: (messages: number) => string; failing: (endpoints: number) => string };
  };
  week: {
    title: string;
    note: string;
    names: Record<'seen' | 'asked' | 'booked', string>;
    before: (count: string) => string;
    leads: (now: number, before: number) => string;
    funnel: string;
  };
};

export const deskTodayTexts: Record<Language, DeskTodayTexts> = { de, en };
