import type { DeskTexts } from '../ui/texts/desk.ts';
import { insertEntry } from './store/audit.ts';

/** What can be done at the desk. Each has its words in the texts of the desk. */
export type Action = keyof DeskTexts['audit']['actions'];

/**
 * The line about an action, to be written in the same transaction as the action itself.
 * @param about id of what it was done to; never a name, an address or words of a lead
 */
export const audit = (
  db: D1Database,
  { who, what, about = null, at }: { who: { address: string }; what: Action; about?: string | null; at: number },
): D1PreparedStatement => insertEntry(db, { at, who: who.address, what, about });
