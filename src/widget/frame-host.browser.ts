import { type FrameMessage, readFrameMessage } from './frame-message.ts';

/** `/embed/frame.js`, for a page with the quiz in an iframe: keeps the frame as high as its contents. */

const { origin } = new URL(import.meta.url);
const HELLO: FrameMessage = { type: 'engpass:hello', version: 1 };

/** Another question or page: its beginning comes into view, if it is above. */
const bringIntoView = (frame: HTMLIFrameElement) => {
  if (frame.getBoundingClientRect().top >= 0) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  frame.scrollIntoView({ behavior: still ? 'instant' : 'smooth' });
};

addEventListener('message', ({ origin: from, source, data }) => {
  if (from !== origin) return;
  const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
  const message = readFrameMessage(data);
  if (!frame || !message) return;
  if (message.type === 'engpass:height') frame.style.height = `${message.height}px`;
  if (message.type === 'engpass:step') bringIntoView(frame);
});

// A frame that was there first has told its height to nobody.
for (const frame of document.querySelectorAll('iframe'))
  if (frame.src.startsWith(`${origin}/`)) frame.contentWindow?.postMessage(HELLO, '*'); // it says nothing, and the frame may be empty still
