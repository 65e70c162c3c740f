-- Names for suggestions: of every name and alias the rest of it from each of its words on ("inloophuis de hud", "de hud", "hud"), in lower
-- case and without accents. So what somebody has typed so far is the beginning of a row, which a plain index finds at once.
-- server/zoeken/indexeren.ts writes it with zoekdocument, so that nothing protected is in it.
CREATE TABLE zoeknaam (
  voorziening_id uuid NOT NULL REFERENCES zoekdocument ON DELETE CASCADE,
  begin text COLLATE "C" NOT NULL,
  -- Does the name itself begin here?
  voorop boolean NOT NULL,
  PRIMARY KEY (voorziening_id, begin)
);
CREATE INDEX zoeknaam_voorop ON zoeknaam (begin, voorziening_id) WHERE voorop;
CREATE INDEX zoeknaam_verderop ON zoeknaam (begin, voorziening_id) WHERE NOT voorop;

-- The same for names and aliases of organisations, which are public. server/zoeken/indexeren.ts writes it for those in line.
CREATE TABLE organisatienaam (
  organisatie_id uuid NOT NULL REFERENCES organisatie ON DELETE CASCADE,
  begin text COLLATE "C" NOT NULL,
  voorop boolean NOT NULL,
  PRIMARY KEY (organisatie_id, begin)
);
CREATE INDEX organisatienaam_voorop ON organisatienaam (begin, organisatie_id) WHERE voorop;
CREATE INDEX organisatienaam_verderop ON organisatienaam (begin, organisatie_id) WHERE NOT voorop;

CREATE TABLE organisatiewachtrij (
  organisatie_id uuid PRIMARY KEY REFERENCES organisatie ON DELETE CASCADE
);

CREATE FUNCTION organisatiewachtrij_vul() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO organisatiewachtrij SELECT id FROM nieuw ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER organisatiewachtrij_erbij AFTER INSERT ON organisatie REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION organisatiewachtrij_vul();
CREATE TRIGGER organisatiewachtrij_anders AFTER UPDATE ON organisatie REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION organisatiewachtrij_vul();

-- Streets of addresses, as they are typed.
CREATE INDEX locatie_straat_begin ON locatie (lower(straat) COLLATE "C", id) WHERE zichtbaarheid = 'OPENBAAR' AND punt IS NOT NULL;
CREATE INDEX locatie_postcode_begin ON locatie (postcode COLLATE "C", id) WHERE zichtbaarheid = 'OPENBAAR' AND punt IS NOT NULL AND postcode IS NOT NULL;
