import { messageOf } from '../site.ts';
import { ownMigrations } from '../version.ts';
import { readCopy } from './copy.ts';
import { differences, type Figures } from './figures.ts';
import type { Head } from './write.ts';

/** Says so, if a backup has tables that this folder does not know yet: its code would not fit them. */
export const isNewer = async ({ migration }: Head): Promise<string | null> => {
  const known = await ownMigrations();
  if (migration === null || known.includes(migration)) return null;
  return `The backup is of a newer version of the product: its database is at ${migration}, this folder at ${known.at(-1)}.
Nothing was changed. Update this folder first (docs/upgrade.md).`;
};

type Rehearsed = { ok: true; figures: Figures; parked: number } | { ok: false; message: string };

/** What the database has to hold afterwards, found out in memory. */
export const rehearse = async (file: string, head: Head, parking: string): Promise<Rehearsed> => {
  const copy = await readCopy(file).catch((error: unknown) => messageOf(error));
  if (typeof copy === 'string') return { ok: false, message: isDamaged(file, [copy]) };
  try {
    const differ = differences(head.figures, copy.figures);
    if (differ.length > 0) return { ok: false, message: isDamaged(file, differ) };
    const parked = parking === '' ? 0 : copy.change(parking);
    return { ok: true, figures: copy.figures, parked };
  } finally {
    copy.close();
  }
};

const isDamaged = (file: string, how: readonly string[]): string =>
  `${file} is not as it was written:\n  ${how.join('\n  ')}\nNothing was changed. Please take another backup.`;
