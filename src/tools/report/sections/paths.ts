import { h } from 'preact';
import { LONGEST_PATH_SECONDS } from '../../../../quiz/check/rules/questions.ts';
import { quantileOf } from '../../../../quiz/check/statistics.ts';
import { barPlot } from '../bars.ts';
import { columnPlot } from '../columns.ts';
import { figure, type Section, table } from '../figure.ts';
import { said } from '../words.ts';

const MINUTE = 60;

/** How many questions people see and how long that takes. */
export const paths: Section = ({ simulation: { uniform } }) => {
  const lengths = [...uniform.questions].toSorted(([a], [b]) => a - b);
  const times = [...uniform.seconds].toSorted(([a], [b]) => a - b);
  const longest = times.at(-1)?.[0] ?? 0;
  const most = Math.max(LONGEST_PATH_SECONDS, longest) + MINUTE / 2;
  const share = (count: number) => count / uniform.n;
  return figure(
    'Länge und Dauer des Wegs',
    `In der Mitte dauert der Weg ${said.minutes(quantileOf(uniform.seconds, 0.5))} Minuten, am längsten ${said.minutes(longest)}. Geschätzt aus Lesezeit und Zeit zum Entscheiden; versprochen sind höchstens ${said.minutes(LONGEST_PATH_SECONDS)}.`,
    h('div', {}, [
      barPlot({
        title: `Fragen auf dem Weg: ${lengths.map(([length, count]) => `${length} bei ${said.percent(share(count))}`).join(', ')}`,
        bars: lengths.map(([length, count]) => ({
          label: `${length} Fragen`,
          to: share(count),
          said: said.percent(share(count)),
        })),
        most: 1,
        axis: 'Anteil der Menschen',
        tick: said.wholePercent,
      }),
      columnPlot({
        title: `Dauer des Wegs, höchstens ${said.minutes(longest)} Minuten`,
        columns: times.map(([value, count]) => ({ value, share: share(count) })),
        most,
        axis: 'Minuten',
        ticks: Array.from({ length: Math.floor(most / MINUTE) + 1 }, (_, minute) => minute * MINUTE),
        tick: said.minutes,
        mostShare: Math.max(...times.map(([, count]) => share(count))),
        share: said.wholePercent,
        marks: [{ at: LONGEST_PATH_SECONDS, label: 'Grenze' }],
        thick: 4,
      }),
    ]),
    table(
      ['Dauer', 'Menschen', 'Anteil'],
      times.map(([seconds, count]) => [`${said.minutes(seconds)} min`, said.number(count), said.percent(share(count))]),
    ),
  );
};
