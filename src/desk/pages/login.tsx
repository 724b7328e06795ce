import { routes } from '../../routes.ts';
import { Document, linkIn, type Shell } from '../../ui/document.tsx';
import { TextField } from '../../ui/result/lead-fields.tsx';
import { type DeskTexts, deskTexts } from '../../ui/texts/desk.ts';
import { uiTexts } from '../../ui/texts/index.ts';

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
  const said = fault && texts.faults[fault];
  const title = said ? uiTexts[shell.lang].page.fault(texts.title) : texts.title;
  return (
    <Document shell={shell} title={title} robots="noindex, nofollow" styles={['page', 'result']}>
      <div class="column note">
        {(ended === 'here' || ended === 'everywhere') && (
          <p class="eyebrow" role="status">
            {texts.ended[ended]}
          </p>
        )}
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
        <form method="post" action={linkIn(shell, routes.deskLogin)} novalidate>
          <input type="hidden" name="to" value={wanted} />
          <TextField
            {...{ prefix: '', name: 'email', label: texts.address, value: typed, fault: said }}
            type="email"
            autocomplete="email"
          />
          <p class="actions">
            <button class="button" type="submit">
              {texts.button}
            </button>
          </p>
        </form>
        <p class="small">{texts.how(minutes)}</p>
      </div>
    </Document>
  );
};
