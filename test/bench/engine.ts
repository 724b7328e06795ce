import fc from 'fast-check';
import { Engine } from 'json-rules-engine';
import { SurveyModel } from 'survey-core';
import { chooseTips } from '../../quiz/engine/advice.ts';
import { parseAnswers } from '../../quiz/engine/answers.ts';
import { type Answers, visible } from '../../quiz/engine/path.ts';
import { profileOf } from '../../quiz/engine/profile.ts';
import { quizzes } from '../../quiz/index.ts';
import { paramsOf, visibleAnswers } from '../support/arbitrary.ts';

/**
 * `npm run bench:engine`: how many visitors one core can diagnose in a second. Ours does all of it: parses untrusted
 * answers, works out health, euros, verdict, traits and reasons, and chooses the tips. The peers get the answers as
 * they need them and do only one part of it: the points of the six areas, summed.
 */

const SECONDS = 3;
const WARM_SECONDS = 1; // until the compiler has seen enough
const VISITORS = 2_000;
const SEED = 7;

const quiz = quizzes['business-engpass'];
if (!quiz) throw new Error('no quiz');
const { model } = quiz;
const visitors = fc.sample(visibleAnswers(model), { numRuns: VISITORS, seed: SEED });

type Contender = { name: string; diagnose: (visitor: number) => unknown };

const ours = (): Contender => {
  const params = visitors.map(paramsOf);
  const published = { model, version: 'bench' };
  const none = new URLSearchParams();
  return {
    name: 'this engine: parse → profile → tips',
    diagnose: (visitor) => {
      const parsed = parseAnswers(published, { quiz: model.id, version: 'bench', params: params[visitor] ?? none });
      if (!parsed.ok) throw new Error(parsed.refusal.code);
      const profile = profileOf(model, parsed.answers);
      return chooseTips(model, profile, parsed.answers);
    },
  };
};

/** One rule for each option that gives points. */
const jsonRules = (): Contender => {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const question of model.questions)
    for (const option of question.options) {
      if (!option.points) continue;
      const operator = question.kind === 'multiple' ? 'contains' : 'equal';
      engine.addRule({
        conditions: { all: [{ fact: question.id, operator, value: option.id }] },
        event: { type: 'points', params: option.points },
      });
    }
  const facts = visitors.map((answers) =>
    Object.fromEntries(
      visible(model.questions, answers).map(({ id, kind }) => [
        id,
        kind === 'multiple' ? [...(answers[id] ?? [])] : answers[id]?.[0],
      ]),
    ),
  );
  return {
    name: 'json-rules-engine: area sums',
    diagnose: async (visitor) => {
      const sums: Record<string, number> = {};
      const { events } = await engine.run(facts[visitor] ?? {});
      for (const { params } of events) for (const area in params) sums[area] = (sums[area] ?? 0) + Number(params[area]);
      return sums;
    },
  };
};

/** One calculated value for each area. */
const surveyCore = (): Contender => {
  const worth = (area: string) =>
    model.questions
      .flatMap((question) =>
        question.options.map((option) => {
          const points = option.points?.[area] ?? 0;
          const has = question.kind === 'multiple' ? 'contains' : '=';
          return points === 0 ? [] : `iif({${question.id}} ${has} '${option.id}', ${points}, 0)`;
        }),
      )
      .flat()
      .join(' + ');
  const survey = new SurveyModel({
    elements: model.questions.map(({ id, kind, options }) => ({
      type: kind === 'multiple' ? 'checkbox' : 'radiogroup',
      name: id,
      choices: options.map((option) => option.id),
    })),
    calculatedValues: model.areas.map((area) => ({ name: `area_${area}`, expression: worth(area) })),
  });
  const data = visitors.map((answers) =>
    Object.fromEntries(
      model.questions.map(({ id, kind }) => [id, kind === 'multiple' ? [...(answers[id] ?? [])] : answers[id]?.[0]]),
    ),
  );
  return {
    name: 'survey-core: area sums as calculated values',
    diagnose: (visitor) => {
      survey.data = data[visitor];
      return model.areas.map((area) => survey.getVariable(`area_${area}`));
    },
  };
};

/** All contenders must come to the same sums, or they would not do the same work. */
const sumsByHand = (answers: Answers): number[] =>
  model.areas.map((area) =>
    visible(model.questions, answers)
      .flatMap((question) => question.options.filter((option) => answers[question.id]?.includes(option.id)))
      .reduce((sum, option) => sum + (option.points?.[area] ?? 0), 0),
  );

const measure = async ({ name, diagnose }: Contender): Promise<number> => {
  for (const started = performance.now(); performance.now() - started < WARM_SECONDS * 1000; )
    for (let visitor = 0; visitor < 100; visitor++) await diagnose(visitor);
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed;
  const cpu = process.cpuUsage();
  const started = performance.now();
  let done = 0;
  for (; performance.now() - started < SECONDS * 1000; done += 100)
    for (let i = 0; i < 100; i++) {
      const result = diagnose((done + i) % VISITORS);
      if (result instanceof Promise) await result;
    }
  const { user, system } = process.cpuUsage(cpu);
  const perSecond = done / ((user + system) / 1e6);
  globalThis.gc?.();
  const kept = (process.memoryUsage().heapUsed - heap) / 1024;
  console.log(
    `${name.padEnd(46)} ${Math.round(perSecond).toLocaleString('en').padStart(9)} / s and core   heap ${kept.toFixed(0).padStart(6)} KB more after ${done.toLocaleString('en')}`,
  );
  return perSecond;
};

const [engine, rules, survey] = [ours(), jsonRules(), surveyCore()];
const first = sumsByHand(visitors[0] ?? {}).join();
const areaSums = await rules.diagnose(0);
const asList = model.areas.map((area) => Reflect.get(Object(areaSums), area) ?? 0).join();
if (asList !== first) throw new Error(`json-rules-engine sums ${asList}, expected ${first}`);
if (String(survey.diagnose(0)) !== first) throw new Error(`survey-core sums ${survey.diagnose(0)}, expected ${first}`);

const own = await measure(engine);
const fastest = Math.max(await measure(rules), await measure(survey));
console.log(`\n${(own / fastest).toFixed(0)} × the faster peer; bars: 100,000 / s and 10 ×`);
process.exitCode = own >= 100_000 && own >= 10 * fastest ? 0 : 1;
