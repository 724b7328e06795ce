import { QuizView, type QuizViewProps } from './quiz-view.tsx';

/** A quiz as it stands in a page: the element that the quiz's script takes over, with what it needs to do so. */
export const QuizRoot = (view: QuizViewProps) => (
  <div
    class="quiz"
    data-quiz={view.form.id}
    data-action={view.action}
    data-carried={JSON.stringify(view.carried)}
    data-notice={view.notice}
  >
    <QuizView {...view} />
  </div>
);
