import { textOf } from './form.ts';
import type { Answers } from './path.ts';
import { profileOf, traitOf } from './profile.ts';
import type { Spoken } from './quiz.ts';

/** How many questions a host is given for a call. */
export const QUESTIONS_WORTH_ASKING = 3;

/**
 * What is worth asking in a call after these answers: first about clients who leave, where some do; then about the
 * bottleneck, and where two areas are even about the other one too.
 */
export const preparationOf = ({ model, texts }: Spoken, answers: Answers): string[] => {
  const profile = profileOf(model, answers);
  const kind = model.guide && traitOf(profile, model.guide.kind);
  const leaving = kind && texts.guide ? [textOf(texts.guide.kinds, kind).ask].filter((ask) => ask !== '') : [];
  const [first = [], second = []] = [profile.bottleneck, profile.runnerUp].map((area) => textOf(texts.areas, area).ask);
  const about = profile.clarity === 'even' ? [...first.slice(0, 1), ...second.slice(0, 1), ...first.slice(1)] : first;
  return [...leaving, ...about].slice(0, QUESTIONS_WORTH_ASKING);
};
