-- Follow-up mails: what may go first, what goes together, what must not go at all, and what became of it.

-- 0 confirmation, 1 booking, 2 analysis, 3 follow-up: the order where not all can go.
ALTER TABLE mails ADD COLUMN rank INTEGER NOT NULL DEFAULT 0;
UPDATE mails SET rank = 2 WHERE step = 'analysis';
ALTER TABLE mails ADD COLUMN address_key TEXT; -- keyed hash of the recipient, as in suppressions
ALTER TABLE mails ADD COLUMN batch TEXT; -- those of one request to the provider; a retry sends the same ones again
ALTER TABLE mails ADD COLUMN report TEXT; -- what the provider said of it later: delayed, delivered, bounced, …

DROP INDEX mails_due;
CREATE INDEX mails_due ON mails (rank, due_at) WHERE state IN ('planned', 'sending');
DROP INDEX mails_to; -- only confirmations are looked up by their address
CREATE INDEX mails_to ON mails (recipient, planned_at) WHERE step = 'confirmation';
CREATE INDEX mails_batch ON mails (batch) WHERE batch IS NOT NULL;

-- Addresses that must not be written to, as keyed hashes: they outlive the erasure of the person.
CREATE TABLE suppressions (
  address TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('unsubscribed', 'booked', 'bounced', 'complained', 'suppressed')),
  blocks TEXT NOT NULL CHECK (blocks IN ('all', 'follow-ups')),
  at INTEGER NOT NULL,
  PRIMARY KEY (address, reason)
) STRICT, WITHOUT ROWID;

-- How many mails the provider took on a day (UTC days since 1970), while there is a daily quota.
CREATE TABLE mail_days (
  day INTEGER NOT NULL PRIMARY KEY,
  sent INTEGER NOT NULL
) STRICT;

-- The provider's quota is used up: until then, mails of this rank and all behind it wait.
CREATE TABLE mail_holds (
  rank INTEGER NOT NULL PRIMARY KEY,
  until INTEGER NOT NULL,
  reason TEXT NOT NULL
) STRICT;

-- Messages of the provider that have been acted on. It may send each several times over a day.
CREATE TABLE webhook_events (
  id TEXT NOT NULL PRIMARY KEY,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Consent may be withdrawn and given anew, any number of times: each time is a turn.
CREATE TABLE consents_in_turns (
  id INTEGER NOT NULL PRIMARY KEY,
  lead_id TEXT NOT NULL,
  run_id TEXT NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('analysis', 'follow-up')),
  event TEXT NOT NULL CHECK (event IN ('declared', 'confirmed', 'withdrawn', 'renewed')),
  turn INTEGER NOT NULL DEFAULT 0, -- 0 from the first declaration to its withdrawal, 1 from the first renewal on, …
  granted INTEGER NOT NULL CHECK (granted IN (0, 1)),
  wording TEXT NOT NULL,
  wording_hash TEXT NOT NULL, -- SHA-256, hex
  page TEXT NOT NULL,
  ip_prefix TEXT, -- truncated: proves nothing by itself
  mail_id TEXT, -- 'confirmed': the confirmation mail whose link was used
  mail_sent_at INTEGER,
  at INTEGER NOT NULL,
  UNIQUE (run_id, purpose, event, turn)
) STRICT;
INSERT INTO consents_in_turns (id, lead_id, run_id, purpose, event, granted, wording, wording_hash, page, ip_prefix, mail_id, mail_sent_at, at)
SELECT id, lead_id, run_id, purpose, event, granted, wording, wording_hash, page, ip_prefix, mail_id, mail_sent_at, at FROM consents;
DROP TABLE consents;
ALTER TABLE consents_in_turns RENAME TO consents;
CREATE TRIGGER consents_are_append_only BEFORE UPDATE ON consents
BEGIN
  SELECT RAISE (ABORT, 'consents are append-only');
END;
