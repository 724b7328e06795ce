-- The owner's desk. Times are epoch milliseconds; of what opens a door, only the SHA-256 is kept.

-- Ways into the desk that were asked for, with whatever address: strangers' are counted like the owner's.
CREATE TABLE desk_links (
  id TEXT NOT NULL PRIMARY KEY, -- hash of what the link holds
  address_key TEXT NOT NULL, -- keyed hash of the address, as in suppressions
  address TEXT, -- of somebody who may enter; a stranger's is not kept
  network TEXT, -- truncated, as in consents
  browser TEXT NOT NULL, -- hash of a value that only the browser has which asked
  wanted TEXT NOT NULL, -- the page to go on to
  asked_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX desk_links_of ON desk_links (address_key, asked_at);

-- Who is signed in. The browser's token changes every hour: the next one counts from when the browser first shows it.
CREATE TABLE desk_sessions (
  id TEXT NOT NULL PRIMARY KEY,
  address TEXT NOT NULL, -- what it may do, site.config.ts says at each request
  device TEXT NOT NULL, -- browser and system by name
  token TEXT NOT NULL, -- hash of the present one
  token_since INTEGER NOT NULL,
  next_token TEXT, -- hash of the one that was handed out and has not been seen yet
  next_since INTEGER,
  last_token TEXT, -- hash of the one before: requests that were under way still bring it
  created_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What was done at the desk. Never a lead's name, address or words: `about` is an id.
CREATE TABLE audit (
  id INTEGER NOT NULL PRIMARY KEY,
  at INTEGER NOT NULL,
  who TEXT NOT NULL,
  what TEXT NOT NULL,
  about TEXT
) STRICT;
CREATE TRIGGER audit_is_append_only BEFORE UPDATE ON audit
BEGIN
  SELECT RAISE (ABORT, 'audit is append-only');
END;
