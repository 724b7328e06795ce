import { SECOND } from '../lib/clock.ts';

const PATIENCE = 10 * SECOND; // receivers should store first and work later

/** What an endpoint has answered; `fault`: why there is no answer that counts. */
export type Answer = { ok: true; status: number } | { ok: false; status: number | null; fault: Fault };
export const FAULTS = ['refused', 'redirected', 'gone', 'too-slow', 'unreachable', 'bad-address'] as const;
export type Fault = (typeof FAULTS)[number];

/**
 * Hands one message over. Only the status of the answer is looked at: its text is somebody else's, and is not even read.
 * A redirect is an answer like any other that is not 2xx.
 * @param patience ms until the answer begins
 */
export const post = async (
  fetch: typeof globalThis.fetch,
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  patience = PATIENCE,
): Promise<Answer> => {
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await fetch(url.href, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'engpass-quiz', ...headers },
      body,
      redirect: 'manual',
      signal,
    });
    await response.body?.cancel();
    return answerOf(response.status);
  } catch (thrown) {
    const slow = signal.aborted || (thrown instanceof Error && thrown.name === 'TimeoutError');
    return { ok: false, status: null, fault: slow ? 'too-slow' : 'unreachable' };
  }
};

const answerOf = (status: number): Answer => {
  if (status >= 200 && status < 300) return { ok: true, status };
  const fault = status === 410 ? 'gone' : status >= 300 && status < 400 ? 'redirected' : 'refused';
  return { ok: false, status, fault };
};
