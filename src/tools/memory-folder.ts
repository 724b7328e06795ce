import { access, constants, statfs } from 'node:fs/promises';

const MEMORY = '/dev/shm'; // Linux has it
const ROOM = 2 ** 30; // bytes

/**
 * Where temporary files are kept in memory, if the system has such a place with room: databases of tests are made to be
 * thrown away, and a third of their time is the wait for a disk.
 */
export const memoryFolder = async (): Promise<string | null> => {
  try {
    await access(MEMORY, constants.W_OK);
    const { bavail, bsize } = await statfs(MEMORY);
    return bavail * bsize >= ROOM ? MEMORY : null;
  } catch {
    return null;
  }
};
