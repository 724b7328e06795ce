const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Sends until there is an answer: again after a while, ever less often, and at once when the connection is back or the
 * visitor presses the form's button. The same request any number of times makes one lead, because the form's `run`
 * stays.
 * @returns null once the page has dropped the form
 */
export const sendUntilItArrives = async <Answer>(
  send: () => Promise<Answer>,
  failed: () => void,
  root: HTMLElement,
): Promise<{ answer: Answer } | null> => {
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    try {
      return { answer: await send() };
    } catch {
      if (!root.isConnected) return null;
      failed();
      await nextTry(wait, root);
    }
  }
};

/** Resolves when the browser says that it is online again, when the form's button is pressed, or after some time. */
const nextTry = (ms: number, root: HTMLElement): Promise<void> =>
  new Promise((done) => {
    const over = new AbortController();
    const end = () => {
      over.abort();
      done();
    };
    addEventListener('online', end, { signal: over.signal });
    root.addEventListener('submit', end, { signal: over.signal });
    const timer = setTimeout(end, ms);
    over.signal.addEventListener('abort', () => clearTimeout(timer));
  });
