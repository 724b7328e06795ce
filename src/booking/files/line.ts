const LONGEST = 75; // octets of a line without its break (RFC 5545 § 3.1)

/** A content line, folded: never inside a character. Nothing in `value` can begin another line. */
export const line = (name: string, value: string): string => {
  const folded: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of `${name}:${value.replace(LINE_BREAKS, ' ')}`) {
    const size = octetsOf(character);
    if (octets + size > LONGEST) {
      folded.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...folded, part].map((one) => `${one}\r\n`).join('');
};

/** TEXT (RFC 5545 § 3.3.11). */
export const text = (value: string): string =>
  printable(value.replace(/\r\n?/g, '\n'))
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/**
 * A parameter in quotes; `otherwise` if nothing of it can be shown. A quotation mark cannot stand in it, a caret would
 * begin an escape (RFC 6868), and some programs take a backslash for one.
 */
export const quoted = (value: string, otherwise: string): string => `"${plain(value) || plain(otherwise)}"`;

const plain = (value: string): string =>
  printable(value).replace(/\s+/g, ' ').replaceAll('"', "'").replaceAll('\\', '/').replaceAll('^', '^^').trim();

/** `mailto:` with what an address may not show in a URI percent-encoded (RFC 6068 § 2). */
export const mailto = (address: string): string =>
  `mailto:${encodeURI(printable(address)).replace(/[?#&]/g, encodeURIComponent)}`;

/** `20260601T090000Z` */
export const utc = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');

/** Without half characters and control characters, but with tabs and line breaks. */
const printable = (value: string): string => value.toWellFormed().replace(CONTROLS, '');

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;
const LINE_BREAKS = /[\r\n]+/g;

const octetsOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};
