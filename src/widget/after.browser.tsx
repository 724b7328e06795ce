import { lang, styles } from 'virtual:house';
import { analysis } from 'virtual:texts/analysis';
import { chart } from 'virtual:texts/page';
import { result, sent } from 'virtual:texts/result';
import { widget } from 'virtual:texts/widget';
import { toParams } from '../../quiz/engine/answers.ts';
import { visible } from '../../quiz/engine/path.ts';
import { quizUrl } from '../ui/quiz-url.ts';
import { AnalysisView } from '../ui/result/analysis-view.tsx';
import { FORM_ID, type LeadFormSetting } from '../ui/result/lead-form.tsx';
import { ResultView } from '../ui/result/result-view.tsx';
import { SentView } from '../ui/result/sent-view.tsx';
import type { ResultAnswer, SentAnswer } from '../visit/api.ts';
import { talkTo } from './api.browser.ts';
import { forget, recall, remember } from './memory.browser.ts';
import { patch } from './patch.browser.ts';
import type { AfterSetting } from './play.browser.tsx';
import { sendUntilItArrives } from './send.browser.ts';
import { sheetOf } from './sheet.browser.ts';
import { watchFor } from './watch.browser.ts';

/**
 * Shows what comes after the last question: the result, the form, what to do next, and once the address is confirmed
 * the analysis. Done when the first of these is on screen.
 * @throws where the product cannot be reached
 */
export const showAfter = async (setting: AfterSetting): Promise<void> => {
  const { form, action } = setting;
  const token = recall(sentKey(form.id));
  const state = token === null ? null : await talkTo(action, form.lang).sent(token);
  if (token !== null && state) showSent(setting, token, state, NOTHING_TYPED);
  else await showForm(setting, NOTHING_TYPED);
};

const NOTHING_TYPED = { email: '', firstName: '', followUp: false };

const sentKey = (quiz: string): string => `${quiz}:sent`;

/** The result with the form. A request that was sent before is over: it is gone, or another takes its place. */
const showForm = async (setting: AfterSetting, lead: Filled['lead']): Promise<void> => {
  const { form, action, carried, answers } = setting;
  const told = await talkTo(action, form.lang).result(form, answers, carried);
  forget(sentKey(form.id));
  if (told) showResult(setting, told, lead);
  else location.assign(quizUrl(action, form.questions, answers, carried)); // the quiz has changed; its page can tell
};

const texts = { analysis, chart, result, sent };

/** What every view needs to know of where it stands. */
const standing = ({ form: { id } }: AfterSetting) => ({
  ...{ texts, lang },
  place: { level: 2, prefix: `${id}-`, out: { target: '_blank' } } as const,
});

type Filled = Pick<LeadFormSetting, 'lead' | 'faults' | 'suggestion'>;

const showResult = (setting: AfterSetting, told: ResultAnswer, lead: Filled['lead']): void => {
  const { form, action, carried, answers } = setting;
  const root = enter(setting);
  const backUrl = quizUrl(action, form.questions, answers, carried, visible(form.questions, answers).at(-1)?.id);
  let filled: Filled = { lead, faults: {}, suggestion: null };
  let { run, version } = told.form;
  let said: [string, string][] = [];
  let sending = false;

  const show = (notice = '') => {
    const hidden = [...toParams(form.questions, answers), ...carried, ['run', run], ['version', version]] as const;
    patch(
      root,
      <>
        <ResultView
          {...standing(setting)}
          analysis={told.analysis}
          form={{ ...told.form, ...filled, hidden, notice }}
          backUrl={backUrl}
        />
        <Restart {...setting} />
      </>,
    );
  };

  /** What stands in the form at this moment, with what its button said. */
  const read = (): URLSearchParams => {
    const fields = new URLSearchParams(said);
    const written = root.querySelector('form');
    for (const [name, value] of written ? new FormData(written) : []) fields.append(name, String(value));
    const typed = (name: string) => fields.get(name) ?? '';
    filled = {
      lead: {
        email: typed('suggested') || typed('email'),
        firstName: typed('first-name'),
        followUp: fields.has('follow-up'),
      },
      faults: {},
      suggestion: null,
    };
    return fields;
  };

  const send = async () => {
    const say = (notice: string) => () => {
      read(); // the visitor may have gone on typing
      show(notice);
    };
    const product = talkTo(action, form.lang);
    const arrived = await sendUntilItArrives(() => product.handIn(read()), say(widget.unsent), root);
    if (!arrived) return show();
    const { answer } = arrived;
    if (!answer) return location.assign(quizUrl(action, form.questions, answers, carried));
    if ('sent' in answer) {
      remember(sentKey(form.id), answer.sent);
      setting.asked();
      const state = await sendUntilItArrives(() => product.sent(answer.sent), say(widget.taken), root);
      return state?.answer ? showSent(setting, answer.sent, state.answer, filled.lead) : show();
    }
    filled = { ...filled, faults: answer.faults, suggestion: answer.suggestion };
    ({ run, version } = answer);
    show();
    const trap = root.querySelector<HTMLInputElement>('[name=homepage]');
    if (trap) trap.value = ''; // a password manager fills what people do not see
    root.querySelector<HTMLElement>(`[id="${form.id}-${FORM_ID}"]`)?.focus();
  };

  root.addEventListener('submit', async (event) => {
    event.preventDefault();
    const { submitter } = event;
    said = submitter instanceof HTMLButtonElement && submitter.name ? [[submitter.name, submitter.value]] : [];
    if (sending) return; // a double tap is one request
    sending = true;
    try {
      await send();
    } finally {
      sending = false;
    }
  });
  root.addEventListener('input', () => {
    said = []; // an answer about the address as it stood
  });
  root.addEventListener('click', (event) => {
    if (goes(event) !== 'back') return;
    event.preventDefault();
    setting.back();
  });
  show();
  arrive(root);
};

const showSent = (setting: AfterSetting, token: string, state: SentAnswer, lead: Filled['lead']): void => {
  const { form, action, carried, answers } = setting;
  const root = enter(setting);
  const look = standing(setting);
  if (state.confirmed) {
    patch(
      root,
      <>
        <AnalysisView {...look} {...state} people={null} pageUrl={state.analysisUrl} />
        <Restart {...setting} />
      </>,
    );
  } else {
    const againUrl = quizUrl(action, form.questions, answers, carried);
    const typed = { ...lead, email: state.email };
    patch(
      root,
      <>
        <SentView {...look} {...state} texts={sent} againUrl={againUrl} />
        <Restart {...setting} />
      </>,
    );
    watchFor(root, async () => {
      const now = await talkTo(action, form.lang).sent(token);
      if (!root.parentNode) return true; // another view has taken its place
      if (now?.confirmed) showSent(setting, token, now, lead);
      if (!now) await showForm(setting, typed);
      return !now || now.confirmed;
    });
    root.addEventListener('click', (event) => {
      if (goes(event) !== 'form') return;
      event.preventDefault();
      showForm(setting, typed).catch(() => location.assign(againUrl));
    });
  }
  arrive(root);
};

/** The way back to the beginning, at the end of each view: a reload of this tab shows the view again. */
const Restart = ({ form, restart }: AfterSetting) => {
  const begin = () => {
    forget(sentKey(form.id));
    restart();
  };
  return (
    <p class="restart">
      <button type="button" class="button quiet" part="button" onClick={begin}>
        {widget.restart}
      </button>
    </p>
  );
};

/** A fresh place for a view, with the views' own styles. Links to a field or a part find it in the shadow. */
const enter = ({ stage }: AfterSetting): HTMLElement => {
  const root = stage();
  root.classList.add('after');
  const shadow = root.getRootNode();
  const sheet = sheetOf(styles);
  if (shadow instanceof ShadowRoot && !shadow.adoptedStyleSheets.includes(sheet)) shadow.adoptedStyleSheets.push(sheet);
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
    const target = link && root.querySelector<HTMLElement>(`[id="${link.getAttribute('href')?.slice(1)}"]`);
    if (!target) return;
    event.preventDefault();
    target.scrollIntoView();
    target.focus();
  });
  return root;
};

/** The focus goes to the heading, so that a screen reader begins there. */
const arrive = (root: HTMLElement): void => {
  if (root.getBoundingClientRect().top < 0) root.scrollIntoView();
  const heading = root.querySelector<HTMLElement>('h2');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
};

/** Where a link of a view leads within the element. */
const goes = ({ target }: Event): string | null | undefined =>
  target instanceof Element ? target.closest('[data-go]')?.getAttribute('data-go') : null;
