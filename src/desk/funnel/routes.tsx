import { Hono } from 'hono/tiny';
import type { Language } from '../../../quiz/engine/quiz.ts';
import { spreadOf } from '../../leads/peers/spread.ts';
import type { Library } from '../../leads/published.ts';
import type { AppEnv } from '../../lib/http.ts';
import { routes } from '../../routes.ts';
import { deskFunnelTexts } from '../../ui/texts/desk-funnel.ts';
import type { Asked } from '../../visit/count/figures.ts';
import type { Funnel } from '../../visit/count/funnel.ts';
import type { Desk } from '../desk.tsx';
import { FunnelPage } from '../pages/funnel.tsx';
import { besideOf, type Choice, choiceFrom } from './choice.ts';
import { sayDays } from './days.ts';
import { reportOf } from './report.ts';

type Deps = {
  db: D1Database;
  desk: Desk;
  funnel: Funnel;
  library: Library;
  quizIds: readonly string[];
  landing: string;
};

/** The page about the funnel. */
export const funnelRoutes = ({ db, desk, funnel, library, quizIds, landing }: Deps) => {
  const app = new Hono<AppEnv>();
  const ids = [landing, ...quizIds.filter((id) => id !== landing)];

  /** The questions of a quiz as it is now, and those that it had in the versions that are asked about. */
  const namesOf = async (lang: Language, choice: Choice) => {
    const named = [choice.version, choice.beside?.kind === 'version' ? choice.beside.version : null];
    const editions = await Promise.all([
      library.present(choice.quiz, lang),
      ...named.map((version) => (version === null ? null : library.at(choice.quiz, version, lang))),
    ]);
    const known = editions.filter((one) => one !== null);
    const questions = Object.fromEntries(
      known.toReversed().flatMap(({ form }) => form.questions.map((one) => [one.id, one.ask])),
    );
    const order = [...new Set(known.flatMap(({ form }) => form.questions.map(({ id }) => id)))];
    const areas = Object.assign({}, ...known.toReversed().map(({ form }) => form.areas));
    const kinds = known.flatMap(({ texts }) => Object.entries(texts.guide?.kinds ?? {}));
    const churn = Object.fromEntries(kinds.map(([id, { name }]) => [id, name]));
    return {
      order,
      present: editions[0]?.version ?? '',
      asked: choice.version === null ? editions[0] : editions[1],
      names: { questions, areas, churn },
    };
  };

  app.get(
    routes.deskFunnel,
    desk.page(async (c, view) => {
      const { lang } = view.shell;
      const today = funnel.dayOf(view.now);
      const choice = choiceFrom(new URL(c.req.url).searchParams, ids, today);
      const beside = besideOf(choice);
      const asked = beside ? [choice, beside] : [choice];
      const [{ order, present, asked: edition, names }, choices, titles, ...counts] = await Promise.all([
        namesOf(lang, choice),
        funnel.choices(choice),
        Promise.all(ids.map(async (id) => ({ id, title: (await library.present(id, lang))?.texts.title ?? id }))),
        ...asked.map((one) => funnel.read(one)),
      ]);
      return (
        <FunnelPage
          {...{ view, choice, names }}
          spread={edition ? await spreadOf(db, edition, lang, view.now) : null}
          choices={{ ...choices, quizzes: titles, present, today }}
          sides={counts.map(({ visits, questions }, side) => ({
            name: sideName(lang, asked[side] ?? choice),
            report: reportOf(visits, questions, order),
          }))}
        />
      );
    }),
  );

  return app;
};

const sideName = (lang: Language, asked: Asked): string => {
  const period = sayDays(lang, asked);
  return asked.version === null ? period : deskFunnelTexts[lang].sides.version(asked.version, period);
};
