import { routes } from '../../routes.ts';
import { Document, linkIn, type Shell } from '../../ui/document.tsx';
import { deskTexts } from '../../ui/texts/desk.ts';
import { uiTexts } from '../../ui/texts/index.ts';
import type { Refusal } from '../refusals.ts';

/** Where the way goes on. The start of the desk leads whoever is not signed in to the login. */
const NEXT: Readonly<Partial<Record<Refusal, string>>> = {
  'rate-limited': routes.deskLogin,
  'link-invalid': routes.deskLogin,
  'link-expired': routes.deskLogin,
  'other-browser': routes.deskLogin,
};

/** Why somebody is turned away, and what to do next. */
export const RefusedPage = ({ shell, code }: { shell: Shell; code: Refusal }) => {
  const { title, text, action } = deskTexts[shell.lang].refused[code];
  return (
    <Document shell={shell} title={title} robots="noindex, nofollow" styles={['page']}>
      <div class="column note">
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        {action && (
          <p class="actions">
            <a class="button" href={linkIn(shell, NEXT[code] ?? routes.desk)}>
              {action}
            </a>
          </p>
        )}
        <p class="small">
          {uiTexts[shell.lang].failure.code}: <code>{code}</code>
        </p>
      </div>
    </Document>
  );
};
