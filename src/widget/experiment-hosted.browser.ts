import { names } from 'virtual:experiment';
import { TRIAL } from '../routes.ts';
import { inVariant } from './variant.browser.ts';

/** Stands for `virtual:quiz` on the quiz's own page while an experiment runs. The server has drawn the variant. */
const { carried = '' } = document.querySelector<HTMLElement>('[data-carried]')?.dataset ?? {};

export { page } from 'virtual:experiment';
export const { variant, form, intro } = inVariant(
  names.find((name) => carried.includes(JSON.stringify([TRIAL, name]))),
);
