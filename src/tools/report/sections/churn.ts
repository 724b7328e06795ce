import { h } from 'preact';
import { type Counts, shareOf, totalOf } from '../../../../quiz/check/statistics.ts';
import { barPlot } from '../bars.ts';
import { figure, type Section, table } from '../figure.ts';
import { said } from '../words.ts';

/** What kind of leaving people are told, and which reflex is mirrored. */
export const churn: Section = ({ model, texts, simulation: { uniform } }) => {
  if (!model.guide || !texts.guide || totalOf(uniform.kinds) === 0) return null;
  const kinds = rowsOf(uniform.kinds, model.guide.kind, texts.guide.kinds);
  const reflexes = rowsOf(uniform.reflexes, model.guide.reflex, texts.guide.reflexes);
  return figure(
    'Wenn Kundschaft abspringt',
    `${said.percent(totalOf(uniform.kinds) / uniform.n)} bekommen einen Leitfaden für das Gespräch. Anteile an diesen Menschen.`,
    h('div', { class: 'small-plots' }, [plotOf('Art des Gehens', kinds), plotOf('Eigener Reflex', reflexes)]),
    table(
      ['', 'Menschen', 'Anteil', '95 %-Intervall'],
      [...kinds, ...reflexes].map(({ name, times, share, low, high }) => [
        name,
        said.number(times),
        said.percent(share),
        said.between(low, high),
      ]),
    ),
  );

  function rowsOf(counts: Counts<string>, trait: string, words: Readonly<Record<string, { name: string }>>) {
    const values = model.traits.find(({ id }) => id === trait)?.values ?? [];
    return values.map((value) => {
      const times = counts.get(value) ?? 0;
      return { name: words[value]?.name ?? value, times, ...shareOf(times, totalOf(counts)) };
    });
  }
};

type Row = { name: string; share: number; low: number; high: number };

const plotOf = (name: string, rows: readonly Row[]) =>
  h('figure', {}, [
    h('figcaption', {}, name),
    barPlot({
      title: `${name}: ${rows.map((row) => `${row.name} ${said.percent(row.share)}`).join(', ')}`,
      bars: rows.map((row) => ({
        label: row.name,
        to: row.share,
        low: row.low,
        high: row.high,
        said: said.percent(row.share),
      })),
      most: Math.max(...rows.map(({ high }) => high)) + 0.02,
      axis: 'Anteil',
      tick: said.wholePercent,
      width: 430,
      labelWidth: 200,
    }),
  ]);
