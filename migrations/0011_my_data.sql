-- What a person may ask for, and what is deleted in time.

-- Keyed hash of the address, as in suppressions: the links to "my data" name the person by it.
ALTER TABLE leads ADD COLUMN address_key TEXT;
UPDATE leads SET address_key =
  (SELECT address_key FROM mails WHERE recipient = leads.email AND step = 'confirmation' AND address_key IS NOT NULL LIMIT 1);
CREATE INDEX leads_of_person ON leads (address_key);
CREATE INDEX bookings_of_person ON bookings (address_key);

-- Evidence of a consent to follow-up mails, of whom everything else has been deleted in time: kept for three years after
-- its withdrawal or, where it was never withdrawn, after that deletion. Who asks to be erased is gone from here too.
CREATE TABLE kept_proofs (
  lead_id TEXT NOT NULL PRIMARY KEY,
  address TEXT NOT NULL,
  address_key TEXT NOT NULL,
  quiz TEXT NOT NULL,
  evidence TEXT NOT NULL, -- JSON: the rows of `consents`
  until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX kept_proofs_of_person ON kept_proofs (address_key);
CREATE INDEX kept_proofs_until ON kept_proofs (until);

-- Links to "my data" that were asked for, with whatever address: strangers' are counted like anybody's.
CREATE TABLE data_requests (
  id TEXT NOT NULL PRIMARY KEY,
  address_key TEXT NOT NULL,
  asked_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX data_requests_of ON data_requests (address_key, asked_at);
