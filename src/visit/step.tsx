import type { Context } from 'hono';
import { analyse } from '../../quiz/engine/analysis.ts';
import { readAnswers, toParams } from '../../quiz/engine/answers.ts';
import type { FormQuestion } from '../../quiz/engine/form.ts';
import { type Answers, questionAt, visible } from '../../quiz/engine/path.ts';
import { scripts } from '../lib/assets.ts';
import { trialName } from '../lib/experiments.ts';
import { signForm } from '../lib/form-token.ts';
import { type AppEnv, shellOf } from '../lib/http.ts';
import { namedLang } from '../lib/language.ts';
import type { Edition } from '../lib/quizzes.ts';
import { type House, languagesOf, siteIn, wordsOf } from '../lib/site.ts';
import { siteBefore } from '../lib/visitor.ts';
import { FRAME, LANG, TRIAL, to } from '../routes.ts';
import { renderPage } from '../ui/document.tsx';
import { type Carried, quizUrl } from '../ui/quiz-url.ts';
import { countStep, isNewcomer } from './count/count.ts';
import type { VisitDeps } from './deps.ts';
import { drawTrial, type QuizTrial, shownIn, trialOf } from './experiments/trial.ts';
import { QuizPage } from './pages/quiz.tsx';
import { ResultPage, type ResultProps } from './pages/result.tsx';
import { sourceOf } from './source.ts';

/** The step that the answers in the URL lead to: the next open question, the one named by `at`, or the short result. */
export const showStep = async (c: Context<AppEnv>, deps: VisitDeps, present: Edition): Promise<Response> => {
  const url = new URL(c.req.url);
  const params = url.searchParams;
  const { answers, refused } = readAnswers(present.form.questions, params);
  const trial = trialFor(c, deps, present, { params, answers });
  const quiz = shownIn(present, trial);
  const { form } = quiz;
  const carried = carriedOf(params, deps.house, trial, siteBefore(c.req.raw.headers, deps.origin));
  const question = questionAt(form.questions, answers, params.get('at'));
  countStep(c, deps, quiz, { params, answers, question }, trial);
  if (!question) return c.html(renderPage(await resultPage(c, deps, quiz, answers, {}, carried)));
  return c.html(
    renderPage(
      <QuizPage
        shell={shellOf(c, deps.house, trial ? { here: withTrial(url, trial) } : {})}
        form={form}
        intro={Object.keys(answers).length === 0 && !params.has('asked') && !params.has('at') ? quiz.texts.intro : null}
        answers={answers}
        question={question}
        notice={noticeFor(question, refused, params)}
        carried={carried}
        script={scripts[`${form.id}.${form.lang}`] ?? null}
      />,
    ),
  );
};

/** Who has just come is drawn a variant, whatever a link says that somebody has passed on; all others keep theirs. */
const trialFor = (
  c: Context<AppEnv>,
  { house }: VisitDeps,
  { model }: Edition,
  asked: { params: URLSearchParams; answers: Answers },
): QuizTrial | null => {
  if (!isNewcomer(c, asked)) return trialOf(house, model.id, asked.params, c.var.now);
  const drawn = drawTrial(house, model.id, c.var.now);
  if (drawn) c.header('cache-control', 'private, no-cache'); // nobody else gets this page
  return drawn;
};

/** The page's own address, with what has been drawn. */
const withTrial = (url: URL, trial: QuizTrial): string => {
  const here = new URL(url);
  here.searchParams.set(TRIAL, trialName(trial));
  return here.href;
};

const noticeFor = (question: FormQuestion, refused: readonly string[], params: URLSearchParams) => {
  if (refused.includes(question.id)) return params.getAll(question.id).length > 1 ? 'too-many' : 'changed';
  return params.get('asked') === question.id && !params.has('at') ? 'choose' : null;
};

/**
 * What is carried along from address to address, since nothing is stored: the source, the language if it was named, the
 * variant, the frame.
 */
export const carriedOf = (
  params: URLSearchParams,
  house: House,
  trial: QuizTrial | null,
  site: string | null = null,
): [string, string][] => {
  const source = sourceOf(params, site);
  const lang = namedLang(params, languagesOf(house));
  return [
    ...(source ? [['source', source] as [string, string]] : []),
    ...(lang ? [[LANG, lang] as [string, string]] : []),
    ...(trial ? [[TRIAL, trialName(trial)] as [string, string]] : []),
    ...(params.has(FRAME) ? [[FRAME, ''] as [string, string]] : []),
  ];
};

/** The short result with the form that asks for the full analysis; `filled` is what was typed and what was wrong with it. */
export const resultPage = async (
  c: Context<AppEnv>,
  { house, tokens }: VisitDeps,
  quiz: Edition,
  answers: Answers,
  filled: Partial<Pick<ResultProps, 'lead' | 'faults' | 'suggestion' | 'run'>>,
  carried: Carried,
) => {
  const { questions } = quiz.form;
  const urlAt = (question?: string) => quizUrl(to.quiz(quiz.model.id), questions, answers, carried, question);
  return (
    <ResultPage
      shell={shellOf(c, house, { here: urlAt() })}
      quiz={quiz.model.id}
      title={quiz.texts.title}
      analysis={analyse(quiz, answers)}
      answers={[...toParams(questions, answers), ...carried]}
      run={filled.run ?? (await signForm(tokens, c.var.now, wordsOf(siteIn(house, quiz.lang).consent)))}
      version={quiz.version}
      lead={filled.lead ?? { email: '', firstName: '', followUp: false }}
      faults={filled.faults ?? {}}
      suggestion={filled.suggestion ?? null}
      backUrl={urlAt(visible(questions, answers).at(-1)?.id)}
    />
  );
};
