import { h } from 'preact';
import { ANSWERED_OTHERWISE, type PersonaResult } from '../../../../quiz/check/simulate.ts';
import { shareOf } from '../../../../quiz/check/statistics.ts';
import type { Verdict } from '../../../../quiz/check/verdict.ts';
import { areaName, type Cell, type Report, type Section, table } from '../figure.ts';
import { said } from '../words.ts';

/** What people a consultant knows are told, and how firm that is. */
export const personas: Section = (report) => {
  const { personas: results } = report.simulation;
  const [first] = results;
  if (!first) return null;
  return h('section', {}, [
    h('h2', {}, `${counted(results.length)} Menschen, die eine Beratung kennt`),
    h(
      'p',
      { class: 'note' },
      `Das Urteil, das eine erfahrene Beratung erwartet, und das des Quiz. Wie fest es steht, zeigt der Anteil von je ${said.number(first.n)} ähnlichen Menschen mit demselben Engpass; bei ihnen ist jede Antwort mit ${said.wholePercent(ANSWERED_OTHERWISE)} Wahrscheinlichkeit neu gezogen.`,
    ),
    h(
      'div',
      { class: 'frame' },
      table(
        ['Mensch', 'Erwartet', 'Quiz', 'Ähnliche'],
        results.map((result) => verdictRow(report, result)),
      ),
    ),
    h('details', {}, [
      h('summary', {}, 'Engpässe der Ähnlichen als Tabelle'),
      h(
        'div',
        { class: 'frame' },
        table(
          ['Mensch', ...report.model.areas.map((area) => areaName(report, area))],
          results.map((result) => neighbourRow(report, result)),
        ),
      ),
    ]),
    h('details', {}, [
      h('summary', {}, 'Warum dieses Urteil erwartet wird'),
      h(
        'dl',
        {},
        results.map(({ persona }) => [h('dt', {}, persona.who), h('dd', {}, persona.why)]),
      ),
    ]),
  ]);
};

const verdictRow = (report: Report, { persona, verdict, n, bottlenecks }: PersonaResult): Cell[] => {
  const { bottleneck, churn } = persona.expected;
  const right = agrees({ persona, verdict });
  const { share, low, high } = shareOf(bottlenecks.get(bottleneck) ?? 0, n);
  return [
    persona.who,
    { text: areaName(report, bottleneck), under: churnWords(report, churn ?? null) },
    {
      text: `${right ? '✓' : '✗'} ${areaName(report, verdict.bottleneck)}`,
      under: churnWords(report, verdict.churn),
      strong: !right,
    },
    { text: said.wholePercent(share), under: said.wholeRange(low, high), share },
  ];
};

const neighbourRow = (report: Report, { persona, n, bottlenecks }: PersonaResult): Cell[] => [
  persona.who,
  ...report.model.areas.map((area) => {
    const share = (bottlenecks.get(area) ?? 0) / n;
    return { text: said.wholePercent(share), share, strong: area === persona.expected.bottleneck };
  }),
];

/** Whether a persona is told what was expected. */
export const agrees = ({ persona, verdict }: Pick<PersonaResult, 'persona' | 'verdict'>): boolean =>
  verdict.bottleneck === persona.expected.bottleneck &&
  verdict.churn.kind === (persona.expected.churn?.kind ?? null) &&
  verdict.churn.reflex === (persona.expected.churn?.reflex ?? null);

const churnWords = ({ texts: { guide } }: Report, churn: Verdict['churn'] | null): string =>
  [churn?.kind && guide?.kinds[churn.kind]?.name, churn?.reflex && guide?.reflexes[churn.reflex]?.name]
    .filter(Boolean)
    .join(' · ');

const NUMBERS = [
  'Null',
  'Ein',
  'Zwei',
  'Drei',
  'Vier',
  'Fünf',
  'Sechs',
  'Sieben',
  'Acht',
  'Neun',
  'Zehn',
  'Elf',
  'Zwölf',
];
const counted = (count: number): string => NUMBERS[count] ?? said.number(count);
