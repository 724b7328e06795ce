import { stripVTControlCharacters } from 'node:util';
import { NobodyThere, type Terminal } from '../../../../src/tools/terminal.ts';

/** Somebody at the keyboard: to a question that has one of these words in it they type what stands beside it, to all others Enter. */
export const typing = (answers: Readonly<Record<string, string | readonly string[]>> = {}) => {
  const lines: string[] = [];
  const asked: string[] = [];
  const given = new Map<string, number>();
  const ask = async (question: string): Promise<string> => {
    const plain = stripVTControlCharacters(question);
    asked.push(plain);
    if (asked.length > MOST_QUESTIONS) throw new NobodyThere();
    const word = Object.keys(answers).find((one) => plain.includes(one));
    if (word === undefined) return '';
    const typed = answers[word] ?? '';
    const time = given.get(word) ?? 0;
    given.set(word, time + 1);
    return typeof typed === 'string' ? typed : (typed[time] ?? '');
  };
  const terminal: Terminal = {
    say: (line = '') => void lines.push(stripVTControlCharacters(line)),
    ask,
    askSecretly: ask,
  };
  return { terminal, asked, said: () => lines.join('\n') };
};

const MOST_QUESTIONS = 200; // more is going round in circles
