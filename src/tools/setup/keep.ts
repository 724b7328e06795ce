import { nameOf, type Path } from './data.ts';

/** How an entry stands in the file: what is said above and beside it, and whether a blank line comes before. */
export type Manner = {
  blank: boolean;
  /** Comments; an empty one is a blank line. */
  above: readonly string[];
  beside: string | null;
  /** What is said in it after its last entry. */
  below: readonly string[];
  /** A group that is opened on one line and goes on in the next. */
  open: boolean;
};

export const MANNERLESS: Manner = { blank: false, above: [], beside: null, below: [], open: false };

/** What belongs to the person who keeps the file: all before the values, and the manner of each entry by its path. */
export type Kept = { head: string; manners: ReadonlyMap<string, Manner> };

const BEGIN = /export default (?:defineSite\()?(?=\{)/;

/**
 * Reads how a `site.config.ts` is written, so that it can be written again with the owner's comments in it. What stands
 * between braces is read, not run: values come from the import of the file.
 */
export const readManners = (source: string): Kept | null => {
  const begin = BEGIN.exec(source);
  if (!begin) return null;
  return { head: source.slice(0, begin.index), manners: mannersIn(source.slice(begin.index + begin[0].length)) };
};

type Container = { path: Path; list: boolean; at: number; name: string | null; begun: boolean };

// A comment, a text, a name or figure, a mark, or a stretch of white space.
const TOKEN = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|[\w$.+-]+|\s+|[\s\S]/g;

const mannersIn = (text: string): Map<string, Manner> => {
  const manners = new Map<string, Manner>();
  const within: Container[] = [];
  let above: string[] = [];
  let blank = false;
  let lines = 0; // line breaks since the last token
  let last: string | null = null; // the entry that a comment on the same line is about

  const begin = (path: Path): void => {
    last = nameOf(path);
    manners.set(last, { ...MANNERLESS, blank, above });
    above = [];
    blank = false;
  };
  const change = (name: string | null, changed: Partial<Manner>): void => {
    const manner = name === null ? undefined : manners.get(name);
    if (name !== null && manner) manners.set(name, { ...manner, ...changed });
  };

  for (const [token] of text.matchAll(TOKEN)) {
    const inside = within.at(-1);
    if (/^\s/.test(token)) {
      lines += token.split('\n').length - 1;
      continue;
    }
    if (inside && !inside.begun) {
      inside.begun = true;
      change(nameOf(inside.path), { open: lines > 0 }); // the line break after the brace is what keeps a group open
    }
    if (lines > 1 && above.length > 0)
      above.push(''); // a blank line between comments, or after them
    else if (lines > 1) blank = true;
    if (/^\/[/*]/.test(token)) {
      if (lines === 0 && last !== null) change(last, { beside: token });
      else above.push(token);
    } else if (token === '}' || token === ']') {
      const closed = within.pop();
      last = closed ? nameOf(closed.path) : null;
      change(last, { below: above });
      above = [];
      blank = false;
      if (within.length === 0) break;
    } else if (token === ',') {
      if (inside) {
        inside.at += 1;
        inside.name = null;
      }
    } else if (token === ':') {
      // between a name and its value
    } else if (inside && !inside.list && inside.name === null) {
      inside.name = unquoted(token);
      begin([...inside.path, inside.name]);
    } else {
      const path = inside ? [...inside.path, inside.list ? inside.at : (inside.name ?? '')] : [];
      if (inside?.list) begin(path);
      if (token === '{' || token === '[') {
        within.push({ path, list: token === '[', at: 0, name: null, begun: false });
        last = null;
      }
    }
    lines = 0;
  }
  return manners;
};

const unquoted = (token: string): string => (/^['"`]/.test(token) ? token.slice(1, -1).replace(/\\(.)/g, '$1') : token);
