import type { Outside } from './outside.ts';

/**
 * An outside in which nothing happens: every command and look-up is shown, none is made. Answers are those of an account
 * that has nothing yet, so that every step shows itself.
 */
export const nothingOutside = (say: (line: string) => void): Outside => ({
  wrangler: async (args, { input = '' } = {}) => {
    say(`      would run: wrangler ${args.join(' ')}${input && ` < ${namesIn(input)}`}`);
    return answerTo(args);
  },
  dns: {
    txt: async (name) => shown(say, `would look up: TXT ${name}`),
    mx: async (name) => shown(say, `would look up: MX ${name}`),
    addresses: async (name) => shown(say, `would look up: A, AAAA ${name}`),
  },
  fetch: async (url, init) => {
    say(`      would ask: ${init?.method ?? 'GET'} ${url}`);
    return new Response(null, { status: 204 });
  },
  wait: async () => {},
});

const shown = (say: (line: string) => void, line: string): string[] => {
  say(`      ${line}`);
  return [];
};

/** Secrets go in by their names only. */
const namesIn = (input: string): string => `{ ${Object.keys(JSON.parse(input)).join(', ')} }`;

const answerTo = ([command, verb]: readonly string[]): { ok: boolean; out: string; err: string } => {
  const fine = { ok: true, out: '', err: '' };
  if (command === 'whoami') return { ...fine, out: '{ "loggedIn": true, "accounts": [] }' };
  if (command === 'd1' && verb === 'list') return { ...fine, out: '[]' };
  if (command === 'queues' && verb === 'info') return { ok: false, out: '', err: 'Queue does not exist.' };
  if (command === 'secret' && verb === 'list') return { ...fine, out: '[]' };
  return fine;
};
