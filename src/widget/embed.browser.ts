import { languages } from 'virtual:house';
import { form } from 'virtual:quiz';
import { EngpassQuiz, type Offer } from './element.browser.tsx';
import { furnish } from './furnish.browser.tsx';
import { watchLinks } from './links.browser.ts';

const TAG = 'engpass-quiz';

const { id, lang } = form;
const offer: Offer = {
  quiz: id,
  lang,
  languages,
  follows: !import.meta.url.includes(`.${lang}.js`),
  fetch: (other) => import(new URL(`${id}.${other}.js`, import.meta.url).href),
  furnish,
};

// What is too old for constructable style sheets keeps what stands in the element: a link to the quiz.
if ('adoptedStyleSheets' in Document.prototype) {
  const first = customElements.get(TAG);
  if (first && 'offer' in first && typeof first.offer === 'function') first.offer(offer);
  else if (!first) {
    EngpassQuiz.offer(offer);
    customElements.define(TAG, EngpassQuiz);
    watchLinks();
  }
}
