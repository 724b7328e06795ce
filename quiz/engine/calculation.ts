import { textOf } from './form.ts';
import type { Interval, Throughput } from './leverage.ts';
import type { Assumption } from './model.ts';
import type { Answers } from './path.ts';
import type { Profile } from './profile.ts';
import { type Language, LOCALES, type Spoken } from './quiz.ts';

/** What it costs, and how that was worked out, with the visitor's own figures filled in. */
export type Calculation = {
  /** Euros a year today, by the figures. */
  revenue: Interval;
  /** Euros a year that leave with clients who stop early; null where nobody does. */
  churn: Interval | null;
  /** For each area what it alone would bring, in the order of the pipe. */
  areas: readonly { id: string; name: string; what: string; euros: Interval; fullWeek: boolean; bottleneck: boolean }[];
  figures: readonly { name: string; answer: string; open: boolean }[];
  assumptions: readonly { text: string; source: string | null }[];
};

/** The calculation behind a profile; null for a quiz that asks for no figures. */
export const calculationOf = (
  { model, lang, texts }: Spoken,
  answers: Answers,
  profile: Profile,
): Calculation | null => {
  const { flow } = model;
  const { throughput } = profile;
  if (!flow || !throughput || !texts.flow) return null;
  const { figures, assumptions, lifts } = texts.flow;
  return {
    revenue: rounded(throughput.revenue),
    churn: throughput.churn.high > 0 ? rounded(throughput.churn) : null,
    areas: model.areas.map((id) =>
      areaOf(throughput, id, textOf(texts.areas, id).name, textOf(lifts, id), profile.bottleneck),
    ),
    figures: Object.entries(flow.figures).map(([name, question]) => ({
      name: textOf(figures, name),
      answer: textOf(textOf(texts.questions, question).options, answers[question]?.[0] ?? '').label,
      open: throughput.open.includes(question),
    })),
    assumptions: Object.entries(flow.assumptions).map(([id, assumption]) => ({
      text: textOf(assumptions, id).replace('{value}', shownValue(assumption, lang)),
      source: assumption.source === 'assumption' ? null : assumption.source,
    })),
  };
};

const areaOf = (throughput: Throughput, id: string, name: string, what: string, bottleneck: string) => {
  const leverage = throughput.leverage[id];
  return {
    id,
    name,
    what,
    euros: rounded(leverage?.euros ?? { low: 0, high: 0 }),
    fullWeek: leverage?.limit === 'capacity',
    bottleneck: id === bottleneck,
  };
};

const DIGITS = 2; // brackets carry no more; anything finer would be false precision

/** Rounded outwards to two digits, so that the range never claims to know more than it does. */
const rounded = ({ low, high }: Interval): Interval => ({
  low: toDigits(low, Math.floor),
  high: toDigits(high, Math.ceil),
});

const toDigits = (value: number, round: (value: number) => number): number => {
  if (value < 1) return 0;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) + 1 - DIGITS);
  return round(Number((value / unit).toPrecision(12))) * unit; // 12: what floating point left behind is not rounded up
};

const shownValue = ({ value, unit }: Assumption, lang: Language): string =>
  FORMATS[lang][unit === 'share' ? 'share' : 'count'].format(value);

const formatsFor = (lang: Language) => ({
  share: new Intl.NumberFormat(LOCALES[lang], { style: 'percent' }),
  count: new Intl.NumberFormat(LOCALES[lang]),
});

/** Made when the program starts: the first one loads language data, which no request should pay for. */
const FORMATS = { de: formatsFor('de'), en: formatsFor('en') } satisfies Record<Language, unknown>;
