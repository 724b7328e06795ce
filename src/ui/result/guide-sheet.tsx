import type { Guide } from '../../../quiz/engine/analysis.ts';
import type { AnalysisTexts } from '../texts/texts.ts';
import { Heading } from './heading.tsx';
import type { Place } from './place.ts';

type GuideTexts = AnalysisTexts['guide'];

type GuideSheetProps = {
  guide: Guide;
  texts: GuideTexts;
  place: Place;
  /** It is what the result is about, so the kind of leaving is what the eye meets first. */
  lead?: boolean;
};

/** The conversation guide for clients who want to leave. Printed, it is one sheet of A4. */
export const GuideSheet = ({ guide: { kind, reflex, limits }, texts, place, lead = false }: GuideSheetProps) => (
  <div class="guide">
    <div class={lead ? 'kind kind-lead' : 'kind'}>
      <Heading place={place} depth={3}>
        {kind.name}
      </Heading>
      <p>{kind.meaning}</p>
    </div>
    <Heading place={place} depth={3}>
      {texts.steps}
    </Heading>
    <Steps steps={kind.steps} {...{ texts, place }} />
    <Heading place={place} depth={3}>
      {texts.avoid}
    </Heading>
    <ul class="avoid">
      {kind.avoid.map((one) => (
        <li>
          <q>{one.say}</q> <span>{one.because}</span>
        </li>
      ))}
    </ul>
    <div class="plan">
      <PlanList title={texts.day} list={kind.day} place={place} />
      <PlanList title={texts.week} list={kind.week} place={place} />
      <PlanList title={texts.month} list={kind.month} place={place} />
    </div>
    {reflex && (
      <div class="mirror">
        <Heading place={place} depth={3}>
          {texts.mirror}
        </Heading>
        <p class="label">{reflex.name}</p>
        <p>{reflex.mirror}</p>
        <Heading place={place} depth={4}>
          {texts.repair}
        </Heading>
        <p>{reflex.repair}</p>
      </div>
    )}
    <div class="limits">
      <Heading place={place} depth={3}>
        {texts.limits}
      </Heading>
      <p>{limits}</p>
    </div>
  </div>
);

type StepsProps = { steps: Guide['kind']['steps']; texts: GuideTexts; place: Place };

/** Each step with words to say out loud, for both ways of address. */
const Steps = ({ steps, texts, place }: StepsProps) => (
  <ol class="talk">
    {steps.map((step) => (
      <li>
        <Heading place={place} depth={4}>
          {step.title}
        </Heading>
        <p>{step.why}</p>
        <div class="says">
          <Words label={texts.sie} words={step.sie} />
          <Words label={texts.du} words={step.du} />
        </div>
      </li>
    ))}
  </ol>
);

const Words = ({ label, words }: { label: string; words: string }) => (
  <figure>
    <figcaption class="label">{label}</figcaption>
    <blockquote>
      <p>{words}</p>
    </blockquote>
  </figure>
);

const PlanList = ({ title, list, place }: { title: string; list: readonly string[]; place: Place }) => (
  <section>
    <Heading place={place} depth={3}>
      {title}
    </Heading>
    <ul class="boxes">
      {list.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  </section>
);
