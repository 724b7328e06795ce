import { HOUR } from '../lib/clock.ts';
import type { Failure } from '../lib/failures.ts';
import { randomId } from '../lib/ids.ts';
import type { Tokens } from '../lib/tokens.ts';

const LIFETIME = 24 * HOUR; // a tab that was left open over night still works
const ID_CHARACTERS = 22; // see randomId

/** Marks one form: its id makes sending it twice one hand-in, its time of issue tells people from machines. */
export const signForm = (tokens: Tokens, now: number): Promise<string> =>
  tokens.sign('form', randomId() + now.toString(36), now + LIFETIME);

export const readForm = async (
  tokens: Tokens,
  token: string,
  now: number,
): Promise<{ ok: true; id: string; issuedAt: number } | Failure> => {
  const read = await tokens.read('form', token, now);
  if (!read.ok) return read;
  return {
    ok: true,
    id: read.subject.slice(0, ID_CHARACTERS),
    issuedAt: Number.parseInt(read.subject.slice(ID_CHARACTERS), 36),
  };
};
