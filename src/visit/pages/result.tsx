import { euros } from '../../../emails/money.ts';
import type { Analysis } from '../../../quiz/engine/analysis.ts';
import type { Language } from '../../../quiz/engine/quiz.ts';
import { Band } from '../../ui/band.tsx';
import { Document } from '../../ui/document.tsx';
import { PipeChart } from '../../ui/pipe-chart.tsx';
import { uiTexts } from '../../ui/texts/index.ts';
import type { ResultTexts } from '../../ui/texts/visit.ts';
import { Tip } from '../../ui/tip.tsx';
import { LeadForm, type LeadFormProps } from './lead-form.tsx';

export type ResultProps = LeadFormProps & {
  title: string;
  /** Back to the last question, answers kept. */
  backUrl: string;
};

/** The result in short, shown at once; then the form that asks for the full analysis. */
export const ResultPage = ({ title, analysis, backUrl, ...lead }: ResultProps) => {
  const { shell } = lead;
  const { result: texts, chart } = uiTexts[shell.lang];
  const [tip] = analysis.tips;
  return (
    <Document
      shell={shell}
      title={`${texts.title}: ${title}`}
      description={texts.description}
      robots="noindex"
      styles={['page', 'chart', 'result']}
    >
      <header class="result-head">
        <p class="eyebrow">{title}</p>
        <h1>{texts.title}</h1>
      </header>
      <Band title={texts.strength} class="strength">
        <p class="statement">{analysis.strength.name}</p>
        <p>{analysis.strength.text}</p>
      </Band>
      <Verdict {...{ analysis, texts }} lang={shell.lang} />
      <Band title={texts.picture} wide={<PipeChart areas={analysis.areas} allWell={analysis.allWell} texts={chart} />}>
        <p>{texts.pictureText}</p>
      </Band>
      {tip && (
        <Band title={texts.tip.title} class="first-tip">
          <Tip tip={tip} labels={texts.tip} />
        </Band>
      )}
      <LeadForm {...lead} analysis={analysis} />
      <div class="result-back">
        <a href={backUrl}>{texts.back}</a>
      </div>
    </Document>
  );
};

type VerdictProps = { analysis: Analysis; texts: ResultTexts; lang: Language };

const Verdict = ({ analysis, texts, lang }: VerdictProps) => (
  <div class="verdict">
    <Band title={verdictTitle(analysis, texts)}>
      {analysis.bottlenecks.map((one) => (
        <div key={one.area} class="verdict-area">
          <p class="label">{one.name}</p>
          <p class="statement">{one.verdict}</p>
          {analysis.calculation?.areas
            .filter((area) => area.id === one.area && area.euros.high > 0)
            .map((area) => (
              <p key={area.id}>{texts.cost(euros(area.euros, lang), area.what)}</p>
            ))}
        </div>
      ))}
      <p>{analysis.clarity.text}</p>
    </Band>
  </div>
);

const verdictTitle = ({ allWell, bottlenecks }: Analysis, texts: ResultTexts): string => {
  if (allWell) return texts.nextGain;
  return bottlenecks.length > 1 ? texts.bottlenecks : texts.bottleneck;
};
