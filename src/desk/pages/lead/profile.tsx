import type { Language } from '../../../../quiz/engine/quiz.ts';
import { Fact } from '../../../ui/fact.tsx';
import type { Peers } from '../../../ui/result/peers.ts';
import { sayStanding } from '../../../ui/result/peers-part.tsx';
import { deskLeadsTexts } from '../../../ui/texts/desk-leads.ts';
import { uiTexts } from '../../../ui/texts/index.ts';
import type { LeadPageProps } from './props.ts';

/** What the quiz found, and every answer. */
export const Profile = ({ view: { shell }, profile, peers, analysisUrl }: LeadPageProps) => {
  const { lead: texts } = deskLeadsTexts[shell.lang];
  if (!profile) return null;
  return (
    <section aria-labelledby="profile">
      <h2 id="profile">{texts.profile}</h2>
      <div lang={profile.lang}>
        <p>
          <strong>{profile.bottleneck}</strong>
        </p>
        {profile.churn && <p>{profile.churn}</p>}
        {profile.leverage && <p>{profile.leverage}</p>}
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

/** How an area stands among the results of others. */
const Standing = ({ standing, lang }: { standing: Peers['standings'][string] | undefined; lang: Language }) =>
  standing ? (
    <span class="desk-standing" lang={lang}>
      {sayStanding(standing, uiTexts[lang].analysis.peers)}
    </span>
  ) : null;
