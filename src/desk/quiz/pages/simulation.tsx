import { sayDuration } from '../../../../quiz/engine/duration.ts';
import { type Language, LOCALES } from '../../../../quiz/engine/quiz.ts';
import type { Edition } from '../../../lib/quizzes.ts';
import { deskFunnelTexts } from '../../../ui/texts/desk-funnel.ts';
import { deskQuizTexts } from '../../../ui/texts/desk-quiz.ts';
import { wilson } from '../../funnel/wilson.ts';
import { type Bar, Figure } from '../../pages/funnel-figure.tsx';
import { DeskTable } from '../../pages/table.tsx';
import type { Simulated, Times } from '../report.ts';
import { wordsFor } from '../words.ts';
import { TierBars } from './tier-bars.tsx';

type SimulationProps = { edition: Edition; lang: Language; simulated: Simulated };

/** What drawn people would be told: charts with the figures behind them. */
export const Simulation = ({ edition, lang, simulated }: SimulationProps) => {
  const { check } = deskQuizTexts[lang];
  const texts = check.simulation;
  const say = wordsFor(lang, edition);
  const figures = figuresIn(lang);
  const { n, seed, bar, bottlenecks, clarity, byLeverage, kinds, reflexes, influence, personas } = simulated;
  const { model } = edition;
  const outside = bottlenecks.filter(([, times]) => times / n < bar.least || times / n > bar.most);
  const shares = bottlenecks.map(([, times]) => times / n);
  const named = (times: Times, nameOf: (id: string) => string) =>
    times.map(([id, count]) => ({ id, name: nameOf(id), hits: count, of: n }));
  return (
    <>
      <section aria-labelledby="simulation">
        <h2 id="simulation">{texts.title}</h2>
        <p>{texts.how(figures.count(n), seed)}</p>
        <p>
          <strong>
            {outside.length === 0
              ? texts.balanced(
                  { least: figures.percent(Math.min(...shares)), most: figures.percent(Math.max(...shares)) },
                  { least: figures.percent(bar.least), most: figures.percent(bar.most) },
                )
              : texts.unbalanced(
                  figures.share(bar.least),
                  figures.share(bar.most),
                  outside.map(([id]) => say.area(id)).join(', '),
                )}
          </strong>
        </p>
      </section>
      <Shares
        lang={lang}
        id="bottlenecks"
        words={texts.bottlenecks}
        rows={named(bottlenecks, say.area)}
        figures={figures}
      />
      <TierBars
        title={texts.tiers.title}
        note={texts.tiers.note}
        column={texts.area}
        tiers={model.tiers.map(({ id }) => say.tier(id))}
        areas={simulated.areas.map(({ id, tiers }) => ({
          name: say.area(id),
          shares: tiers.map((times) => times / n),
        }))}
        sayShare={figures.share}
        open={deskFunnelTexts[lang].table.open}
      />
      <section aria-labelledby="medians">
        <h2 id="medians">{texts.medians.title}</h2>
        <p class="funnel-note">
          {texts.medians.note} {texts.medians.length(simulated.questions.median, sayDuration(simulated.seconds.median))}
        </p>
        <DeskTable
          caption={texts.medians.title}
          columns={[
            texts.area,
            texts.medians.health,
            texts.medians.half,
            ...(hasEuros(simulated) ? [texts.medians.euros] : []),
          ]}
          rows={simulated.areas.map(({ id, health, euros }) => ({
            key: id,
            cells: [
              say.area(id),
              figures.count(health.median),
              texts.between(figures.count(health.low), figures.count(health.high)),
              ...(hasEuros(simulated)
                ? [euros ? texts.euros(figures.count(euros.low), figures.count(euros.high)) : '–']
                : []),
            ],
          }))}
        />
      </section>
      <Shares
        lang={lang}
        id="influence"
        words={texts.influence}
        rows={influence
          .map(({ question, n: of, turned }) => ({ id: question, name: say.question(question), hits: turned, of }))
          .toSorted((a, b) => b.hits * a.of - a.hits * b.of)}
        figures={figures}
      />
      <Shares
        lang={lang}
        id="clarity"
        words={{ title: texts.clarity.title, note: texts.clarity.note(figures.share(byLeverage / n)) }}
        rows={named(clarity, (id) => texts.clarity.names[id] ?? id)}
        figures={figures}
      />
      <Shares
        lang={lang}
        id="kinds"
        words={texts.churn}
        rows={[
          ...named(kinds, (id) => say.value(model.guide?.kind ?? '', id)),
          ...named(reflexes, (id) => say.value(model.guide?.reflex ?? '', id)),
        ]}
        figures={figures}
      />
      {personas.length > 0 && (
        <section aria-labelledby="personas">
          <h2 id="personas">{texts.personas.title}</h2>
          <p class="funnel-note">{texts.personas.note}</p>
          <DeskTable
            caption={texts.personas.title}
            columns={[texts.personas.who, texts.personas.expected, texts.personas.told, texts.personas.alike]}
            rows={personas.map(({ who, expected, told, agrees, n: of, alike }) => ({
              key: who,
              cells: [
                <span lang="de">{who}</span>,
                say.area(expected),
                agrees ? texts.personas.same : <strong class="desk-alert">{say.area(told)}</strong>,
                figures.share(alike / of),
              ],
            }))}
          />
        </section>
      )}
    </>
  );
};

const hasEuros = ({ areas }: Simulated): boolean => areas.some(({ euros }) => euros !== null);

/** Figures in words of a language. */
const figuresIn = (lang: Language) => {
  const count = new Intl.NumberFormat(LOCALES[lang]);
  const percent = new Intl.NumberFormat(LOCALES[lang], { style: 'percent', maximumFractionDigits: 1 });
  const bare = new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: 1 });
  return {
    count: (value: number) => count.format(value),
    share: (value: number) => percent.format(value),
    /** A share without its sign. */
    percent: (value: number) => bare.format(value * 100),
  };
};

type SharesProps = {
  lang: Language;
  id: string;
  words: { title: string; note: string };
  rows: readonly { id: string; name: string; hits: number; of: number }[];
  figures: ReturnType<typeof figuresIn>;
};

/** Shares as bars with their intervals. */
const Shares = ({ lang, id, words, rows, figures }: SharesProps) => {
  if (rows.length === 0) return null;
  const { title, table } = deskQuizTexts[lang].check.simulation;
  const texts = deskFunnelTexts[lang];
  const shares = rows.map(({ hits, of }) => wilson(hits, of));
  const most = Math.max(0.1, ...shares.map((of) => of?.high ?? 0));
  const between = (at: number) => {
    const of = shares[at];
    return of ? `${figures.share(of.low)} – ${figures.share(of.high)}` : '–';
  };
  return (
    <Figure
      {...{ id, texts }}
      title={words.title}
      note={words.note}
      sides={[title]}
      lines={rows.map((row, at) => {
        const of = shares[at];
        const bar: Bar = of
          ? { to: of.share / most, low: of.low / most, high: of.high / most, said: figures.share(of.share) }
          : { to: 0, said: '–' };
        return { id: row.id, name: row.name, bars: [bar] };
      })}
      columns={[table.what, table.people, table.share, table.interval]}
      cells={(line) => [
        `${figures.count(rows[line]?.hits ?? 0)} / ${figures.count(rows[line]?.of ?? 0)}`,
        figures.share(shares[line]?.share ?? 0),
        between(line),
      ]}
    />
  );
};
