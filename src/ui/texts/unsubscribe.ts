import type { Language } from '../../../quiz/engine/quiz.ts';
import { unsubscribe as de } from './de/unsubscribe.ts';
import { unsubscribe as en } from './en/unsubscribe.ts';

/** What the page behind the unsubscribe link says. */
export type UnsubscribeTexts = {
  title: string;
  /** What the person gets at present, and what the button does. */
  getting: string;
  stop: string;
  /** After it has been stopped, or where nothing was ever agreed to. */
  stopped: { title: string; text: string };
  kept: string;
  /** The way back, with the words that are agreed to. */
  renew: { title: string; text: string; button: string };
  /** Why there is no way back: nothing would come. */
  barred: Record<'booked' | 'bounced' | 'complained' | 'suppressed', string>;
  erased: string;
  purposes: { title: string; analysis: string; followUp: string; on: string; off: string; always: string };
};

export const unsubscribeTexts: Record<Language, UnsubscribeTexts> = { de, en };
