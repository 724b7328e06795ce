import { OLD_SECRET_HOURS } from '../../hooks/hooks.ts';
import { to } from '../../routes.ts';
import { linkIn } from '../../ui/document.tsx';
import { deskHooksTexts } from '../../ui/texts/desk-hooks.ts';
import { DeskPage, type DeskView } from './shell.tsx';

type HookSecretPageProps = { view: DeskView; hook: string; secret: string; how: 'made' | 'rotated' };

/** The secret of a webhook: the only page on which it ever stands. */
export const HookSecretPage = ({ view, hook, secret, how }: HookSecretPageProps) => {
  const { shell } = view;
  const { secret: texts } = deskHooksTexts[shell.lang];
  return (
    <DeskPage view={view} at="hooks" title={texts.title[how]}>
      <p>
        <strong>{texts.once}</strong>
      </p>
      <div class="desk-ask">
        <label for="secret">{texts.label}</label>
        <input id="secret" value={secret} readOnly autocomplete="off" spellcheck={false} />
      </div>
      <p>{texts.how}</p>
      {how === 'rotated' && <p>{texts.old(OLD_SECRET_HOURS)}</p>}
      <p class="desk-pages">
        <a href={linkIn(shell, to.deskHook(hook))}>{texts.done}</a>
      </p>
    </DeskPage>
  );
};
