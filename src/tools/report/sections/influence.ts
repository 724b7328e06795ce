import { shareOf } from '../../../../quiz/check/statistics.ts';
import { barPlot } from '../bars.ts';
import { figure, type Section, table } from '../figure.ts';
import { said } from '../words.ts';

/** Which questions decide. */
export const influence: Section = ({ texts, simulation }) => {
  const rows = simulation.influence
    .map(({ question, n, turned }) => ({ question, n, ...shareOf(turned, n), never: turned === 0 }))
    .toSorted((a, b) => b.share - a.share);
  return figure(
    'Welche Antwort entscheidet?',
    'Fragen mit ihren Namen aus dem Modell; Anteil der Menschen, bei denen eine andere Antwort auf nur diese eine Frage einen anderen Engpass ergibt. Fragen ohne Balken ändern den Engpass nie: Sie bestimmen Leitfaden und Ton.',
    barPlot({
      title: `Einfluss der Fragen, am größten ${rows[0]?.question ?? ''} mit ${said.percent(rows[0]?.share ?? 0)}`,
      bars: rows.map(({ question, share, low, high, never }) => ({
        label: question,
        to: share,
        ...(never ? { quiet: true } : { low, high }),
        said: said.percent(share),
      })),
      most: Math.min(1, Math.max(...rows.map(({ high }) => high)) + 0.05),
      axis: 'Anteil der Menschen, deren Engpass wechselt',
      tick: said.wholePercent,
    }),
    table(
      ['Frage', 'Wortlaut', 'Versuche', 'Anteil', '95 %-Intervall'],
      rows.map(({ question, n, share, low, high }) => [
        question,
        texts.questions[question]?.ask ?? '',
        said.number(n),
        said.percent(share),
        said.between(low, high),
      ]),
    ),
  );
};
