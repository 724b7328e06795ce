import { open } from 'node:fs/promises';
import { END, Head } from './write.ts';

/** The first line of a backup that is there to its end; null for all else. */
export const headOf = async (file: string): Promise<Head | null> => {
  const handle = await open(file);
  try {
    const [first = ''] = (await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)).buffer
      .toString('utf8')
      .split('\n', 1);
    const { size } = await handle.stat();
    const tail = Buffer.alloc(Math.min(END.length + 1, size));
    await handle.read(tail, 0, tail.length, size - tail.length);
    if (tail.toString('utf8').trim() !== END) return null;
    return Head.safeParse(jsonIn(first)).data ?? null;
  } finally {
    await handle.close();
  }
};

const HEAD_BYTES = 256 * 1024; // figures of a few hundred columns

const jsonIn = (line: string): unknown => {
  try {
    return JSON.parse(line.replace(/^-- /, ''));
  } catch {
    return null;
  }
};
