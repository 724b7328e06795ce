import type { Site } from '../lib/site.ts';
import { contrast, toHex, toOklch } from './colour.ts';

/** The colours of one scheme, all as hex. Every pair that stands on each other keeps the contrast of WCAG 2.2 AA. */
export type Palette = {
  /** The page, and what lies raised on it. */
  paper: string;
  surface: string;
  /** Text, quieter text, the edge of a field, a hairline. */
  ink: string;
  muted: string;
  edge: string;
  line: string;
  /** The owner's colour for surfaces: buttons and the flow in the pipe. On paper it is kept, however light. */
  accent: string;
  /** The border of such a surface, 3 : 1 against paper and surface; the accent itself where that is clear enough. */
  'accent-edge': string;
  /** Text on it. */
  'on-accent': string;
  /** The owner's colour for text; 4.5 : 1 on paper, surface and wash. */
  'accent-ink': string;
  /** A breath of it behind text. */
  wash: string;
  /** A dark ground for the one thing that matters most on a page, and text on it. */
  deep: string;
  'on-deep': string;
  alert: string;
};

const TEXT = 4.5; // WCAG 2.2, 1.4.3
const GRAPHIC = 3; // WCAG 2.2, 1.4.11

const LIGHT = {
  paper: '#faf8f3',
  surface: '#ffffff',
  ink: '#1b1a17',
  muted: '#5d5a52',
  edge: '#858177',
  line: '#e2ded3',
  alert: '#a1261b',
};
const DARK = {
  paper: '#161614',
  surface: '#201f1c',
  ink: '#f2efe8',
  muted: '#b3aea3',
  edge: '#8b867b',
  line: '#35332e',
  alert: '#ff9b8c',
};

/** The palettes that follow from the owner's accent. */
export const palettes = (accent: string): Palettes => {
  const known = worked.get(accent) ?? palettesOf(accent);
  worked.set(accent, known);
  return known;
};

type Palettes = { light: Palette; dark: Palette };

const worked = new Map<string, Palettes>();

const palettesOf = (accent: string): Palettes => ({
  light: paletteOf(LIGHT, accent, { step: -0.01, wash: { l: 0.95, c: 0.012 }, deep: { l: 0.24, c: 0.03 } }),
  dark: paletteOf(DARK, accent, { step: 0.01, wash: { l: 0.27, c: 0.022 }, deep: { l: 0.3, c: 0.035 } }),
});

type Ground = typeof LIGHT;
type Tint = { l: number; c: number };
type Way = { step: number; wash: Tint; deep: Tint };

const paletteOf = (ground: Ground, owner: string, way: Way): Palette => {
  const own = toOklch(owner);
  const tint = ({ l, c }: Tint) => toHex({ l, c: Math.min(own.c, c), h: own.h });
  const wash = tint(way.wash);
  const edge = readable(owner, [ground.paper, ground.surface], GRAPHIC, way.step);
  const accent = way.step < 0 ? owner.toLowerCase() : edge; // darkened, a bright colour turns to mud; lightened, a dark one does not
  return {
    ...ground,
    accent,
    'accent-edge': edge,
    'on-accent': textOn(accent),
    'accent-ink': readable(owner, [ground.paper, ground.surface, wash], TEXT, way.step),
    wash,
    deep: tint(way.deep),
    'on-deep': '#faf8f3',
  };
};

/** The colour itself, or the nearest one of its hue in the direction of `step` that is clear enough on all grounds. */
const readable = (colour: string, grounds: readonly string[], ratio: number, step: number): string => {
  const clear = (hex: string) => grounds.every((ground) => contrast(hex, ground) >= ratio);
  const own = toOklch(colour);
  for (let l = own.l, hex = colour.toLowerCase(); l > 0 && l < 1; l += step, hex = toHex({ ...own, l })) {
    if (clear(hex)) return hex;
  }
  return step < 0 ? '#000000' : '#ffffff';
};

/** White where it can be read, else black: one of both always can. */
const textOn = (ground: string): string => (contrast('#ffffff', ground) >= TEXT ? '#ffffff' : '#000000');

/** The owner's look as custom properties, for a page or (with `:host`) for a shadow root. */
export const themeCss = (look: Site['look'], scope = ':root'): string => {
  const { light, dark } = palettes(look.accent);
  const set = (palette: Palette) =>
    Object.entries(palette)
      .map(([name, value]) => `--${name}:${value}`)
      .join(';');
  const own = `${scope}{--radius:${look.radius}px;--font:${look.font};color-scheme:light;${set(light)}}`;
  return `${own}@media screen and (prefers-color-scheme:dark){${scope}{color-scheme:dark;${set(dark)}}}`; // paper stays light
};
