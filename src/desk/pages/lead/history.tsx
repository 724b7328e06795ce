import { Time } from '../../../mail/pages/time.tsx';
import { to } from '../../../routes.ts';
import { linkIn } from '../../../ui/document.tsx';
import { deskCallsTexts } from '../../../ui/texts/desk-calls.ts';
import { deskLeadsTexts } from '../../../ui/texts/desk-leads.ts';
import { sayState, sayStep, sayWord } from '../mail-words.ts';
import { DeskTable } from '../table.tsx';
import type { LeadPageProps } from './props.ts';

/** The mails to a lead, and how each stands. */
export const Mails = ({ view: { shell }, record }: LeadPageProps) => {
  const { lead, mails: words } = deskLeadsTexts[shell.lang];
  const { title, empty, columns } = lead.mails;
  return (
    <section aria-labelledby="mails">
      <h2 id="mails">{title}</h2>
      {record.mails.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <DeskTable
          caption={title}
          columns={[columns.mail, columns.state, columns.at, columns.report]}
          rows={record.mails.map((mail) => ({
            key: mail.id,
            cells: [
              sayStep(words, mail),
              sayState(words, mail),
              <Time at={mail.sent_at ?? mail.due_at} lang={shell.lang} />,
              mail.report && sayWord(words.reports, mail.report),
            ],
          }))}
        />
      )}
    </section>
  );
};

/** Their calls. */
export const Calls = ({ view: { shell }, record }: LeadPageProps) => {
  const { calls: texts } = deskLeadsTexts[shell.lang].lead;
  const { outcomes } = deskCallsTexts[shell.lang];
  const become = (state: string, outcome: string | null) =>
    state === 'cancelled' ? outcomes.cancelled : outcome === null ? texts.open : sayWord(outcomes, outcome);
  return (
    <section aria-labelledby="calls">
      <h2 id="calls">{texts.title}</h2>
      {record.calls.length === 0 && <p>{texts.empty}</p>}
      <ul class="desk-ways">
        {record.calls.map(({ id, starts_at, state, outcome }) => (
          <li key={id}>
            <a href={linkIn(shell, to.deskSheet(id))}>
              <Time at={starts_at} lang={shell.lang} />
            </a>
            <span>{become(state, outcome)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
