import { costsOf } from '../../../emails/costs.ts';
import type { Analysis } from '../../../quiz/engine/analysis.ts';
import type { Site } from '../../lib/site.ts';
import { Document, type Shell } from '../../ui/document.tsx';
import { PipeChart } from '../../ui/pipe-chart.tsx';
import { uiTexts } from '../../ui/texts/index.ts';
import type { AnalysisTexts } from '../../ui/texts/texts.ts';
import { Tip } from '../../ui/tip.tsx';
import { CallPart, LaterPart, OffersPart, ReasonsPart, VerdictPart, verdictTitle } from './analysis-parts.tsx';
import { CostsPart } from './costs.tsx';
import { GuidePart } from './guide.tsx';
import { Part } from './part.tsx';

type AnalysisPageProps = {
  shell: Shell;
  firstName: string | null;
  analysis: Analysis;
  bookUrl: string;
  offers: Site['offers'];
};

/** The full analysis, in the order in which a consultant would tell it. */
export const AnalysisPage = ({ shell, firstName, analysis, bookUrl, offers }: AnalysisPageProps) => {
  const { analysis: texts, chart } = uiTexts[shell.lang];
  const costs = costsOf(analysis, texts.costs, shell.lang);
  const title = analysis.allWell ? texts.titleAllWell : texts.title;
  const titles = { ...texts.parts, bottleneck: verdictTitle(analysis, texts), ...(costs && { costs: costs.title }) };
  return (
    <Document
      shell={shell}
      title={`${title}: ${analysis.title}`}
      robots="noindex, nofollow"
      styles={['page', 'chart', 'analysis', 'guide-print']}
    >
      <div class="report">
        <header class="report-head">
          <p class="eyebrow">{firstName ? texts.greeting(firstName) : analysis.title}</p>
          <h1>{title}</h1>
          <p class="lead">{texts.intro}</p>
        </header>
        <Contents title={texts.contents} titles={titles} parts={partsOf(analysis, offers)} />
        <div class="report-body">
          <Part id="strength" title={texts.parts.strength}>
            <p class="statement">{analysis.strength.name}</p>
            <p>{analysis.strength.text}</p>
          </Part>
          <VerdictPart {...{ analysis, texts }} />
          <Part id="picture" title={texts.parts.picture}>
            <p>{texts.picture}</p>
            <PipeChart areas={analysis.areas} allWell={analysis.allWell} texts={chart} />
          </Part>
          <ReasonsPart {...{ analysis, texts }} />
          {costs && <CostsPart costs={costs} texts={texts.costs} />}
          <Part id="tips" title={texts.parts.tips}>
            <p>{texts.tips.intro}</p>
            {analysis.tips.map((tip, i) => (
              <Tip key={tip.id} tip={tip} number={i + 1} labels={texts.tips} />
            ))}
            <p class="together">
              {texts.tips.together} <a href={bookUrl}>{texts.tips.call}</a>
            </p>
          </Part>
          {analysis.guide && <GuidePart guide={analysis.guide} loss={costs?.churn ?? null} texts={texts} />}
          <LaterPart {...{ analysis, texts }} />
          <CallPart {...{ analysis, texts, bookUrl }} people={shell.site.people} />
          {offers.length > 0 && <OffersPart {...{ offers, texts }} />}
          <p class="small keep">{texts.keep}</p>
        </div>
      </div>
    </Document>
  );
};

type PartId = keyof AnalysisTexts['parts'];

const partsOf = (analysis: Analysis, offers: Site['offers']): PartId[] => [
  'strength',
  'bottleneck',
  'picture',
  ...(analysis.reasons.length > 0 ? ['reasons' as const] : []),
  ...(analysis.calculation ? ['costs' as const] : []),
  'tips',
  ...(analysis.guide ? ['guide' as const] : []),
  'later',
  'call',
  ...(offers.length > 0 ? ['offers' as const] : []),
];

type ContentsProps = { title: string; titles: AnalysisTexts['parts']; parts: readonly PartId[] };

const Contents = ({ title, titles, parts }: ContentsProps) => (
  <nav class="contents" aria-labelledby="contents-title">
    <h2 class="label" id="contents-title">
      {title}
    </h2>
    <ol>
      {parts.map((part) => (
        <li key={part}>
          <a href={`#${part}`}>{titles[part]}</a>
        </li>
      ))}
    </ol>
  </nav>
);
