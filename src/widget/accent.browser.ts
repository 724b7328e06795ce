import { palettes } from '../ui/theme.ts';
import { declarations } from './declarations.ts';
import type { Colours } from './look.browser.ts';

/** The colours that follow from another accent than the owner's. Fetched only by an element that names one. */
export const coloursOf = (accent: string): Colours => {
  const { light, dark } = palettes(accent);
  return { light: declarations(light), dark: declarations(dark) };
};
