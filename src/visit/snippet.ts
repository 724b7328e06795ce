import { isLanguage, type Language } from '../../quiz/engine/quiz.ts';
import { FRAME, LANG, to } from '../routes.ts';
import { sourceFrom } from './source.ts';

/** The lines that an owner pastes into a website. */

/** What may be chosen when the quiz is set into a website. */
export type Offer = {
  /** Where the product answers. */
  origin: string;
  /** The owner's own colour. */
  accent: string;
  /** The languages of the site, the usual one first. */
  languages: readonly Language[];
  /** In which the owner is reading; their page is likely to be in the same. */
  lang: Language;
  /** What each quiz is called, by language; the first is the one that is taken. */
  quizzes: readonly { id: string; titles: Readonly<Partial<Record<Language, string>>> }[];
};

export const MODES = ['inline', 'button', 'popup', 'slide-in'] as const;
export const TRIGGERS = ['click', 'exit', 'scroll', 'delay'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;

/** One way to set the quiz into a website. */
export type Choice = {
  quiz: string;
  mode: (typeof MODES)[number];
  trigger: (typeof TRIGGERS)[number];
  /** Per cent of the page, for the trigger `scroll`. */
  scroll: number;
  /** Seconds, for the trigger `delay`. */
  delay: number;
  theme: (typeof THEMES)[number];
  accent: string;
  /** `page`: that of the page around it. */
  language: Language | 'page';
  /** At once with the first question. */
  start: boolean;
  source: string;
};

/** The choice that a form stands for. What is not there or cannot be is as usual. */
export const readChoice = (params: URLSearchParams, { accent, languages, quizzes }: Offer): Choice => {
  const given = (name: keyof Choice) => params.get(name) ?? '';
  const language = given('language');
  return {
    quiz: quizzes.find(({ id }) => id === given('quiz'))?.id ?? quizzes[0]?.id ?? '',
    mode: MODES.find((mode) => mode === given('mode')) ?? 'inline',
    trigger: TRIGGERS.find((trigger) => trigger === given('trigger')) ?? 'click',
    scroll: within(given('scroll'), 1, 100, 60),
    delay: within(given('delay'), 1, 600, 20),
    theme: THEMES.find((theme) => theme === given('theme')) ?? 'auto',
    accent: /^#[0-9a-f]{6}$/i.test(given('accent')) ? given('accent').toLowerCase() : accent.toLowerCase(),
    language: isLanguage(language) && languages.includes(language) ? language : 'page',
    start: params.has('start'),
    source: sourceFrom(given('source')),
  };
};

const within = (text: string, least: number, most: number, usual: number): number => {
  const number = Number(text);
  return Number.isInteger(number) && number >= least && number <= most ? number : usual;
};

/** Shows nothing in the page until it opens a window. */
const opensByItself = ({ mode, trigger }: Pick<Choice, 'mode' | 'trigger'>): boolean =>
  (mode === 'popup' || mode === 'slide-in') && trigger !== 'click';

/** All that can be pasted into a website for one choice. */
export const linesFor = (choice: Choice, offer: Offer) => ({
  element: elementSnippet(choice, offer),
  frame: frameSnippet(choice, offer),
  link: linkSnippet(choice, offer),
});

/** The usual way: the element with its script. Only what is not as usual is written. */
export const elementSnippet = (choice: Choice, offer: Offer): string => {
  const { quiz, mode, theme, accent, source, start } = choice;
  const attributes: [string, string][] = [];
  if (offer.quizzes.length > 1) attributes.push(['quiz', quiz]); // another one may stand in the same page
  if (mode !== 'inline') attributes.push(['mode', mode]);
  if (opensByItself(choice)) attributes.push(['trigger', triggerValue(choice)]);
  if (theme !== 'auto') attributes.push(['theme', theme]);
  if (accent !== offer.accent.toLowerCase()) attributes.push(['accent', accent]);
  if (source) attributes.push(['source', source]);
  const place = placeFor(choice);
  if (place) attributes.push(['style', place]);
  const written = attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('') + (start ? ' start' : '');
  const script = `<script type="module" src="${scriptUrl(choice, offer)}"></script>`;
  if (opensByItself(choice)) return `${script}\n<engpass-quiz${written}></engpass-quiz>`;
  // The link is for browsers that do not run the script.
  return [script, `<engpass-quiz${written}>`, `  ${linkSnippet(choice, offer)}`, '</engpass-quiz>'].join('\n');
};

/**
 * Keeps the element's place free from the start, so that nothing on the page moves when the script arrives. In
 * pixels: the host's `rem` may be anything. As high as intro or question is in a column of 320 px.
 */
const placeFor = (choice: Choice): string | null => {
  const { mode, start } = choice;
  if (mode === 'inline') return `display:block;min-height:${start ? 780 : 640}px`;
  if (mode === 'button') return 'position:fixed;right:16px;bottom:16px';
  return opensByItself(choice) ? null : 'display:inline-block;min-height:52px;vertical-align:top';
};

const triggerValue = ({ trigger, scroll, delay }: Choice): string => {
  if (trigger === 'scroll') return `scroll:${scroll}`;
  return trigger === 'delay' ? `delay:${delay}` : trigger;
};

/** The element's script: one without a language speaks that of the page. */
const scriptUrl = ({ quiz, language }: Choice, { origin }: Offer): string =>
  `${origin}/embed/${quiz}${language === 'page' ? '' : `.${language}`}.js`;

/** For websites that take frames and no scripts of others. The second line keeps the frame as high as the quiz. */
const frameSnippet = (choice: Choice, offer: Offer): string =>
  [
    `<iframe src="${escaped(hostedUrl(choice, offer, FRAME))}" title="${escaped(titleOf(choice, offer))}" style="width:100%;height:46rem;border:0"></iframe>`,
    `<script type="module" src="${offer.origin}/embed/frame.js"></script>`,
  ].join('\n');

/** For a mail, a social profile, or wherever nothing else goes. */
const linkSnippet = (choice: Choice, offer: Offer): string =>
  `<a href="${escaped(hostedUrl(choice, offer))}">${escaped(titleOf(choice, offer))}</a>`;

/** The quiz on its own page. */
const hostedUrl = ({ quiz, language, source }: Choice, { origin }: Offer, frame?: string): string => {
  const params = new URLSearchParams([
    ...(source ? [['source', source]] : []),
    ...(language === 'page' ? [] : [[LANG, language]]),
  ]);
  const query = [frame, params.toString()].filter(Boolean).join('&');
  return `${origin}${to.quiz(quiz)}${query && `?${query}`}`;
};

const titleOf = ({ quiz, language }: Pick<Choice, 'quiz' | 'language'>, offer: Offer): string =>
  offer.quizzes.find(({ id }) => id === quiz)?.titles[language === 'page' ? offer.lang : language] ?? quiz;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
