import { SHARE_BAR } from '../../../../quiz/check/simulate.ts';
import { shareOf } from '../../../../quiz/check/statistics.ts';
import { barPlot } from '../bars.ts';
import { areaName, figure, type Section } from '../figure.ts';
import { shareBars, shareTable } from '../shares.ts';
import { said } from '../words.ts';

/** How often each area is the bottleneck, with 95 % intervals, against the bar. */
export const bottlenecks: Section = (report) => {
  const { n, bottlenecks: counts } = report.simulation.uniform;
  const rows = [...counts].map(([area, times]) => ({ name: areaName(report, area), times, ...shareOf(times, n) }));
  const most = Math.max(SHARE_BAR.most, ...rows.map(({ high }) => high)) + 0.05;
  return figure(
    'Wie oft ist welcher Bereich der Engpass?',
    `Anteile an ${said.number(n)} Menschen, die jede erlaubte Antwort gleich oft geben. Gewünscht sind ${said.wholeRange(SHARE_BAR.least, SHARE_BAR.most)} für jeden Bereich: Darunter spricht das Quiz fast niemanden auf ihn an, darüber fast alle. Die Striche am Ende der Balken sind Wilson-Intervalle zu 95 %.`,
    barPlot({
      title: `Anteil jedes Engpasses: ${rows.map(({ name, share }) => `${name} ${said.percent(share)}`).join(', ')}`,
      bars: shareBars(rows),
      most,
      axis: 'Anteil der Menschen',
      tick: said.wholePercent,
      marks: [
        { at: SHARE_BAR.least, label: `mindestens ${said.wholePercent(SHARE_BAR.least)}` },
        { at: SHARE_BAR.most, label: `höchstens ${said.wholePercent(SHARE_BAR.most)}` },
      ],
    }),
    shareTable('Bereich', rows),
  );
};
