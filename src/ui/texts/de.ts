import { analysis } from './de/analysis.ts';
import { failure } from './de/failures.ts';
import { mailbox } from './de/mailbox.ts';
import { chart, confirm, page } from './de/page.ts';
import { quiz } from './de/quiz.ts';
import { result, sent } from './de/result.ts';
import type { UiTexts } from './texts.ts';

export const de: UiTexts = {
  page,
  quiz,
  chart,
  result,
  sent,
  confirm,
  analysis,
  failure,
  mailbox,
};
