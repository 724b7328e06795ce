import type { Analysis } from '../../../quiz/engine/analysis.ts';
import { routes, to } from '../../routes.ts';
import { Document, linkIn, outOf, type Shell } from '../../ui/document.tsx';
import { FORM_ID } from '../../ui/result/lead-form.tsx';
import { ResultView } from '../../ui/result/result-view.tsx';
import { uiTexts } from '../../ui/texts/index.ts';
import { type Lead, type LeadFaults, sayFaults } from '../lead.ts';
import { inShort } from '../short.ts';

export type ResultProps = {
  shell: Shell;
  /** Id of the quiz. */
  quiz: string;
  title: string;
  analysis: Analysis;
  /** The answers, as hidden fields. */
  answers: readonly (readonly [string, string])[];
  run: string;
  version: string;
  lead: Lead;
  faults: LeadFaults;
  /** The address as it was probably meant. */
  suggestion: string | null;
  /** Back to the last question, answers kept. */
  backUrl: string;
};

/** The result in short, with the form that asks for the full analysis. */
export const ResultPage = ({ shell, quiz, title, analysis, backUrl, ...form }: ResultProps) => {
  const { site, lang } = shell;
  const texts = uiTexts[lang];
  const words = texts.result.about[analysis.about];
  const { answers, run, version, lead, suggestion } = form;
  const called = `${words.title}: ${title}`;
  return (
    <Document
      shell={shell}
      title={Object.keys(form.faults).length > 0 ? texts.page.fault(called) : called}
      description={words.description}
      robots="noindex"
      styles={['page', 'chart', 'result', ...(analysis.about === 'guide' ? ['guide-print' as const] : [])]}
    >
      <ResultView
        {...{ texts, lang, backUrl }}
        analysis={inShort(analysis)}
        place={{ level: 1, prefix: '', out: outOf(shell) }}
        form={{
          action: `${linkIn(shell, to.quiz(quiz))}#${FORM_ID}`,
          hidden: [...answers, ['run', run], ['version', version]],
          ...{ lead, suggestion },
          faults: sayFaults(lang, form.faults),
          consent: site.consent,
          privacyUrl: site.privacyUrl ?? linkIn(shell, routes.privacy),
        }}
      />
    </Document>
  );
};
