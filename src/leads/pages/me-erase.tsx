import { to } from '../../routes.ts';
import { Document, type Shell } from '../../ui/document.tsx';
import { meTexts } from '../../ui/texts/me.ts';
import type { Dossier } from '../person.ts';
import { Blocks } from './me/rest.tsx';

type ErasePageProps = { shell: Shell; token: string; email: string; calls: { own: boolean; elsewhere: boolean } };

/** Asks once more before everything goes. `calls`: whether some are still to come. */
export const ErasePage = ({ shell, token, email, calls }: ErasePageProps) => {
  const { erase } = meTexts[shell.lang];
  const [before, after] = erase.lead;
  return (
    <Document shell={shell} title={erase.title} robots="noindex, nofollow" styles={['page', 'me']}>
      <div class="column note me">
        <h1>{erase.title}</h1>
        <p class="lead">
          {before}
          <strong>{email}</strong>
          {after}
        </p>
        {[erase.goes, erase.stays].map(({ title, list }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul>
              {list.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </section>
        ))}
        {calls.own && <p>{erase.call}</p>}
        {calls.elsewhere && <p>{erase.callElsewhere}</p>}
        <form method="post" action={to.meErase(token)}>
          <p class="actions">
            <button class="button" type="submit">
              {erase.button}
            </button>
            <a href={to.me(token)}>{erase.back}</a>
          </p>
        </form>
      </div>
    </Document>
  );
};

type NothingPageProps = { shell: Shell; suppressions: Dossier['suppressions']; erased: boolean };

/** Nothing is stored, or nothing any more. */
export const NothingPage = ({ shell, suppressions, erased }: NothingPageProps) => {
  const { nothing, blocks } = meTexts[shell.lang];
  return (
    <Document shell={shell} title={nothing.title} robots="noindex, nofollow" styles={['page', 'me']}>
      <div class="column note me">
        {erased && (
          <p class="me-done" role="status">
            {nothing.sent}
          </p>
        )}
        <h1>{nothing.title}</h1>
        <p class="lead">{nothing.lead}</p>
        {suppressions.length > 0 && (
          <>
            <p>{nothing.check}</p>
            <Blocks {...{ shell, blocks, suppressions }} />
          </>
        )}
      </div>
    </Document>
  );
};
