import type { QuizForm } from '../../quiz/engine/form.ts';
import { before, next } from '../../quiz/engine/path.ts';
import { type Carried, quizUrl } from '../ui/quiz-url.ts';
import { QuizView } from '../ui/quiz-view.tsx';
import type { QuizTexts } from '../ui/texts/texts.ts';
import { watchKeys } from './keys.browser.ts';
import { patch } from './patch.browser.ts';
import { choose, type Session } from './session.ts';
import { watchTaps } from './taps.browser.ts';

/** Where a quiz is asked, and who hears of what happens. */
export type Setting = {
  root: HTMLElement;
  form: QuizForm;
  texts: QuizTexts;
  /** The quiz's own page; every step has an address there. */
  action: string;
  carried: Carried;
  /** A question has got its answer. */
  answered?: (session: Session) => void;
  /** The visitor goes to another question, whose address this is. */
  leaves: (url: string) => void;
  /** The other question is on screen. */
  arrived: (session: Session) => void;
  /** All is answered; the address shows the result. */
  ended: (session: Session, url: string) => void;
};

/** Asks one question after the other. */
export const ask = (setting: Setting, start: Session) => {
  const { root, form, texts, action, carried } = setting;
  const { questions } = form;
  const taps = watchTaps(root);
  const urlOf = (at?: string) => quizUrl(action, questions, session.answers, carried, at);
  let session = start;

  const show = (changed: Session) => {
    session = changed;
    patch(root, <QuizView {...{ form, texts, action, carried }} {...session} live />);
  };

  /** Another question: the focus goes to it, and its beginning is on screen. */
  const arrive = (there: Session) => {
    root.querySelector<HTMLElement>(':focus')?.blur(); // taking a focused element out costs as much as all the rest
    root.dataset.moved = '';
    show(there);
    setting.arrived(there);
    root.querySelector('h2')?.focus({ preventScroll: true });
  };

  const goOn = () => {
    if (!session.answers[session.question.id]?.length) return show({ ...session, notice: 'choose' });
    setting.answered?.(session);
    const question = next(questions, session.answers);
    if (!question) return setting.ended(session, urlOf());
    setting.leaves(urlOf());
    arrive({ ...session, question, notice: null });
  };

  const goBack = () => {
    const question = before(questions, session.answers, session.question.id);
    if (!question) return;
    setting.leaves(urlOf(question.id));
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

  show(start);
  root.dataset.live = '';
  return { arrive, show, session: () => session };
};
