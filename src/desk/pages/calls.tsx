import type { Call } from '../../booking/calls.ts';
import { say, sayZone } from '../../lib/local-time.ts';
import { routes, to } from '../../routes.ts';
import { linkIn } from '../../ui/document.tsx';
import { bookingTexts } from '../../ui/texts/booking.ts';
import { deskCallsTexts } from '../../ui/texts/desk-calls.ts';
import type { DeskCalls, Listed } from '../calls.ts';
import { Calendars, type CalendarsProps, Feed } from './calendars.tsx';
import { CallDays } from './call-days.tsx';
import { sayEuros } from './euros.ts';
import { DeskPage, type DeskView } from './shell.tsx';
import { DeskTable } from './table.tsx';

type CallsPageProps = {
  view: DeskView;
  by: DeskCalls;
  coming: readonly Listed[];
  /** How many were asked for, if there may be more. */
  most: number | null;
  waiting: readonly Call[];
  settled: { calls: readonly Call[]; more: boolean; newest: boolean };
  calendars: CalendarsProps['calendars'];
  /** Null for who may not have it. */
  feedUrl: string | null;
};

/** All calls: those to come, those that wait for a word, those that are settled; and the calendars behind them. */
export const CallsPage = ({ view, by, coming, most, waiting, settled, calendars, feedUrl }: CallsPageProps) => {
  const { shell, now } = view;
  const { lang } = shell;
  const texts = deskCallsTexts[lang];
  const { setting, zone } = by;
  return (
    <DeskPage
      view={view}
      at="calls"
      title={texts.title}
      intro={setting.provider === 'link' ? texts.unheard : texts.intro(sayZone(lang, zone, now))}
    >
      {waiting.length > 0 && <Waiting view={view} zone={zone} calls={waiting} />}
      <section aria-labelledby="coming">
        <h2 id="coming">{texts.coming.title}</h2>
        {coming.length === 0 ? <p>{texts.coming.empty}</p> : <CallDays view={view} calls={coming} by={by} />}
        {most !== null && <p class="small">{texts.coming.more(most)}</p>}
      </section>
      <Settled view={view} zone={zone} {...settled} />
      {setting.provider === 'builtin' && (
        <Calendars view={view} zone={zone} calendars={calendars} policy={setting.ifCalendarFails} />
      )}
      {feedUrl && <Feed view={view} url={feedUrl} />}
    </DeskPage>
  );
};

type ListProps = { view: DeskView; zone: string; calls: readonly Call[] };

const Waiting = ({ view: { shell }, zone, calls }: ListProps) => {
  const { title, text, columns } = deskCallsTexts[shell.lang].waiting;
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{title}</h2>
      <p>{text}</p>
      <DeskTable
        caption={title}
        columns={[columns.who, columns.when]}
        rows={calls.map((call) => ({
          key: call.id,
          cells: [<SheetLink shell={shell} call={call} />, sayWhen(shell.lang, zone, call)],
        }))}
      />
    </section>
  );
};

const Settled = ({ view: { shell }, zone, calls, more, newest }: ListProps & CallsPageProps['settled']) => {
  const { settled, outcomes } = deskCallsTexts[shell.lang];
  const { who, when, outcome, value } = settled.columns;
  const oldest = calls.at(-1);
  const page = (before: Call) =>
    `${routes.deskCalls}?${new URLSearchParams({ before: `${before.startsAt}.${before.id}` })}`;
  return (
    <section aria-labelledby="settled">
      <h2 id="settled">{settled.title}</h2>
      {calls.length === 0 ? (
        <p>{settled.empty}</p>
      ) : (
        <DeskTable
          caption={settled.title}
          columns={[who, when, outcome, value]}
          rows={calls.map((call) => ({
            key: call.id,
            cells: [
              <SheetLink shell={shell} call={call} />,
              sayWhen(shell.lang, zone, call),
              outcomes[call.outcome ?? 'cancelled'],
              call.orderValue === null ? null : sayEuros(shell.lang, call.orderValue),
            ],
          }))}
        />
      )}
      {(more || !newest) && (
        <p class="desk-pages">
          {!newest && <a href={linkIn(shell, routes.deskCalls)}>{settled.newest}</a>}
          {more && oldest && <a href={linkIn(shell, page(oldest))}>{settled.older}</a>}
        </p>
      )}
    </section>
  );
};

const SheetLink = ({ shell, call }: Pick<DeskView, 'shell'> & { call: Call }) => (
  <a href={linkIn(shell, to.deskSheet(call.id))}>{call.name}</a>
);

const sayWhen = (lang: DeskView['shell']['lang'], zone: string, { startsAt }: Call): string =>
  bookingTexts[lang].at(say(lang, zone, 'dayAndYear', startsAt), say(lang, zone, 'time', startsAt));
