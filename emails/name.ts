const LONGEST_NAME = 40; // characters: "Maria-Magdalena Anna-Katharina" is 30

/** Letters of any script with their marks, spaces, hyphens, apostrophes; a dot only at the end of a word ("Dr."). */
const NAME = /^(?:\p{L}\p{M}{0,3}|[ '’-]|\.(?= |$))+$/u;

/**
 * The first name as it may stand in a greeting, or null for a greeting without one.
 *
 * Anybody can type another person's address and a "name" into the form, and the mail would carry it. So what
 * is no name (a web address, a number, markup, a sentence) is left out rather than escaped.
 */
export const greetable = (firstName: string | null): string | null => {
  const name = oneLine(firstName ?? '');
  return name.length <= LONGEST_NAME && NAME.test(name) && /\p{L}/u.test(name) ? name : null;
};

/** Without line breaks, control characters and characters that turn the direction of writing. */
export const oneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cf}+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
