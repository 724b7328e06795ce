import { names, time, form as usual } from 'virtual:experiment';
import { TRIAL } from '../routes.ts';
import { recall } from './memory.browser.ts';
import { inVariant } from './variant.browser.ts';

/**
 * Stands for `virtual:quiz` in the element while an experiment runs. The variant is drawn once in a page view and kept
 * nowhere; who goes on in this tab has it in the address that is remembered from the first answer on.
 */
const draw = () => {
  const kept = recall(usual.id);
  if (kept) return names.find((name) => kept.includes(`${TRIAL}=${name}`));
  const now = Date.now();
  return now < time[0] || now >= time[1] ? undefined : names[Math.random() < 0.5 ? 0 : 1];
};

export { page } from 'virtual:experiment';
export const { variant, form, intro } = inVariant(draw());
