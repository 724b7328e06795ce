import type { MailPalette, MailSite } from '../message.ts';

/** Every colour of a mail, once for light and once for dark surroundings. */
export type Colours = {
  page: string;
  card: string;
  /** The calm surface for what should stand out. */
  tint: string;
  ink: string;
  soft: string;
  line: string;
  /** Links and small headings. */
  link: string;
  button: string;
  /** Its border, which stands out where the owner's colour does not. */
  buttonEdge: string;
  onButton: string;
  /** Cells of the picture, coloured as the pages' pipe: the bottleneck, every other area, what is missing to 100. */
  strong: string;
  onStrong: string;
  bar: string;
  empty: string;
};

export type Theme = { light: Colours; dark: Colours; font: string; radius: number };

/** The owner's look by the names of what a mail is made of. */
export const themeOf = ({ light, dark, font, radius }: MailSite['look']): Theme => ({
  light: coloursOf(light),
  dark: coloursOf(dark),
  font: font.replaceAll('"', "'"), // double quotes would be entities in every style attribute
  radius,
});

const coloursOf = (palette: MailPalette): Colours => ({
  page: palette.paper,
  card: palette.surface,
  tint: palette.wash,
  ink: palette.ink,
  soft: palette.muted,
  line: palette.line,
  link: palette['accent-ink'],
  button: palette.accent,
  buttonEdge: palette['accent-edge'],
  onButton: palette['on-accent'],
  strong: palette.ink,
  onStrong: palette.paper,
  bar: palette['accent-edge'],
  empty: palette.edge,
});
