import type { Language } from '../../../quiz/engine/quiz.ts';
import { embed as de } from './de/embed.ts';
import { embed as en } from './en/embed.ts';

/** What the owner's page about embedding says. */
export type EmbedTexts = {
  title: string;
  lead: string;
  form: {
    title: string;
    quiz: string;
    mode: string;
    modes: Record<'inline' | 'button' | 'popup' | 'slide-in', { name: string; text: string }>;
    trigger: string;
    triggers: Record<'click' | 'exit' | 'scroll' | 'delay', string>;
    scroll: string;
    delay: string;
    theme: string;
    themes: Record<'auto' | 'light' | 'dark', string>;
    accent: string;
    language: string;
    /** The language of the page around it. */
    ofPage: string;
    start: string;
    source: string;
    sourceHint: string;
    apply: string;
  };
  snippet: {
    title: string;
    /** What becomes of the lines where they cannot run: a link remains, or nothing does. */
    link: string;
    noLink: string;
    /** On one's own machine. */
    local: string;
    copy: string;
    copied: string;
    failed: string;
  };
  preview: { title: string; text: string; frame: string };
  origins: {
    title: string;
    text: string;
    none: string;
    some: string;
    add: string;
    /** The line in the owner's file, with an example. */
    example: string;
    afterwards: string;
  };
  guides: {
    title: string;
    text: string;
    list: readonly Guide[];
  };
  /** A website in small, for the preview. */
  sample: { title: string; before: readonly string[]; after: readonly string[] };
};

/** The steps for one way; `code` are other lines than the usual ones, shown beneath. */
type Guide = { id: string; name: string; steps: readonly string[]; note?: string; code?: 'frame' | 'link' };

export const embedTexts: Record<Language, EmbedTexts> = { de, en };
