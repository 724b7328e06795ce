import { routes } from '../../routes.ts';
import { linkIn } from '../../ui/document.tsx';
import { deskApiTexts } from '../../ui/texts/desk-api.ts';
import { DeskPage, type DeskView } from './shell.tsx';

type ApiMadePageProps = { view: DeskView; name: string; token: string; origin: string };

/** A new token: the only page on which it ever stands. */
export const ApiMadePage = ({ view, name, token, origin }: ApiMadePageProps) => {
  const { shell } = view;
  const { made } = deskApiTexts[shell.lang];
  return (
    <DeskPage view={view} at="api" title={made.title(name)}>
      <p>
        <strong>{made.once}</strong>
      </p>
      <p class="desk-code">
        <code>{token}</code>
      </p>
      <p>{made.careful}</p>
      <p>{made.example}</p>
      <p class="desk-code">
        <code>{`curl -H 'Authorization: Bearer ${token}' '${origin}${routes.apiLeads}?limit=5'`}</code>
      </p>
      <p class="desk-pages">
        <a href={linkIn(shell, routes.deskApi)}>{made.done}</a>
      </p>
    </DeskPage>
  );
};
