-- The ground floor: what a sociale kaart is made of. What must not exist cannot be stored.
-- Lengths and places are geography (metres on the ground, EPSG:4326); borders are geometry in EPSG:4326, used for containment only.

CREATE EXTENSION IF NOT EXISTS postgis;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;

-- A date as exact as its source: 2016, 2016-12 or 2016-12-31. Sorts as text.
CREATE DOMAIN peildatum AS text CHECK (CASE
  WHEN VALUE ~ '^(19|20)\d\d-(0[1-9]|1[0-2])-\d\d$' THEN right(VALUE, 2)::int BETWEEN 1 AND extract(day FROM (left(VALUE, 7) || '-01')::date + interval '1 month - 1 day')
  ELSE VALUE ~ '^(19|20)\d\d(-(0[1-9]|1[0-2]))?$' END);

CREATE TYPE voorziening_soort AS ENUM ('INITIATIEF', 'VRIJWILLIGERSPLEK', 'WIJKTEAM');
CREATE TYPE voorziening_status AS ENUM ('IDEE', 'IN_ONTWIKKELING', 'START_BIJ_VOLDOENDE_BELANGSTELLING', 'ACTIEF', 'VOL', 'TIJDELIJK_GESLOTEN', 'ONZEKER', 'GESTOPT');
CREATE TYPE bewerker_rol AS ENUM ('BRON', 'EIGENAAR', 'HELPER', 'ONDERSTEUNER', 'MODERATOR', 'BEHEERDER');
CREATE TYPE onderdeel AS ENUM ('ALLES', 'TIJDEN', 'PLAATS', 'CONTACT', 'TOEGANG', 'KOSTEN', 'PLAATSEN', 'TEKST');
CREATE TYPE organisatie_soort AS ENUM ('STICHTING', 'VERENIGING', 'BEWONERSINITIATIEF', 'COOPERATIE', 'GEMEENTE', 'WELZIJNSORGANISATIE', 'ZORGORGANISATIE', 'WONINGCORPORATIE',
  'SOCIALE_ONDERNEMING', 'LEERWERKBEDRIJF', 'KERK', 'SCHOOL', 'FONDS', 'BIBLIOTHEEK', 'POLITIE', 'BEDRIJF', 'NETWERK', 'BELANGENORGANISATIE', 'OVERHEID', 'KENNISINSTELLING', 'ONBEKEND');
CREATE TYPE locatie_soort AS ENUM ('ADRES', 'BIJ_U_THUIS', 'RONDTREKKEND', 'ONLINE');
CREATE TYPE locatie_precisie AS ENUM ('GEBOUW', 'STRAAT', 'BUURT', 'WIJK', 'PLAATS', 'GEEN');
CREATE TYPE zichtbaarheid AS ENUM ('OPENBAAR', 'AFGESCHERMD');
CREATE TYPE moment_soort AS ENUM ('INLOOP', 'ACTIVITEIT', 'SPREEKUUR', 'TELEFONISCH');
CREATE TYPE toegang_wijze AS ENUM ('VRIJE_INLOOP', 'AANMELDEN', 'VERWIJZING', 'INDICATIE');
CREATE TYPE kosten_soort AS ENUM ('GRATIS', 'VRIJWILLIGE_BIJDRAGE', 'VAST_BEDRAG', 'NAAR_INKOMEN', 'ANDERS');
CREATE TYPE kosten_per AS ENUM ('KEER', 'DAGDEEL', 'DAG', 'WEEK', 'MAAND', 'JAAR', 'CURSUS', 'MAALTIJD', 'UUR', 'STUK');
CREATE TYPE contact_voor AS ENUM ('BEWONER', 'PROFESSIONAL');
CREATE TYPE contact_soort AS ENUM ('TELEFOON', 'EMAIL', 'WEBSITE', 'POST', 'OVERIG');
CREATE TYPE relatie_soort AS ENUM ('ONDERDEEL_VAN', 'VOLGENDE_STAP', 'INSTAP_VIA', 'VANGNET_VAN', 'GEHUISVEST_IN', 'SPREEKUUR_IN', 'OPVOLGER');
CREATE TYPE begeleidingsvorm AS ENUM ('GEEN', 'OP_AFSTAND', 'VAN_VRIJWILLIGERS', 'VAN_BEROEPSKRACHT', 'ALTIJD_WERKBEGELEIDER');
CREATE TYPE taalniveau AS ENUM ('GEEN', 'A1', 'A2', 'B1', 'B2');
CREATE TYPE plaatsen_stand AS ENUM ('RUIM', 'BEPERKT', 'VOL', 'ONBEKEND');
CREATE TYPE kanaal_soort AS ENUM ('TELEFOON', 'BALIE', 'POST', 'DIGITAAL', 'SPREEKUUR', 'HUISBEZOEK');
CREATE TYPE begrip_lijst AS ENUM ('THEMA', 'DOELGROEP', 'FUNCTIE', 'SOORT_PLEK', 'WET', 'VERWIJZER', 'TOEGANKELIJKHEID', 'WOORD');
CREATE TYPE label_soort AS ENUM ('NAAM', 'SYNONIEM');
CREATE TYPE wijziging_soort AS ENUM ('GEMAAKT', 'GEWIJZIGD', 'VERWIJDERD', 'SAMENGEVOEGD');

-- ---------------------------------------------------------------- sources

CREATE TABLE bron (
  code text PRIMARY KEY CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  titel text NOT NULL CHECK (titel <> ''),
  uitgever text,
  url text CHECK (url ~ '^https?://'),
  licentie text,
  datum peildatum,
  toelichting text
);

-- ---------------------------------------------------------------- code lists (SKOS concepts)

CREATE TABLE begrip (
  lijst begrip_lijst NOT NULL,
  code text NOT NULL CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ouder_code text,
  omschrijving text,
  volgorde integer NOT NULL DEFAULT 0,
  versie text NOT NULL,
  vervallen_op date,
  bron_code text NOT NULL REFERENCES bron,
  PRIMARY KEY (lijst, code),
  FOREIGN KEY (lijst, ouder_code) REFERENCES begrip (lijst, code),
  CHECK (ouder_code <> code)
);

CREATE TABLE begrip_label (
  lijst begrip_lijst NOT NULL,
  begrip_code text NOT NULL,
  taal text NOT NULL CHECK (taal ~ '^[a-z]{2,3}$'),
  soort label_soort NOT NULL,
  tekst text NOT NULL CHECK (tekst <> '' AND length(tekst) <= 200),
  PRIMARY KEY (lijst, begrip_code, taal, soort, tekst),
  FOREIGN KEY (lijst, begrip_code) REFERENCES begrip ON DELETE CASCADE
);
CREATE UNIQUE INDEX begrip_label_een_naam_per_taal ON begrip_label (lijst, begrip_code, taal) WHERE soort = 'NAAM';

-- ---------------------------------------------------------------- areas

CREATE TABLE gebiedssoort (
  code text PRIMARY KEY CHECK (code ~ '^[A-Z_]+$'),
  naam text NOT NULL,
  -- From large (low) to small (high); used to order a list of areas and to decide what "a wijk or larger" is.
  rang integer NOT NULL,
  -- May the area of a protected address be shown at this level?
  mag_bij_afgeschermd boolean NOT NULL
);
INSERT INTO gebiedssoort (code, naam, rang, mag_bij_afgeschermd) VALUES
  ('LAND', 'Land', 10, true), ('PROVINCIE', 'Provincie', 20, true), ('REGIO', 'Regio', 30, true), ('GEMEENTE', 'Gemeente', 40, true),
  ('PLAATS', 'Plaats', 50, true), ('STADSDEEL', 'Stadsdeel', 60, true), ('WIJK', 'Wijk', 70, true),
  ('KERN', 'Kern', 80, false), ('DEELGEBIED', 'Deelgebied', 80, false), ('VERZORGINGSGEBIED', 'Verzorgingsgebied', 80, false), ('BUURT', 'Buurt', 90, false);

CREATE TABLE gebied (
  id uuid PRIMARY KEY,
  -- CBS code (GM0193, WK019310, BU01931000), GeoNames id (GN2743477) or an own code.
  code text NOT NULL CHECK (code <> ''),
  naam text NOT NULL CHECK (naam <> ''),
  soort text NOT NULL REFERENCES gebiedssoort,
  geldig_van date NOT NULL DEFAULT '0001-01-01',
  geldig_tot date,
  grens geometry(MultiPolygon, 4326) CHECK (ST_IsValid(grens)),
  -- A point inside, for a label and for a listing that is known no more precisely.
  middelpunt geography(Point, 4326),
  inwoners integer CHECK (inwoners >= 0),
  -- Region for school holidays; null when it is unknown or divided.
  vakantieregio text CHECK (vakantieregio IN ('NOORD', 'MIDDEN', 'ZUID')),
  bron_code text NOT NULL REFERENCES bron,
  peildatum peildatum,
  UNIQUE (code, geldig_van),
  CHECK (geldig_tot IS NULL OR geldig_tot > geldig_van)
);
CREATE INDEX gebied_grens ON gebied USING gist (grens);
CREATE INDEX gebied_middelpunt ON gebied USING gist (middelpunt);
CREATE INDEX gebied_naam ON gebied USING gin (lower(naam) gin_trgm_ops);
CREATE INDEX gebied_naam_begin ON gebied (lower(naam) text_pattern_ops);

-- In which areas an area lies: every ancestor, not only the nearest, because levels may overlap and skip.
CREATE TABLE gebied_ligging (
  gebied_id uuid NOT NULL REFERENCES gebied ON DELETE CASCADE,
  in_gebied_id uuid NOT NULL REFERENCES gebied ON DELETE CASCADE,
  PRIMARY KEY (gebied_id, in_gebied_id),
  CHECK (gebied_id <> in_gebied_id)
);
CREATE INDEX gebied_ligging_in ON gebied_ligging (in_gebied_id);

-- ---------------------------------------------------------------- organisations and places

CREATE TABLE organisatie (
  id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  naam text NOT NULL CHECK (naam <> '' AND length(naam) <= 160),
  aliassen text[] NOT NULL DEFAULT '{}',
  soort organisatie_soort NOT NULL DEFAULT 'ONBEKEND',
  omschrijving text CHECK (length(omschrijving) <= 2000),
  website text CHECK (website ~ '^https?://'),
  bron_code text NOT NULL REFERENCES bron,
  vindplaats text,
  peildatum peildatum,
  versie integer NOT NULL DEFAULT 1 CHECK (versie >= 1),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE locatie (
  id uuid PRIMARY KEY,
  soort locatie_soort NOT NULL,
  naam text,
  straat text,
  huisnummer text,
  postcode text CHECK (postcode ~ '^[1-9]\d{3}[A-Z]{2}$'),
  plaats text,
  gebied_id uuid REFERENCES gebied,
  punt geography(Point, 4326),
  -- How exact the point is, not the address: an address without a geocoded point stands at the middle of its area.
  precisie locatie_precisie NOT NULL,
  zichtbaarheid zichtbaarheid NOT NULL DEFAULT 'OPENBAAR',
  toelichting text,
  bron_code text NOT NULL REFERENCES bron,
  vindplaats text,
  peildatum peildatum,
  versie integer NOT NULL DEFAULT 1 CHECK (versie >= 1),
  CHECK ((precisie = 'GEEN') = (punt IS NULL)),
  CHECK (soort <> 'ONLINE' OR punt IS NULL),
  CHECK (soort = 'ADRES' OR zichtbaarheid = 'OPENBAAR'),
  CHECK (zichtbaarheid = 'OPENBAAR' OR gebied_id IS NOT NULL),
  CHECK (huisnummer IS NULL OR straat IS NOT NULL),
  -- The European Netherlands, so that a swapped or failed coordinate cannot be stored.
  CHECK (punt IS NULL OR (ST_X(punt::geometry) BETWEEN 3.2 AND 7.3 AND ST_Y(punt::geometry) BETWEEN 50.7 AND 53.7))
);
CREATE INDEX locatie_gebied ON locatie (gebied_id);
-- Only public places, so that looking for a street or postcode takes as long whatever is protected.
CREATE INDEX locatie_postcode ON locatie (postcode text_pattern_ops) WHERE zichtbaarheid = 'OPENBAAR';
CREATE INDEX locatie_straat ON locatie USING gin (lower(straat) gin_trgm_ops) WHERE zichtbaarheid = 'OPENBAAR';

-- The area of a protected address is a wijk or larger.
CREATE FUNCTION locatie_afgeschermd_gebied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.zichtbaarheid = 'AFGESCHERMD' AND NOT (SELECT s.mag_bij_afgeschermd FROM gebied g JOIN gebiedssoort s ON s.code = g.soort WHERE g.id = NEW.gebied_id) THEN
    RAISE EXCEPTION 'een afgeschermde locatie hoort bij een wijk of groter' USING ERRCODE = 'check_violation', CONSTRAINT = 'locatie_afgeschermd_gebied';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER locatie_afgeschermd_gebied BEFORE INSERT OR UPDATE ON locatie FOR EACH ROW WHEN (NEW.zichtbaarheid = 'AFGESCHERMD') EXECUTE FUNCTION locatie_afgeschermd_gebied();

-- Nor may the area become smaller afterwards.
CREATE FUNCTION gebied_blijft_groot() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT (SELECT mag_bij_afgeschermd FROM gebiedssoort WHERE code = NEW.soort) AND EXISTS (SELECT FROM locatie WHERE gebied_id = NEW.id AND zichtbaarheid = 'AFGESCHERMD') THEN
    RAISE EXCEPTION 'in dit gebied ligt een afgeschermde locatie; het blijft een wijk of groter' USING ERRCODE = 'check_violation', CONSTRAINT = 'gebied_blijft_groot';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER gebied_blijft_groot BEFORE UPDATE OF soort ON gebied FOR EACH ROW WHEN (NEW.soort <> OLD.soort) EXECUTE FUNCTION gebied_blijft_groot();

-- ---------------------------------------------------------------- voorziening

CREATE TABLE voorziening (
  id uuid PRIMARY KEY,
  soort voorziening_soort NOT NULL,
  slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 120),
  naam text NOT NULL CHECK (length(naam) BETWEEN 2 AND 160),
  aliassen text[] NOT NULL DEFAULT '{}' CHECK (cardinality(aliassen) <= 30),
  samenvatting text NOT NULL CHECK (length(samenvatting) BETWEEN 1 AND 300),
  beschrijving text CHECK (length(beschrijving) <= 4000),
  organisatie_id uuid REFERENCES organisatie,
  -- true: anybody may come; false: only its doelgroepen; null: unknown.
  iedereen_welkom boolean,
  leeftijd_van integer CHECK (leeftijd_van BETWEEN 0 AND 120),
  leeftijd_tot integer CHECK (leeftijd_tot BETWEEN 0 AND 120),
  talen text[] NOT NULL DEFAULT '{}',
  status voorziening_status NOT NULL,
  status_toelichting text CHECK (length(status_toelichting) <= 500),
  financiering_tot peildatum,
  herziening_voor date,
  laatst_bevestigd timestamptz,
  bevestigd_door bewerker_rol,
  verborgen_op timestamptz,
  verborgen_reden text,
  synthetisch boolean NOT NULL DEFAULT false,
  bron_code text NOT NULL REFERENCES bron,
  vindplaats text,
  peildatum peildatum,
  versie integer NOT NULL DEFAULT 1 CHECK (versie >= 1),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (id, soort),
  CHECK (leeftijd_van <= leeftijd_tot),
  CHECK ((laatst_bevestigd IS NULL) = (bevestigd_door IS NULL)),
  CHECK ((verborgen_op IS NULL) = (verborgen_reden IS NULL))
);
CREATE INDEX voorziening_organisatie ON voorziening (organisatie_id);
CREATE INDEX voorziening_herziening ON voorziening (herziening_voor) WHERE herziening_voor IS NOT NULL;

-- Earlier slugs and merged listings keep leading somewhere.
CREATE TABLE slug_verwijzing (
  slug text PRIMARY KEY,
  voorziening_id uuid NOT NULL REFERENCES voorziening ON DELETE CASCADE
);
CREATE INDEX slug_verwijzing_voorziening ON slug_verwijzing (voorziening_id);

CREATE TABLE vrijwilligersplek (
  voorziening_id uuid PRIMARY KEY,
  soort voorziening_soort NOT NULL DEFAULT 'VRIJWILLIGERSPLEK' CHECK (soort = 'VRIJWILLIGERSPLEK'),
  wat_je_doet text CHECK (length(wat_je_doet) <= 1000),
  wat_we_vragen text CHECK (length(wat_we_vragen) <= 1000),
  wat_we_bieden text CHECK (length(wat_we_bieden) <= 1000),
  -- Participatieladder, a property of the place, only with its source.
  trede_van integer CHECK (trede_van BETWEEN 1 AND 6),
  trede_tot integer CHECK (trede_tot BETWEEN 1 AND 6),
  treden_bron_code text REFERENCES bron,
  treden_vindplaats text,
  begeleiding begeleidingsvorm,
  begeleiding_toelichting text,
  taalniveau taalniveau,
  -- MA_OCHTEND ... ZO_AVOND
  dagdelen text[] NOT NULL DEFAULT '{}' CHECK (array_position(dagdelen, NULL) IS NULL AND dagdelen <@ '{MA_OCHTEND,MA_MIDDAG,MA_AVOND,DI_OCHTEND,DI_MIDDAG,DI_AVOND,WO_OCHTEND,WO_MIDDAG,WO_AVOND,DO_OCHTEND,DO_MIDDAG,DO_AVOND,VR_OCHTEND,VR_MIDDAG,VR_AVOND,ZA_OCHTEND,ZA_MIDDAG,ZA_AVOND,ZO_OCHTEND,ZO_MIDDAG,ZO_AVOND}'::text[]),
  uren_per_week_van numeric(4, 1) CHECK (uren_per_week_van BETWEEN 0 AND 60),
  uren_per_week_tot numeric(4, 1) CHECK (uren_per_week_tot BETWEEN 0 AND 60),
  vergoeding text,
  plaatsen_totaal integer CHECK (plaatsen_totaal >= 0),
  plaatsen_vrij integer CHECK (plaatsen_vrij >= 0),
  plaatsen_stand plaatsen_stand NOT NULL DEFAULT 'ONBEKEND',
  plaatsen_peildatum peildatum,
  vrij_vanaf date,
  -- Can the place carry profile A (a clear question) or B (complex, needs long support)? null is unknown.
  draagt_profiel_a boolean,
  draagt_profiel_b boolean,
  draagkracht_toelichting text,
  draagkracht_nodig text,
  UNIQUE (voorziening_id, soort),
  FOREIGN KEY (voorziening_id, soort) REFERENCES voorziening (id, soort) ON DELETE CASCADE,
  CHECK ((trede_van IS NULL) = (trede_tot IS NULL) AND trede_van <= trede_tot),
  CHECK ((trede_van IS NULL) = (treden_bron_code IS NULL)),
  CHECK (uren_per_week_van <= uren_per_week_tot),
  CHECK (plaatsen_vrij <= plaatsen_totaal)
);

CREATE TABLE wijkteam (
  voorziening_id uuid PRIMARY KEY,
  soort voorziening_soort NOT NULL DEFAULT 'WIJKTEAM' CHECK (soort = 'WIJKTEAM'),
  teamsoort text NOT NULL CHECK (teamsoort <> ''),
  outreachend boolean,
  UNIQUE (voorziening_id, soort),
  FOREIGN KEY (voorziening_id, soort) REFERENCES voorziening (id, soort) ON DELETE CASCADE
);

CREATE TABLE wijkteam_kanaal (
  id uuid PRIMARY KEY,
  wijkteam_id uuid NOT NULL REFERENCES wijkteam ON DELETE CASCADE,
  soort kanaal_soort NOT NULL,
  toelichting text,
  bron_code text REFERENCES bron,
  vindplaats text,
  peildatum peildatum,
  volgorde integer NOT NULL DEFAULT 0
);
CREATE INDEX wijkteam_kanaal_wijkteam ON wijkteam_kanaal (wijkteam_id);

CREATE TABLE wijkteam_lid (
  id uuid PRIMARY KEY,
  wijkteam_id uuid NOT NULL REFERENCES wijkteam ON DELETE CASCADE,
  organisatie_id uuid REFERENCES organisatie,
  -- A function such as "wijkverpleegkundige", never a person.
  rol text,
  bron_code text REFERENCES bron,
  vindplaats text,
  peildatum peildatum,
  volgorde integer NOT NULL DEFAULT 0,
  CHECK (organisatie_id IS NOT NULL OR rol IS NOT NULL)
);
CREATE INDEX wijkteam_lid_wijkteam ON wijkteam_lid (wijkteam_id);

-- ---------------------------------------------------------------- what hangs on a voorziening

CREATE TABLE voorziening_begrip (
  voorziening_id uuid NOT NULL REFERENCES voorziening ON DELETE CASCADE,
  lijst begrip_lijst NOT NULL CHECK (lijst IN ('THEMA', 'DOELGROEP', 'FUNCTIE', 'SOORT_PLEK')),
  begrip_code text NOT NULL,
  PRIMARY KEY (voorziening_id, lijst, begrip_code),
  FOREIGN KEY (lijst, begrip_code) REFERENCES begrip
);
CREATE INDEX voorziening_begrip_begrip ON voorziening_begrip (lijst, begrip_code);

CREATE TABLE voorziening_locatie (
  voorziening_id uuid NOT NULL REFERENCES voorziening ON DELETE CASCADE,
  locatie_id uuid NOT NULL REFERENCES locatie,
  volgorde integer NOT NULL DEFAULT 0,
  PRIMARY KEY (voorziening_id, locatie_id)
);
CREATE INDEX voorziening_locatie_locatie ON voorziening_locatie (locatie_id);

-- Service area: who a team is for, or where "bij u thuis" reaches. A known gebied or an own drawn area.
CREATE TABLE werkgebied (
  id uuid PRIMARY KEY,
  voorziening_id uuid NOT NULL REFERENCES voorziening ON DELETE CASCADE,
  gebied_id uuid REFERENCES gebied,
  vlak geometry(MultiPolygon, 4326) CHECK (ST_IsValid(vlak)),
  CHECK ((gebied_id IS NULL) <> (vlak IS NULL)),
  UNIQUE (voorziening_id, gebied_id)
);
CREATE INDEX werkgebied_gebied ON werkgebied (gebied_id);

CREATE TABLE toegang (
  id uuid PRIMARY KEY,
  voorziening_id uuid NOT NULL REFERENCES voorziening ON DELETE CASCADE,
  wijze toegang_wijze NOT NULL,
  wetten text[] NOT NULL DEFAULT '{}',
  verwijzers text[] NOT NULL DEFAULT '{}',
  toelichting text CHECK (length(toelichting) <= 500),
  bron_code text REFERENCES bron,
  vindplaats text,
  peildatum peildatum,
  volgorde integer NOT NULL DEFAULT 0
);
CREATE INDEX toegang_voorziening ON toegang (voorziening_id);

-- The price for the person only.
CREATE TABLE kosten (
  id uuid PRIMARY KEY,
  voorziening_id uuid NOT NULL REFERENCES voorziening ON DELETE CASCADE,
  soort kosten_soort NOT NULL,
  bedrag_cent integer CHECK (bedrag_cent >= 0),
  bedrag_tot_cent integer CHECK (bedrag_tot_cent >= COALESCE(bedrag_cent, 0)),
  per kosten_per,
  toelichting text CHECK (length(toelichting) <= 300),
  bron_code text REFERENCES bron,
  vindplaats text,
  peildatum peildatum,
  volgorde integer NOT NULL DEFAULT 0,
  CHECK (soort <> 'GRATIS' OR (bedrag_cent IS NULL AND bedrag_tot_cent IS NULL))
);
CREATE INDEX kosten_voorziening ON kosten (voorziening_id);

CREATE TABLE moment (
  id uuid PRIMARY KEY,
  voorziening_id uuid NOT NULL REFERENCES voorziening ON DELETE CASCADE,
  locatie_id uuid REFERENCES locatie,
  soort moment_soort NOT NULL,
  naam text CHECK (length(naam) <= 120),
  -- DTSTART of RFC 5545 as wall-clock time in Europe/Amsterdam; null when no clock time is known.
  begin timestamp(0) CHECK (isfinite(begin)),
  -- May pass midnight; null when the end is unknown.
  duur_minuten integer CHECK (duur_minuten BETWEEN 5 AND 10080),
  -- RRULE of RFC 5545 without its prefix; null is once.
  herhaling text CHECK (length(herhaling) <= 200 AND herhaling ~ '^([A-Z]+=[A-Z0-9,+-]+;)*FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$'),
  extra timestamp(0)[] NOT NULL DEFAULT '{}',
  uitgezonderd timestamp(0)[] NOT NULL DEFAULT '{}',
  op_afspraak boolean,
  op_feestdagen boolean,
  in_schoolvakanties boolean,
  toelichting text CHECK (length(toelichting) <= 300),
  bron_code text REFERENCES bron,
  vindplaats text,
  peildatum peildatum,
  volgorde integer NOT NULL DEFAULT 0,
  CHECK (begin IS NOT NULL OR toelichting IS NOT NULL),
  CHECK (begin IS NOT NULL OR (herhaling IS NULL AND duur_minuten IS NULL))
);
CREATE INDEX moment_voorziening ON moment (voorziening_id);

CREATE TABLE contact (
  id uuid PRIMARY KEY,
  voorziening_id uuid REFERENCES voorziening ON DELETE CASCADE,
  organisatie_id uuid REFERENCES organisatie ON DELETE CASCADE,
  voor contact_voor NOT NULL DEFAULT 'BEWONER',
  soort contact_soort NOT NULL,
  waarde text NOT NULL CHECK (waarde <> '' AND length(waarde) <= 300),
  label text CHECK (length(label) <= 120),
  -- A personal contact exists only with recorded consent.
  persoonlijk boolean NOT NULL DEFAULT false,
  toestemming_op timestamptz,
  toestemming_door bewerker_rol,
  bron_code text REFERENCES bron,
  vindplaats text,
  peildatum peildatum,
  volgorde integer NOT NULL DEFAULT 0,
  CHECK ((voorziening_id IS NULL) <> (organisatie_id IS NULL)),
  CHECK (NOT persoonlijk OR (toestemming_op IS NOT NULL AND toestemming_door IS NOT NULL))
);
CREATE INDEX contact_voorziening ON contact (voorziening_id);
CREATE INDEX contact_organisatie ON contact (organisatie_id);

-- A row says yes or no; no row is unknown.
CREATE TABLE toegankelijkheid (
  voorziening_id uuid NOT NULL REFERENCES voorziening ON DELETE CASCADE,
  lijst begrip_lijst NOT NULL DEFAULT 'TOEGANKELIJKHEID' CHECK (lijst = 'TOEGANKELIJKHEID'),
  kenmerk_code text NOT NULL,
  waarde boolean NOT NULL,
  bron_code text REFERENCES bron,
  peildatum peildatum,
  PRIMARY KEY (voorziening_id, kenmerk_code),
  FOREIGN KEY (lijst, kenmerk_code) REFERENCES begrip
);

CREATE TABLE relatie (
  van_id uuid NOT NULL REFERENCES voorziening ON DELETE CASCADE,
  naar_id uuid NOT NULL REFERENCES voorziening ON DELETE CASCADE,
  soort relatie_soort NOT NULL,
  toelichting text CHECK (length(toelichting) <= 300),
  bron_code text REFERENCES bron,
  vindplaats text,
  peildatum peildatum,
  PRIMARY KEY (van_id, naar_id, soort),
  CHECK (van_id <> naar_id)
);
CREATE INDEX relatie_naar ON relatie (naar_id);

-- A sourced statement without a field of its own; contradicting ones stand side by side.
CREATE TABLE feit (
  id uuid PRIMARY KEY,
  voorziening_id uuid NOT NULL REFERENCES voorziening ON DELETE CASCADE,
  onderwerp text NOT NULL CHECK (onderwerp <> ''),
  waarde text NOT NULL CHECK (waarde <> '' AND length(waarde) <= 500),
  bron_code text NOT NULL REFERENCES bron,
  vindplaats text,
  peildatum peildatum,
  volgorde integer NOT NULL DEFAULT 0
);
CREATE INDEX feit_voorziening ON feit (voorziening_id);

CREATE TABLE foto (
  id uuid PRIMARY KEY,
  voorziening_id uuid NOT NULL REFERENCES voorziening ON DELETE CASCADE,
  alt_tekst text NOT NULL CHECK (alt_tekst <> ''),
  -- SHA-256 of the stored file, which is its name.
  bestand text NOT NULL CHECK (bestand ~ '^[0-9a-f]{64}$'),
  breedte integer NOT NULL CHECK (breedte > 0),
  hoogte integer NOT NULL CHECK (hoogte > 0),
  licentie text,
  volgorde integer NOT NULL DEFAULT 0
);
CREATE INDEX foto_voorziening ON foto (voorziening_id);

-- ---------------------------------------------------------------- truth over time

-- Last confirmation per group of facts, by a role.
CREATE TABLE bevestiging (
  voorziening_id uuid NOT NULL REFERENCES voorziening ON DELETE CASCADE,
  onderdeel onderdeel NOT NULL,
  op timestamptz NOT NULL,
  door bewerker_rol NOT NULL,
  PRIMARY KEY (voorziening_id, onderdeel)
);

-- Every version, whole. No foreign key: history outlives what it describes.
CREATE TABLE voorziening_versie (
  voorziening_id uuid NOT NULL,
  versie integer NOT NULL CHECK (versie >= 1),
  inhoud jsonb NOT NULL,
  door_rol bewerker_rol NOT NULL,
  -- Emptied when the account is removed; the role stays.
  door_account text,
  reden text CHECK (length(reden) <= 500),
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (voorziening_id, versie)
);

-- What the program remembers about this database: which seed files were loaded, which jobs ran.
CREATE TABLE instelling (
  sleutel text PRIMARY KEY,
  waarde text NOT NULL
);

-- Keys that other systems use for our records; also how a loader recognises what it loaded before.
CREATE TABLE externe_sleutel (
  stelsel text NOT NULL,
  sleutel text NOT NULL,
  soort text NOT NULL CHECK (soort IN ('VOORZIENING', 'ORGANISATIE', 'LOCATIE', 'GEBIED')),
  record_id uuid NOT NULL,
  -- What was loaded last (a digest) and the version that this gave; a record with a later version was edited here since.
  vingerafdruk text,
  geladen_versie integer,
  PRIMARY KEY (stelsel, soort, sleutel)
);
CREATE INDEX externe_sleutel_record ON externe_sleutel (record_id);

-- The change feed. A reader takes rows whose transaction is older than every running one, so none is missed by a late commit.
CREATE TABLE wijziging (
  volgnummer bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  voorziening_id uuid NOT NULL,
  soort wijziging_soort NOT NULL,
  naar_id uuid,
  versie integer,
  op timestamptz NOT NULL DEFAULT now(),
  transactie bigint NOT NULL DEFAULT (pg_current_xact_id()::text::bigint)
);
CREATE INDEX wijziging_voorziening ON wijziging (voorziening_id);

CREATE FUNCTION voorziening_gewijzigd() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    INSERT INTO wijziging (voorziening_id, soort, versie) SELECT id, 'VERWIJDERD', versie FROM oud;
  ELSIF TG_OP = 'INSERT' THEN
    INSERT INTO wijziging (voorziening_id, soort, versie) SELECT id, 'GEMAAKT', versie FROM nieuw;
  ELSE
    INSERT INTO wijziging (voorziening_id, soort, versie) SELECT id, 'GEWIJZIGD', versie FROM nieuw;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER voorziening_gemaakt AFTER INSERT ON voorziening REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION voorziening_gewijzigd();
CREATE TRIGGER voorziening_gewijzigd AFTER UPDATE ON voorziening REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION voorziening_gewijzigd();
CREATE TRIGGER voorziening_verwijderd AFTER DELETE ON voorziening REFERENCING OLD TABLE AS oud FOR EACH STATEMENT EXECUTE FUNCTION voorziening_gewijzigd();
