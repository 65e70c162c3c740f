-- What the map reads: one small row per public point of a listing, and counts of those per cell of a fixed grid. Both follow
-- zoekdocument by triggers, so that a protected address, which never enters that, cannot be here either.

-- The grid. At level n a cell is 39.375 / 2^n degrees wide (56 pixels of a 512-pixel tile at zoom n) and 0.61 times as high, which is
-- about square on the ground here. Columns and rows are stored at level 22; those of a coarser level n are the same numbers >> (22 - n).
CREATE FUNCTION kaart_kolom(lengtegraad float8) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT floor((lengtegraad + 180) / 39.375 * 4194304)::int $$;
CREATE FUNCTION kaart_rij(breedtegraad float8) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT floor((breedtegraad + 90) / 24.01875 * 4194304)::int $$;

-- Columns to filter by are called as in zoekdocument, so that the same conditions fit both.
CREATE TABLE kaartpunt (
  voorziening_id uuid NOT NULL,
  volgnummer integer NOT NULL,
  punt geometry(Point, 4326) NOT NULL,
  kolom integer NOT NULL,
  rij integer NOT NULL,
  precisie locatie_precisie NOT NULL,
  naam text NOT NULL,
  sorteernaam text COLLATE "C" NOT NULL,
  slug text NOT NULL,
  soort voorziening_soort NOT NULL,
  status voorziening_status NOT NULL,
  organisatie_id uuid,
  themas text[] NOT NULL,
  functies text[] NOT NULL,
  doelgroepen text[] NOT NULL,
  soort_plek text[] NOT NULL,
  iedereen_welkom boolean,
  gratis boolean,
  zonder_indicatie boolean,
  zonder_aanmelding boolean,
  rolstoel boolean,
  plaats_vrij boolean,
  leeftijd_van integer NOT NULL,
  leeftijd_tot integer NOT NULL,
  trede_van integer,
  trede_tot integer,
  PRIMARY KEY (voorziening_id, volgnummer)
);
CREATE INDEX kaartpunt_punt ON kaartpunt USING gist (punt);
CREATE INDEX kaartpunt_themas ON kaartpunt USING gin (themas);
CREATE INDEX kaartpunt_organisatie ON kaartpunt (organisatie_id);

-- How many points of listings that have not stopped lie in a cell, of each kind, and where their middle is. kenmerk is '' for all of
-- them, or one thing that a filter may ask, on the coarse levels only. Sums are in millionths of a degree: whole numbers do not depend
-- on the order in which they were added.
CREATE TABLE kaartcel (
  niveau integer NOT NULL,
  kenmerk text COLLATE "C" NOT NULL,
  rij integer NOT NULL,
  kolom integer NOT NULL,
  soort voorziening_soort NOT NULL,
  aantal integer NOT NULL,
  som_lat bigint NOT NULL,
  som_lon bigint NOT NULL,
  PRIMARY KEY (niveau, kenmerk, rij, kolom, soort)
) WITH (fillfactor = 80);
CREATE INDEX kaartcel_kolom ON kaartcel (niveau, kenmerk, kolom, rij);

CREATE FUNCTION kaartpunt_volg() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM kaartpunt p USING oud o WHERE p.voorziening_id = o.voorziening_id;
  ELSE
    INSERT INTO kaartpunt SELECT n.voorziening_id, l.volgnummer, ST_SetSRID(ST_MakePoint(l.lon, l.lat), 4326), kaart_kolom(l.lon), kaart_rij(l.lat), l.precisie, n.document->>'naam', n.sorteernaam, n.slug, n.soort, n.status, n.organisatie_id,
      n.themas, n.functies, n.doelgroepen, n.soort_plek, n.iedereen_welkom, n.gratis, n.zonder_indicatie, n.zonder_aanmelding, n.rolstoel, n.plaats_vrij, n.leeftijd_van, n.leeftijd_tot, n.trede_van, n.trede_tot
    FROM nieuw n CROSS JOIN LATERAL (
      SELECT volgnummer, (locatie->>'lon')::float8 AS lon, (locatie->>'lat')::float8 AS lat, (locatie->>'precisie')::locatie_precisie AS precisie
      FROM json_array_elements(n.document->'locaties') WITH ORDINALITY AS x(locatie, volgnummer) WHERE locatie->>'lat' IS NOT NULL
    ) l;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER kaartpunt_erbij AFTER INSERT ON zoekdocument REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION kaartpunt_volg();
CREATE TRIGGER kaartpunt_eraf AFTER DELETE ON zoekdocument REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION kaartpunt_volg();

-- What a filter may ask of a point, one thing at a time. Where everybody is welcome fits every doelgroep, and is one thing for all of them.
CREATE FUNCTION kaart_kenmerken(p kaartpunt) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT ARRAY(SELECT 'thema=' || x FROM unnest(p.themas) x)
    || CASE WHEN p.iedereen_welkom THEN ARRAY['iedereen'] ELSE ARRAY(SELECT 'doelgroep=' || x FROM unnest(p.doelgroepen) x) END
    || array_remove(ARRAY[CASE WHEN p.gratis THEN 'gratis' END, CASE WHEN p.zonder_indicatie THEN 'zonderIndicatie' END, CASE WHEN p.zonder_aanmelding THEN 'zonderAanmelding' END, CASE WHEN p.rolstoel THEN 'rolstoel' END, CASE WHEN p.plaats_vrij THEN 'plaatsVrij' END], NULL)
$$;

-- The cells of a point: on five levels all points, on the three coarse ones also by kenmerk.
CREATE FUNCTION kaart_cellen(p kaartpunt) RETURNS TABLE (niveau integer, kenmerk text, rij integer, kolom integer) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT n.niveau, k.kenmerk, p.rij >> (22 - n.niveau), p.kolom >> (22 - n.niveau)
  FROM (VALUES (7), (9), (11), (13), (15)) n(niveau) CROSS JOIN LATERAL (SELECT '' AS kenmerk UNION ALL SELECT unnest(kaart_kenmerken(p)) WHERE n.niveau <= 11) k
  WHERE p.status <> 'GESTOPT'
$$;

-- Adds the points of a statement to their cells, or takes them out. Cells are touched in one order, so that two transactions never wait
-- for each other; a cell without points goes, so that nothing shows what was there.
CREATE FUNCTION kaartcel_tel() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  teken integer := CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END;
BEGIN
  INSERT INTO kaartcel AS oud
    SELECT c.niveau, c.kenmerk, c.rij, c.kolom, p.soort, teken * count(*)::int, teken * sum(round(ST_Y(p.punt) * 1e6))::bigint, teken * sum(round(ST_X(p.punt) * 1e6))::bigint
    FROM punten p CROSS JOIN LATERAL kaart_cellen(p) c
    GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
    ON CONFLICT (niveau, kenmerk, rij, kolom, soort) DO UPDATE SET aantal = oud.aantal + excluded.aantal, som_lat = oud.som_lat + excluded.som_lat, som_lon = oud.som_lon + excluded.som_lon;
  IF TG_OP = 'DELETE' THEN
    DELETE FROM kaartcel oud USING (SELECT DISTINCT c.niveau, c.kenmerk, c.rij, c.kolom FROM punten p CROSS JOIN LATERAL kaart_cellen(p) c) leeg
      WHERE (oud.niveau, oud.kenmerk, oud.rij, oud.kolom) = (leeg.niveau, leeg.kenmerk, leeg.rij, leeg.kolom) AND oud.aantal = 0;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER kaartcel_erbij AFTER INSERT ON kaartpunt REFERENCING NEW TABLE AS punten FOR EACH STATEMENT EXECUTE FUNCTION kaartcel_tel();
CREATE TRIGGER kaartcel_eraf AFTER DELETE ON kaartpunt REFERENCING OLD TABLE AS punten FOR EACH STATEMENT EXECUTE FUNCTION kaartcel_tel();
