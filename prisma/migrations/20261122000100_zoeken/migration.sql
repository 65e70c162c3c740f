-- What searching reads: one row per voorziening, derived from the tables of the first migration and safe to show to anybody.
-- A protected address never enters these tables. server/zoeken/indexeren.ts writes them; nothing else does.

CREATE TABLE zoekdocument (
  voorziening_id uuid PRIMARY KEY REFERENCES voorziening ON DELETE CASCADE,
  soort voorziening_soort NOT NULL,
  status voorziening_status NOT NULL,
  -- The name without capitals and accents: what a list is sorted by.
  sorteernaam text COLLATE "C" NOT NULL,
  slug text NOT NULL UNIQUE,
  -- When it was last known to be true: confirmed, or else the date of the source.
  stand_van date,
  bevestigd boolean NOT NULL,
  organisatie_id uuid,
  themas text[] NOT NULL,
  functies text[] NOT NULL,
  -- Empty together with iedereen_welkom true or null: nobody is left out.
  doelgroepen text[] NOT NULL,
  soort_plek text[] NOT NULL,
  iedereen_welkom boolean,
  -- Three-valued facts: null is unknown.
  gratis boolean,
  zonder_indicatie boolean,
  zonder_aanmelding boolean,
  rolstoel boolean,
  plaats_vrij boolean,
  leeftijd_van integer NOT NULL,
  leeftijd_tot integer NOT NULL,
  trede_van integer,
  trede_tot integer,
  -- Every gebied it lies in; of a protected address only its own wijk (or larger) and what that lies in.
  gebied_ids uuid[] NOT NULL,
  -- Gebieden it serves, and those with everything that they lie in.
  werkgebied_ids uuid[] NOT NULL,
  bereik_ids uuid[] NOT NULL,
  werkvlak geometry(Geometry, 4326),
  -- One point, or several of one listing; null without a public point.
  plek geography(Geometry, 4326),
  punten geometry(Geometry, 4326),
  -- When the doors are open, up to open_tot; null when no clock times are known.
  open_perioden tstzmultirange,
  -- When they may be open and nobody knows: on a public holiday, without a known end, or always when a time is missing.
  misschien_perioden tstzmultirange NOT NULL DEFAULT '{}',
  open_tot timestamptz,
  zoekvector tsvector NOT NULL,
  -- The words of it as they are written, for correcting typing errors.
  woorden text[] NOT NULL,
  -- Everything that a reader of the listing may see, as the GraphQL types give it.
  -- json and not jsonb: it is only ever read whole, and text is sent as it is.
  document json NOT NULL
);
-- Every result of a question is scored by its words: they stay in the row, so that reading them costs no second look.
ALTER TABLE zoekdocument ALTER COLUMN zoekvector SET STORAGE MAIN;
CREATE INDEX zoekdocument_plek ON zoekdocument USING gist (plek);
CREATE INDEX zoekdocument_punten ON zoekdocument USING gist (punten);
CREATE INDEX zoekdocument_werkvlak ON zoekdocument USING gist (werkvlak) WHERE werkvlak IS NOT NULL;
CREATE INDEX zoekdocument_zoekvector ON zoekdocument USING gin (zoekvector);
CREATE INDEX zoekdocument_gebieden ON zoekdocument USING gin (gebied_ids);
CREATE INDEX zoekdocument_werkgebieden ON zoekdocument USING gin (werkgebied_ids);
CREATE INDEX zoekdocument_bereik ON zoekdocument USING gin (bereik_ids);
CREATE INDEX zoekdocument_themas ON zoekdocument USING gin (themas);
CREATE INDEX zoekdocument_organisatie ON zoekdocument (organisatie_id);
CREATE INDEX zoekdocument_naam ON zoekdocument (sorteernaam, voorziening_id);
CREATE INDEX zoekdocument_open_tot ON zoekdocument (open_tot) WHERE open_tot IS NOT NULL;

-- Every word that occurs in a listing now, with the number of listings: what a typing error is corrected to.
-- A word that no listing has any more is gone at once, so that nothing can be learned from what was there.
CREATE TABLE zoekwoord (
  woord text PRIMARY KEY,
  aantal integer NOT NULL CHECK (aantal > 0)
);

-- Counts up whenever a word comes or goes, so that a server knows when to read them again.
CREATE SEQUENCE zoekwoord_stand;

CREATE FUNCTION zoekwoord_tel() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  anders boolean;
BEGIN
  IF TG_OP = 'INSERT' THEN
    -- in order of the words, so that two transactions never wait for each other
    WITH geteld AS (SELECT woord, count(*)::int AS aantal FROM nieuw, unnest(woorden) AS woord GROUP BY woord ORDER BY woord),
    gezet AS (INSERT INTO zoekwoord SELECT * FROM geteld ON CONFLICT (woord) DO UPDATE SET aantal = zoekwoord.aantal + excluded.aantal RETURNING xmax = 0 AS vers)
    SELECT bool_or(vers) INTO anders FROM gezet;
  ELSE
    PERFORM FROM zoekwoord WHERE woord IN (SELECT unnest(woorden) FROM oud) ORDER BY woord FOR UPDATE;
    WITH geteld AS (SELECT woord, count(*)::int AS aantal FROM oud, unnest(woorden) AS woord GROUP BY woord),
    weg AS (DELETE FROM zoekwoord z USING geteld g WHERE z.woord = g.woord AND z.aantal <= g.aantal RETURNING 1),
    minder AS (UPDATE zoekwoord z SET aantal = z.aantal - g.aantal FROM geteld g WHERE z.woord = g.woord AND z.aantal > g.aantal)
    SELECT count(*) > 0 INTO anders FROM weg;
  END IF;
  IF anders THEN PERFORM nextval('zoekwoord_stand'); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER zoekwoord_erbij AFTER INSERT ON zoekdocument REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION zoekwoord_tel();
CREATE TRIGGER zoekwoord_eraf AFTER DELETE ON zoekdocument REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION zoekwoord_tel();

-- An address that becomes protected is gone from searching at once, whoever changed it and however: until they are written anew its listings, and those in whose house they are, are not found.
CREATE FUNCTION locatie_verdwijnt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM zoekdocument WHERE voorziening_id IN (
    SELECT voorziening_id FROM voorziening_locatie WHERE locatie_id = NEW.id
    UNION SELECT CASE WHEN r.van_id = vl.voorziening_id THEN r.naar_id ELSE r.van_id END FROM voorziening_locatie vl JOIN relatie r ON vl.voorziening_id IN (r.van_id, r.naar_id) WHERE vl.locatie_id = NEW.id AND r.soort IN ('GEHUISVEST_IN', 'SPREEKUUR_IN'));
  RETURN NULL;
END $$;
CREATE TRIGGER locatie_verdwijnt AFTER UPDATE OF zichtbaarheid ON locatie FOR EACH ROW WHEN (NEW.zichtbaarheid = 'AFGESCHERMD' AND OLD.zichtbaarheid <> 'AFGESCHERMD') EXECUTE FUNCTION locatie_verdwijnt();

-- Listings whose row above is out of date. A transaction that changes listings ends by emptying it.
CREATE TABLE zoekwachtrij (
  voorziening_id uuid PRIMARY KEY REFERENCES voorziening ON DELETE CASCADE
);

CREATE FUNCTION zoekwachtrij_vul() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  rijen text := CASE TG_OP WHEN 'DELETE' THEN 'SELECT * FROM oud' WHEN 'INSERT' THEN 'SELECT * FROM nieuw' ELSE 'SELECT * FROM nieuw UNION ALL SELECT * FROM oud' END;
BEGIN
  -- TG_ARGV[0]: a query that gives voorziening_ids from the changed rows, "rijen"; of an update those before and after
  EXECUTE format('INSERT INTO zoekwachtrij SELECT DISTINCT v.id FROM (WITH rijen AS (%s) %s) AS x(id) JOIN voorziening v ON v.id = x.id ON CONFLICT DO NOTHING', rijen, TG_ARGV[0]);
  RETURN NULL;
END $$;

DO $$
DECLARE
  tabel text; vraag text; gebeurtenis text;
BEGIN
  FOR tabel, vraag IN VALUES
    ('voorziening', 'SELECT id FROM rijen UNION SELECT van_id FROM relatie JOIN rijen ON naar_id = rijen.id UNION SELECT naar_id FROM relatie JOIN rijen ON van_id = rijen.id'),
    ('vrijwilligersplek', 'SELECT voorziening_id FROM rijen'), ('wijkteam', 'SELECT voorziening_id FROM rijen'),
    ('wijkteam_kanaal', 'SELECT wijkteam_id FROM rijen'), ('wijkteam_lid', 'SELECT wijkteam_id FROM rijen'),
    ('voorziening_begrip', 'SELECT voorziening_id FROM rijen'), ('voorziening_locatie', 'SELECT unnest(ARRAY[rijen.voorziening_id, r.van_id, r.naar_id]) FROM rijen LEFT JOIN relatie r ON rijen.voorziening_id IN (r.van_id, r.naar_id)'),
    ('werkgebied', 'SELECT voorziening_id FROM rijen'), ('toegang', 'SELECT voorziening_id FROM rijen'), ('kosten', 'SELECT voorziening_id FROM rijen'),
    ('moment', 'SELECT voorziening_id FROM rijen'), ('toegankelijkheid', 'SELECT voorziening_id FROM rijen'), ('feit', 'SELECT voorziening_id FROM rijen'),
    ('foto', 'SELECT voorziening_id FROM rijen'), ('bevestiging', 'SELECT voorziening_id FROM rijen'),
    ('relatie', 'SELECT van_id FROM rijen UNION SELECT naar_id FROM rijen'),
    ('contact', 'SELECT voorziening_id FROM rijen WHERE voorziening_id IS NOT NULL UNION SELECT v.id FROM voorziening v JOIN rijen ON rijen.organisatie_id = v.organisatie_id'),
    ('organisatie', 'SELECT v.id FROM voorziening v JOIN rijen ON rijen.id = v.organisatie_id UNION SELECT l.wijkteam_id FROM wijkteam_lid l JOIN rijen ON rijen.id = l.organisatie_id'),
    ('locatie', 'SELECT unnest(ARRAY[vl.voorziening_id, r.van_id, r.naar_id]) FROM rijen JOIN voorziening_locatie vl ON vl.locatie_id = rijen.id LEFT JOIN relatie r ON vl.voorziening_id IN (r.van_id, r.naar_id)'),
    ('begrip', 'SELECT vb.voorziening_id FROM voorziening_begrip vb JOIN rijen ON rijen.lijst = vb.lijst AND rijen.code = vb.begrip_code'),
    ('gebied', 'SELECT vl.voorziening_id FROM voorziening_locatie vl JOIN locatie l ON l.id = vl.locatie_id JOIN rijen ON rijen.id = l.gebied_id UNION SELECT w.voorziening_id FROM werkgebied w JOIN rijen ON rijen.id = w.gebied_id UNION SELECT d.voorziening_id FROM zoekdocument d JOIN rijen ON d.gebied_ids @> ARRAY[rijen.id] UNION SELECT d.voorziening_id FROM zoekdocument d JOIN rijen ON d.punten && rijen.grens'),
    ('gebied_ligging', 'SELECT vl.voorziening_id FROM voorziening_locatie vl JOIN locatie l ON l.id = vl.locatie_id JOIN rijen ON rijen.gebied_id = l.gebied_id UNION SELECT w.voorziening_id FROM werkgebied w JOIN rijen ON rijen.gebied_id = w.gebied_id')
  LOOP
    FOREACH gebeurtenis IN ARRAY ARRAY['INSERT', 'UPDATE', 'DELETE'] LOOP
      EXECUTE format('CREATE TRIGGER zoekwachtrij_%s AFTER %s ON %I REFERENCING %s FOR EACH STATEMENT EXECUTE FUNCTION zoekwachtrij_vul(%L)',
        lower(gebeurtenis), gebeurtenis, tabel, CASE gebeurtenis WHEN 'DELETE' THEN 'OLD TABLE AS oud' WHEN 'INSERT' THEN 'NEW TABLE AS nieuw' ELSE 'OLD TABLE AS oud NEW TABLE AS nieuw' END, vraag);
    END LOOP;
  END LOOP;
END $$;
