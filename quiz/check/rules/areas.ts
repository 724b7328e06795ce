import type { Question } from '../../engine/model.ts';
import { choicesOf, spanOf } from '../choices.ts';
import { type Finding, inModel } from '../finding.ts';
import { measuring } from '../health.ts';
import type { Subject } from '../subject.ts';

const FEWEST_QUESTIONS = 2; // a verdict on one answer is an opinion about that answer

/** An area that on some path is measured by fewer than two questions. */
export const thinAreas = ({ model, branches, how }: Subject): Finding[] =>
  model.areas.flatMap((area) => {
    const fewest = Math.min(...branches.map((branch) => measuring(branch, area).length));
    return fewest < FEWEST_QUESTIONS
      ? [inModel('thin-area', ['areas', area], `"${area}" is measured by ${fewest} question(s) on some path`, how)]
      : [];
  });

/**
 * An option that weighs more than all other questions of an area together: what it gives over the question's worst
 * answer is more than half of what the area can reach on the path where that is least. With multiple choice an
 * option's own points count. Thin areas are passed over: there any answer would weigh as much.
 */
export const heavyOptions = ({ model, branches, how }: Subject): Finding[] =>
  model.areas.flatMap((area) => {
    const measured = branches.map((branch) => measuring(branch, area));
    if (measured.some((questions) => questions.length < FEWEST_QUESTIONS)) return [];
    return model.questions.flatMap((question) => {
      const reach = Math.min(...measured.filter((questions) => questions.includes(question)).map(reachIn(area)));
      return question.options
        .map((option) => ({ id: option.id, weight: weightOf(question, option.points?.[area] ?? 0, area) }))
        .filter(({ weight }) => weight > reach / 2)
        .map(({ id, weight }) =>
          inModel(
            'heavy-option',
            ['questions', question.id, 'options', id],
            `"${id}" alone decides "${area}": ${weight} of ${reach} points`,
            how,
          ),
        );
    });
  });

/** Points between the worst and the best that the questions together can give the area. */
const reachIn = (area: string) => (questions: readonly Question[]) =>
  questions.reduce((sum, question) => {
    const { least, most } = spanOf(choicesOf(question), area);
    return sum + most - least;
  }, 0);

const weightOf = (question: Question, points: number, area: string): number =>
  question.kind === 'multiple' ? Math.abs(points) : points - spanOf(choicesOf(question), area).least;

/** A gap or an overlap between tiers, or a tier in which no health of any area falls. */
export const brokenTiers = ({ model, health, how }: Subject): Finding[] => {
  const all = new Set([...health.values()].flatMap((one) => [...one]));
  return model.tiers.flatMap((tier, i) => {
    const to = model.tiers[i + 1]?.from ?? 101;
    const found = (what: string, sure = how) => inModel('tier', ['tiers', tier.id], what, sure);
    if (i === 0 && tier.from > 0) return [found(`gap: health below ${tier.from} is in no tier`, 'exact')];
    if (tier.from > 100) return [found(`"${tier.id}" starts at ${tier.from}, health ends at 100`, 'exact')];
    if (to <= tier.from)
      return [found(`overlap: the tier after "${tier.id}" starts at ${to}, not above ${tier.from}`, 'exact')];
    const met = [...all].some((value) => value >= tier.from && value < to);
    return met ? [] : [found(`no area can have a health from ${tier.from} to ${to - 1}`)];
  });
};
