import type { ResultTexts } from '../texts/visit.ts';
import { Heading } from './heading.tsx';
import type { SaidFaults } from './lead-form.tsx';
import type { Place } from './place.ts';

type FaultSummaryProps = {
  faults: SaidFaults;
  title: string;
  place: Place;
  /** Of what gets the focus when the page comes back. */
  id: string;
};

/** What kept the form from going through, with a link to each field. Nothing, where nothing did. */
export const FaultSummary = ({ faults: { form, firstName, email }, title, place, id }: FaultSummaryProps) => {
  const fields = [
    firstName && { field: 'first-name', text: firstName.text },
    email && { field: 'email', text: email.text },
  ].filter((one) => one !== undefined);
  if (!form && fields.length === 0) return null;
  return (
    <div class="faults" role="alert" {...(fields.length === 0 && { id, tabIndex: -1 })}>
      <Heading place={place} depth={3}>
        {form ? form.title : title}
      </Heading>
      {form && <p>{form.text}</p>}
      {fields.map(({ field, text }, i) => (
        <p>
          <a href={`#${place.prefix}${field}`} {...(i === 0 && { id })}>
            {text}
          </a>
        </p>
      ))}
    </div>
  );
};

type TextFieldProps = {
  prefix: string;
  name: string;
  label: string;
  value: string;
  fault: string | undefined;
  type: 'text' | 'email';
  autocomplete: 'given-name' | 'name' | 'email';
  required?: boolean;
};

export const TextField = ({ prefix, name, label, value, fault, type, ...rest }: TextFieldProps) => {
  const id = prefix + name;
  const field = {
    ...{ id, name, value },
    ...rest,
    spellcheck: false,
    'aria-invalid': fault !== undefined,
    'aria-describedby': fault && `${id}-fault`,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      {type === 'email' ? <input type="email" {...field} /> : <input type="text" {...field} />}
    </div>
  );
};

type SuggestionProps = { texts: ResultTexts['suggestion']; typed: string; meant: string; id?: string };

/** Asks about a probable typo; both answers send the form. */
export const Suggestion = ({ texts, typed, meant, id }: SuggestionProps) => (
  <div class="suggestion" role="alert">
    <p>{texts.ask(meant)}</p>
    <button class="button" type="submit" name="suggested" value={meant} {...(id && { id })}>
      {texts.take(meant)}
    </button>
    <button class="button quiet" type="submit" name="as-typed" value="1">
      {texts.keep(typed)}
    </button>
  </div>
);
