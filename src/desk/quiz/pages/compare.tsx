import { type DeskQuizTexts, deskQuizTexts } from '../../../ui/texts/desk-quiz.ts';
import { DeskTable } from '../../pages/table.tsx';
import type { Change } from '../compare.ts';
import type { Part } from '../things.ts';
import { NoEdition, QuizFrame, type QuizView } from './frame.tsx';

type ComparePageProps = QuizView & {
  /** What differs in each part; null: there are no two versions to compare. */
  changes: readonly { part: Part; changes: readonly Change[] }[] | null;
};

/** What one version has otherwise than another. */
export const ComparePage = ({ changes, ...view }: ComparePageProps) => {
  const { choice, choices } = view;
  const { lang } = view.view.shell;
  const texts = deskQuizTexts[lang].compare;
  const shown = changes?.filter((one) => one.changes.length > 0) ?? [];
  const versions = { before: choice.before ?? '', after: choice.version ?? choices.present };
  return (
    <QuizFrame {...view} at="compare" intro={texts.intro}>
      {choice.before === null && (
        <section>
          <h2>{texts.only.title}</h2>
          <p>{texts.only.text}</p>
        </section>
      )}
      {choice.before !== null && changes === null && <NoEdition view={view.view} />}
      {changes !== null && shown.length === 0 && (
        <section>
          <h2>{texts.same.title}</h2>
          <p>{texts.same.text}</p>
        </section>
      )}
      {shown.map(({ part, changes: all }) => (
        <section key={part} class="quiz-changes" aria-labelledby={part}>
          <h2 id={part}>
            {texts.parts[part]} <span>{texts.count(all.length)}</span>
          </h2>
          <DeskTable
            caption={texts.parts[part]}
            columns={[texts.what, texts.side(texts.before, versions.before), texts.side(texts.after, versions.after)]}
            rows={all.map(({ of, what, before, after }, i) => ({
              key: i,
              cells: [
                <>
                  <strong>{facetIn(texts.facets, what)}</strong>
                  {of.filter(Boolean).map((name) => (
                    <span key={name} lang={choice.wording}>
                      {name}
                    </span>
                  ))}
                </>,
                sayIn(texts, what, before),
                sayIn(texts, what, after),
              ],
            }))}
          />
        </section>
      ))}
    </QuizFrame>
  );
};

const sayIn = (texts: DeskQuizTexts['compare'], what: string, said: string | null) =>
  said === null ? (
    <span class="quiz-nothing">{texts.nothing}</span>
  ) : (
    <span class="quiz-said">{what === 'moved' ? texts.place(said) : said}</span>
  );

const facetIn = (facets: Readonly<Record<string, string>>, what: string): string => facets[what] ?? what;
