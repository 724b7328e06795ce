import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * What was typed behind a command. What cannot be meant is answered with how the command is used, and so is `--help`;
 * the process ends with that.
 * @param usage how it is typed, then its options, as lines
 */
export const argumentsOf = <C extends ParseArgsConfig>(usage: string, config: C): ReturnType<typeof parseArgs<C>> => {
  if (/^(-h|--help)$/.test(process.argv[2] ?? '')) {
    console.log(`\n${indented(usage)}\n`);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && /^ERR_PARSE_ARGS_/.test(String(error.code)))) throw error;
    return misused(usage, error.message.split('. ')[0] ?? '');
  }
};

/** A whole number that was typed. */
export const wholeNumber = (usage: string, option: string, typed: string, least = 1): number =>
  Number.isSafeInteger(numberIn(typed)) && numberIn(typed) >= least
    ? numberIn(typed)
    : misused(usage, `${option} takes a whole number from ${least} on, and not "${typed}".`);

/** An amount that was typed, such as minutes; it may be 0.5, or 0. */
export const amount = (usage: string, option: string, typed: string): number =>
  Number.isFinite(numberIn(typed)) && numberIn(typed) >= 0
    ? numberIn(typed)
    : misused(usage, `${option} takes a number from 0 on, and not "${typed}".`);

const numberIn = (typed: string): number => (typed.trim() === '' ? Number.NaN : Number(typed));

/** Says what is wrong with what was typed, and how the command is used. Ends the process. */
export const misused = (usage: string, why: string): never => {
  console.error(`\n${indented(why)}\n\n${indented(usage)}\n`);
  process.exit(1);
};

/** Says why a command has not done its work, and lets it fail. */
export const giveUp = (why: string): void => {
  console.error(`\n${indented(why)}\n`);
  process.exitCode = 1;
};

const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ');
