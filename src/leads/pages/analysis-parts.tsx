import type { Analysis } from '../../../quiz/engine/analysis.ts';
import type { Site } from '../../lib/site.ts';
import type { AnalysisTexts } from '../../ui/texts/texts.ts';
import { Part } from './part.tsx';

type PartProps = { analysis: Analysis; texts: AnalysisTexts };

/** The bottleneck in one sentence, then what it means; two of them where the verdict is even. */
export const VerdictPart = ({ analysis, texts }: PartProps) => (
  <Part id="bottleneck" title={verdictTitle(analysis, texts)}>
    {analysis.bottlenecks.map((one) => (
      <div key={one.area} class="bottleneck">
        <p class="label">
          {one.name} <span>{one.about}</span>
        </p>
        <p class="statement">{one.verdict}</p>
        <p>{one.meaning}</p>
      </div>
    ))}
    <p>{analysis.clarity.text}</p>
    {analysis.goal && <p class="goal">{analysis.goal}</p>}
  </Part>
);

export const verdictTitle = ({ allWell, bottlenecks }: Analysis, texts: AnalysisTexts): string => {
  if (allWell) return texts.nextGain;
  return bottlenecks.length > 1 ? texts.bottlenecks : texts.parts.bottleneck;
};

/** The answers that decided, each with its share as number and bar. */
export const ReasonsPart = ({ analysis, texts }: PartProps) =>
  analysis.reasons.length === 0 ? null : (
    <Part id="reasons" title={texts.parts.reasons}>
      <p>{texts.reasons}</p>
      <ol class="reasons">
        {analysis.reasons.map((reason) => {
          const percent = Math.round(reason.share * 100);
          return (
            <li>
              <span class="reason-text">{reason.text}</span>
              <span class="reason-share">{texts.share(percent)}</span>
              <svg class="reason-bar" width="100%" height="8" aria-hidden="true">
                <rect class="bar-bed" width="100%" height="8" rx="4" />
                <rect class="bar-flow" width={`${percent}%`} height="8" rx="4" />
              </svg>
            </li>
          );
        })}
      </ol>
      {!analysis.allWell && <Change change={analysis.change} texts={texts.change} />}
    </Part>
  );

/** The smallest other answer that would turn the verdict, or that none would. */
const Change = ({ change, texts }: { change: Analysis['change']; texts: AnalysisTexts['change'] }) => (
  <div class="change">
    <h3>{texts.title}</h3>
    <p>{change ? texts.intro : texts.none}</p>
    {change && (
      <dl>
        <dt>{texts.now}</dt>
        <dd>{change.now}</dd>
        <dt>{texts.other}</dt>
        <dd>{change.other}</dd>
        <dt>{texts.bottleneck}</dt>
        <dd>{change.bottleneck}</dd>
      </dl>
    )}
  </div>
);

export const LaterPart = ({ analysis, texts }: PartProps) => (
  <Part id="later" title={texts.parts.later}>
    <h3>{texts.later(analysis.runnerUp.name)}</h3>
    <p>{analysis.runnerUp.text}</p>
  </Part>
);

type CallPartProps = PartProps & { bookUrl: string; people: string };

/** The invitation to the strategy call, and what it would be about. */
export const CallPart = ({ analysis, texts, bookUrl, people }: CallPartProps) => (
  <Part id="call" title={texts.parts.call}>
    <p class="call-text">{analysis.call}</p>
    <p>
      <a class="button" href={bookUrl}>
        {texts.call.button}
      </a>
    </p>
    <p class="small">
      {texts.call.intro} {texts.call.with(people)}
    </p>
  </Part>
);

type OffersPartProps = { offers: Site['offers']; texts: AnalysisTexts };

/** The owner's own offers that fit. */
export const OffersPart = ({ offers, texts }: OffersPartProps) => (
  <Part id="offers" title={texts.parts.offers}>
    <p>{texts.offers.intro}</p>
    <ul class="offers">
      {offers.map((offer) => (
        <li>
          <span class="label">{texts.offers.kinds[offer.kind]}</span>
          <a href={offer.url}>{offer.title}</a>
          <p>{offer.text}</p>
        </li>
      ))}
    </ul>
  </Part>
);
