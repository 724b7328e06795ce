import { CONFIRMATION_LIFETIME_DAYS } from '../../leads/lifetimes.ts';
import { WithAddresses } from '../../ui/addresses.tsx';
import { Document, type Shell } from '../../ui/document.tsx';
import { fixedTexts } from '../../ui/texts/fixed.ts';

/** What is stored, why, how long, and what one may ask for (Art. 13 GDPR). */
export const PrivacyPage = ({ shell }: { shell: Shell }) => {
  const texts = fixedTexts[shell.lang].legal.privacy;
  return (
    <Document shell={shell} title={texts.title} description={texts.description} styles={['page']}>
      <div class="column">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.intro(shell.site)}</p>
        {texts.sections(shell.site, { confirmationDays: CONFIRMATION_LIFETIME_DAYS }).map((section) => (
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
          </section>
        ))}
      </div>
    </Document>
  );
};
