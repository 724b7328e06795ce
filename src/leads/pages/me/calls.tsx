import { Time } from '../../../mail/pages/time.tsx';
import { Facts } from './facts.tsx';
import type { PartProps } from './part.ts';

/** The person's calls. */
export const Calls = ({ shell, texts: { calls: texts }, dossier }: PartProps) =>
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
