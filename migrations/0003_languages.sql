-- What was answered is kept in the language in which it was asked. Until now that was German.
CREATE TABLE quiz_editions (
  quiz TEXT NOT NULL,
  version TEXT NOT NULL,
  lang TEXT NOT NULL,
  definition TEXT NOT NULL, -- JSON: model and wording
  published_at INTEGER NOT NULL,
  PRIMARY KEY (quiz, version, lang)
) STRICT, WITHOUT ROWID;
INSERT INTO quiz_editions (quiz, version, lang, definition, published_at)
SELECT quiz, version, 'de', json_object('model', json_extract(definition, '$.model'), 'texts', json_extract(definition, '$.texts.de')), published_at
FROM quiz_versions;
DROP TABLE quiz_versions;
