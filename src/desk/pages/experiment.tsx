import type { Language } from '../../../quiz/engine/quiz.ts';
import { VARIANTS, type Variant } from '../../lib/experiments.ts';
import { type DeskExperimentsTexts, deskExperimentsTexts } from '../../ui/texts/desk-experiments.ts';
import { deskFunnelTexts } from '../../ui/texts/desk-funnel.ts';
import type { Report, Side } from '../experiments/report.ts';
import { FEWEST, FEWEST_HITS } from '../experiments/verdict.ts';
import { type Say, sayIn } from './experiment-words.ts';
import { axisFor } from './funnel.tsx';
import { type Bar, Figure } from './funnel-figure.tsx';

/** What of an experiment is said in words that are not its own. */
export type Told = {
  quizTitle: string;
  part: string;
  /** Since when, until when, or that it is over. */
  state: string;
  /** The last day, while it runs and has one. */
  until: string | null;
  variants: Record<Variant, string>;
};

type PartProps = { lang: Language; report: Report; told: Told };

/** One experiment: what is tried, what the numbers say, and the numbers. */
export const ExperimentPart = ({ lang, report, told }: PartProps) => {
  const texts = deskExperimentsTexts[lang];
  const setting = { lang, report, texts, say: sayIn(lang) };
  return (
    <section class="trial" aria-labelledby={report.id}>
      <h2 id={report.id}>{`${told.part}: ${report.id}`}</h2>
      <p class="funnel-note">{`${told.quizTitle}, ${told.state}`}</p>
      <dl class="trial-variants" aria-label={texts.variants.title}>
        {VARIANTS.map((variant) => (
          <div key={variant}>
            <dt>{texts.variants[variant]}</dt>
            <dd>{told.variants[variant]}</dd>
          </div>
        ))}
      </dl>
      {report.counted ? (
        <>
          <Verdict {...setting} until={told.until} />
          <Rate {...setting} />
          <Way {...setting} />
        </>
      ) : (
        <p>{texts.nothing}</p>
      )}
    </section>
  );
};

type Setting = { lang: Language; report: Report; texts: DeskExperimentsTexts; say: Say };

const Verdict = ({ report, texts, say, until }: Setting & { until: string | null }) => {
  const { verdict: words } = texts;
  const { verdict, step } = report.decisive;
  const { kind, probability, more } = verdict;
  const decided = kind === 'a' || kind === 'b';
  const why =
    kind === 'too-few'
      ? words.tooFew(say.count(FEWEST), say.count(FEWEST_HITS), texts.steps[step])
      : kind === 'too-close'
        ? words.tooClose(say.probability(probability))
        : words.decided[kind](say.probability(kind === 'b' ? probability : 1 - probability));
  const days = report.daysLeft === null ? null : words.days(report.daysLeft, say.count(report.daysLeft));
  const left =
    report.state === 'running' && !decided && (more === null ? words.noMore : words.more(say.count(more), days));
  const next = [left, until && words.runsUntil(until)].filter(Boolean).join(' ');
  return (
    <div class={decided ? 'trial-verdict trial-decided' : 'trial-verdict'}>
      <p>
        <strong>{decided ? words.better[kind] : words.early}.</strong> {why}
      </p>
      {next && <p>{next}</p>}
    </div>
  );
};

const Rate = ({ lang, report, texts, say }: Setting) => {
  const { of, step, difference, verdict } = report.decisive;
  const sides = sidesAt(report, step);
  const most = axisFor(VARIANTS.map((variant) => sides[variant].share?.high ?? 0));
  const { count, share, interval } = deskFunnelTexts[lang].table.columns;
  const words = texts.rate;
  const title = words.title(texts.steps[step], texts.of[of === 'sent' ? 'sent' : 'seen']);
  return (
    <>
      <Figure
        id={`${report.id}-rate`}
        level={3}
        texts={deskFunnelTexts[lang]}
        sides={['']}
        title={title}
        note={words.note(say.share(most))}
        lines={VARIANTS.map((variant) => ({
          id: variant,
          name: texts.variants[variant],
          bars: [barOf(sides[variant], most, say, true)],
        }))}
        columns={[texts.variants.title, count, share, interval]}
        cells={(line) => cellsOf(sides[VARIANTS[line] ?? 'a'], say)}
      />
      <dl class="trial-facts">
        {difference && (
          <div>
            <dt>{words.difference}</dt>
            <dd>
              {words.points(say.points(difference.difference), say.points(difference.low), say.points(difference.high))}
            </dd>
          </div>
        )}
        <div>
          <dt>{words.probability}</dt>
          <dd>{say.probability(verdict.probability)}</dd>
        </div>
        {report.unsubscribed && (
          <div>
            <dt>{words.unsubscribed}</dt>
            <dd>{words.each(saidOf(report.unsubscribed.a, say), saidOf(report.unsubscribed.b, say))}</dd>
          </div>
        )}
      </dl>
    </>
  );
};

const Way = ({ lang, report, texts, say }: Setting) => {
  const { step: name, count, share, interval } = deskFunnelTexts[lang].table.columns;
  return (
    <Figure
      id={`${report.id}-way`}
      level={3}
      texts={deskFunnelTexts[lang]}
      title={texts.way.title}
      note={texts.way.note}
      sides={VARIANTS.map((variant) => texts.variants[variant])}
      lines={report.steps.map(({ step, sides }) => ({
        id: step,
        name: texts.steps[step],
        bars: VARIANTS.map((variant) => barOf(sides[variant], 1, say, false)),
      }))}
      columns={[name, count, share, interval]}
      cells={(line, side) => {
        const at = report.steps[line]?.sides[VARIANTS[side] ?? 'a'];
        return at ? cellsOf(at, say) : [];
      }}
    />
  );
};

const sidesAt = ({ steps }: Report, wanted: string): Record<Variant, Side> =>
  steps.find(({ step }) => step === wanted)?.sides ?? { a: NOBODY, b: NOBODY };

const NOBODY: Side = { count: 0, share: null };

const barOf = ({ count, share }: Side, most: number, say: Say, doubt: boolean): Bar => {
  if (!share) return { to: 0, said: say.count(count) };
  const { low, high } = share;
  return doubt
    ? {
        to: share.share / most,
        low: low / most,
        high: high / most,
        said: say.share(share.share),
        under: say.interval(share),
      }
    : { to: share.share / most, said: say.count(count), under: say.share(share.share) };
};

const cellsOf = ({ count, share }: Side, say: Say): string[] => [
  say.count(count),
  share ? say.share(share.share) : '–',
  say.interval(share),
];

const saidOf = ({ count, share }: Side, say: Say): string =>
  share ? `${say.count(count)} (${say.share(share.share)})` : say.count(count);
