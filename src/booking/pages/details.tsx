import type { ComponentChildren } from 'preact';
import { scripts } from '../../lib/assets.ts';
import { sayZone } from '../../lib/local-time.ts';
import { routes } from '../../routes.ts';
import { Document, linkIn, type Shell } from '../../ui/document.tsx';
import { bookingTexts } from '../../ui/texts/booking.ts';
import { uiTexts } from '../../ui/texts/index.ts';
import type { Slot } from '../calendar/agenda.ts';
import { whenOf } from '../ways.ts';
import { CallHead, type Moved } from './head.tsx';

/** What was typed, by the name of its field. */
export type Typed = Readonly<Record<string, string>>;

/** What was wrong, by the name of the field, in the reader's language. */
export type Faults = Readonly<Record<string, string>>;

type DetailsProps = {
  shell: Shell;
  title: string;
  facts: readonly string[];
  /** Where the form is posted. */
  action: string;
  /** Back to choosing a time. */
  otherUrl: string;
  startsAt: number | null;
  endsAt: number | null;
  zone: string;
  /** Free times near one that is gone; then one of them is chosen here. */
  nearest: readonly Slot[];
  typed: Typed;
  faults: Faults;
  /** What is wrong with the form as a whole. */
  notice: { title: string; text: string } | null;
  asks: { name: boolean; phone: boolean; questions: readonly { ask: string; required: boolean }[]; reason: boolean };
  hidden: readonly (readonly [name: string, value: string])[];
  /** Null: it is a new one. */
  moved: Moved | null;
  button: string;
};

/** The last step: the time once more, and what the host needs to know. */
export const DetailsPage = (props: DetailsProps) => {
  const { shell, title, facts, action, otherUrl, startsAt, endsAt, zone, nearest, typed, faults, notice, asks } = props;
  const { moved } = props;
  const { lang } = shell;
  const texts = bookingTexts[lang];
  const faulty = Object.entries(faults);
  const said = startsAt !== null && endsAt !== null ? whenOf(lang, zone, { startsAt, endsAt }) : null;
  return (
    <Document
      shell={shell}
      title={faulty.length > 0 || notice ? `${texts.faults.title}: ${title}` : title}
      robots="noindex, nofollow"
      styles={['page', 'result', 'booking']}
      script={scripts.booking ?? null}
    >
      <div class="column booking">
        <CallHead
          title={title}
          lead={said && nearest.length === 0 ? (moved ? texts.move.to(said) : said) : ''}
          facts={facts}
          moved={moved}
        />
        {(notice || faulty.length > 0) && (
          <div class="faults" role="alert" tabIndex={-1} {...(faulty.length === 0 && { autofocus: true })}>
            <h2>{notice ? notice.title : texts.faults.title}</h2>
            {notice && <p>{notice.text}</p>}
            {faulty.map(([field, text], i) => (
              <p>
                <a href={`#${field}`} {...(i === 0 && { autofocus: true })}>
                  {text}
                </a>
              </p>
            ))}
          </div>
        )}
        <form class="lead-form" method="post" action={action} noValidate data-unsent={texts.unsent}>
          {props.hidden.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          {nearest.length > 0 ? (
            <fieldset class="nearest" id="at">
              <legend>{texts.nearest}</legend>
              {nearest.map((slot, i) => (
                <label>
                  <input type="radio" name="at" value={slot.startsAt} checked={i === 0} />
                  {whenOf(lang, zone, slot)}
                </label>
              ))}
            </fieldset>
          ) : (
            startsAt !== null && <input type="hidden" name="at" value={startsAt} />
          )}
          <p class="zone-said">
            {sayZone(lang, zone, startsAt ?? nearest[0]?.startsAt ?? 0)} <a href={otherUrl}>{texts.details.other}</a>
          </p>
          {asks.name && (
            <>
              <Field name="name" label={texts.fields.name} {...{ typed, faults }}>
                {(field) => <input type="text" autocomplete="name" required {...field} />}
              </Field>
              <Field name="email" label={texts.fields.email} {...{ typed, faults }}>
                {(field) => <input type="email" autocomplete="email" required spellcheck={false} {...field} />}
              </Field>
            </>
          )}
          {asks.phone && (
            <Field name="phone" label={texts.fields.phone} note={texts.fields.phoneNote} {...{ typed, faults }}>
              {(field) => <input type="tel" autocomplete="tel" required {...field} />}
            </Field>
          )}
          {asks.questions.map(({ ask, required }, i) => (
            <Field
              name={`question-${i + 1}`}
              label={required ? ask : `${ask} (${texts.fields.optional})`}
              {...{ typed, faults }}
            >
              {({ value, ...field }) => (
                <textarea rows={3} required={required} {...field}>
                  {value}
                </textarea>
              )}
            </Field>
          ))}
          {asks.reason && (
            <Field name="reason" label={`${texts.fields.reason} (${texts.fields.optional})`} {...{ typed, faults }}>
              {({ value, ...field }) => (
                <textarea rows={2} {...field}>
                  {value}
                </textarea>
              )}
            </Field>
          )}
          <div class="trap" aria-hidden="true">
            <label for="homepage">{texts.fields.trap}</label>
            <input type="text" id="homepage" name="homepage" tabIndex={-1} autocomplete="off" />
          </div>
          <button class="button" type="submit">
            {props.button}
          </button>
          <p class="form-notice" role="status" />
          {!asks.reason && (
            <p class="small">
              {texts.bookFor} {texts.small}{' '}
              <a href={shell.site.privacyUrl ?? linkIn(shell, routes.privacy)}>{uiTexts[lang].page.privacy}</a>
            </p>
          )}
        </form>
      </div>
    </Document>
  );
};

type Given = {
  id: string;
  name: string;
  value: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
};

type FieldProps = {
  name: string;
  label: string;
  note?: string;
  typed: Typed;
  faults: Faults;
  children: (field: Given) => ComponentChildren;
};

const Field = ({ name, label, note, typed, faults, children }: FieldProps) => {
  const fault = faults[name];
  const described = [fault && `${name}-fault`, note && `${name}-note`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {note && (
        <p class="small" id={`${name}-note`}>
          {note}
        </p>
      )}
      {fault && (
        <p class="fault" id={`${name}-fault`}>
          {fault}
        </p>
      )}
      {children({
        ...{ id: name, name },
        value: typed[name] ?? '',
        'aria-invalid': fault !== undefined,
        'aria-describedby': described || undefined,
      })}
    </div>
  );
};
