import type { Booking } from '../booking/booking.ts';
import type { BusyCalendars } from '../booking/feed/busy-calendars.ts';
import type { Settings } from '../env.ts';
import type { Hooks } from '../hooks/hooks.ts';
import type { Leads } from '../leads/leads.ts';
import type { Library } from '../leads/published.ts';
import type { Retention } from '../leads/retention.ts';
import type { Writer } from '../leads/writer.ts';
import type { Files } from '../lib/files.ts';
import type { Refuse } from '../lib/http.ts';
import type { House } from '../lib/site.ts';
import type { Tokens } from '../lib/tokens.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { Outbox } from '../mail/outbox.ts';
import type { WritingDesk } from '../mail/writing-desk.ts';
import type { Funnel } from '../visit/count/funnel.ts';

/** What the desk is made of. */
export type DeskDeps = {
  db: D1Database;
  house: House;
  settings: Settings;
  origin: string;
  tokens: Tokens;
  mailer: Mailer | null;
  limit: RateLimit;
  /** For each token of the API. */
  apiLimit: RateLimit;
  fetch: typeof fetch;
  refuse: Refuse;
  booking: Booking;
  busyCalendars: BusyCalendars | null;
  leads: Leads;
  library: Library;
  quizIds: readonly string[];
  files: Files;
  funnel: Funnel;
  retention: Retention;
  outbox: Outbox;
  writer: Writer;
  writing: WritingDesk;
  hooks: Hooks;
};
