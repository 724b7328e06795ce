import type { PersonaResult } from '../../../../quiz/check/simulate.ts';
import { shareOf } from '../../../../quiz/check/statistics.ts';
import { CLARITIES } from '../../../../quiz/check/verdict.ts';
import { barPlot } from '../bars.ts';
import { figure, type Section } from '../figure.ts';
import { shareBars, shareTable } from '../shares.ts';
import { said } from '../words.ts';

const NAMES = { clear: 'Deutlich', narrow: 'Knapp', even: 'Gleichauf' };

/** How sure the verdicts are. */
export const clarity: Section = ({ simulation: { uniform, personas } }) => {
  const rows = CLARITIES.map((id) => {
    const times = uniform.clarity.get(id) ?? 0;
    return { name: NAMES[id], times, ...shareOf(times, uniform.n) };
  });
  return figure(
    'Wie deutlich ist das Ergebnis?',
    `Zufällige Antworten haben kein Muster${clearOf(personas)}Bei ${said.percent(uniform.byLeverage / uniform.n)} ist der Engpass nicht der Bereich mit dem niedrigsten Reifegrad, weil ein anderer mehr einbrächte.`,
    barPlot({
      title: `Deutlichkeit: ${rows.map(({ name, share }) => `${name} ${said.percent(share)}`).join(', ')}`,
      bars: shareBars(rows),
      most: Math.min(1, Math.max(...rows.map(({ high }) => high)) + 0.1),
      axis: 'Anteil der Menschen',
      tick: said.wholePercent,
    }),
    shareTable('Ergebnis', rows),
  );
};

const clearOf = (personas: readonly PersonaResult[]): string => {
  const clear = personas.filter(({ verdict }) => verdict.clarity === 'clear').length;
  return personas.length === 0
    ? '. '
    : `; von den ${personas.length} Personas bekommen ${clear} ein deutliches Ergebnis. `;
};
