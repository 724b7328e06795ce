import type { Analysis } from '../../../quiz/engine/analysis.ts';
import { CONFIRMATION_LIFETIME_DAYS } from '../../leads/lifetimes.ts';
import { Document, outOf, type Shell } from '../../ui/document.tsx';
import { SentView } from '../../ui/result/sent-view.tsx';
import { uiTexts } from '../../ui/texts/index.ts';

type SentPageProps = {
  shell: Shell;
  email: string;
  about: Analysis['about'];
  /** Where the analysis is read, once the address is confirmed. */
  analysisUrl: string | null;
  /** Back to the form, to mend the address. */
  againUrl: string;
  /** On one's own machine: where the mail lies. */
  mailboxUrl?: string | null;
};

/** Says what to do now: find the mail, open its link, confirm; or that this is done. */
export const SentPage = ({ shell, email, about, analysisUrl, againUrl, mailboxUrl = null }: SentPageProps) => {
  const { sent, confirm } = uiTexts[shell.lang];
  const done = analysisUrl !== null;
  return (
    <Document shell={shell} title={done ? confirm.done : sent.title} robots="noindex, nofollow" styles={['page']}>
      {done ? (
        <Confirmed {...{ shell, about, analysisUrl }} />
      ) : (
        <SentView
          {...{ texts: sent, email, about, againUrl, mailboxUrl }}
          place={{ level: 1, prefix: '', out: outOf(shell) }}
          days={CONFIRMATION_LIFETIME_DAYS}
          sender={shell.site.sender}
        />
      )}
    </Document>
  );
};

const Confirmed = ({ shell, about, analysisUrl }: Pick<SentPageProps, 'shell' | 'about'> & { analysisUrl: string }) => {
  const { confirm } = uiTexts[shell.lang];
  const { lead, link } = confirm.about[about].done;
  return (
    <div class="column note">
      <h1>{confirm.done}</h1>
      <p class="lead">{lead}</p>
      <p class="actions">
        <a class="button" href={analysisUrl} {...outOf(shell)}>
          {link}
        </a>
      </p>
    </div>
  );
};
