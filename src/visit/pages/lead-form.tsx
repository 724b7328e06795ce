import type { Analysis } from '../../../quiz/engine/analysis.ts';
import type { FailureCode } from '../../lib/failures.ts';
import { routes, to } from '../../routes.ts';
import { Band } from '../../ui/band.tsx';
import { linkIn, type Shell } from '../../ui/document.tsx';
import { uiTexts } from '../../ui/texts/index.ts';
import { FaultSummary, Suggestion, TextField } from './lead-fields.tsx';

export type Lead = { email: string; firstName: string; followUp: boolean };
export type LeadFaults = { email?: 'missing-email' | 'invalid-email'; firstName?: 'long-name'; form?: FailureCode };

export type LeadFormProps = {
  shell: Shell;
  /** Id of the quiz. */
  quiz: string;
  /** The answers, as hidden fields. */
  answers: readonly (readonly [string, string])[];
  run: string;
  version: string;
  lead: Lead;
  faults: LeadFaults;
  /** The address as it was probably meant. */
  suggestion: string | null;
  analysis: Analysis;
};

export const FORM_ID = 'analyse';

/** Asks for name and address. The analysis comes with or without the box for follow-up mails. */
export const LeadForm = ({ shell, quiz, answers, run, version, lead, faults, suggestion, analysis }: LeadFormProps) => {
  const { site, lang } = shell;
  const texts = uiTexts[lang].result;
  const { more } = texts;
  const { allWell, reasons, guide } = analysis;
  const contents = more.list({ allWell, reasons: reasons.length > 0 });
  const fault = (code: 'missing-email' | 'invalid-email' | 'long-name' | undefined) => code && texts.faults[code];
  return (
    <Band title={more.title} id={FORM_ID} class="more">
      <p>{more.intro}</p>
      <ul class="ticks">
        {[...contents, ...(guide ? [more.guide] : [])].map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <FaultSummary {...{ lang, faults }} />
      <form class="lead-form" method="post" action={`${linkIn(shell, to.quiz(quiz))}#${FORM_ID}`} noValidate>
        {/* The first button is the one that the Enter key presses; it must not be an answer to the suggestion. */}
        {suggestion && <button class="sr" type="submit" tabIndex={-1} aria-hidden="true" />}
        {[...answers, ['run', run] as const, ['version', version] as const].map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <TextField
          id="first-name"
          label={more.firstName}
          value={lead.firstName}
          fault={fault(faults.firstName)}
          type="text"
          autocomplete="given-name"
        />
        <TextField
          id="email"
          label={more.email}
          value={lead.email}
          fault={fault(faults.email)}
          type="email"
          autocomplete="email"
          required
        />
        {suggestion && <Suggestion texts={texts.suggestion} typed={lead.email} meant={suggestion} />}
        <div class="check">
          <input
            type="checkbox"
            id="follow-up"
            name="follow-up"
            value="yes"
            checked={lead.followUp}
            aria-describedby="follow-up-note"
          />
          <label for="follow-up">{site.consent.followUp}</label>
          <p id="follow-up-note">{more.without}</p>
        </div>
        <div class="trap" aria-hidden="true">
          <label for="homepage">{more.trap}</label>
          <input type="text" id="homepage" name="homepage" tabIndex={-1} autocomplete="off" />
        </div>
        <button class="button" type="submit">
          {more.button}
        </button>
        <p class="small">
          {site.consent.analysis} {more.privacyBefore}
          <a href={site.privacyUrl ?? linkIn(shell, routes.privacy)}>{more.privacyLink}</a>
          {more.privacyAfter}
        </p>
      </form>
    </Band>
  );
};
