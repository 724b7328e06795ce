/** The questions of one quiz in one language, put in by the build (src/tools/build.ts). */
declare module 'virtual:quiz-form' {
  import type { QuizForm } from '../../quiz/engine/form.ts';

  const form: QuizForm;
  export default form;
}

/** The texts around a question in that language. */
declare module 'virtual:quiz-texts' {
  import type { QuizTexts } from '../ui/texts/texts.ts';

  export const quiz: QuizTexts;
}
