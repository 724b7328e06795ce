-- Outgoing webhooks: other programs of the owner's that hear what happens to leads and calls. Times are epoch ms.

CREATE TABLE hook_endpoints (
  id TEXT NOT NULL PRIMARY KEY,
  url TEXT NOT NULL,
  events TEXT NOT NULL, -- JSON: the types that it hears of
  secret TEXT NOT NULL, -- whsec_…, as it is: what is sent is signed with it
  rotation INTEGER NOT NULL DEFAULT 0, -- how often the secret was changed
  old_secret TEXT, -- the one before, which signs too until then
  old_until INTEGER,
  paused TEXT CHECK (paused IN ('owner', 'gone')), -- by whom: 'gone', the other side answered 410
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What has happened and is not spread to the endpoints yet, which takes a minute at most: ids and times, no names.
CREATE TABLE hook_facts (
  id INTEGER NOT NULL PRIMARY KEY,
  fact TEXT NOT NULL -- JSON
) STRICT;

-- One row is one happening for one endpoint. It is told at least once, always under the same id and in the same bytes.
CREATE TABLE hook_deliveries (
  endpoint_id TEXT NOT NULL REFERENCES hook_endpoints (id) ON DELETE CASCADE,
  event_id TEXT NOT NULL, -- webhook-id: the same happening has the same id at each endpoint
  type TEXT NOT NULL,
  at INTEGER NOT NULL, -- when it happened
  run_id TEXT, -- whose it is: it goes when they are forgotten
  call_id TEXT,
  told TEXT NOT NULL, -- JSON: what was so in that moment and may be otherwise later
  payload TEXT, -- JSON: frozen when it is first claimed
  test INTEGER NOT NULL DEFAULT 0 CHECK (test IN (0, 1)), -- made up, on request
  state TEXT NOT NULL CHECK (state IN ('waiting', 'held', 'delivered', 'dead')), -- 'held': its endpoint is paused
  due_at INTEGER NOT NULL,
  lease_until INTEGER, -- nobody else may take it before
  attempts INTEGER NOT NULL DEFAULT 0,
  tried_at INTEGER,
  status INTEGER, -- of the last answer, if there was one
  fault TEXT, -- why there was none, or none that counts
  PRIMARY KEY (endpoint_id, event_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX hook_deliveries_open ON hook_deliveries (endpoint_id, state, due_at, test) WHERE state <> 'delivered';
CREATE INDEX hook_deliveries_latest ON hook_deliveries (endpoint_id, at);
