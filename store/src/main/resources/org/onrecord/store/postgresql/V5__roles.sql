-- The role that the entity of a profile bears, kept here as well, so that somebody's roles are counted in one walk over an index.
ALTER TABLE profile ADD COLUMN role TEXT;
UPDATE profile SET role =
  (SELECT entity.role FROM entity WHERE entity.version = profile.version AND entity.ordinal = profile.entity);
CREATE INDEX profile_role ON profile (person, role, day, version);
DROP INDEX profile_person;
CREATE INDEX profile_person ON profile (person, version);
