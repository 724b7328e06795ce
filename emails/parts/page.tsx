import type { ComponentChildren, VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { Body, Container, Head, Html, Preview, Section, Text } from './components.ts';
import { Gap } from './prose.tsx';
import { styleSheet } from './style-sheet.ts';
import type { Theme } from './theme.ts';

const DOCTYPE =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">';

/** Outlook's Word engine knows neither max-width nor `system-ui`. */
const OUTLOOK =
  '<!--[if mso]><style>.column{width:600px!important}table,td,p,a,li,h1,h2,h3,h4{font-family:"Segoe UI",Arial,sans-serif!important}</style><![endif]-->';

/** The finished HTML document of a mail. */
export const mailHtml = (page: VNode): string => DOCTYPE + render(page).replace('</head>', () => `${OUTLOOK}</head>`);

/** The frame of every mail: head, inbox preview, one column of at most 600 px. */
export const Page = (props: {
  lang: string;
  title: string;
  preview: string;
  theme: Theme;
  children: ComponentChildren;
}) => {
  const { light, font } = props.theme;
  return (
    <Html lang={props.lang}>
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{props.title}</title>
        <style>{styleSheet(props.theme)}</style>
      </Head>
      <Body
        className="page"
        style={{ margin: 0, padding: 0, backgroundColor: light.page, color: light.ink, fontFamily: font }}
      >
        <Preview>{props.preview}</Preview>
        {/* Body puts its class on <body> only; the cell inside it carries the colours too. */}
        <Section className="page" style={{ backgroundColor: light.page, color: light.ink }}>
          <Container className="column" style={{ width: '100%', maxWidth: '600px' }}>
            <table width="100%" role="presentation" cellPadding="0" cellSpacing="0">
              <tbody>
                <tr>
                  <td className="edge" style={{ padding: '24px 12px' }}>
                    {props.children}
                  </td>
                </tr>
              </tbody>
            </table>
          </Container>
        </Section>
      </Body>
    </Html>
  );
};

/** A white sheet; what belongs together stands on one. */
export const Card = ({ theme, children }: { theme: Theme; children: ComponentChildren }) => (
  <>
    <table
      width="100%"
      role="presentation"
      cellPadding="0"
      cellSpacing="0"
      style={{ borderCollapse: 'separate', borderSpacing: 0 }}
    >
      <tbody>
        <tr>
          <td
            className="card pad"
            style={{
              padding: '32px 32px 18px',
              backgroundColor: theme.light.card,
              border: `1px solid ${theme.light.line}`,
              borderRadius: `${theme.radius}px`,
              overflowWrap: 'anywhere',
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

/** The owner's name above the sheets, as text. */
export const Masthead = ({ name }: { name: string }) => (
  <Text style={{ fontSize: '15px', lineHeight: '22px', fontWeight: 700, margin: '0 4px 14px' }}>{name}</Text>
);
