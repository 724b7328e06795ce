import { type FrameMessage, readFrameMessage } from './frame-message.ts';

/** In a page of the quiz that stands in a frame: tells the page around how high it is, and when a new step begins. */

const tell = (message: FrameMessage) => parent.postMessage(message, '*'); // who may frame us, the policy says; a height is no secret

const tellHeight = () =>
  tell({
    type: 'engpass:height',
    version: 1,
    height: Math.ceil(document.documentElement.getBoundingClientRect().height),
  });

const tellStep = () => tell({ type: 'engpass:step', version: 1 });

/** The page before this one was a step as well: the visitor has gone on inside the frame. */
const cameFromAStep = () => document.referrer.startsWith(`${location.origin}/q/`);

/** The next question often comes without a new page. */
const watchQuestions = (told: () => void) => {
  const asked = () => document.querySelector('.q-ask')?.id;
  let last = asked();
  new MutationObserver(() => {
    if (asked() === last) return;
    last = asked();
    told();
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: ['id'] });
};

if (parent !== window) {
  new ResizeObserver(tellHeight).observe(document.documentElement);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && readFrameMessage(data)?.type === 'engpass:hello') tellHeight();
  });
  if (cameFromAStep()) tellStep();
  watchQuestions(tellStep);
}
