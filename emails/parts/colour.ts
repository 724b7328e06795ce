/** Colours as WCAG 2.2 sees them: enough to keep text readable on any accent an owner picks. */

type Rgb = readonly [red: number, green: number, blue: number];

const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

const parse = (hex: string): Rgb => {
  const [, red, green, blue] = HEX.exec(hex) ?? [];
  if (red === undefined || green === undefined || blue === undefined) throw new Error(`"${hex}" is not #rrggbb`);
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
};

const format = (rgb: Rgb): string => `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** `share` (0–1) of the first colour over the second. */
export const mix = (over: string, under: string, share: number): string => {
  const [r1, g1, b1] = parse(over);
  const [r2, g2, b2] = parse(under);
  const blend = (a: number, b: number): number => a * share + b * (1 - share);
  return format([blend(r1, r2), blend(g1, g2), blend(b1, b2)]);
};

const channel = (value: number): number =>
  value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;

const luminance = (hex: string): number => {
  const [red, green, blue] = parse(hex);
  return 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
};

/** Contrast ratio of two colours, 1–21 (WCAG 2.2, relative luminance). */
export const contrast = (a: string, b: string): number => {
  const [la, lb] = [luminance(a), luminance(b)];
  return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
};

/** Black or white, whichever reads better on the surface; the better one always has 4.5 : 1 or more. */
export const textOn = (surface: string): string =>
  contrast('#ffffff', surface) >= contrast('#000000', surface) ? '#ffffff' : '#000000';

/** The colour, made brighter (then whiter) by as little as it takes to reach the contrast on a dark surface. */
export const lightenFor = (colour: string, surface: string, ratio: number): string => {
  const brightest = brighten(colour);
  for (const [target, start] of [
    [brightest, colour],
    ['#ffffff', brightest],
  ] as const) {
    for (let step = 0; step < STEPS; step++) {
      const candidate = mix(target, start, step / STEPS);
      if (contrast(candidate, surface) >= ratio) return candidate;
    }
  }
  return '#ffffff';
};

const STEPS = 20; // fine enough that no jump is seen

/** The same hue and saturation with its strongest channel at full; black becomes white. */
const brighten = (colour: string): string => {
  const [red, green, blue] = parse(colour);
  const most = Math.max(red, green, blue);
  if (most === 0) return '#ffffff';
  return format([(red * 255) / most, (green * 255) / most, (blue * 255) / most]);
};
