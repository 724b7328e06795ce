import { Hono } from 'hono/tiny';
import type { Library } from '../../leads/published.ts';
import { reports } from '../../lib/assets.ts';
import { type Files, readBuilt } from '../../lib/files.ts';
import type { AppEnv } from '../../lib/http.ts';
import type { Edition } from '../../lib/quizzes.ts';
import { routes } from '../../routes.ts';
import type { Desk } from '../desk.tsx';
import type { DeskView } from '../pages/shell.tsx';
import { editionsOf } from '../store/editions.ts';
import { type Choice, choiceFrom } from './choice.ts';
import { compare } from './compare.ts';
import { CheckPage } from './pages/check.tsx';
import { ComparePage } from './pages/compare.tsx';
import type { Choices } from './pages/frame.tsx';
import { ReadPage } from './pages/read.tsx';
import type { QuizReport } from './report.ts';
import { PARTS, thingsOf } from './things.ts';

type Deps = { db: D1Database; desk: Desk; library: Library; quizIds: readonly string[]; landing: string; files: Files };

/** The pages about the quiz itself: to read it, what was checked, and what a version has otherwise than another. */
export const quizRoutes = ({ db, desk, library, quizIds, landing, files }: Deps) => {
  const app = new Hono<AppEnv>();
  const ids = [landing, ...quizIds.filter((id) => id !== landing)];
  const read = new Map<string, QuizReport>(); // each is a file that never changes

  /** What is asked for, and what can be. */
  const asked = async (url: string, { shell: { lang } }: DeskView): Promise<{ choice: Choice; choices: Choices }> => {
    const choice = choiceFrom(new URL(url).searchParams, ids, lang);
    const [present, stored, quizzes] = await Promise.all([
      library.present(choice.quiz, choice.wording),
      editionsOf(db, choice.quiz),
      Promise.all(ids.map(async (id) => ({ id, title: (await library.present(id, lang))?.texts.title ?? id }))),
    ]);
    const now = present?.version ?? '';
    const versions = Map.groupBy(stored, ({ version }) => version);
    const older = [...versions].flatMap(([version, rows]) =>
      version === now ? [] : [{ version, since: Math.min(...rows.map((row) => row.published_at)) }],
    );
    const since = versions.get(now)?.map((row) => row.published_at) ?? [];
    // The version of another quiz stays in the address when the quiz is chosen anew.
    const own = (version: string | null) => (version === now || versions.has(version ?? '') ? version : null);
    return {
      choice: { ...choice, version: own(choice.version), before: own(choice.before) },
      choices: {
        quizzes,
        present: now,
        versions: [{ version: now, since: since.length > 0 ? Math.min(...since) : null }, ...older],
      },
    };
  };

  /** A version in the chosen wording; null where nobody ever answered it in this language. */
  const editionAt = (choice: Choice, choices: Choices, version: string | null): Promise<Edition | null> =>
    version === null || version === choices.present
      ? library.present(choice.quiz, choice.wording)
      : library.at(choice.quiz, version, choice.wording);

  const reportOf = async (quiz: string): Promise<QuizReport | null> => {
    const path = Object.hasOwn(reports, quiz) ? reports[quiz] : undefined;
    if (path === undefined) return null;
    const known = read.get(quiz) ?? (await readBuilt<QuizReport>(files, path));
    read.set(quiz, known);
    return known;
  };

  app.get(
    routes.deskQuiz,
    desk.page(async (c, view) => {
      const { choice, choices } = await asked(c.req.url, view);
      return <ReadPage {...{ view, choice, choices }} edition={await editionAt(choice, choices, choice.version)} />;
    }),
  );

  app.get(
    routes.deskQuizCheck,
    desk.page(async (c, view) => {
      const { choice, choices } = await asked(c.req.url, view);
      const [edition, report] = await Promise.all([editionAt(choice, choices, choice.version), reportOf(choice.quiz)]);
      const own = report !== null && edition?.version === report.version ? report : null;
      return <CheckPage {...{ view, choice, choices, edition }} report={own} />;
    }),
  );

  app.get(
    routes.deskQuizCompare,
    desk.page(async (c, view) => {
      const { choice, choices } = await asked(c.req.url, view);
      const earlier = choice.before ?? choices.versions.find(({ version }) => version !== choices.present)?.version;
      const [before, after] = await Promise.all([
        earlier === undefined ? null : editionAt(choice, choices, earlier),
        editionAt(choice, choices, choice.version),
      ]);
      const things = (edition: Edition) => thingsOf(view.shell.lang, edition);
      const changes =
        before && after
          ? PARTS.map((part) => ({ part, changes: compare(things(before)[part], things(after)[part]) }))
          : null;
      return <ComparePage {...{ view, choices, changes }} choice={{ ...choice, before: earlier ?? null }} />;
    }),
  );

  return app;
};
