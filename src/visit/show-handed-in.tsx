import type { Context } from 'hono';
import type { AppEnv } from '../lib/http.ts';
import type { Edition } from '../lib/quizzes.ts';
import { FRAME, framed, to } from '../routes.ts';
import { renderPage } from '../ui/document.tsx';
import { quizUrl } from '../ui/quiz-url.ts';
import type { VisitDeps } from './deps.ts';
import { shownIn, trialOf } from './experiments/trial.ts';
import type { HandedIn } from './hand-in.ts';
import { carriedOf, resultPage } from './step.tsx';
import { AGAIN_AFTER, statusOf } from './tell.ts';

/** How a hand-in went, as a page: on to "please confirm", the form once more, or what could not be read at all. */
export const showHandedIn = async (c: Context<AppEnv>, deps: VisitDeps, present: Edition, went: HandedIn) => {
  const trial = trialOf(deps.house, present.model.id, went.params, c.var.now);
  const quiz = shownIn(present, trial);
  const carried = carriedOf(went.params, deps.house, trial);
  if (went.kind === 'taken') {
    const sent = to.sent(quiz.model.id, went.sent);
    return c.redirect(went.params.has(FRAME) ? framed(sent) : sent, 303);
  }
  if (went.kind === 'refused') {
    const back = quizUrl(to.quiz(quiz.model.id), quiz.form.questions, went.answers, carried);
    return deps.refuse(c, went.failure, back);
  }
  const status = statusOf(went);
  if (status === 429) c.header('retry-after', AGAIN_AFTER);
  return c.html(renderPage(await resultPage(c, deps, quiz, went.answers, went, carried)), status);
};
