import { Time } from '../../mail/pages/time.tsx';
import { to } from '../../routes.ts';
import { linkIn } from '../../ui/document.tsx';
import { Fact } from '../../ui/fact.tsx';
import { deskLeadsTexts } from '../../ui/texts/desk-leads.ts';
import { Actions } from './lead/actions.tsx';
import { Calls, Mails } from './lead/history.tsx';
import { Profile } from './lead/profile.tsx';
import type { LeadPageProps } from './lead/props.ts';
import { Notes, Tags } from './lead/words.tsx';
import { DeskPage } from './shell.tsx';

/** All about one lead, and what can be done. */
export const LeadPage = (props: LeadPageProps) => {
  const { view, person, record, names } = props;
  const { shell } = view;
  const { lead: texts, states } = deskLeadsTexts[shell.lang];
  const { facts } = texts;
  const title = person.first_name ?? person.email;
  return (
    <DeskPage view={view} at="leads" title={title}>
      <dl class="desk-facts">
        <Fact name={facts.email}>{person.email}</Fact>
        <Fact name={facts.state}>{states[person.state]}</Fact>
        <Fact name={facts.quiz}>{names.quiz(person.quiz)}</Fact>
        <Fact name={facts.at}>
          <Time at={person.created_at} lang={shell.lang} />
        </Fact>
        {person.confirmed_at !== null && (
          <Fact name={facts.confirmed}>
            <Time at={person.confirmed_at} lang={shell.lang} />
          </Fact>
        )}
        {person.source && <Fact name={facts.source}>{person.source}</Fact>}
      </dl>
      {record.runs.length > 1 && <p>{texts.runs(record.runs.length)}</p>}
      <Tags {...props} />
      <Profile {...props} />
      <Notes {...props} />
      <Mails {...props} />
      <Calls {...props} />
      <section aria-labelledby="consents">
        <h2 id="consents">{texts.consents.title}</h2>
        <p>{texts.consents.text}</p>
        <p class="desk-pages">
          <a href={linkIn(shell, to.deskProof(person.id))}>{texts.consents.proof}</a>
        </p>
      </section>
      {view.who.role === 'owner' && <Actions {...props} />}
    </DeskPage>
  );
};
