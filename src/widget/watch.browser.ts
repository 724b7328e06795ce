const LOOK_MS = 1_000;
const ASK_MS = 15_000;

/**
 * Asks from time to time, and at once when the visitor comes back to this tab (from the mail, most likely), until
 * the answer is yes or the element is gone.
 */
export const watchFor = (root: HTMLElement, ask: () => Promise<boolean>): void => {
  let asked = Date.now();
  let away = false;
  const look = setInterval(async () => {
    if (!root.isConnected) return clearInterval(look);
    if (document.hidden) {
      away = true;
      return;
    }
    if (!away && Date.now() - asked < ASK_MS) return;
    away = false;
    asked = Date.now();
    if (await ask().catch(() => false)) clearInterval(look); // no connection: later again
  }, LOOK_MS);
};
