import { shareOf } from '../../../../quiz/check/statistics.ts';
import { barPlot } from '../bars.ts';
import { figure, type Section, table } from '../figure.ts';
import { said } from '../words.ts';

/** Which questions decide. */
export const influence: Section = ({ texts, simulation }) => {
  const rows = simulation.influence
    .map(({ question, n, turned }) => ({ question, n, ...shareOf(turned, n), never: turned === 0 }))
    .toSorted((a, b) => b.share - a.share);
  const askOf = (question: string) => texts.questions[question]?.ask ?? question;
  return figure(
    'Welche Antwort entscheidet?',
    'Anteil der Menschen, bei denen eine andere Antwort auf nur diese eine Frage einen anderen Engpass ergibt. Fragen ohne Balken ändern den Engpass nie: Sie bestimmen Leitfaden und Ton.',
    barPlot({
      title: `Einfluss der Fragen, am größten „${askOf(rows[0]?.question ?? '')}“ mit ${said.percent(rows[0]?.share ?? 0)}`,
      bars: rows.map(({ question, share, low, high, never }) => ({
        label: askOf(question),
        under: question,
        to: share,
        ...(never ? { quiet: true } : { low, high }),
        said: said.percent(share),
      })),
      most: Math.min(1, Math.max(...rows.map(({ high }) => high)) + 0.05),
      axis: 'Anteil der Menschen, deren Engpass wechselt',
      tick: said.wholePercent,
      labelWidth: 300,
      row: 62,
    }),
    table(
      ['Frage', 'Wortlaut', 'Versuche', 'Anteil', '95 %-Intervall'],
      rows.map(({ question, n, share, low, high }) => [
        question,
        askOf(question),
        said.number(n),
        said.percent(share),
        said.between(low, high),
      ]),
    ),
  );
};
