import { costsOf } from '../../../emails/costs.ts';
import type { Analysis } from '../../../quiz/engine/analysis.ts';
import type { Language } from '../../../quiz/engine/quiz.ts';
import type { Site } from '../../lib/site.ts';
import type { CallOffer } from '../call-offer.ts';
import type { AnalysisTexts } from '../texts/texts.ts';
import {
  CallPart,
  GuidePart,
  LaterPart,
  OffersPart,
  PicturePart,
  ReasonsPart,
  type SaidTexts,
  StrengthPart,
  TipsPart,
  VerdictPart,
  verdictTitle,
} from './analysis-parts.tsx';
import { CostsPart } from './costs-part.tsx';
import { Heading } from './heading.tsx';
import type { Peers } from './peers.ts';
import type { Place } from './place.ts';
import type { ViewTexts } from './texts.ts';

type AnalysisViewProps = {
  analysis: Analysis;
  /** How it stands among the results of others; null as long as they are too few. */
  peers: Peers | null;
  texts: ViewTexts;
  lang: Language;
  place: Place;
  firstName: string | null;
  /** Where the free strategy call is booked. */
  bookUrl: string;
  /** The next free times, where they are known here. */
  offer: CallOffer | null;
  offers: Site['offers'];
  /** Who leads the call; null where it is not known. */
  people: string | null;
  /** The same on a page of its own; null: this is that page. */
  pageUrl: string | null;
};

/** The full analysis, in the order in which a consultant would tell it; a guide that was asked for comes first. */
export const AnalysisView = (props: AnalysisViewProps) => {
  const { analysis, lang, place, firstName, bookUrl, offers, people, pageUrl } = props;
  const texts = saidTexts(props);
  const costs = costsOf(analysis, texts.costs, lang);
  const titles = titlesOf(analysis, texts, costs?.title ?? '');
  const told = { analysis, texts, place };
  const guide = <GuidePart {...told} loss={costs?.churn ?? null} printed={pageUrl === null} />;
  return (
    <div class={`report report-${analysis.about}`}>
      <header class="report-head">
        <p class="eyebrow">{firstName ? texts.greeting(firstName) : analysis.title}</p>
        <Heading place={place} depth={1}>
          {analysisTitle(props)}
        </Heading>
        {pageUrl === null ? (
          <p class="lead">{texts.intro}</p>
        ) : (
          <p>
            <a href={pageUrl} {...place.out}>
              {texts.ownPage}
            </a>
          </p>
        )}
      </header>
      {pageUrl === null && (
        <Contents title={texts.contents} titles={titles} parts={partsOf(analysis, offers)} place={place} />
      )}
      <div class="report-body">
        {analysis.about === 'guide' && guide}
        <StrengthPart {...told} />
        <VerdictPart {...told} />
        <PicturePart {...told} chart={props.texts.chart} peers={props.peers} />
        <ReasonsPart {...told} />
        {costs && <CostsPart costs={costs} texts={texts.costs} place={place} />}
        <TipsPart {...told} bookUrl={bookUrl} />
        {analysis.about !== 'guide' && guide}
        <LaterPart {...told} />
        <CallPart {...told} {...{ bookUrl, people, offer: props.offer }} />
        {offers.length > 0 && <OffersPart {...{ offers, texts, place }} />}
        {pageUrl === null && <p class="small keep">{texts.keep}</p>}
      </div>
    </div>
  );
};

const saidTexts = ({ analysis: { about }, texts: { analysis } }: TitleProps): SaidTexts => ({
  ...analysis,
  ...analysis.about[about],
});

type TitleProps = Pick<AnalysisViewProps, 'analysis' | 'texts'>;

/** What the analysis is called: the title of the view and of its page. */
export const analysisTitle = (props: TitleProps): string => {
  const { title, titleAllWell } = saidTexts(props);
  return props.analysis.allWell ? titleAllWell : title;
};

type PartId = keyof AnalysisTexts['parts'] | 'strength' | 'bottleneck' | 'costs' | 'guide';

const partsOf = (analysis: Analysis, offers: Site['offers']): PartId[] => {
  const guide = analysis.guide ? ['guide' as const] : [];
  return [
    ...(analysis.about === 'guide' ? guide : []),
    'strength',
    'bottleneck',
    'picture',
    ...(analysis.reasons.length > 0 ? ['reasons' as const] : []),
    ...(analysis.calculation ? ['costs' as const] : []),
    'tips',
    ...(analysis.about === 'guide' ? [] : guide),
    ...(analysis.runnerUp ? ['later' as const] : []),
    'call',
    ...(offers.length > 0 ? ['offers' as const] : []),
  ];
};

const titlesOf = (analysis: Analysis, texts: SaidTexts, costs: string): Record<PartId, string> => ({
  ...texts.parts,
  strength: texts.strengthPart,
  bottleneck: verdictTitle(analysis, texts),
  guide: texts.guidePart,
  costs,
});

type ContentsProps = { title: string; titles: Record<PartId, string>; parts: readonly PartId[]; place: Place };

const Contents = ({ title, titles, parts, place }: ContentsProps) => {
  const id = `${place.prefix}contents-title`;
  return (
    <nav class="contents" aria-labelledby={id}>
      <Heading place={place} depth={2} class="label" id={id}>
        {title}
      </Heading>
      <ol>
        {parts.map((part) => (
          <li key={part}>
            <a href={`#${place.prefix}${part}`}>{titles[part]}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
};
