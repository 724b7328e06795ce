import { type ComponentChildren, Fragment } from 'preact';
import type { MailSite } from '../message.ts';
import * as plain from '../text.ts';
import { Text } from './components.ts';
import type { Theme } from './theme.ts';

type Props = { site: MailSite; label: string; why?: string };

/** Why this mail came, and the owner's legal notice in full (§ 5 DDG: a link is not enough). */
export const Notice = ({ site, label, why, theme }: Props & { theme: Theme }) => (
  <div style={{ padding: '8px 4px 0' }}>
    {why && <Small theme={theme}>{why}</Small>}
    <Small theme={theme}>
      {label}:
      {site.legal.notice.map((line) => (
        <Fragment key={line}>
          <br />
          {line}
        </Fragment>
      ))}
    </Small>
  </div>
);

/** The same for the text part. */
export const noticeText = ({ site, label, why }: Props): string =>
  plain.text(
    '--------',
    why ? plain.wrap(why) : null,
    [`${label}:`, ...site.legal.notice.map((line) => plain.wrap(line))].join('\n'),
  );

const Small = ({ theme, children }: { theme: Theme; children: ComponentChildren }) => (
  <Text className="soft" style={{ fontSize: '13px', lineHeight: '20px', margin: '0 0 12px', color: theme.light.soft }}>
    {children}
  </Text>
);
