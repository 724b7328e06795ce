-- Experiments: which of two variants does more. Sums and nothing else; whose they were is forgotten with the person.

-- How much happened on a day (UTC days since 1970) in a variant. What becomes of a request for the analysis, or of a mail,
-- counts on the day of the request or the mail.
CREATE TABLE experiment_days (
  experiment TEXT NOT NULL,
  day INTEGER NOT NULL,
  variant TEXT NOT NULL CHECK (variant IN ('a', 'b')),
  quiz TEXT NOT NULL,
  part TEXT NOT NULL, -- what differs: 'headline', 'intro', 'order', or 'subject' with the mail, e.g. 'subject analysis'
  seen INTEGER NOT NULL DEFAULT 0,
  started INTEGER NOT NULL DEFAULT 0,
  finished INTEGER NOT NULL DEFAULT 0,
  asked INTEGER NOT NULL DEFAULT 0, -- for the analysis
  sent INTEGER NOT NULL DEFAULT 0, -- mails
  confirmed INTEGER NOT NULL DEFAULT 0,
  booked INTEGER NOT NULL DEFAULT 0,
  held INTEGER NOT NULL DEFAULT 0,
  client INTEGER NOT NULL DEFAULT 0,
  unsubscribed INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (experiment, day, variant)
) STRICT, WITHOUT ROWID;

-- In which variant a request was made or got its mail, and what of it has been counted, so that each step counts once. It
-- goes when the request is forgotten; the sums stay.
CREATE TABLE experiment_runs (
  run_id TEXT NOT NULL,
  experiment TEXT NOT NULL,
  variant TEXT NOT NULL CHECK (variant IN ('a', 'b')),
  quiz TEXT NOT NULL,
  part TEXT NOT NULL,
  day INTEGER NOT NULL,
  confirmed INTEGER NOT NULL DEFAULT 0 CHECK (confirmed IN (0, 1)),
  booked INTEGER NOT NULL DEFAULT 0 CHECK (booked IN (0, 1)),
  held INTEGER NOT NULL DEFAULT 0 CHECK (held IN (0, 1)),
  client INTEGER NOT NULL DEFAULT 0 CHECK (client IN (0, 1)),
  unsubscribed INTEGER NOT NULL DEFAULT 0 CHECK (unsubscribed IN (0, 1)),
  PRIMARY KEY (run_id, experiment)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER experiment_runs_are_counted AFTER INSERT ON experiment_runs
BEGIN
  INSERT INTO experiment_days (experiment, day, variant, quiz, part, asked, sent)
  VALUES (NEW.experiment, NEW.day, NEW.variant, NEW.quiz, NEW.part, NEW.part NOT LIKE 'subject %', NEW.part LIKE 'subject %')
  ON CONFLICT DO UPDATE SET asked = asked + excluded.asked, sent = sent + excluded.sent;
END;
CREATE TRIGGER experiment_runs_count_their_steps AFTER UPDATE ON experiment_runs
BEGIN
  UPDATE experiment_days SET
    confirmed = confirmed + NEW.confirmed - OLD.confirmed,
    booked = booked + NEW.booked - OLD.booked,
    held = held + NEW.held - OLD.held,
    client = client + NEW.client - OLD.client,
    unsubscribed = unsubscribed + NEW.unsubscribed - OLD.unsubscribed
  WHERE experiment = NEW.experiment AND day = NEW.day AND variant = NEW.variant;
END;

-- A mail whose subject is on trial, e.g. 'betreff-1.b'; set when its message is frozen. However it comes to be known that
-- the mail has gone out, it counts then, and once for its run.
ALTER TABLE mails ADD COLUMN trial TEXT;
CREATE TRIGGER experiments_hear_of_mails AFTER UPDATE OF state ON mails
WHEN NEW.trial IS NOT NULL AND NEW.state = 'sent' AND OLD.state <> 'sent'
BEGIN
  INSERT INTO experiment_runs (run_id, experiment, variant, quiz, part, day)
  SELECT NEW.run_id, substr(NEW.trial, 1, length(NEW.trial) - 2), substr(NEW.trial, -1), quiz, 'subject ' || NEW.step,
    NEW.sent_at / 86400000
  FROM leads WHERE id = NEW.lead_id
  ON CONFLICT DO NOTHING;
END;

-- No fact names the runs of somebody who withdraws their consent, by whichever way; the evidence does.
CREATE TRIGGER experiments_hear_of_withdrawals AFTER INSERT ON consents
WHEN NEW.event = 'withdrawn' AND NEW.purpose = 'follow-up'
BEGIN
  UPDATE experiment_runs SET unsubscribed = 1 WHERE run_id = NEW.run_id AND unsubscribed = 0;
END;
