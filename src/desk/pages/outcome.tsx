import type { Call, Outcome as CallOutcome } from '../../booking/calls.ts';
import { say } from '../../lib/local-time.ts';
import type { Outbox } from '../../mail/outbox.ts';
import { to } from '../../routes.ts';
import { linkIn } from '../../ui/document.tsx';
import { bookingTexts } from '../../ui/texts/booking.ts';
import { type DeskCallsTexts, deskCallsTexts } from '../../ui/texts/desk-calls.ts';
import { type DeskCalls, isJudgeable } from '../calls.ts';
import { sayEuros } from './euros.ts';
import type { DeskView } from './shell.tsx';

/** What one can say of a call. */
export const OUTCOMES: readonly CallOutcome[] = ['held', 'missed', 'client'];

type OutcomeProps = {
  view: DeskView;
  call: Call;
  by: Pick<DeskCalls, 'zone' | 'setting'>;
  /** The mail to who did not come, if one is planned. */
  mail: Awaited<ReturnType<Outbox['missedMail']>>;
};

/** What became of a call: what was said, and the form to say it or to correct it. */
export const Outcome = ({ view, call, by, mail }: OutcomeProps) => {
  const { shell, who, now } = view;
  const { outcome: texts, outcomes } = deskCallsTexts[shell.lang];
  const owner = who.role === 'owner';
  const judgeable = isJudgeable(call, now);
  if (call.state === 'cancelled' || (!owner && !judgeable)) return null;
  const value = call.orderValue === null ? null : sayEuros(shell.lang, call.orderValue);
  const form = <Form view={view} call={call} by={by} />;
  return (
    <section class="sheet-aside" aria-labelledby="outcome">
      <h2 id="outcome">{texts.title}</h2>
      {!judgeable && <p>{texts.early}</p>}
      {!owner && call.outcome === null && <p>{texts.none}</p>}
      {call.outcome && (
        <p>
          <strong>{texts.said(outcomes[call.outcome], value)}</strong>
        </p>
      )}
      {mail && <p>{sayMail(texts.mail, mail, shell.lang, by.zone)}</p>}
      {judgeable &&
        owner &&
        (call.outcome === null ? (
          form
        ) : (
          <details>
            <summary>{texts.correct}</summary>
            {form}
          </details>
        ))}
    </section>
  );
};

const sayMail = (
  texts: DeskCallsTexts['outcome']['mail'],
  mail: NonNullable<OutcomeProps['mail']>,
  lang: DeskView['shell']['lang'],
  zone: string,
): string => {
  if (mail.kind === 'ended') return texts.ended;
  const time = say(lang, zone, 'time', mail.at);
  return mail.kind === 'due'
    ? texts.due(time)
    : texts.sent(bookingTexts[lang].at(say(lang, zone, 'day', mail.at), time));
};

const Form = ({ view: { shell }, call, by: { setting } }: Omit<OutcomeProps, 'mail'>) => {
  const { outcome: texts, outcomes } = deskCallsTexts[shell.lang];
  const writes = setting.provider !== 'link' && setting.mailAfterNoShow;
  return (
    <form method="post" action={linkIn(shell, to.deskOutcome(call.id))} class="desk-form">
      <fieldset>
        <legend>{texts.legend}</legend>
        {OUTCOMES.map((one) => (
          <label class="desk-choice">
            <input type="radio" name="outcome" value={one} required checked={call.outcome === one} />
            {outcomes[one]}
          </label>
        ))}
      </fieldset>
      <div class="desk-ask">
        <label for="value">{texts.value}</label>
        <input
          id="value"
          name="value"
          inputMode="numeric"
          autocomplete="off"
          value={call.orderValue ?? ''}
          aria-describedby="value-note"
        />
        <span id="value-note" class="small">
          {texts.valueNote}
        </span>
      </div>
      <p class="small">{writes ? texts.mail.will : texts.mail.off}</p>
      <p>
        <button class="button" type="submit">
          {texts.save}
        </button>
      </p>
    </form>
  );
};
