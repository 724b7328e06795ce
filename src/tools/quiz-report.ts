import { lintOf } from '../../quiz/check/lint.ts';
import { outcomesOf } from '../../quiz/check/reach.ts';
import { pathTimes } from '../../quiz/check/rules/questions.ts';
import { type Simulation, shareBar, simulate } from '../../quiz/check/simulate.ts';
import { type Counts, quantileOf, totalOf } from '../../quiz/check/statistics.ts';
import { type Subject, subjectOf } from '../../quiz/check/subject.ts';
import type { Wordings } from '../../quiz/check/wording.ts';
import type { Model } from '../../quiz/engine/model.ts';
import type { Looked, QuizReport, Simulated, Times } from '../desk/quiz/report.ts';
import { personasOf } from './quiz-simulate.ts';
import { agrees } from './report/sections/personas.ts';

const SAMPLE = { n: 20_000, seed: 7 }; // people: a share is known to ± 0.7 points, and every build waits for them

/** What the desk says of a quiz: the linter's findings and a simulation. The same quiz gives the same report. */
export const quizReport = async (
  { model, version, texts }: { model: Model; version: string; texts: Wordings },
  sample = SAMPLE,
): Promise<QuizReport> => {
  const [words] = Object.values(texts); // German: times go by its wording
  if (!words) throw new Error(`the quiz ${model.id} has no words`);
  const subject = subjectOf(model, texts, sample);
  const personas = await personasOf(model.id);
  return {
    version,
    findings: lintOf(subject).map(({ kind, at, what, how }) => ({
      ...{ kind, in: at.in, path: at.path, what },
      sampled: how === 'exact' ? null : how.n,
    })),
    looked: lookedAt(subject),
    simulation: simulated(model, simulate({ model, texts: words, personas, ...sample })),
  };
};

const lookedAt = (subject: Subject): Looked => {
  const { model, branches, reached, texts } = subject;
  const lengths = branches.map(({ shown }) => shown.length);
  const all = outcomesOf(model);
  const countOf = (kind: string) => {
    const own = all.filter((one) => one.startsWith(`${kind} `));
    return { seen: own.filter((one) => reached.seen.has(one)).length, all: own.length };
  };
  const times = Object.keys(texts).map((language) => {
    const { quickest, longest } = pathTimes(subject, language);
    return [language, { quickest: Math.round(quickest.seconds), longest: Math.round(longest.seconds) }] as const;
  });
  return {
    branches: branches.length,
    questions: { least: Math.min(...lengths), most: Math.max(...lengths) },
    times: Object.fromEntries(times),
    reached: { profile: countOf('profile'), trait: countOf('trait'), tip: countOf('tip') },
    sampled: reached.how === 'exact' ? null : reached.how.n,
  };
};

const simulated = (model: Model, { n, seed, uniform, influence, personas }: Simulation): Simulated => ({
  ...{ n, seed, influence },
  bar: shareBar(model.areas.length),
  bottlenecks: timesOf(uniform.bottlenecks),
  clarity: timesOf(uniform.clarity),
  byLeverage: uniform.byLeverage,
  areas: model.areas.map((id) => {
    const health = uniform.health.get(id) ?? new Map<number, number>();
    const euros = uniform.leverage.get(id);
    const people = totalOf(euros?.low ?? new Map());
    return {
      id,
      tiers: tiersIn(model, health),
      health: { low: quantileOf(health, 0.25), median: quantileOf(health, 0.5), high: quantileOf(health, 0.75) },
      euros:
        euros && people > 0 ? { people, low: quantileOf(euros.low, 0.5), high: quantileOf(euros.high, 0.5) } : null,
    };
  }),
  questions: { median: quantileOf(uniform.questions, 0.5), most: Math.max(...uniform.questions.keys()) },
  seconds: { median: quantileOf(uniform.seconds, 0.5), longest: Math.max(...uniform.seconds.keys()) },
  kinds: timesOf(uniform.kinds),
  reflexes: timesOf(uniform.reflexes),
  personas: personas.map((result) => ({
    who: result.persona.who,
    expected: result.persona.expected.bottleneck,
    told: result.verdict.bottleneck,
    agrees: agrees(result),
    n: result.n,
    alike: result.bottlenecks.get(result.persona.expected.bottleneck) ?? 0,
  })),
});

/** The most frequent first; of equals the first by name, so that the same counts give the same file. */
const timesOf = (counts: Counts<string>): Times =>
  [...counts].toSorted(([a, more], [b, less]) => less - more || (a < b ? -1 : 1));

const tiersIn = ({ tiers }: Model, health: Counts<number>): number[] =>
  tiers.map(({ from }, i) => {
    const end = tiers[i + 1]?.from ?? Number.POSITIVE_INFINITY;
    return [...health].reduce((sum, [value, times]) => sum + (value >= from && value < end ? times : 0), 0);
  });
