import { routes } from '../../routes.ts';
import { Document, linkIn, type Shell } from '../../ui/document.tsx';
import { TextField } from '../../ui/result/lead-fields.tsx';
import { uiTexts } from '../../ui/texts/index.ts';
import { type MeTexts, meTexts } from '../../ui/texts/me.ts';

type RequestPageProps = {
  shell: Shell;
  /** How long a link is good. */
  days: number;
  /** The link that led here no longer is. */
  expired?: boolean;
  fault?: keyof MeTexts['request']['faults'];
  typed?: string;
};

/** Asks for an address, to mail the link to "my data" to it. */
export const RequestPage = ({ shell, days, expired = false, fault, typed = '' }: RequestPageProps) => {
  const { request } = meTexts[shell.lang];
  const said = fault && request.faults[fault];
  return (
    <Document
      shell={shell}
      title={said ? uiTexts[shell.lang].page.fault(request.title) : request.title}
      robots="noindex"
      styles={['page', 'result', 'me']}
    >
      <div class="column note">
        {expired && (
          <p class="me-done" role="status">
            {request.expired}
          </p>
        )}
        <h1>{request.title}</h1>
        <p class="lead">{request.lead}</p>
        <form method="post" action={linkIn(shell, routes.meRequest)} novalidate>
          <TextField
            {...{ prefix: '', name: 'email', label: request.address, value: typed, fault: said }}
            type="email"
            autocomplete="email"
          />
          <p class="actions">
            <button class="button" type="submit">
              {request.button}
            </button>
          </p>
        </form>
        <p class="small">{request.how(days)}</p>
      </div>
    </Document>
  );
};

/** The same for every address. */
export const RequestedPage = ({ shell, mailboxUrl }: { shell: Shell; mailboxUrl: string | null }) => {
  const { title, lead, missing, again, local } = meTexts[shell.lang].sent;
  return (
    <Document shell={shell} title={title} robots="noindex" styles={['page']}>
      <div class="column note">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        {mailboxUrl && (
          <p class="local">
            {local.text} <a href={mailboxUrl}>{local.link}</a>.
          </p>
        )}
        <p>{missing}</p>
        <p>
          <a href={linkIn(shell, routes.meRequest)}>{again}</a>
        </p>
      </div>
    </Document>
  );
};
