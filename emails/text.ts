/** Tiny helpers for the text part of a mail. Blocks are joined by `text`, lines stay within LINE. */

/** RFC 5322 recommends 78; two less leave room for a quoting sign in a reply. */
export const LINE = 76;

/** One paragraph, broken at spaces; a longer word (a URL) keeps a line of its own. Unit: UTF-16. */
export const wrap = (paragraph: string, first = '', rest = first): string => {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of paragraph.split(/[ \t\r\n]+/).filter(Boolean)) {
    if (!empty && line.length + 1 + word.length > LINE) {
      lines.push(line);
      line = rest + word;
    } else {
      line += empty ? word : ` ${word}`;
    }
    empty = false;
  }
  return [...lines, line].join('\n');
};

/** A section's title with a rule under it, and room above. */
export const heading = (title: string): string => {
  const lines = wrap(title);
  return `\n${lines}\n${'-'.repeat(Math.max(...lines.split('\n').map((line) => line.length)))}`;
};

/** One entry a line: "- …", or "1. …" with the numbers, hanging. */
export const list = (entries: readonly string[], kind: 'points' | 'numbers' = 'points'): string =>
  entries
    .map((entry, index) => {
      const mark = kind === 'numbers' ? `${index + 1}. ` : '- ';
      return wrap(entry, mark, ' '.repeat(mark.length));
    })
    .join('\n');

/** A label and the address under it, alone on its line so that clients can make it a link. */
export const link = (label: string, url: string): string => `${wrap(`${label}:`)}\n${url}`;

/** Blocks with an empty line between them; what is not there leaves no gap. */
export const text = (...blocks: readonly (string | null | readonly string[])[]): string =>
  blocks
    .flat()
    .filter((block) => block !== null && block !== '')
    .join('\n\n');
