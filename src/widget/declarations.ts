import type { Palette } from '../ui/theme.ts';

/** Colours that a page may set itself as `--engpass-…`; it then answers for the contrast. */
const OPEN: Readonly<Record<string, string>> = {
  accent: 'accent',
  'accent-edge': 'accent',
  'on-accent': 'on-accent',
  'accent-ink': 'accent-ink',
};

/** A palette as the custom properties of the element. */
export const declarations = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, value]) => `--${name}:${OPEN[name] ? `var(--engpass-${OPEN[name]},${value})` : value}`)
    .join(';');
