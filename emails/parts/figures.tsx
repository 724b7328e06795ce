import * as plain from '../text.ts';
import { Gap } from './prose.tsx';
import type { Theme } from './theme.ts';

/** A number with its name, and what it is compared with in words, e.g. `davor 31`. */
export type Figure = { label: string; value: string; beside: string };

/** Numbers one under the other, each line a sentence by itself. */
export const Figures = ({ theme, figures }: { theme: Theme; figures: readonly Figure[] }) => (
  <>
    <table role="presentation" width="100%" cellPadding="0" cellSpacing="0">
      <tbody>
        {figures.map(({ label, value, beside }) => (
          <tr key={label}>
            <td
              className="line"
              style={{
                padding: '7px 12px 7px 0',
                fontSize: '16px',
                lineHeight: '25px',
                borderBottom: `1px solid ${theme.light.line}`,
              }}
            >
              {label}
            </td>
            <td
              className="line"
              align="right"
              style={{
                padding: '7px 0',
                fontSize: '18px',
                lineHeight: '25px',
                fontWeight: 700,
                whiteSpace: 'nowrap',
                borderBottom: `1px solid ${theme.light.line}`,
              }}
            >
              {value}
            </td>
            <td
              className="line soft"
              align="right"
              width="92"
              style={{
                width: '92px',
                padding: '7px 0 7px 10px',
                whiteSpace: 'nowrap',
                fontSize: '14px',
                lineHeight: '25px',
                color: theme.light.soft,
                borderBottom: `1px solid ${theme.light.line}`,
              }}
            >
              {beside}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    <Gap />
  </>
);

export const figuresText = (figures: readonly Figure[]): string =>
  figures.map(({ label, value, beside }) => plain.wrap(`${label}: ${value} (${beside})`)).join('\n');
