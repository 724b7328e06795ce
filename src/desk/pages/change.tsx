import type { Slot } from '../../booking/calendar/agenda.ts';
import type { Call } from '../../booking/calls.ts';
import { datesIn } from '../../booking/dates.ts';
import { say } from '../../lib/local-time.ts';
import { to } from '../../routes.ts';
import { linkIn } from '../../ui/document.tsx';
import { deskCallsTexts } from '../../ui/texts/desk-calls.ts';
import type { DeskView } from './shell.tsx';

type ChangeProps = {
  view: DeskView;
  call: Call;
  zone: string;
  /** Times that the call can be moved to; null where it stands in another calendar. */
  free: readonly Slot[] | null;
};

/** The ways to move a call or to call it off, while it lies ahead. */
export const Change = ({ view: { shell }, call, zone, free }: ChangeProps) => {
  const { title, elsewhere, move, cancel } = deskCallsTexts[shell.lang].change;
  if (!free)
    return (
      <section class="sheet-aside" aria-labelledby="change">
        <h2 id="change">{title}</h2>
        <p>{elsewhere(PROVIDERS[call.provider])}</p>
      </section>
    );
  return (
    <section class="sheet-aside" aria-labelledby="change">
      <h2 id="change">{title}</h2>
      <details>
        <summary>{move.open}</summary>
        {free.length === 0 ? (
          <p>{move.none}</p>
        ) : (
          <form method="post" action={linkIn(shell, to.deskMove(call.id))} class="desk-form">
            <p>{move.text}</p>
            <Changed call={call} />
            <div class="desk-ask">
              <label for="at">{move.label}</label>
              <FreeTimes free={free} zone={zone} lang={shell.lang} />
            </div>
            <p>
              <button class="button" type="submit">
                {move.button}
              </button>
            </p>
          </form>
        )}
      </details>
      <details>
        <summary>{cancel.open}</summary>
        <form method="post" action={linkIn(shell, to.deskCancel(call.id))} class="desk-form">
          <p>{cancel.text}</p>
          <Changed call={call} />
          <div class="desk-ask">
            <label for="reason">{cancel.label}</label>
            <textarea id="reason" name="reason" rows={3} maxLength={1000} />
          </div>
          <p>
            <button class="button" type="submit">
              {cancel.button}
            </button>
          </p>
        </form>
      </details>
    </section>
  );
};

/** Which state of the call is being changed. */
const Changed = ({ call }: { call: Call }) => <input type="hidden" name="sequence" value={call.sequence} />;

const FreeTimes = ({ free, zone, lang }: { free: readonly Slot[]; zone: string; lang: DeskView['shell']['lang'] }) => {
  const days = Map.groupBy(free, ({ startsAt }) => datesIn(zone).dateAt(startsAt));
  return (
    <select id="at" name="at" required>
      <option value="" />
      {[...days.values()].map((slots) => (
        <optgroup label={say(lang, zone, 'day', slots[0]?.startsAt ?? 0)}>
          {slots.map(({ startsAt }) => (
            <option value={startsAt}>
              {say(lang, zone, 'short', startsAt)}, {say(lang, zone, 'time', startsAt)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
};

const PROVIDERS: Record<Call['provider'], string> = { builtin: '', calcom: 'Cal.com', calendly: 'Calendly' };
