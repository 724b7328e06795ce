import type { ComponentChildren } from 'preact';
import { scripts } from '../../lib/assets.ts';
import { MINUTE } from '../../lib/clock.ts';
import { sayZone } from '../../lib/local-time.ts';
import { Document, linkIn, type Shell } from '../../ui/document.tsx';
import { bookingTexts } from '../../ui/texts/booking.ts';
import type { Call } from '../call.ts';
import { whenOf } from '../ways.ts';
import { CallHead } from './head.tsx';

type CallPageProps = {
  shell: Shell;
  call: Call;
  now: number;
  where: string;
  /** Whether and until when it can be changed here; null: elsewhere. */
  change: { open: boolean; until: string; moveUrl: string; cancelUrl: string } | null;
  files: { ics: string; google: string; outlook: string; office: string } | null;
  /** Where a new call is booked. */
  againUrl: string;
  notice: { title: string; text: string } | null;
};

const JUST_NOW = 10 * MINUTE; // its mail may still be on its way

/** One call: when, where, into the calendar, and the ways to change it. */
export const CallPage = ({ shell, call, now, where, change, files, againUrl, notice }: CallPageProps) => {
  const { lang, site } = shell;
  const texts = bookingTexts[lang].call;
  const cancelled = call.state === 'cancelled';
  const over = !cancelled && call.endsAt <= now;
  const title = cancelled ? texts.cancelled : over ? texts.over : call.sequence > 0 ? texts.moved : texts.booked;
  const just = now - call.changedAt < JUST_NOW;
  const told = just ? texts.lead(call.email) : texts.leadLater(call.email);
  const lead = call.provider === 'builtin' ? told : texts.leadElsewhere;
  return (
    <Document shell={shell} title={title} robots="noindex, nofollow" styles={['page', 'booking']}>
      <div class="column booking">
        {notice && (
          <div class="faults" role="alert">
            <h2>{notice.title}</h2>
            <p>{notice.text}</p>
          </div>
        )}
        <CallHead title={title} lead={cancelled ? texts.cancelledLead : over ? texts.overLead : lead} facts={[]} />
        <dl class="call">
          <dt>{texts.when}</dt>
          <dd class={cancelled ? 'struck' : undefined}>
            {whenOf(lang, call.zone, call)}
            <span class="small"> {sayZone(lang, call.zone, call.startsAt)}</span>
          </dd>
          {!cancelled && (
            <>
              <dt>{texts.where}</dt>
              <dd>{/^https:\/\//.test(where) ? <a href={where}>{where}</a> : where}</dd>
            </>
          )}
        </dl>
        {cancelled || over ? (
          <p class="actions">
            <a class="button" href={linkIn(shell, againUrl)}>
              {texts.again}
            </a>
          </p>
        ) : (
          <>
            {files && (
              <Part title={texts.calendar}>
                <ul class="links">
                  <li>
                    <a href={files.ics}>{texts.file}</a>
                  </li>
                  <li>
                    <a href={files.google}>{texts.google}</a>
                  </li>
                  <li>
                    <a href={files.outlook}>{texts.outlook}</a>
                  </li>
                  <li>
                    <a href={files.office}>{texts.office}</a>
                  </li>
                </ul>
              </Part>
            )}
            {change && (change.open || !notice) && (
              <Part title={texts.change}>
                <p>{change.open ? texts.changeUntil(change.until) : texts.changeClosed(site.sender.replyTo)}</p>
                {change.open && (
                  <p class="actions">
                    <a class="button quiet" href={change.moveUrl}>
                      {texts.move}
                    </a>
                    <a href={change.cancelUrl}>{texts.cancel}</a>
                  </p>
                )}
              </Part>
            )}
          </>
        )}
      </div>
    </Document>
  );
};

const Part = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
);

type CancelPageProps = {
  shell: Shell;
  call: Call;
  action: string;
  keepUrl: string;
  /** What was typed as the reason, and what is wrong with it. */
  reason?: string;
  fault?: string | null;
};

/** Asks once more, and for the reason. */
export const CancelPage = ({ shell, call, action, keepUrl, reason = '', fault = null }: CancelPageProps) => {
  const { lang } = shell;
  const texts = bookingTexts[lang];
  return (
    <Document
      shell={shell}
      title={fault === null ? texts.cancel.title : `${texts.faults.title}: ${texts.cancel.title}`}
      robots="noindex, nofollow"
      styles={['page', 'result', 'booking']}
      script={scripts.booking ?? null}
    >
      <div class="column booking">
        <CallHead title={texts.cancel.title} lead={texts.cancel.text(whenOf(lang, call.zone, call))} facts={[]} />
        {fault !== null && (
          <div class="faults" role="alert">
            <h2>{texts.faults.title}</h2>
            <p>
              <a href="#reason" autofocus>
                {fault}
              </a>
            </p>
          </div>
        )}
        <form class="lead-form" method="post" action={action} data-unsent={texts.unsent}>
          <input type="hidden" name="sequence" value={call.sequence} />
          <div class="field">
            <label for="reason">
              {texts.fields.reason} ({texts.fields.optional})
            </label>
            {fault !== null && (
              <p class="fault" id="reason-fault">
                {fault}
              </p>
            )}
            <textarea
              id="reason"
              name="reason"
              rows={3}
              aria-invalid={fault !== null}
              aria-describedby={fault === null ? undefined : 'reason-fault'}
            >
              {reason}
            </textarea>
          </div>
          <p class="actions">
            <button class="button" type="submit">
              {texts.cancel.button}
            </button>
            <a href={keepUrl}>{texts.cancel.keep}</a>
          </p>
          <p class="form-notice" role="status" />
        </form>
      </div>
    </Document>
  );
};
