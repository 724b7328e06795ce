import { Hono } from 'hono';
import { formOf } from '../../quiz/engine/form.ts';
import { quizMinutes } from '../../quiz/engine/path.ts';
import { scripts } from '../lib/assets.ts';
import { failure } from '../lib/failures.ts';
import { type AppEnv, shellOf } from '../lib/http.ts';
import { routes, to } from '../routes.ts';
import { renderPage } from '../ui/document.tsx';
import type { VisitDeps } from './deps.ts';
import { handIn } from './hand-in.tsx';
import { DemoPage } from './pages/demo-article.tsx';
import { ImprintPage } from './pages/imprint.tsx';
import { LandingPage } from './pages/landing.tsx';
import { PrivacyPage } from './pages/privacy.tsx';
import { SentPage } from './pages/sent.tsx';
import { showStep } from './step.tsx';

/** What a visitor sees before anything is known about them. */
export const visitRoutes = (deps: VisitDeps) => {
  const { site, tokens, library, leads, refuse, mainQuiz, mailboxUrl } = deps;
  const app = new Hono<AppEnv>();

  app.get(routes.landing, async (c) => {
    const shell = shellOf(c, site, 'de');
    const quiz = await library.present(mainQuiz);
    if (!quiz) return refuse(c, failure('unknown-quiz'));
    const form = formOf(quiz.model, quiz.texts.de, 'de');
    return c.html(
      renderPage(
        <LandingPage
          shell={shell}
          quiz={{ id: mainQuiz, texts: quiz.texts.de }}
          minutes={quizMinutes(form.questions)}
        />,
      ),
    );
  });

  app.get(routes.demo, async (c) => {
    const quiz = await library.present(mainQuiz);
    if (!quiz) return refuse(c, failure('unknown-quiz'));
    const form = formOf(quiz.model, quiz.texts.de, 'de');
    return c.html(
      renderPage(
        <DemoPage
          shell={shellOf(c, site, 'de')}
          form={form}
          intro={quiz.texts.de.intro}
          script={scripts[`${mainQuiz}.de`] ?? null}
        />,
      ),
    );
  });

  app.get(routes.imprint, (c) => c.html(renderPage(<ImprintPage shell={shellOf(c, site, 'de')} />)));
  app.get(routes.privacy, (c) => c.html(renderPage(<PrivacyPage shell={shellOf(c, site, 'de')} />)));

  app.get(routes.quiz, async (c) => {
    const quiz = await library.present(c.req.param('quiz'));
    return quiz ? showStep(c, deps, quiz) : refuse(c, failure('unknown-quiz'));
  });

  app.post(routes.quiz, async (c) => {
    const quiz = await library.present(c.req.param('quiz'));
    return quiz ? handIn(c, deps, quiz) : refuse(c, failure('unknown-quiz'));
  });

  app.get(routes.sent, async (c) => {
    const read = await tokens.read('sent', c.req.param('token'), c.var.now);
    if (!read.ok) return refuse(c, read, to.quiz(c.req.param('quiz')));
    const run = await leads.findRun(read.subject);
    if (!run) return refuse(c, failure('link-gone'), to.quiz(c.req.param('quiz')));
    const answers = new URLSearchParams(
      Object.entries(run.answers).flatMap(([question, options]) => options.map((option) => [question, option])),
    );
    return c.html(
      renderPage(
        <SentPage
          shell={shellOf(c, site, 'de')}
          email={run.email}
          againUrl={to.quiz(run.quiz, answers)}
          {...(mailboxUrl !== null && { mailboxUrl })}
        />,
      ),
    );
  });

  return app;
};
