/** Writes what searching reads (zoekdocument; zoekwoord follows it by a trigger) from the tables of record. Protected addresses stop here, in the SQL itself. */
import type { Database, Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { openPerioden } from '../tijd/open.ts';
import { DAG_MS, VOORUIT_DAGEN, ZEKER_VOORUIT_DAGEN } from '../tijd/rooster.ts';
import { heeftPlaats, isGratis, isZonderAanmelding, isZonderIndicatie, type Voorzieningdocument } from './document.ts';
import { normaliseer, woordenVan } from './taal.ts';
import { ontleder } from './woordenlijst.ts';
import { alleWoorden, maakZoekvector, type Tekstbron } from './zoekwoorden.ts';
import { OVERAL } from './zoekvraag.ts';

const PER_KEER = 500;
/** Count this up when what is written here changes: every database then writes its listings anew, behind its answers. */
const INDEXVERSIE = '12';

/** One listing as read for the index: its public document, and what only the index needs. */
interface Bronrij {
  id: string;
  document: Voorzieningdocument;
  organisatie_aliassen: string[];
  gebied_ids: string[];
  werkgebied_ids: string[];
  bereik_ids: string[];
  gebied_namen: string[];
  werkgebied_namen: string[];
  /** EWKT of the own service areas; null without any */
  werkvlak: string | null;
  /** the theme that was chosen first; null when nobody said which */
  hoofdthema: string | null;
  /** codes with the wider ones above them */
  themas: string[];
  functies: string[];
  doelgroepen: string[];
  soort_plek: string[];
}

const gebiedKort = (gebied: string) => Prisma.raw(`jsonb_build_object('id', ${gebied}.id, 'code', ${gebied}.code, 'naam', ${gebied}.naam, 'soort', ${gebied}.soort)`);
const wandklok = (kolom: string) => Prisma.raw(`to_char(${kolom}, 'YYYY-MM-DD"T"HH24:MI')`);
const moment = (kolom: string) => Prisma.raw(`to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** bron, vindplaats and peildatum of a row. */
const herkomst = (rij: string) => Prisma.raw(`'bron', ${rij}.bron_code, 'vindplaats', ${rij}.vindplaats, 'peildatum', ${rij}.peildatum`);

const RUIM = { THEMA: 'themas', FUNCTIE: 'functies', DOELGROEP: 'doelgroepen', SOORT_PLEK: 'soort_plek' } as const;

/** Has one of these a protected address? Then a postal address, or in whose house it is, would give that away. */
const heeftSchuilplaats = (ids: string) => Prisma.raw(`EXISTS (SELECT FROM voorziening_locatie xvl JOIN locatie xl ON xl.id = xvl.locatie_id WHERE xvl.voorziening_id IN (${ids}) AND xl.zichtbaarheid = 'AFGESCHERMD')`);

/** Reads listings with everything that hangs on them; a protected locatie gives its gebied and nothing else. */
function leesOpdracht(ids: string[]) {
  return Prisma.sql`
WITH RECURSIVE boven AS (
  SELECT lijst, code, code AS hoger FROM begrip
  UNION SELECT x.lijst, x.code, b.ouder_code FROM boven x JOIN begrip b ON b.lijst = x.lijst AND b.code = x.hoger WHERE b.ouder_code IS NOT NULL
),
gekozen AS (SELECT * FROM voorziening WHERE id = ANY(${ids}::uuid[])),
-- the areas of a public address with a real point are found by containment, all others by what the source names
ligging AS (
  SELECT vl.voorziening_id, g.id AS gebied_id FROM voorziening_locatie vl JOIN locatie l ON l.id = vl.locatie_id
    JOIN gebied g ON ST_Covers(g.grens, l.punt::geometry)
    WHERE vl.voorziening_id = ANY(${ids}::uuid[]) AND l.zichtbaarheid = 'OPENBAAR' AND l.precisie = 'GEBOUW'
  UNION SELECT vl.voorziening_id, l.gebied_id FROM voorziening_locatie vl JOIN locatie l ON l.id = vl.locatie_id
    WHERE vl.voorziening_id = ANY(${ids}::uuid[]) AND l.gebied_id IS NOT NULL
  UNION SELECT vl.voorziening_id, gl.in_gebied_id FROM voorziening_locatie vl JOIN locatie l ON l.id = vl.locatie_id JOIN gebied_ligging gl ON gl.gebied_id = l.gebied_id
    WHERE vl.voorziening_id = ANY(${ids}::uuid[])
),
-- the areas that it serves: those that are named; without any, that in which it travels around or comes to your home, and everywhere for what is online
bediend AS (
  SELECT voorziening_id, gebied_id FROM werkgebied WHERE voorziening_id = ANY(${ids}::uuid[]) AND gebied_id IS NOT NULL
  UNION SELECT vl.voorziening_id, l.gebied_id FROM voorziening_locatie vl JOIN locatie l ON l.id = vl.locatie_id
    WHERE vl.voorziening_id = ANY(${ids}::uuid[]) AND l.soort IN ('RONDTREKKEND', 'BIJ_U_THUIS') AND l.zichtbaarheid = 'OPENBAAR' AND l.gebied_id IS NOT NULL AND NOT EXISTS (SELECT FROM werkgebied w WHERE w.voorziening_id = vl.voorziening_id)
  UNION SELECT v.id, ${OVERAL}::uuid FROM gekozen v JOIN voorziening_locatie vl ON vl.voorziening_id = v.id JOIN locatie l ON l.id = vl.locatie_id
    WHERE v.soort <> 'WIJKTEAM' AND l.soort = 'ONLINE' AND l.zichtbaarheid = 'OPENBAAR' AND NOT EXISTS (SELECT FROM werkgebied w WHERE w.voorziening_id = v.id)
),
-- places as anybody may see them: here a protected address stops
gezien AS NOT MATERIALIZED (
  SELECT l.voorziening_id, l.id AS locatie_id, l.volgorde, CASE WHEN l.zichtbaarheid = 'AFGESCHERMD'
        THEN jsonb_build_object('id', md5(l.voorziening_id || ' afgeschermd ' || l.nummer)::uuid, 'soort', l.soort, 'naam', NULL, 'straat', NULL, 'huisnummer', NULL, 'postcode', NULL, 'plaats', NULL, 'gebied', ${gebiedKort('g')}, 'lat', NULL, 'lon', NULL, 'precisie', 'GEEN',
          'afgeschermd', true, 'toelichting', NULL, 'bron', NULL, 'vindplaats', NULL, 'peildatum', NULL)
        ELSE jsonb_build_object('id', l.id, 'soort', l.soort, 'naam', l.naam, 'straat', l.straat, 'huisnummer', l.huisnummer, 'postcode', l.postcode, 'plaats', l.plaats,
          'gebied', CASE WHEN g.id IS NULL THEN NULL ELSE ${gebiedKort('g')} END, 'lat', round(ST_Y(l.punt::geometry)::numeric, 6), 'lon', round(ST_X(l.punt::geometry)::numeric, 6), 'precisie', l.precisie,
          'afgeschermd', false, 'toelichting', l.toelichting, ${herkomst('l')}) END AS locatie
  FROM (SELECT l.*, vl.voorziening_id, vl.volgorde, row_number() OVER (PARTITION BY vl.voorziening_id, l.zichtbaarheid ORDER BY vl.volgorde, l.id) AS nummer FROM voorziening_locatie vl JOIN locatie l ON l.id = vl.locatie_id) l LEFT JOIN gebied g ON g.id = l.gebied_id
)
SELECT v.id,
  jsonb_build_object(
    'id', v.id, 'slug', v.slug, 'soort', v.soort, 'naam', v.naam, 'aliassen', to_jsonb(v.aliassen), 'samenvatting', v.samenvatting, 'beschrijving', v.beschrijving,
    'organisatie', CASE WHEN o.id IS NULL THEN NULL ELSE jsonb_build_object('id', o.id, 'slug', o.slug, 'naam', o.naam) END,
    'themas', COALESCE((SELECT jsonb_agg(vb.begrip_code ORDER BY b.volgorde) FROM voorziening_begrip vb JOIN begrip b ON b.lijst = vb.lijst AND b.code = vb.begrip_code WHERE vb.voorziening_id = v.id AND vb.lijst = 'THEMA'), '[]'),
    'functies', COALESCE((SELECT jsonb_agg(vb.begrip_code ORDER BY b.volgorde) FROM voorziening_begrip vb JOIN begrip b ON b.lijst = vb.lijst AND b.code = vb.begrip_code WHERE vb.voorziening_id = v.id AND vb.lijst = 'FUNCTIE'), '[]'),
    'doelgroepen', COALESCE((SELECT jsonb_agg(vb.begrip_code ORDER BY b.volgorde) FROM voorziening_begrip vb JOIN begrip b ON b.lijst = vb.lijst AND b.code = vb.begrip_code WHERE vb.voorziening_id = v.id AND vb.lijst = 'DOELGROEP'), '[]'),
    'iedereenWelkom', v.iedereen_welkom, 'leeftijdVan', v.leeftijd_van, 'leeftijdTot', v.leeftijd_tot, 'talen', to_jsonb(v.talen),
    'toegankelijkheid', COALESCE((SELECT jsonb_object_agg(t.kenmerk_code, t.waarde) FROM toegankelijkheid t WHERE t.voorziening_id = v.id), '{}'),
    'toegangen', COALESCE((SELECT jsonb_agg(jsonb_build_object('wijze', t.wijze, 'wetten', to_jsonb(t.wetten), 'verwijzers', to_jsonb(t.verwijzers), 'toelichting', t.toelichting, ${herkomst('t')}) ORDER BY t.volgorde, t.id) FROM toegang t WHERE t.voorziening_id = v.id), '[]'),
    'kosten', COALESCE((SELECT jsonb_agg(jsonb_build_object('soort', k.soort, 'bedragCent', k.bedrag_cent, 'bedragTotCent', k.bedrag_tot_cent, 'per', k.per, 'toelichting', k.toelichting, ${herkomst('k')}) ORDER BY k.volgorde, k.id) FROM kosten k WHERE k.voorziening_id = v.id), '[]'),
    'momenten', COALESCE((SELECT jsonb_agg(jsonb_build_object('id', m.id, 'soort', m.soort, 'naam', m.naam, 'begin', ${wandklok('m.begin')}, 'duurMinuten', m.duur_minuten, 'herhaling', m.herhaling,
        'extra', (SELECT COALESCE(jsonb_agg(${wandklok('x')} ORDER BY x), '[]') FROM unnest(m.extra) x), 'uitgezonderd', (SELECT COALESCE(jsonb_agg(${wandklok('x')} ORDER BY x), '[]') FROM unnest(m.uitgezonderd) x),
        'opAfspraak', m.op_afspraak, 'opFeestdagen', m.op_feestdagen, 'inSchoolvakanties', m.in_schoolvakanties, 'toelichting', m.toelichting, 'peildatum', m.peildatum,
        'locatie', (SELECT l.locatie FROM gezien l WHERE l.voorziening_id = v.id AND l.locatie_id = m.locatie_id)) ORDER BY m.volgorde, m.id) FROM moment m WHERE m.voorziening_id = v.id), '[]'),
    'locaties', COALESCE((SELECT jsonb_agg(l.locatie ORDER BY l.volgorde, l.locatie_id) FROM gezien l WHERE l.voorziening_id = v.id), '[]'),
    'werkgebied', COALESCE((SELECT jsonb_agg(${gebiedKort('g')} ORDER BY g.naam, g.id) FROM werkgebied w JOIN gebied g ON g.id = w.gebied_id WHERE w.voorziening_id = v.id), '[]'),
    'eigenWerkgebied', EXISTS (SELECT FROM werkgebied w WHERE w.voorziening_id = v.id AND w.vlak IS NOT NULL),
    'contacten', COALESCE((SELECT jsonb_agg(jsonb_build_object('voor', c.voor, 'soort', c.soort, 'waarde', c.waarde, 'label', c.label, 'peildatum', c.peildatum) ORDER BY c.organisatie_id IS NOT NULL, c.volgorde, c.id)
      FROM contact c WHERE (c.voorziening_id = v.id OR (c.organisatie_id = v.organisatie_id AND NOT EXISTS (SELECT FROM contact e WHERE e.voorziening_id = v.id AND e.waarde = c.waarde))) AND NOT (c.soort = 'POST' AND ${heeftSchuilplaats('v.id')})), '[]'),
    'fotos', COALESCE((SELECT jsonb_agg(jsonb_build_object('altTekst', f.alt_tekst, 'bestand', f.bestand, 'breedte', f.breedte, 'hoogte', f.hoogte, 'licentie', f.licentie) ORDER BY f.volgorde, f.id) FROM foto f WHERE f.voorziening_id = v.id), '[]'),
    'relaties', COALESCE((SELECT jsonb_agg(jsonb_build_object('soort', r.soort, 'vanHier', r.van_id = v.id, 'toelichting', r.toelichting, 'id', a.id, 'slug', a.slug, 'naam', a.naam, 'voorzieningSoort', a.soort, ${herkomst('r')}) ORDER BY r.soort, a.naam, a.id)
      FROM relatie r JOIN voorziening a ON a.id = CASE WHEN r.van_id = v.id THEN r.naar_id ELSE r.van_id END WHERE (r.van_id = v.id OR r.naar_id = v.id) AND a.verborgen_op IS NULL AND NOT (r.soort IN ('GEHUISVEST_IN', 'SPREEKUUR_IN') AND ${heeftSchuilplaats('r.van_id, r.naar_id')})), '[]'),
    'feiten', COALESCE((SELECT jsonb_agg(jsonb_build_object('onderwerp', f.onderwerp, 'waarde', f.waarde, ${herkomst('f')}) ORDER BY f.volgorde, f.id) FROM feit f WHERE f.voorziening_id = v.id), '[]'),
    'status', v.status, 'statusToelichting', v.status_toelichting, 'bron', v.bron_code, 'vindplaats', v.vindplaats, 'peildatum', v.peildatum)
  || jsonb_build_object(
    'laatstBevestigd', ${moment('v.laatst_bevestigd')}, 'bevestigdDoor', v.bevestigd_door,
    'bevestigingen', COALESCE((SELECT jsonb_agg(jsonb_build_object('onderdeel', b.onderdeel, 'op', ${moment('b.op')}, 'door', b.door) ORDER BY b.onderdeel) FROM bevestiging b WHERE b.voorziening_id = v.id), '[]'),
    'vakantieregio', (SELECT min(g.vakantieregio) FROM gebied g WHERE g.id IN (SELECT l.gebied_id FROM ligging l WHERE l.voorziening_id = v.id UNION SELECT w.gebied_id FROM werkgebied w WHERE w.voorziening_id = v.id UNION SELECT gl.in_gebied_id FROM werkgebied w JOIN gebied_ligging gl ON gl.gebied_id = w.gebied_id WHERE w.voorziening_id = v.id) HAVING count(DISTINCT g.vakantieregio) = 1),
    'herzieningVoor', v.herziening_voor, 'nietBevestigd', EXISTS (SELECT FROM herinnering h WHERE h.voorziening_id = v.id AND h.ronde = v.herziening_voor AND h.stap = 4), 'financieringTot', v.financiering_tot, 'synthetisch', v.synthetisch, 'versie', v.versie, 'createdAt', ${moment('v.created_at')}, 'updatedAt', ${moment('v.updated_at')},
    'plek', (SELECT jsonb_build_object('watJeDoet', p.wat_je_doet, 'watWeVragen', p.wat_we_vragen, 'watWeBieden', p.wat_we_bieden,
        'soortenPlek', COALESCE((SELECT jsonb_agg(vb.begrip_code ORDER BY b.volgorde) FROM voorziening_begrip vb JOIN begrip b ON b.lijst = vb.lijst AND b.code = vb.begrip_code WHERE vb.voorziening_id = v.id AND vb.lijst = 'SOORT_PLEK'), '[]'),
        'treden', CASE WHEN p.trede_van IS NULL THEN NULL ELSE jsonb_build_object('van', p.trede_van, 'tot', p.trede_tot, 'bron', p.treden_bron_code, 'vindplaats', p.treden_vindplaats) END,
        'begeleiding', p.begeleiding, 'begeleidingToelichting', p.begeleiding_toelichting, 'taalniveau', p.taalniveau, 'dagdelen', to_jsonb(p.dagdelen), 'urenPerWeekVan', p.uren_per_week_van, 'urenPerWeekTot', p.uren_per_week_tot, 'vergoeding', p.vergoeding,
        'plaatsen', jsonb_build_object('totaal', p.plaatsen_totaal, 'vrij', p.plaatsen_vrij, 'stand', p.plaatsen_stand, 'peildatum', p.plaatsen_peildatum, 'vrijVanaf', p.vrij_vanaf),
        'draagkracht', jsonb_build_object('profielA', p.draagt_profiel_a, 'profielB', p.draagt_profiel_b, 'toelichting', p.draagkracht_toelichting)) FROM vrijwilligersplek p WHERE p.voorziening_id = v.id),
    'team', (SELECT jsonb_build_object('teamsoort', t.teamsoort, 'outreachend', t.outreachend,
        'kanalen', COALESCE((SELECT jsonb_agg(jsonb_build_object('soort', k.soort, 'toelichting', k.toelichting, ${herkomst('k')}) ORDER BY k.volgorde, k.id) FROM wijkteam_kanaal k WHERE k.wijkteam_id = v.id), '[]'),
        'samenstelling', COALESCE((SELECT jsonb_agg(jsonb_build_object('organisatie', CASE WHEN lo.id IS NULL THEN NULL ELSE jsonb_build_object('id', lo.id, 'slug', lo.slug, 'naam', lo.naam) END, 'rol', tl.rol, ${herkomst('tl')}) ORDER BY tl.volgorde, tl.id)
          FROM wijkteam_lid tl LEFT JOIN organisatie lo ON lo.id = tl.organisatie_id WHERE tl.wijkteam_id = v.id), '[]')) FROM wijkteam t WHERE t.voorziening_id = v.id)
  ) AS document,
  COALESCE(o.aliassen, '{}') AS organisatie_aliassen,
  ARRAY(SELECT DISTINCT l.gebied_id FROM ligging l WHERE l.voorziening_id = v.id) AS gebied_ids,
  ARRAY(SELECT b.gebied_id FROM bediend b WHERE b.voorziening_id = v.id) AS werkgebied_ids,
  ARRAY(SELECT b.gebied_id FROM bediend b WHERE b.voorziening_id = v.id UNION SELECT gl.in_gebied_id FROM bediend b JOIN gebied_ligging gl ON gl.gebied_id = b.gebied_id WHERE b.voorziening_id = v.id) AS bereik_ids,
  ARRAY(SELECT DISTINCT g.naam FROM ligging l JOIN gebied g ON g.id = l.gebied_id WHERE l.voorziening_id = v.id) AS gebied_namen,
  ARRAY(SELECT DISTINCT g.naam FROM werkgebied w JOIN gebied g ON g.id = w.gebied_id WHERE w.voorziening_id = v.id) AS werkgebied_namen,
  (SELECT ST_AsEWKT(ST_Collect(w.vlak), 7) FROM werkgebied w WHERE w.voorziening_id = v.id AND w.vlak IS NOT NULL HAVING count(*) > 0) AS werkvlak,
  (SELECT vb.begrip_code FROM voorziening_begrip vb WHERE vb.voorziening_id = v.id AND vb.lijst = 'THEMA' AND vb.volgorde = 0 ORDER BY vb.begrip_code LIMIT 1) AS hoofdthema,
  ${Prisma.join((['THEMA', 'FUNCTIE', 'DOELGROEP', 'SOORT_PLEK'] as const).map((lijst) => Prisma.sql`ARRAY(SELECT DISTINCT o.hoger FROM voorziening_begrip vb JOIN boven o ON o.lijst = vb.lijst AND o.code = vb.begrip_code WHERE vb.voorziening_id = v.id AND vb.lijst = ${Prisma.raw(`'${lijst}'`)} ORDER BY o.hoger) AS ${Prisma.raw(RUIM[lijst])}`))}
FROM gekozen v LEFT JOIN organisatie o ON o.id = v.organisatie_id
WHERE v.verborgen_op IS NULL`;
}

/** 2016 and 2016-12 stand for their last day, so that a vague date is not older than an exact one in the same month. */
export function laatsteDagVan(peildatum: string | null): string | null {
  if (peildatum === null) return null;
  const [jaar, maand, dag] = peildatum.split('-').map(Number);
  if (dag !== undefined) return peildatum;
  return new Date(Date.UTC(jaar!, maand ?? 12, 0)).toISOString().slice(0, 10);
}

/** Public points as EWKT, as exact as the document says them; a protected place has none. null without any. */
function puntenVan({ locaties }: Voorzieningdocument): string | null {
  const paren = locaties.flatMap(({ lat, lon }) => (lat === null || lon === null ? [] : [`${lon} ${lat}`]));
  if (paren.length === 0) return null;
  return `SRID=4326;${paren.length === 1 ? 'POINT' : 'MULTIPOINT'}(${paren.join(',')})`;
}

const tekstbron = (rij: Bronrij): Tekstbron => ({ document: rij.document, organisatieAliassen: rij.organisatie_aliassen, hoofdthema: rij.hoofdthema, ruimeThemas: rij.themas, gebieden: rij.gebied_namen, werkgebieden: rij.werkgebied_namen });

function maakRij(rij: Bronrij, vanaf: Date, tot: Date, ontleed: (woord: string) => readonly string[]) {
  const { document } = rij;
  const { vector, woorden } = maakZoekvector(tekstbron(rij), ontleed);
  const perioden = openPerioden(document, vanaf, tot);
  return {
    voorziening_id: rij.id,
    soort: document.soort,
    status: document.status,
    sorteernaam: normaliseer(document.naam),
    slug: document.slug,
    stand_van: [document.laatstBevestigd?.slice(0, 10) ?? null, laatsteDagVan(document.peildatum)].reduce((nieuwste, datum) => (datum !== null && (nieuwste === null || datum > nieuwste) ? datum : nieuwste), null),
    bevestigd: document.laatstBevestigd !== null,
    niet_bevestigd: document.nietBevestigd,
    organisatie_id: document.organisatie?.id ?? null,
    themas: rij.themas,
    functies: rij.functies,
    doelgroepen: rij.doelgroepen,
    soort_plek: rij.soort_plek,
    iedereen_welkom: document.iedereenWelkom,
    gratis: isGratis(document),
    zonder_indicatie: isZonderIndicatie(document),
    zonder_aanmelding: isZonderAanmelding(document),
    rolstoel: document.toegankelijkheid.rolstoel ?? null,
    plaats_vrij: heeftPlaats(document),
    leeftijd_van: document.leeftijdVan ?? 0,
    leeftijd_tot: document.leeftijdTot ?? 150,
    trede_van: document.plek?.treden?.van ?? null,
    trede_tot: document.plek?.treden?.tot ?? null,
    gebied_ids: rij.gebied_ids,
    werkgebied_ids: rij.werkgebied_ids,
    bereik_ids: rij.bereik_ids,
    werkvlak: rij.werkvlak,
    punten: puntenVan(document),
    open_perioden: perioden === null ? null : `{${perioden.zeker.join(',')}}`,
    misschien_perioden: `{${perioden?.misschien.join(',') ?? ''}}`,
    open_tot: perioden === null ? null : tot.toISOString(),
    zoekvector: vector,
    woorden,
    document,
  };
}

/** A name from each of its words on: what somebody types may begin at any of them. */
function namenVan({ naam, aliassen }: Pick<Voorzieningdocument, 'naam' | 'aliassen'>): { begin: string; voorop: boolean }[] {
  const vanaf = (tekst: string) => {
    const woorden = woordenVan(tekst);
    return woorden.map((_, plek) => woorden.slice(plek).join(' '));
  };
  const heel = vanaf(naam);
  return [...new Set([...heel, ...aliassen.flatMap(vanaf)])].map((begin) => ({ begin, voorop: begin === heel[0] }));
}

const SCHRIJF = `INSERT INTO zoekdocument (voorziening_id, soort, status, sorteernaam, slug, stand_van, bevestigd, niet_bevestigd, organisatie_id, themas, functies, doelgroepen, soort_plek, iedereen_welkom, gratis, zonder_indicatie,
  zonder_aanmelding, rolstoel, plaats_vrij, leeftijd_van, leeftijd_tot, trede_van, trede_tot, gebied_ids, werkgebied_ids, bereik_ids, werkvlak, plek, punten, open_perioden, misschien_perioden, open_tot, zoekvector, cellen, woorden, document)
SELECT voorziening_id, soort, status, sorteernaam, slug, stand_van, bevestigd, niet_bevestigd, organisatie_id, themas, functies, doelgroepen, soort_plek, iedereen_welkom, gratis, zonder_indicatie,
  zonder_aanmelding, rolstoel, plaats_vrij, leeftijd_van, leeftijd_tot, trede_van, trede_tot, gebied_ids, werkgebied_ids, bereik_ids, ST_GeomFromEWKT(werkvlak), ST_GeomFromEWKT(punten)::geography, ST_GeomFromEWKT(punten),
  open_perioden::tstzmultirange, misschien_perioden::tstzmultirange, open_tot, zoekvector::tsvector, zoek_cellen(ST_GeomFromEWKT(punten), ST_GeomFromEWKT(werkvlak), werkgebied_ids), woorden, document
FROM json_to_recordset($1::json) AS r(voorziening_id uuid, soort voorziening_soort, status voorziening_status, sorteernaam text, slug text, stand_van date, bevestigd boolean, niet_bevestigd boolean, organisatie_id uuid, themas text[], functies text[], doelgroepen text[],
  soort_plek text[], iedereen_welkom boolean, gratis boolean, zonder_indicatie boolean, zonder_aanmelding boolean, rolstoel boolean, plaats_vrij boolean, leeftijd_van integer, leeftijd_tot integer, trede_van integer, trede_tot integer,
  gebied_ids uuid[], werkgebied_ids uuid[], bereik_ids uuid[], werkvlak text, punten text, open_perioden text, misschien_perioden text, open_tot timestamptz, zoekvector text, woorden text[], document json)`;

/** Writes the names of the first organisations in line, for suggestions; gives how many. */
async function werkOrganisatiesBij(verbinding: Verbinding): Promise<number> {
  const wachtend = await verbinding.rijen<{ organisatie_id: string }>(Prisma.sql`DELETE FROM organisatiewachtrij WHERE organisatie_id = ANY(ARRAY(SELECT organisatie_id FROM organisatiewachtrij LIMIT ${PER_KEER}::int FOR UPDATE SKIP LOCKED)) RETURNING organisatie_id`);
  if (wachtend.length === 0) return 0;
  const ids = wachtend.map((rij) => rij.organisatie_id);
  const organisaties = await verbinding.rijen<{ id: string; naam: string; aliassen: string[] }>(Prisma.sql`SELECT id, naam, aliassen FROM organisatie WHERE id = ANY(${ids}::uuid[])`);
  await verbinding.rijen(Prisma.sql`DELETE FROM organisatienaam WHERE organisatie_id = ANY(${ids}::uuid[])`);
  const namen = organisaties.flatMap(({ id, ...rest }) => namenVan(rest).map((deel) => ({ organisatie_id: id, ...deel })));
  await verbinding.rijen({ text: 'INSERT INTO organisatienaam SELECT organisatie_id, begin, voorop FROM json_to_recordset($1::json) AS r(organisatie_id uuid, begin text, voorop boolean)', values: [JSON.stringify(namen)] });
  return ids.length;
}

/** Writes the first listings in line, at most a batch; gives how many. */
async function werkDeelBij(verbinding: Verbinding, nu: Date): Promise<number> {
  const vanaf = new Date(nu.getTime() - DAG_MS);
  const tot = new Date(nu.getTime() + VOORUIT_DAGEN * DAG_MS);
  const wachtend = await verbinding.rijen<{ voorziening_id: string }>(Prisma.sql`DELETE FROM zoekwachtrij WHERE voorziening_id = ANY(ARRAY(SELECT voorziening_id FROM zoekwachtrij LIMIT ${PER_KEER}::int FOR UPDATE SKIP LOCKED)) RETURNING voorziening_id`);
  if (wachtend.length === 0) return 0;
  const ids = wachtend.map((rij) => rij.voorziening_id);
  const gelezen = await verbinding.rijen<Bronrij>(leesOpdracht(ids));
  const ontleed = await ontleder(alleWoorden(gelezen.map(tekstbron)));
  const rijen = gelezen.map((rij) => maakRij(rij, vanaf, tot, ontleed));
  await verbinding.rijen(Prisma.sql`DELETE FROM zoekdocument WHERE voorziening_id = ANY(${ids}::uuid[])`);
  await verbinding.rijen({ text: SCHRIJF, values: [JSON.stringify(rijen)] });
  const namen = gelezen.filter(({ document }) => document.status !== 'GESTOPT').flatMap(({ id, document }) => namenVan(document).map((deel) => ({ voorziening_id: id, ...deel })));
  await verbinding.rijen({ text: 'INSERT INTO zoeknaam SELECT voorziening_id, begin, voorop FROM json_to_recordset($1::json) AS r(voorziening_id uuid, begin text, voorop boolean)', values: [JSON.stringify(namen)] });
  return ids.length;
}

/**
 * Brings the search tables up to date for every listing in zoekwachtrij and every organisation in organisatiewachtrij. Call it at the end of
 * each transaction that changes listings or organisations.
 * @param nu the time from which open hours are unrolled
 * @param meld is told how many are done, after every batch
 * @returns how many listings were written
 */
export async function werkZoekenBij(verbinding: Verbinding, nu = new Date(), meld: (gedaan: number) => void = () => {}): Promise<number> {
  while ((await werkOrganisatiesBij(verbinding)) > 0);
  let gedaan = 0;
  for (;;) {
    const deel = await werkDeelBij(verbinding, nu);
    if (deel === 0) return gedaan;
    gedaan += deel;
    meld(gedaan);
  }
}

/**
 * Keeps the search tables right while nobody edits: unrolls open hours that run out within four weeks, writes everything anew after a
 * change of the index itself, and picks up listings that were changed past this program. Each batch is a transaction of its own, so
 * that answers go on. Call it at start and once a day.
 */
export async function onderhoudZoeken(database: Database, nu = new Date()): Promise<void> {
  // this may take longer than a visitor is let wait
  const langzaam = <T>(werk: (verbinding: Verbinding) => Promise<T>) =>
    database.transactie(async (verbinding) => {
      await verbinding.rijen(Prisma.sql`SELECT set_config('statement_timeout', '0', true)`);
      return werk(verbinding);
    });
  await langzaam(async (verbinding) => {
    const [stand] = await verbinding.rijen<{ waarde: string }>(Prisma.sql`SELECT waarde FROM instelling WHERE sleutel = 'zoekindex'`);
    if (stand?.waarde !== INDEXVERSIE) {
      await verbinding.rijen(Prisma.sql`INSERT INTO zoekwachtrij SELECT id FROM voorziening WHERE id IN (SELECT voorziening_id FROM zoekdocument) ON CONFLICT DO NOTHING`);
      await verbinding.rijen(Prisma.sql`INSERT INTO organisatiewachtrij SELECT id FROM organisatie ON CONFLICT DO NOTHING`);
      await verbinding.rijen(Prisma.sql`INSERT INTO instelling (sleutel, waarde) VALUES ('zoekindex', ${INDEXVERSIE}) ON CONFLICT (sleutel) DO UPDATE SET waarde = excluded.waarde`);
    }
    await verbinding.rijen(Prisma.sql`INSERT INTO zoekwachtrij SELECT voorziening_id FROM zoekdocument WHERE open_tot < ${new Date(nu.getTime() + ZEKER_VOORUIT_DAGEN * DAG_MS).toISOString()}::timestamptz ON CONFLICT DO NOTHING`);
  });
  while ((await langzaam(werkOrganisatiesBij)) > 0);
  while ((await langzaam((verbinding) => werkDeelBij(verbinding, nu))) > 0);
}
