import { Time } from '../../../mail/pages/time.tsx';
import type { PartProps } from './part.ts';

/** What was sent to the person. */
export const Mails = ({ shell, texts: { mails: texts }, dossier }: PartProps) =>
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
export const Told = ({ shell, texts: { told: texts }, dossier }: PartProps) =>
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
