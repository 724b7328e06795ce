import type { MailTexts } from '../texts/texts.ts';
import type { Theme } from './theme.ts';

/** What every part of the analysis mail needs besides its data. */
export type Ui = { theme: Theme; t: MailTexts['analysis']; quoted: MailTexts['quoted'] };

/** The same for the text part, which has no colours. */
export type Wording = Omit<Ui, 'theme'>;
