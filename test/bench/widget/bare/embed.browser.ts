import type { BareQuestion } from '../questions.ts';

/** The bare embed: one script in a host page, which brings its styles and makes one question at a time. */
declare const QUESTIONS: readonly BareQuestion[];
declare const STYLES: string;

const el = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...inside);
  return made;
};

const answers: Record<string, Set<number>> = {};
let at = 0;

const ask = ({ id, ask: legend, help, many, options }: BareQuestion): Node => {
  const given = new Set(answers[id]);
  answers[id] = given;
  const choose = (option: number) => {
    if (!many) given.clear();
    if (!given.delete(option)) given.add(option);
    if (!many) show(at + 1);
  };
  const type = many ? 'checkbox' : 'radio';
  return el(
    'fieldset',
    {},
    el('legend', { textContent: legend }),
    ...(help ? [el('p', { textContent: help })] : []),
    ...options.map((label, i) =>
      el('label', {}, el('input', { type, name: id, checked: given.has(i), onchange: () => choose(i) }), label),
    ),
    ...(many ? [el('button', { type: 'button', className: 'on', onclick: () => show(at + 1) }, 'Weiter')] : []),
  );
};

const askAddress = (): Node =>
  el(
    'fieldset',
    {},
    el('legend', {}, 'Wohin dürfen wir Ihre Auswertung senden?'),
    el('input', { type: 'email', name: 'email', required: true, placeholder: 'name@beispiel.de', ariaLabel: 'E-Mail' }),
    el('button', {}, 'Absenden'),
  );

const bar = el('progress', { max: QUESTIONS.length, ariaLabel: 'Fortschritt' });
const back = el('button', { type: 'button', className: 'back', onclick: () => show(at - 1) }, 'Zurück');
const form = el('form', {
  onsubmit: (event) => {
    event.preventDefault();
    form.textContent = 'Vielen Dank. Ihre Auswertung ist unterwegs.';
  },
});

const show = (to: number): void => {
  at = to;
  bar.value = to;
  const question = QUESTIONS[to];
  form.replaceChildren(bar, question ? ask(question) : askAddress(), ...(to > 0 ? [back] : []));
  scrollTo(0, 0);
};

document.head.append(el('style', {}, STYLES));
document.querySelector('#quiz')?.append(form);
show(0);
