import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The parts of Resend's library that the product uses (src/mail/resend.ts). */
const USED = ['emails', 'batch'];

/**
 * Resend's library without the parts of its API that nothing here uses: contacts, campaigns, inboxes and a dozen more.
 * It makes all of them whenever it is made, so no bundler can leave them out. What sends is untouched.
 */
export const leanSdk = async (): Promise<string> => {
  const main = createRequire(import.meta.url).resolve('resend'); // found upwards from here, as every package
  const whole = await readFile(join(dirname(main), 'index.mjs'), 'utf8');
  return whole.replace(PART, (line, part: string) => (USED.includes(part) ? line : ''));
};

const PART = /^\t\tthis\.(\w+) = new [\w$]+\(this\);\n/gm;
