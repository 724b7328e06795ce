import { oneNameOf, say, sayZone } from '../../lib/local-time.ts';
import { Document, linkIn, type Shell } from '../../ui/document.tsx';
import { type BookingTexts, bookingTexts } from '../../ui/texts/booking.ts';
import type { Day, Times } from '../times.ts';
import { CallHead, type Moved } from './head.tsx';
import { ZONES } from './zones.ts';

export type ChooseProps = {
  shell: Shell;
  title: string;
  lead: string;
  /** What the call is: how long, where. */
  facts: readonly string[];
  /** The address of this page, without what is chosen on it. */
  path: string;
  /** Null: there is no free time at all. */
  times: Times | null;
  /** Something that went wrong before this page. */
  notice: { title: string; text: string } | null;
  contact: string;
  /** The visitor has named the zone. */
  zoneChosen: boolean;
  /** Null: it is a new one. */
  moved: Moved | null;
  script: string | null;
};

/** Choosing a time: a month, a day in it, a time of that day. Every choice is a link. */
export const ChoosePage = (props: ChooseProps) => {
  const { shell, title, lead, facts, moved, times, notice, contact, script } = props;
  const texts = bookingTexts[shell.lang];
  return (
    <Document shell={shell} title={title} robots="noindex, nofollow" styles={['page', 'booking']} script={script}>
      <div class="column booking" data-zone={props.zoneChosen ? null : times?.zone}>
        <CallHead {...{ title, lead, facts, moved }} />
        {notice && (
          <div class="faults" role="alert">
            <h2>{notice.title}</h2>
            <p>{notice.text}</p>
          </div>
        )}
        {times === null ? (
          <section>
            <h2>{texts.none.title}</h2>
            <p>{texts.none.text(contact)}</p>
          </section>
        ) : (
          <div class="choosing" id="times">
            <Month {...props} times={times} texts={texts} />
            <DayTimes {...props} times={times} texts={texts} />
          </div>
        )}
      </div>
    </Document>
  );
};

type PartProps = ChooseProps & { times: Times; texts: BookingTexts };

/** A link on this page: the place of the times stays in view. */
const here = ({ shell, path, times, zoneChosen }: PartProps, choice: Record<string, string>): string => {
  const query = new URLSearchParams({ ...(zoneChosen && { zone: times.zone }), ...choice });
  return linkIn(shell, `${path}?${query}`);
};

const Month = (props: PartProps) => {
  const { shell, times, texts } = props;
  const { lang } = shell;
  const { zone, earlier, later, weeks, monthAt } = times;
  return (
    <section class="month" aria-labelledby="month-title">
      <div class="month-head">
        <h2 id="month-title">{say(lang, zone, 'month', monthAt)}</h2>
        <p>
          {earlier && (
            <a href={`${here(props, { month: earlier })}#times`} rel="prev">
              <span aria-hidden="true">←</span> {texts.month.earlier}
            </a>
          )}
          {later && (
            <a href={`${here(props, { month: later })}#times`} rel="next">
              {texts.month.later} <span aria-hidden="true">→</span>
            </a>
          )}
        </p>
      </div>
      <table>
        <thead>
          <tr>
            {MONDAY_TO_SUNDAY.map((at) => (
              <th scope="col" abbr={say(lang, 'UTC', 'weekdayLong', at)}>
                {say(lang, 'UTC', 'weekday', at)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr>
              {week.map((day) => (
                <td>{day && <DayCell {...props} day={day} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const MONDAY_TO_SUNDAY = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day)); // 1 January 2024 was a Monday

const DayCell = ({ day, ...props }: PartProps & { day: Day }) => {
  const { shell, times, texts } = props;
  const figure = String(Number(day.date.slice(-2)));
  if (day.free === 0)
    return (
      <span class="no-time">
        {figure}
        <span class="sr"> {texts.month.full}</span>
      </span>
    );
  return (
    <a
      href={`${here(props, { day: day.date })}#day-title`}
      aria-current={day.date === times.day ? 'date' : undefined}
      aria-label={`${say(shell.lang, times.zone, 'day', day.at)}, ${texts.month.free(day.free)}`}
    >
      {figure}
    </a>
  );
};

const DayTimes = (props: PartProps) => {
  const { shell, times, texts } = props;
  const { lang } = shell;
  const { zone, slots } = times;
  const [first] = slots;
  if (!first) return null;
  return (
    <section class="day-times" aria-labelledby="day-title">
      <h2 id="day-title" tabIndex={-1}>
        {texts.times(say(lang, zone, 'day', first.startsAt))}
      </h2>
      <ul>
        {slots.map(({ startsAt }) => (
          <li>
            <a class="button quiet" href={here(props, { at: String(startsAt) })} rel="nofollow">
              {say(lang, zone, 'time', startsAt)}
            </a>
          </li>
        ))}
      </ul>
      <ZoneForm {...props} />
    </section>
  );
};

/** Without a script the platform's guess stands, and can be changed. */
const ZoneForm = ({ shell, path, times: { zone, day, monthAt, slots }, texts }: PartProps) => (
  <form class="zone" method="get" action={path}>
    {shell.named && <input type="hidden" name="lang" value={shell.lang} />}
    {day && <input type="hidden" name="day" value={day} />}
    <label for="zone">{texts.zone.label}</label>
    <select id="zone" name="zone">
      {[...new Set([zone, ...ZONES].map(oneNameOf))].map((one, i) => (
        <option value={one} selected={i === 0}>
          {sayZone(shell.lang, one, slots[0]?.startsAt ?? monthAt)}
        </option>
      ))}
    </select>
    <button class="button quiet" type="submit">
      {texts.zone.button}
    </button>
  </form>
);
