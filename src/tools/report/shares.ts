import type { ComponentChild } from 'preact';
import { table } from './figure.ts';
import { said } from './words.ts';

/** How often something came, as a share (0–1) with its 95 % interval. */
export type Share = { name: string; times: number; share: number; low: number; high: number };

/** The shares as bars with their intervals. */
export const shareBars = (rows: readonly Share[]) =>
  rows.map(({ name, share, low, high }) => ({ label: name, to: share, low, high, said: said.percent(share) }));

/** The shares as a table; `what` heads the names. */
export const shareTable = (what: string, rows: readonly Share[]): ComponentChild =>
  table(
    [what, 'Menschen', 'Anteil', '95 %-Intervall'],
    rows.map(({ name, times, share, low, high }) => [
      name,
      said.number(times),
      said.percent(share),
      said.between(low, high),
    ]),
  );
