import type { Analysis } from '../../quiz/engine/analysis.ts';
import type { ShortAnalysis } from '../ui/result/short.ts';

/** What of an analysis is shown before the address is confirmed. */
export const inShort = (analysis: Analysis): ShortAnalysis => {
  const { quiz, title, about, allWell, strength, clarity, goal, areas } = analysis;
  return {
    ...{ quiz, title, about, allWell, strength, clarity, goal, areas },
    bottlenecks: analysis.bottlenecks.map(({ area, name, health, tier, verdict }) => ({
      ...{ area, name, health, tier, verdict },
      cost: costOf(analysis, area),
    })),
    tip: analysis.tips[0] ?? null,
    guide: about === 'guide' ? analysis.guide : null,
    more: { reasons: analysis.reasons.length > 0, guide: about !== 'guide' && analysis.guide !== null },
  };
};

const costOf = ({ calculation }: Analysis, id: string) => {
  const area = calculation?.areas.find((one) => one.id === id);
  return area && area.euros.high > 0 ? { euros: area.euros, what: area.what } : null;
};
