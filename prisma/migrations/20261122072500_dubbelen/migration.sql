-- Finding the same listing twice, and merging two into one.

-- All names of a listing as one text, for likeness by trigrams.
CREATE FUNCTION voorziening_namen(naam text, aliassen text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT lower(naam || ' | ' || array_to_string(aliassen, ' | ')) $$;
CREATE INDEX voorziening_namen ON voorziening USING gin (voorziening_namen(naam, aliassen) gin_trgm_ops);

-- Public places that are pointed at exactly; a protected one is not in it.
CREATE INDEX locatie_punt ON locatie USING gist (punt) WHERE zichtbaarheid = 'OPENBAAR' AND precisie = 'GEBOUW';

-- What two ways of writing the same number, address or website have in common.
CREATE FUNCTION contact_kern(waarde text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT regexp_replace(regexp_replace(lower(waarde), '^(https?://)?(www\.)?(\+31|0031)?', CASE WHEN lower(waarde) ~ '^(\+31|0031)' THEN '0' ELSE '' END), '[^a-z0-9@]', '', 'g') $$;
CREATE INDEX contact_kern ON contact (contact_kern(waarde)) WHERE voorziening_id IS NOT NULL;

-- What a merge moved, so that it can be undone.
CREATE TABLE samenvoeging (
  van_id uuid PRIMARY KEY REFERENCES voorziening ON DELETE CASCADE,
  naar_id uuid NOT NULL REFERENCES voorziening ON DELETE CASCADE,
  -- The version of the other just before, and the one that the merge made.
  naar_versie_ervoor integer NOT NULL,
  naar_versie_erna integer NOT NULL,
  -- Ids of mandates and suggestions, earlier slugs, relations of others; and whether it was hidden already.
  verplaatst jsonb NOT NULL,
  op timestamptz NOT NULL
);
CREATE INDEX samenvoeging_naar ON samenvoeging (naar_id);
