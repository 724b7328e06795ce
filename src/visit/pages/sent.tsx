import { CONFIRMATION_LIFETIME_DAYS } from '../../leads/leads.ts';
import { WithAddresses } from '../../ui/addresses.tsx';
import { Document, type Shell } from '../../ui/document.tsx';
import { uiTexts } from '../../ui/texts/index.ts';

type SentPageProps = {
  shell: Shell;
  email: string;
  /** Back to the form, to mend the address. */
  againUrl: string;
  /** On one's own machine: where the mail lies. */
  mailboxUrl?: string | undefined;
};

/** Says what to do now: find the mail, open its link, confirm. */
export const SentPage = ({ shell, email, againUrl, mailboxUrl }: SentPageProps) => {
  const texts = uiTexts[shell.lang].sent;
  return (
    <Document shell={shell} title={texts.title} robots="noindex, nofollow" styles={['page']}>
      <div class="column note">
        <h1>{texts.title}</h1>
        <p class="lead">
          {texts.lead} <strong class="address">{partsOf(email)}</strong>
        </p>
        {mailboxUrl && (
          <p class="local">
            {texts.local.text} <a href={mailboxUrl}>{texts.local.link}</a>.
          </p>
        )}
        <ol class="numbered">
          {texts.steps(shell.site.sender).map((step) => (
            <li>
              <WithAddresses text={step} link={false} />
            </li>
          ))}
        </ol>
        <p>{texts.lifetime(CONFIRMATION_LIFETIME_DAYS)}</p>
        <h2>{texts.missing.title}</h2>
        <p>{texts.missing.spam}</p>
        <p>
          {texts.missing.typo} <a href={againUrl}>{texts.missing.again}</a>
        </p>
      </div>
    </Document>
  );
};

/** An address that is too long for a line breaks behind the @, not at a hyphen. */
const partsOf = (email: string) => email.split(/(?<=@)/).map((part) => <span class="address">{part}</span>);
