import { routes } from '../../routes.ts';
import { AskAddressPage } from '../../ui/ask-address.tsx';
import type { Shell } from '../../ui/document.tsx';
import { type DeskTexts, deskTexts } from '../../ui/texts/desk.ts';

type LoginPageProps = {
  shell: Shell;
  /** The page to go on to. */
  wanted: string;
  /** How long a link is good. */
  minutes: number;
  /** How the last visit ended, as the address says. */
  ended?: string | null;
  fault?: keyof DeskTexts['login']['faults'];
  typed?: string;
};

/** Asks for an address. */
export const LoginPage = ({ shell, wanted, minutes, ended = null, fault, typed = '' }: LoginPageProps) => {
  const texts = deskTexts[shell.lang].login;
  const said = ended === 'here' || ended === 'everywhere' ? texts.ended[ended] : null;
  return (
    <AskAddressPage
      {...{ shell, texts, typed }}
      robots="noindex, nofollow"
      styles={['page', 'result']}
      action={routes.deskLogin}
      hidden={{ to: wanted }}
      said={said === null ? null : { className: 'eyebrow', text: said }}
      fault={fault && texts.faults[fault]}
      how={texts.how(minutes)}
    />
  );
};
