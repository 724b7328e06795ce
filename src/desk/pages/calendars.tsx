import type { CalendarState } from '../../booking/feed/busy-calendars.ts';
import { say } from '../../lib/local-time.ts';
import { bookingTexts } from '../../ui/texts/booking.ts';
import { type DeskCallsTexts, deskCallsTexts } from '../../ui/texts/desk-calls.ts';
import type { DeskView } from './shell.tsx';
import { DeskTable } from './table.tsx';

export type CalendarsProps = {
  view: DeskView;
  zone: string;
  calendars: readonly CalendarState[];
  /** What is offered while one cannot be read. */
  policy: 'open' | 'closed';
};

/** The owner's own calendars: when each was last read, and what is wrong with it. */
export const Calendars = ({ view: { shell }, zone, calendars, policy }: CalendarsProps) => {
  const { lang } = shell;
  const texts = deskCallsTexts[lang].calendars;
  const when = (at: number) => bookingTexts[lang].at(say(lang, zone, 'short', at), say(lang, zone, 'time', at));
  return (
    <section aria-labelledby="calendars">
      <h2 id="calendars">{texts.title}</h2>
      {calendars.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <p>{texts.text}</p>
          <DeskTable
            caption={texts.title}
            columns={[texts.columns.calendar, texts.columns.state, texts.columns.read]}
            rows={calendars.map(({ label, readAt, fault }) => ({
              key: label,
              cells: [
                label,
                fault === null ? (
                  readAt === null ? (
                    texts.waits
                  ) : (
                    texts.fine
                  )
                ) : (
                  <span class="desk-alert">{sayFault(texts, fault)}</span>
                ),
                readAt === null ? texts.never : when(readAt),
              ],
            }))}
          />
          {calendars.some(({ fault }) => fault !== null) && <p>{texts.meanwhile[policy]}</p>}
        </>
      )}
    </section>
  );
};

type Fault = NonNullable<CalendarState['fault']>;

/** Why a calendar cannot be read. */
export const sayFault = (texts: DeskCallsTexts['calendars'], fault: Fault): string =>
  isStatus(fault) ? texts.status(fault.slice('status-'.length)) : texts.faults[fault];

const isStatus = (fault: Fault): fault is Extract<Fault, `status-${number}`> => fault.startsWith('status-');

/** Where the owner's own calendar can subscribe to the calls, and how. */
export const Feed = ({ view: { shell }, url }: { view: DeskView; url: string }) => {
  const { feed } = deskCallsTexts[shell.lang];
  return (
    <section aria-labelledby="feed">
      <h2 id="feed">{feed.title}</h2>
      <p>{feed.text}</p>
      <div class="desk-ask">
        <label for="feed-url">{feed.address}</label>
        <input id="feed-url" value={url} readOnly />
      </div>
      <p>
        <a href={url.replace(/^https?:/, 'webcal:')}>{feed.subscribe}</a>
      </p>
      <dl class="desk-facts">
        {feed.ways.map(({ where, how }) => (
          <div>
            <dt>{where}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
      <p class="small">{feed.slow}</p>
    </section>
  );
};
