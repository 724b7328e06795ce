-- Only used where the product runs on one machine without a mail provider; stays empty elsewhere.

CREATE TABLE local_mails (
  id TEXT NOT NULL PRIMARY KEY,
  message TEXT NOT NULL, -- JSON
  received_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- How far the clock of this machine's product has been moved forward, in milliseconds.
CREATE TABLE local_clock (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  offset INTEGER NOT NULL
) STRICT;
