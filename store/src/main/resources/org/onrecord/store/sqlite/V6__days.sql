-- Somebody's documents of a few days are found without walking over all of them.
CREATE INDEX profile_day ON profile (person, day);
