-- What the owner does with calls at her desk.

-- Only her own words go into the mail about a cancelled call: a visitor can name any address as theirs.
ALTER TABLE bookings ADD COLUMN cancelled_by TEXT CHECK (cancelled_by IN ('visitor', 'owner'));

CREATE INDEX bookings_begin ON bookings (starts_at);
