import type { AnalysisWords, MailTexts } from '../texts/texts.ts';
import type { Theme } from './theme.ts';

/** What every part of the analysis mail needs besides its data. */
export type Ui = { theme: Theme; t: SaidTexts; quoted: MailTexts['quoted'] };

/** The texts with the words for what the quiz is about among them. */
export type SaidTexts = MailTexts['analysis'] & AnalysisWords;

/** The same for the text part, which has no colours. */
export type Wording = Omit<Ui, 'theme'>;
