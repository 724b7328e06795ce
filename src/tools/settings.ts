import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { inRoot } from './paths.ts';

const FILE = inRoot('.dev.vars');
const SECRET_BYTES = 32; // as many as HMAC-SHA-256 can use

/** Settings for one machine: the mailbox is open, links are signed with a secret of their own. */
export const localSettings = (changed: Readonly<Record<string, string>> = {}): string => {
  const settings = {
    ENVIRONMENT: 'local',
    TOKEN_SECRET: randomBytes(SECRET_BYTES).toString('base64url'),
    ...changed,
  };
  return [
    '# Made by `npm start` for this machine. Never commit it, never deploy it.',
    ...Object.entries(settings).map(([name, value]) => `${name}=${value}`),
    '',
  ].join('\n');
};

/** The settings of this machine (`.dev.vars`), written the first time; a file that is there is never touched. */
export const ownSettings = async (): Promise<NodeJS.Dict<string>> => {
  const text = localSettings();
  try {
    await writeFile(FILE, text, { flag: 'wx', mode: 0o600 }); // wx: fails if it is there
    return parseEnv(text);
  } catch {
    return parseEnv(await readFile(FILE, 'utf8'));
  }
};

const SECRET_CHARACTERS = 32; // fewer and the Worker refuses it

/** What the settings of this machine leave shut, as sentences. */
export const shutDoors = ({ ENVIRONMENT, TOKEN_SECRET = '' }: NodeJS.Dict<string>): string[] => [
  ...(ENVIRONMENT === 'local' ? [] : ['.dev.vars does not say ENVIRONMENT=local: there is no mailbox.']),
  ...(TOKEN_SECRET.length >= SECRET_CHARACTERS
    ? []
    : [`.dev.vars needs a TOKEN_SECRET of at least ${SECRET_CHARACTERS} characters: links cannot be signed.`]),
];
