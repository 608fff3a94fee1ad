-- The record of many documents. Tables have singular names and hold the record as it is read and written;
-- the views at the end have plural names and are for people. Offsets count Unicode code points of version.text.

CREATE TABLE document (
  key INTEGER PRIMARY KEY,
  id  TEXT NOT NULL UNIQUE
);

-- A text of a document. A document whose text changes gets a new version; the current one is what a search finds.
CREATE TABLE version (
  key       INTEGER PRIMARY KEY,
  document  INTEGER NOT NULL REFERENCES document (key) ON DELETE CASCADE,
  number    INTEGER NOT NULL,
  current   INTEGER NOT NULL CHECK (current IN (0, 1)),
  text      TEXT NOT NULL,
  text_hash TEXT NOT NULL,
  url       TEXT,
  outlet    TEXT,
  title     TEXT,
  byline    TEXT,
  published TEXT,
  modified  TEXT,
  dateline  TEXT,
  language  TEXT,
  program   TEXT NOT NULL,
  model     TEXT NOT NULL,
  added     TEXT NOT NULL,
  UNIQUE (document, number),
  UNIQUE (document, text_hash)
);
CREATE UNIQUE INDEX version_current ON version (document) WHERE current = 1;

CREATE TABLE post (
  version    INTEGER NOT NULL REFERENCES version (key) ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  author     TEXT,
  handle     TEXT,
  posted     TEXT,
  url        TEXT,
  span_start INTEGER NOT NULL,
  span_end   INTEGER NOT NULL,
  PRIMARY KEY (version, ordinal)
) WITHOUT ROWID;

-- Somebody of whom one version of a document speaks.
CREATE TABLE entity (
  version INTEGER NOT NULL REFERENCES version (key) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  id      TEXT NOT NULL,
  name    TEXT NOT NULL,
  type    TEXT NOT NULL,
  role    TEXT,
  people  TEXT,
  PRIMARY KEY (version, ordinal),
  UNIQUE (version, id)
) WITHOUT ROWID;

CREATE TABLE alias (
  version INTEGER NOT NULL,
  entity  INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  alias   TEXT NOT NULL,
  PRIMARY KEY (version, entity, ordinal),
  FOREIGN KEY (version, entity) REFERENCES entity (version, ordinal) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE mention (
  version    INTEGER NOT NULL,
  entity     INTEGER NOT NULL,
  ordinal    INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end   INTEGER NOT NULL,
  kind       TEXT NOT NULL,
  PRIMARY KEY (version, entity, ordinal),
  FOREIGN KEY (version, entity) REFERENCES entity (version, ordinal) ON DELETE CASCADE
) WITHOUT ROWID;

-- The words of source, cue and content stand here as well, pieces joined by " … ", so that they can be read and searched.
CREATE TABLE statement (
  number          INTEGER PRIMARY KEY,
  id              TEXT NOT NULL UNIQUE,
  version         INTEGER NOT NULL REFERENCES version (key) ON DELETE CASCADE,
  speakers        TEXT NOT NULL,
  source          TEXT NOT NULL,
  cue             TEXT NOT NULL,
  content         TEXT NOT NULL,
  quotation       TEXT NOT NULL,
  act             TEXT,
  asserted        INTEGER CHECK (asserted IN (0, 1)),
  medium          TEXT,
  said_on         TEXT,
  condition_start INTEGER,
  condition_end   INTEGER,
  within          TEXT,
  confidence      REAL NOT NULL
);
CREATE INDEX statement_version ON statement (version);

CREATE TABLE statement_span (
  statement  INTEGER NOT NULL REFERENCES statement (number) ON DELETE CASCADE,
  part       TEXT NOT NULL CHECK (part IN ('source', 'cue', 'content')),
  ordinal    INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end   INTEGER NOT NULL,
  PRIMARY KEY (statement, part, ordinal)
) WITHOUT ROWID;

-- Who speaks and to whom; entity is the id of an entity of the same version.
CREATE TABLE speaker (
  statement  INTEGER NOT NULL REFERENCES statement (number) ON DELETE CASCADE,
  part       TEXT NOT NULL CHECK (part IN ('speaker', 'addressee')),
  ordinal    INTEGER NOT NULL,
  name       TEXT NOT NULL,
  type       TEXT NOT NULL,
  role       TEXT,
  entity     TEXT,
  mention    TEXT NOT NULL,
  confidence REAL NOT NULL,
  PRIMARY KEY (statement, part, ordinal)
) WITHOUT ROWID;
CREATE INDEX speaker_name ON speaker (name);

-- How a statement stands to another, which may be of another document, or of one that is not in the record.
CREATE TABLE link (
  statement  INTEGER NOT NULL REFERENCES statement (number) ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  relation   TEXT NOT NULL,
  to_id      TEXT NOT NULL,
  confidence REAL NOT NULL,
  PRIMARY KEY (statement, ordinal)
) WITHOUT ROWID;
CREATE INDEX link_to ON link (to_id);

-- What is left of a document that was deleted on request: hashes, by which it is known again.
CREATE TABLE deleted (
  id_hash   TEXT NOT NULL,
  text_hash TEXT NOT NULL,
  deleted   TEXT NOT NULL,
  PRIMARY KEY (id_hash, text_hash)
) WITHOUT ROWID;
CREATE INDEX deleted_text ON deleted (text_hash);

-- What a search counts and filters by, packed, for the statements of one reading of a version; made from the tables
-- above. Without it the statements are no longer found. Each change of a row gives it a higher revision.
CREATE TABLE facets (
  revision        INTEGER PRIMARY KEY,
  version         INTEGER NOT NULL,
  first_statement INTEGER NOT NULL,
  statements      INTEGER NOT NULL,
  packed          BLOB
);
CREATE UNIQUE INDEX facets_found ON facets (version) WHERE packed IS NOT NULL;

CREATE TABLE counter (
  name  TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO counter (name, value) VALUES ('revision', 0), ('statement', 0);

CREATE VIRTUAL TABLE statement_words USING fts5 (
  speakers, source, cue, content,
  content = 'statement', content_rowid = 'number', tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE TRIGGER statement_added AFTER INSERT ON statement BEGIN
  INSERT INTO statement_words (rowid, speakers, source, cue, content)
  VALUES (new.number, new.speakers, new.source, new.cue, new.content);
END;
CREATE TRIGGER statement_removed AFTER DELETE ON statement BEGIN
  INSERT INTO statement_words (statement_words, rowid, speakers, source, cue, content)
  VALUES ('delete', old.number, old.speakers, old.source, old.cue, old.content);
END;

CREATE VIEW documents AS
SELECT document.id, version.title, version.outlet, version.published, version.byline, version.url,
       (SELECT count(*) FROM statement WHERE statement.version = version.key) AS statements,
       version.number AS version, version.added, version.text
FROM document JOIN version ON version.document = document.key AND version.current = 1;

CREATE VIEW statements AS
SELECT statement.id, statement.speakers, statement.cue, statement.content, statement.act, statement.quotation,
       statement.asserted, statement.medium, statement.said_on, statement.source, statement.within, statement.confidence,
       version.outlet, version.published, version.title, document.id AS document
FROM statement
JOIN version ON version.key = statement.version AND version.current = 1
JOIN document ON document.key = version.document;

CREATE VIEW people AS
SELECT speaker.name, max(speaker.role) AS role, count(*) AS statements, count(DISTINCT statement.version) AS documents
FROM speaker
JOIN statement ON statement.number = speaker.statement
JOIN version ON version.key = statement.version AND version.current = 1
WHERE speaker.part = 'speaker' AND speaker.type = 'person'
GROUP BY speaker.name;

CREATE VIEW disputes AS
SELECT statement.speakers AS disputing, statement.content AS answer, other.speakers AS disputed, other.content AS said,
       link.confidence, statement.id, other.id AS disputed_id, document.id AS document
FROM link
JOIN statement ON statement.number = link.statement
JOIN version ON version.key = statement.version AND version.current = 1
JOIN document ON document.key = version.document
JOIN statement AS other ON other.id = link.to_id
WHERE link.relation = 'disputes';

CREATE VIEW demands AS
SELECT statement.id, statement.speakers, statement.cue, statement.content,
       (SELECT group_concat(speaker.name, '; ') FROM speaker
        WHERE speaker.statement = statement.number AND speaker.part = 'addressee') AS addressees,
       statement.said_on, version.outlet, version.published, version.title, document.id AS document
FROM statement
JOIN version ON version.key = statement.version AND version.current = 1
JOIN document ON document.key = version.document
WHERE statement.act = 'demand' AND statement.asserted = 1;
