const LOOK_MS = 1_000;
const ASK_MS = 15_000;

/**
 * Asks from time to time, and at once when the visitor comes back to this tab (from the mail, most likely), until
 * the answer is yes. Rests while the view is not in the page, and goes on when it is put back.
 */
export const watchFor = (root: HTMLElement, ask: () => Promise<boolean>): void => {
  let asked = Date.now();
  let away = false;
  let looking: ReturnType<typeof setInterval> | undefined;
  const rest = () => {
    clearInterval(looking);
    looking = undefined;
    away = true;
  };
  const look = async () => {
    if (!root.isConnected) return rest();
    if (document.hidden) {
      away = true;
      return;
    }
    if (!away && Date.now() - asked < ASK_MS) return;
    away = false;
    asked = Date.now();
    if (!(await ask().catch(() => false))) return; // no connection: later again
    size.disconnect();
    clearInterval(looking);
  };
  // Tells of coming and going also where the element stands in somebody else's shadow root.
  const size = new ResizeObserver(() => {
    if (!root.isConnected) rest();
    else looking ??= setInterval(look, LOOK_MS);
  });
  size.observe(root);
};
