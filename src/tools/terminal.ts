import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** A person at the keyboard; a test can be one. */
export type Terminal = {
  say: (line?: string) => void;
  /** What is typed, without spaces around it; empty for Enter alone. @throws NobodyThere */
  ask: (question: string) => Promise<string>;
  /** The same, without showing what is typed. */
  askSecretly: (question: string) => Promise<string>;
};

/** The input ended (Ctrl-D, Ctrl-C, a pipe that is empty) before everything was answered. */
export class NobodyThere extends Error {}

/** The terminal of this process, to be closed at the end. */
export const openTerminal = (): Terminal & { close: () => void } => {
  let hidden = false;
  const output = new Writable({
    write: (chunk, encoding, done) => {
      if (!hidden) process.stdout.write(chunk, encoding);
      done();
    },
  });
  const lines = createInterface({ input: process.stdin, output, terminal: process.stdin.isTTY });
  let ended = false; // of a pipe, while its last lines still wait to be asked for
  lines.once('close', () => {
    ended = true;
  });
  const typed = lines[Symbol.asyncIterator](); // keeps lines of a pipe that come before they are asked for
  const answer = async (question: string, secretly: boolean): Promise<string> => {
    lines.setPrompt(`  ${question} `); // it draws the line anew when one edits, the question with it
    if (ended) output.write(`  ${question} `);
    else lines.prompt();
    hidden = secretly;
    const { value, done } = await typed.next();
    hidden = false;
    if (done) throw new NobodyThere();
    if (secretly && process.stdin.isTTY) console.log();
    return String(value).trim();
  };
  return {
    say: (line = '') => console.log(line),
    ask: (question) => answer(question, false),
    askSecretly: (question) => answer(question, true),
    close: () => lines.close(),
  };
};
