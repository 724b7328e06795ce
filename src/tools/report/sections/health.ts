import { h } from 'preact';
import { type Counts, meanOf, quantileOf } from '../../../../quiz/check/statistics.ts';
import { columnPlot } from '../columns.ts';
import { areaName, figure, type Section, table } from '../figure.ts';
import { said } from '../words.ts';

/** The distribution of health in each area, on one scale. */
export const health: Section = (report) => {
  const { model, texts, simulation } = report;
  const { n, health: byArea } = simulation.uniform;
  const mostShare = Math.max(...[...byArea.values()].flatMap((counts) => [...counts.values()])) / n;
  const marks = model.tiers.slice(1).map((tier) => ({ at: tier.from, label: String(tier.from) }));
  const areas = [...byArea].map(([area, counts]) => ({ name: areaName(report, area), counts }));
  return figure(
    'Reifegrade in den Bereichen',
    `Jede Säule ist ein möglicher Reifegrad. Die gestrichelten Linien trennen die Stufen: ${model.tiers.map(({ id }) => `„${texts.tiers[id] ?? id}“`).join(', ')}. Ähnliche Formen heißen: Kein Bereich hat es durch seine Punkte leichter als ein anderer.`,
    h(
      'div',
      { class: 'small-plots' },
      areas.map(({ name, counts }) =>
        h('figure', {}, [
          h('figcaption', {}, name),
          columnPlot({
            title: `Reifegrade im Bereich ${name}: Mitte bei ${quantileOf(counts, 0.5)}`,
            columns: [...counts].map(([value, times]) => ({ value, share: times / n })),
            most: 100,
            axis: 'Reifegrad',
            ticks: [0, 50, 100],
            tick: String,
            mostShare,
            share: said.wholePercent,
            marks,
            width: 280,
            height: 160,
            thick: narrowestGap(counts),
          }),
        ]),
      ),
    ),
    table(
      ['Bereich', 'Unteres Viertel', 'Mitte', 'Oberes Viertel', 'Mittelwert'],
      areas.map(({ name, counts }) => [
        name,
        ...[0.25, 0.5, 0.75].map((part) => String(quantileOf(counts, part))),
        said.number(Math.round(meanOf(counts) * 10) / 10),
      ]),
    ),
  );
};

/** Columns as wide as the two nearest values allow. */
const narrowestGap = (counts: Counts<number>): number => {
  const values = [...counts.keys()].toSorted((a, b) => a - b);
  return Math.min(10, ...values.slice(1).map((value, i) => value - (values[i] ?? value)));
};
