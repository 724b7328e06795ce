import { basename } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { withFirst } from '../../quiz/engine/order.ts';
import { hostZone } from '../lib/calendar.ts';
import { dateIn, isOver, type QuizExperiment, trialName, VARIANTS } from '../lib/experiments.ts';
import type { Edition } from '../lib/quizzes.ts';
import type { House } from '../lib/site.ts';
import { brotli, FIRST_FLIGHT } from './brotli.ts';
import type { QuizScripts } from './scripts.ts';

/** What the browser's scripts hold of an experiment: see `virtual:experiment` in src/widget/virtual.d.ts. */
export type OnTrial = {
  on: QuizExperiment['on'];
  names: readonly string[];
  time: readonly [number, number];
  otherIntro: object;
  order: readonly number[];
};

const FOREVER = 9e15; // ms: no clock shows more

/** The experiment with a quiz that runs, or begins next; null where all are over or none speaks this language. */
export const onTrial = (house: House, { form, lang }: Edition, now: number): OnTrial | null => {
  const zone = hostZone(house.booking);
  const today = dateIn(zone, now);
  const [next] = house.experiments
    .filter((one): one is QuizExperiment => one.on !== 'subject' && one.quiz === form.id && !isOver(one, today))
    .toSorted((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1));
  const difference = next && differenceOf(next, form, lang);
  if (!next || !difference) return null;
  const midnight = (day: Temporal.PlainDate) => day.toZonedDateTime(zone).epochMilliseconds;
  return {
    on: next.on,
    names: VARIANTS.map((variant) => trialName({ experiment: next, variant })),
    time: [
      next.from === undefined ? 0 : midnight(Temporal.PlainDate.from(next.from)),
      next.until === undefined ? FOREVER : midnight(Temporal.PlainDate.from(next.until).add({ days: 1 })),
    ],
    ...{ otherIntro: {}, order: [] },
    ...difference,
  };
};

const differenceOf = (experiment: QuizExperiment, { questions }: Edition['form'], lang: Edition['lang']) => {
  switch (experiment.on) {
    case 'headline': {
      const headline = experiment.b[lang];
      return headline === undefined ? null : { otherIntro: { headline } };
    }
    case 'intro': {
      const otherIntro = experiment.b[lang];
      return otherIntro === undefined ? null : { otherIntro };
    }
    case 'order':
      return { order: withFirst(questions, experiment.first).map((question) => questions.indexOf(question)) };
  }
};

/** Says if both variants make the element larger than what arrives at once. */
export const tooLarge = ({ element, experiment }: Pick<QuizScripts, 'element' | 'experiment'>): string[] => {
  const bytes = brotli(element.contents).length;
  if (!experiment || bytes <= FIRST_FLIGHT) return [];
  const [name = ''] = experiment.names;
  return [
    `${basename(element.path)} carries both variants of the experiment "${name.slice(0, -2)}" and is ${bytes.toLocaleString('en')} bytes large: over ${FIRST_FLIGHT.toLocaleString('en')} it arrives one round trip later. It is as small as before once the experiment is over.`,
  ];
};
