-- What the owner's own programs may read, and the mail about the week. Times are epoch milliseconds.

-- Ways into the API. Of what opens the door, only the SHA-256 is kept. A token that is revoked is gone.
CREATE TABLE api_tokens (
  id TEXT NOT NULL PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL, -- as its owner calls the program
  made_by TEXT NOT NULL, -- an owner's address: what it opens, site.config.ts says at each request
  created_at INTEGER NOT NULL,
  expires_at INTEGER, -- null: it has no end
  used_day INTEGER -- days of the owner's calendar since 1970: when it was last shown
) STRICT, WITHOUT ROWID;

-- The mail about last week, one row for each owner and Monday. A row is an attempt's lock and holds the frozen message.
CREATE TABLE digests (
  id TEXT NOT NULL PRIMARY KEY, -- also the idempotency key at the provider
  recipient TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'sending', 'sent', 'stopped')),
  reason TEXT, -- why stopped or planned again
  due_at INTEGER NOT NULL,
  lease_until INTEGER, -- 'sending': nobody else may take it before
  attempts INTEGER NOT NULL DEFAULT 0,
  message TEXT, -- JSON: frozen before the first attempt, dropped when the provider has it
  planned_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
