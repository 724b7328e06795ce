import { Time } from '../../../mail/pages/time.tsx';
import { to } from '../../../routes.ts';
import type { Shell } from '../../../ui/document.tsx';
import type { MeTexts } from '../../../ui/texts/me.ts';
import type { Evidence } from '../../person.ts';
import type { PartProps } from './part.ts';

/** What was agreed to, word for word, with the way to take it back. */
export const Consents = ({ shell, texts, token, dossier }: PartProps & { token: string }) => {
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
            <p>{dossier.suppressions.length > 0 ? consents.held : consents.inForce}</p>
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
              <strong>{consents.events[eventOf(line)]}</strong> <Time at={line.at} lang={shell.lang} />{' '}
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

/** What was done: follow-ups are ticked or left, an analysis is asked for. */
const eventOf = ({ purpose, event, granted }: Evidence): keyof MeTexts['consents']['events'] => {
  if (event !== 'declared') return event;
  if (!granted) return 'refused';
  return purpose === 'analysis' ? 'asked' : event;
};
