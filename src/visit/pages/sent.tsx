import type { Analysis } from '../../../quiz/engine/analysis.ts';
import { CONFIRMATION_LIFETIME_DAYS } from '../../leads/leads.ts';
import { Document, outOf, type Shell } from '../../ui/document.tsx';
import { SentView } from '../../ui/result/sent-view.tsx';
import { uiTexts } from '../../ui/texts/index.ts';

type SentPageProps = {
  shell: Shell;
  email: string;
  about: Analysis['about'];
  /** Back to the form, to mend the address. */
  againUrl: string;
  /** On one's own machine: where the mail lies. */
  mailboxUrl?: string | null;
};

/** Says what to do now: find the mail, open its link, confirm. */
export const SentPage = ({ shell, email, about, againUrl, mailboxUrl = null }: SentPageProps) => {
  const texts = uiTexts[shell.lang].sent;
  return (
    <Document shell={shell} title={texts.title} robots="noindex, nofollow" styles={['page']}>
      <SentView
        {...{ texts, email, about, againUrl, mailboxUrl }}
        place={{ level: 1, prefix: '', out: outOf(shell) }}
        days={CONFIRMATION_LIFETIME_DAYS}
        sender={shell.site.sender}
      />
    </Document>
  );
};
