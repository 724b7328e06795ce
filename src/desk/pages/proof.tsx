import type { Evidence } from '../../leads/leads.ts';
import { Time } from '../../mail/pages/time.tsx';
import { to } from '../../routes.ts';
import { linkIn } from '../../ui/document.tsx';
import { Fact } from '../../ui/fact.tsx';
import { deskLeadsTexts } from '../../ui/texts/desk-leads.ts';
import type { Person } from '../store/leads.ts';
import { DeskPage, type DeskView } from './shell.tsx';

type ProofPageProps = { view: DeskView; person: Person; consents: readonly Evidence[] };

/** The evidence of consent, word for word: on the screen and on paper. */
export const ProofPage = ({ view, person, consents }: ProofPageProps) => {
  const { shell, now } = view;
  const { proof: texts, lead } = deskLeadsTexts[shell.lang];
  const { terms } = texts;
  return (
    <DeskPage view={view} at="leads" title={texts.title} intro={texts.intro(person.email)}>
      <p class="desk-pages">
        <a href={linkIn(shell, to.deskLead(person.id))}>{terms.back}</a>
      </p>
      {consents.length === 0 && <p>{lead.consents.empty}</p>}
      {consents.map((one) => (
        <section key={`${one.run_id} ${one.purpose} ${one.event} ${one.at}`} class="desk-proof">
          <h2>
            {texts.purposes[one.purpose]}: {texts.events[one.event]}
          </h2>
          <blockquote>{one.wording}</blockquote>
          <dl class="desk-facts">
            <Fact name={terms.granted}>{one.granted === 1 ? texts.yes : texts.no}</Fact>
            <Fact name={terms.at}>
              <Time at={one.at} lang={shell.lang} /> <code>{new Date(one.at).toISOString()}</code>
            </Fact>
            <Fact name={terms.page}>{one.page}</Fact>
            {one.ip_prefix && <Fact name={terms.network}>{one.ip_prefix}</Fact>}
            {one.mail_id && (
              <Fact name={terms.mail}>
                <code>{one.mail_id}</code>
                {one.mail_sent_at !== null && (
                  <>
                    , {texts.sentAt} <Time at={one.mail_sent_at} lang={shell.lang} />
                  </>
                )}
              </Fact>
            )}
            <Fact name={terms.hash}>
              <code>{one.wording_hash}</code>
            </Fact>
          </dl>
        </section>
      ))}
      <p class="small">
        {texts.drawn} <Time at={now} lang={shell.lang} />
      </p>
    </DeskPage>
  );
};
