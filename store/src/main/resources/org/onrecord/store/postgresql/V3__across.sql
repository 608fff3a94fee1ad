-- What holds between documents: who is who, and who quotes the same words.

-- Set once a version was compared with the other documents; one that an earlier program has added was not.
ALTER TABLE version ADD COLUMN across INTEGER NOT NULL DEFAULT 0;

-- Somebody whom documents name: a person or a body. How often is counted in what the program recognised; name and names
-- are those shown, after what people have decided. Each change of them gives the row a higher revision.
CREATE TABLE identity (
  number    BIGINT PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  type      TEXT NOT NULL,
  name      TEXT NOT NULL,
  names     TEXT NOT NULL,
  documents INTEGER NOT NULL,
  revision  BIGINT NOT NULL
);
CREATE INDEX identity_revision ON identity (revision);

-- In how many documents each name and each role of an identity stands, as the program recognised it.
CREATE TABLE identity_name (
  identity  BIGINT NOT NULL REFERENCES identity (number) ON DELETE CASCADE,
  name      TEXT NOT NULL,
  documents INTEGER NOT NULL,
  PRIMARY KEY (identity, name)
);

CREATE TABLE identity_role (
  identity  BIGINT NOT NULL REFERENCES identity (number) ON DELETE CASCADE,
  role      TEXT NOT NULL,
  documents INTEGER NOT NULL,
  PRIMARY KEY (identity, role)
);

-- By what an identity is found when a document names somebody.
CREATE TABLE identity_key (
  identity BIGINT NOT NULL REFERENCES identity (number) ON DELETE CASCADE,
  key      TEXT NOT NULL,
  PRIMARY KEY (identity, key)
);
CREATE INDEX identity_key_key ON identity_key (key);

-- Who an entity of a current version is: identity as the program recognised it, person as it is
-- shown. The day of publication is a number, 20260126, or 0.
CREATE TABLE profile (
  version    BIGINT NOT NULL,
  entity     INTEGER NOT NULL,
  identity   BIGINT NOT NULL REFERENCES identity (number),
  person     BIGINT NOT NULL REFERENCES identity (number),
  day        INTEGER NOT NULL,
  names      TEXT NOT NULL,
  confidence DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (version, entity),
  FOREIGN KEY (version, entity) REFERENCES entity (version, ordinal) ON DELETE CASCADE
);
CREATE INDEX profile_identity ON profile (identity);
CREATE INDEX profile_person ON profile (person, day);

-- What people decided on who is who, in order; none is ever changed.
CREATE TABLE people_edit (
  number    BIGINT PRIMARY KEY,
  kind      TEXT NOT NULL CHECK (kind IN ('merge', 'split', 'rename', 'undo')),
  identity  TEXT,
  other     TEXT,
  documents TEXT,
  undone    BIGINT,
  author    TEXT NOT NULL,
  made      TEXT NOT NULL,
  note      TEXT
);

-- What a statement of a current version gives in its speaker's own words, and the statement of another document that
-- first gave the same utterance; absent where this one does.
CREATE TABLE wording (
  statement BIGINT PRIMARY KEY REFERENCES statement (number) ON DELETE CASCADE,
  text      TEXT NOT NULL,
  first     BIGINT
);
CREATE INDEX wording_first ON wording (first) WHERE first IS NOT NULL;

-- By what wordings of the same utterance are found.
CREATE TABLE wording_key (
  key       BIGINT NOT NULL,
  statement BIGINT NOT NULL,
  PRIMARY KEY (key, statement)
);

-- What a current version says outside quotation marks, packed, by which copies are found; and the agency that it credits.
CREATE TABLE prose (
  version BIGINT PRIMARY KEY REFERENCES version (key) ON DELETE CASCADE,
  agency  TEXT,
  keys    BYTEA NOT NULL
);

-- Statements of current versions that may dispute, support or answer one of another document.
CREATE TABLE answering (
  statement BIGINT PRIMARY KEY REFERENCES statement (number) ON DELETE CASCADE
);

-- Set where a link was found by comparing documents; such a link goes when one of its documents does.
ALTER TABLE link ADD COLUMN across INTEGER NOT NULL DEFAULT 0;

INSERT INTO counter (name, value) VALUES ('identity', 0);

DROP VIEW people;
CREATE VIEW people AS
SELECT identity.name, identity.type,
       (SELECT string_agg(role, '; ') FROM
          (SELECT DISTINCT entity.role FROM profile JOIN entity ON entity.version = profile.version AND entity.ordinal = profile.entity
           WHERE profile.person = identity.number AND entity.role IS NOT NULL LIMIT 5) AS known) AS roles,
       (SELECT count(DISTINCT statement.number) FROM profile
        JOIN entity ON entity.version = profile.version AND entity.ordinal = profile.entity
        JOIN statement ON statement.version = profile.version
        JOIN speaker ON speaker.statement = statement.number AND speaker.part = 'speaker' AND speaker.entity = entity.id
        WHERE profile.person = identity.number) AS statements,
       count(DISTINCT profile.version) AS documents,
       min(version.published) AS first, max(version.published) AS last,
       identity.id
FROM identity
JOIN profile ON profile.person = identity.number
JOIN version ON version.key = profile.version
GROUP BY identity.number;
