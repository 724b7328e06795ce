-- What the owner's desk shows of leads and does with their mails.

-- What the list of leads is searched and filtered by, drawn from the run that counts: the last one that was confirmed,
-- or the last one of all where none is.
ALTER TABLE leads ADD COLUMN run_id TEXT;
ALTER TABLE leads ADD COLUMN first_name TEXT;
ALTER TABLE leads ADD COLUMN bottleneck TEXT;
ALTER TABLE leads ADD COLUMN tier TEXT; -- of the bottleneck
ALTER TABLE leads ADD COLUMN source TEXT;
ALTER TABLE leads ADD COLUMN state TEXT NOT NULL DEFAULT 'unconfirmed'
  CHECK (state IN ('unconfirmed', 'confirmed', 'booked', 'unsubscribed'));

CREATE TRIGGER leads_show_their_run AFTER INSERT ON runs
WHEN (SELECT confirmed_at FROM leads WHERE id = NEW.lead_id) IS NULL
BEGIN
  UPDATE leads SET run_id = NEW.id, first_name = NEW.first_name, bottleneck = NEW.bottleneck, source = NEW.source,
    tier = (SELECT value ->> 'tier' FROM json_each(NEW.profile, '$.areas') WHERE value ->> 'id' = NEW.bottleneck)
  WHERE id = NEW.lead_id;
END;
CREATE TRIGGER leads_show_their_confirmed_run AFTER UPDATE OF confirmed_at ON runs
WHEN NEW.confirmed_at IS NOT NULL
BEGIN
  UPDATE leads SET run_id = NEW.id, first_name = NEW.first_name, bottleneck = NEW.bottleneck, source = NEW.source,
    tier = (SELECT value ->> 'tier' FROM json_each(NEW.profile, '$.areas') WHERE value ->> 'id' = NEW.bottleneck)
  WHERE id = NEW.lead_id AND run_id IS NOT NEW.id;
END;
CREATE TRIGGER leads_show_their_name AFTER UPDATE OF first_name ON runs
BEGIN
  UPDATE leads SET first_name = NEW.first_name WHERE id = NEW.lead_id AND run_id = NEW.id;
END;

-- Where somebody is on the way. Written anew whenever `confirmed_at` is, were it with the same moment.
CREATE TRIGGER leads_know_their_state AFTER UPDATE OF confirmed_at ON leads
BEGIN
  UPDATE leads SET state = now.state FROM (SELECT CASE
    WHEN NEW.confirmed_at IS NULL THEN 'unconfirmed'
    WHEN EXISTS (SELECT 1 FROM bookings WHERE lead_id = NEW.id AND state = 'booked') THEN 'booked'
    WHEN 'withdrawn' = (SELECT event FROM consents WHERE run_id IN (SELECT id FROM runs WHERE lead_id = NEW.id)
      AND purpose = 'follow-up' AND event <> 'declared' ORDER BY id DESC LIMIT 1) THEN 'unsubscribed'
    ELSE 'confirmed' END AS state) AS now
  WHERE id = NEW.id AND leads.state <> now.state;
END;
CREATE TRIGGER leads_hear_of_consents AFTER INSERT ON consents
WHEN NEW.purpose = 'follow-up' AND (NEW.event IN ('withdrawn', 'renewed')
  OR (NEW.event = 'confirmed' AND (SELECT state FROM leads WHERE id = NEW.lead_id) = 'unsubscribed'))
BEGIN
  UPDATE leads SET confirmed_at = confirmed_at WHERE id = NEW.lead_id;
END;
CREATE TRIGGER leads_hear_of_bookings AFTER INSERT ON bookings
WHEN NEW.lead_id IS NOT NULL
BEGIN
  UPDATE leads SET confirmed_at = confirmed_at WHERE id = NEW.lead_id;
END;
CREATE TRIGGER leads_hear_of_changed_bookings AFTER UPDATE OF state, lead_id ON bookings
WHEN NEW.lead_id IS NOT NULL
BEGIN
  UPDATE leads SET confirmed_at = confirmed_at WHERE id = NEW.lead_id;
END;

UPDATE leads SET run_id =
  (SELECT id FROM runs WHERE lead_id = leads.id ORDER BY confirmed_at IS NULL, confirmed_at DESC, created_at DESC LIMIT 1);
UPDATE leads SET first_name = runs.first_name, bottleneck = runs.bottleneck, source = runs.source,
  tier = (SELECT value ->> 'tier' FROM json_each(runs.profile, '$.areas') WHERE value ->> 'id' = runs.bottleneck)
FROM runs WHERE runs.id = leads.run_id;
UPDATE leads SET confirmed_at = confirmed_at WHERE confirmed_at IS NOT NULL;

-- All that the list shows: it is read from here alone, the newest first. Only once a run is shown: one write less.
CREATE INDEX leads_listed ON leads (created_at, id, state, quiz, bottleneck, tier, source, email, first_name)
WHERE bottleneck IS NOT NULL;

-- The owner's own words about a lead; gone with it.
CREATE TABLE lead_notes (
  id TEXT NOT NULL PRIMARY KEY,
  lead_id TEXT NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  who TEXT NOT NULL, -- address of who wrote it
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX notes_of_lead ON lead_notes (lead_id, at);
CREATE TABLE lead_tags (
  lead_id TEXT NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
  tag TEXT NOT NULL,
  PRIMARY KEY (lead_id, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX leads_of_tag ON lead_tags (tag, lead_id);

-- The owner may hold back follow-ups to somebody: `paused`.
CREATE TABLE suppressions_with_pause (
  address TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('unsubscribed', 'booked', 'bounced', 'complained', 'suppressed', 'paused')),
  blocks TEXT NOT NULL CHECK (blocks IN ('all', 'follow-ups')),
  at INTEGER NOT NULL,
  PRIMARY KEY (address, reason)
) STRICT, WITHOUT ROWID;
INSERT INTO suppressions_with_pause (address, reason, blocks, at) SELECT address, reason, blocks, at FROM suppressions;
DROP TABLE suppressions;
ALTER TABLE suppressions_with_pause RENAME TO suppressions;

-- The owner may send somebody their analysis again. Each time is a mail of its own, with its own id: a turn. Nothing
-- else makes a second turn, so a step of a run still goes out at most once by itself.
CREATE TABLE mails_in_turns (
  id TEXT NOT NULL PRIMARY KEY, -- also the idempotency key at the provider
  lead_id TEXT NOT NULL,
  run_id TEXT NOT NULL,
  step TEXT NOT NULL,
  turn INTEGER NOT NULL DEFAULT 0, -- 0 by itself, 1 when the owner first asked for it again, …
  rank INTEGER NOT NULL DEFAULT 0, -- 0 confirmation, 1 booking, 2 analysis, 3 follow-up: the order where not all can go
  recipient TEXT NOT NULL,
  address_key TEXT, -- keyed hash of the recipient, as in suppressions
  state TEXT NOT NULL CHECK (state IN ('planned', 'sending', 'sent', 'stopped', 'parked')),
  reason TEXT, -- why stopped, parked or planned again
  report TEXT, -- what the provider said of it later: delayed, delivered, bounced, …
  due_at INTEGER NOT NULL,
  not_after INTEGER, -- worth nothing from then on, so not sent
  lease_until INTEGER, -- 'sending': nobody else may take it before
  attempts INTEGER NOT NULL DEFAULT 0,
  unclear_since INTEGER, -- first handing over whose outcome nobody knows
  message TEXT, -- JSON: frozen before the first attempt, dropped when the provider has it or the mail is stopped
  batch TEXT, -- those of one request to the provider; a retry sends the same ones again
  provider_id TEXT,
  planned_at INTEGER NOT NULL,
  sent_at INTEGER,
  UNIQUE (run_id, step, turn)
) STRICT, WITHOUT ROWID;
INSERT INTO mails_in_turns (id, lead_id, run_id, step, rank, recipient, address_key, state, reason, report, due_at, not_after, lease_until,
  attempts, unclear_since, message, batch, provider_id, planned_at, sent_at)
SELECT id, lead_id, run_id, step, rank, recipient, address_key, state, reason, report, due_at, not_after, lease_until,
  attempts, unclear_since, message, batch, provider_id, planned_at, sent_at FROM mails;
DROP TABLE mails;
ALTER TABLE mails_in_turns RENAME TO mails;
CREATE INDEX mails_due ON mails (rank, due_at) WHERE state IN ('planned', 'sending');
CREATE INDEX mails_to ON mails (recipient, planned_at) WHERE step = 'confirmation';
CREATE INDEX mails_batch ON mails (batch) WHERE batch IS NOT NULL;
CREATE INDEX mails_sent ON mails (sent_at, step) WHERE state = 'sent';
CREATE INDEX mails_stopped ON mails (due_at, step) WHERE state = 'stopped';
CREATE INDEX mails_parked ON mails (due_at) WHERE state = 'parked';
