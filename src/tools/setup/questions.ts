import { styleText } from 'node:util';
import type * as z from 'zod';
import type { Terminal } from '../terminal.ts';
import type { SetupTexts } from './texts/de.ts';

/** The ways to ask. What stands in brackets is what Enter keeps. */
export type Questions = Terminal & {
  texts: SetupTexts;
  /** One answer, asked for again until it fits; undefined where what stands there is kept. */
  line: <S extends z.ZodType>(
    question: string,
    present: string,
    field: S,
    read?: Read,
  ) => Promise<z.output<S> | undefined>;
  /** One of several, by its number. */
  choose: <K extends string>(question: string, choices: Readonly<Record<K, string>>, present: K) => Promise<K>;
  /** Yes, unless no is said. */
  agree: (question: string) => Promise<boolean>;
  /** Says what does not fit. */
  complain: (fault: string) => void;
};

/** From what was typed to what is checked. */
type Read = (typed: string) => unknown;

export const questionsAt = (terminal: Terminal, texts: SetupTexts): Questions => {
  const { say, ask } = terminal;
  const complain = (fault: string): void => say(styleText('yellow', `    ${fault}`));

  const line: Questions['line'] = async (question, present, field, read = (typed) => typed) => {
    for (;;) {
      const typed = await ask(`${question}${bracketed(present)}:`);
      if (typed === present || (typed === '' && present !== '')) return undefined;
      const parsed = field.safeParse(read(typed));
      if (parsed.success) return parsed.data;
      complain(parsed.error.issues[0]?.message ?? '');
    }
  };

  const choose: Questions['choose'] = async (question, choices, present) => {
    const names = namesOf(choices);
    say(`  ${question}`);
    for (const [at, name] of names.entries()) say(`    ${at + 1}  ${choices[name]}`);
    for (;;) {
      const typed = await ask(`[${names.indexOf(present) + 1}]:`);
      if (typed === '') return present;
      const chosen = /^\d$/.test(typed) ? names[Number(typed) - 1] : undefined;
      if (chosen) return chosen;
      complain(texts.faults.choice);
    }
  };

  const agree = async (question: string): Promise<boolean> => {
    const typed = await ask(`${question} [${texts.yes}/${texts.no}]`);
    return typed === '' || texts.isYes.test(typed);
  };

  return { ...terminal, texts, line, choose, agree, complain };
};

export const bracketed = (present: string): string => (present === '' ? '' : styleText('dim', ` [${present}]`));

/** Several, with spaces or commas between. */
export const listOf = (typed: string): string[] => typed.split(/[\s,;]+/).filter(Boolean);

const namesOf = <K extends string>(choices: Readonly<Record<K, string>>): K[] =>
  Object.keys(choices).filter((name): name is K => name in choices);
