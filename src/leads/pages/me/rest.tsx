import { Time } from '../../../mail/pages/time.tsx';
import type { Shell } from '../../../ui/document.tsx';
import type { MeTexts } from '../../../ui/texts/me.ts';
import type { Dossier } from '../../person.ts';
import type { PartProps } from './part.ts';

/** What few people have: notes, what keeps mails back, evidence of former days. */
export const Rest = ({ shell, texts: { notes, blocks, proofs, consents }, dossier }: PartProps) => (
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
