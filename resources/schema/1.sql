-- Format 1 of a .keel file. Tables never change once shipped; migrations touch indexes and views only.

-- The table of record: one row a transaction, appended and never rewritten, but for expunged payloads.
--   hash     SHA-256 over the row's own data and its parents' hashes
--   parents  the hashes it follows: none for the first, one, or two after a merge
--   stamp    microseconds since 1970 UTC, hybrid logical clock; with writer it orders changes
--   logged   milliseconds since 1970 UTC
--   digests  SHA-256 of each element of changes, 32 bytes each
--   changes  a JSON array, an element a line: {"id":…,"kind":…,"set":{field:value,…}}; null where expunged
CREATE TABLE journal(
  seq INTEGER PRIMARY KEY,
  hash BLOB NOT NULL,
  parents BLOB NOT NULL,
  stamp INTEGER NOT NULL,
  writer INTEGER NOT NULL,
  logged INTEGER NOT NULL,
  author TEXT NOT NULL,
  device TEXT NOT NULL,
  digests BLOB NOT NULL,
  changes TEXT NOT NULL
) STRICT;

-- Finds the few transactions that tell who and where, without reading every line of the timeline.
CREATE INDEX journal_setting ON journal(seq)
  WHERE instr(changes, '"kind":"incident"') OR instr(changes, '"kind":"role"') OR instr(changes, '"kind":"member"');

-- Attachments by the SHA-256 of the whole, in pieces of 256 KiB.
--   stored  microseconds since 1970 UTC, at least one more than the piece before: tells old orphans from new pieces
CREATE TABLE chunk(
  stored INTEGER PRIMARY KEY,
  digest BLOB NOT NULL,
  n INTEGER NOT NULL,
  data BLOB NOT NULL,
  UNIQUE(digest, n)
) STRICT;

-- For people with sqlite3 at hand; the program reads the journal itself.
CREATE VIEW change AS
  SELECT j.seq, j.stamp, j.writer, datetime(j.logged / 1000, 'unixepoch') AS logged, j.author, j.device,
         c.value ->> 'kind' AS kind, c.value ->> 'id' AS id, f.key AS field, f.value AS value
  FROM journal AS j, json_each(j.changes) AS c, json_each(c.value, '$.set') AS f
  WHERE c.type = 'object';

-- Of each field what the highest stamp set (a writer is an unsigned number), and when its entity was first recorded.
CREATE VIEW state AS
  SELECT kind, id, field, value, author, logged, recorded FROM (
    SELECT *, row_number() OVER (PARTITION BY kind, id, field ORDER BY stamp DESC, writer < 0 DESC, writer DESC) AS newest,
           first_value(logged) OVER (PARTITION BY kind, id ORDER BY stamp, writer < 0, writer) AS recorded
    FROM change)
  WHERE newest = 1;

CREATE VIEW timeline AS
  SELECT max(CASE field WHEN 'occurred' THEN value END) AS occurred,
         max(CASE field WHEN 'kind' THEN value END) AS kind,
         max(CASE field WHEN 'text' THEN value END) AS text,
         max(CASE field WHEN 'owner' THEN value END) AS owner,
         recorded AS logged, id
  FROM state WHERE kind = 'entry'
  GROUP BY id
  HAVING NOT coalesce(max(CASE field WHEN 'deleted' THEN value END), 0)
  ORDER BY occurred IS NULL, julianday(occurred), logged;
