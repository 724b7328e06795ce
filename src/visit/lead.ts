import type { Language } from '../../quiz/engine/quiz.ts';
import type { FailureCode } from '../lib/failures.ts';
import type { LeadFormSetting } from '../ui/result/lead-form.tsx';
import { uiTexts } from '../ui/texts/index.ts';
import type { HandInRefused } from './api.ts';

/** What was typed into the form that asks for the analysis. */
export type Lead = LeadFormSetting['lead'];
export type LeadFaults = { email?: 'missing-email' | 'invalid-email'; firstName?: 'long-name'; form?: FailureCode };

/** What was wrong with it, in words. */
export const sayFaults = (lang: Language, { email, firstName, form }: LeadFaults): HandInRefused['faults'] => {
  const { result, failure } = uiTexts[lang];
  const general = form && (result.faults.form[form] ?? failure.texts[form]);
  return {
    ...(email && { email: { code: email, text: result.faults[email] } }),
    ...(firstName && { firstName: { code: firstName, text: result.faults[firstName] } }),
    ...(general && { form: { code: form, title: general.title, text: general.text } }),
  };
};
