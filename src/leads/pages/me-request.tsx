import { routes } from '../../routes.ts';
import { AddressAskedPage, AskAddressPage } from '../../ui/ask-address.tsx';
import type { Shell } from '../../ui/document.tsx';
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
  return (
    <AskAddressPage
      {...{ shell, typed }}
      robots="noindex"
      styles={['page', 'result', 'me']}
      texts={request}
      action={routes.meRequest}
      said={expired ? { className: 'me-done', text: request.expired } : null}
      fault={fault && request.faults[fault]}
      how={request.how(days)}
    />
  );
};

/** The same for every address. */
export const RequestedPage = ({ shell, mailboxUrl }: { shell: Shell; mailboxUrl: string | null }) => {
  const texts = meTexts[shell.lang].sent;
  return (
    <AddressAskedPage
      {...{ shell, texts, mailboxUrl }}
      robots="noindex"
      again={{ href: routes.meRequest, text: texts.again }}
    >
      <p>{texts.missing}</p>
    </AddressAskedPage>
  );
};
