import type { ComponentChildren } from 'preact';
import { Time } from '../../mail/pages/time.tsx';
import { to } from '../../routes.ts';
import { WithAddresses } from '../../ui/addresses.tsx';
import { Document, type Shell } from '../../ui/document.tsx';
import { TextField } from '../../ui/result/lead-fields.tsx';
import { uiTexts } from '../../ui/texts/index.ts';
import { type MeTexts, meTexts } from '../../ui/texts/me.ts';
import { answersInWords } from '../in-words.ts';
import { CONFIRMATION_LIFETIME_DAYS } from '../lifetimes.ts';
import type { Dossier, Evidence, RunOfPerson } from '../person.ts';

type MePageProps = {
  shell: Shell;
  token: string;
  dossier: Dossier;
  /** What has just been done. */
  done: keyof MeTexts['done'] | null;
  longName?: boolean;
};

/** All that is stored about a person, in plain words, with what they may do about it. */
export const MePage = ({ shell, token, dossier, done, longName = false }: MePageProps) => {
  const texts = meTexts[shell.lang];
  const { site } = shell;
  return (
    <Document
      shell={shell}
      title={longName ? uiTexts[shell.lang].page.fault(texts.title) : texts.title}
      robots="noindex, nofollow"
      styles={['page', 'result', 'me']}
    >
      <div class="column note me">
        {done && (
          <p class="me-done" role="status">
            {texts.done[done]}
          </p>
        )}
        <h1>{texts.title}</h1>
        <p class="lead">
          {texts.lead} <strong class="address">{dossier.email}</strong>
        </p>
        <p class="actions">
          <a class="button" href={to.meFile(token)} download={texts.file}>
            {texts.download}
          </a>
          <a href={to.meErase(token)}>{texts.toErase}</a>
        </p>
        <Names {...{ texts, token, dossier, longName }} />
        {dossier.runs.map((run) => (
          <Run key={run.letter.run.id} {...{ shell, texts, run }} />
        ))}
        <Consents {...{ shell, texts, token, dossier }} />
        <Calls {...{ shell, texts, dossier }} />
        <Mails {...{ shell, texts, dossier }} />
        <Told {...{ shell, texts, dossier }} />
        <Rest {...{ shell, texts, dossier }} />
        <section>
          <h2>{texts.keeping.title}</h2>
          {texts.keeping
            .text({
              days: CONFIRMATION_LIFETIME_DAYS,
              leads: site.keep.leadsMonths,
              calls: site.keep.callsMonths,
            })
            .map((text) => (
              <p key={text}>{text}</p>
            ))}
          <p>
            <WithAddresses text={texts.contact(site.privacyContact)} />
          </p>
        </section>
      </div>
    </Document>
  );
};

const Facts = ({ facts }: { facts: readonly (readonly [string, ComponentChildren] | null)[] }) => (
  <dl>
    {facts.map(
      (fact) =>
        fact && (
          <div key={fact[0]}>
            <dt>{fact[0]}</dt>
            <dd>{fact[1]}</dd>
          </div>
        ),
    )}
  </dl>
);

type PartProps = { shell: Shell; texts: MeTexts; dossier: Dossier };

const Names = ({
  texts: { person },
  token,
  dossier,
  longName,
}: Omit<PartProps, 'shell'> & { token: string; longName: boolean }) => {
  const fault = longName ? person.longName : undefined;
  const [call] = dossier.calls;
  if (dossier.runs.length === 0 && !call) return null;
  return (
    <section>
      <h2>{person.title}</h2>
      <form method="post" action={to.me(token)} novalidate>
        {dossier.runs.length > 0 && (
          <TextField
            {...{ prefix: '', name: 'first-name', label: person.firstName, fault }}
            value={dossier.runs[0]?.letter.run.firstName ?? ''}
            type="text"
            autocomplete="given-name"
          />
        )}
        {call && (
          <TextField
            {...{ prefix: '', name: 'name', label: person.name, fault: dossier.runs.length > 0 ? undefined : fault }}
            value={dossier.calls.at(-1)?.name ?? call.name}
            type="text"
            autocomplete="name"
          />
        )}
        <p class="actions">
          <button class="button quiet" type="submit" name="wish" value="rename">
            {person.save}
          </button>
        </p>
      </form>
    </section>
  );
};

const Run = ({
  shell,
  texts: { run: texts },
  run: { letter, source, visit },
}: {
  shell: Shell;
  texts: MeTexts;
  run: RunOfPerson;
}) => {
  const { run, analysis, quizTitle, lang } = letter;
  const answers = answersInWords(letter);
  const foreign = lang === shell.lang ? {} : { lang };
  return (
    <section>
      <h2>{texts.title(quizTitle)}</h2>
      <Facts
        facts={[
          [texts.handedIn, <Time at={run.createdAt} lang={shell.lang} />],
          [
            texts.confirmed,
            run.confirmedAt === null ? (
              texts.notConfirmed(CONFIRMATION_LIFETIME_DAYS)
            ) : (
              <Time at={run.confirmedAt} lang={shell.lang} />
            ),
          ],
          [texts.lang, <span lang={lang}>{uiTexts[lang].page.name}</span>],
          [texts.source, source ?? texts.noSource],
          [
            texts.result,
            <span {...foreign}>
              {[...analysis.bottlenecks.map(({ name, verdict }) => `${name}. ${verdict}`), analysis.guide?.kind.name]
                .filter(Boolean)
                .join(' ')}
            </span>,
          ],
          [
            texts.areas,
            <span {...foreign}>{analysis.areas.map(({ name, health }) => `${name} ${health}`).join(', ')}</span>,
          ],
          visit && [
            texts.visit,
            <>
              <Time at={visit.firstAt} lang={shell.lang} />
              {visit.lastAt !== visit.firstAt && (
                <>
                  , <Time at={visit.lastAt} lang={shell.lang} />
                </>
              )}
            </>,
          ],
        ]}
      />
      <details>
        <summary>{texts.answers(answers.length)}</summary>
        <div {...foreign}>
          <Facts facts={answers.map(({ ask, answer }) => [ask, answer] as const)} />
        </div>
      </details>
    </section>
  );
};

const Consents = ({ shell, texts, token, dossier }: PartProps & { token: string }) => {
  const { consents } = texts;
  const said = Map.groupBy(dossier.evidence, ({ purpose, wording }) => `${purpose} ${wording}`);
  return (
    dossier.evidence.length > 0 && (
      <section>
        <h2>{consents.title}</h2>
        {[...said].map(([key, lines]) => (
          <Consent key={key} {...{ shell, texts, lines }} />
        ))}
        {dossier.followUps && (
          <>
            <p>{consents.inForce}</p>
            <form method="post" action={to.me(token)}>
              <button class="button quiet" type="submit" name="wish" value="withdraw">
                {consents.withdraw}
              </button>
            </form>
          </>
        )}
        <p>
          {consents.analysis} <a href={to.meErase(token)}>{texts.toErase}</a>
        </p>
      </section>
    )
  );
};

const Consent = ({
  shell,
  texts: { consents },
  lines,
}: {
  shell: Shell;
  texts: MeTexts;
  lines: readonly Evidence[];
}) => {
  const [first] = lines;
  return (
    first && (
      <>
        <h3>{consents.purposes[first.purpose]}</h3>
        <p>
          <q>{first.wording}</q>
        </p>
        <ul>
          {lines.map((line) => (
            <li key={`${line.runId} ${line.event} ${line.at}`}>
              <strong>{consents.events[line.event === 'declared' && !line.granted ? 'refused' : line.event]}</strong>{' '}
              <Time at={line.at} lang={shell.lang} />{' '}
              <span class="small">
                {consents.where({ page: line.page, network: line.ipPrefix, hash: line.wordingHash.slice(0, 12) })}
              </span>
            </li>
          ))}
        </ul>
      </>
    )
  );
};

const Calls = ({ shell, texts: { calls: texts }, dossier }: PartProps) =>
  dossier.calls.length > 0 && (
    <section>
      <h2>{texts.title}</h2>
      {dossier.calls.map((call) => (
        <div key={call.id}>
          <h3>
            <Time at={call.startsAt} lang={shell.lang} />, {texts.states[call.state]}
          </h3>
          <Facts
            facts={[
              [texts.fields.name, call.name],
              [texts.fields.email, call.email],
              call.phone === null ? null : [texts.fields.phone, call.phone],
              [texts.fields.zone, call.zone],
              call.place === null ? null : [texts.fields.place, call.place],
              ...call.answers.map(({ ask, answer }) => [ask, answer] as const),
              call.reason === null ? null : [texts.fields.reason, call.reason],
              call.outcome === null ? null : [texts.fields.outcome, texts.outcomes[call.outcome]],
              call.orderValue === null ? null : [texts.fields.value, call.orderValue],
            ]}
          />
        </div>
      ))}
    </section>
  );

const Mails = ({ shell, texts: { mails: texts }, dossier }: PartProps) =>
  dossier.mails.length > 0 && (
    <section>
      <h2>{texts.title}</h2>
      <ul>
        {dossier.mails.map(({ step, state, report, dueAt, sentAt }) => (
          <li key={`${step} ${dueAt} ${sentAt}`}>
            {texts.steps[step] ?? step}: {texts.states[state]}
            {report !== null && `, ${texts.reports[report] ?? report}`}{' '}
            {state !== 'stopped' && <Time at={sentAt ?? dueAt} lang={shell.lang} />}
          </li>
        ))}
      </ul>
    </section>
  );

/** The owner's other programs that heard of the person. */
const Told = ({ shell, texts: { told: texts }, dossier }: PartProps) =>
  dossier.told.length > 0 && (
    <section>
      <h2>{texts.title}</h2>
      <p>{texts.lead}</p>
      <ul>
        {dossier.told.map(({ host, event, at, arrived }) => (
          <li key={`${host} ${event} ${at}`}>
            <strong class="address">{host}</strong>: {texts.events[event]}, <Time at={at} lang={shell.lang} />
            {!arrived && ` (${texts.notArrived})`}
          </li>
        ))}
      </ul>
    </section>
  );

/** What few people have: notes, what keeps mails back, evidence of former days. */
const Rest = ({ shell, texts: { notes, blocks, proofs, consents }, dossier }: PartProps) => (
  <>
    {dossier.notes.length + dossier.tags.length > 0 && (
      <section>
        <h2>{notes.title}</h2>
        <ul>
          {dossier.notes.map(({ text, at }) => (
            <li key={`${at} ${text}`}>
              <Time at={at} lang={shell.lang} />: {text}
            </li>
          ))}
          {dossier.tags.length > 0 && (
            <li>
              {notes.tags}: {dossier.tags.join(', ')}
            </li>
          )}
        </ul>
      </section>
    )}
    {dossier.suppressions.length > 0 && (
      <section>
        <h2>{blocks.title}</h2>
        <Blocks {...{ shell, blocks, suppressions: dossier.suppressions }} />
      </section>
    )}
    {dossier.proofs.map(({ quiz, until, evidence }) => (
      <section key={quiz}>
        <h2>{proofs.title}</h2>
        <p>
          {proofs.until} <Time at={until} lang={shell.lang} />
        </p>
        <ul>
          {evidence.map(({ event, at, wording }) => (
            <li key={`${event} ${at}`}>
              <strong>{consents.events[event]}</strong> <Time at={at} lang={shell.lang} /> <q>{wording}</q>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
);

/** Why no mails go to an address. */
export const Blocks = ({
  shell,
  blocks,
  suppressions,
}: {
  shell: Shell;
  blocks: MeTexts['blocks'];
  suppressions: Dossier['suppressions'];
}) => (
  <ul>
    {suppressions.map(({ reason, at }) => (
      <li key={reason}>
        {blocks.reasons[reason]}, <Time at={at} lang={shell.lang} />
      </li>
    ))}
  </ul>
);
