import { Button, Link } from './components.ts';
import type { Theme } from './theme.ts';

type ActionProps = { theme: Theme; href: string; label: string };

/** The one thing to do, as a button in the owner's accent. */
export const Action = (props: ActionProps) => {
  const { button, onButton, buttonEdge } = props.theme.light;
  return <Pressable {...props} className="button" surface={button} text={onButton} edge={`2px solid ${buttonEdge}`} />;
};

/** The same without any brand colour, for a mail that must not advertise. */
export const PlainAction = (props: ActionProps) => {
  const { ink, card } = props.theme.light;
  return <Pressable {...props} className="ink-button" surface={ink} text={card} edge={`1px solid ${ink}`} />;
};

type PressableProps = ActionProps & { className: string; surface: string; text: string; edge: string };

const Pressable = ({ theme, href, label, className, surface, text, edge }: PressableProps) => (
  <Button
    href={href}
    className={className}
    style={{
      padding: '14px 22px',
      margin: '4px 0 14px',
      fontSize: '16px',
      fontWeight: 700,
      textAlign: 'center',
      backgroundColor: surface,
      color: text,
      border: edge,
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
