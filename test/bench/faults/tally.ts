import type { Known } from './journal.ts';

/** One line of the account. */
export type Line = {
  what: string;
  /** Seen to succeed by who asked for it, or due to everybody who did. */
  done: number;
  /** Asked for, and no answer was seen … */
  open: number;
  /** … of these it happened nevertheless. */
  openDone: number;
  lost: number;
  doubled: number;
  /** Happened in part. */
  half: number;
};

export const createTally = () => {
  const lines: Line[] = [];
  const breaches: string[] = [];
  return {
    lines,
    breaches,
    line(what: string) {
      const line: Line = { what, done: 0, open: 0, openDone: 0, lost: 0, doubled: 0, half: 0 };
      lines.push(line);
      const breach = (kind: 'lost' | 'doubled' | 'half', whose: string) => {
        line[kind] += 1;
        breaches.push(`${what}: ${kind}, ${whose}`);
      };
      return {
        /** How often something is there, against what is known of it. */
        count(known: Known, found: number, whose: string): void {
          if (known !== 'never') line[known] += 1;
          if (known === 'open' && found > 0) line.openDone += 1;
          if (known === 'done' && found === 0) breach('lost', whose);
          if (found > (known === 'never' ? 0 : 1)) breach('doubled', `${whose} (${found} times)`);
        },
        /** Whether all that belongs together is there. */
        whole(complete: boolean, whose: string): void {
          if (!complete) breach('half', whose);
        },
      };
    },
  };
};

export type Tally = ReturnType<typeof createTally>;

const HEADS = ['', 'acknowledged', 'no answer', 'of these done', 'lost', 'doubled', 'half'];

/** The account as a table. */
export const tableOf = (lines: readonly Line[]): string => {
  const figures = lines.map(({ what, done, open, openDone, lost, doubled, half }) =>
    [what, done, open, openDone, lost, doubled, half].map((one) =>
      typeof one === 'number' ? one.toLocaleString('en') : one,
    ),
  );
  const width = Math.max(...lines.map(({ what }) => what.length));
  return [HEADS, ...figures]
    .map((cells) =>
      cells.map((cell, i) => (i === 0 ? cell.padEnd(width) : cell.padStart((HEADS[i]?.length ?? 0) + 2))).join(''),
    )
    .join('\n');
};
