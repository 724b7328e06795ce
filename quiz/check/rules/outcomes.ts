import type { Model, Tip } from '../../engine/model.ts';
import { type Finding, type How, inModel } from '../finding.ts';
import { outcome } from '../reach.ts';
import type { Subject } from '../subject.ts';
import { brokenTiers } from './areas.ts';

/**
 * Profiles, trait values and tips that nobody ever gets. A search found no answers that lead there; where a proof
 * is at hand that none can, the finding is exact even though the search was not. What follows from a broken tier is
 * left to that finding.
 */
export const unreachableOutcomes = (subject: Subject): Finding[] => {
  const broken = new Set(brokenTiers(subject).map(({ at }) => at.path.at(-1) ?? ''));
  return [...profiles(subject, broken), ...traits(subject), ...tips(subject, broken)];
};

const profiles = (subject: Subject, broken: ReadonlySet<string>): Finding[] =>
  subject.model.areas.flatMap((area) =>
    subject.model.tiers
      .filter((tier) => !broken.has(tier.id) && !subject.reached.seen.has(outcome.profile(area, tier.id)))
      .map((tier) =>
        inModel(
          'unreachable-profile',
          ['areas', area],
          `"${area}" is never the bottleneck in tier "${tier.id}"`,
          sureIf(!canBeIn(subject, area, tier.id), subject),
        ),
      ),
  );

const traits = (subject: Subject): Finding[] =>
  subject.model.traits.flatMap((trait) =>
    trait.values
      .filter((value) => !subject.reached.seen.has(outcome.trait(trait.id, value)))
      .map((value) =>
        inModel(
          'unreachable-trait',
          ['traits', trait.id, 'values', value],
          `"${trait.id}" is never "${value}"`,
          sureIf(!hasVote(subject, trait.id, value), subject),
        ),
      ),
  );

const tips = (subject: Subject, broken: ReadonlySet<string>): Finding[] =>
  subject.model.tips
    .filter((tip) => !subject.reached.seen.has(outcome.tip(tip.id)) && !tip.tiers?.every((id) => broken.has(id)))
    .map((tip) =>
      inModel(
        'unreachable-tip',
        ['tips', tip.id],
        `"${tip.id}" is chosen for nobody`,
        sureIf(!tiersOf(subject.model, tip).some((tier) => canBeIn(subject, tip.area, tier)), subject),
      ),
    );

/** Proven for all answers, or as sure as the search. */
const sureIf = (proven: boolean, { how, reached }: Subject): How => (proven ? how : reached.how);

const tiersOf = (model: Model, tip: Tip): readonly string[] => tip.tiers ?? model.tiers.map((tier) => tier.id);

const canBeIn = ({ model, health }: Subject, area: string, id: string): boolean => {
  const level = model.tiers.findIndex((tier) => tier.id === id);
  const from = model.tiers[level]?.from ?? 0;
  const to = model.tiers[level + 1]?.from ?? 101;
  return [...(health.get(area) ?? [])].some((value) => value >= from && value < to);
};

const hasVote = ({ branches }: Subject, trait: string, value: string): boolean =>
  branches.some((branch) =>
    branch.shown.some((question) => question.options.some((option) => (option.votes?.[trait]?.[value] ?? 0) > 0)),
  );
