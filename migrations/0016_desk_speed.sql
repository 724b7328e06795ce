-- What keeps the desk quick when there is much to look at.

-- The funnel of four weeks at a time (days since 1970 / 28), once they are over: two years are then read from a few rows.
CREATE TABLE funnel_day_sums (
  weeks INTEGER NOT NULL,
  quiz TEXT NOT NULL,
  version TEXT NOT NULL,
  lang TEXT NOT NULL,
  source TEXT NOT NULL,
  device TEXT NOT NULL,
  counts TEXT NOT NULL, -- JSON, as in funnel_days
  PRIMARY KEY (weeks, quiz, version, lang, source, device)
) STRICT, WITHOUT ROWID;
CREATE TABLE funnel_question_sums (
  weeks INTEGER NOT NULL,
  quiz TEXT NOT NULL,
  version TEXT NOT NULL,
  device TEXT NOT NULL,
  counts TEXT NOT NULL, -- JSON, as in funnel_questions
  PRIMARY KEY (weeks, quiz, version, device)
) STRICT, WITHOUT ROWID;

-- How far they have been summed up, in the only row.
CREATE TABLE funnel_summed (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  until INTEGER NOT NULL -- the first four weeks that are not
) STRICT;
INSERT INTO funnel_summed (id, until) SELECT 1, coalesce(min(day), 0) / 28 FROM funnel_days;

-- What becomes of a request counts on its day, be it months later: then the sum hears of it too.
CREATE TRIGGER funnel_sums_hear_of_days AFTER UPDATE OF counts ON funnel_days
WHEN NEW.day / 28 < (SELECT until FROM funnel_summed)
BEGIN
  UPDATE funnel_day_sums SET counts = (
    SELECT json_group_object(key, number) FROM (SELECT key, sum(value) AS number FROM (
      SELECT key, value FROM json_each(counts)
      UNION ALL SELECT key, value FROM json_each(NEW.counts)
      UNION ALL SELECT key, -value FROM json_each(OLD.counts)) GROUP BY key))
  WHERE weeks = NEW.day / 28 AND quiz = NEW.quiz AND version = NEW.version AND lang = NEW.lang AND source = NEW.source
    AND device = NEW.device;
END;

-- The lists of mails by step: those about calls are few among the sent ones, and the stopped ones are found step by step.
CREATE INDEX mails_of_calls ON mails (step, sent_at) WHERE state = 'sent' AND rank = 1;
DROP INDEX mails_stopped;
CREATE INDEX mails_stopped ON mails (step, due_at) WHERE state = 'stopped';

-- Calls that wait for a word on what became of them: only these, however many there were.
CREATE INDEX bookings_unjudged ON bookings (held_from) WHERE state = 'booked' AND outcome IS NULL;

-- What was done at the desk is counted and deleted by its age.
CREATE INDEX audit_at ON audit (at);

-- When something was last heard of a lead is read from here alone: the rows of runs are long.
DROP INDEX runs_of_lead;
CREATE INDEX runs_of_lead ON runs (lead_id, created_at, confirmed_at);
