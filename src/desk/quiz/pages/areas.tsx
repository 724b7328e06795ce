import type { Reading } from './read.tsx';

/** What a bottleneck in each area and tier is told, and the tips of the area. */
export const Areas = ({ edition: { model, texts: wording, lang }, say, texts }: Reading) => {
  const words = texts.read.areas;
  return (
    <section aria-labelledby="areas">
      <h2 id="areas">{words.title}</h2>
      <p class="funnel-note">
        {words.note} {tiersIn(model.tiers, say.tier, words.tier)}
      </p>
      {model.areas.map((area) => (
        <article key={area} class="quiz-area">
          <h3 lang={lang}>{say.area(area)}</h3>
          <p lang={lang}>{wording.areas[area]?.about}</p>
          <details>
            <summary>
              {words.says}
              <span class="sr">: {say.area(area)}</span>
            </summary>
            <dl>
              {model.tiers.map(({ id }) => (
                <div key={id}>
                  <dt>{say.tier(id)}</dt>
                  <dd lang={lang}>
                    <p>{wording.areas[area]?.verdict[id]}</p>
                    <p>{wording.areas[area]?.meaning[id]}</p>
                  </dd>
                </div>
              ))}
              <div>
                <dt>{words.strength}</dt>
                <dd lang={lang}>{wording.areas[area]?.strength}</dd>
              </div>
            </dl>
          </details>
          <details>
            <summary>
              {words.tips(model.tips.filter((tip) => tip.area === area).length)}
              <span class="sr">: {say.area(area)}</span>
            </summary>
            <ul>
              {model.tips
                .filter((tip) => tip.area === area)
                .map(({ id, tiers, when }) => (
                  <li key={id}>
                    <span lang={lang}>{say.tip(id)}</span>
                    <small>
                      {[tiers && words.forTiers(tiers.map(say.tier).join(', ')), say.when(when)]
                        .filter(Boolean)
                        .join(' ')}
                    </small>
                  </li>
                ))}
            </ul>
          </details>
        </article>
      ))}
    </section>
  );
};

/** Where each tier begins, in a sentence. */
const tiersIn = (
  tiers: Reading['edition']['model']['tiers'],
  nameOf: (tier: string) => string,
  say: (name: string, from: number, to: number) => string,
): string => `${tiers.map(({ id, from }, i) => say(nameOf(id), from, (tiers[i + 1]?.from ?? 101) - 1)).join(', ')}.`;
