import { variant } from 'virtual:quiz';
import { readAnswers, toParams } from '../../quiz/engine/answers.ts';
import type { QuizForm } from '../../quiz/engine/form.ts';
import { before } from '../../quiz/engine/path.ts';
import { LANG, TRIAL } from '../routes.ts';
import type { Notice } from '../ui/quiz-view.tsx';
import type { QuizTexts } from '../ui/texts/texts.ts';
import { ask } from './ask.browser.tsx';
import { type Session, sessionAt } from './session.ts';
import { watchVisit } from './visit.browser.ts';

/**
 * Makes the quiz that the server has written into its own page run there: same view, same addresses, no page loads
 * between.
 */
export const takeOver = (root: HTMLElement, form: QuizForm, texts: QuizTexts): void => {
  const { questions } = form;
  const { action = '', carried = '[]' } = root.dataset;
  const resumed = readFragment(form);
  const served = sessionAt(form, location.search);
  if (!served) return; // all answered: the server shows the result here
  const fresh = Object.keys(served.answers).length === 0;
  const visit = watchVisit(action, form.lang, pairs(JSON.parse(carried)), fresh);
  visit.shows(served, fresh);
  const asked = ask(
    {
      ...{ root, form, texts, action },
      carried: pairs(JSON.parse(carried)),
      answered: visit.answered,
      leaves: (url) => history.pushState(null, '', url),
      arrived: (session) => {
        const { answers, question } = session;
        visit.shows(session);
        root.parentElement?.toggleAttribute('data-started', before(questions, answers, question.id) !== null);
        scrollTo(0, 0); // as a page of its own would start
      },
      ended: (session, url) => {
        visit.ended(session);
        location.assign(url);
      },
    },
    withPicked({ ...served, notice: noticeOf(root) }, root),
  );
  if (resumed) asked.arrive(served);
  // The focus is on the question from the start, so that the keys work at once; a frame takes it from nobody.
  if (parent === window && document.activeElement === document.body)
    root.querySelector('h2')?.focus({ preventScroll: true });
  addEventListener('popstate', () => {
    const there = sessionAt(form, location.search);
    const from = asked.session();
    if (!there || there.question.id === from.question.id) return;
    asked.arrive({ ...there, answers: { ...rememberedFor(from, there), ...there.answers } });
  });
  keepAnswersInOtherLanguages();
};

/** A link to go on later has the answers in its fragment, which no server sees: here they move into the query. */
const readFragment = (form: QuizForm): boolean => {
  const { answers } = readAnswers(form.questions, new URLSearchParams(location.hash.slice(1)));
  if (Object.keys(answers).length === 0) return false;
  const url = new URL(location.href);
  url.hash = '';
  for (const [name, value] of toParams(form.questions, answers)) url.searchParams.append(name, value);
  if (sessionAt(form, url.search)) history.replaceState(null, '', url);
  else location.replace(url);
  return true;
};

/** The way to another language, which the server wrote for the first question, leads to where the visitor is now. */
const keepAnswersInOtherLanguages = () => {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[hreflang]');
    if (!link) return;
    const there = new URL(location.href);
    there.searchParams.set(LANG, link.hreflang);
    if (EXPERIMENT && variant) there.searchParams.set(TRIAL, variant);
    link.href = there.href;
  });
};

/** What was answered further on shows again where one comes back to it. */
const rememberedFor = (from: Session, to: Session) => {
  const given = from.answers[to.question.id];
  return given ? { [to.question.id]: given } : {};
};

/** The visitor may have chosen an option before the script was there. */
const withPicked = (session: Session, root: HTMLElement): Session => {
  const picked = [...root.querySelectorAll<HTMLInputElement>('.q-option input:checked')]
    .filter(({ name }) => name === session.question.id)
    .map(({ value }) => value);
  return picked.length > 0 ? { ...session, answers: { ...session.answers, [session.question.id]: picked } } : session;
};

const noticeOf = ({ dataset }: HTMLElement): Notice => {
  const { notice } = dataset;
  return notice === 'choose' || notice === 'changed' || notice === 'too-many' ? notice : null;
};

const pairs = (json: unknown): (readonly [string, string])[] =>
  Array.isArray(json) ? json.flatMap(([name, value]) => [[String(name), String(value)] as const]) : [];
