import type * as workers from '@cloudflare/workers-types';

// The types of the Worker that stand in what the tools import from it. All of them together would not go with the DOM's.
declare global {
  type D1Database = workers.D1Database;
  type D1PreparedStatement = workers.D1PreparedStatement;
  type D1Result<T = unknown> = workers.D1Result<T>;
}
