import type { Analysis } from '../../quiz/engine/analysis.ts';
import * as plain from '../text.ts';
import { Gap, Heading3, P } from './prose.tsx';
import type { Ui, Wording } from './wording.ts';

/** The smallest other answer that would turn the verdict, or that none would. */
export const Change = ({ ui, change }: { ui: Ui; change: Analysis['change'] }) => (
  <>
    <Gap />
    <Heading3>{ui.t.change.title}</Heading3>
    <P>{change ? ui.t.change.intro : ui.t.change.none}</P>
    {change &&
      linesOf(ui, change).map(([label, text]) => (
        <P key={label}>
          <b>{label}:</b> {text}
        </P>
      ))}
  </>
);

export const changeText = (wording: Wording, change: Analysis['change']): string => {
  const t = wording.t.change;
  return plain.text(
    plain.wrap(`${t.title}:`),
    plain.wrap(change ? t.intro : t.none),
    change && plain.list(linesOf(wording, change).map(([label, text]) => `${label}: ${text}`)),
  );
};

const linesOf = ({ t }: Wording, change: NonNullable<Analysis['change']>): [string, string][] => [
  [t.change.now, change.now],
  [t.change.other, change.other],
  [t.change.bottleneck, change.bottleneck],
];
