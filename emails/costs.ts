import type { Analysis } from '../quiz/engine/analysis.ts';
import type { Calculation } from '../quiz/engine/calculation.ts';
import type { Interval } from '../quiz/engine/leverage.ts';
import type { Language } from '../quiz/engine/quiz.ts';
import { euros } from './money.ts';
import type { CostTexts } from './texts/texts.ts';

/** What the bottleneck costs as finished sentences, so that page, mail and its text part say the same. */
export type Costs = {
  title: string;
  /** What the bottleneck is called in the table. */
  role: string;
  /** One, or two where the verdict is even. `figure` is null where it brings no money by the figures. */
  bottlenecks: readonly { area: string; name: string; figure: string | null; text: string }[];
  churn: string | null;
  caption: string;
  rows: readonly CostRow[];
  /** How it was worked out, paragraph by paragraph. */
  working: readonly string[];
  figures: readonly { name: string; answer: string; note: string | null }[];
  assumptions: readonly { text: string; source: string | null }[];
};

export type CostRow = {
  id: string;
  name: string;
  what: string;
  figure: string;
  /** What holds it back, if the week does. */
  note: string | null;
  bottleneck: boolean;
  /** The range as shares of the highest figure, 0–1; null where there is nothing to draw. */
  span: { from: number; to: number } | null;
};

/** The costs in one language; null for a quiz that asks for no figures. */
export const costsOf = (analysis: Analysis, t: CostTexts, lang: Language): Costs | null => {
  const { calculation } = analysis;
  if (!calculation) return null;
  const say = (range: Interval) => euros(range, lang);
  const most = Math.max(...calculation.areas.map((area) => area.euros.high));
  const bottlenecks = analysis.bottlenecks.map((one) => one.area);
  return {
    title: analysis.allWell ? t.titleAllWell : t.title,
    role: analysis.allWell ? t.nextGain : t.bottleneck,
    bottlenecks: bottlenecks.flatMap((id) =>
      calculation.areas.filter((area) => area.id === id).map((area) => headlineOf(area, t, say, analysis.allWell)),
    ),
    churn: calculation.churn && t.churn(say(calculation.churn)),
    caption: t.caption(most > 0 ? say({ low: most, high: most }) : null),
    rows: calculation.areas.map((area) => ({
      id: area.id,
      name: area.name,
      what: area.what,
      figure: say(area.euros),
      note: limitOf(area, t),
      bottleneck: bottlenecks.includes(area.id),
      span: area.euros.high > 0 ? { from: area.euros.low / most, to: area.euros.high / most } : null,
    })),
    working: [
      t.formula,
      t.today(say(calculation.revenue)),
      t.each,
      t.brackets,
      ...(calculation.churn ? [t.churnWorking] : []),
    ],
    figures: calculation.figures.map(({ name, answer, open }) => ({
      name,
      answer,
      note: open ? t.open(answer) : null,
    })),
    assumptions: calculation.assumptions,
  };
};

type Area = Calculation['areas'][number];

const headlineOf = (
  area: Area,
  t: CostTexts,
  say: (range: Interval) => string,
  allWell: boolean,
): Costs['bottlenecks'][number] => {
  const { id, name, what } = area;
  const money = area.euros.high > 0;
  const text = money ? t.means(what) : t.nothing(what);
  const sentences = [text, limitOf(area, t), money || allWell ? null : t.still].filter((one) => one !== null);
  return { area: id, name, figure: money ? t.perYear(say(area.euros)) : null, text: sentences.join(' ') };
};

const limitOf = ({ fullWeek, euros: { high } }: Area, t: CostTexts): string | null => {
  if (!fullWeek) return null;
  return high > 0 ? t.limitedWeek : t.fullWeek;
};
