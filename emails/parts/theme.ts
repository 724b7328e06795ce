import type { MailSite } from '../message.ts';
import { contrast, lightenFor, mix, textOn } from './colour.ts';

/** Every colour of a mail, once for light and once for dark surroundings. */
export type Palette = {
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
  onButton: string;
  /** Keeps a button visible whose colour is close to the card's. */
  buttonLine: string;
  /** Cells of the picture: the bottleneck, every other area, and what is missing to 100. */
  strong: string;
  onStrong: string;
  bar: string;
  empty: string;
};

export type Theme = { light: Palette; dark: Palette; font: string; radius: number };

const TEXT_CONTRAST = 4.5; // WCAG 2.2, 1.4.3
const SHAPE_CONTRAST = 3; // WCAG 2.2, 1.4.11

/** The owner's look as colours that stay readable: a light accent is used for surfaces, never for text on white. */
export const themeOf = (look: MailSite['look']): Theme => ({
  light: light(look.accent),
  dark: dark(look.accent),
  font: look.font.replaceAll('"', "'"), // double quotes would be entities in every style attribute
  radius: look.radius,
});

const light = (accent: string): Palette => {
  const ink = '#1b2321';
  const page = '#f2f4f3';
  const card = '#ffffff';
  const tint = mix(accent, card, 0.08);
  const readable = contrast(accent, page) >= TEXT_CONTRAST && contrast(accent, tint) >= TEXT_CONTRAST;
  const visible = contrast(accent, tint) >= SHAPE_CONTRAST;
  const strong = visible ? accent : ink;
  return {
    page,
    card,
    tint,
    ink,
    soft: '#55605c',
    line: '#dbe1de',
    link: readable ? accent : ink,
    button: accent,
    onButton: textOn(accent),
    buttonLine: visible ? accent : ink,
    strong,
    onStrong: textOn(strong),
    bar: '#8c949c',
    empty: '#c5cbd0',
  };
};

const dark = (accent: string): Palette => {
  const card = '#1c2321';
  const accentOnDark = lightenFor(accent, mix('#ffffff', card, 0.12), TEXT_CONTRAST + 0.5);
  return {
    page: '#121716',
    card,
    tint: mix(accentOnDark, card, 0.12),
    ink: '#edf1ef',
    soft: '#aab5b1',
    line: '#39433f',
    link: accentOnDark,
    button: accentOnDark,
    onButton: textOn(accentOnDark),
    buttonLine: accentOnDark,
    strong: accentOnDark,
    onStrong: textOn(accentOnDark),
    bar: '#7f8990',
    empty: '#535d63',
  };
};
