type Keys = { pick: (number: number) => void; goOn: () => void };

/**
 * The keys 1–9 choose an option, Enter leads on. Heard only while the focus is in the quiz (WCAG 2.2, 2.1.4); never
 * with a modifier.
 */
export const watchKeys = (root: HTMLElement, { pick, goOn }: Keys): void => {
  root.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return;
    if (!(target instanceof Element)) return;
    if (/^[1-9]$/.test(key)) {
      event.preventDefault();
      pick(Number(key));
    } else if (key === 'Enter' && !target.closest('a, button')) {
      event.preventDefault();
      goOn();
    }
  });
};
