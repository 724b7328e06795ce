import type { UiTexts } from '../texts/texts.ts';

/** What the views say, in one language: handed in, so that a browser is sent no other. */
export type ViewTexts = Pick<UiTexts, 'result' | 'sent' | 'analysis' | 'chart'>;
