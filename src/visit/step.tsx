import type { Context } from 'hono';
import { analyse } from '../../quiz/engine/analysis.ts';
import { readAnswers, toParams } from '../../quiz/engine/answers.ts';
import type { FormQuestion } from '../../quiz/engine/form.ts';
import { type Answers, questionAt, visible } from '../../quiz/engine/path.ts';
import { scripts } from '../lib/assets.ts';
import { signForm } from '../lib/form-token.ts';
import { type AppEnv, shellOf } from '../lib/http.ts';
import { namedLang } from '../lib/language.ts';
import type { Edition } from '../lib/quizzes.ts';
import { type House, languagesOf, siteIn, wordsOf } from '../lib/site.ts';
import { siteBefore } from '../lib/visitor.ts';
import { FRAME, LANG, to } from '../routes.ts';
import { renderPage } from '../ui/document.tsx';
import { type Carried, quizUrl } from '../ui/quiz-url.ts';
import { countStep } from './count/count.ts';
import type { VisitDeps } from './deps.ts';
import { QuizPage } from './pages/quiz.tsx';
import { ResultPage, type ResultProps } from './pages/result.tsx';
import { sourceOf } from './source.ts';

/** The step that the answers in the URL lead to: the next open question, the one named by `at`, or the short result. */
export const showStep = async (c: Context<AppEnv>, deps: VisitDeps, quiz: Edition): Promise<Response> => {
  const params = new URL(c.req.url).searchParams;
  const { form } = quiz;
  const carried = carriedOf(params, deps.house, siteBefore(c.req.raw.headers, deps.origin));
  const { answers, refused } = readAnswers(form.questions, params);
  const question = questionAt(form.questions, answers, params.get('at'));
  countStep(c, deps, quiz, { params, answers, question });
  if (!question) return c.html(renderPage(await resultPage(c, deps, quiz, answers, {}, carried)));
  return c.html(
    renderPage(
      <QuizPage
        shell={shellOf(c, deps.house)}
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

const noticeFor = (question: FormQuestion, refused: readonly string[], params: URLSearchParams) => {
  if (refused.includes(question.id)) return params.getAll(question.id).length > 1 ? 'too-many' : 'changed';
  return params.get('asked') === question.id && !params.has('at') ? 'choose' : null;
};

/** What is carried along from address to address, since nothing is stored: the source, the language if it was named, the frame. */
export const carriedOf = (params: URLSearchParams, house: House, site: string | null = null): [string, string][] => {
  const source = sourceOf(params, site);
  const lang = namedLang(params, languagesOf(house));
  return [
    ...(source ? [['source', source] as [string, string]] : []),
    ...(lang ? [[LANG, lang] as [string, string]] : []),
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
