import { Time } from '../../mail/pages/time.tsx';
import { routes, to } from '../../routes.ts';
import { linkIn } from '../../ui/document.tsx';
import { Select } from '../../ui/select.tsx';
import { type DeskApiTexts, deskApiTexts } from '../../ui/texts/desk-api.ts';
import { LIFETIMES, LONGEST_NAME } from '../api/tokens.ts';
import { sayDays } from '../funnel/days.ts';
import type { ApiToken } from '../store/api-tokens.ts';
import { DeskPage, type DeskView } from './shell.tsx';
import { DeskTable } from './table.tsx';

export type ApiFault = keyof DeskApiTexts['faults'];

type ApiPageProps = {
  view: DeskView;
  tokens: readonly ApiToken[];
  /** What was wrong with what was just sent, and the name that was typed. */
  fault: ApiFault | null;
  name: string;
  /** The id of the token that the form makes: sent twice, it is made once. */
  newId: string;
};

/** What opens the API: the tokens there are, and a form for one more. */
export const ApiPage = ({ view, tokens, fault, name, newId }: ApiPageProps) => {
  const { shell, who } = view;
  const texts = deskApiTexts[shell.lang];
  return (
    <DeskPage view={view} at="api" title={texts.title} intro={texts.intro} fault={fault && texts.faults[fault]}>
      <p>
        <a href={routes.apiDocument}>{texts.document}</a>
      </p>
      <section class="desk-tokens" aria-labelledby="tokens">
        <h2 id="tokens">{texts.list.title}</h2>
        {tokens.length === 0 ? <p>{texts.list.empty}</p> : <Tokens view={view} tokens={tokens} />}
      </section>
      {who.role === 'owner' && <Make view={view} name={name} newId={newId} />}
    </DeskPage>
  );
};

const Tokens = ({ view: { shell, who, now }, tokens }: Pick<ApiPageProps, 'view' | 'tokens'>) => {
  const { list } = deskApiTexts[shell.lang];
  const { columns } = list;
  const isOwner = who.role === 'owner';
  return (
    <DeskTable
      caption={list.title}
      columns={[columns.name, columns.until, columns.used, columns.made, ...(isOwner ? [columns.act] : [])]}
      rows={tokens.map((token) => ({
        key: token.id,
        cells: [
          token.name,
          token.expiresAt === null ? (
            list.endless
          ) : (
            <span>
              <Time at={token.expiresAt} lang={shell.lang} />
              {token.expiresAt <= now && <span class="desk-beside">{list.expired}</span>}
            </span>
          ),
          token.usedDay === null ? list.never : sayDays(shell.lang, { from: token.usedDay, to: token.usedDay }),
          <span>
            <Time at={token.createdAt} lang={shell.lang} />
            <span class="desk-beside">{list.by(token.madeBy)}</span>
          </span>,
          ...(isOwner ? [<Revoke key="revoke" shell={shell} token={token} />] : []),
        ],
      }))}
    />
  );
};

const Revoke = ({ shell, token }: { shell: DeskView['shell']; token: ApiToken }) => {
  const { revoke } = deskApiTexts[shell.lang].list;
  return (
    <details>
      <summary>{revoke.open}</summary>
      <p class="small">{revoke.text}</p>
      <form method="post" action={linkIn(shell, to.deskApiRevoke(token.id))}>
        <button class="button quiet" type="submit">
          {revoke.button}
        </button>
      </form>
    </details>
  );
};

const Make = ({ view: { shell }, name, newId }: Pick<ApiPageProps, 'view' | 'name' | 'newId'>) => {
  const { make } = deskApiTexts[shell.lang];
  return (
    <section aria-labelledby="make">
      <h2 id="make">{make.title}</h2>
      <form method="post" action={linkIn(shell, routes.deskApi)} class="desk-form">
        <input type="hidden" name="id" value={newId} />
        <div class="desk-ask">
          <label for="name">{make.name}</label>
          <input
            id="name"
            name="name"
            value={name}
            required
            maxLength={LONGEST_NAME}
            autocomplete="off"
            aria-describedby="name-note"
          />
          <span id="name-note" class="small">
            {make.nameNote}
          </span>
        </div>
        <div class="desk-ask">
          <label for="lifetime">{make.lifetime}</label>
          <Select name="lifetime" chosen="year" options={LIFETIMES.map((one) => [one, make.lifetimes[one]])} />
        </div>
        <p>
          <button class="button" type="submit">
            {make.button}
          </button>
        </p>
      </form>
    </section>
  );
};
