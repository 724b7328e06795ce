import type { Analysis } from '../../../quiz/engine/analysis.ts';
import { to } from '../../routes.ts';
import { Document, type Shell } from '../../ui/document.tsx';
import { uiTexts } from '../../ui/texts/index.ts';
import { CONFIRMATION_LIFETIME_DAYS } from '../lifetimes.ts';

type ConfirmPageProps = {
  shell: Shell;
  email: string;
  quizTitle: string;
  /** What the result is about, and so what was asked for. */
  about: Analysis['about'];
  /** The words beside the box for follow-up mails, if it was ticked. */
  followUp: string | null;
  token: string;
};

/** One button, because mail scanners open links: only the POST behind it confirms. */
export const ConfirmPage = ({ shell, email, quizTitle, about, followUp, token }: ConfirmPageProps) => {
  const { confirm } = uiTexts[shell.lang];
  const texts = { ...confirm, ...confirm.about[about] };
  return (
    <Document shell={shell} title={texts.title} robots="noindex, nofollow" styles={['page']}>
      <div class="column note">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
        <ul class="ticks">
          <li>
            {texts.address(quizTitle)} <strong class="address">{email}</strong>
          </li>
          {followUp && (
            <li>
              {texts.followUp} <q>{followUp}</q>
            </li>
          )}
        </ul>
        {!followUp && <p>{texts.noFollowUp}</p>}
        <form method="post" action={to.confirm(token)}>
          <button class="button" type="submit">
            {texts.button}
          </button>
        </form>
        <p class="small">{texts.notYou(CONFIRMATION_LIFETIME_DAYS)}</p>
      </div>
    </Document>
  );
};
