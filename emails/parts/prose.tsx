import type { ComponentChildren } from 'preact';
import { Heading, Hr, Text } from './components.ts';
import type { Theme } from './theme.ts';

type Props = { children: ComponentChildren };
type Themed = Props & { theme: Theme };

/** The mail's one title. */
export const Title = ({ children }: Props) => (
  <Heading as="h1" style={{ fontSize: '28px', lineHeight: '34px', fontWeight: 700, margin: '0 0 16px' }}>
    {children}
  </Heading>
);

/** The title of a section. */
export const Heading2 = ({ children }: Props) => (
  <Heading as="h2" style={HEADING_2}>
    {children}
  </Heading>
);

/** The title of a section with a small line over it, read as one. */
export const LabelledHeading2 = ({ theme, label, children }: Themed & { label: string }) => (
  <Heading as="h2" style={HEADING_2}>
    <span className="link" style={{ fontSize: '14px', lineHeight: '22px', color: theme.light.link }}>
      {label}
    </span>
    <br />
    {children}
  </Heading>
);

const HEADING_2 = { fontSize: '23px', lineHeight: '30px', fontWeight: 700, margin: '0 0 8px' };

/** The title of a section in a short mail, whose sections have no sections. */
export const SmallHeading2 = ({ children }: Props) => (
  <Heading as="h2" style={HEADING_3}>
    {children}
  </Heading>
);

export const Heading3 = ({ children }: Props) => (
  <Heading as="h3" style={HEADING_3}>
    {children}
  </Heading>
);

const HEADING_3 = { fontSize: '18px', lineHeight: '25px', fontWeight: 700, margin: '0 0 6px' };

export const Heading4 = ({ children }: Props) => (
  <Heading as="h4" style={{ fontSize: '16px', lineHeight: '24px', fontWeight: 700, margin: '0 0 6px' }}>
    {children}
  </Heading>
);

/** Room between two blocks: an empty line, because Outlook ignores the margins of tables. */
export const Gap = () => <div style={{ fontSize: '14px', lineHeight: '14px' }}>{'\u00a0'}</div>;

/** The one sentence to remember. */
export const Lead = ({ children }: Props) => (
  <Text style={{ fontSize: '19px', lineHeight: '27px', fontWeight: 700, margin: '0 0 10px' }}>{children}</Text>
);

/** A paragraph at reading size. */
export const P = ({ children }: Props) => (
  <Text style={{ fontSize: '16px', lineHeight: '25px', margin: '0 0 12px' }}>{children}</Text>
);

/** What may be skipped: explanations, notes. */
export const Soft = ({ theme, children }: Themed) => (
  <Text className="soft" style={{ fontSize: '14px', lineHeight: '21px', margin: '0 0 12px', color: theme.light.soft }}>
    {children}
  </Text>
);

/** The small line above a title. */
export const Eyebrow = ({ theme, children }: Themed) => (
  <Text
    className="link"
    style={{ fontSize: '14px', lineHeight: '20px', fontWeight: 700, margin: '0 0 4px', color: theme.light.link }}
  >
    {children}
  </Text>
);

const LIST = { margin: '0 0 14px', padding: '0 0 0 24px' };
const ITEM = { fontSize: '16px', lineHeight: '25px', margin: '0 0 6px' };

const items = (entries: readonly string[]) =>
  entries.map((entry) => (
    <li key={entry} style={ITEM}>
      {entry}
    </li>
  ));

/** Steps in their order. */
export const Numbers = ({ entries }: { entries: readonly string[] }) => <ol style={LIST}>{items(entries)}</ol>;

export const Points = ({ entries }: { entries: readonly string[] }) => <ul style={LIST}>{items(entries)}</ul>;

/** A calm coloured surface with a bar at its left. */
export const Tint = ({ theme, children }: Themed) => (
  <>
    <table width="100%" role="presentation" cellPadding="0" cellSpacing="0" style={{ margin: '4px 0 0' }}>
      <tbody>
        <tr>
          <td
            className="tint mark"
            style={{
              padding: '14px 16px 4px',
              backgroundColor: theme.light.tint,
              borderLeft: `4px solid ${theme.light.button}`,
            }}
          >
            {children}
          </td>
        </tr>
      </tbody>
    </table>
    <Gap />
  </>
);

/** A thin rule with room around it. */
export const Rule = ({ theme }: { theme: Theme }) => (
  <Hr className="line" style={{ borderTop: `1px solid ${theme.light.line}`, margin: '24px 0' }} />
);
