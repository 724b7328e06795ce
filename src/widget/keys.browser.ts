type Keys = { pick: (number: number) => void; goOn: () => void };

/**
 * The keys 1–9 choose an option, Enter leads on. Heard only while the focus is in the quiz or, on the quiz's own
 * page, nowhere; never with a modifier, never while somebody types.
 */
export const watchKeys = (root: HTMLElement, hosted: boolean, { pick, goOn }: Keys): void => {
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return;
    if (!(target instanceof Element) || !(root.contains(target) || (hosted && target === document.body))) return;
    if (/^[1-9]$/.test(key)) {
      event.preventDefault();
      pick(Number(key));
    } else if (key === 'Enter' && !target.closest('a, button')) {
      event.preventDefault();
      goOn();
    }
  });
};
