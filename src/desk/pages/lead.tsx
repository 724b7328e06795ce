import type { ComponentChildren } from 'preact';
import type { Sheet } from '../../../emails/sheet.ts';
import type { Language } from '../../../quiz/engine/quiz.ts';
import { Time } from '../../mail/pages/time.tsx';
import { routes, to } from '../../routes.ts';
import { linkIn } from '../../ui/document.tsx';
import type { Peers } from '../../ui/result/peers.ts';
import { sayStanding } from '../../ui/result/peers-part.tsx';
import { deskLeadsTexts } from '../../ui/texts/desk-leads.ts';
import { uiTexts } from '../../ui/texts/index.ts';
import type { Names } from '../names.ts';
import type { Person, Record } from '../store/leads.ts';
import { Fact } from './fact.tsx';
import { Field } from './leads.tsx';
import { sayState, sayStep, sayWord } from './mail-words.ts';
import { DeskPage, type DeskView } from './shell.tsx';
import { DeskTable } from './table.tsx';

export type LeadPageProps = {
  view: DeskView;
  person: Person;
  record: Record;
  tags: readonly string[];
  profile: Sheet['profile'];
  /** How the areas stand among other results; null as long as they are too few. */
  peers: Peers | null;
  analysisUrl: string | null;
  names: Names;
  /** How often the analysis was sent by hand; null where that is not possible now. */
  turns: number | null;
  /** The box was not ticked. */
  unsure: boolean;
};

/** All about one lead, and what can be done. */
export const LeadPage = (props: LeadPageProps) => {
  const { view, person, record, names, unsure } = props;
  const { shell } = view;
  const { lead: texts, states, any: _ } = deskLeadsTexts[shell.lang];
  const { facts } = texts;
  const title = person.first_name ?? person.email;
  return (
    <DeskPage view={view} at="leads" title={title} fault={unsure ? texts.erase.unsure : null}>
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

const Profile = ({ view: { shell }, profile, peers, analysisUrl }: LeadPageProps) => {
  const { lead: texts } = deskLeadsTexts[shell.lang];
  if (!profile) return null;
  return (
    <section aria-labelledby="profile">
      <h2 id="profile">{texts.profile}</h2>
      <div lang={profile.lang}>
        <p>
          <strong>{profile.bottleneck}</strong>
        </p>
        {profile.churn && <p>{profile.churn}</p>}
        {profile.leverage && <p>{profile.leverage}</p>}
        <ul class="desk-areas">
          {profile.areas.map(({ id, name, health, tier }) => (
            <li key={id}>
              <span>{name}</span>
              <meter min={0} max={100} value={health} aria-label={name} />
              <span>
                {health} <span class="desk-beside">{tier}</span>
              </span>
              <Standing standing={peers?.standings[id]} lang={shell.lang} />
            </li>
          ))}
        </ul>
      </div>
      {peers && <p class="desk-beside">{texts.peers(peers)}</p>}
      {analysisUrl && (
        <p class="desk-pages">
          <a href={analysisUrl}>{texts.analysis}</a>
        </p>
      )}
      <details class="desk-answers">
        <summary>{texts.answers}</summary>
        <dl lang={profile.lang}>
          {profile.answers.map(({ ask, answer }) => (
            <div key={ask}>
              <dt>{ask}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
};

/** How an area stands among the results of others. */
const Standing = ({ standing, lang }: { standing: Peers['standings'][string] | undefined; lang: Language }) =>
  standing ? (
    <span class="desk-standing" lang={lang}>
      {sayStanding(standing, uiTexts[lang].analysis.peers)}
    </span>
  ) : null;

const Tags = (props: LeadPageProps) => {
  const { view, tags } = props;
  const { lead: texts } = deskLeadsTexts[view.shell.lang];
  const owner = view.who.role === 'owner';
  if (!owner && tags.length === 0) return null;
  return (
    <section class="desk-tags" aria-labelledby="tags">
      <h2 id="tags">{texts.tags.title}</h2>
      <ul>
        {tags.map((tag) => (
          <li key={tag}>
            {tag}
            {owner && (
              <Act {...props} act="untag">
                <input type="hidden" name="tag" value={tag} />
                <button type="submit" aria-label={texts.tags.remove(tag)}>
                  ×
                </button>
              </Act>
            )}
          </li>
        ))}
      </ul>
      {owner && (
        <Act {...props} act="tag">
          <Field id="tag" label={texts.tags.label}>
            <input type="text" id="tag" name="tag" maxLength={40} required />
          </Field>
          <button class="button quiet" type="submit">
            {texts.tags.add}
          </button>
        </Act>
      )}
    </section>
  );
};

const Notes = (props: LeadPageProps) => {
  const { view, record } = props;
  const { lang } = view.shell;
  const { notes: texts } = deskLeadsTexts[lang].lead;
  const owner = view.who.role === 'owner';
  if (!owner && record.notes.length === 0) return null;
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{texts.title}</h2>
      <ul class="desk-notes">
        {record.notes.map(({ id, text, who, at }) => (
          <li key={id}>
            <p>{text}</p>
            <div class="desk-beside">
              {who}, <Time at={at} lang={lang} />
            </div>
            {owner && (
              <Act {...props} act="unnote">
                <input type="hidden" name="note" value={id} />
                <button type="submit" aria-label={texts.remove(text.slice(0, 40))}>
                  {texts.removeShort}
                </button>
              </Act>
            )}
          </li>
        ))}
      </ul>
      {owner && (
        <Act {...props} act="note">
          <Field id="text" label={texts.label}>
            <textarea id="text" name="text" rows={3} maxLength={4000} required />
          </Field>
          <button class="button quiet" type="submit">
            {texts.add}
          </button>
        </Act>
      )}
    </section>
  );
};

const Mails = ({ view: { shell }, record }: LeadPageProps) => {
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

const Calls = ({ view: { shell }, record }: LeadPageProps) => {
  const { calls: texts } = deskLeadsTexts[shell.lang].lead;
  return (
    <section aria-labelledby="calls">
      <h2 id="calls">{texts.title}</h2>
      {record.calls.length === 0 && <p>{texts.empty}</p>}
      <ul class="desk-ways">
        {record.calls.map(({ id, starts_at }) => (
          <li key={id}>
            <a href={linkIn(shell, to.deskSheet(id))}>
              <Time at={starts_at} lang={shell.lang} />
            </a>
            <span>{texts.open}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Actions = (props: LeadPageProps) => {
  const { view, record, turns, person } = props;
  const { shell } = view;
  const { lead: texts } = deskLeadsTexts[shell.lang];
  const paused = record.blocks.includes('paused');
  const halt = paused ? texts.resume : texts.pause;
  return (
    <section class="desk-actions" aria-labelledby="actions">
      <h2 id="actions">{texts.actions}</h2>
      <Act {...props} act={paused ? 'resume' : 'pause'}>
        <p>{halt.text}</p>
        <button class="button quiet" type="submit">
          {halt.button}
        </button>
      </Act>
      {turns !== null && (
        <Act {...props} act="again">
          <p>
            {texts.again.text} {turns > 0 && texts.again.done(turns)}
          </p>
          <input type="hidden" name="turn" value={turns + 1} />
          <input type="hidden" name="run" value={person.run_id ?? ''} />
          <button class="button quiet" type="submit">
            {texts.again.button}
          </button>
        </Act>
      )}
      <p class="desk-pages">
        <a href={linkIn(shell, `${routes.deskPreview}?as=${person.id}`)}>{deskLeadsTexts[shell.lang].mails.preview}</a>
      </p>
      <Act {...props} act="export">
        <p>{texts.exportOne.text}</p>
        <button class="button quiet" type="submit">
          {texts.exportOne.button}
        </button>
      </Act>
      <Act {...props} act="erase">
        <p>{texts.erase.text}</p>
        <label class="desk-check">
          <input type="checkbox" name="sure" value="yes" required /> {texts.erase.sure}
        </label>
        <button class="button quiet" type="submit">
          {texts.erase.button}
        </button>
      </Act>
    </section>
  );
};

const Act = ({
  view: { shell },
  person,
  act,
  children,
}: Pick<LeadPageProps, 'view' | 'person'> & { act: string; children: ComponentChildren }) => (
  <form method="post" action={linkIn(shell, to.deskLeadAct(person.id, act))}>
    {children}
  </form>
);
