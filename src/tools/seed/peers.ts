import type { Profile } from '../../../quiz/engine/profile.ts';
import type { Write } from './rows.ts';

/** Results that are compared with: those of a quarter of one version, or of several with too few. */
type Sums = { results: number; since: number; until: number; counts: Map<string, number> };

const TOGETHER = 10; // as 0014_peers.sql has it: so many are shown at once, or none
const WAITING = 0; // in place of a quarter
const STEP = 5; // points of health

/** The sums that results are compared with, gathered from the first confirmed result of each lead. */
export const createPeers = () => {
  const kinds = new Map<string, { quiz: string; version: string; quarters: Map<number, Sums> }>();

  return {
    count(quiz: string, version: string, { areas }: Profile, confirmedAt: number): void {
      const date = new Date(confirmedAt);
      const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
      const kind = kinds.get(`${quiz} ${version}`) ?? { quiz, version, quarters: new Map<number, Sums>() };
      kinds.set(`${quiz} ${version}`, kind);
      const quarter = Math.floor(month / 3);
      const counts = new Map(areas.map(({ id, health }) => [`${id} ${Math.floor((health + 2) / STEP)}`, 1]));
      kind.quarters.set(quarter, sumOf(kind.quarters.get(quarter), { results: 1, since: month, until: month, counts }));
    },

    /** Writes them; what is too little for a quarter goes with the next one, and waits if there is none. */
    flush(write: Write): void {
      for (const { quiz, version, quarters } of kinds.values()) {
        const put = (quarter: number, { counts, ...sums }: Sums) =>
          write('peers', { quiz, version, quarter, ...sums, counts: JSON.stringify(Object.fromEntries(counts)) });
        let waiting: Sums | undefined;
        for (const [quarter, sums] of [...quarters].sort(([a], [b]) => a - b)) {
          const together = sumOf(waiting, sums);
          waiting = together.results < TOGETHER ? together : undefined;
          if (!waiting) put(quarter, together);
        }
        if (waiting) put(WAITING, waiting);
      }
    },
  };
};

export type Peers = ReturnType<typeof createPeers>;

const sumOf = (before: Sums | undefined, more: Sums): Sums => {
  if (!before) return more;
  for (const [name, number] of more.counts) before.counts.set(name, (before.counts.get(name) ?? 0) + number);
  return {
    results: before.results + more.results,
    since: Math.min(before.since, more.since),
    until: Math.max(before.until, more.until),
    counts: before.counts,
  };
};
