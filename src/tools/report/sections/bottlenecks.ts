import { shareBar } from '../../../../quiz/check/simulate.ts';
import { shareOf } from '../../../../quiz/check/statistics.ts';
import { barPlot } from '../bars.ts';
import { areaName, figure, type Section } from '../figure.ts';
import { shareBars, shareTable } from '../shares.ts';
import { said } from '../words.ts';

/** How often each area is the bottleneck, with 95 % intervals, against the bar. */
export const bottlenecks: Section = (report) => {
  const { n, bottlenecks: counts } = report.simulation.uniform;
  const rows = [...counts].map(([area, times]) => ({ name: areaName(report, area), times, ...shareOf(times, n) }));
  const bar = shareBar(counts.size);
  const most = Math.max(bar.most, ...rows.map(({ high }) => high)) + 0.05;
  return figure(
    'Wie oft ist welcher Bereich der Engpass?',
    `Anteile an ${said.number(n)} Menschen, die jede erlaubte Antwort gleich oft geben. Gewünscht sind ${said.wholeRange(bar.least, bar.most)} für jeden Bereich: Darunter spricht das Quiz fast niemanden auf ihn an, darüber fast alle. Die Striche am Ende der Balken sind Wilson-Intervalle zu 95 %.`,
    barPlot({
      title: `Anteil jedes Engpasses: ${rows.map(({ name, share }) => `${name} ${said.percent(share)}`).join(', ')}`,
      bars: shareBars(rows),
      most,
      axis: 'Anteil der Menschen',
      tick: said.wholePercent,
      marks: [
        { at: bar.least, label: `mindestens ${said.wholePercent(bar.least)}` },
        { at: bar.most, label: `höchstens ${said.wholePercent(bar.most)}` },
      ],
    }),
    shareTable('Bereich', rows),
  );
};
