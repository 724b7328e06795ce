import { hydrate, render } from 'preact';
import type { QuizForm } from '../../quiz/engine/form.ts';
import { before, next } from '../../quiz/engine/path.ts';
import { LANG } from '../routes.ts';
import { quizUrl } from '../ui/quiz-url.ts';
import { type Notice, QuizView } from '../ui/quiz-view.tsx';
import type { QuizTexts } from '../ui/texts/texts.ts';
import { watchKeys } from './keys.browser.ts';
import { placeOf } from './place.browser.ts';
import { choose, type Session, sessionAt } from './session.ts';
import { watchTaps } from './taps.browser.ts';

/** Makes a quiz that the server has rendered run in the page: same view, same addresses, no page loads between. */
export const takeOver = (root: HTMLElement, form: QuizForm, texts: QuizTexts): void => {
  const { questions } = form;
  const { action = '', carried: carriedJson = '[]' } = root.dataset;
  const carried = pairs(JSON.parse(carriedJson));
  const place = placeOf(root);
  const taps = watchTaps(root);

  const view = (session: Session) => <QuizView {...{ form, texts, action, carried }} {...session} />;
  const urlOf = (session: Session, at?: string) => quizUrl(action, questions, session.answers, carried, at);

  const served = sessionAt(form, place.hosted ? location.search : '');
  if (!served) return; // all answered: the server shows the result here
  let session = withPicked({ ...served, notice: noticeOf(root) }, root);
  hydrate(view(session), root);
  root.dataset.live = '';
  // On the quiz's own page the focus is on the question from the start, so that the keys work at once.
  if (place.hosted && document.activeElement === document.body)
    root.querySelector('h2')?.focus({ preventScroll: true });

  const show = (changed: Session) => {
    session = changed;
    render(view(session), root);
  };

  /** Another question: the focus goes to it, and its beginning is on screen. */
  const arrive = (there: Session) => {
    root.dataset.moved = '';
    show(there);
    if (place.hosted) {
      root.parentElement?.toggleAttribute('data-started', before(questions, there.answers, there.question.id) !== null);
      scrollTo(0, 0); // as a page of its own would start
    } else if (root.getBoundingClientRect().top < 0) root.scrollIntoView();
    root.querySelector('h2')?.focus({ preventScroll: true });
  };

  /** The step that the address or the history entry names, if it is another one. */
  const follow = (go: (there: Session) => void) => {
    const search = place.read();
    const there = search === null ? null : sessionAt(form, search);
    if (!there || there.question.id === session.question.id) return;
    go({ ...there, answers: { ...rememberedFor(session, there), ...there.answers } });
  };
  if (!place.hosted) follow(show);

  const goOn = () => {
    if (!session.answers[session.question.id]?.length) return show({ ...session, notice: 'choose' });
    const question = next(questions, session.answers);
    if (!question) return location.assign(urlOf(session));
    place.push(urlOf(session));
    arrive({ ...session, question, notice: null });
  };

  const goBack = () => {
    const question = before(questions, session.answers, session.question.id);
    if (!question) return;
    place.push(urlOf(session, question.id));
    arrive({ ...session, question, notice: null });
  };

  root.addEventListener('submit', (event) => {
    event.preventDefault();
    goOn();
  });
  root.addEventListener('click', (event) => {
    if (taps.isEcho(event)) return event.preventDefault();
    if (!(event.target instanceof Element)) return;
    if (event.target.closest('a.q-back') && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      goBack();
    } else if (event.target instanceof HTMLInputElement && event.target.type === 'radio' && taps.isTap()) {
      taps.used();
      session = choose(session, event.target.value);
      goOn();
    }
  });
  root.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement) show(choose(session, event.target.value));
  });
  watchKeys(root, {
    pick: (number) => {
      const option = session.question.options[number - 1];
      if (!option) return;
      show(choose(session, option.id));
      if (session.question.kind !== 'multiple') goOn();
    },
    goOn,
  });
  addEventListener('popstate', () => follow(arrive));
  if (place.hosted) keepAnswersInOtherLanguages();
};

/** The way to another language, which the server wrote for the first question, leads to where the visitor is now. */
const keepAnswersInOtherLanguages = () => {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[hreflang]');
    if (!link) return;
    const there = new URL(location.href);
    there.searchParams.set(LANG, link.hreflang);
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
  const picked = [...root.querySelectorAll<HTMLInputElement>('.q-option input:checked')].map((input) => input.value);
  return picked.length > 0 ? { ...session, answers: { ...session.answers, [session.question.id]: picked } } : session;
};

const noticeOf = ({ dataset }: HTMLElement): Notice => {
  const { notice } = dataset;
  return notice === 'choose' || notice === 'changed' || notice === 'too-many' ? notice : null;
};

const pairs = (json: unknown): (readonly [string, string])[] =>
  Array.isArray(json) ? json.flatMap(([name, value]) => [[String(name), String(value)] as const]) : [];
