import { type FileHandle, open } from 'node:fs/promises';
import { END, Head } from './write.ts';

/** The first line of a backup that is there to its end, or why a file is none. */
type HeadRead = { ok: true; head: Head } | { ok: false; message: string };

export const readHead = async (file: string): Promise<HeadRead> => {
  const handle = await open(file).catch(() => null);
  if (!handle) return { ok: false, message: `${file} cannot be read. Backups lie in backups/.` };
  try {
    const head = Head.safeParse(jsonIn(await firstLineOf(handle)));
    if (!head.success) return { ok: false, message: `${file} is no backup of this product. npm run backup makes one.` };
    if (!(await isWhole(handle)))
      return { ok: false, message: `${file} is not all of a backup: its end is missing. Please take another one.` };
    return { ok: true, head: head.data };
  } finally {
    await handle.close();
  }
};

const HEAD_BYTES = 256 * 1024; // figures of a few hundred columns

const firstLineOf = async (handle: FileHandle): Promise<string> => {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0).catch(() => NOTHING);
  return buffer.toString('utf8', 0, bytesRead).split('\n', 1)[0] ?? '';
};

const NOTHING = { buffer: Buffer.alloc(0), bytesRead: 0 }; // a folder can be opened, and not read

const isWhole = async (handle: FileHandle): Promise<boolean> => {
  const { size } = await handle.stat();
  const tail = Buffer.alloc(Math.min(END.length + 1, size));
  await handle.read(tail, 0, tail.length, size - tail.length);
  return tail.toString('utf8').trim() === END;
};

const jsonIn = (line: string): unknown => {
  try {
    return JSON.parse(line.replace(/^-- /, ''));
  } catch {
    return null;
  }
};
