import { FOLLOW_UP_STEPS } from '../../quiz/engine/follow-up.ts';
import { faultsInModel } from '../../quiz/engine/model.ts';
import { withFirst } from '../../quiz/engine/order.ts';
import type { Language, Quiz } from '../../quiz/engine/quiz.ts';
import type { Experiment } from '../lib/experiments.ts';
import { type House, languagesOf, type SiteFault } from '../lib/site.ts';

type Quizzes = Readonly<Record<string, Quiz>>;

/** What is wrong with the owner's experiments, held against the quizzes and against each other. */
export const experimentFaults = (house: House, quizzes: Quizzes): SiteFault[] =>
  house.experiments.flatMap((experiment, index, all) => {
    const fault = (name: string, value: unknown, expected: string): SiteFault => ({
      field: `experiments.${index}.${name}`,
      value: JSON.stringify(value) ?? 'missing',
      expected,
    });
    const { id, quiz: name, from, until } = experiment;
    const before = all.slice(0, index);
    const rival = before.find((other) => isAboutTheSame(experiment, other) && overlap(experiment, other));
    const quiz = Object.hasOwn(quizzes, name) ? quizzes[name] : undefined;
    return [
      ...(before.some((other) => other.id === id)
        ? [fault('id', id, 'must be a name that no other experiment has')]
        : []),
      ...(from && until && until < from ? [fault('until', until, 'must not be before it begins')] : []),
      ...(rival
        ? [fault('from', from, `must not run at the same time as "${rival.id}": nobody could tell which one it was`)]
        : []),
      ...(quiz
        ? faultsOf(experiment, quiz, languagesOf(house), fault)
        : [fault('quiz', name, `must be one of ${Object.keys(quizzes).join(', ')}`)]),
    ];
  });

const isAboutTheSame = (one: Experiment, other: Experiment): boolean =>
  one.quiz === other.quiz &&
  (one.on === 'subject' ? other.on === 'subject' && one.mail === other.mail : other.on !== 'subject');

const LAST = '9999';

const overlap = (one: Experiment, other: Experiment): boolean =>
  (one.from ?? '') <= (other.until ?? LAST) && (other.from ?? '') <= (one.until ?? LAST);

type Fault = (name: string, value: unknown, expected: string) => SiteFault;

const faultsOf = (experiment: Experiment, quiz: Quiz, languages: readonly Language[], fault: Fault): SiteFault[] => {
  if (experiment.on === 'order') return faultsInOrder(experiment.first, quiz, fault);
  const missing = languages.filter((lang) => experiment.b[lang] === undefined);
  return [
    ...missing.map((lang) => fault(`b.${lang}`, undefined, 'must be said in each language that you offer')),
    ...languages.flatMap((lang) => faultsIn(experiment, quiz, lang, fault)),
    ...(experiment.on === 'subject' && !hasMail(experiment.mail, quiz, languages)
      ? [fault('mail', experiment.mail, 'this quiz has no such mail')]
      : []),
  ];
};

const hasMail = (mail: string, { texts }: Quiz, languages: readonly Language[]): boolean =>
  !FOLLOW_UP_STEPS.some((step) => step === mail) || languages.every((lang) => texts[lang].followUps !== null);

const faultsIn = (experiment: Exclude<Experiment, { on: 'order' }>, quiz: Quiz, lang: Language, fault: Fault) => {
  const { intro } = quiz.texts[lang];
  const same = [fault(`b.${lang}`, experiment.b[lang], 'must differ from what the quiz says already')];
  if (experiment.on === 'headline') return experiment.b[lang] === intro.headline ? same : [];
  if (experiment.on === 'intro') {
    const { lead, facts } = experiment.b[lang] ?? { lead: '', facts: [] };
    return lead === intro.lead && facts.join('\n') === intro.facts.join('\n') ? same : [];
  }
  const blanks = [...(experiment.b[lang] ?? '').matchAll(/\{(\w*)\}/g)].map(([, blank]) => blank ?? '');
  return blanks
    .filter((blank) => !BLANKS.includes(blank))
    .map((blank) => fault(`b.${lang}`, `{${blank}}`, `must be one of ${BLANKS.map((one) => `{${one}}`).join(', ')}`));
};

const BLANKS = ['quiz', 'bottleneck'];

/** A question may depend on those before it only, in whatever order they are asked: the engine's own check says so. */
const faultsInOrder = (first: readonly string[], { model }: Quiz, fault: Fault): SiteFault[] => {
  const ids = model.questions.map(({ id }) => id);
  const unknown = first.flatMap((id, at) =>
    ids.includes(id) ? [] : [fault(`first.${at}`, id, `must be one of ${ids.join(', ')}`)],
  );
  if (unknown.length > 0) return unknown;
  if (new Set(first).size < first.length) return [fault('first', first, 'must name each question once')];
  const questions = withFirst(model.questions, first);
  if (questions.every(({ id }, at) => id === ids[at])) return [fault('first', first, 'must change the order')];
  return faultsInModel({ ...model, questions }).map(({ path, message }) => {
    const question = questions[Number(path[1])]?.id ?? '';
    return fault('first', first, `cannot come first: "${question}" depends on what is asked before it (${message})`);
  });
};
