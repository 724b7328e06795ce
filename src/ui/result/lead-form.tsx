import { Band } from '../band.tsx';
import type { ResultTexts } from '../texts/visit.ts';
import { FaultSummary, Suggestion, TextField } from './lead-fields.tsx';
import type { Place } from './place.ts';
import type { ShortAnalysis } from './short.ts';

/** What a form is made from: where it goes, what it carries, what was typed and what was wrong with it. */
export type LeadFormSetting = {
  action: string;
  /** What it carries unseen: the answers, `run`, `version`. */
  hidden: readonly (readonly [name: string, value: string])[];
  lead: { email: string; firstName: string; followUp: boolean };
  faults: SaidFaults;
  /** The address as it was probably meant. */
  suggestion: string | null;
  /** The owner's words beside the button and beside the box. */
  consent: { analysis: string; followUp: string };
  privacyUrl: string;
  /** Said under the button while a script sends the form. */
  notice?: string;
};

/** What was wrong, in the reader's language. */
export type SaidFaults = {
  email?: { text: string };
  firstName?: { text: string };
  form?: { title: string; text: string };
};

/**
 * Where a browser comes back to after sending: the form's band; where something was wrong the link to the field, and
 * where there is a question its first answer, which so have the focus without a script.
 */
export const FORM_ID = 'analyse';

type LeadFormProps = { analysis: ShortAnalysis; texts: ResultTexts; place: Place; form: LeadFormSetting };

/** Asks for name and address. The analysis comes with or without the box for follow-up mails. */
export const LeadForm = ({ analysis, texts, place, form }: LeadFormProps) => {
  const { lead, faults, suggestion, consent } = form;
  const { prefix } = place;
  const words = texts.about[analysis.about].more;
  const { more } = texts;
  const id = prefix + FORM_ID;
  const faulty = Object.keys(faults).length > 0;
  return (
    <Band title={words.title} place={place} {...(!faulty && !suggestion && { id })} class="more">
      <p>{words.intro}</p>
      <ul class="ticks">
        {words.list({ allWell: analysis.allWell, ...analysis.more }).map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <FaultSummary {...{ faults, place, id }} title={texts.faults.title} />
      <form class="lead-form" method="post" action={form.action} noValidate>
        {/* The first button is the one that the Enter key presses; it must not be an answer to the suggestion. */}
        {suggestion && <button class="sr" type="submit" tabIndex={-1} aria-hidden="true" />}
        {form.hidden.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <TextField
          {...{ prefix }}
          name="first-name"
          label={more.firstName}
          value={lead.firstName}
          fault={faults.firstName?.text}
          type="text"
          autocomplete="given-name"
        />
        <TextField
          {...{ prefix }}
          name="email"
          label={more.email}
          value={lead.email}
          fault={faults.email?.text}
          type="email"
          autocomplete="email"
          required
        />
        {suggestion && (
          <Suggestion texts={texts.suggestion} typed={lead.email} meant={suggestion} {...(!faulty && { id })} />
        )}
        <div class="check">
          <input
            type="checkbox"
            id={`${prefix}follow-up`}
            name="follow-up"
            value="yes"
            checked={lead.followUp}
            aria-describedby={`${prefix}follow-up-note`}
          />
          <label for={`${prefix}follow-up`}>{consent.followUp}</label>
          <p id={`${prefix}follow-up-note`}>{words.without}</p>
        </div>
        <div class="trap" aria-hidden="true">
          <label for={`${prefix}homepage`}>{more.trap}</label>
          <input type="text" id={`${prefix}homepage`} name="homepage" tabIndex={-1} autocomplete="off" />
        </div>
        <button class="button" type="submit">
          {words.button}
        </button>
        {form.notice !== undefined && (
          <p class="form-notice" role="status">
            {form.notice}
          </p>
        )}
        <p class="small">
          {consent.analysis} {more.privacyBefore}
          <a href={form.privacyUrl} {...place.out}>
            {more.privacyLink}
          </a>
          {more.privacyAfter}
        </p>
      </form>
    </Band>
  );
};
