import type { Condition, Model, Option } from './model.ts';
import { RESERVED_NAMES } from './reserved-names.ts';

type Path = (string | number)[];
type Report = { addIssue: (issue: { code: 'custom'; path: Path; message: string }) => void };

/**
 * What the shape of a model cannot say: that every id it names exists, that a condition looks back and not ahead, that
 * tiers have no gap, that every area is asked about. Each fault is reported at its exact path.
 */
export const checkModel = (model: Model, ctx: Report): void => {
  const fault = (path: (string | number)[], message: string) => ctx.addIssue({ code: 'custom', path, message });
  const areas = new Set(model.areas);
  const tiers = new Set(model.tiers.map((tier) => tier.id));
  const traits = new Map(model.traits.map((trait) => [trait.id, new Set(trait.values)]));
  const asked = new Map<string, Set<string>>();

  const condition = (c: Condition, path: (string | number)[], mayUseTraits: boolean): void => {
    if ('answer' in c) {
      const options = asked.get(c.answer);
      if (!options) return fault([...path, 'answer'], `no question "${c.answer}" further up`);
      c.in.forEach((id, i) => options.has(id) || fault([...path, 'in', i], `"${c.answer}" has no option "${id}"`));
    } else if ('trait' in c) {
      const values = traits.get(c.trait);
      if (!mayUseTraits) return fault([...path, 'trait'], 'a question may depend on answers only');
      if (!values) return fault([...path, 'trait'], `no trait "${c.trait}"`);
      c.in.forEach((id, i) => values.has(id) || fault([...path, 'in', i], `"${c.trait}" has no value "${id}"`));
    } else if ('not' in c) condition(c.not, [...path, 'not'], mayUseTraits);
    else if ('all' in c) c.all.forEach((part, i) => condition(part, [...path, 'all', i], mayUseTraits));
    else c.any.forEach((part, i) => condition(part, [...path, 'any', i], mayUseTraits));
  };

  model.tiers.forEach((tier, i) => {
    const before = model.tiers[i - 1];
    if (i === 0 && tier.from !== 0) fault(['tiers', 0, 'from'], 'the first tier starts at 0');
    if (before && tier.from <= before.from) fault(['tiers', i, 'from'], `must be above ${before.from}`);
  });

  model.questions.forEach((question, q) => {
    const at = ['questions', q];
    if (asked.has(question.id)) fault([...at, 'id'], `"${question.id}" is taken`);
    if (RESERVED_NAMES.includes(question.id)) fault([...at, 'id'], `"${question.id}" is a name the URL needs`);
    if (question.area !== null && !areas.has(question.area)) fault([...at, 'area'], `no area "${question.area}"`);
    if (question.when) condition(question.when, [...at, 'when'], false);
    if ((question.kind === 'multiple') !== (question.max !== undefined))
      fault([...at, 'max'], 'goes with multiple choice');
    if (question.kind === 'scale' && question.options.length !== 5) fault([...at, 'options'], 'a scale has 5 steps');
    const ids = new Set<string>();
    question.options.forEach((option, o) => {
      const here = [...at, 'options', o];
      if (ids.has(option.id)) fault([...here, 'id'], `"${option.id}" is taken`);
      ids.add(option.id);
      if ((question.kind === 'figure') !== (option.bracket !== undefined))
        fault([...here, 'bracket'], 'goes with figures');
      if (option.bracket?.high != null && option.bracket.high < option.bracket.low)
        fault([...here, 'bracket', 'high'], 'is below low');
      if (option.alone && question.kind !== 'multiple') fault([...here, 'alone'], 'goes with multiple choice');
      for (const area of Object.keys(option.points ?? {}))
        if (!areas.has(area)) fault([...here, 'points', area], `no area "${area}"`);
      for (const [trait, votes] of Object.entries(option.votes ?? {})) {
        const values = traits.get(trait);
        if (!values) fault([...here, 'votes', trait], `no trait "${trait}"`);
        else
          for (const value of Object.keys(votes))
            if (!values.has(value)) fault([...here, 'votes', trait, value], `"${trait}" has no value "${value}"`);
      }
    });
    asked.set(question.id, ids);
  });

  for (const area of model.areas) {
    const measured = model.questions.some(
      (question) => !question.when && new Set(question.options.map((option) => option.points?.[area] ?? 0)).size > 1,
    );
    if (!measured)
      fault(
        ['areas', model.areas.indexOf(area)],
        `"${area}" needs a question that everybody sees and that tells answers apart`,
      );
  }

  const goals = traits.get(model.goal);
  if (!goals) fault(['goal'], `no trait "${model.goal}"`);
  const { guide } = model;
  if (guide) {
    for (const role of ['kind', 'reflex'] as const)
      if (!traits.has(guide[role])) fault(['guide', role], `no trait "${guide[role]}"`);
  }
  if (model.result === 'guide' && !guide) fault(['guide'], 'a quiz about the guide needs one');
  if (model.result === 'guide' && guide) {
    const votesForKind = (option: Option) => Object.keys(option.votes?.[guide.kind] ?? {}).length > 0;
    if (!model.questions.some((question) => !question.when && question.options.every(votesForKind)))
      fault(
        ['result'],
        `a guide for all needs a question that everybody sees and whose every option votes for "${guide.kind}"`,
      );
  }

  if (model.flow) {
    const { figures, assumptions, lifts, room, week } = model.flow;
    for (const [name, id] of Object.entries(figures)) {
      if (!model.questions.some((question) => question.id === id && question.kind === 'figure' && !question.when))
        fault(['flow', 'figures', name], `"${id}" is no figure that everybody is asked for`);
    }
    const assumed = (id: string, path: (string | number)[]) =>
      Object.hasOwn(assumptions, id) || fault(path, `no assumption "${id}"`);
    for (const [area, lift] of Object.entries(lifts)) {
      if (!areas.has(area)) fault(['flow', 'lifts', area], `no area "${area}"`);
      assumed(lift.by, ['flow', 'lifts', area, 'by']);
    }
    for (const option of asked.get(figures.hours) ?? [])
      if (!Object.hasOwn(room, option)) fault(['flow', 'room', option], 'is missing');
    for (const [option, id] of Object.entries(room)) if (id !== null) assumed(id, ['flow', 'room', option]);
    assumed(week, ['flow', 'week']);
    const hours = model.questions.find(({ id }) => id === figures.hours)?.options ?? [];
    const most = Math.max(...hours.map(({ bracket }) => bracket?.high ?? bracket?.low ?? 0));
    if ((assumptions[week]?.value ?? 0) <= most)
      fault(
        ['flow', 'assumptions', week, 'value'],
        `a week must have more than the ${most} hours that may be left of it`,
      );
  }

  const tipIds = new Set<string>();
  model.tips.forEach((tip, t) => {
    const at = ['tips', t];
    if (tipIds.has(tip.id)) fault([...at, 'id'], `"${tip.id}" is taken`);
    tipIds.add(tip.id);
    if (!areas.has(tip.area)) fault([...at, 'area'], `no area "${tip.area}"`);
    tip.tiers?.forEach((id, i) => tiers.has(id) || fault([...at, 'tiers', i], `no tier "${id}"`));
    tip.goals?.forEach((id, i) => goals?.has(id) || fault([...at, 'goals', i], `no goal "${id}"`));
    if (tip.when) condition(tip.when, [...at, 'when'], true);
  });
};
