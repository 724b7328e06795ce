import { type DeskExperimentsTexts, deskExperimentsTexts } from '../../ui/texts/desk-experiments.ts';
import type { Report } from '../experiments/report.ts';
import { ExperimentPart, type Told } from './experiment.tsx';
import { DeskPage, type DeskView } from './shell.tsx';

type ExperimentsPageProps = {
  view: DeskView;
  experiments: readonly { report: Report; told: Told }[];
  /** The lines that begin one. */
  lines: string;
};

/** Which of two variants does more. */
export const ExperimentsPage = ({ view, experiments, lines }: ExperimentsPageProps) => {
  const { lang } = view.shell;
  const texts = deskExperimentsTexts[lang];
  return (
    <DeskPage view={view} at="experiments" title={texts.title} intro={texts.intro} styles={['funnel']}>
      {experiments.length === 0 ? (
        <>
          <section>
            <h2>{texts.empty.title}</h2>
            <p>{texts.empty.text}</p>
          </section>
          <section>
            <h2>{texts.begin.title}</h2>
            <Begin {...{ texts, lines }} />
          </section>
        </>
      ) : (
        <>
          {experiments.map(({ report, told }) => (
            <ExperimentPart key={report.id} {...{ lang, report, told }} />
          ))}
          <Peeking texts={texts} />
          <section>
            <details>
              <summary>{texts.begin.another}</summary>
              <Begin {...{ texts, lines }} />
            </details>
          </section>
        </>
      )}
    </DeskPage>
  );
};

type Words = { texts: DeskExperimentsTexts };

const Begin = ({ texts: { begin }, lines }: Words & { lines: string }) => {
  const [first, ...later] = begin.steps;
  return (
    <>
      <ol class="trial-steps">
        <li>
          {first}
          <pre class="trial-lines">
            <code>{lines}</code>
          </pre>
        </li>
        {later.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{begin.other}</p>
    </>
  );
};

const Peeking = ({ texts: { peeking } }: Words) => (
  <section>
    <h2>{peeking.title}</h2>
    {peeking.text.map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
  </section>
);
