import type { FormQuestion, QuizForm } from '../../quiz/engine/form.ts';
import { type Answers, before, progress, visible } from '../../quiz/engine/path.ts';
import { type Carried, quizUrl } from './quiz-url.ts';
import type { QuizTexts } from './texts/texts.ts';

/** What is to be said about the last attempt to go on. */
export type Notice = null | 'choose' | 'changed' | 'too-many';

export type QuizViewProps = {
  form: QuizForm;
  texts: QuizTexts;
  answers: Answers;
  question: FormQuestion;
  notice: Notice;
  /** Where the form goes; the answers travel in the query. */
  action: string;
  carried: Carried;
  /** A script asks the questions, so nothing has to travel in the form. */
  live?: boolean;
};

/** The form that asks one question: the same on the server and in the browser, and complete without a script. */
export const QuizView = ({ form, texts, answers, question, notice, action, carried, live }: QuizViewProps) => {
  const back = before(form.questions, answers, question.id);
  return (
    <form class="q-form" method="get" action={action} noValidate>
      {!live && <Hidden {...{ form, answers, question, carried }} />}
      <Way {...{ form, texts, answers, question }} />
      <Question key={question.id} {...{ form, texts, question, notice }} given={answers[question.id] ?? []} />
      <div class="q-actions">
        {back ? (
          <a class="q-back" href={quizUrl(action, form.questions, answers, carried, back.id)}>
            {texts.back}
          </a>
        ) : (
          <span class="q-back" />
        )}
        <button class="button q-next" part="button" type="submit">
          {texts.next}
        </button>
      </div>
    </form>
  );
};

const Hidden = ({
  form,
  answers,
  question,
  carried,
}: Pick<QuizViewProps, 'form' | 'answers' | 'question' | 'carried'>) => (
  <>
    {visible(form.questions, answers)
      .filter((one) => one.id !== question.id)
      .flatMap((one) => (answers[one.id] ?? []).map((option) => [one.id, option] as const))
      .concat(carried)
      .map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    <input type="hidden" name="asked" value={question.id} />
  </>
);

const NO_AREA = '\u00a0'; // keeps the line, so that the question does not move

/** How far it is: a pipe that fills, and the honest time left in words. */
const Way = ({ form, texts, answers, question }: Pick<QuizViewProps, 'form' | 'texts' | 'answers' | 'question'>) => {
  const { share, secondsLeft } = progress(form.questions, answers, question.id);
  const percent = Math.round(share * 100);
  const area = question.area === null ? NO_AREA : (form.areas[question.area] ?? '');
  return (
    <div class="q-way">
      <p class="q-area">{area}</p>
      <p class="q-left" role="status">
        <span class="q-sr">{texts.done(percent)} </span>
        {texts.timeLeft(secondsLeft)}
      </p>
      <svg class="q-pipe" width="100%" height="10" aria-hidden="true">
        <rect class="q-pipe-bed" width="100%" height="10" rx="5" />
        <rect class="q-pipe-flow" width={`${Math.max(percent, 2)}%`} height="10" rx="5" />
      </svg>
    </div>
  );
};

const Question = ({
  form,
  texts,
  question,
  notice,
  given,
}: Pick<QuizViewProps, 'form' | 'texts' | 'question' | 'notice'> & { given: readonly string[] }) => {
  const id = `q-${form.id}-${question.id}`;
  const hint =
    question.max === undefined ? question.help : [question.help, texts.upTo(question.max)].filter(Boolean).join(' ');
  const described = [hint && `${id}-help`, notice && `${id}-notice`].filter(Boolean).join(' ');
  return (
    <fieldset class="q-question" {...(described && { 'aria-describedby': described })}>
      <legend>
        <h2 class="q-ask" part="question" id={id} tabIndex={-1}>
          {question.ask}
        </h2>
      </legend>
      {hint && (
        <p class="q-help" id={`${id}-help`}>
          {hint}
        </p>
      )}
      <div role="alert">
        {notice && (
          <p class="q-notice" id={`${id}-notice`}>
            {texts.notices[notice](question.max ?? 1)}
          </p>
        )}
      </div>
      <div class={`q-options q-${question.kind}`}>
        {question.options.map((option, i) => (
          <Option
            key={option.id}
            {...{ question, option, i }}
            id={`${id}-${option.id}`}
            checked={given.includes(option.id)}
          />
        ))}
      </div>
    </fieldset>
  );
};

type OptionProps = {
  question: FormQuestion;
  option: FormQuestion['options'][number];
  i: number;
  id: string;
  checked: boolean;
};

const Option = ({ question, option, i, id, checked }: OptionProps) => (
  <div class="q-option">
    <input
      type={question.kind === 'multiple' ? 'checkbox' : 'radio'}
      id={id}
      name={question.id}
      value={option.id}
      checked={checked}
    />
    <label part="option" for={id}>
      <span>{option.label}</span>
      <span class="q-key" aria-hidden="true">
        {i + 1}
      </span>
    </label>
  </div>
);
