import { form } from 'virtual:quiz';
import { quiz as texts } from 'virtual:texts/quiz';
import { takeOver } from './take-over.browser.ts';

/** The script of one quiz's own page. */
for (const root of document.querySelectorAll<HTMLElement>(`[data-quiz="${form.id}"]`)) takeOver(root, form, texts);
