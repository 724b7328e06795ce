/** The bare page: every question is in the document, one is shown. */
const form = document.querySelector('form');
const steps = document.querySelectorAll('fieldset');
const bar = document.querySelector('progress');
const back = document.querySelector<HTMLElement>('.back');
let at = 0;

const show = (to: number): void => {
  const [from, step] = [steps[at], steps[to]];
  if (!from || !step || !bar || !back) return;
  from.hidden = true;
  step.hidden = false;
  at = to;
  bar.value = to;
  back.hidden = to === 0;
  scrollTo(0, 0);
};

form?.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target.type === 'radio') show(at + 1);
});
form?.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  if (target.className === 'on') show(at + 1);
  if (target === back) show(at - 1);
});
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  form.textContent = 'Vielen Dank. Ihre Auswertung ist unterwegs.';
});
