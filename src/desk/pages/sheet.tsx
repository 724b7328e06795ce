import type { ComponentChildren } from 'preact';
import { type Sheet, YOU } from '../../../emails/sheet.ts';
import { callTexts } from '../../../emails/texts/call.ts';
import { texts as mailTexts } from '../../../emails/texts/index.ts';
import type { Call } from '../../booking/calls.ts';
import { whenOf } from '../../booking/ways.ts';
import { say, sayZone } from '../../lib/local-time.ts';
import { Fact } from '../../ui/fact.tsx';
import { PipeChart } from '../../ui/pipe-chart.tsx';
import { bookingTexts } from '../../ui/texts/booking.ts';
import { deskCallsTexts } from '../../ui/texts/desk-calls.ts';
import { uiTexts } from '../../ui/texts/index.ts';
import type { DeskCalls } from '../calls.ts';
import { Phone, Where } from './call-days.tsx';
import { DeskPage, type DeskView } from './shell.tsx';

type SheetPageProps = {
  view: DeskView;
  call: Call;
  by: Pick<DeskCalls, 'zone' | 'setting'>;
  sheet: Sheet;
  /** What was wrong with what was just sent. */
  fault: string | null;
  /** What became of the call, and the ways to change it; first once it has begun, and not printed. */
  children: ComponentChildren;
};

/** What to know before a call: on the screen, and on one or two sheets of paper. */
export const SheetPage = ({ view, call, by, sheet, fault, children }: SheetPageProps) => {
  const { lang } = view.shell;
  const texts = deskCallsTexts[lang].sheet;
  const { host } = callTexts[lang];
  const { profile } = sheet;
  const begun = call.startsAt <= view.now;
  const foreign = !profile || profile.lang === lang ? undefined : profile.lang;
  return (
    <DeskPage view={view} at="calls" title={texts.title(call.name)} fault={fault} styles={['chart']}>
      {call.state === 'cancelled' && (
        <p class="desk-alert">
          <strong>{texts.cancelled}</strong>
        </p>
      )}
      <Facts view={view} call={call} by={by} />
      {begun && children}
      <div class="sheet">
        <Part title={host.ask} note={host.asks} lines={sheet.ask} steps lang={foreign} />
        <div class="sheet-side">
          {profile && <Chart profile={profile} lang={foreign} />}
          <Said title={host.words} said={sheet.words} />
          <Part title={host.received} lines={sheet.received.length > 0 ? sheet.received : [host.nothingReceived]} />
        </div>
        {profile ? (
          <div class="sheet-profile">
            <Part
              title={mailTexts[lang].analysis.about[profile.about].picture.bottleneck}
              note={host.puts(YOU[profile.lang], call.name)}
              lead={profile.bottleneck}
              lines={profile.reasons}
              lang={foreign}
            />
            <Part title={host.leverage} lead={profile.leverage} lang={foreign} />
            <Part title={host.churn} lead={profile.churn} lang={foreign} />
            <Part title={host.reflex} lead={profile.reflex} lang={foreign} />
          </div>
        ) : (
          <p>{host.noQuiz}</p>
        )}
        {profile && <Said title={texts.answers} said={profile.answers} lang={foreign} all />}
      </div>
      {!begun && children}
      <p class="small sheet-hint">{texts.print}</p>
    </DeskPage>
  );
};

const Facts = ({ view: { shell }, call, by }: Pick<SheetPageProps, 'view' | 'call' | 'by'>) => {
  const { lang } = shell;
  const mail = callTexts[lang];
  const texts = deskCallsTexts[lang].sheet;
  const facts: [label: string, fact: ComponentChildren][] = [
    [mail.when, <strong>{whenOf(lang, by.zone, call)}</strong>],
    ...(call.zone === by.zone ? [] : [[texts.here(call.name), hereOf(lang, call)] satisfies [string, string]]),
    ...(call.state === 'cancelled'
      ? []
      : [[mail.where, <Where shell={shell} call={call} setting={by.setting} />] satisfies [string, ComponentChildren]]),
    [mail.host.who, <a href={`mailto:${call.email}`}>{call.email}</a>],
    ...(call.phone ? [[mail.host.phone, <Phone number={call.phone} />] satisfies [string, ComponentChildren]] : []),
    [texts.booked, say(lang, by.zone, 'dayAndYear', call.createdAt)],
    ...(call.reason ? [[mail.host.reason, call.reason] satisfies [string, string]] : []),
  ];
  return (
    <dl class="desk-facts">
      {facts.map(([label, fact]) => (
        <Fact name={label}>{fact}</Fact>
      ))}
    </dl>
  );
};

/** The time by the visitor's own clock. */
const hereOf = (lang: DeskView['shell']['lang'], { startsAt, zone }: Call): string =>
  `${bookingTexts[lang].at(say(lang, zone, 'day', startsAt), say(lang, zone, 'time', startsAt))}, ${sayZone(lang, zone, startsAt)}`;

const Chart = ({ profile, lang }: { profile: NonNullable<Sheet['profile']>; lang: PartProps['lang'] }) => (
  <section class="sheet-chart" lang={lang} aria-labelledby="profile">
    <h2 id="profile">{profile.quiz}</h2>
    <PipeChart
      areas={profile.areas}
      texts={uiTexts[profile.lang].chart}
      about={profile.about}
      allWell={profile.allWell}
    />
  </section>
);

type PartProps = {
  title: string;
  /** On the content, in the page's own language. */
  note?: string;
  /** Stands above the lines. */
  lead?: string | null;
  lines?: readonly string[];
  /** The lines are taken one after the other. */
  steps?: boolean;
  /** Of the content, where it is not that of the page. */
  lang?: DeskView['shell']['lang'] | undefined;
};

const Part = ({ title, note, lead = null, lines = [], steps = false, lang }: PartProps) => {
  const List = steps ? 'ol' : 'ul';
  if (lines.length === 0 && lead === null) return null;
  return (
    <section class={steps ? 'sheet-ask' : undefined}>
      <h2>{title}</h2>
      {note && <p class="small">{note}</p>}
      <div lang={lang}>
        {lead !== null && <p>{lead}</p>}
        {lines.length > 0 && (
          <List>
            {lines.map((line) => (
              <li>{line}</li>
            ))}
          </List>
        )}
      </div>
    </section>
  );
};

type SaidProps = Pick<PartProps, 'title' | 'lang'> & {
  said: readonly { ask: string; answer: string }[];
  /** Many of them, to look something up. */
  all?: boolean;
};

const Said = ({ title, said, lang, all = false }: SaidProps) =>
  said.length === 0 ? null : (
    <section class={all ? 'sheet-answers' : undefined}>
      <h2>{title}</h2>
      <dl lang={lang}>
        {said.map(({ ask, answer }) => (
          <Fact name={ask}>{answer}</Fact>
        ))}
      </dl>
    </section>
  );
