import { Hono } from 'hono/tiny';
import { isLanguage } from '../../quiz/engine/quiz.ts';
import { wantsJson } from '../lib/accept.ts';
import { failure } from '../lib/failures.ts';
import { type AppEnv, shellOf } from '../lib/http.ts';
import { langOf } from '../lib/language.ts';
import { FRAME, LANG, routes, to } from '../routes.ts';
import { renderPage } from '../ui/document.tsx';
import { countVisit } from './count/count.ts';
import type { VisitDeps } from './deps.ts';
import { embedRoutes } from './embed-routes.tsx';
import { fixedPages } from './fixed.ts';
import { FIXED } from './fixed-page.ts';
import { handIn } from './hand-in.ts';
import { SentPage } from './pages/sent.tsx';
import { showHandedIn } from './show-handed-in.tsx';
import { showStep } from './step.tsx';
import { tellHandedIn, tellResult, tellSent } from './tell.ts';

/** What a visitor sees before anything is known about them. */
export const visitRoutes = (deps: VisitDeps) => {
  const { house, tokens, library, leads, refuse, mailboxUrl, files } = deps;
  const app = new Hono<AppEnv>();

  const answerWith = fixedPages(house, files);
  for (const page of FIXED) app.get(routes[page], (c) => answerWith(c, page));

  app.get(routes.quiz, async (c) => {
    const quiz = await library.present(c.req.param('quiz'), langOf(c));
    return quiz ? showStep(c, deps, quiz) : refuse(c, failure('unknown-quiz'));
  });

  app.post(routes.quiz, async (c) => {
    const quiz = await library.present(c.req.param('quiz'), langOf(c));
    if (!quiz) return refuse(c, failure('unknown-quiz'));
    const went = await handIn(c, deps, quiz);
    return wantsJson(c) ? tellHandedIn(c, deps, quiz, went) : showHandedIn(c, deps, quiz, went);
  });

  app.post(routes.count, async (c) => {
    const quiz = await library.present(c.req.param('quiz'), langOf(c));
    return quiz ? countVisit(c, deps, quiz) : refuse(c, failure('unknown-quiz'));
  });

  app.get(routes.result, async (c) => {
    const quiz = await library.present(c.req.param('quiz'), langOf(c));
    return quiz ? tellResult(c, deps, quiz) : refuse(c, failure('unknown-quiz'));
  });

  app.get(routes.sent, async (c) => {
    const read = await tokens.read('sent', c.req.param('token'), c.var.now);
    if (!read.ok) return refuse(c, read, to.quiz(c.req.param('quiz')));
    const run = await leads.findRun(read.subject);
    if (!run) return refuse(c, failure('link-gone'), to.quiz(c.req.param('quiz')));
    if (wantsJson(c)) return tellSent(c, deps, run);
    const lang = isLanguage(run.lang) ? run.lang : langOf(c);
    const again = new URLSearchParams(
      Object.entries(run.answers).flatMap(([question, options]) => options.map((option) => [question, option])),
    );
    again.append(LANG, lang);
    if (c.req.query(FRAME) !== undefined) again.append(FRAME, '');
    const analysisUrl = run.confirmedAt === null ? null : to.analysis(await tokens.sign('analysis', run.id));
    return c.html(
      renderPage(
        <SentPage
          shell={shellOf(c, house, { lang })}
          email={run.email}
          about={(await leads.request(run)).about}
          analysisUrl={analysisUrl}
          againUrl={to.quiz(run.quiz, again)}
          {...(mailboxUrl !== null && { mailboxUrl })}
        />,
      ),
    );
  });

  app.route('/', embedRoutes(deps));

  return app;
};
