-- What people correct, kept apart from what the program reads. The same as for SQLite.

-- A change to one statement of one version: as it was and as it becomes, as JSON with offsets in code points. One that
-- was missed has no "was", one that should not be there no "becomes". It holds until it is undone.
CREATE TABLE correction (
  number      BIGINT PRIMARY KEY,
  version     BIGINT NOT NULL REFERENCES version (key) ON DELETE CASCADE,
  statement   TEXT NOT NULL,
  was         TEXT,
  becomes     TEXT,
  author      TEXT NOT NULL,
  made        TEXT NOT NULL,
  note        TEXT,
  undone_by   TEXT,
  undone      TEXT,
  undone_note TEXT,
  CHECK (was IS NOT NULL OR becomes IS NOT NULL)
);
CREATE INDEX correction_version ON correction (version);

-- The statements of a version as the program read them, as JSON, where corrections make them others in "statement".
CREATE TABLE uncorrected (
  version    BIGINT PRIMARY KEY REFERENCES version (key) ON DELETE CASCADE,
  statements TEXT NOT NULL
);

CREATE VIEW corrections AS
SELECT correction.number, document.id AS document, version.number AS version, correction.statement,
       CASE WHEN correction.was IS NULL THEN 'added' WHEN correction.becomes IS NULL THEN 'deleted' ELSE 'changed' END AS kind,
       correction.author, correction.made, correction.note, correction.undone_by, correction.undone, correction.undone_note
FROM correction
JOIN version ON version.key = correction.version
JOIN document ON document.key = version.document;
