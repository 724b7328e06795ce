import { analysis } from './en/analysis.ts';
import { failure } from './en/failures.ts';
import { mailbox } from './en/mailbox.ts';
import { chart, confirm, page } from './en/page.ts';
import { quiz } from './en/quiz.ts';
import { result, sent } from './en/result.ts';
import type { UiTexts } from './texts.ts';

export const en: UiTexts = {
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
