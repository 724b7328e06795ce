import type { Context } from 'hono';
import type { FormQuestion } from '../../../quiz/engine/form.ts';
import { type Answers, visible } from '../../../quiz/engine/path.ts';
import { failure } from '../../lib/failures.ts';
import { type AppEnv, allowed, ipPrefix } from '../../lib/http.ts';
import { faultOf, log } from '../../lib/log.ts';
import type { Edition } from '../../lib/quizzes.ts';
import { deviceClass, isPerson, isReload, siteBefore } from '../../lib/visitor.ts';
import type { VisitDeps } from '../deps.ts';
import { type QuizTrial, shownIn, trialIn } from '../experiments/trial.ts';
import { sourceOf } from '../source.ts';
import { countedBy, flags, readBeacon } from './beacon.ts';
import type { Counted } from './figures.ts';
import type { Visit } from './funnel.ts';

/**
 * A visit's end, as its page tells it. Only pages of this site and of those that embed the quiz may post plain text
 * here (see `keepSafe`), so nothing else is taken.
 */
export const countVisit = async (c: Context<AppEnv>, deps: VisitDeps, quiz: Edition): Promise<Response> => {
  if (!/^text\/plain\b/.test(c.req.header('content-type') ?? '')) return deps.refuse(c, failure('bad-request'));
  const beacon = readBeacon(await c.req.text());
  if (!beacon) return deps.refuse(c, failure('bad-request'));
  const { headers } = c.req.raw;
  const source = sourceOf(new URLSearchParams({ source: beacon.source }), siteBefore(headers, deps.origin));
  const trial = trialIn(deps.house, quiz.model.id, beacon.variant, c.var.now);
  const counted = countedBy(shownIn(quiz, trial).form, beacon);
  if (isPerson(c.req.method, headers)) await add(c, deps, visitOf(quiz, headers, source), counted, trial);
  return c.body(null, 204);
};

/** What somebody asks for with an address of the quiz. */
type Asked = { params: URLSearchParams; answers: Answers };
type Step = Asked & { question: FormQuestion | null };

/** Whether somebody comes to the quiz and has not seen it just now, as far as the request tells. */
export const isNewcomer = (c: Context, { params, answers }: Asked): boolean => {
  const { headers } = c.req.raw;
  const here = new URL(c.req.url);
  const goesOn = headers.get('referer')?.split('?')[0] === here.origin + here.pathname; // e.g. in another language
  const first = !params.has('at') && !params.has('asked') && Object.keys(answers).length === 0;
  return first && !goesOn && isPerson(c.req.method, headers) && !isReload(headers);
};

/**
 * A page of the quiz that the Worker serves itself: the first one for everybody, the others for who goes without script.
 * The page does not wait for it.
 */
export const countStep = (
  c: Context<AppEnv>,
  deps: VisitDeps,
  quiz: Edition,
  step: Step,
  trial: QuizTrial | null,
): void => {
  const { headers } = c.req.raw;
  if (!isPerson(c.req.method, headers) || isReload(headers)) return;
  const counted = isNewcomer(c, step) ? SEEN : countedIn(quiz, step);
  if (!counted) return;
  const source = sourceOf(step.params, siteBefore(headers, deps.origin));
  const adding = add(c, deps, visitOf(quiz, headers, source), counted, trial).catch((thrown: unknown) =>
    log('error', 'count-failed', faultOf(thrown)),
  );
  c.executionCtx.waitUntil(adding);
};

const SEEN: Counted = { visit: { seen: 1 }, questions: {} };

/** What a further page of the quiz counts; null for one that is reached in another way, e.g. by going back. */
const countedIn = ({ form }: Edition, { params, answers, question }: Step): Counted | null => {
  const asked = params.get('asked'); // only a form that was sent without script says it
  if (params.has('at') || asked === null || !answers[asked]) return null;
  const started = visible(form.questions, answers)[0]?.id === asked;
  return {
    visit: flags({ started, finished: question === null }),
    questions: {
      ...(started && { [`${asked} shown`]: 1 }),
      [`${asked} answered`]: 1,
      ...(question && { [`${question.id} shown`]: 1 }),
    },
  };
};

const visitOf = ({ model, version, lang }: Edition, headers: Headers, source: string | null): Visit => ({
  ...{ quiz: model.id, version, lang, source },
  device: deviceClass(headers),
});

/** Adds it, where this network has not been counted too often. */
const add = async (
  c: Context<AppEnv>,
  { funnel, experiments, countLimit }: VisitDeps,
  visit: Visit,
  counted: Counted,
  trial: QuizTrial | null,
) => {
  const ip = ipPrefix(c);
  if (ip !== null && !(await allowed(countLimit, `count:${ip}`))) return;
  const { now } = c.var;
  await funnel.add(visit, counted, now, trial ? experiments.visited(trial, counted.visit, now) : []);
};
