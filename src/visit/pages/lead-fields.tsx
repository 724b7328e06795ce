import type { Language } from '../../../quiz/engine/quiz.ts';
import { uiTexts } from '../../ui/texts/index.ts';
import type { ResultTexts } from '../../ui/texts/visit.ts';
import type { LeadFaults } from './lead-form.tsx';

/** What kept the form from going through, with a link to each field. Nothing, where nothing did. */
export const FaultSummary = ({ lang, faults }: { lang: Language; faults: LeadFaults }) => {
  const { result, failure } = uiTexts[lang];
  const general = faults.form && (result.faults.form[faults.form] ?? failure.texts[faults.form]);
  const fields = [
    faults.firstName && { field: 'first-name', text: result.faults[faults.firstName] },
    faults.email && { field: 'email', text: result.faults[faults.email] },
  ].filter((one) => one !== undefined);
  if (!general && fields.length === 0) return null;
  return (
    <div class="faults" role="alert">
      <h3>{general ? general.title : result.faults.title}</h3>
      {general && <p>{general.text}</p>}
      {fields.map(({ field, text }) => (
        <p>
          <a href={`#${field}`}>{text}</a>
        </p>
      ))}
    </div>
  );
};

type TextFieldProps = {
  id: string;
  label: string;
  value: string;
  fault: string | undefined;
  type: 'text' | 'email';
  autocomplete: 'given-name' | 'email';
  required?: boolean;
};

export const TextField = ({ id, label, value, fault, type, autocomplete, required = false }: TextFieldProps) => {
  const field = {
    ...{ id, autocomplete, required, value },
    name: id,
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

type SuggestionProps = { texts: ResultTexts['suggestion']; typed: string; meant: string };

/** Asks about a probable typo; both answers send the form. */
export const Suggestion = ({ texts, typed, meant }: SuggestionProps) => (
  <div class="suggestion" role="alert">
    <p>{texts.ask(meant)}</p>
    <button class="button" type="submit" name="suggested" value={meant}>
      {texts.take(meant)}
    </button>
    <button class="button quiet" type="submit" name="as-typed" value="1">
      {texts.keep(typed)}
    </button>
  </div>
);
