import { quantileOf, totalOf } from '../../../../quiz/check/statistics.ts';
import { barPlot } from '../bars.ts';
import { areaName, figure, type Section, table } from '../figure.ts';
import { said } from '../words.ts';

/** What opening the bottleneck would bring: the middle person's range in each area. */
export const leverage: Section = (report) => {
  const rows = [...report.simulation.uniform.leverage]
    .map(([area, { low, high, limited }]) => ({
      name: areaName(report, area),
      people: totalOf(low),
      low: quantileOf(low, 0.5),
      high: quantileOf(high, 0.5),
      limited,
      none: high.get(0) ?? 0,
    }))
    .filter(({ people }) => people > 0);
  if (rows.length === 0) return null;
  const none = rows.reduce((sum, row) => sum + row.none, 0) / report.simulation.n;
  return figure(
    'Was brächte es, nur den Engpass zu lösen?',
    `Euro im Jahr für die Menschen, deren Engpass der Bereich ist: Der Balken reicht von der Mitte aller vorsichtigen bis zur Mitte aller zuversichtlichen Rechnungen. Bei ${said.percent(none)} bringt der Engpass allein auch zuversichtlich gerechnet nichts, etwa weil die Woche schon voll ist.`,
    barPlot({
      title: `Hebel: ${rows.map(({ name, low, high }) => `${name} ${said.euros(low)} bis ${said.euros(high)}`).join(', ')}`,
      bars: rows.map(({ name, low, high }) => ({
        label: name,
        from: low,
        to: high,
        said: `${said.number(low)} bis ${said.euros(high)}`,
      })),
      most: Math.max(...rows.map(({ high }) => high)),
      axis: 'Euro im Jahr',
      tick: said.number,
      valueWidth: 150,
    }),
    table(
      ['Bereich', 'Menschen', 'Vorsichtig, Mitte', 'Zuversichtlich, Mitte', 'Von voller Woche begrenzt', 'Nichts'],
      rows.map(({ name, people, low, high, limited, none: nothing }) => [
        name,
        said.number(people),
        said.euros(low),
        said.euros(high),
        said.percent(limited / people),
        said.percent(nothing / people),
      ]),
    ),
  );
};
