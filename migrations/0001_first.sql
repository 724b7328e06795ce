-- Times are epoch milliseconds. Ids are random and say nothing about the person.

-- Every version of a quiz that somebody has answered, whole: its analyses still open after the quiz was changed.
CREATE TABLE quiz_versions (
  quiz TEXT NOT NULL,
  version TEXT NOT NULL,
  definition TEXT NOT NULL, -- JSON: model and texts
  published_at INTEGER NOT NULL,
  PRIMARY KEY (quiz, version)
) STRICT, WITHOUT ROWID;

-- One person in one quiz.
CREATE TABLE leads (
  id TEXT NOT NULL PRIMARY KEY,
  email TEXT NOT NULL,
  quiz TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  confirmed_at INTEGER, -- first confirmation of any run
  UNIQUE (email, quiz)
) STRICT, WITHOUT ROWID;

-- One time through the quiz, as it was handed in. Nobody can change it: who comes again makes a new run.
CREATE TABLE runs (
  id TEXT NOT NULL PRIMARY KEY, -- hash of all that was handed in: the same hand-in twice is one run
  lead_id TEXT NOT NULL REFERENCES leads (id) ON DELETE CASCADE,
  version TEXT NOT NULL,
  lang TEXT NOT NULL,
  first_name TEXT,
  answers TEXT NOT NULL, -- JSON: option ids by question
  profile TEXT NOT NULL, -- JSON: as derived when it was handed in
  bottleneck TEXT NOT NULL,
  source TEXT,
  created_at INTEGER NOT NULL,
  confirmed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX runs_of_lead ON runs (lead_id);
CREATE INDEX runs_unconfirmed ON runs (created_at) WHERE confirmed_at IS NULL;

-- Evidence of consent (BGH I ZR 164/09): the exact words, what was ticked, when, where. Rows are added, never
-- changed; only erasure takes them away.
CREATE TABLE consents (
  id INTEGER NOT NULL PRIMARY KEY,
  lead_id TEXT NOT NULL,
  run_id TEXT NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('analysis', 'follow-up')),
  event TEXT NOT NULL CHECK (event IN ('declared', 'confirmed', 'withdrawn')),
  granted INTEGER NOT NULL CHECK (granted IN (0, 1)),
  wording TEXT NOT NULL,
  wording_hash TEXT NOT NULL, -- SHA-256, hex
  page TEXT NOT NULL,
  ip_prefix TEXT, -- truncated: proves nothing by itself
  mail_id TEXT, -- 'confirmed': the confirmation mail whose link was used
  mail_sent_at INTEGER,
  at INTEGER NOT NULL,
  UNIQUE (run_id, purpose, event)
) STRICT;
CREATE TRIGGER consents_are_append_only BEFORE UPDATE ON consents
BEGIN
  SELECT RAISE (ABORT, 'consents are append-only');
END;

-- The outbox. One row is one mail; it is sent at most once.
CREATE TABLE mails (
  id TEXT NOT NULL PRIMARY KEY, -- also the idempotency key at the provider
  lead_id TEXT NOT NULL,
  run_id TEXT NOT NULL,
  step TEXT NOT NULL,
  recipient TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('planned', 'sending', 'sent', 'stopped', 'parked')),
  reason TEXT, -- why stopped, parked or planned again
  due_at INTEGER NOT NULL,
  not_after INTEGER, -- worth nothing from then on, so not sent
  lease_until INTEGER, -- 'sending': nobody else may take it before
  attempts INTEGER NOT NULL DEFAULT 0,
  unclear_since INTEGER, -- first handing over whose outcome nobody knows
  message TEXT, -- JSON: frozen before the first attempt, dropped when the provider has it or the mail is stopped
  provider_id TEXT,
  planned_at INTEGER NOT NULL,
  sent_at INTEGER,
  UNIQUE (run_id, step)
) STRICT, WITHOUT ROWID;
CREATE INDEX mails_due ON mails (due_at) WHERE state IN ('planned', 'sending');
CREATE INDEX mails_to ON mails (recipient, planned_at);

-- The way to the strategy call, when it was first and last opened. Programs that check links open it too: this
-- counts openings, not people.
CREATE TABLE booking_visits (
  run_id TEXT NOT NULL PRIMARY KEY,
  lead_id TEXT NOT NULL,
  first_at INTEGER NOT NULL,
  last_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
