import { analysis } from './en/analysis.ts';
import { demo } from './en/demo.ts';
import { failure } from './en/failures.ts';
import { landing } from './en/landing.ts';
import { legal } from './en/legal.ts';
import { mailbox } from './en/mailbox.ts';
import { chart, confirm, page } from './en/page.ts';
import { quiz } from './en/quiz.ts';
import { result, sent } from './en/result.ts';
import type { UiTexts } from './texts.ts';

export const en: UiTexts = {
  page,
  quiz,
  chart,
  landing,
  demo,
  result,
  sent,
  legal,
  confirm,
  analysis,
  failure,
  mailbox,
};
