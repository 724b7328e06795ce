import { LANGUAGES } from '../engine/quiz.ts';
import { MODEL, type Place } from './finding.ts';

/** A source file of a quiz: its path as it is to be printed, and its text. */
export type Source = { path: string; text: string };

/**
 * Where a place stands in the sources, as `path:line`. Model and wordings are data written as TypeScript literals
 * (`<language>.ts` or a folder `<language>/`, the model in all others), so it is enough to read their nesting. What is
 * not there is found at what should hold it.
 */
export const locate = (sources: readonly Source[], place: Place): string => {
  const own = sources.filter(({ path }) =>
    place.in === MODEL ? !LANGUAGES.some((language) => isIn(path, language)) : isIn(path, place.in),
  );
  const files = own.length > 0 ? own : sources;
  const [best] = files
    .flatMap(({ path, text }) => entriesOf(text).map((entry) => ({ ...entry, path })))
    .flatMap((entry) => place.path.map((_, cut) => ({ ...entry, cost: costOf(entry.way, place.path, cut) })))
    .toSorted((a, b) => a.cost - b.cost);
  return best && best.cost < Number.POSITIVE_INFINITY ? `${best.path}:${best.line}` : `${files[0]?.path ?? ''}:1`;
};

/**
 * How badly an entry stands for a way without its last `cut` steps; infinite if it does not. All its own steps must
 * agree, save the first: that is a constant, and its name may stand for one step (`offer` for `tips`) or for none.
 * A step that is missing at the start of the way is worse than some at its end.
 */
const costOf = (entry: readonly string[], whole: readonly string[], cut: number): number => {
  const way = whole.slice(0, whole.length - cut);
  const steps = stepsAlike(entry, way);
  if (steps === 0 || steps < entry.length - 1) return Number.POSITIVE_INFINITY;
  const stood = steps < entry.length ? 1 : 0;
  return 3 * Math.max(0, way.length - steps - stood) + cut;
};

const isIn = (path: string, language: string): boolean =>
  path.includes(`/${language}/`) || path.endsWith(`/${language}.ts`);

/** How many steps two ways have in common, counted from their ends. */
const stepsAlike = (one: readonly string[], other: readonly string[]): number => {
  let steps = 0;
  while (steps < one.length && steps < other.length && one.at(-1 - steps) === other.at(-1 - steps)) steps++;
  return steps;
};

type Entry = { way: readonly string[]; line: number };
type Frame = { kind: string; listed: boolean; name: string; index: number; line: number; parts: Entry[] };

const TOKEN =
  /(?<space>\s+|\/\/.*|\/\*[\s\S]*?\*\/)|(?:export\s+)?const\s+(?<start>\w+)[^=]*=|(?:(?<key>[A-Za-z_$][\w$]*)|(?<quoted>'[^'\n]*'))\s*:|(?<string>'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|(?<open>[{[(])|(?<close>[}\])])|(?<comma>,)|\w+|./gy;

/**
 * Every property and every element of the literals in a source, with the way to it: names of constants, keys, and
 * for elements of a list their `id`, themselves if they are a word, or their position.
 */
export const entriesOf = (source: string): Entry[] => {
  const top: Frame = { kind: '', listed: false, name: '', index: 0, line: 1, parts: [] };
  const frames = [top];
  let name = '';
  let line = 1;
  for (const { 0: token, groups = {} } of source.matchAll(TOKEN)) {
    const frame = frames.at(-1) ?? top;
    const { start, key, quoted, string, open, close, comma } = groups;
    if (start) name = start;
    else if (key || quoted) {
      name = key ?? quoted?.slice(1, -1) ?? '';
      frame.parts.push({ way: [name], line });
    } else if (string && frame.kind === '[') frame.parts.push({ way: [wordIn(string) ?? String(frame.index)], line });
    else if (string && name === 'id' && frame.listed) Object.assign(frame, { name: string.slice(1, -1), line });
    else if (open) {
      const listed = frame.kind === '[';
      const own = open === '(' ? '' : listed ? String(frame.index) : name; // a call hands its name on: `model = f({`
      frames.push({ kind: open, listed, name: own, index: 0, line, parts: [] });
      if (open !== '(') name = '';
    } else if (close && frames.length > 1) {
      frames.pop();
      const typeIndex = frame.kind === '[' && !frame.name; // as in `Texts['tips']`
      const inside = typeIndex ? [] : frame.parts.map(({ way, ...part }) => ({ ...part, way: under(frame.name, way) }));
      const itself = frame.kind === '{' && frame.name ? [{ way: [frame.name], line: frame.line }] : [];
      frames.at(-1)?.parts.push(...itself, ...inside);
    }
    if (comma) frame.index++;
    if (string || comma) name = '';
    line += token.split('\n').length - 1;
  }
  return top.parts;
};

const under = (name: string, way: readonly string[]): readonly string[] => (name ? [name, ...way] : way);

/** An id in quotes, not a sentence. */
const wordIn = (string: string): string | null => /^'([a-z][a-z0-9-]*)'$/.exec(string)?.[1] ?? null;
