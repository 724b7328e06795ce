-- The free strategy call. Times are epoch milliseconds.

CREATE TABLE bookings (
  id TEXT NOT NULL PRIMARY KEY,
  provider TEXT NOT NULL CHECK (provider IN ('builtin', 'calcom', 'calendly')),
  external_id TEXT, -- what the other calendar calls it
  run_id TEXT, -- the quiz it came from; null for somebody who never did one
  lead_id TEXT,
  state TEXT NOT NULL CHECK (state IN ('booked', 'cancelled')),
  sequence INTEGER NOT NULL DEFAULT 0, -- rises with every change (RFC 5545 § 3.8.7.4)
  starts_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL CHECK (ends_at > starts_at),
  held_from INTEGER NOT NULL, -- the call with its buffers: nobody else gets any of it
  held_to INTEGER NOT NULL CHECK (held_from <= starts_at AND held_to >= ends_at AND held_to - held_from <= 86400000),
  day INTEGER NOT NULL, -- of the owner's calendar, in days since 1970
  week INTEGER NOT NULL, -- the Monday of it, in days since 1970
  zone TEXT NOT NULL, -- the visitor's time zone
  lang TEXT NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  address_key TEXT NOT NULL, -- keyed hash of the address, as in suppressions
  phone TEXT,
  place TEXT, -- where it takes place, if another calendar says so
  answers TEXT NOT NULL, -- JSON: what was asked and what was said
  reason TEXT, -- why it was cancelled or moved, in the visitor's words
  outcome TEXT CHECK (outcome IN ('held', 'missed', 'client')),
  order_value INTEGER, -- euros
  created_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  judged_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX bookings_held ON bookings (held_from, held_to) WHERE state = 'booked';
CREATE INDEX bookings_of_run ON bookings (run_id) WHERE run_id IS NOT NULL;
CREATE INDEX bookings_of_lead ON bookings (lead_id) WHERE lead_id IS NOT NULL;
CREATE INDEX bookings_of_address ON bookings (email);
CREATE UNIQUE INDEX bookings_elsewhere ON bookings (provider, external_id) WHERE external_id IS NOT NULL;

-- Whatever a program does: two calls of the own calendar never share a moment. No call holds more than a day, so only
-- those that begin within a day before can reach into it.
CREATE TRIGGER bookings_share_no_moment BEFORE INSERT ON bookings
WHEN NEW.state = 'booked' AND NEW.provider = 'builtin' AND EXISTS (
  SELECT 1 FROM bookings WHERE state = 'booked' AND provider = 'builtin' AND id <> NEW.id
    AND held_from < NEW.held_to AND held_from > NEW.held_from - 86400000 AND held_to > NEW.held_from)
BEGIN
  SELECT RAISE (ABORT, 'slot taken');
END;
CREATE TRIGGER bookings_share_no_moment_when_moved BEFORE UPDATE OF held_from, held_to, state ON bookings
WHEN NEW.state = 'booked' AND NEW.provider = 'builtin' AND EXISTS (
  SELECT 1 FROM bookings WHERE state = 'booked' AND provider = 'builtin' AND id <> NEW.id
    AND held_from < NEW.held_to AND held_from > NEW.held_from - 86400000 AND held_to > NEW.held_from)
BEGIN
  SELECT RAISE (ABORT, 'slot taken');
END;

-- What other calendars have told. They tell each thing at least once, and in any order: a booking that was
-- replaced or cancelled, perhaps before it was told, stands here as `ended:…`.
CREATE TABLE booking_news (
  id TEXT NOT NULL PRIMARY KEY,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The owner's own calendars: when they were read, and when she is busy.
CREATE TABLE busy_calendars (
  id TEXT NOT NULL PRIMARY KEY, -- hash of its private address, which stays a secret
  tried_at INTEGER NOT NULL,
  read_at INTEGER, -- last time that it could be read
  fault TEXT, -- why the last try failed
  etag TEXT,
  busy TEXT NOT NULL DEFAULT '[]' -- JSON: [from, to] of each busy time within the horizon
) STRICT, WITHOUT ROWID;
