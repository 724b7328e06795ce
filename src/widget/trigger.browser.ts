import { warn } from './attributes.browser.ts';

/** Somebody's dialog: the page's own, or that of another quiz. */
const isDialogOpen = (): boolean =>
  document.querySelector('dialog[open]') !== null ||
  [...document.querySelectorAll('engpass-quiz')].some((one) => one.shadowRoot?.querySelector('dialog[open]'));

/** What has opened by itself in this page view; kept in memory only. */
const pulled = new Set<string>();

/**
 * Opens a dialog when the visitor is about to leave (`exit`), has read so many percent (`scroll:60`) or has been
 * here for so many seconds (`delay:20`): once in a page view, and never over another dialog.
 * @returns takes it back
 */
export const pull = (host: HTMLElement, trigger: string, open: () => void): (() => void) => {
  const ended = new AbortController();
  const { signal } = ended;
  const name = `${host.getAttribute('quiz')} ${trigger}`;
  const [kind, figure = ''] = trigger.split(':');
  const amount = Number(figure);
  const pullOnce = () => {
    if (pulled.has(name) || isDialogOpen()) return;
    pulled.add(name);
    ended.abort();
    open();
  };
  if (kind === 'click' || kind === 'link' || pulled.has(name)) return () => {};
  if (kind === 'exit') {
    const leaving = ({ clientY, relatedTarget }: MouseEvent) => {
      if (clientY <= 0 && !relatedTarget) pullOnce();
    };
    document.documentElement.addEventListener('mouseleave', leaving, { signal });
  } else if (kind === 'scroll' && amount > 0) {
    const read = () => {
      const { scrollHeight } = document.documentElement;
      if ((scrollY + innerHeight) / scrollHeight >= amount / 100) pullOnce();
    };
    addEventListener('scroll', read, { signal, passive: true });
  } else if (kind === 'delay' && amount > 0) {
    const timer = setTimeout(pullOnce, amount * 1000);
    signal.addEventListener('abort', () => clearTimeout(timer));
  } else warn('trigger', trigger, ['click', 'exit', 'scroll:60', 'delay:20']);
  return () => ended.abort();
};
