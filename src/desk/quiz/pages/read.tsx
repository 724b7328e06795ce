import type { Edition } from '../../../lib/quizzes.ts';
import { deskQuizTexts } from '../../../ui/texts/desk-quiz.ts';
import { type Words, wordsFor } from '../words.ts';
import { Areas } from './areas.tsx';
import { NoEdition, QuizFrame, type QuizView } from './frame.tsx';
import { Question } from './question.tsx';

/** What every part of the page is made with: the quiz, how its ids are said, and what is said around it. */
export type Reading = { edition: Edition; say: Words; texts: (typeof deskQuizTexts)['de'] };

/** The quiz as its visitors meet it, with what each answer gives. */
export const ReadPage = ({ edition, ...view }: QuizView & { edition: Edition | null }) => {
  const { lang } = view.view.shell;
  const texts = deskQuizTexts[lang];
  if (!edition)
    return (
      <QuizFrame {...view} at="read" intro={texts.read.intro}>
        <NoEdition view={view.view} />
      </QuizFrame>
    );
  const part: Reading = { edition, texts, say: wordsFor(lang, edition) };
  const { model, texts: wording } = edition;
  return (
    <QuizFrame {...view} at="read" intro={texts.read.intro}>
      <section class="quiz-start" aria-labelledby="start" lang={edition.lang}>
        <h2 id="start">{wording.intro.headline}</h2>
        <p>{wording.intro.lead}</p>
        <ul>
          {wording.intro.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="questions">
        <h2 id="questions">{texts.read.questions(model.questions.length)}</h2>
        <p class="funnel-note">{texts.read.note}</p>
        <ol class="quiz-questions">
          {model.questions.map((question) => (
            <Question key={question.id} {...part} question={question} />
          ))}
        </ol>
      </section>
      <Areas {...part} />
    </QuizFrame>
  );
};
