import type { ComponentChildren } from 'preact';
import { LANGUAGES, LOCALES } from '../../../../quiz/engine/quiz.ts';
import { LANG, routes } from '../../../routes.ts';
import { linkIn, type Shell } from '../../../ui/document.tsx';
import { type Option, Select } from '../../../ui/select.tsx';
import { deskQuizTexts } from '../../../ui/texts/desk-quiz.ts';
import { uiTexts } from '../../../ui/texts/index.ts';
import { Field } from '../../pages/field.tsx';
import { DeskPage, type DeskView } from '../../pages/shell.tsx';
import { type Choice, queryOf } from '../choice.ts';

/** What can be asked for. */
export type Choices = {
  quizzes: readonly { id: string; title: string }[];
  /** The version that is asked now. */
  present: string;
  /** The present one first, then the others from the latest on. `since`: when it was first answered; null: never yet. */
  versions: readonly { version: string; since: number | null }[];
};

/** What every page about a quiz is made with. */
export type QuizView = { view: DeskView; choice: Choice; choices: Choices };

type FrameProps = QuizView & { at: keyof typeof PAGES; intro: string; children: ComponentChildren };

const PAGES = { read: routes.deskQuiz, check: routes.deskQuizCheck, compare: routes.deskQuizCompare };

/** A page about a quiz: its title, the ways to its neighbours, and what is chosen. */
export const QuizFrame = ({ view, choice, choices, at, intro, children }: FrameProps) => {
  const { shell } = view;
  const texts = deskQuizTexts[shell.lang];
  return (
    <DeskPage view={view} at="quiz" title={texts.title} intro={intro} styles={['funnel', 'desk-quiz']}>
      <nav class="tabs" aria-label={texts.pages.name}>
        {(['read', 'check', 'compare'] as const).map((page) => (
          <a
            key={page}
            href={linkIn(shell, `${PAGES[page]}?${queryOf(choice)}`)}
            aria-current={page === at ? 'page' : undefined}
          >
            {texts.pages[page]}
          </a>
        ))}
      </nav>
      <Chosen {...{ shell, choice, choices, at }} />
      {children}
    </DeskPage>
  );
};

type ChosenProps = { shell: Shell } & Pick<FrameProps, 'choice' | 'choices' | 'at'>;

const Chosen = ({ shell, choice, choices, at }: ChosenProps) => {
  const texts = deskQuizTexts[shell.lang].choose;
  const day = new Intl.DateTimeFormat(LOCALES[shell.lang], { dateStyle: 'medium', timeZone: 'Europe/Berlin' });
  const versions = choices.versions.map(({ version, since }): Option => {
    if (version === choices.present) return [version, texts.present(version)];
    return [version, since === null ? version : texts.since(version, day.format(since))];
  });
  return (
    <form class="funnel-filter" action={PAGES[at]} aria-label={texts.name}>
      {shell.named && <input type="hidden" name={LANG} value={shell.lang} />}
      <Choose
        name="quiz"
        label={texts.quiz}
        chosen={choice.quiz}
        options={choices.quizzes.map(({ id, title }) => [id, title])}
      />
      {at === 'compare' && (
        <Choose name="before" label={texts.before} chosen={choice.before ?? ''} options={versions} />
      )}
      <Choose
        name="version"
        label={at === 'compare' ? texts.after : texts.version}
        chosen={choice.version ?? choices.present}
        options={versions}
      />
      <Choose
        name="wording"
        label={texts.wording}
        chosen={choice.wording}
        options={LANGUAGES.map((lang) => [lang, uiTexts[lang].page.name])}
      />
      <button class="button" type="submit">
        {texts.show}
      </button>
    </form>
  );
};

type ChooseProps = { name: string; label: string; chosen: string; options: readonly Option[] };

const Choose = ({ name, label, chosen, options }: ChooseProps) => (
  <Field name={name} label={label}>
    <Select {...{ name, chosen, options }} />
  </Field>
);

/** Said where a version was never answered in the chosen language. */
export const NoEdition = ({ view }: Pick<QuizView, 'view'>) => {
  const { none } = deskQuizTexts[view.shell.lang];
  return (
    <section>
      <h2>{none.title}</h2>
      <p>{none.text}</p>
    </section>
  );
};
