import { analysisMail } from '../../emails/analysis.tsx';
import { confirmationMail } from '../../emails/confirmation.tsx';
import { followUpMail } from '../../emails/follow-up.tsx';
import type { MailContent } from '../../emails/message.ts';
import type { RunStep } from '../../emails/sequence.ts';
import { subjectOf } from '../../emails/subject.ts';
import type { Analysis } from '../../quiz/engine/analysis.ts';
import { followUpOf } from '../../quiz/engine/follow-up.ts';
import type { Answers } from '../../quiz/engine/path.ts';
import type { Language, Spoken } from '../../quiz/engine/quiz.ts';
import { fill } from '../../quiz/engine/sentence.ts';
import type { FollowUpStep } from '../../quiz/engine/texts.ts';
import { hostZone } from '../lib/calendar.ts';
import { DAY } from '../lib/clock.ts';
import { dateIn, type SubjectExperiment, subjectOnTrial, type Trial, trialName } from '../lib/experiments.ts';
import { offersFor } from '../lib/offers.ts';
import { type House, type Site, siteIn } from '../lib/site.ts';
import { meToken, unsubscribeToken } from '../lib/tokens.ts';
import { to } from '../routes.ts';
import type { Message } from './mailer.ts';
import { mailSite, type WritingDesk } from './writing-desk.ts';

/** What a mail about a run says; the room of the leads knows it. */
export type Subject = {
  run: {
    id: string;
    /** Left out for somebody who never was. */
    leadId?: string;
    email: string;
    firstName: string | null;
    createdAt: number;
    answers: Answers;
  };
  lang: Language;
  quiz: Spoken;
  quizTitle: string;
  analysis: Analysis;
  /** The words of the follow-up box, if it was ticked. */
  followUp: string | null;
};

/** A finished message, or why there is none. */
export type Written =
  /** `trial`: the variant of a subject (src/lib/experiments.ts) that it has. */
  | { message: Message; trial?: string; nothing?: never }
  /** `deleted`: what it was about is gone. `no-text`: the quiz has no such mail. `outdated`: another mail tells it. */
  | { message?: never; nothing: 'deleted' | 'no-text' | 'outdated' };

/** Writes the mail of a step as it will be sent. */
export const writeLetter = async (
  desk: WritingDesk,
  step: RunStep,
  subject: Subject | null,
  now: number,
): Promise<Written> => {
  if (!subject) return { nothing: 'deleted' };
  const site = siteIn(desk.house, subject.lang);
  const letter = await contentOf(desk, site, step, subject, now);
  if (!letter) return { nothing: 'no-text' };
  const { headers, ...content } = letter;
  const trial = await trialOf(desk.house, step, subject, now);
  const line = trial && lineOf(trial, subject);
  return {
    message: {
      ...envelope(site.sender),
      to: subject.run.email,
      ...content,
      ...(line && { subject: line }),
      headers: { ...AUTOMATIC, ...headers },
    },
    ...(trial && { trial: trialName(trial) }),
  };
};

const trialOf = async (
  { experiments, booking }: House,
  mail: RunStep,
  { run: { leadId }, quiz }: Subject,
  now: number,
): Promise<Trial<SubjectExperiment> | null> => {
  if (leadId === undefined || experiments.length === 0) return null;
  return subjectOnTrial(experiments, { quiz: quiz.model.id, mail, leadId, date: dateIn(hostZone(booking), now) });
};

/** The other subject, with its blanks filled; null where the usual one stays. */
const lineOf = ({ experiment, variant }: Trial<SubjectExperiment>, { lang, quizTitle, analysis }: Subject) => {
  const text = variant === 'b' ? experiment.b[lang] : undefined;
  if (text === undefined) return null;
  return subjectOf([fill(text, { quiz: quizTitle, bottleneck: analysis.bottlenecks[0]?.name ?? '' })]);
};

/** Headers of every mail that a program sends. */
export const AUTOMATIC = { 'Auto-Submitted': 'auto-generated' }; // RFC 3834: no out-of-office answers, please

/** From whom a mail comes, and who reads the answers. */
export const envelope = (sender: House['sender']) => ({
  from: `${quoted(sender.name)} <${sender.email}>`,
  replyTo: sender.replyTo,
});

type Content = MailContent & { headers?: Record<string, string> };

const contentOf = async (
  desk: WritingDesk,
  site: Site,
  step: RunStep,
  subject: Subject,
  now: number,
): Promise<Content | null> => {
  switch (step) {
    case 'confirmation':
      return confirmation(desk, site, subject);
    case 'analysis':
      return analysis(desk, site, subject, now);
    case 'depth':
    case 'second':
    case 'invitation':
    case 'last':
      return followUp(desk, site, step, subject, now);
  }
};

const confirmation = async (
  { origin, tokens, confirmationDays }: WritingDesk,
  site: Site,
  { run, lang, quizTitle, analysis, followUp }: Subject,
): Promise<Content> => {
  const token = await tokens.sign('confirm', run.id, run.createdAt + confirmationDays * DAY);
  return confirmationMail({
    site: mailSite(site),
    lang,
    firstName: run.firstName,
    quizTitle,
    about: analysis.about,
    confirmUrl: origin + to.confirm(token),
    requestedAt: run.createdAt,
    lifetimeDays: confirmationDays,
    followUp,
  });
};

const analysis = async (
  desk: WritingDesk,
  site: Site,
  { run, lang, analysis, followUp }: Subject,
  now: number,
): Promise<Content> =>
  analysisMail({
    site: mailSite(site),
    lang,
    firstName: run.firstName,
    analysis,
    ...(await linksOf(desk, run, now)),
    offers: followUp === null ? [] : offersFor(site, analysis), // advertising: only for who agreed to it (UWG § 7)
  });

const followUp = async (
  desk: WritingDesk,
  site: Site,
  step: FollowUpStep,
  { run, lang, quiz, quizTitle }: Subject,
  now: number,
): Promise<Content | null> => {
  const content = followUpOf(quiz, run.answers, step);
  if (!content) return null;
  const unsubscribeUrl = desk.origin + to.unsubscribe(await unsubscribeToken(desk.tokens, run));
  const mail = followUpMail({
    site: mailSite(site),
    lang,
    firstName: run.firstName,
    quizTitle,
    content,
    ...(await linksOf(desk, run, now)),
    unsubscribeUrl,
  });
  return {
    ...mail,
    headers: {
      'List-Unsubscribe': `<${unsubscribeUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click', // RFC 8058
    },
  };
};

const linksOf = async ({ origin, tokens }: WritingDesk, run: Subject['run'], now: number) => ({
  analysisUrl: origin + to.analysis(await tokens.sign('analysis', run.id)),
  bookUrl: origin + to.book(await tokens.sign('book', run.id)),
  dataUrl: origin + to.me(await meToken(tokens, run.email, now)),
});

const quoted = (name: string): string => `"${name.replaceAll(/["\\\r\n]/g, '')}"`;
