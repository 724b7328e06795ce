import { look } from 'virtual:house';
import { form } from 'virtual:quiz';
import { widget } from 'virtual:texts/widget';
import { MODES, oneOf, THEMES } from './attributes.browser.ts';
import { lockScroll } from './lock.browser.ts';
import { sheetsFor } from './look.browser.ts';
import { patch } from './patch.browser.ts';
import { play } from './play.browser.tsx';
import { pull } from './trigger.browser.ts';

/** What stands in an element. */
export type Room = {
  /** The element has come into the page, or has come back. */
  entered: () => void;
  left: () => void;
  open: () => void;
  close: () => void;
};

/** Furnishes an element: its shadow root, its looks, and the quiz in it or in a dialog of its own. */
export const furnish = (host: HTMLElement): Room => {
  const mode = oneOf(host, 'mode', MODES);
  const shadow = host.attachShadow({ mode: 'open' });
  dress(host, shadow);
  const base = document.createElement('div');
  base.className = 'base';
  base.lang = form.lang;
  base.dir = 'ltr';
  shadow.append(base);
  // As large as this visitor has set text, whatever the page makes of `rem`.
  base.style.setProperty('--u', getComputedStyle(base).fontSize);
  return mode === 'inline' ? inline(host, base) : dialog(host, base, mode);
};

const dress = (host: HTMLElement, shadow: ShadowRoot): void => {
  const theme = oneOf(host, 'theme', THEMES);
  const accent = host.getAttribute('accent');
  shadow.adoptedStyleSheets = sheetsFor(theme, look);
  if (accent)
    loadAccent()
      .then(({ coloursOf }) => {
        shadow.adoptedStyleSheets = sheetsFor(theme, coloursOf(accent));
      })
      .catch(() => {}); // the owner's colour stays
};

const loadAccent = (): Promise<typeof import('./accent.browser.ts')> =>
  import(new URL('more/accent.js', import.meta.url).href);

const inline = (host: HTMLElement, base: HTMLElement): Room => {
  patch(base, <section class="panel" part="panel" aria-label={form.title} />);
  if (base.firstElementChild instanceof HTMLElement) play(host, base.firstElementChild);
  const nothing = () => {};
  return { entered: nothing, left: nothing, open: nothing, close: nothing };
};

const dialog = (host: HTMLElement, base: HTMLElement, mode: string): Room => {
  const trigger = host.getAttribute('trigger') ?? 'click';
  let unlock = () => {};
  let disarm = () => {};
  const close = () => box()?.close();
  const closed = () => {
    unlock();
    unlock = () => {}; // what the page does to its scrolling from now on is its own
  };
  const open = () => {
    const dialog = box();
    const stage = dialog?.querySelector<HTMLElement>('.stage');
    if (!dialog || !stage || dialog.open) return;
    unlock = lockScroll();
    dialog.showModal();
    if (!stage.firstChild) play(host, stage);
    (stage.querySelector<HTMLElement>('h2[tabindex]') ?? stage.querySelector('button'))?.focus();
  };
  const box = () => base.querySelector('dialog');
  const byHand = mode === 'button' || trigger === 'click';
  patch(
    base,
    <>
      {byHand && (
        <button type="button" class="button launcher" part="launcher" aria-haspopup="dialog" onClick={open}>
          <slot name="label">{widget.open}</slot>
        </button>
      )}
      <dialog class={mode === 'slide-in' ? mode : 'popup'} aria-label={form.title} onClose={closed}>
        <div class="panel" part="panel">
          <button type="button" class="close" part="close" aria-label={widget.close} onClick={close}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M2 2l12 12M14 2L2 14" />
            </svg>
          </button>
          <div class="stage" />
        </div>
      </dialog>
    </>,
  );
  // A click beside the panel, on what the dialog covers.
  box()?.addEventListener('click', ({ target }) => target === box() && close());
  return {
    entered: () => {
      disarm = pull(host, trigger, open);
    },
    left: () => {
      disarm();
      close();
      closed();
    },
    ...{ open, close },
  };
};
