import { analysisMail } from '../../emails/analysis.tsx';
import { confirmationMail } from '../../emails/confirmation.tsx';
import type { MailContent, MailSite } from '../../emails/message.ts';
import type { Analysis } from '../../quiz/engine/analysis.ts';
import type { Language } from '../../quiz/engine/quiz.ts';
import { DAY } from '../lib/clock.ts';
import { offersFor } from '../lib/offers.ts';
import { type House, type Site, siteIn } from '../lib/site.ts';
import type { Tokens } from '../lib/tokens.ts';
import { to } from '../routes.ts';
import { palettes } from '../ui/theme.ts';
import type { Message } from './mailer.ts';
import type { Step } from './store.ts';

/** What a mail about a run says; the room of the leads knows it. */
export type Subject = {
  run: { id: string; email: string; firstName: string | null; createdAt: number };
  lang: Language;
  quizTitle: string;
  analysis: Analysis;
  /** The words of the follow-up box, if it was ticked. */
  followUp: string | null;
};

type Desk = { house: House; origin: string; tokens: Tokens; confirmationDays: number };

/** Writes the mail of a step as it will be sent. */
export const writeLetter = async (desk: Desk, step: Step, subject: Subject): Promise<Message> => {
  const site = siteIn(desk.house, subject.lang);
  const content = await contentOf(desk, site, step, subject);
  return {
    from: `${quoted(site.sender.name)} <${site.sender.email}>`,
    to: subject.run.email,
    replyTo: site.sender.replyTo,
    ...content,
    headers: { 'Auto-Submitted': 'auto-generated' }, // RFC 3834: no out-of-office answers, please
  };
};

const contentOf = async (
  { origin, tokens, confirmationDays }: Desk,
  site: Site,
  step: Step,
  { run, lang, quizTitle, analysis, followUp }: Subject,
): Promise<MailContent> => {
  const { firstName } = run;
  switch (step) {
    case 'confirmation': {
      const token = await tokens.sign('confirm', run.id, run.createdAt + confirmationDays * DAY);
      return confirmationMail({
        site: mailSite(site),
        lang,
        firstName,
        quizTitle,
        confirmUrl: origin + to.confirm(token),
        requestedAt: run.createdAt,
        lifetimeDays: confirmationDays,
        followUp,
      });
    }
    case 'analysis':
      return analysisMail({
        site: mailSite(site),
        lang,
        firstName,
        analysis,
        analysisUrl: origin + to.analysis(await tokens.sign('analysis', run.id)),
        bookUrl: origin + to.book(await tokens.sign('book', run.id)),
        offers: followUp === null ? [] : offersFor(site, analysis), // advertising: only for who agreed to it (UWG § 7)
      });
  }
};

/** The site as its mails see it: in the colours of the pages. */
const mailSite = ({ brand, claim, people, look, notice }: Site): MailSite => ({
  brand: { name: brand.name, claim, people },
  look: { ...palettes(look.accent), font: look.font, radius: look.radius },
  legal: { notice },
});

const quoted = (name: string): string => `"${name.replaceAll(/["\\\r\n]/g, '')}"`;
