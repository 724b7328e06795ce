-- The turns of requests to the mail provider, in its only row.
CREATE TABLE mail_pace (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  given_at INTEGER NOT NULL, -- the last moment that was given to a request
  said INTEGER, -- requests a second that the provider last named
  day INTEGER NOT NULL, -- UTC days since 1970
  begun INTEGER NOT NULL -- mails handed over on that day, those whose outcome is not known yet too
) STRICT;
