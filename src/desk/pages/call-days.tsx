import { datesIn } from '../../booking/dates.ts';
import { whereOf } from '../../booking/ways.ts';
import { DAY } from '../../lib/clock.ts';
import { say } from '../../lib/local-time.ts';
import { to } from '../../routes.ts';
import { linkIn } from '../../ui/document.tsx';
import { deskCallsTexts } from '../../ui/texts/desk-calls.ts';
import type { DeskCalls, Listed } from '../calls.ts';
import type { DeskView } from './shell.tsx';

type CallDaysProps = {
  view: DeskView;
  calls: readonly Listed[];
  by: Pick<DeskCalls, 'zone' | 'setting'>;
};

/** Calls under the days on which they are: when, who, what is narrow there, where. */
export const CallDays = ({ view, calls, by }: CallDaysProps) => {
  const { dateAt } = datesIn(by.zone);
  const days = Map.groupBy(calls, ({ call }) => dateAt(call.startsAt));
  return (
    <>
      {[...days].map(([date, listed]) => (
        <div class="desk-day">
          <h3>{sayDay(view, by.zone, date, listed[0]?.call.startsAt ?? 0)}</h3>
          <ul class="desk-calls">
            {listed.map((one) => (
              <CallLine view={view} listed={one} by={by} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
};

const sayDay = ({ shell, now }: DeskView, zone: string, date: string, at: number): string => {
  const { dateAt } = datesIn(zone);
  const { days } = deskCallsTexts[shell.lang];
  const day = say(shell.lang, zone, 'day', at);
  if (date === dateAt(now)) return days.today(day);
  return date === dateAt(now + DAY) ? days.tomorrow(day) : day;
};

const CallLine = ({
  view: { shell },
  listed: { call, bottleneck },
  by,
}: Omit<CallDaysProps, 'calls'> & { listed: Listed }) => (
  <li>
    <span class="desk-when">
      <time dateTime={new Date(call.startsAt).toISOString()}>
        {deskCallsTexts[shell.lang].between(
          say(shell.lang, by.zone, 'time', call.startsAt),
          say(shell.lang, by.zone, 'time', call.endsAt),
        )}
      </time>
    </span>
    <span class="desk-who">
      <a href={linkIn(shell, to.deskSheet(call.id))}>{call.name}</a>
      {bottleneck && <span>{bottleneck}</span>}
    </span>
    <span class="desk-where">
      <Where shell={shell} call={call} setting={by.setting} short />
    </span>
  </li>
);

type WhereProps = Pick<DeskView, 'shell'> & {
  call: Listed['call'];
  setting: DeskCalls['setting'];
  /** A link by its kind, not spelled out. */
  short?: boolean;
};

/** Where a call takes place, as whoever leads it gets there. */
export const Where = ({ shell, call, setting, short = false }: WhereProps) => {
  const calendar = setting.provider === 'builtin' ? setting : null;
  if (calendar?.place.kind === 'phone' && call.place === null && call.phone) return <Phone number={call.phone} />;
  const where = whereOf(call, calendar, shell.site, shell.lang);
  if (!/^https?:\/\//.test(where)) return <>{where}</>;
  return <a href={where}>{short ? deskCallsTexts[shell.lang].video : where}</a>;
};

/** A number to call. */
export const Phone = ({ number }: { number: string }) => (
  <a href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}>{number}</a>
);
