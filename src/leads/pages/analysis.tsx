import type { Analysis } from '../../../quiz/engine/analysis.ts';
import type { Site } from '../../lib/site.ts';
import type { CallOffer } from '../../ui/call-offer.ts';
import { Document, outOf, type Shell } from '../../ui/document.tsx';
import { AnalysisView, analysisTitle } from '../../ui/result/analysis-view.tsx';
import type { Peers } from '../../ui/result/peers.ts';
import { uiTexts } from '../../ui/texts/index.ts';

type AnalysisPageProps = {
  shell: Shell;
  firstName: string | null;
  analysis: Analysis;
  peers: Peers | null;
  bookUrl: string;
  offer: CallOffer | null;
  offers: Site['offers'];
};

/** The full analysis on a page of its own, which its reader comes back to and can print. */
export const AnalysisPage = ({ shell, ...told }: AnalysisPageProps) => {
  const { lang } = shell;
  const { analysis } = told;
  const texts = uiTexts[lang];
  return (
    <Document
      shell={shell}
      title={`${analysisTitle({ analysis, texts })}: ${analysis.title}`}
      robots="noindex, nofollow"
      styles={['page', 'chart', 'analysis', 'guide-print']}
    >
      <AnalysisView
        {...told}
        {...{ texts, lang }}
        place={{ level: 1, prefix: '', out: outOf(shell) }}
        people={shell.site.people}
        pageUrl={null}
      />
    </Document>
  );
};
