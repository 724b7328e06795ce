import type { QuizForm } from '../../quiz/engine/form.ts';
import { quizMinutes } from '../../quiz/engine/path.ts';
import type { QuizTexts } from './texts/texts.ts';

/** What a quiz says before its first question. */
export type Intro = { headline: string; lead: string; facts: readonly string[] };

/** How long the quiz takes, and what comes of it, in one line. */
export const shortOf = ({ questions }: QuizForm, { duration, atOnce }: QuizTexts): string =>
  `${duration(quizMinutes(questions))}. ${atOnce}`;

/** Stands before the quiz. `short` is all that a phone shows of it above the first question. On the quiz's own page the script makes it small once the first answer is given. */
export const QuizIntro = ({ intro, level, short }: { intro: Intro; level: 1 | 2; short?: string }) => {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div class="quiz-intro">
      <Heading class="quiz-headline">{intro.headline}</Heading>
      {short && <p class="quiz-short">{short}</p>}
      <div class="quiz-lead">
        <p>{intro.lead}</p>
        <ul>
          {intro.facts.map((fact) => (
            <li>{fact}</li>
          ))}
        </ul>
      </div>
    </div>
  );
};
