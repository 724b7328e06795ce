import type { House } from '../../lib/site.ts';
import { Time } from '../../mail/pages/time.tsx';
import { routes } from '../../routes.ts';
import { linkIn } from '../../ui/document.tsx';
import { deskTexts } from '../../ui/texts/desk.ts';
import type { Session } from '../sessions.ts';
import { DeskPage, type DeskView } from './shell.tsx';
import { DeskTable } from './table.tsx';

type AccountPageProps = {
  view: DeskView;
  /** Whom site.config.ts lets in. */
  people: House['desk'];
  /** Null where Cloudflare Access keeps them. */
  sessions: readonly Session[] | null;
};

/** Who one is here, where one is signed in, and who else may come in. */
export const AccountPage = ({ view, people, sessions }: AccountPageProps) => {
  const { account, role } = deskTexts[view.shell.lang];
  return (
    <DeskPage view={view} at="account" title={account.title}>
      <dl class="desk-facts">
        <div>
          <dt>{account.address}</dt>
          <dd>{view.who.address}</dd>
        </div>
        <div>
          <dt>{account.role}</dt>
          <dd>{role[view.who.role]}</dd>
        </div>
      </dl>
      {sessions ? <Sessions view={view} sessions={sessions} /> : <ByAccess view={view} />}
      {view.who.role === 'owner' && <People view={view} people={people} />}
    </DeskPage>
  );
};

const Sessions = ({ view: { shell, who }, sessions }: { view: DeskView; sessions: readonly Session[] }) => {
  const { account } = deskTexts[shell.lang];
  const { title, intro, columns } = account.sessions;
  return (
    <>
      <section aria-labelledby="sessions">
        <h2 id="sessions">{title}</h2>
        <p>{intro}</p>
        <DeskTable
          caption={title}
          columns={[columns.device, columns.begun, columns.seen]}
          rows={sessions.map(({ id, device, createdAt, seenAt }) => ({
            key: id,
            cells: [
              `${device || account.unknownDevice}${id === who.sessionId ? ` (${account.thisOne})` : ''}`,
              <Time at={createdAt} lang={shell.lang} />,
              <Time at={seenAt} lang={shell.lang} />,
            ],
          }))}
        />
      </section>
      <section aria-labelledby="everywhere">
        <h2 id="everywhere">{account.everywhere.title}</h2>
        <p>{account.everywhere.text}</p>
        <form method="post" action={linkIn(shell, routes.deskSignOutEverywhere)}>
          <button class="button quiet" type="submit">
            {account.everywhere.button}
          </button>
        </form>
      </section>
    </>
  );
};

const ByAccess = ({ view }: { view: DeskView }) => {
  const { title, text } = deskTexts[view.shell.lang].account.access;
  return (
    <section>
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  );
};

const People = ({ view, people }: Pick<AccountPageProps, 'view' | 'people'>) => {
  const { account } = deskTexts[view.shell.lang];
  const { may } = account.people;
  const everybody = [
    ...people.owners.map((address) => ({ address, role: may.owner })),
    ...people.viewers.map((address) => ({ address, role: may.viewer })),
  ];
  return (
    <section aria-labelledby="people">
      <h2 id="people">{account.people.title}</h2>
      <p>{account.people.text}</p>
      <DeskTable
        caption={account.people.title}
        columns={[account.address, account.role]}
        rows={everybody.map((one) => ({ key: one.address, cells: [one.address, one.role] }))}
      />
    </section>
  );
};
