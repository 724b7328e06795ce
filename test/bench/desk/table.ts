import { quantile } from '../quantile.ts';
import type { Asked } from './pages.ts';
import type { Answer, Visitor } from './visitor.ts';

/** `isFile`: an export, which is no page and has no bar. */
export type Figures = { name: string; isFile: boolean; first: Answer; ms: Percentiles; cpu: Percentiles };
type Percentiles = { p50: number; p95: number };

const MOST_MS = 50; // of work: what a page waits for on this machine is up to what else it does
const MOST_QUERIES = 50; // of one invocation on the Free plan
const WARMED_UP = 6;

/** Asks so often, one after the other; the first ones do not count. */
export const figuresOf = async (visitor: Visitor, { name, path, fields }: Asked, times: number): Promise<Figures> => {
  for (let turn = 0; turn < WARMED_UP; turn++) await visitor.get(path, fields);
  const answers: Answer[] = [];
  for (let turn = 0; turn < times; turn++) answers.push(await visitor.get(path, fields));
  const [first] = answers;
  if (!first) throw new Error('nothing was asked');
  const isFile = fields !== undefined;
  return {
    name,
    isFile,
    first,
    ms: percentiles(answers.map(({ ms }) => ms)),
    cpu: percentiles(answers.map(({ cpu }) => cpu)),
  };
};

const percentiles = (values: readonly number[]): Percentiles => ({
  p50: quantile(values, 0.5),
  p95: quantile(values, 0.95),
});

export const isOver = ({ isFile, first, cpu }: Figures): boolean =>
  (!isFile && cpu.p50 > MOST_MS) || first.queries > MOST_QUERIES || first.status !== 200;

export const tell = (all: readonly Figures[], left: readonly string[]): void => {
  console.log(
    `\n${'page'.padEnd(66)}${['CPU p50', 'CPU p95', 'ms p50', 'ms p95', 'queries', 'rows read', 'KB'].map(right).join('')}`,
  );
  for (const one of all) {
    const { first, cpu, ms } = one;
    const times = [cpu.p50, cpu.p95, ms.p50, ms.p95].map((time) => time.toFixed(1));
    const figures = [...times, String(first.queries), first.rowsRead.toLocaleString('en')];
    const line = [...figures, (first.bytes / 1024).toFixed(0)].map(right).join('');
    const fault = first.status === 200 ? '' : `  answered ${first.status}`;
    console.log(one.name.slice(0, 64).padEnd(66) + line + (isOver(one) ? `  ← over${fault}` : ''));
  }
  const pages = all.filter(({ isFile }) => !isFile);
  const worst = pages.reduce((most, one) => (one.cpu.p50 > most.cpu.p50 ? one : most));
  console.log(
    `\n${pages.length} pages; at most ${worst.cpu.p50.toFixed(1)} ms of CPU (${worst.name}), ${Math.max(...all.map(({ first }) => first.queries))} queries`,
  );
  console.log(`No page, or no link to one: ${left.join(', ')}\n`);
};

const right = (text: string): string => text.padStart(10);
