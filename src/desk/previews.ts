import { SEQUENCE } from '../../emails/sequence.ts';
import { analyse } from '../../quiz/engine/analysis.ts';
import { type Answers, next } from '../../quiz/engine/path.ts';
import type { Letter } from '../leads/leads.ts';
import type { Edition } from '../lib/quizzes.ts';
import { siteIn } from '../lib/site.ts';
import { type Subject, writeLetter } from '../mail/letters.ts';
import type { Message } from '../mail/mailer.ts';
import type { WritingDesk } from '../mail/writing-desk.ts';

/** Somebody who never was: who gives the same answer everywhere. Every quiz has them. */
export const PEOPLE = ['first', 'middle', 'last'] as const;
export type Made = (typeof PEOPLE)[number];

/** The mails that can be looked at. */
export const PREVIEWED = SEQUENCE.map(({ step }) => step);
export type Previewed = (typeof PREVIEWED)[number];

/** In place of a run and an address, so that no link in a preview does anything to anybody. */
const NOBODY = { id: 'preview', email: 'preview@example.invalid' };

/** A mail as a made-up person would get it; null where the quiz has no such mail. */
export const previewFor = (desk: WritingDesk, step: Previewed, quiz: Edition, made: Made, now: number) =>
  written(
    desk,
    step,
    {
      run: { ...NOBODY, firstName: null, createdAt: now, answers: answersOf(quiz, made) },
      lang: quiz.lang,
      quiz,
      quizTitle: quiz.texts.title,
      analysis: analyse(quiz, answersOf(quiz, made)),
      followUp: siteIn(desk.house, quiz.lang).consent.followUp,
    },
    now,
  );

/** A mail as a lead gets it. */
export const previewOf = (desk: WritingDesk, step: Previewed, letter: Letter, now: number) =>
  written(desk, step, { ...letter, run: { ...letter.run, ...NOBODY } }, now);

const written = async (desk: WritingDesk, step: Previewed, subject: Subject, now: number): Promise<Message | null> =>
  (await writeLetter(desk, step, subject, now)).message ?? null;

const answersOf = ({ model }: Edition, made: Made): Answers => {
  const answers: Record<string, readonly string[]> = {};
  for (let open = next(model.questions, answers); open; open = next(model.questions, answers)) {
    const { options } = open;
    const at = { first: 0, middle: Math.floor(options.length / 2), last: options.length - 1 }[made];
    answers[open.id] = [options[at]?.id ?? ''];
  }
  return answers;
};

/** A mail to look at in one's own mailbox. */
export const testOf = (message: Message, to: string): Message => ({
  ...message,
  to,
  subject: `[Test] ${message.subject}`,
});
