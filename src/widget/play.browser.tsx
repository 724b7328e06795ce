import { form, intro, page, variant } from 'virtual:quiz';
import { quiz as texts } from 'virtual:texts/quiz';
import { widget } from 'virtual:texts/widget';
import { readAnswers, toParams } from '../../quiz/engine/answers.ts';
import type { QuizForm } from '../../quiz/engine/form.ts';
import { type Answers, visible } from '../../quiz/engine/path.ts';
import { LANG, TRIAL } from '../routes.ts';
import { QuizIntro, shortOf } from '../ui/quiz-intro.tsx';
import type { Carried } from '../ui/quiz-url.ts';
import { ask } from './ask.browser.tsx';
import type { EngpassEvents } from './events.browser.ts';
import { Later } from './later.browser.tsx';
import { forget, recall, remember } from './memory.browser.ts';
import { patch } from './patch.browser.ts';
import { type Session, sessionAt } from './session.ts';
import { watchVisit } from './visit.browser.ts';

/** What the second file needs to show all that comes after the last question (after.browser.tsx). */
export type AfterSetting = {
  /** A fresh place to draw into; what stood there goes. */
  stage: () => HTMLElement;
  form: QuizForm;
  /** The quiz's own page, absolute. */
  action: string;
  carried: Carried;
  answers: Answers;
  /** The full analysis was asked for. */
  asked: () => void;
  /** Goes back to the last question. */
  back: () => void;
  /** Forgets the answers and begins again. */
  restart: () => void;
};

const ANSWERS_BEFORE_MORE = 3; // then the visitor is likely to stay, and may be interrupted
const CALM_MS = 500; // a wait that is shorter needs no words

/**
 * Plays the quiz in a place of the element: intro, questions, and what comes after them. The place in the quiz is
 * remembered from the first answer on.
 */
export const play = (host: HTMLElement, place: HTMLElement): void => {
  const action = new URL(page, import.meta.url).href;
  const source = host.getAttribute('source');
  const kept = recall(form.id) ?? '';
  const fresh = !kept; // who comes back in this tab has been seen before
  const carried: (readonly [string, string])[] = [...(source ? [['source', source] as const] : []), [LANG, form.lang]];
  // What begins with the first question shows no intro, so nothing that could differ in one.
  if (EXPERIMENT && variant && (EXPERIMENT === 'order' || !host.hasAttribute('start'))) carried.push([TRIAL, variant]);

  const visit = watchVisit(action, form.lang, carried, fresh);
  new IntersectionObserver((seen) => {
    visit.told.seen ||= fresh && seen.some(({ isIntersecting }) => isIntersecting);
  }).observe(place);

  const tell = (name: keyof EngpassEvents, more?: object) =>
    host.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail: { quiz: form.id, ...more } }));

  /** What was drawn before goes, with all that listened to it. */
  const stage = (): HTMLElement => {
    const root = document.createElement('div');
    root.className = 'quiz';
    place.replaceChildren(root);
    return root;
  };

  const greet = (session: Session) => {
    const start = () => {
      visit.begun();
      tell('engpass:start');
      askFrom(session).arrive(session);
    };
    const root = stage();
    root.classList.add('intro');
    patch(
      root,
      <>
        <QuizIntro intro={intro} level={2} />
        <p class="start">
          <button type="button" class="button" part="button" onClick={start}>
            {widget.start}
          </button>
          <span>{shortOf(form, texts)}</span>
        </p>
      </>,
    );
  };

  const askFrom = (start: Session) => {
    const root = stage();
    const foot = document.createElement('div');
    root.after(foot);
    return ask(
      {
        ...{ root, form, texts, action, carried },
        answered: (session) => {
          const { answers, question } = session;
          visit.answered(session);
          const path = visible(form.questions, answers);
          const number = path.indexOf(question) + 1;
          if (number === 1 && host.hasAttribute('start')) tell('engpass:start');
          tell('engpass:answer', { question: question.id, number, of: path.length });
          if (number >= ANSWERS_BEFORE_MORE) load().catch(() => {}); // tried again when it is needed
        },
        leaves: (url) => remember(form.id, new URL(url).search),
        arrived: (session) => {
          const { answers } = session;
          visit.shows(session);
          if (root.getBoundingClientRect().top < 0) root.scrollIntoView();
          const enough = Object.keys(answers).length >= ANSWERS_BEFORE_MORE;
          setTimeout(() => patch(foot, enough && <Later {...{ action, carried, answers, foot }} />)); // the question first
        },
        ended: (session, url) => {
          const { answers } = session;
          remember(form.id, new URL(url).search);
          visit.ended(session);
          tell('engpass:complete');
          showAfter(answers);
        },
      },
      start,
    );
  };

  const showAfter = async (answers: Answers): Promise<void> => {
    const waiting = setTimeout(() => patch(stage(), <p role="status">{widget.waiting}</p>), CALM_MS);
    try {
      const file = await load();
      await file.showAfter({
        ...{ stage, form, action, carried, answers },
        asked: () => tell('engpass:lead'),
        back: () => {
          const session = sessionAt(form, `?${toParams(form.questions, answers)}&at=${lastOf(answers)}`);
          if (session) askFrom(session).arrive(session);
        },
        restart: () => {
          forget(form.id);
          begin('');
          if (place.getBoundingClientRect().top < 0) place.scrollIntoView();
          place.querySelector<HTMLElement>('h2[tabindex], button')?.focus({ preventScroll: true });
        },
      });
    } catch {
      const root = stage();
      const over = new AbortController();
      const again = () => {
        over.abort();
        showAfter(answers);
      };
      addEventListener('online', () => root.isConnected && again(), { signal: over.signal });
      patch(
        root,
        <>
          <p role="alert">{widget.offline}</p>
          <button type="button" class="button" part="button" onClick={again}>
            {widget.again}
          </button>
        </>,
      );
    } finally {
      clearTimeout(waiting);
    }
  };

  const begin = (search: string) => {
    const session = sessionAt(form, search);
    if (!session) showAfter(readAnswers(form.questions, new URLSearchParams(search)).answers);
    else if (search || host.hasAttribute('start')) {
      visit.shows(session, fresh);
      askFrom(session);
    } else greet(session);
  };

  begin(kept);
};

const lastOf = (answers: Answers): string => visible(form.questions, answers).at(-1)?.id ?? '';

/** The second file. A browser may keep a failed load, so each try has an address of its own. */
const load = (): Promise<typeof import('./after.browser.tsx')> => {
  loading ??= import(new URL(`more/${form.lang}.js${tries ? `?${tries}` : ''}`, import.meta.url).href);
  loading.catch(() => {
    loading = null;
    tries += 1;
  });
  return loading;
};

let loading: Promise<typeof import('./after.browser.tsx')> | null = null;
let tries = 0;
