import { EngpassQuiz } from './element.browser.tsx';

/**
 * `<a data-engpass href="…/q/<quiz>">`: a link to a quiz that is here opens it in a dialog over the page. Held with
 * a key, or without the script, it stays the link it is.
 */
export const watchLinks = (): void => {
  const dialogs = new Map<string, EngpassQuiz>();
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    if (!link || link.dataset.engpass === undefined) return;
    const { pathname, searchParams } = new URL(link.href);
    const quiz = pathname.split('/').at(-1) ?? '';
    if (!EngpassQuiz.offers.some((offer) => offer.quiz === quiz)) return;
    event.preventDefault();
    const dialog = dialogs.get(quiz) ?? new EngpassQuiz();
    dialogs.set(quiz, dialog);
    for (const [name, value] of [
      ['quiz', quiz],
      ['mode', 'popup'],
      ['trigger', 'link'],
      ['source', searchParams.get('source') ?? ''],
    ] as const)
      dialog.setAttribute(name, value);
    document.body.append(dialog);
    dialog.open();
  });
};
