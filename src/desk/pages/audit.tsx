import { Time } from '../../mail/pages/time.tsx';
import { routes } from '../../routes.ts';
import { linkIn } from '../../ui/document.tsx';
import { type DeskTexts, deskTexts } from '../../ui/texts/desk.ts';
import { retentionTexts } from '../../ui/texts/retention.ts';
import { DeskPage, type DeskView } from './shell.tsx';
import { DeskTable } from './table.tsx';

type Entry = { id: number; at: number; who: string; what: string; about: string | null };
type AuditPageProps = {
  view: DeskView;
  entries: readonly Entry[];
  /** There are older ones, and these are the newest. */
  more: boolean;
  newest: boolean;
};

/** What was done at the desk, the latest first. */
export const AuditPage = ({ view, entries, more, newest }: AuditPageProps) => {
  const { shell } = view;
  const { audit } = deskTexts[shell.lang];
  const { at, who, what, about } = audit.columns;
  const oldest = entries.at(-1);
  return (
    <DeskPage view={view} at="audit" title={audit.title} intro={audit.intro}>
      {entries.length === 0 ? (
        <p>{audit.empty}</p>
      ) : (
        <DeskTable
          caption={audit.title}
          columns={[at, who, what, about]}
          rows={entries.map((entry) => ({
            key: entry.id,
            cells: [
              <Time at={entry.at} lang={shell.lang} />,
              entry.who,
              sayAction(audit.actions, entry.what),
              entry.about && <code>{entry.about}</code>,
            ],
          }))}
        />
      )}
      <p class="desk-pages">
        {!newest && <a href={linkIn(shell, routes.deskAudit)}>{audit.newest}</a>}
        {more && oldest && <a href={linkIn(shell, `${routes.deskAudit}?before=${oldest.id}`)}>{audit.older}</a>}
      </p>
      <p>
        <a href={linkIn(shell, routes.deskRetention)}>{retentionTexts[shell.lang].link}</a>
      </p>
    </DeskPage>
  );
};

/** Its words; an action that this version no longer knows stays as it was written. */
const sayAction = (actions: DeskTexts['audit']['actions'], what: string): string =>
  new Map<string, string>(Object.entries(actions)).get(what) ?? what;
