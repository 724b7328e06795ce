import type { Condition, Model, Option } from '../../../quiz/engine/model.ts';
import { type Language, LOCALES } from '../../../quiz/engine/quiz.ts';
import type { Texts } from '../../../quiz/engine/texts.ts';
import { type DeskQuizTexts, deskQuizTexts } from '../../ui/texts/desk-quiz.ts';

/** A quiz that is spoken about; its wording may be in another language than the desk. */
export type Spoken = { model: Model; texts: Texts };

/** How the ids of a quiz are said in the language of the desk, by what its visitors read. */
export const wordsFor = (lang: Language, { model, texts }: Spoken) => {
  const words: DeskQuizTexts['words'] = deskQuizTexts[lang].words;
  const either = new Intl.ListFormat(LOCALES[lang], { type: 'disjunction' });
  const numbers = new Map(model.questions.map(({ id }, at) => [id, at + 1]));
  const label = (question: string, option: string) => texts.questions[question]?.options[option]?.label ?? option;

  /** The name of a trait's value: the guide's, or else the answer that speaks for it. */
  const value = (trait: string, id: string): string => {
    const named = texts.guide?.kinds[id]?.name ?? texts.guide?.reflexes[id]?.name;
    const by = model.questions.flatMap(({ id: question, options }) =>
      options.flatMap((option) => (option.votes?.[trait]?.[id] ? [label(question, option.id)] : [])),
    )[0];
    return named ?? by ?? id;
  };

  const trait = (id: string): string => {
    if (id === model.guide?.kind) return words.traits.kind;
    if (id === model.guide?.reflex) return words.traits.reflex;
    return id === model.goal ? words.traits.goal : id;
  };

  const clause = (condition: Condition): string => {
    if ('answer' in condition)
      return words.answered(
        numbers.get(condition.answer) ?? 0,
        either.format(condition.in.map((id) => words.quoted(label(condition.answer, id)))),
      );
    if ('trait' in condition)
      return words.holds(
        trait(condition.trait),
        either.format(condition.in.map((id) => words.quoted(value(condition.trait, id)))),
      );
    if ('not' in condition) {
      const { not } = condition;
      if (!('answer' in not)) return words.not(clause(not));
      return words.notAnswered(
        numbers.get(not.answer) ?? 0,
        either.format(not.in.map((id) => words.quoted(label(not.answer, id)))),
      );
    }
    const all = 'all' in condition;
    const parts = (all ? condition.all : condition.any).map((part) =>
      'all' in part || 'any' in part ? `(${clause(part)})` : clause(part),
    );
    return parts.join(all ? words.and : words.or);
  };

  return {
    area: (id: string): string => texts.areas[id]?.name ?? id,
    tier: (id: string): string => texts.tiers[id] ?? id,
    question: (id: string): string => texts.questions[id]?.ask ?? id,
    tip: (id: string): string => texts.tips[id]?.title ?? id,
    number: (question: string): number => numbers.get(question) ?? 0,
    label,
    trait,
    value,

    /** When a question or a tip comes, as a sentence; null: always. */
    when: (condition: Condition | undefined): string | null => (condition ? words.only(clause(condition)) : null),

    /** What an answer gives, in short: `Vertrieb 2, Angebot 1`. */
    points: ({ points = {} }: Pick<Option, 'points'>): string =>
      model.areas
        .flatMap((area) => (points[area] === undefined ? [] : [`${texts.areas[area]?.name ?? area} ${points[area]}`]))
        .join(', '),

    /** The figures that an answer stands for. */
    bracket: ({ bracket }: Pick<Option, 'bracket'>): string => {
      if (!bracket) return '';
      const say = new Intl.NumberFormat(LOCALES[lang]);
      if (bracket.high === null) return words.from(say.format(bracket.low));
      return bracket.high === bracket.low
        ? say.format(bracket.low)
        : words.between(say.format(bracket.low), say.format(bracket.high));
    },

    /** What an answer speaks for besides. */
    votes: ({ votes = {} }: Pick<Option, 'votes'>): string =>
      Object.entries(votes)
        .flatMap(([id, values]) =>
          Object.entries(values).map(([of, count]) => `${trait(id)}: ${value(id, of)} (${count})`),
        )
        .join(', '),
  };
};

export type Words = ReturnType<typeof wordsFor>;
