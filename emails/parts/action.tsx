import { Button, Link } from './components.ts';
import type { Theme } from './theme.ts';

/** The one thing to do, as a button in the owner's accent. */
export const Action = ({ theme, href, label }: { theme: Theme; href: string; label: string }) => (
  <Button
    href={href}
    className="button"
    style={{
      padding: '14px 22px',
      margin: '4px 0 12px',
      fontSize: '16px',
      fontWeight: 700,
      backgroundColor: theme.light.button,
      color: theme.light.onButton,
      border: `2px solid ${theme.light.buttonEdge}`,
      borderRadius: `${theme.radius}px`,
    }}
  >
    {label}
  </Button>
);

/** The same without any brand colour, for a mail that must not advertise. */
export const PlainAction = ({ theme, href, label }: { theme: Theme; href: string; label: string }) => (
  <Button
    href={href}
    className="ink-button"
    style={{
      padding: '14px 22px',
      margin: '4px 0 16px',
      fontSize: '16px',
      fontWeight: 700,
      backgroundColor: theme.light.ink,
      color: theme.light.card,
      border: `1px solid ${theme.light.ink}`,
      borderRadius: `${theme.radius}px`,
    }}
  >
    {label}
  </Button>
);

/** A link in running text: underlined, so that it is one without colours too. */
export const TextLink = ({ theme, href, label }: { theme: Theme; href: string; label: string }) => (
  <Link href={href} className="link" style={{ color: theme.light.link, textDecoration: 'underline', fontWeight: 600 }}>
    {label}
  </Link>
);
