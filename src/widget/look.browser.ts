import { look, styles } from 'virtual:house';
import { sheetOf } from './sheet.browser.ts';

export type Theme = 'light' | 'dark' | 'auto';
export type Colours = { light: string; dark: string };

/** The style sheets of an element, without a `<style>` that a strict page would refuse. */
export const sheetsFor = (theme: Theme, colours: Colours = look): CSSStyleSheet[] => [
  sheetOf(styles),
  sheetOf(themeOf(theme, colours)),
];

const themeOf = (theme: Theme, { light, dark }: Colours): string => {
  const bright = `.base{${look.own};color-scheme:light;${light}}`;
  const dim = `.base{color-scheme:dark;${dark}}`;
  if (theme === 'auto') return `${bright}@media screen and (prefers-color-scheme:dark){${dim}}`; // paper stays light
  return theme === 'dark' ? bright + dim : bright;
};
