import type { HouseInput } from '../../lib/site.ts';
import { isGroup, isList, nameOf, type Path, type Value } from './data.ts';
import { type Kept, MANNERLESS, type Manner } from './keep.ts';
import { shippedComment } from './shipped.ts';

const IMPORT = `import { defineSite } from './src/lib/site.ts';\n`;

/** As `site.config.ts` begins where nothing else is known. */
const HEAD = `${IMPORT}
/** The owner's one file: everything here can be changed without knowing the code. */
`;

const WIDTH = 120; // columns, as biome.json has it
const STEP = '  ';
const SHORT_NAME = 5; // the formatter moves no long text below a name that is shorter

/**
 * `site.config.ts` with these values. Whoever knows how it was written before (`kept`) gets it back in the same manner:
 * comments, blank lines and groups on one line stay. What is new gets the comment that the product comes with.
 */
export const writeSite = (site: HouseInput, kept: Kept | null): string =>
  `${headOf(kept)}export default defineSite(${write(site, [], '', kept)});\n`;

const headOf = (kept: Kept | null): string => {
  if (!kept) return HEAD;
  return /\bdefineSite\b/.test(kept.head) ? kept.head : `${IMPORT}\n${kept.head}`;
};

/** The values alone, in the form in which they would stand in the file. */
export const write = (value: Value, path: Path, indent: string, kept: Kept | null, before = 0): string => {
  if (!isList(value) && !isGroup(value)) return plain(value);
  const entries = isList(value) ? value.map((one, at) => [at, one] as const) : Object.entries(value);
  const all = entries.flatMap(([name, one]) => (one === undefined ? [] : [{ name, one, path: [...path, name] }]));
  if (all.length === 0) return isList(value) ? '[]' : '{}';
  const manners = all.map((entry) => mannerOf(entry.path, kept));
  const { open, below } =
    path.length === 0 ? { ...MANNERLESS, open: true } : (kept?.manners.get(nameOf(path)) ?? MANNERLESS);
  const silent =
    below.length === 0 && manners.every(({ above, beside, blank }) => above.length === 0 && beside === null && !blank);
  const flat = isList(value) ? `[${all.map(({ one }) => inline(one)).join(', ')}]` : inline(value);
  // A group stays open as its owner has it; a list does not care. Both open where they have to.
  const narrow = indent.length + before + flat.length + 1 <= WIDTH && !(isList(value) && ofGroups(value));
  if (silent && narrow && !(open && isGroup(value)) && !someOpen(all, kept)) return flat;
  const deeper = indent + STEP;
  const lines = all.flatMap(({ name, one, path: here }, at) => {
    const { blank, above, beside } = manners[at] ?? MANNERLESS;
    const label = isList(value) ? '' : `${key(String(name))}:`;
    const written = write(one, here, deeper, kept, label.length + 1);
    const below = typeof one === 'string' && label.length > SHORT_NAME;
    const long = below && deeper.length + label.length + 1 + written.length + 1 > WIDTH;
    return [
      ...(blank && at > 0 ? [''] : []),
      ...above.flatMap((comment) => (comment === '' ? [''] : indented(comment, deeper))),
      ...(long ? [deeper + label, `${deeper}${STEP}${written},${said(beside)}`] : []),
      ...(long ? [] : [`${deeper}${label && `${label} `}${written},${said(beside)}`]),
    ];
  });
  const [begin, end] = isList(value) ? ['[', ']'] : ['{', '}'];
  return [
    begin,
    ...lines,
    ...below.flatMap((comment) => (comment === '' ? [''] : indented(comment, deeper))),
    indent + end,
  ].join('\n');
};

/** A comment of several lines keeps its own indents but for the first. */
const indented = (comment: string, indent: string): string[] =>
  comment.split('\n').map((line, at) => (at === 0 ? indent + line : line));

const mannerOf = (path: Path, kept: Kept | null): Manner => {
  const known = kept?.manners.get(nameOf(path));
  if (known) return known;
  const comment = shippedComment(path);
  return { ...MANNERLESS, above: comment ? comment.map((line) => `// ${line}`) : [], blank: path.length === 1 };
};

const said = (beside: string | null): string => (beside === null ? '' : ` ${beside}`);

/** The formatter gives each group of a list its own lines, if there are several with several entries. */
const ofGroups = (list: readonly Value[]): boolean =>
  list.length > 1 && list.every((one) => isGroup(one) && Object.keys(one).length > 1);

/** An open group opens all around it. */
const someOpen = (entries: readonly { one: Value; path: Path }[], kept: Kept | null): boolean =>
  entries.some(
    ({ one, path }) =>
      (isGroup(one) && Object.keys(one).length > 0 && (kept?.manners.get(nameOf(path))?.open ?? false)) ||
      (isGroup(one) && someOpen(childrenOf(one, path), kept)) ||
      (isList(one) && (ofGroups(one) || someOpen(childrenOf(one, path), kept))),
  );

const childrenOf = (value: Value, path: Path): { one: Value; path: Path }[] =>
  (isList(value) || isGroup(value) ? Object.entries(value) : []).flatMap(([name, one]: [string, Value | undefined]) =>
    one === undefined ? [] : [{ one, path: [...path, name] }],
  );

const inline = (value: Value): string => {
  if (isList(value)) return `[${value.map(inline).join(', ')}]`;
  if (!isGroup(value)) return plain(value);
  const entries = Object.entries(value).flatMap(([name, one]) =>
    one === undefined ? [] : [`${key(name)}: ${inline(one)}`],
  );
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
};

const plain = (value: string | number | boolean | null): string => {
  if (typeof value === 'string') return quoted(value);
  return Object.is(value, -0) ? '-0' : String(value);
};

const key = (name: string): string => {
  if (name === '__proto__') return `['__proto__']`; // by its plain name it would set the prototype
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
};

/** A text in single quotes, or in double ones where that needs fewer escapes. */
const quoted = (text: string): string => {
  const escaped = JSON.stringify(text).slice(1, -1);
  const singles = text.split("'").length;
  const doubles = text.split('"').length;
  if (singles > doubles) return `"${escaped}"`;
  return `'${escaped.replace(/\\(.)|'/gs, (found, after: string | undefined) =>
    found === "'" ? "\\'" : after === '"' ? '"' : found,
  )}'`;
};
