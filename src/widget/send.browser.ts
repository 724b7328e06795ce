const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Sends until there is an answer: again after a while, ever less often, and at once when the connection is back. The
 * same request any number of times makes one lead, because the form's `run` stays. Ends when the page has dropped the
 * form.
 */
export const sendUntilItArrives = async <Answer>(
  send: () => Promise<Answer>,
  failed: () => void,
  root: HTMLElement,
): Promise<Answer> => {
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    try {
      return await send();
    } catch (error) {
      if (!root.isConnected) throw error;
      failed();
      await connection(wait);
    }
  }
};

/** Resolves when the browser says that it is online again, or after some time. */
const connection = (ms: number): Promise<void> =>
  new Promise((done) => {
    const over = new AbortController();
    const end = () => {
      over.abort();
      done();
    };
    addEventListener('online', end, { signal: over.signal });
    const timer = setTimeout(end, ms);
    over.signal.addEventListener('abort', () => clearTimeout(timer));
  });
