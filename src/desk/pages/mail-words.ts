import type { DeskLeadsTexts } from '../../ui/texts/desk-leads.ts';

type Texts = DeskLeadsTexts['mails'];

/** What a mail is called; a step that this version no longer knows stays as it was written. */
export const sayStep = ({ steps, again }: Texts, { step, turn }: { step: string; turn: number }): string => {
  const name = sayWord(steps, step);
  return turn > 0 ? `${name}, ${again(turn)}` : name;
};

/** How a mail stands, with the reason, if there is one. */
export const sayState = ({ states, reasons }: Texts, { state, reason }: { state: string; reason: string | null }) => {
  const name = sayWord(states, state);
  return reason === null || state === 'sent' ? name : `${name}: ${sayWord(reasons, reason)}`;
};

/** The same in a list of mails that stand alike: what it says already is left out. Nothing where nothing is left. */
export const sayMore = (
  texts: Texts,
  { state, reason, report }: { [In in 'state' | 'reason' | 'report']: string | null },
) => {
  if (state === 'sent') return report && sayWord(texts.reports, report);
  if (state === 'sending') return sayState(texts, { state, reason });
  return reason && sayWord(texts.reasons, reason);
};

/** What is not among the words stays as it is. */
export const sayWord = (words: Readonly<Record<string, string>>, word: string): string =>
  Object.hasOwn(words, word) ? (words[word] ?? word) : word;
