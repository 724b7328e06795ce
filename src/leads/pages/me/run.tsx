import { Time } from '../../../mail/pages/time.tsx';
import type { Shell } from '../../../ui/document.tsx';
import { uiTexts } from '../../../ui/texts/index.ts';
import type { MeTexts } from '../../../ui/texts/me.ts';
import { answersInWords } from '../../in-words.ts';
import { CONFIRMATION_LIFETIME_DAYS } from '../../lifetimes.ts';
import type { RunOfPerson } from '../../person.ts';
import { Facts } from './facts.tsx';

/** One time through a quiz: what was answered and what came of it. */
export const Run = ({
  shell,
  texts: { run: texts },
  run: { letter, source, visit },
}: {
  shell: Shell;
  texts: MeTexts;
  run: RunOfPerson;
}) => {
  const { run, analysis, quizTitle, lang } = letter;
  const answers = answersInWords(letter);
  const foreign = lang === shell.lang ? {} : { lang };
  return (
    <section>
      <h2>{texts.title(quizTitle)}</h2>
      <Facts
        facts={[
          [texts.handedIn, <Time at={run.createdAt} lang={shell.lang} />],
          [
            texts.confirmed,
            run.confirmedAt === null ? (
              texts.notConfirmed(CONFIRMATION_LIFETIME_DAYS)
            ) : (
              <Time at={run.confirmedAt} lang={shell.lang} />
            ),
          ],
          [texts.lang, <span lang={lang}>{uiTexts[lang].page.name}</span>],
          [texts.source, source ?? texts.noSource],
          [
            texts.result,
            <ul>
              {analysis.bottlenecks.map(({ name, verdict }) => (
                <li key={name} {...foreign}>
                  {name}. {verdict}
                </li>
              ))}
              {analysis.guide && (
                <li>
                  {texts.guide} <span {...foreign}>{analysis.guide.kind.name}</span>
                </li>
              )}
            </ul>,
          ],
          [
            texts.areas,
            <span {...foreign}>{analysis.areas.map(({ name, health }) => `${name} ${health}`).join(', ')}</span>,
          ],
          visit && [
            texts.visit,
            <>
              <Time at={visit.firstAt} lang={shell.lang} />
              {visit.lastAt !== visit.firstAt && (
                <>
                  , <Time at={visit.lastAt} lang={shell.lang} />
                </>
              )}
            </>,
          ],
        ]}
      />
      <details>
        <summary>{texts.answers(answers.length)}</summary>
        <div {...foreign}>
          <Facts facts={answers.map(({ ask, answer }) => [ask, answer] as const)} />
        </div>
      </details>
    </section>
  );
};
