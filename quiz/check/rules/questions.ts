import type { Condition, Model } from '../../engine/model.ts';
import { looksAt } from '../branches.ts';
import { tellsApart } from '../choices.ts';
import { type Finding, inModel } from '../finding.ts';
import type { Subject } from '../subject.ts';
import { secondsByQuestion } from '../wording.ts';

/** A question that is shown on no path. */
export const unreachableQuestions = ({ model, branches, how }: Subject): Finding[] => {
  const shown = new Set(branches.flatMap((branch) => branch.shown));
  return model.questions
    .filter((question) => !shown.has(question))
    .map((question) =>
      inModel('unreachable-question', ['questions', question.id], `"${question.id}" is shown on no path`, how),
    );
};

/**
 * An option that changes nothing: no vote, no bracket, named in no condition, and no points. Points to an area
 * count only if they differ within the question; an answer worth nothing says so with 0 points.
 */
export const optionsWithoutEffect = ({ model }: Subject): Finding[] => {
  const conditions = conditionsOf(model);
  return model.questions.flatMap((question) => {
    const apart = new Set(model.areas.filter((area) => tellsApart(question, area)));
    const named = new Set(conditions.flatMap((condition) => looksAt(condition, question.id)).flat());
    return question.options
      .filter(
        (option) =>
          !Object.keys(option.points ?? {}).some((area) => apart.has(area)) &&
          !Object.values(option.votes ?? {}).some((votes) => Object.keys(votes).length > 0) &&
          !option.bracket &&
          !named.has(option.id),
      )
      .map((option) =>
        inModel(
          'option-without-effect',
          ['questions', question.id, 'options', option.id],
          `"${option.id}" gives no points, votes or bracket and is named in no condition`,
        ),
      );
  });
};

const conditionsOf = (model: Model): Condition[] =>
  [...model.questions, ...model.tips].flatMap(({ when }) => (when ? [when] : []));

export const LONGEST_PATH_SECONDS = 300; // five minutes: what the quiz promises its visitors

/**
 * A path over five minutes by the linter's estimate of reading and deciding (see secondsFor), in any language. It is
 * told at the question that takes longest there: that is where shortening begins.
 */
export const longPaths = (subject: Subject): Finding[] =>
  Object.keys(subject.texts).flatMap((language) => {
    const { longest } = pathTimes(subject, language);
    return longest.seconds > LONGEST_PATH_SECONDS
      ? [
          {
            kind: 'long-path' as const,
            at: { in: language, path: ['questions', longest.slowest] },
            what: `${language}: the longest path takes ${Math.ceil(longest.seconds)} s, ${LONGEST_PATH_SECONDS} s are allowed; "${longest.slowest}" takes longest`,
            how: subject.how,
          },
        ]
      : [];
  });

type Path = { seconds: number; questions: number; slowest: string };

/** The quickest and the longest path in a language. */
export const pathTimes = ({ model, branches, texts }: Subject, language: string): { quickest: Path; longest: Path } => {
  const wording = texts[language];
  const seconds = wording ? secondsByQuestion(model, wording) : {};
  const paths = branches
    .map(({ shown }) => ({
      seconds: shown.reduce((sum, question) => sum + (seconds[question.id] ?? 0), 0),
      questions: shown.length,
      slowest: shown.toSorted((a, b) => (seconds[b.id] ?? 0) - (seconds[a.id] ?? 0))[0]?.id ?? '',
    }))
    .toSorted((a, b) => a.seconds - b.seconds);
  const none = { seconds: 0, questions: 0, slowest: '' };
  return { quickest: paths[0] ?? none, longest: paths.at(-1) ?? none };
};
