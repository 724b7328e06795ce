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
  /** The other question is drawn, and about to be painted. */
  arrived: (session: Session) => void;
  /** All is answered; the address shows the result. */
  ended: (session: Session, url: string) => void;
};

/** Asks one question after the other. */
export const ask = (setting: Setting, start: Session) => {
  const { root, form, texts, action, carried } = setting;
  const { questions } = form;
  const taps = watchTaps(root);
  const urlOf = ({ answers }: Session, at?: string) => quizUrl(action, questions, answers, carried, at);
  let session = start;
  let settle = () => {};

  const show = (changed: Session) => {
    session = changed;
    patch(root, <QuizView {...{ form, texts, action, carried }} {...session} live />);
  };

  /**
   * Another question: its beginning is on screen, and the focus goes to it. After a tap the rest waits until it is
   * painted; a key that is pressed before is heard all the same.
   */
  const arrive = (there: Session, told = () => {}) => {
    settle();
    root.focus({ preventScroll: true }); // taking a focused element out costs as much as all the rest
    root.dataset.moved = '';
    show(there);
    const open = [() => setting.arrived(there), told, () => root.querySelector('h2')?.focus({ preventScroll: true })];
    const finish = () => {
      for (const step of open.splice(0)) step();
    };
    settle = finish;
    if (!taps.isTap()) return finish();
    requestAnimationFrame(() => {
      open.shift()?.(); // may scroll, so before the paint
      setTimeout(finish);
    });
  };

  const goOn = () => {
    const from = session;
    if (!from.answers[from.question.id]?.length) return show({ ...from, notice: 'choose' });
    settle();
    const question = next(questions, from.answers);
    if (question)
      return arrive({ ...from, question, notice: null }, () => {
        setting.answered?.(from);
        setting.leaves(urlOf(from));
      });
    setting.answered?.(from);
    setting.ended(from, urlOf(from));
  };

  const goBack = () => {
    const from = session;
    const question = before(questions, from.answers, from.question.id);
    if (question) arrive({ ...from, question, notice: null }, () => setting.leaves(urlOf(from, question.id)));
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
      session = choose(session, event.target.value);
      goOn();
      taps.used();
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

  root.tabIndex = -1;
  show(start);
  root.dataset.live = '';
  return { arrive, show, session: () => session };
};
