import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * CPU time of the workerd process that has a file of this folder open, from Linux' own accounting: its JavaScript,
 * D1's SQLite, HTTP and garbage collection together. An upper bound of what the platform would count.
 */
export const cpuMeter = async (folder: string) => {
  const pid = await processWith(folder);
  const now = async (): Promise<number> => {
    const tasks = await readdir(`/proc/${pid}/task`);
    const nanoseconds = await Promise.all(tasks.map((task) => onCpu(`/proc/${pid}/task/${task}/schedstat`)));
    return nanoseconds.reduce((sum, value) => sum + value, 0) / 1e6;
  };
  return {
    /** CPU milliseconds spent since it began. */
    now,
    /** Bytes of memory that it holds. */
    async memory(): Promise<number> {
      const [, pages = '0'] = (await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ');
      return Number(pages) * PAGE;
    },
    /** CPU milliseconds spent while `work` goes on. */
    async during(work: () => Promise<unknown>): Promise<number> {
      const before = await now();
      await work();
      return (await now()) - before;
    },
  };
};

const PAGE = 4096; // bytes, on every machine that Node and workerd are built for

const processWith = async (folder: string): Promise<string> => {
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    if ((await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')).trim() !== 'workerd') continue;
    const files = await readdir(`/proc/${pid}/fd`).catch(() => []);
    const targets = await Promise.all(files.map((file) => readlink(join('/proc', pid, 'fd', file)).catch(() => '')));
    if (targets.some((target) => target.startsWith(folder))) return pid;
  }
  throw new Error('no workerd has its data in that folder');
};

/** Nanoseconds on the CPU: the first figure of schedstat; a thread that has just ended counts no more. */
const onCpu = async (file: string): Promise<number> =>
  Number((await readFile(file, 'utf8').catch(() => '0')).split(' ')[0]);
