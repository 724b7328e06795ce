import { euros } from '../../../emails/money.ts';
import type { Language } from '../../../quiz/engine/quiz.ts';
import { Band } from '../band.tsx';
import { PipeChart } from '../pipe-chart.tsx';
import type { ResultTexts, ResultWords } from '../texts/visit.ts';
import { Tip } from '../tip.tsx';
import { GuideSheet } from './guide-sheet.tsx';
import { Heading } from './heading.tsx';
import { LeadForm, type LeadFormSetting } from './lead-form.tsx';
import type { Place } from './place.ts';
import type { ShortAnalysis } from './short.ts';
import type { ViewTexts } from './texts.ts';

type ResultViewProps = {
  analysis: ShortAnalysis;
  texts: ViewTexts;
  lang: Language;
  place: Place;
  form: LeadFormSetting;
  /** Back to the last question, answers kept. */
  backUrl: string;
};

/** The result in short, shown at once; then the form that asks for the full analysis. */
export const ResultView = ({ analysis, texts, lang, place, form, backUrl }: ResultViewProps) => {
  const { result } = texts;
  const words = result.about[analysis.about];
  return (
    <>
      <header class="result-head">
        <p class="eyebrow">{analysis.title}</p>
        <Heading place={place} depth={1}>
          {words.title}
        </Heading>
        {words.lead && <p class="lead">{words.lead}</p>}
      </header>
      {analysis.guide && (
        <Band title={words.guide} place={place} class="part-guide">
          <GuideSheet guide={analysis.guide} texts={texts.analysis.guide} place={place} lead />
        </Band>
      )}
      <Band title={result.strength} place={place} class="strength">
        <p class="statement">{analysis.strength.name}</p>
        <p>{analysis.strength.text}</p>
      </Band>
      <Verdict {...{ analysis, result, words, lang, place }} />
      <Band
        title={words.picture}
        place={place}
        wide={
          <PipeChart
            areas={analysis.areas}
            about={analysis.about}
            allWell={analysis.allWell}
            texts={texts.chart}
            id={`${place.prefix}pipe`}
          />
        }
      >
        <p>{words.pictureText}</p>
      </Band>
      {analysis.tip && (
        <Band title={result.tip.title} place={place} class="first-tip">
          <Tip tip={analysis.tip} labels={result.tip} place={place} />
        </Band>
      )}
      <LeadForm {...{ analysis, place, form }} texts={result} />
      <div class="result-back">
        <a href={backUrl} data-go="back">
          {result.back}
        </a>
      </div>
    </>
  );
};

type VerdictProps = Pick<ResultViewProps, 'analysis' | 'lang' | 'place'> & { result: ResultTexts; words: ResultWords };

/** The narrowest place; where the result is about the guide, it takes a step back. */
const Verdict = ({ analysis, result, words, lang, place }: VerdictProps) => {
  const verdict = (
    <Band title={verdictTitle(analysis, words)} place={place}>
      {analysis.bottlenecks.map((one) => (
        <div key={one.area} class="verdict-area">
          <p class="label">{one.name}</p>
          <p class="statement">{one.verdict}</p>
          {one.cost && <p>{result.cost(euros(one.cost.euros, lang), one.cost.what)}</p>}
        </div>
      ))}
      <p>{analysis.clarity.text}</p>
    </Band>
  );
  return analysis.about === 'guide' ? verdict : <div class="verdict">{verdict}</div>;
};

const verdictTitle = ({ allWell, bottlenecks }: ShortAnalysis, words: ResultWords): string => {
  if (allWell) return words.nextGain;
  return bottlenecks.length > 1 ? words.bottlenecks : words.bottleneck;
};
