import type { Device } from '../../lib/visitor.ts';

/** Numbers by name, e.g. `{ seen: 12, started: 7 }`. */
export type Counts = Readonly<Record<string, number>>;

/** What a visit adds to the day's numbers, and to those of the questions. */
export type Counted = { visit: Counts; questions: Counts };

/** What is asked about: days of the owner's calendar since 1970, with both ends; null: whatever it is. */
export type Asked = {
  from: number;
  to: number;
  quiz: string;
  version: string | null;
  device: Device | null;
  source: string | null;
};
