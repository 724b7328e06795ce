/** What the build puts into the scripts of one quiz in one language (src/tools/scripts.ts). */
declare module 'virtual:quiz' {
  import type { QuizForm } from '../../quiz/engine/form.ts';
  import type { Intro } from '../ui/quiz-intro.tsx';

  export const form: QuizForm;
  export const intro: Intro;
  /** Path of the quiz's own page. */
  export const page: string;
  /** The variant that this visitor has got of an experiment, as addresses carry it. */
  export const variant: string | undefined;
}

/** What an experiment is about, or null: known while a script is bundled, so that nothing of it is in one without. */
declare const EXPERIMENT: 'headline' | 'intro' | 'order' | null;

/** The quiz while an experiment runs, with what differs in variant B; `virtual:quiz` is then made of it. */
declare module 'virtual:experiment' {
  import type { QuizForm } from '../../quiz/engine/form.ts';
  import type { Intro } from '../ui/quiz-intro.tsx';

  export const form: QuizForm;
  export const intro: Intro;
  export const page: string;
  /** Of A and B, as addresses carry them. */
  export const names: readonly [string, string];
  /** When it begins and ends, in epoch ms. */
  export const time: readonly [number, number];
  /** What is said instead in the intro. */
  export const otherIntro: Partial<Intro>;
  /** Where each question stands in the usual order. */
  export const order: readonly number[];
}

declare module 'virtual:house' {
  import type { Language } from '../../quiz/engine/quiz.ts';

  export const lang: Language;
  /** The languages of the site, the usual one first. */
  export const languages: readonly string[];
  /** The owner's look: custom properties for light and dark, and those that both share. */
  export const look: { light: string; dark: string; own: string };
  /** The element's style sheet. */
  export const styles: string;
}

/** The texts around a question, and around the element, in the quiz's language. */
declare module 'virtual:texts/quiz' {
  import type { QuizTexts } from '../ui/texts/texts.ts';

  export const quiz: QuizTexts;
}

declare module 'virtual:texts/widget' {
  import type { WidgetTexts } from '../ui/texts/widget.ts';

  export const widget: WidgetTexts;
}

declare module 'virtual:texts/result' {
  import type { ResultTexts, SentTexts } from '../ui/texts/visit.ts';

  export const result: ResultTexts;
  export const sent: SentTexts;
}

declare module 'virtual:texts/analysis' {
  import type { AnalysisTexts } from '../ui/texts/texts.ts';

  export const analysis: AnalysisTexts;
}

declare module 'virtual:texts/page' {
  import type { ChartTexts } from '../ui/texts/texts.ts';

  export const chart: ChartTexts;
}
