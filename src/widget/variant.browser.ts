import { names, order, otherIntro, form as usual, intro as usualIntro } from 'virtual:experiment';

/** The quiz in a variant: what `virtual:quiz` holds while an experiment runs. */
export const inVariant = (variant: string | undefined) => {
  const isB = variant === names[1];
  return {
    variant,
    form:
      EXPERIMENT === 'order' && isB ? { ...usual, questions: order.flatMap((at) => usual.questions[at] ?? []) } : usual,
    intro: EXPERIMENT !== 'order' && isB ? { ...usualIntro, ...otherIntro } : usualIntro,
  };
};
