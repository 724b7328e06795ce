import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The parts of Resend's library that the product uses (src/mail/resend.ts). */
const USED = ['emails', 'batch'];

/**
 * Resend's library without the parts of its API that nothing here uses: contacts, campaigns, inboxes and a dozen more.
 * It makes all of them whenever it is made, so no bundler can leave them out. What sends is untouched.
 */
export const leanSdk = async (): Promise<string> => {
  const whole = await readFile(fileURLToPath(import.meta.resolve('resend')), 'utf8');
  return whole.replace(PART, (line, part: string) => (USED.includes(part) ? line : ''));
};

const PART = /^\t\tthis\.(\w+) = new [\w$]+\(this\);\n/gm;
