import { HOUR } from './clock.ts';
import { type Failure, failure } from './failures.ts';
import { hashOf, randomId } from './ids.ts';
import type { Tokens } from './tokens.ts';

const LIFETIME = 24 * HOUR; // a tab that was left open over night still works
const ID_CHARACTERS = 22; // see randomId
const MARK_CHARACTERS = 10; // 40 bits: two wordings of one owner never share them

/**
 * Marks one form: its id makes sending it twice one hand-in, its time of issue tells people from machines, and a
 * mark of its words proves which of them stood beside its boxes.
 */
export const signForm = async (tokens: Tokens, now: number, words: readonly string[]): Promise<string> =>
  tokens.sign('form', `${randomId()}${now.toString(36)}-${await markOf(words)}`, now + LIFETIME);

/** `link-expired` too for a form whose words have been changed since: it must be shown again before it counts. */
export const readForm = async (
  tokens: Tokens,
  token: string,
  now: number,
  words: readonly string[],
): Promise<{ ok: true; id: string; issuedAt: number } | Failure> => {
  const read = await tokens.read('form', token, now);
  if (!read.ok) return read;
  const [time = '', mark] = read.subject.slice(ID_CHARACTERS).split('-');
  if (mark !== (await markOf(words))) return failure('link-expired');
  return { ok: true, id: read.subject.slice(0, ID_CHARACTERS), issuedAt: Number.parseInt(time, 36) };
};

const markOf = async (words: readonly string[]): Promise<string> =>
  (await hashOf(JSON.stringify(words))).slice(0, MARK_CHARACTERS);
