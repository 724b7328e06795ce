import type { TipText } from '../../quiz/engine/texts.ts';
import * as plain from '../text.ts';
import { Eyebrow, Gap, Heading2, Heading3, Numbers, P, Rule, Soft } from './prose.tsx';
import type { Ui, Wording } from './wording.ts';

/** The tips: what, how, how long, and how one knows that it worked. */
export const Tips = ({ ui, tips }: { ui: Ui; tips: readonly TipText[] }) => (
  <>
    <Heading2>{ui.t.tips.title(tips.length)}</Heading2>
    <Soft theme={ui.theme}>{ui.t.tips.explain}</Soft>
    {tips.map((tip, index) => (
      <div key={tip.title}>
        {index > 0 ? <Rule theme={ui.theme} /> : <Gap />}
        <Tip ui={ui} tip={tip} label={labelOf(ui, tip, index)} />
      </div>
    ))}
  </>
);

const Tip = ({ ui, tip, label }: { ui: Ui; tip: TipText; label: string }) => (
  <>
    <Eyebrow theme={ui.theme}>{label}</Eyebrow>
    <Heading3>{tip.title}</Heading3>
    <P>{tip.what}</P>
    <Numbers entries={tip.how} />
    <P>{tip.sign}</P>
  </>
);

export const tipsText = (wording: Wording, tips: readonly TipText[]): string =>
  plain.text(
    plain.heading(wording.t.tips.title(tips.length)),
    plain.wrap(wording.t.tips.explain),
    tips.flatMap((tip, index) => [
      `${index > 0 ? '\n' : ''}${labelOf(wording, tip, index)}\n${plain.wrap(tip.title)}`,
      plain.wrap(tip.what),
      plain.list(tip.how, 'numbers'),
      plain.wrap(tip.sign),
    ]),
  );

const labelOf = ({ t }: Wording, tip: TipText, index: number): string => `${t.tips.number(index + 1)} · ${tip.time}`;
