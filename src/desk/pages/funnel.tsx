import type { Spread } from '../../leads/peers/spread.ts';
import type { Shell } from '../../ui/document.tsx';
import { type DeskFunnelTexts, deskFunnelTexts } from '../../ui/texts/desk-funnel.ts';
import type { Choice } from '../funnel/choice.ts';
import type { Part, Report } from '../funnel/report.ts';
import type { Share } from '../funnel/wilson.ts';
import { type Bar, Figure } from './funnel-figure.tsx';
import { type Choices, FunnelFilter } from './funnel-filter.tsx';
import { DeskPage, type DeskView } from './shell.tsx';

type FunnelPageProps = {
  view: DeskView;
  choice: Choice;
  choices: Choices;
  /** What was chosen, then what stands beside it, each with how it is called. */
  sides: readonly { name: string; report: Report }[];
  /** How all results of the version come out; null for a version that nobody knows. */
  spread: Spread | null;
  /** Names by id. */
  names: Record<'questions' | 'areas' | 'churn', Readonly<Record<string, string>>>;
};

/** Where the funnel leaks. */
export const FunnelPage = ({ view, choice, choices, sides, spread, names }: FunnelPageProps) => {
  const { shell } = view;
  const texts = deskFunnelTexts[shell.lang];
  const say = wordsOf(shell.lang);
  const setting = { texts, say, sides: sides.map(({ name }) => name) };
  const reports = sides.map(({ report }) => report);
  const any = reports.some(({ steps, questions }) => steps[0]?.count || questions.some(({ shown }) => shown > 0));
  return (
    <DeskPage view={view} at="funnel" title={texts.title} intro={texts.intro} styles={['funnel']}>
      <FunnelFilter {...{ shell, choice, choices }} />
      {sides.length > 1 ? (
        <ul class="funnel-sides" aria-label={texts.sides.name}>
          {sides.map(({ name }) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      ) : (
        <p class="funnel-side">{setting.sides[0]}</p>
      )}
      {any ? (
        <>
          <Steps {...setting} reports={reports} />
          <LeftAt {...setting} reports={reports} names={names.questions} note={choice.source !== null} />
          <Times {...setting} reports={reports} names={names.questions} />
          <Parts
            {...setting}
            of={reports.map((one) => one.bottlenecks)}
            words={texts.bottlenecks}
            names={names.areas}
          />
          <Parts {...setting} of={reports.map((one) => one.churn)} words={texts.churn} names={names.churn} />
        </>
      ) : (
        <section>
          <h2>{texts.empty.title}</h2>
          <p>{texts.empty.text}</p>
        </section>
      )}
      {spread && <Results {...{ texts, spread }} names={names.areas} />}
    </DeskPage>
  );
};

const SMALL = 0.08; // an interval that is wider has to be said

/** Numbers in words of a language. */
export const wordsOf = (lang: Shell['lang']) => {
  const locale = lang === 'de' ? 'de-DE' : 'en-GB';
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const fine = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const { between } = deskFunnelTexts[lang];
  const share = (value: number) => (value > 0 && value < 0.1 ? fine : percents).format(value);
  return {
    count: (value: number) => whole.format(value),
    share,
    interval: (of: Share | null) => (of ? between(share(of.low), share(of.high)) : '–'),
    /** The interval, where the number alone would promise too much. */
    doubt: (of: Share | null) => (of && of.high - of.low > SMALL ? between(share(of.low), share(of.high)) : ''),
  };
};

type Setting = { texts: DeskFunnelTexts; say: ReturnType<typeof wordsOf>; sides: readonly string[] };
type Reports = { reports: readonly Report[] };

const Steps = ({ texts, say, sides, reports }: Setting & Reports) => {
  const { steps: words, table } = texts;
  const { step, count, share, interval } = table.columns;
  const at = (side: number, line: number) => reports[side]?.steps[line];
  const first = reports[0]?.steps ?? [];
  return (
    <Figure
      {...{ texts, sides }}
      id="steps"
      title={words.title}
      note={words.note}
      lines={first.map((one, line) => ({
        id: one.step,
        name: words.names[one.step],
        bars: reports.map((report): Bar => {
          const of = report.steps[line];
          const whole = report.steps[0]?.count ?? 0;
          return {
            to: whole === 0 ? 0 : (of?.count ?? 0) / whole,
            said: say.count(of?.count ?? 0),
            under: of?.share
              ? [words.ofBefore(say.share(of.share.share)), say.doubt(of.share)].filter(Boolean).join(', ')
              : '',
          };
        }),
      }))}
      columns={[step, count, share, interval]}
      cells={(line, side) => {
        const of = at(side, line);
        return [
          say.count(of?.count ?? 0),
          of?.share ? say.share(of.share.share) : '–',
          say.interval(of?.share ?? null),
        ];
      }}
    />
  );
};

type Names = { names: Readonly<Record<string, string>> };

const LeftAt = ({ texts, say, sides, reports, names, note }: Setting & Reports & Names & { note: boolean }) => {
  const { questions: words, table } = texts;
  const { question, shown, answered, left, interval } = table.columns;
  const asked = askedIn(reports);
  const most = axisFor(reports.flatMap((one) => one.questions.map(({ left: of }) => of?.high ?? 0)));
  const figures = (side: number, id: string) => reports[side]?.questions.find((one) => one.id === id);
  return (
    <Figure
      {...{ texts, sides }}
      id="questions"
      title={words.title}
      note={[words.note, texts.scale(say.share(most)), ...(note ? [words.allSources] : [])].join(' ')}
      lines={asked.map((id) => ({
        id,
        name: names[id] ?? id,
        bars: reports.map((_, side): Bar => {
          const of = figures(side, id);
          if (!of?.left) return { to: 0, said: '–' };
          return {
            to: of.left.share / most,
            low: of.left.low / most,
            high: of.left.high / most,
            said: say.share(of.left.share),
            under: words.left(say.count(of.shown - of.answered), say.count(of.shown)),
          };
        }),
      }))}
      columns={[question, shown, answered, left, interval]}
      cells={(line, side) => {
        const of = figures(side, asked[line] ?? '');
        const share = of?.left ?? null;
        return [
          say.count(of?.shown ?? 0),
          say.count(of?.answered ?? 0),
          share ? say.share(share.share) : '–',
          say.interval(share),
        ];
      }}
    />
  );
};

const Times = ({ texts, say, sides, reports, names }: Setting & Reports & Names) => {
  const { times: words, table } = texts;
  const asked = askedIn(reports);
  const secondsOf = (side: number, id: string) =>
    reports[side]?.questions.find((one) => one.id === id)?.seconds ?? null;
  const most = Math.max(1, ...reports.flatMap((_, side) => asked.map((id) => secondsOf(side, id) ?? 0)));
  const said = (seconds: number | null) => (seconds === null ? '–' : words.seconds(say.count(seconds)));
  return (
    <Figure
      {...{ texts, sides }}
      id="times"
      title={words.title}
      note={words.note}
      lines={asked.map((id) => ({
        id,
        name: names[id] ?? id,
        bars: reports.map((_, side) => ({ to: (secondsOf(side, id) ?? 0) / most, said: said(secondsOf(side, id)) })),
      }))}
      columns={[table.columns.question, table.columns.median]}
      cells={(line, side) => [said(secondsOf(side, asked[line] ?? ''))]}
    />
  );
};

/** The questions that anybody was shown, in their order. */
const askedIn = (reports: readonly Report[]): string[] => {
  const shown = new Set(
    reports.flatMap(({ questions }) => questions.filter((one) => one.shown > 0).map(({ id }) => id)),
  );
  return (reports[0]?.questions ?? []).map(({ id }) => id).filter((id) => shown.has(id));
};

type PartsProps = Setting & Names & { of: readonly (readonly Part[])[]; words: { title: string; note: string } };

const Parts = ({ texts, say, sides, of, words, names }: PartsProps) => {
  const ids = [...new Set(of.flatMap((parts) => parts.map(({ id }) => id)))];
  if (ids.length === 0) return null;
  const { kind, count, share, interval } = texts.table.columns;
  const part = (side: number, id: string) => of[side]?.find((one) => one.id === id);
  const most = axisFor(of.flatMap((parts) => parts.map((one) => one.share?.high ?? 0)));
  return (
    <Figure
      {...{ texts, sides }}
      id={words === texts.churn ? 'churn' : 'bottlenecks'}
      title={words.title}
      note={`${words.note} ${texts.scale(say.share(most))}`}
      lines={ids.map((id) => ({
        id,
        name: names[id] ?? id,
        bars: of.map((_, side): Bar => {
          const one = part(side, id);
          if (!one?.share) return { to: 0, said: say.share(0) };
          const { share: to, low, high } = one.share;
          return {
            to: to / most,
            low: low / most,
            high: high / most,
            said: say.share(to),
            under: say.count(one.count),
          };
        }),
      }))}
      columns={[kind, count, share, interval]}
      cells={(line, side) => {
        const one = part(side, ids[line] ?? '');
        return [say.count(one?.count ?? 0), say.share(one?.share?.share ?? 0), say.interval(one?.share ?? null)];
      }}
    />
  );
};

/** How the results come out, in the time that they are compared in. */
const Results = ({ texts, spread, names }: { texts: DeskFunnelTexts; spread: Spread } & Names) => {
  const { title, note, missing, half, columns } = texts.peers;
  if (spread.missing > 0)
    return (
      <section class="funnel" aria-labelledby="results">
        <h2 id="results">{title}</h2>
        <p class="funnel-note">{missing(spread.missing)}</p>
      </section>
    );
  const { areas } = spread;
  return (
    <Figure
      {...{ texts, title }}
      id="results"
      sides={[title]}
      note={note(spread)}
      lines={areas.map(({ id, low, median, high }) => ({
        id,
        name: names[id] ?? id,
        bars: [{ to: median / 100, low: low / 100, high: high / 100, said: String(median), under: half(low, high) }],
      }))}
      columns={[columns.area, columns.low, columns.median, columns.high]}
      cells={(line) => {
        const { low, median, high } = areas[line] ?? { low: 0, median: 0, high: 0 };
        return [low, median, high].map(String);
      }}
    />
  );
};

/** A round end of the axis that holds all of these. */
export const axisFor = (shares: readonly number[]): number => {
  const largest = Math.max(0, ...shares);
  return [0.1, 0.2, 0.3, 0.5, 0.75].find((end) => largest <= end) ?? 1;
};
