import { to } from '../../../routes.ts';
import { TextField } from '../../../ui/result/lead-fields.tsx';
import type { PartProps } from './part.ts';

/** The names that are stored, to be corrected. */
export const Names = ({
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
