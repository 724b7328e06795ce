import form from 'virtual:quiz-form';
import { quiz as texts } from 'virtual:quiz-texts';
import { takeOver } from './take-over.browser.tsx';

/** The script of one quiz: it takes over every place in the page where the server has put that quiz. */
for (const root of document.querySelectorAll<HTMLElement>(`[data-quiz="${form.id}"]`)) takeOver(root, form, texts);
