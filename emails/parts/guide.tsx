import type { Guide as GuideData } from '../../quiz/engine/analysis.ts';
import type { GuideText } from '../../quiz/engine/texts.ts';
import * as plain from '../text.ts';
import { Eyebrow, Gap, Heading2, Heading3, Heading4, P, Points, Rule, Soft, Tint } from './prose.tsx';
import type { Ui, Wording } from './wording.ts';

type GuideProps = {
  ui: Ui;
  guide: GuideData;
  /** What leaves with clients who stop early, as a sentence. */
  loss: string | null;
};

/** The conversation guide for a client who wants to leave. */
export const Guide = ({ ui, guide: { kind, reflex, limits }, loss }: GuideProps) => {
  const t = ui.t.guide;
  return (
    <>
      <Heading2>{ui.t.guideTitle}</Heading2>
      {loss && <P>{loss}</P>}
      <Heading3>{kind.name}</Heading3>
      <P>{kind.meaning}</P>
      <Rule theme={ui.theme} />
      <Heading3>{t.steps(kind.steps.length)}</Heading3>
      {kind.steps.map((step, index) => (
        <Step key={step.title} ui={ui} step={step} label={t.step(index + 1)} />
      ))}
      <Rule theme={ui.theme} />
      <Heading3>{t.avoid}</Heading3>
      {kind.avoid.map((one) => (
        <P key={one.say}>
          <b>{ui.quoted(one.say)}</b> {one.because}
        </P>
      ))}
      <Rule theme={ui.theme} />
      {spans(ui, kind).map((span) => (
        <div key={span.title}>
          <Heading3>{span.title}</Heading3>
          <Points entries={span.entries} />
        </div>
      ))}
      {reflex && (
        <>
          <Rule theme={ui.theme} />
          <Heading3>{t.reflex(reflex.name)}</Heading3>
          <P>{reflex.mirror}</P>
          <P>
            <b>{t.repair}</b> {reflex.repair}
          </P>
        </>
      )}
      <Rule theme={ui.theme} />
      <Soft theme={ui.theme}>
        <b>{t.limits}:</b> {limits}
      </Soft>
    </>
  );
};

const Step = ({ ui, step, label }: { ui: Ui; step: GuideText['steps'][number]; label: string }) => (
  <>
    <Gap />
    <Eyebrow theme={ui.theme}>{label}</Eyebrow>
    <Heading4>{step.title}</Heading4>
    <P>{step.why}</P>
    <Tint theme={ui.theme}>
      <P>
        <b>{ui.t.guide.sie}:</b> {ui.quoted(step.sie)}
      </P>
      <P>
        <b>{ui.t.guide.du}:</b> {ui.quoted(step.du)}
      </P>
    </Tint>
  </>
);

export const guideText = (wording: Wording, { kind, reflex, limits }: GuideData, loss: string | null): string => {
  const t = wording.t.guide;
  const { quoted } = wording;
  return plain.text(
    plain.heading(wording.t.guideTitle),
    loss && plain.wrap(loss),
    plain.wrap(kind.name),
    plain.wrap(kind.meaning),
    plain.wrap(`${t.steps(kind.steps.length)}:`),
    kind.steps.flatMap((step, index) => [
      plain.wrap(`${t.step(index + 1)} · ${step.title}`),
      plain.wrap(step.why),
      plain.wrap(`${t.sie}: ${quoted(step.sie)}`, '  '),
      plain.wrap(`${t.du}: ${quoted(step.du)}`, '  '),
    ]),
    `${plain.wrap(`${t.avoid}:`)}\n${plain.list(kind.avoid.map((one) => `${quoted(one.say)} ${one.because}`))}`,
    spans(wording, kind).map((span) => `${span.title}:\n${plain.list(span.entries)}`),
    reflex && [
      plain.wrap(t.reflex(reflex.name)),
      plain.wrap(reflex.mirror),
      plain.wrap(`${t.repair} ${reflex.repair}`),
    ],
    plain.wrap(`${t.limits}: ${limits}`),
  );
};

const spans = ({ t }: Wording, kind: GuideText): { title: string; entries: readonly string[] }[] => [
  { title: t.guide.day, entries: kind.day },
  { title: t.guide.week, entries: kind.week },
  { title: t.guide.month, entries: kind.month },
];
