import { styleText } from 'node:util';

const AROUND = 2; // lines that are shown before and after a change

type Line = { kind: ' ' | '-' | '+'; text: string };

/** What changes from one text to the other, line by line, as a person reads it; empty if nothing does. */
export const diffOf = (before: string, after: string): string[] => {
  const lines = compare(before.split('\n'), after.split('\n'));
  const near = (at: number) => lines.slice(Math.max(at - AROUND, 0), at + AROUND + 1).some(({ kind }) => kind !== ' ');
  return lines.flatMap((line, at) => {
    if (near(at)) return [shown(line)];
    return near(at - 1) && at > 0 ? [styleText('dim', '  …')] : [];
  });
};

const shown = ({ kind, text }: Line): string => {
  const line = `  ${kind} ${text}`.trimEnd();
  if (kind === ' ') return styleText('dim', line);
  return styleText(kind === '+' ? 'green' : 'red', line);
};

/** The longest common lines stay, the others go or come. */
const compare = (before: readonly string[], after: readonly string[]): Line[] => {
  const common = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  const shared = (b: number, a: number): number => common[b]?.[a] ?? 0;
  for (let b = before.length - 1; b >= 0; b--)
    for (let a = after.length - 1; a >= 0; a--) {
      const row = common[b];
      if (row)
        row[a] = before[b] === after[a] ? shared(b + 1, a + 1) + 1 : Math.max(shared(b + 1, a), shared(b, a + 1));
    }
  const lines: Line[] = [];
  let [b, a] = [0, 0];
  while (b < before.length || a < after.length) {
    const [gone, come] = [before[b], after[a]];
    if (gone !== undefined && gone === come) {
      lines.push({ kind: ' ', text: gone });
      b++;
      a++;
    } else if (gone !== undefined && (come === undefined || shared(b + 1, a) >= shared(b, a + 1))) {
      lines.push({ kind: '-', text: gone });
      b++;
    } else if (come !== undefined) {
      lines.push({ kind: '+', text: come });
      a++;
    }
  }
  return lines;
};
