-- What today's page tells the owner about her mails and calls. Times are epoch milliseconds.

-- What the mail provider says about the domain that mails come from, as it last answered; in its only row.
CREATE TABLE sender_domain (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  domain TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('verified', 'unverified', 'missing', 'unknown')),
  asked_at INTEGER NOT NULL
) STRICT;

-- When a message to one of our webhooks last came without a good signature; written once an hour at most.
CREATE TABLE webhook_refusals (
  door TEXT NOT NULL PRIMARY KEY CHECK (door IN ('resend')),
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- When a call began before it was last moved: the mails about it name both times.
ALTER TABLE bookings ADD COLUMN moved_from INTEGER;
