import type { Language } from '../../../quiz/engine/quiz.ts';
import { storedTopics } from '../../leads/data-map.ts';
import { CONFIRMATION_LIFETIME_DAYS } from '../../leads/lifetimes.ts';
import { routes } from '../../routes.ts';
import { WithAddresses } from '../../ui/addresses.tsx';
import { Document, linkIn, type Shell } from '../../ui/document.tsx';
import { dataTexts, TOPICS, type Topic } from '../../ui/texts/data.ts';
import { fixedTexts } from '../../ui/texts/fixed.ts';

/** What is stored, why, how long, and what one may ask for (Art. 13 GDPR). */
export const PrivacyPage = ({ shell }: { shell: Shell }) => {
  const texts = fixedTexts[shell.lang].legal.privacy;
  return (
    <Document shell={shell} title={texts.title} description={texts.description} styles={['page']}>
      <div class="column">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.intro(shell.site)}</p>
        {texts
          .sections(shell.site, { confirmationDays: CONFIRMATION_LIFETIME_DAYS, stored: storedIn(shell.lang) })
          .map((section) => (
            <section>
              <h2>{section.title}</h2>
              {section.text.map((text) => (
                <p>
                  <WithAddresses text={text} />
                </p>
              ))}
              {section.list && (
                <ul>
                  {section.list.map((item) => (
                    <li>{item}</li>
                  ))}
                </ul>
              )}
              {section.myData && (
                <p>
                  <a href={linkIn(shell, routes.meRequest)}>{texts.myData}</a>
                </p>
              )}
            </section>
          ))}
      </div>
    </Document>
  );
};

/** What the database holds, in words: nothing that stands in one of its columns is left out. */
const storedIn = (lang: Language) => {
  const stored = storedTopics();
  const said = (topics: readonly Topic[]) =>
    topics.filter((topic) => stored.has(topic)).map((topic) => dataTexts[lang][topic]);
  return { lead: said(TOPICS.lead), call: said(TOPICS.call), request: said(TOPICS.request) };
};
