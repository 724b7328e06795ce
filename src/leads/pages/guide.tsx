import type { Guide } from '../../../quiz/engine/analysis.ts';
import type { AnalysisTexts } from '../../ui/texts/texts.ts';
import { Part } from './part.tsx';

type GuidePartProps = {
  guide: Guide;
  /** What leaves with clients who stop early, as a sentence. */
  loss: string | null;
  texts: AnalysisTexts;
};

/** The conversation guide for clients who want to leave. Printed, it is one sheet of A4. */
export const GuidePart = ({ guide: { kind, reflex, limits }, loss, texts }: GuidePartProps) => (
  <Part id="guide" title={texts.parts.guide}>
    <p class="guide-intro">
      {texts.guide.intro} {texts.guide.print}
    </p>
    {loss && <p>{loss}</p>}
    <h3>{kind.name}</h3>
    <p>{kind.meaning}</p>
    <Steps steps={kind.steps} texts={texts.guide} />
    <h3>{texts.guide.avoid}</h3>
    <ul class="avoid">
      {kind.avoid.map((one) => (
        <li>
          <q>{one.say}</q> <span>{one.because}</span>
        </li>
      ))}
    </ul>
    <div class="plan">
      <PlanList title={texts.guide.day} list={kind.day} />
      <PlanList title={texts.guide.week} list={kind.week} />
      <PlanList title={texts.guide.month} list={kind.month} />
    </div>
    {reflex && (
      <div class="mirror">
        <h3>{texts.guide.mirror}</h3>
        <p class="label">{reflex.name}</p>
        <p>{reflex.mirror}</p>
        <h4>{texts.guide.repair}</h4>
        <p>{reflex.repair}</p>
      </div>
    )}
    <div class="limits">
      <h3>{texts.guide.limits}</h3>
      <p>{limits}</p>
    </div>
  </Part>
);

type GuideTexts = AnalysisTexts['guide'];

/** Each step with words to say out loud, for both ways of address. */
const Steps = ({ steps, texts }: { steps: Guide['kind']['steps']; texts: GuideTexts }) => (
  <>
    <h3>{texts.steps}</h3>
    <ol class="talk">
      {steps.map((step) => (
        <li>
          <h4>{step.title}</h4>
          <p>{step.why}</p>
          <div class="says">
            <figure>
              <figcaption class="label">{texts.sie}</figcaption>
              <blockquote>
                <p>{step.sie}</p>
              </blockquote>
            </figure>
            <figure>
              <figcaption class="label">{texts.du}</figcaption>
              <blockquote>
                <p>{step.du}</p>
              </blockquote>
            </figure>
          </div>
        </li>
      ))}
    </ol>
  </>
);

const PlanList = ({ title, list }: { title: string; list: readonly string[] }) => (
  <section>
    <h3>{title}</h3>
    <ul class="boxes">
      {list.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  </section>
);
