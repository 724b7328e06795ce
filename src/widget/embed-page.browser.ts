import type { EmbedAnswer } from '../visit/api.ts';

/**
 * `/embed`: asks the server for the lines with every change, so that there is one place that writes them, and shows
 * the copy buttons, which need a script.
 */
const form = document.querySelector<HTMLFormElement>('.embed-form');
const preview = document.querySelector<HTMLIFrameElement>('#preview');
const WAIT = 250; // ms: a colour is dragged, a word is typed

const addressOf = (chosen: HTMLFormElement): string => {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(chosen)) if (typeof value === 'string') params.append(name, value);
  return `${chosen.action}?${params}`;
};

let asking = new AbortController();

const follow = async (address: string) => {
  asking.abort();
  asking = new AbortController();
  const response = await fetch(address, { headers: { accept: 'application/json' }, signal: asking.signal });
  const { lines, previewUrl }: EmbedAnswer = await response.json();
  const kinds = new Map(Object.entries(lines));
  for (const code of document.querySelectorAll<HTMLElement>('[data-lines]'))
    code.textContent = kinds.get(code.dataset.lines ?? '') ?? '';
  preview?.contentWindow?.location.replace(previewUrl); // adds no step to the way back
  history.replaceState(null, '', address);
};

if (form) {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void follow(addressOf(form)).catch(() => {}), WAIT); // the form's button still works
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]')) {
  const { previousElementSibling: code, nextElementSibling: told } = button;
  const { copied = '', failed = '' } = told instanceof HTMLElement ? told.dataset : {};
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(code?.textContent?.trim() ?? '').then(
      () => told?.replaceChildren(copied),
      () => told?.replaceChildren(failed),
    );
  });
}
