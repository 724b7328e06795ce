import type { Worksheet as WorksheetData } from '../../quiz/engine/texts.ts';
import * as plain from '../text.ts';
import { Gap, Heading2, P, Soft, Tint } from './prose.tsx';
import type { Theme } from './theme.ts';

type Props = {
  sheet: WorksheetData;
  /** What to do with the sheet. */
  note: string;
};

/** A small sheet to fill in: each line is a few words to go on from, and room to write under them. */
export const Worksheet = ({ theme, sheet, note }: Props & { theme: Theme }) => (
  <Tint theme={theme}>
    <Heading2>{sheet.title}</Heading2>
    <P>{sheet.intro}</P>
    {sheet.lines.map((line) => (
      <Line key={line} theme={theme} label={labelOf(line)} />
    ))}
    <Gap />
    <Soft theme={theme}>{note}</Soft>
  </Tint>
);

/** The line to write on is a border: it is as wide as the screen, it prints, and nobody hears 28 underscores read out. */
const Line = ({ theme, label }: { theme: Theme; label: string }) => (
  <table width="100%" role="presentation" cellPadding="0" cellSpacing="0">
    <tbody>
      <tr>
        <td
          className="empty"
          style={{
            padding: '6px 0 34px',
            fontSize: '16px',
            lineHeight: '25px',
            fontWeight: 700,
            borderBottom: `1px solid ${theme.light.empty}`,
          }}
        >
          {label}
        </td>
      </tr>
    </tbody>
  </table>
);

const WRITING_LINE = '_'.repeat(40);

export const worksheetText = ({ sheet, note }: Props): string =>
  plain.text(
    plain.heading(sheet.title),
    plain.wrap(sheet.intro),
    sheet.lines.map((line) => `${plain.wrap(labelOf(line))}\n${WRITING_LINE}`),
    plain.wrap(note),
  );

/** The place to write is drawn, so the dots that stand for it go. */
const labelOf = (line: string): string => line.replace(/\s*…$/, '');
