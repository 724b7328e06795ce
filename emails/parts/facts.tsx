import * as plain from '../text.ts';
import { TextLink } from './action.tsx';
import { Gap } from './prose.tsx';
import type { Theme } from './theme.ts';

type Fact = { label: string; text: string };

/** What must be known at a glance: a label and what it says, line by line. A web address becomes a link. */
export const Facts = ({ theme, facts }: { theme: Theme; facts: readonly Fact[] }) =>
  facts.length === 0 ? null : (
    <>
      <table role="presentation" width="100%" cellPadding="0" cellSpacing="0">
        <tbody>
          {facts.map(({ label, text }) => (
            <tr key={label}>
              <td
                className="soft"
                style={{
                  width: '72px',
                  padding: '4px 12px 4px 0',
                  verticalAlign: 'top',
                  fontSize: '14px',
                  lineHeight: '25px',
                  color: theme.light.soft,
                }}
              >
                {label}
              </td>
              <td
                style={{
                  padding: '4px 0',
                  fontSize: '16px',
                  lineHeight: '25px',
                  fontWeight: 700,
                  overflowWrap: 'anywhere',
                }}
              >
                {isUrl(text) ? <TextLink theme={theme} href={text} label={text} /> : text}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Gap />
    </>
  );

export const factsText = (facts: readonly Fact[]): string | null =>
  facts.length === 0
    ? null
    : facts
        .map(({ label, text }) => (isUrl(text) ? plain.link(label, text) : plain.wrap(`${label}: ${text}`)))
        .join('\n');

const isUrl = (text: string): boolean => /^https?:\/\/\S+$/.test(text);
