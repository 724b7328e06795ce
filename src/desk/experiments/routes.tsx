import { Hono } from 'hono/tiny';
import { withFirst } from '../../../quiz/engine/order.ts';
import type { Language } from '../../../quiz/engine/quiz.ts';
import type { Library } from '../../leads/published.ts';
import { hostZone } from '../../lib/calendar.ts';
import { DAY } from '../../lib/clock.ts';
import { dateIn, type Experiment, type Variant } from '../../lib/experiments.ts';
import type { AppEnv } from '../../lib/http.ts';
import type { Edition } from '../../lib/quizzes.ts';
import { type House, languagesOf } from '../../lib/site.ts';
import { routes } from '../../routes.ts';
import { type DeskExperimentsTexts, deskExperimentsTexts } from '../../ui/texts/desk-experiments.ts';
import { readSums } from '../../visit/experiments/sums.ts';
import type { Desk } from '../desk.tsx';
import type { Told } from '../pages/experiment.tsx';
import { ExperimentsPage } from '../pages/experiments.tsx';
import { linesFor } from './lines.ts';
import { type Report, reportsOf } from './report.ts';

type Deps = { db: D1Database; desk: Desk; library: Library; house: House };

const USUAL_LENGTH = 55 * DAY; // with today, eight whole weeks
const FIRST_QUESTIONS = 3; // that name an order

/** The page about experiments. */
export const experimentRoutes = ({ db, desk, library, house }: Deps) => {
  const app = new Hono<AppEnv>();
  const zone = hostZone(house.booking);

  app.get(
    routes.deskExperiments,
    desk.page(async (_, view) => {
      const { lang } = view.shell;
      const today = { date: dateIn(zone, view.now), now: view.now };
      const reports = reportsOf(house.experiments, await readSums(db), today);
      return (
        <ExperimentsPage
          view={view}
          experiments={
            await Promise.all(
              reports.map(async (report) => ({
                report,
                told: toldOf(report, lang, await library.present(report.quiz, lang)),
              })),
            )
          }
          lines={linesFor(
            house.landing,
            dateIn(zone, view.now + USUAL_LENGTH),
            languagesOf(house).map((one) => [one, deskExperimentsTexts[one].sample]),
          )}
        />
      );
    }),
  );

  return app;
};

const toldOf = (report: Report, lang: Language, quiz: Edition | null): Told => {
  const texts = deskExperimentsTexts[lang];
  const { experiment, state, counted, part } = report;
  const from = experiment?.from ?? (counted && dayOf(counted.from));
  const until = experiment?.until ?? (state === 'over' && counted ? dayOf(counted.to) : null);
  const say = (date: string | null) => (date === null ? null : sayDate(lang, date));
  return {
    quizTitle: quiz?.texts.title ?? report.quiz,
    part: partName(part, texts),
    state: state === 'planned' ? texts.states.planned(say(from) ?? '') : texts.states[state](say(from), say(until)),
    until: state === 'running' ? say(experiment?.until ?? null) : null,
    variants:
      experiment && quiz
        ? variantsOf(experiment, quiz, texts)
        : { a: texts.variants.unchanged, b: texts.variants.gone },
  };
};

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

const sayDate = (lang: Language, date: string): string =>
  new Intl.DateTimeFormat(lang === 'de' ? 'de-DE' : 'en-GB', { timeZone: 'UTC', dateStyle: 'long' }).format(
    Date.parse(`${date}T00:00Z`),
  );

const partName = (part: string, { parts, subject, mails }: DeskExperimentsTexts): string => {
  const names = new Map<string, string>([
    ...Object.entries(parts),
    ...Object.entries(mails).map(([mail, name]) => [`subject ${mail}`, subject(name)] as const),
  ]);
  return names.get(part) ?? part;
};

/** What each variant says. */
const variantsOf = (
  experiment: Experiment,
  { texts, form, lang }: Edition,
  words: DeskExperimentsTexts,
): Record<Variant, string> => {
  const { intro } = texts;
  const told = ({ lead, facts }: Pick<typeof intro, 'lead' | 'facts'>) => [lead, ...facts].join(' · ');
  const begins = (questions: Edition['form']['questions']) =>
    words.beginsWith(questions.slice(0, FIRST_QUESTIONS).map(({ ask }) => ask));
  switch (experiment.on) {
    case 'headline':
      return { a: intro.headline, b: experiment.b[lang] ?? '' };
    case 'intro':
      return { a: told(intro), b: told(experiment.b[lang] ?? intro) };
    case 'order':
      return { a: begins(form.questions), b: begins(withFirst(form.questions, experiment.first)) };
    case 'subject':
      return { a: words.variants.usualSubject, b: experiment.b[lang] ?? '' };
  }
};
