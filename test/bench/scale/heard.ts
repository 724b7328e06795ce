/** A statement that the product asked D1 for, at which step of a visitor's way, and how long SQLite took. */
export type Heard = { step: string; sql: string; ms: number };

export type Way = {
  /** The database's file. */
  file: string;
  /** Where the static files lie. */
  publicFolder: string;
  /** What its addresses are keyed with, and its links signed. */
  secret: string;
  /** How many visitors go it. */
  visitors: number;
  /** When the first of them comes, in epoch ms; each takes half a minute by the product's clock. */
  startsAt: number;
};

/** Lets visitors go their way through the product on this database. */
export type Walk = (way: Way) => Promise<readonly Heard[]>;
