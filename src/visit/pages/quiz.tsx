import type { FormQuestion, QuizForm } from '../../../quiz/engine/form.ts';
import type { Answers } from '../../../quiz/engine/path.ts';
import { to } from '../../routes.ts';
import { Document, type Shell } from '../../ui/document.tsx';
import { type Intro, QuizIntro, shortOf } from '../../ui/quiz-intro.tsx';
import { QuizRoot } from '../../ui/quiz-root.tsx';
import type { Carried } from '../../ui/quiz-url.ts';
import type { Notice } from '../../ui/quiz-view.tsx';
import { uiTexts } from '../../ui/texts/index.ts';

type QuizPageProps = {
  shell: Shell;
  form: QuizForm;
  /** What is said before the first question; null further on. */
  intro: Intro | null;
  answers: Answers;
  question: FormQuestion;
  notice: Notice;
  carried: Carried;
  /** Address of the quiz's script. */
  script: string | null;
};

/** One question of the quiz on a page of its own. */
export const QuizPage = ({ shell, form, intro, answers, question, notice, carried, script }: QuizPageProps) => (
  <Document
    shell={shell}
    title={form.title}
    description={intro?.lead}
    robots={intro ? undefined : 'noindex'}
    styles={['page', 'quiz']}
    script={script}
  >
    <div class="quiz-page">
      {intro ? (
        <QuizIntro intro={intro} level={1} short={shortOf(form, uiTexts[shell.lang].quiz)} />
      ) : (
        <h1 class="quiz-title">{form.title}</h1>
      )}
      <QuizRoot
        {...{ form, answers, question, notice, carried }}
        texts={uiTexts[shell.lang].quiz}
        action={to.quiz(form.id)}
      />
    </div>
  </Document>
);
