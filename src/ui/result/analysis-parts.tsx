import type { Analysis } from '../../../quiz/engine/analysis.ts';
import type { Site } from '../../lib/site.ts';
import type { CallOffer } from '../call-offer.ts';
import { PipeChart } from '../pipe-chart.tsx';
import type { AnalysisTexts, AnalysisWords, ChartTexts } from '../texts/texts.ts';
import { Tip } from '../tip.tsx';
import { CallTimes } from './call-times.tsx';
import { GuideSheet } from './guide-sheet.tsx';
import { Heading } from './heading.tsx';
import { Part } from './part.tsx';
import type { Peers } from './peers.ts';
import { PeersPart } from './peers-part.tsx';
import type { Place } from './place.ts';

/** The texts with the words for what the quiz is about among them. */
export type SaidTexts = AnalysisTexts & AnalysisWords;

type PartProps = { analysis: Analysis; texts: SaidTexts; place: Place };

export const StrengthPart = ({ analysis, texts, place }: PartProps) => (
  <Part id="strength" title={texts.strengthPart} place={place}>
    <p class="statement">{analysis.strength.name}</p>
    <p>{analysis.strength.text}</p>
  </Part>
);

/** The bottleneck in one sentence, then what it means; two of them where the verdict is even. */
export const VerdictPart = ({ analysis, texts, place }: PartProps) => (
  <Part id="bottleneck" title={verdictTitle(analysis, texts)} place={place}>
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

export const verdictTitle = ({ allWell, bottlenecks }: Analysis, words: AnalysisWords): string => {
  if (allWell) return words.nextGain;
  return bottlenecks.length > 1 ? words.bottlenecks : words.bottleneck;
};

type PicturePartProps = PartProps & { chart: ChartTexts; peers: Peers | null };

export const PicturePart = ({ analysis, texts, place, chart, peers }: PicturePartProps) => (
  <Part id="picture" title={texts.parts.picture} place={place}>
    <p>{texts.picture}</p>
    <PipeChart
      areas={analysis.areas}
      about={analysis.about}
      allWell={analysis.allWell}
      texts={chart}
      id={`${place.prefix}pipe`}
    />
    {peers && <PeersPart areas={analysis.areas} peers={peers} texts={texts.peers} place={place} />}
  </Part>
);

/** The answers that decided, each with its share as number and bar. */
export const ReasonsPart = ({ analysis, texts, place }: PartProps) =>
  analysis.reasons.length === 0 ? null : (
    <Part id="reasons" title={texts.parts.reasons} place={place}>
      <p>{texts.reasons(analysis.bottlenecks.length > 1 ? (analysis.bottlenecks[0]?.name ?? null) : null)}</p>
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
      {!analysis.allWell && <Change change={analysis.change} texts={texts.change} place={place} />}
    </Part>
  );

type ChangeProps = { change: Analysis['change']; texts: SaidTexts['change']; place: Place };

/** The smallest other answer that would turn the verdict, or that none would. */
const Change = ({ change, texts, place }: ChangeProps) => (
  <div class="change">
    <Heading place={place} depth={3}>
      {texts.title}
    </Heading>
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

type BookedProps = PartProps & { bookUrl: string };

export const TipsPart = ({ analysis, texts, place, bookUrl }: BookedProps) => (
  <Part id="tips" title={texts.parts.tips} place={place}>
    <p>{texts.tips.intro}</p>
    {analysis.tips.map((tip, i) => (
      <Tip key={tip.id} tip={tip} number={i + 1} labels={texts.tips} place={place} />
    ))}
    <p class="together">
      {texts.tips.together}{' '}
      <a href={bookUrl} {...place.out}>
        {texts.tips.call}
      </a>
    </p>
  </Part>
);

type GuidePartProps = PartProps & {
  /** What leaves with clients who stop early, as a sentence. */
  loss: string | null;
  /** It stands on a page that can be printed. */
  printed: boolean;
};

/** The conversation guide, where there is one. */
export const GuidePart = ({ analysis: { guide, about }, texts, place, loss, printed }: GuidePartProps) =>
  guide && (
    <Part id="guide" title={texts.guidePart} place={place}>
      <p class="guide-intro">
        {texts.guide.intro} {printed && texts.guide.print}
      </p>
      {loss && <p>{loss}</p>}
      <GuideSheet guide={guide} texts={texts.guide} place={place} lead={about === 'guide'} />
    </Part>
  );

export const LaterPart = ({ analysis: { runnerUp }, texts, place }: PartProps) =>
  runnerUp && (
    <Part id="later" title={texts.parts.later} place={place}>
      <Heading place={place} depth={3}>
        {texts.later(runnerUp.name)}
      </Heading>
      <p>{runnerUp.text}</p>
    </Part>
  );

/** The invitation to the strategy call, and what it would be about. */
type CallPartProps = BookedProps & { people: string | null; offer: CallOffer | null };

export const CallPart = ({ analysis, texts, place, bookUrl, people, offer }: CallPartProps) => (
  <Part id="call" title={texts.parts.call} place={place}>
    <p class="call-text">{analysis.call}</p>
    {offer ? (
      <CallTimes offer={offer} place={place} />
    ) : (
      <p>
        <a class="button" href={bookUrl} {...place.out}>
          {texts.call.button}
        </a>
      </p>
    )}
    <p class="small">
      {texts.call.intro} {people && texts.call.with(people)}
    </p>
  </Part>
);

type OffersPartProps = Omit<PartProps, 'analysis'> & { offers: Site['offers'] };

/** The owner's own offers that fit. */
export const OffersPart = ({ offers, texts, place }: OffersPartProps) => (
  <Part id="offers" title={texts.parts.offers} place={place}>
    <p>{texts.offers.intro}</p>
    <ul class="offers">
      {offers.map((offer) => (
        <li>
          <span class="label">{texts.offers.kinds[offer.kind]}</span>
          <a href={offer.url} {...place.out}>
            {offer.title}
          </a>
          <p>{offer.text}</p>
        </li>
      ))}
    </ul>
  </Part>
);
