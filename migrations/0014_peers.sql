-- How results come out, in sums, so that one can be compared with others. Nothing here leads to a person, and what is
-- shown grows by at least ten results at once.

CREATE TABLE peers (
  quiz TEXT NOT NULL,
  version TEXT NOT NULL, -- only results of the same questions and points are compared
  quarter INTEGER NOT NULL, -- of the calendar (UTC), in quarters since the year 0; 0: results that wait until they are ten
  results INTEGER NOT NULL,
  since INTEGER NOT NULL, -- month of the first of them, in months since the year 0
  until INTEGER NOT NULL, -- month of the last of them
  counts TEXT NOT NULL, -- JSON: how many had which health in an area, in steps of five points, e.g. {"offer 12":3}
  PRIMARY KEY (quiz, version, quarter)
) STRICT, WITHOUT ROWID;

-- Those who have confirmed already, each once, by the first result that they confirmed.
INSERT INTO peers (quiz, version, quarter, results, since, until, counts)
WITH firsts AS (
  SELECT leads.quiz, runs.version, runs.profile,
    strftime('%Y', runs.confirmed_at / 1000, 'unixepoch') * 12
      + strftime('%m', runs.confirmed_at / 1000, 'unixepoch') - 1 AS month
  FROM leads JOIN runs ON runs.id =
    (SELECT id FROM runs WHERE lead_id = leads.id AND confirmed_at IS NOT NULL ORDER BY confirmed_at, id LIMIT 1)
),
numbers AS (
  SELECT quiz, version, (value ->> 'id') || ' ' || (((value ->> 'health') + 2) / 5) AS name, count(*) AS number
  FROM firsts, json_each(firsts.profile, '$.areas') GROUP BY quiz, version, name
)
SELECT quiz, version, iif(count(*) < 10, 0, max(month) / 3), count(*), min(month), max(month),
  (SELECT json_group_object(name, number) FROM numbers
   WHERE numbers.quiz = firsts.quiz AND numbers.version = firsts.version)
FROM firsts GROUP BY quiz, version;

-- From now on: in the transaction of the confirmation, and only when a lead is confirmed that never was. So a result
-- counts once, however often and at the same time somebody presses the button, and whatever crashes.
CREATE TRIGGER peers_count_a_first_result AFTER UPDATE OF confirmed_at ON leads
WHEN OLD.confirmed_at IS NULL AND NEW.confirmed_at IS NOT NULL
BEGIN
  INSERT INTO peers (quiz, version, quarter, results, since, until, counts)
  SELECT NEW.quiz, version, 0, 1, month, month,
    (SELECT json_group_object((value ->> 'id') || ' ' || (((value ->> 'health') + 2) / 5), 1)
     FROM json_each(profile, '$.areas'))
  FROM (SELECT version, profile,
      strftime('%Y', NEW.confirmed_at / 1000, 'unixepoch') * 12
        + strftime('%m', NEW.confirmed_at / 1000, 'unixepoch') - 1 AS month
    FROM runs WHERE lead_id = NEW.id AND confirmed_at IS NOT NULL ORDER BY confirmed_at LIMIT 1)
  WHERE true
  ON CONFLICT DO UPDATE SET results = results + 1, until = excluded.until,
    counts = (SELECT json_group_object(key, number) FROM (SELECT key, sum(value) AS number FROM
      (SELECT key, value FROM json_each(peers.counts) UNION ALL SELECT key, value FROM json_each(excluded.counts))
      GROUP BY key));
END;

-- Ten that have waited are shown together, in the quarter of the last of them.
CREATE TRIGGER peers_come_together AFTER UPDATE OF results ON peers
WHEN NEW.quarter = 0 AND NEW.results >= 10
BEGIN
  INSERT INTO peers (quiz, version, quarter, results, since, until, counts)
  VALUES (NEW.quiz, NEW.version, NEW.until / 3, NEW.results, NEW.since, NEW.until, NEW.counts)
  ON CONFLICT DO UPDATE SET results = results + excluded.results,
    since = min(since, excluded.since), until = excluded.until,
    counts = (SELECT json_group_object(key, number) FROM (SELECT key, sum(value) AS number FROM
      (SELECT key, value FROM json_each(peers.counts) UNION ALL SELECT key, value FROM json_each(excluded.counts))
      GROUP BY key));
  DELETE FROM peers WHERE quiz = NEW.quiz AND version = NEW.version AND quarter = 0;
END;
