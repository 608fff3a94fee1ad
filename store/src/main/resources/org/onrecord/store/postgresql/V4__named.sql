-- Whom statements name, so that answers to them are found without comparing places in the text.
CREATE TABLE named (
  version   BIGINT NOT NULL,
  entity    INTEGER NOT NULL,
  statement BIGINT NOT NULL REFERENCES statement (number) ON DELETE CASCADE,
  PRIMARY KEY (version, entity, statement)
);
CREATE INDEX named_statement ON named (statement);

INSERT INTO named (version, entity, statement)
SELECT DISTINCT mention.version, mention.entity, statement.number FROM statement
JOIN statement_span ON statement_span.statement = statement.number AND statement_span.part = 'content'
JOIN mention ON mention.version = statement.version
  AND mention.span_start >= statement_span.span_start AND mention.span_start < statement_span.span_end;

-- The same utterance in several articles: what a later one quotes, and what the first one did.
CREATE VIEW quotations AS
SELECT other.speakers, other.content AS words, version.outlet, version.published, document.id AS document,
       statement.content AS first_words, first_version.outlet AS first_outlet, first_version.published AS first_published,
       first_document.id AS first_document, other.id, statement.id AS first_id
FROM wording
JOIN statement AS other ON other.number = wording.statement
JOIN version ON version.key = other.version AND version.current = 1
JOIN document ON document.key = version.document
JOIN statement ON statement.number = wording.first
JOIN version AS first_version ON first_version.key = statement.version
JOIN document AS first_document ON first_document.key = first_version.document;
