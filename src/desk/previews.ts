import { myDataMail } from '../../emails/my-data.ts';
import { CALL_STEPS, type CallStep, isCallStep, SEQUENCE, type Step } from '../../emails/sequence.ts';
import { analyse } from '../../quiz/engine/analysis.ts';
import { type Answers, next } from '../../quiz/engine/path.ts';
import type { Language } from '../../quiz/engine/quiz.ts';
import type { Call } from '../booking/call.ts';
import { writeCallLetter } from '../booking/letters.ts';
import type { Letter } from '../leads/leads.ts';
import { sheetOf } from '../leads/sheet.ts';
import { hostZone } from '../lib/calendar.ts';
import { DAY, HOUR } from '../lib/clock.ts';
import type { Edition } from '../lib/quizzes.ts';
import { siteIn } from '../lib/site.ts';
import { ME_DAYS } from '../lib/tokens.ts';
import { AUTOMATIC, envelope, type Subject, writeLetter } from '../mail/letters.ts';
import type { Message } from '../mail/mailer.ts';
import { mailSite, type WritingDesk } from '../mail/writing-desk.ts';
import { to } from '../routes.ts';
import { digestLetter } from './digest/letter.ts';
import { isMonday } from './digest/turn.ts';
import { loginLetter } from './letter.ts';
import { LINK_MINUTES } from './links.ts';
import { type Persona, personasOf } from './personas.ts';
import { SAMPLE_REASON, sampleCall } from './sample-call.ts';
import { sampleWeek } from './sample-week.ts';

/** Somebody who gives the same answer everywhere. Every quiz has them. */
export const PEOPLE = ['first', 'middle', 'last'] as const;
export type Made = (typeof PEOPLE)[number];

/** Mails that are about no result. */
const OTHER_MAILS = ['my-data', 'desk-login', 'digest'] as const;
type OtherMail = (typeof OTHER_MAILS)[number];

/** The mails that can be looked at: all that there are. */
export const PREVIEWED = [...SEQUENCE.map(({ step }) => step), ...CALL_STEPS, ...OTHER_MAILS];
type Previewed = Step | OtherMail;

const isOther = (step: Previewed): step is OtherMail => OTHER_MAILS.some((one) => one === step);

/** In place of a run, a call and an address, so that no link in a preview does anything to anybody. */
const NOBODY = { id: 'preview', email: 'preview@example.invalid' };

/** Whom a mail is looked at as. */
type Reader = Omit<Subject, 'quiz'> & { quiz: Edition; name: string };

/** Who is chosen of those made up for a quiz; the first of them where nobody is. */
export const madeUpFor = (quiz: Edition, chosen: string): Persona | Made => {
  const personas = personasOf(quiz);
  return personas.find(({ id }) => id === chosen) ?? PEOPLE.find((one) => one === chosen) ?? personas[0] ?? PEOPLE[0];
};

/** A mail as somebody made up would get it; null where the quiz has no such mail. */
export const previewFor = (desk: WritingDesk, step: Previewed, quiz: Edition, made: Persona | Made, now: number) => {
  const persona = typeof made === 'string' ? null : made;
  const answers = typeof made === 'string' ? alwaysThe(made, quiz) : made.answers;
  return written(
    desk,
    step,
    {
      run: { ...NOBODY, firstName: persona?.firstName ?? null, createdAt: now, answers },
      name: persona?.name ?? SAMPLE_NAME,
      lang: quiz.lang,
      quiz,
      quizTitle: quiz.texts.title,
      analysis: analyse(quiz, answers),
      followUp: siteIn(desk.house, quiz.lang).consent.followUp,
    },
    now,
  );
};

const SAMPLE_NAME = 'Maria Muster';

/** A mail as a lead gets it. */
export const previewOf = (desk: WritingDesk, step: Previewed, letter: Letter, now: number) =>
  written(desk, step, { ...letter, run: { ...letter.run, ...NOBODY }, name: letter.run.firstName ?? SAMPLE_NAME }, now);

const written = async (desk: WritingDesk, step: Previewed, reader: Reader, now: number): Promise<Message | null> => {
  const sign = () => desk.tokens.sign('analysis', NOBODY.id); // opens nothing, at whichever door
  const nowhere = { ...desk, tokens: { ...desk.tokens, sign } };
  if (isOther(step)) return otherMail(nowhere, step, reader.lang, now);
  const { message } = isCallStep(step)
    ? await aboutCall(nowhere, step, reader, now)
    : await writeLetter(nowhere, step, reader, now);
  return message ?? null;
};

const otherMail = (desk: WritingDesk, step: OtherMail, lang: Language, now: number): Message => {
  const { house, origin } = desk;
  const asked = { lang, to: NOBODY.email, askedAt: now };
  if (step === 'desk-login')
    return loginLetter({ ...asked, house, url: origin + to.deskLink(NOBODY.id), minutes: LINK_MINUTES });
  if (step === 'digest') {
    const told = sampleWeek(lang, { origin, monday: mondayOf(now), everything: true });
    return digestLetter({ house, lang, to: asked.to }, told);
  }
  const site = siteIn(house, lang);
  return {
    ...envelope(site.sender),
    to: asked.to,
    ...myDataMail({ ...asked, site: mailSite(site), url: origin + to.me(NOBODY.id), days: ME_DAYS }),
    headers: AUTOMATIC,
  };
};

/** The Monday of the week of a moment, in days since 1970. */
const mondayOf = (at: number): number => {
  let day = Math.floor(at / DAY);
  while (!isMonday(day)) day -= 1;
  return day;
};

/** About a call that is to come in a few days, or has just been missed. */
const aboutCall = (desk: WritingDesk, step: CallStep, reader: Reader, now: number) => {
  const { lang, name } = reader;
  const zone = hostZone(desk.house.booking);
  const startsAt = morningOf(step === 'call-missed' ? now - DAY : now + 3 * DAY);
  const call = sampleCall(lang, startsAt, {
    ...NOBODY,
    ...{ zone, name, runId: NOBODY.id, leadId: NOBODY.id },
    ...{ reason: SAMPLE_REASON[lang], movedFrom: startsAt - DAY }, // said only where something has changed
    ...CHANGES[step],
  });
  const sheet = async (host: Language) =>
    sheetOf({ letter: reader, words: sampleCall(host, startsAt).answers, sent: [] }, host, zone);
  return writeCallLetter(desk, step, call.sequence, { call, sheet }, now);
};

const CHANGES: Partial<Record<CallStep, Partial<Call>>> = {
  'call-missed': { outcome: 'missed' },
  'call-cancelled': { state: 'cancelled', cancelledBy: 'owner' },
  'host-cancelled': { state: 'cancelled', cancelledBy: 'visitor' },
};

/** Nine o'clock in Greenwich on that day: mid-morning where the product is used. */
const morningOf = (at: number): number => Math.floor(at / DAY) * DAY + 9 * HOUR;

/** The same answer everywhere. */
const alwaysThe = (made: Made, { model }: Edition): Answers => {
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
