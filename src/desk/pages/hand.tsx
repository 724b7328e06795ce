import { routes } from '../../routes.ts';
import { linkIn } from '../../ui/document.tsx';
import { deskLeadsTexts } from '../../ui/texts/desk-leads.ts';
import type { DeskView } from './shell.tsx';

/** What about mails and the owner's file needs a hand. */
export type Troubles = {
  /** Parked mails. */
  parked: number;
  /** Why the provider takes no mails, in its word; null: it does, as far as is known. */
  refused: string | null;
  /** The legal notice still holds sample details. */
  sampleNotice: boolean;
};

export const isQuiet = ({ parked, refused, sampleNotice }: Troubles): boolean =>
  parked === 0 && refused === null && !sampleNotice;

/** Each as a line of the list. */
export const TroubleLines = ({ shell, troubles }: { shell: DeskView['shell']; troubles: Troubles }) => {
  const { hand } = deskLeadsTexts[shell.lang];
  const { parked, refused, sampleNotice } = troubles;
  return (
    <>
      {refused !== null && (
        <li>
          <a href={linkIn(shell, routes.deskMails)}>{hand.refused(refused)}</a>
        </li>
      )}
      {parked > 0 && (
        <li>
          <a href={linkIn(shell, `${routes.deskMails}?group=parked`)}>{hand.parked(parked)}</a>
        </li>
      )}
      {sampleNotice && (
        <li>
          <a href={shell.site.imprintUrl ?? linkIn(shell, routes.imprint)}>{hand.notice}</a>
        </li>
      )}
    </>
  );
};

type NewLeadsProps = { shell: DeskView['shell']; weeks: { thisWeek: number; lastWeek: number } };

/** How many came in the last seven days, beside the seven before. */
export const NewLeads = ({ shell, weeks }: NewLeadsProps) => {
  const { week } = deskLeadsTexts[shell.lang].hand;
  return (
    <section aria-labelledby="week">
      <h2 id="week">{week.title}</h2>
      <p>
        <a href={linkIn(shell, routes.deskLeads)}>{week.text(weeks.thisWeek, weeks.lastWeek)}</a>
      </p>
    </section>
  );
};
