import type { DeskTexts } from '../ui/texts/desk.ts';
import { insertEntry, insertEntryOfChange } from './store/audit.ts';

/** What can be done at the desk. Each has its words in the texts of the desk. */
export type Action = keyof DeskTexts['audit']['actions'];

/** `about`: id of what it was done to; never a name, an address or words of a lead. */
type Entry = { who: { address: string }; what: Action; about?: string | null; at: number };

/** The line about something that changes no row here, or always does. Where it does, in the same transaction. */
export const audit = (db: D1Database, { who, what, about = null, at }: Entry): D1PreparedStatement =>
  insertEntry(db, { at, who: who.address, what, about });

/**
 * The line about a change, to be written in the same transaction right behind the statement that makes it. Where that
 * one changes nothing, because somebody has pressed twice, there is no line.
 */
export const auditChange = (db: D1Database, { who, what, about = null, at }: Entry): D1PreparedStatement =>
  insertEntryOfChange(db, { at, who: who.address, what, about });
