import type { Analysis, Bottleneck } from '../../quiz/engine/analysis.ts';
import * as plain from '../text.ts';
import { Gap, Heading2, Heading3, LabelledHeading2, Lead, P, Soft, Tint } from './prose.tsx';
import type { Ui, Wording } from './wording.ts';

/** What goes well, said first. */
export const Strength = ({ ui, strength }: { ui: Ui; strength: Analysis['strength'] }) => (
  <>
    <LabelledHeading2 theme={ui.theme} label={ui.t.strength}>
      {strength.name}
    </LabelledHeading2>
    <Soft theme={ui.theme}>{ui.t.health(strength.health)}</Soft>
    <P>{strength.text}</P>
  </>
);

export const strengthText = (wording: Wording, strength: Analysis['strength']): string =>
  plain.text(
    plain.heading(wording.t.strength),
    plain.wrap(`${strength.name}, ${wording.t.health(strength.health)}`),
    plain.wrap(strength.text),
  );

/** The verdict: one bottleneck, or two one after the other when they are even. */
export const Bottlenecks = ({ ui, analysis: { bottlenecks, goal, allWell } }: { ui: Ui; analysis: Analysis }) => {
  const label = ui.t.bottlenecks(bottlenecks.length, allWell);
  return (
    <>
      {bottlenecks.length > 1 && <Heading2>{label}</Heading2>}
      {bottlenecks.map((one, index) => (
        <div key={one.area}>
          {index > 0 && <Gap />}
          {bottlenecks.length > 1 ? (
            <Heading3>{one.name}</Heading3>
          ) : (
            <LabelledHeading2 theme={ui.theme} label={label}>
              {one.name}
            </LabelledHeading2>
          )}
          <Soft theme={ui.theme}>{detail(ui, one)}</Soft>
          <Tint theme={ui.theme}>
            <Lead>{one.verdict}</Lead>
          </Tint>
          <P>{one.meaning}</P>
        </div>
      ))}
      {goal && <P>{goal}</P>}
    </>
  );
};

export const bottlenecksText = (wording: Wording, analysis: Analysis): string =>
  plain.text(
    plain.heading(title(wording, analysis)),
    analysis.bottlenecks.flatMap((one) => [
      plain.wrap(analysis.bottlenecks.length > 1 ? `${one.name}: ${detail(wording, one)}` : detail(wording, one)),
      plain.wrap(one.verdict),
      plain.wrap(one.meaning),
    ]),
    analysis.goal && plain.wrap(analysis.goal),
  );

const title = ({ t }: Wording, { bottlenecks: all, allWell }: Analysis): string => {
  const label = t.bottlenecks(all.length, allWell);
  return all.length > 1 ? label : `${label}: ${all.map((one) => one.name).join('')}`;
};

const detail = ({ t }: Wording, one: Bottleneck): string => `${one.about} · ${t.health(one.health)}, ${one.tier}`;
