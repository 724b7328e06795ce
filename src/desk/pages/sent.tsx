import { routes } from '../../routes.ts';
import { Document, linkIn, type Shell } from '../../ui/document.tsx';
import { deskTexts } from '../../ui/texts/desk.ts';

type SentPageProps = { shell: Shell; minutes: number; mailboxUrl: string | null };

/** The same for every address: find the mail, open its link. */
export const SentPage = ({ shell, minutes, mailboxUrl }: SentPageProps) => {
  const { title, lead, local, steps, missing } = deskTexts[shell.lang].sent;
  return (
    <Document shell={shell} title={title} robots="noindex, nofollow" styles={['page']}>
      <div class="column note">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        {mailboxUrl && (
          <p class="local">
            {local.text} <a href={mailboxUrl}>{local.link}</a>.
          </p>
        )}
        <ol>
          {steps(minutes).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <h2>{missing.title}</h2>
        <p>{missing.text}</p>
        <p>
          <a href={linkIn(shell, routes.deskLogin)}>{missing.again}</a>
        </p>
      </div>
    </Document>
  );
};
