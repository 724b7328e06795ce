import { analysisMail } from '../../emails/analysis.tsx';
import { confirmationMail } from '../../emails/confirmation.tsx';
import { followUpMail } from '../../emails/follow-up.tsx';
import type { MailContent, MailSite } from '../../emails/message.ts';
import type { Step } from '../../emails/sequence.ts';
import type { Analysis } from '../../quiz/engine/analysis.ts';
import { followUpOf } from '../../quiz/engine/follow-up.ts';
import type { Answers } from '../../quiz/engine/path.ts';
import type { Language, Spoken } from '../../quiz/engine/quiz.ts';
import type { FollowUpStep } from '../../quiz/engine/texts.ts';
import { DAY } from '../lib/clock.ts';
import { offersFor } from '../lib/offers.ts';
import { type House, type Site, siteIn } from '../lib/site.ts';
import { type Tokens, unsubscribeToken } from '../lib/tokens.ts';
import { to } from '../routes.ts';
import { palettes } from '../ui/theme.ts';
import type { Message } from './mailer.ts';

/** What a mail about a run says; the room of the leads knows it. */
export type Subject = {
  run: { id: string; email: string; firstName: string | null; createdAt: number; answers: Answers };
  lang: Language;
  quiz: Spoken;
  quizTitle: string;
  analysis: Analysis;
  /** The words of the follow-up box, if it was ticked. */
  followUp: string | null;
};

type Desk = { house: House; origin: string; tokens: Tokens; confirmationDays: number };

/** A finished message, or why there is none. */
export type Written =
  | { message: Message; nothing?: never }
  /** `deleted`: the run it was about is gone. `no-text`: the quiz has no such mail. */
  | { message?: never; nothing: 'deleted' | 'no-text' };

/** Writes the mail of a step as it will be sent. */
export const writeLetter = async (desk: Desk, step: Step, subject: Subject | null): Promise<Written> => {
  if (!subject) return { nothing: 'deleted' };
  const site = siteIn(desk.house, subject.lang);
  const letter = await contentOf(desk, site, step, subject);
  if (!letter) return { nothing: 'no-text' };
  const { headers, ...content } = letter;
  return {
    message: {
      from: `${quoted(site.sender.name)} <${site.sender.email}>`,
      to: subject.run.email,
      replyTo: site.sender.replyTo,
      ...content,
      headers: { 'Auto-Submitted': 'auto-generated', ...headers }, // RFC 3834: no out-of-office answers, please
    },
  };
};

type Content = MailContent & { headers?: Record<string, string> };

const contentOf = async (desk: Desk, site: Site, step: Step, subject: Subject): Promise<Content | null> => {
  switch (step) {
    case 'confirmation':
      return confirmation(desk, site, subject);
    case 'analysis':
      return analysis(desk, site, subject);
    case 'depth':
    case 'second':
    case 'invitation':
    case 'last':
      return followUp(desk, site, step, subject);
  }
};

const confirmation = async (
  { origin, tokens, confirmationDays }: Desk,
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

const analysis = async (desk: Desk, site: Site, { run, lang, analysis, followUp }: Subject): Promise<Content> =>
  analysisMail({
    site: mailSite(site),
    lang,
    firstName: run.firstName,
    analysis,
    ...(await linksOf(desk, run.id)),
    offers: followUp === null ? [] : offersFor(site, analysis), // advertising: only for who agreed to it (UWG § 7)
  });

const followUp = async (
  desk: Desk,
  site: Site,
  step: FollowUpStep,
  { run, lang, quiz, quizTitle }: Subject,
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
    ...(await linksOf(desk, run.id)),
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

const linksOf = async ({ origin, tokens }: Desk, runId: string) => ({
  analysisUrl: origin + to.analysis(await tokens.sign('analysis', runId)),
  bookUrl: origin + to.book(await tokens.sign('book', runId)),
});

/** The site as its mails see it: in the colours of the pages. */
const mailSite = ({ brand, claim, people, look, notice }: Site): MailSite => ({
  brand: { name: brand.name, claim, people },
  look: { ...palettes(look.accent), font: look.font, radius: look.radius },
  legal: { notice },
});

const quoted = (name: string): string => `"${name.replaceAll(/["\\\r\n]/g, '')}"`;
