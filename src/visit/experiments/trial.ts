import { withFirst } from '../../../quiz/engine/order.ts';
import { hostZone } from '../../lib/calendar.ts';
import {
  dateIn,
  type Experiment,
  hasBegun,
  isOver,
  type QuizExperiment,
  type Trial,
  trialName,
  VARIANTS,
} from '../../lib/experiments.ts';
import type { Edition } from '../../lib/quizzes.ts';
import type { House } from '../../lib/site.ts';
import { TRIAL } from '../../routes.ts';

/** A variant of the quiz that a visitor has got. */
export type QuizTrial = Trial<QuizExperiment>;

/**
 * The trial that an address, form or beacon names; null where there is no such one for this quiz. One that is over goes on
 * for whoever is in it.
 */
export const trialIn = (house: House, quiz: string, name: string | null | undefined, now: number): QuizTrial | null => {
  if (!name) return null;
  const trials = begunFor(house, quiz, now).flatMap(({ experiment }) =>
    VARIANTS.map((variant): QuizTrial => ({ experiment, variant })),
  );
  return trials.find((trial) => trialName(trial) === name) ?? null;
};

/** The trial that an address carries along. */
export const trialOf = (house: House, quiz: string, params: URLSearchParams, now: number): QuizTrial | null =>
  trialIn(house, quiz, params.get(TRIAL), now);

/** Draws by chance which variant somebody gets who has just come; null where no experiment runs. */
export const drawTrial = (house: House, quiz: string, now: number): QuizTrial | null => {
  const running = begunFor(house, quiz, now).find(({ over }) => !over);
  return running ? { experiment: running.experiment, variant: Math.random() < 0.5 ? 'a' : 'b' } : null;
};

/** The experiments with a quiz that have begun. */
const begunFor = ({ experiments, booking }: House, quiz: string, now: number) => {
  const own = experiments.filter((one): one is QuizExperiment => isOfQuiz(one) && one.quiz === quiz);
  if (own.length === 0) return [];
  const date = dateIn(hostZone(booking), now);
  return own.filter((one) => hasBegun(one, date)).map((experiment) => ({ experiment, over: isOver(experiment, date) }));
};

const isOfQuiz = (experiment: Experiment): experiment is QuizExperiment => experiment.on !== 'subject';

/** The quiz as it is shown in a trial. What it finds, and how answers are kept, is the same in each. */
export const shownIn = (quiz: Edition, trial: QuizTrial | null): Edition => {
  if (trial?.variant !== 'b') return quiz;
  const { experiment } = trial;
  const { form, texts, lang } = quiz;
  switch (experiment.on) {
    case 'headline':
      return {
        ...quiz,
        texts: { ...texts, intro: { ...texts.intro, headline: experiment.b[lang] ?? texts.intro.headline } },
      };
    case 'intro':
      return { ...quiz, texts: { ...texts, intro: { ...texts.intro, ...experiment.b[lang] } } };
    case 'order':
      return { ...quiz, form: { ...form, questions: withFirst(form.questions, experiment.first) } };
  }
};
