import { YOU } from '../../../../emails/sheet.ts';
import { callTexts } from '../../../../emails/texts/call.ts';
import { texts as mailTexts } from '../../../../emails/texts/index.ts';
import type { Language } from '../../../../quiz/engine/quiz.ts';
import { Fact } from '../../../ui/fact.tsx';
import type { Peers } from '../../../ui/result/peers.ts';
import { sayStanding } from '../../../ui/result/peers-part.tsx';
import { deskLeadsTexts } from '../../../ui/texts/desk-leads.ts';
import { uiTexts } from '../../../ui/texts/index.ts';
import type { LeadPageProps } from './props.ts';

/** What the quiz found, and every answer. */
export const Profile = ({ view: { shell }, person, profile, bottlenecks, peers, analysisUrl }: LeadPageProps) => {
  const { lead: texts } = deskLeadsTexts[shell.lang];
  if (!profile) return null;
  const { host } = callTexts[shell.lang];
  const { picture } = mailTexts[shell.lang].analysis.about[profile.about];
  return (
    <section class="desk-found" aria-labelledby="profile">
      <h2 id="profile">{texts.profile}</h2>
      <p class="desk-beside">{host.puts(YOU[profile.lang], person.first_name ?? person.email)}</p>
      <h3>{picture.bottleneck}</h3>
      <ul class="desk-said" lang={profile.lang}>
        {bottlenecks.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Said title={host.leverage} text={profile.leverage} lang={profile.lang} />
      <Said title={host.churn} text={profile.churn} lang={profile.lang} />
      <div lang={profile.lang}>
        <ul class="desk-areas">
          {profile.areas.map(({ id, name, health, tier }) => (
            <li key={id}>
              <span>{name}</span>
              <meter min={0} max={100} value={health} aria-label={name} />
              <span>
                {health} <span class="desk-beside">{tier}</span>
              </span>
              <Standing standing={peers?.standings[id]} lang={shell.lang} />
            </li>
          ))}
        </ul>
      </div>
      {peers && <p class="desk-beside">{texts.peers(peers)}</p>}
      {analysisUrl && (
        <p class="desk-pages">
          <a href={analysisUrl}>{texts.analysis}</a>
        </p>
      )}
      <details class="desk-answers">
        <summary>{texts.answers}</summary>
        <dl lang={profile.lang}>
          {profile.answers.map(({ ask, answer }) => (
            <Fact key={ask} name={ask}>
              {answer}
            </Fact>
          ))}
        </dl>
      </details>
    </section>
  );
};

const Said = ({ title, text, lang }: { title: string; text: string | null; lang: Language }) =>
  text === null ? null : (
    <>
      <h3>{title}</h3>
      <p lang={lang}>{text}</p>
    </>
  );

/** How an area stands among the results of others. */
const Standing = ({ standing, lang }: { standing: Peers['standings'][string] | undefined; lang: Language }) =>
  standing ? (
    <span class="desk-standing" lang={lang}>
      {sayStanding(standing, uiTexts[lang].analysis.peers)}
    </span>
  ) : null;
