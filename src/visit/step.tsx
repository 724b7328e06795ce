import type { Context } from 'hono';
import { analyse } from '../../quiz/engine/analysis.ts';
import { readAnswers, toParams } from '../../quiz/engine/answers.ts';
import { type FormQuestion, formOf, type QuizForm } from '../../quiz/engine/form.ts';
import { type Answers, questionAt, visible } from '../../quiz/engine/path.ts';
import type { Published } from '../leads/published.ts';
import { scripts } from '../lib/assets.ts';
import { type AppEnv, shellOf } from '../lib/http.ts';
import { to } from '../routes.ts';
import { renderPage } from '../ui/document.tsx';
import { type Carried, quizUrl } from '../ui/quiz-url.ts';
import type { VisitDeps } from './deps.ts';
import { signForm } from './form-token.ts';
import { QuizPage } from './pages/quiz.tsx';
import { ResultPage, type ResultProps } from './pages/result.tsx';

/** The step that the answers in the URL lead to: the next open question, the one named by `at`, or the short result. */
export const showStep = async (c: Context<AppEnv>, deps: VisitDeps, quiz: Published): Promise<Response> => {
  const params = new URL(c.req.url).searchParams;
  const form = formOf(quiz.model, quiz.texts.de, 'de');
  const { answers, refused } = readAnswers(form.questions, params);
  const question = questionAt(form.questions, answers, params.get('at'));
  if (!question) return c.html(renderPage(await resultPage(c, deps, quiz, form, answers, {}, sourceOf(params))));
  return c.html(
    renderPage(
      <QuizPage
        shell={shellOf(c, deps.site, 'de')}
        form={form}
        intro={
          Object.keys(answers).length === 0 && !params.has('asked') && !params.has('at') ? quiz.texts.de.intro : null
        }
        answers={answers}
        question={question}
        notice={noticeFor(question, refused, params)}
        carried={sourceOf(params)}
        script={scripts[`${form.id}.${form.lang}`] ?? null}
      />,
    ),
  );
};

const noticeFor = (question: FormQuestion, refused: readonly string[], params: URLSearchParams) => {
  if (refused.includes(question.id)) return params.getAll(question.id).length > 1 ? 'too-many' : 'changed';
  return params.get('asked') === question.id && !params.has('at') ? 'choose' : null;
};

const SOURCE_CHARACTERS = 60;

/** Where the visitor came from, as the link said: carried along, since nothing is stored. */
export const sourceOf = (params: URLSearchParams): [string, string][] => {
  const source = (params.get('source') ?? params.get('utm_source') ?? '').trim().slice(0, SOURCE_CHARACTERS);
  return source === '' ? [] : [['source', source]];
};

/** The short result with the form that asks for the full analysis; `filled` is what was typed and what was wrong with it. */
export const resultPage = async (
  c: Context<AppEnv>,
  { site, tokens }: VisitDeps,
  quiz: Published,
  form: QuizForm,
  answers: Answers,
  filled: Partial<Pick<ResultProps, 'lead' | 'faults' | 'suggestion' | 'run'>>,
  carried: Carried,
) => {
  const last = visible(form.questions, answers).at(-1);
  return (
    <ResultPage
      shell={shellOf(c, site, 'de')}
      quiz={quiz.model.id}
      title={quiz.texts.de.title}
      analysis={analyse(quiz.model, quiz.texts.de, answers)}
      answers={[...toParams(form.questions, answers), ...carried]}
      run={filled.run ?? (await signForm(tokens, c.var.now))}
      version={quiz.version}
      lead={filled.lead ?? { email: '', firstName: '', followUp: false }}
      faults={filled.faults ?? {}}
      suggestion={filled.suggestion ?? null}
      backUrl={quizUrl(to.quiz(quiz.model.id), form.questions, answers, carried, last?.id)}
    />
  );
};
