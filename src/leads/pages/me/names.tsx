import { to } from '../../../routes.ts';
import { TextField } from '../../../ui/result/lead-fields.tsx';
import type { PartProps } from './part.ts';

type NameField = 'first-name' | 'name';

/** Names that could not be stored, as they were typed, and what is wrong with each. */
export type RefusedNames = { typed: Record<NameField, string>; faults: Partial<Record<NameField, 'long-name'>> };

type NamesProps = Omit<PartProps, 'shell'> & { token: string; refused: RefusedNames | undefined };

/** The names that are stored, to be corrected. */
export const Names = ({ texts: { person }, token, dossier, refused }: NamesProps) => {
  const [call] = dossier.calls;
  if (dossier.runs.length === 0 && !call) return null;
  const field = (name: NameField, stored: string) => ({
    prefix: '',
    name,
    value: refused ? refused.typed[name] : stored,
    fault: refused?.faults[name] && person.faults[refused.faults[name]],
  });
  return (
    <section>
      <h2>{person.title}</h2>
      <form method="post" action={to.me(token)} novalidate>
        {dossier.runs.length > 0 && (
          <TextField
            {...field('first-name', dossier.runs[0]?.letter.run.firstName ?? '')}
            label={person.firstName}
            type="text"
            autocomplete="given-name"
          />
        )}
        {call && (
          <TextField
            {...field('name', dossier.calls.at(-1)?.name ?? call.name)}
            label={person.name}
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
