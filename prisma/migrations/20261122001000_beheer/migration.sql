-- Maintenance: who may keep which listing true, and what comes in from others. Nothing here is about a resident.

-- ---------------------------------------------------------------- accounts (written by better-auth)

-- Somebody who keeps listings. The e-mail address is all that is known of a person.
CREATE TABLE account (
  id text PRIMARY KEY,
  email text NOT NULL UNIQUE CHECK (email = lower(email) AND email ~ '^[^@\s]+@[^@\s]+$' AND length(email) <= 254),
  email_bevestigd boolean NOT NULL DEFAULT false,
  naam text NOT NULL DEFAULT '' CHECK (naam = ''),
  beeld text CHECK (beeld IS NULL),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE sessie (
  id text PRIMARY KEY,
  token text NOT NULL UNIQUE,
  account_id text NOT NULL REFERENCES account ON DELETE CASCADE,
  -- A session that began with the link of a reminder can change this listing only.
  alleen_voorziening_id text,
  ip_adres text CHECK (ip_adres IS NULL),
  toestel text CHECK (toestel IS NULL),
  verloopt_op timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX sessie_account ON sessie (account_id);

-- Another way in than by mail: the login of a gemeente (OpenID Connect).
CREATE TABLE inlogwijze (
  id text PRIMARY KEY,
  account_id text NOT NULL REFERENCES account ON DELETE CASCADE,
  aanbieder text NOT NULL,
  kenmerk text NOT NULL,
  access_token text, refresh_token text, id_token text,
  access_token_verloopt_op timestamptz, refresh_token_verloopt_op timestamptz,
  bereik text, wachtwoord text CHECK (wachtwoord IS NULL),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (aanbieder, kenmerk)
);
CREATE INDEX inlogwijze_account ON inlogwijze (account_id);

-- Codes of login links, hashed.
CREATE TABLE inlogcode (
  id text PRIMARY KEY,
  identifier text NOT NULL,
  waarde text NOT NULL,
  verloopt_op timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX inlogcode_identifier ON inlogcode (identifier);

-- ---------------------------------------------------------------- mandates

CREATE TABLE mandaat (
  id uuid PRIMARY KEY,
  account_id text NOT NULL REFERENCES account ON DELETE CASCADE,
  rol bewerker_rol NOT NULL,
  organisatie_id uuid REFERENCES organisatie ON DELETE CASCADE,
  voorziening_id uuid REFERENCES voorziening ON DELETE CASCADE,
  gebied_id uuid REFERENCES gebied,
  lijst begrip_lijst NOT NULL DEFAULT 'THEMA' CHECK (lijst = 'THEMA'),
  thema_code text,
  geldig_van timestamptz NOT NULL,
  geldig_tot timestamptz,
  ingetrokken_op timestamptz,
  verleend_door bewerker_rol,
  -- Why: a claim that matched, an invitation, a transfer, the first administrator.
  grond text NOT NULL CHECK (grond <> '' AND length(grond) <= 200),
  created_at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (lijst, thema_code) REFERENCES begrip,
  CHECK (geldig_tot > geldig_van),
  CHECK (CASE rol
    WHEN 'EIGENAAR' THEN num_nonnulls(organisatie_id, voorziening_id) = 1 AND num_nonnulls(gebied_id, thema_code) = 0
    WHEN 'HELPER' THEN num_nonnulls(organisatie_id, voorziening_id) = 1 AND num_nonnulls(gebied_id, thema_code) = 0
    WHEN 'ONDERSTEUNER' THEN num_nonnulls(organisatie_id, voorziening_id) = 0 AND num_nonnulls(gebied_id, thema_code) >= 1
    WHEN 'MODERATOR' THEN gebied_id IS NOT NULL AND num_nonnulls(organisatie_id, voorziening_id, thema_code) = 0
    WHEN 'BEHEERDER' THEN num_nonnulls(organisatie_id, voorziening_id, thema_code) = 0
    ELSE false END)
);
CREATE INDEX mandaat_account ON mandaat (account_id);
CREATE INDEX mandaat_organisatie ON mandaat (organisatie_id);
CREATE INDEX mandaat_voorziening ON mandaat (voorziening_id);
CREATE INDEX mandaat_gebied ON mandaat (gebied_id);

-- Every use of a mandate. Without foreign keys: it stays when mandate and account are gone, and names nobody.
CREATE TABLE mandaatgebruik (
  volgnummer bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  mandaat_id uuid NOT NULL,
  rol bewerker_rol NOT NULL,
  handeling text NOT NULL,
  voorziening_id uuid,
  op timestamptz NOT NULL
);
CREATE INDEX mandaatgebruik_mandaat ON mandaatgebruik (mandaat_id);
CREATE INDEX mandaatgebruik_voorziening ON mandaatgebruik (voorziening_id);

CREATE TYPE aanvraag_status AS ENUM ('WACHT', 'TOEGEKEND', 'AFGEWEZEN', 'INGETROKKEN');

-- "This is ours": a claim on a listing or an organisation.
CREATE TABLE aanvraag (
  id uuid PRIMARY KEY,
  account_id text NOT NULL REFERENCES account ON DELETE CASCADE,
  organisatie_id uuid REFERENCES organisatie ON DELETE CASCADE,
  voorziening_id uuid REFERENCES voorziening ON DELETE CASCADE,
  toelichting text CHECK (length(toelichting) <= 500),
  status aanvraag_status NOT NULL DEFAULT 'WACHT',
  antwoord text CHECK (length(antwoord) <= 500),
  besloten_door bewerker_rol,
  besloten_op timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CHECK (num_nonnulls(organisatie_id, voorziening_id) = 1),
  CHECK ((besloten_op IS NULL) = (status = 'WACHT'))
);
CREATE UNIQUE INDEX aanvraag_open_organisatie ON aanvraag (account_id, organisatie_id) WHERE status = 'WACHT' AND organisatie_id IS NOT NULL;
CREATE UNIQUE INDEX aanvraag_open_voorziening ON aanvraag (account_id, voorziening_id) WHERE status = 'WACHT' AND voorziening_id IS NOT NULL;
CREATE INDEX aanvraag_organisatie ON aanvraag (organisatie_id);
CREATE INDEX aanvraag_voorziening ON aanvraag (voorziening_id);

-- An invitation by mail to become helper or (overdracht) the new owner, or to support or moderate an area. Used once.
CREATE TABLE uitnodiging (
  id uuid PRIMARY KEY,
  -- Emptied when it is accepted, withdrawn or too old.
  email text CHECK (email = lower(email) AND length(email) <= 254),
  rol bewerker_rol NOT NULL CHECK (rol <> 'BRON'),
  overdracht boolean NOT NULL DEFAULT false CHECK (NOT overdracht OR rol = 'EIGENAAR'),
  organisatie_id uuid REFERENCES organisatie ON DELETE CASCADE,
  voorziening_id uuid REFERENCES voorziening ON DELETE CASCADE,
  gebied_id uuid REFERENCES gebied,
  lijst begrip_lijst NOT NULL DEFAULT 'THEMA' CHECK (lijst = 'THEMA'),
  thema_code text,
  mandaat_tot timestamptz,
  -- Revoked with the mandate of who invites.
  van_mandaat_id uuid REFERENCES mandaat ON DELETE CASCADE,
  token_hash text NOT NULL UNIQUE,
  verloopt_op timestamptz NOT NULL,
  aangenomen_op timestamptz,
  ingetrokken_op timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (lijst, thema_code) REFERENCES begrip
);
CREATE INDEX uitnodiging_organisatie ON uitnodiging (organisatie_id);
CREATE INDEX uitnodiging_voorziening ON uitnodiging (voorziening_id);
CREATE INDEX uitnodiging_van ON uitnodiging (van_mandaat_id);

-- ---------------------------------------------------------------- changing

-- Where a fact comes from that was given here, through the forms.
INSERT INTO bron (code, titel, uitgever) VALUES
  ('opgave-initiatief', 'Opgave van het initiatief zelf', 'Voorveldkaart'),
  ('opgave-ondersteuner', 'Opgave van een ondersteuner in de wijk', 'Voorveldkaart')
ON CONFLICT (code) DO NOTHING;

-- A listing that was merged into another: hidden, whole, and to be taken apart again.
ALTER TABLE voorziening ADD COLUMN samengevoegd_in uuid REFERENCES voorziening, ADD CHECK (samengevoegd_in <> id), ADD CHECK (samengevoegd_in IS NULL OR verborgen_op IS NOT NULL);
CREATE INDEX voorziening_samengevoegd ON voorziening (samengevoegd_in) WHERE samengevoegd_in IS NOT NULL;

-- Organisations keep their versions too.
CREATE TABLE organisatie_versie (
  organisatie_id uuid NOT NULL,
  versie integer NOT NULL CHECK (versie >= 1),
  inhoud jsonb NOT NULL,
  door_rol bewerker_rol NOT NULL,
  door_account text,
  reden text CHECK (length(reden) <= 500),
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisatie_id, versie)
);

CREATE INDEX voorziening_versie_account ON voorziening_versie (door_account) WHERE door_account IS NOT NULL;
CREATE INDEX organisatie_versie_account ON organisatie_versie (door_account) WHERE door_account IS NOT NULL;

-- A form that is being filled in; kept until it is saved or thrown away. No foreign key on the listing: it may be a new one.
CREATE TABLE concept (
  account_id text NOT NULL REFERENCES account ON DELETE CASCADE,
  voorziening_id uuid NOT NULL,
  basis_versie integer NOT NULL CHECK (basis_versie >= 0),
  inhoud jsonb NOT NULL CHECK (length(inhoud::text) <= 100000),
  updated_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, voorziening_id)
);

-- Versions that a moderator looks at afterwards: new listings, and a sample of changes.
CREATE TYPE nakijk_reden AS ENUM ('NIEUW', 'STEEKPROEF');
CREATE TYPE nakijk_oordeel AS ENUM ('GOED', 'OPMERKING', 'VERBORGEN');
CREATE TABLE nakijken (
  voorziening_id uuid NOT NULL REFERENCES voorziening ON DELETE CASCADE,
  versie integer NOT NULL,
  reden nakijk_reden NOT NULL,
  oordeel nakijk_oordeel,
  bekeken_door bewerker_rol,
  bekeken_op timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (voorziening_id, versie),
  CHECK (num_nulls(oordeel, bekeken_door, bekeken_op) IN (0, 3))
);
CREATE INDEX nakijken_open ON nakijken (created_at) WHERE oordeel IS NULL;

-- What a gemeente says about a listing, why it was hidden, and what the owner answers. Not public.
CREATE TYPE reactie_soort AS ENUM ('REACTIE', 'VERBORGEN', 'GETOOND');
CREATE TABLE reactie (
  id uuid PRIMARY KEY,
  voorziening_id uuid NOT NULL REFERENCES voorziening ON DELETE CASCADE,
  soort reactie_soort NOT NULL,
  tekst text NOT NULL CHECK (length(tekst) BETWEEN 1 AND 1000),
  door_rol bewerker_rol NOT NULL,
  door_account text,
  created_at timestamptz NOT NULL
);
CREATE INDEX reactie_voorziening ON reactie (voorziening_id);

-- ---------------------------------------------------------------- what others say

CREATE TYPE suggestie_soort AS ENUM ('KLOPT_NIET', 'GESTOPT', 'NIEUWE_PLEK');
CREATE TYPE suggestie_status AS ENUM ('NIEUW', 'OVERGENOMEN', 'AFGEWEZEN');

-- From anybody, without an account. Nothing is known of the sender; the code leads to what became of it.
CREATE TABLE suggestie (
  id uuid PRIMARY KEY,
  voorziening_id uuid REFERENCES voorziening ON DELETE CASCADE,
  -- of a new place: the area that it is in
  gebied_id uuid REFERENCES gebied,
  soort suggestie_soort NOT NULL,
  onderdeel onderdeel,
  -- Emptied some time after the decision.
  tekst text CHECK (length(tekst) BETWEEN 1 AND 1000),
  volgcode_hash text NOT NULL UNIQUE,
  status suggestie_status NOT NULL DEFAULT 'NIEUW',
  antwoord text CHECK (length(antwoord) <= 500),
  besloten_door bewerker_rol,
  besloten_op timestamptz,
  created_at timestamptz NOT NULL,
  CHECK (CASE soort WHEN 'NIEUWE_PLEK' THEN voorziening_id IS NULL AND gebied_id IS NOT NULL ELSE voorziening_id IS NOT NULL END),
  CHECK ((besloten_op IS NULL) = (status = 'NIEUW') AND (besloten_op IS NULL) = (besloten_door IS NULL))
);
CREATE INDEX suggestie_voorziening ON suggestie (voorziening_id);
CREATE INDEX suggestie_gebied ON suggestie (gebied_id) WHERE gebied_id IS NOT NULL;

-- How often a place could not take somebody, counted per month; about nobody.
CREATE TYPE weigering_reden AS ENUM ('VOL', 'TE_ZWAAR', 'TE_VER', 'TAAL');
CREATE TABLE weigering (
  voorziening_id uuid NOT NULL REFERENCES voorziening ON DELETE CASCADE,
  reden weigering_reden NOT NULL,
  maand date NOT NULL CHECK (extract(day FROM maand) = 1),
  aantal integer NOT NULL CHECK (aantal > 0),
  PRIMARY KEY (voorziening_id, reden, maand)
);

-- ---------------------------------------------------------------- staying true

-- A link in a mail that confirms one listing, or lets its owner change it, without signing in. Only a digest of it is kept.
CREATE TYPE maillink_soort AS ENUM ('BEVESTIGEN', 'WIJZIGEN');
CREATE TABLE maillink (
  id uuid PRIMARY KEY,
  soort maillink_soort NOT NULL,
  token_hash text NOT NULL UNIQUE,
  voorziening_id uuid NOT NULL REFERENCES voorziening ON DELETE CASCADE,
  -- It can do what this mandate can, and ends with it.
  mandaat_id uuid NOT NULL REFERENCES mandaat ON DELETE CASCADE,
  verloopt_op timestamptz NOT NULL,
  gebruikt_op timestamptz,
  ingetrokken_op timestamptz,
  created_at timestamptz NOT NULL
);
CREATE INDEX maillink_voorziening ON maillink (voorziening_id);
CREATE INDEX maillink_mandaat ON maillink (mandaat_id);

-- Which steps of asking were taken; a round begins at a review date.
CREATE TABLE herinnering (
  voorziening_id uuid NOT NULL REFERENCES voorziening ON DELETE CASCADE,
  ronde date NOT NULL,
  -- 1 owner, 2 helper, 3 supporter of the area, 4 shown as not confirmed
  stap smallint NOT NULL CHECK (stap BETWEEN 1 AND 4),
  op timestamptz NOT NULL,
  PRIMARY KEY (voorziening_id, ronde, stap)
);

-- ---------------------------------------------------------------- mail

-- Mail to be sent. The key makes that the same mail exists once; address and text go when it was sent.
CREATE TABLE post (
  id uuid PRIMARY KEY,
  sleutel text NOT NULL UNIQUE,
  aan text,
  onderwerp text,
  tekst text,
  html text,
  pogingen integer NOT NULL DEFAULT 0,
  niet_voor timestamptz NOT NULL,
  verzonden_op timestamptz,
  opgegeven_op timestamptz,
  created_at timestamptz NOT NULL,
  CHECK (num_nonnulls(verzonden_op, opgegeven_op) = 0 OR num_nonnulls(aan, onderwerp, tekst, html) = 0)
);
CREATE INDEX post_wacht ON post (niet_voor) WHERE verzonden_op IS NULL AND opgegeven_op IS NULL;
