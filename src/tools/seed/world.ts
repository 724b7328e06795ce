import type { House } from '../../lib/site.ts';
import type { sendingWindow } from '../../mail/window.ts';
import type { Diary } from './diary.ts';
import type { Random } from './draw.ts';
import type { Peers } from './peers.ts';
import type { Write } from './rows.ts';
import type { Tally } from './tally.ts';

/** A line of the audit list. */
export type Entry = { at: number; who: string; what: string; about: string | null };

/** What the lives have in common. Moments are epoch ms. */
export type World = {
  house: House;
  /** Where the product is reached, as the evidence of consents says it. */
  origin: string;
  /** Nothing has happened after it; what lies ahead is planned. */
  now: number;
  random: Random;
  /** SHA-256 of the words of a consent, in hex. */
  hashOf: (wording: string) => Promise<string>;
  /** The day of the owner's calendar, in days since 1970. */
  dayOf: (at: number) => number;
  window: ReturnType<typeof sendingWindow>;
  /** Null where calls are not booked in the own calendar. */
  diary: Diary | null;
  tally: Tally;
  peers: Peers;
  write: Write;
  noteDown: (entry: Entry) => void;
  /** Counts a mail that the provider took. */
  sent: (at: number) => void;
};

/** Who does things at the desk. */
export const ownerOf = ({ house }: World): string => house.desk.owners[0] ?? '';
