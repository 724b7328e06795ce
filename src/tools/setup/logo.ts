import sharp from 'sharp';
import { contrast, toHex, toOklch } from '../../ui/colour.ts';
import { palettes } from '../../ui/theme.ts';

/** A colour for buttons and links, and how it stands on the paper of the pages. */
export type Accent = {
  hex: string;
  /** Its contrast to the paper, 1–21. From 3 on it carries a button by itself; below that the product draws an edge. */
  onPaper: number;
  /** The same hue, dark enough to be seen on paper; the colour itself where it is. */
  clear: string;
};

const SIDE = 64; // pixels that a logo is looked at with
const HUES = 24; // kinds of colour
const GREY = 0.04; // chroma below which nobody would name a colour
const OPAQUE = 128; // of 255
const GRAPHIC = 3; // WCAG 2.2, 1.4.11

/**
 * The colour of a logo (SVG, PNG, JPEG, WebP) that is fit for an accent: of all that is neither grey nor see-through,
 * the hue that covers most, strong colours counting more. Null where the logo is grey, black or white.
 * @throws Error where the file is no picture
 */
export const colourOfLogo = async (file: string): Promise<string | null> => {
  const { data, info } = await sharp(file, { density: 144 })
    .resize(SIDE, SIDE, { fit: 'inside' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const hues = Array.from({ length: HUES }, () => ({ weight: 0, l: 0, a: 0, b: 0 }));
  for (let at = 0; at < data.length; at += info.channels) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4);
    if (alpha < OPAQUE) continue;
    const { l, c, h } = toOklch(`#${[red, green, blue].map((one) => one.toString(16).padStart(2, '0')).join('')}`);
    const hue = hues[Math.floor(((h + Math.PI) / (2 * Math.PI)) * HUES) % HUES];
    if (!hue || c < GREY) continue;
    hue.weight += c;
    hue.l += l * c;
    hue.a += Math.cos(h) * c * c;
    hue.b += Math.sin(h) * c * c;
  }
  const strongest = hues.reduce((most, hue) => (hue.weight > most.weight ? hue : most));
  if (strongest.weight === 0) return null;
  const { weight, l, a, b } = strongest;
  return toHex({ l: l / weight, c: Math.hypot(a, b) / weight, h: Math.atan2(b, a) });
};

/** How a colour does as the accent. */
export const accentOf = (hex: string): Accent => {
  const { light } = palettes(hex.toLowerCase());
  const onPaper = contrast(light.accent, light.paper);
  return { hex: hex.toLowerCase(), onPaper, clear: onPaper >= GRAPHIC ? hex.toLowerCase() : light['accent-edge'] };
};
