import { type ComponentChildren, Fragment } from 'preact';
import type { MailSite } from '../message.ts';
import * as plain from '../text.ts';
import { TextLink } from './action.tsx';
import { Text } from './components.ts';
import type { Theme } from './theme.ts';

type Props = {
  site: MailSite;
  label: string;
  why?: string;
  /** The way out of mails that were agreed to. */
  unsubscribe?: { label: string; url: string };
  /** The way to all that is stored about who gets this mail; every mail but the one that asks to confirm has it. */
  data?: { label: string; url: string };
};

/** Why this mail came, how to get no more, and the owner's legal notice in full (§ 5 DDG: a link is not enough). */
export const Notice = ({ site, label, why, unsubscribe, data, theme }: Props & { theme: Theme }) => (
  <div style={{ margin: '8px 4px 0' }}>
    {why && <Small theme={theme}>{why}</Small>}
    {[unsubscribe, data].map(
      (link) =>
        link && (
          <Small key={link.url} theme={theme}>
            <TextLink theme={theme} href={link.url} label={link.label} />
          </Small>
        ),
    )}
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
export const noticeText = ({ site, label, why, unsubscribe, data }: Props): string =>
  plain.text(
    '--------',
    why ? plain.wrap(why) : null,
    unsubscribe ? plain.link(unsubscribe.label, unsubscribe.url) : null,
    data ? plain.link(data.label, data.url) : null,
    [`${label}:`, ...site.legal.notice.map((line) => plain.wrap(line))].join('\n'),
  );

const Small = ({ theme, children }: { theme: Theme; children: ComponentChildren }) => (
  <Text className="soft" style={{ fontSize: '13px', lineHeight: '20px', margin: '0 0 12px', color: theme.light.soft }}>
    {children}
  </Text>
);
