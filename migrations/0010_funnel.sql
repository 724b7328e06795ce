-- The funnel as numbers: nothing about a person, and nothing that tells one visit from another.

-- How much of what happened on a day (of the owner's calendar, in days since 1970). What becomes of a request for the
-- analysis counts on the day of the request, so that a share of it is never more than the whole.
CREATE TABLE funnel_days (
  day INTEGER NOT NULL,
  quiz TEXT NOT NULL,
  version TEXT NOT NULL,
  lang TEXT NOT NULL,
  source TEXT NOT NULL, -- empty: unknown; 'other': beyond as many as a day may have
  device TEXT NOT NULL CHECK (device IN ('phone', 'tablet', 'desktop')),
  counts TEXT NOT NULL, -- JSON: numbers by name, e.g. {"seen":12,"started":7,"bottleneck sales":2}
  PRIMARY KEY (day, quiz, version, lang, source, device)
) STRICT, WITHOUT ROWID;

-- The same for each question: shown, answered, and how long that took, e.g. {"goal shown":9,"goal answered":8,"goal 3":5}.
CREATE TABLE funnel_questions (
  day INTEGER NOT NULL,
  quiz TEXT NOT NULL,
  version TEXT NOT NULL,
  device TEXT NOT NULL CHECK (device IN ('phone', 'tablet', 'desktop')),
  counts TEXT NOT NULL, -- JSON, as above
  PRIMARY KEY (day, quiz, version, device)
) STRICT, WITHOUT ROWID;

-- Where a request for the analysis was counted and what of it already, so that each step counts once. It goes when the
-- request is forgotten; the numbers stay.
CREATE TABLE funnel_runs (
  run_id TEXT NOT NULL PRIMARY KEY,
  day INTEGER NOT NULL,
  quiz TEXT NOT NULL,
  version TEXT NOT NULL,
  lang TEXT NOT NULL,
  source TEXT NOT NULL,
  device TEXT NOT NULL,
  confirmed INTEGER NOT NULL DEFAULT 0 CHECK (confirmed IN (0, 1)),
  booked INTEGER NOT NULL DEFAULT 0 CHECK (booked IN (0, 1)),
  held INTEGER NOT NULL DEFAULT 0 CHECK (held IN (0, 1)),
  client INTEGER NOT NULL DEFAULT 0 CHECK (client IN (0, 1))
) STRICT, WITHOUT ROWID;
