/** Every statement of a search names its index, on a table large enough for the planner to choose one. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Opdracht } from '../../server/database/database.ts';
import { startOmgeving, type Testomgeving } from './opzet/omgeving.ts';

/** The embedded database takes longer for every row. */
const AANTAL = process.env.TEST_DATABASE_URL ? 100_000 : 10_000;

let omgeving: Testomgeving;
const sql = <Rij = Record<string, unknown>>(text: string, values: readonly unknown[] = []) => omgeving.database.rijen<Rij>({ text, values });

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  Plans?: Plan[];
}

/** Indexes that a statement uses, and tables of the search that it reads from begin to end. */
async function plan(opdracht: Opdracht): Promise<{ indexen: string[]; gescand: string[] }> {
  const [rij] = await sql<Record<string, unknown>>(`EXPLAIN (FORMAT JSON) ${opdracht.text}`, opdracht.values);
  const inhoud = Object.values(rij!)[0];
  const [{ Plan: wortel }] = (typeof inhoud === 'string' ? JSON.parse(inhoud) : inhoud) as [{ Plan: Plan }];
  const indexen = new Set<string>();
  const gescand = new Set<string>();
  const bezoek = (knoop: Plan) => {
    if (knoop['Index Name']) indexen.add(knoop['Index Name']);
    if (knoop['Node Type'].includes('Seq Scan') && ['zoekdocument', 'zoeknaam', 'kaartpunt', 'kaartcel', 'gebied', 'voorziening', 'organisatie', 'organisatienaam', 'locatie'].includes(knoop['Relation Name'] ?? '')) gescand.add(knoop['Relation Name']!);
    for (const onder of knoop.Plans ?? []) bezoek(onder);
  };
  bezoek(wortel);
  return { indexen: [...indexen].sort(), gescand: [...gescand].sort() };
}

/** What differs between copies; every other column is that of a real listing. */
const EIGEN: Record<string, string> = {
  voorziening_id: 'gen_random_uuid()',
  sorteernaam: 'md5(r.n::text)',
  slug: "'kopie-' || r.n",
  organisatie_id: 'o.id',
  themas: "CASE WHEN r.n % 200 = 0 THEN d.themas ELSE ARRAY['thema-' || r.n % 50] END",
  gebied_ids: 'ARRAY[g.id]',
  werkgebied_ids: "CASE WHEN r.n % 20 = 0 THEN ARRAY[g.id] ELSE '{}' END",
  bereik_ids: "CASE WHEN r.n % 20 = 0 THEN ARRAY[g.id] ELSE '{}' END",
  werkvlak: 'CASE WHEN r.n % 500 = 0 THEN ST_MakeEnvelope(r.x, r.y, r.x + 0.01, r.y + 0.01, 4326) END',
  plek: 'ST_SetSRID(ST_MakePoint(r.x, r.y), 4326)::geography',
  punten: 'ST_SetSRID(ST_MakePoint(r.x, r.y), 4326)',
  // as zoek_cellen gives them for one point
  cellen: "ARRAY(SELECT n || ':' || (kaart_kolom(r.x) >> (22 - n)) || ':' || (kaart_rij(r.y) >> (22 - n)) FROM unnest(ARRAY[6, 8, 10, 12]) n)",
  zoekvector: "format('''w%s'':1A ''x%s'':1B ''y%s'':1D', r.n % 5000, r.n % 700, r.n % 30)::tsvector",
  // the triggers of the map read the points from here
  document: "jsonb_set(kort.document::jsonb, '{locaties}', jsonb_build_array(jsonb_build_object('lat', r.y, 'lon', r.x, 'precisie', 'GEBOUW')))::json",
};

let organisatie: string;
let slug: string;
/** a town without a border */
let plaats: string;

beforeAll(async () => {
  omgeving = await startOmgeving();
  const { database } = omgeving;
  [organisatie, slug] = Object.values((await sql('SELECT organisatie_id, slug FROM zoekdocument WHERE organisatie_id IS NOT NULL LIMIT 1'))[0]!) as [string, string];
  plaats = (await sql<{ code: string }>("SELECT code FROM gebied WHERE soort = 'PLAATS' AND grens IS NULL ORDER BY code LIMIT 1"))[0]!.code;
  // copies stand without their listing; nothing here reads that
  await database.script('ALTER TABLE zoekdocument DROP CONSTRAINT zoekdocument_voorziening_id_fkey');
  const kolommen = (await sql<{ kolom: string }>("SELECT column_name AS kolom FROM information_schema.columns WHERE table_name = 'zoekdocument' AND is_generated = 'NEVER' ORDER BY ordinal_position")).map(({ kolom }) => kolom);
  await database.transactie(async (verbinding) => {
    await verbinding.rijen({ text: "SELECT set_config('statement_timeout', '0', true)", values: [] });
    await verbinding.rijen({ text: 'SELECT setseed(0.5)', values: [] });
    // as many areas as a province has, each a small square somewhere
    await verbinding.rijen({
      text: `INSERT INTO gebied (id, code, naam, soort, grens, middelpunt, bron_code)
        SELECT gen_random_uuid(), 'proef-' || n, 'Proefgebied ' || md5(n::text), 'BUURT', ST_Multi(ST_MakeEnvelope(x, y, x + 0.01, y + 0.01, 4326)), ST_SetSRID(ST_MakePoint(x, y), 4326)::geography, 'eigen-indeling'
        FROM (SELECT n, 3.5 + random() * 3.4 AS x, 51 + random() * 2.3 AS y FROM generate_series(1, $1::int) n) r`,
      values: [AANTAL / 4],
    });
    await verbinding.rijen({ text: "INSERT INTO locatie (id, soort, straat, postcode, plaats, punt, precisie, bron_code) SELECT gen_random_uuid(), 'ADRES', 'Straat ' || md5(n::text), (1000 + n % 9000) || 'AB', 'Zwolle', ST_SetSRID(ST_MakePoint(3.5 + random() * 3.4, 51 + random() * 2.3), 4326)::geography, 'GEBOUW', 'eigen-indeling' FROM generate_series(1, $1::int) n", values: [AANTAL / 4] });
    await verbinding.rijen({ text: "INSERT INTO organisatie (id, slug, naam, bron_code) SELECT gen_random_uuid(), 'proef-' || n, 'Proef ' || md5(n::text), 'eigen-indeling' FROM generate_series(1, $1::int) n", values: [AANTAL / 4] });
    await verbinding.rijen({
      text: `INSERT INTO zoekdocument (${kolommen.join(', ')}) SELECT ${kolommen.map((kolom) => EIGEN[kolom] ?? `d.${kolom}`).join(', ')}
        FROM (SELECT document FROM zoekdocument ORDER BY length(document::text) LIMIT 1) kort CROSS JOIN (SELECT n, 3.5 + random() * 3.4 AS x, 51 + random() * 2.3 AS y, 1 + (n % $2::int) AS welke FROM generate_series(1, $1::int) n) r
        JOIN (SELECT row_number() OVER (ORDER BY id) AS nummer, id FROM gebied WHERE code LIKE 'proef-%') g ON g.nummer = r.welke
        JOIN (SELECT row_number() OVER (ORDER BY id) AS nummer, id FROM organisatie WHERE slug LIKE 'proef-%') o ON o.nummer = r.welke
        JOIN LATERAL (SELECT row_number() OVER (ORDER BY voorziening_id) AS nummer, * FROM (SELECT * FROM zoekdocument ORDER BY voorziening_id LIMIT 20) e) d ON d.nummer = 1 + r.n % 20`,
      values: [AANTAL, AANTAL / 4],
    });
    await verbinding.rijen({ text: "INSERT INTO zoeknaam SELECT voorziening_id, deel || sorteernaam, deel = '' FROM zoekdocument, unnest('{\"\",x}'::text[]) AS deel ON CONFLICT DO NOTHING", values: [] });
    await verbinding.rijen({ text: "INSERT INTO organisatienaam SELECT id, deel || lower(naam), deel = '' FROM organisatie, unnest('{\"\",x}'::text[]) AS deel ON CONFLICT DO NOTHING", values: [] });
  });
  // as autovacuum does: fresh statistics, and no rows left waiting in front of the GIN indexes
  for (const tabel of ['zoekdocument', 'zoeknaam', 'kaartpunt', 'kaartcel', 'gebied', 'organisatie', 'organisatienaam', 'locatie', 'gebied_ligging']) await database.script(`VACUUM ANALYZE ${tabel}`);
}, 600_000);
afterAll(() => omgeving?.sluit());

const TREFFERS = '{ edges { node { id } } }';
const NABIJ = 'nabij: { lat: 52.512, lon: 6.092, straalMeter: 1000 }';
const VAK = 'binnen: { west: 6.08, zuid: 52.50, oost: 6.10, noord: 52.52 }';

const LAND = 'binnen: { west: 3.3, zuid: 50.7, oost: 7.3, noord: 53.6 }';

/** what is asked, and which index each of its statements must use (one of) */
const VRAGEN: [string, () => string, RegExp][] = [
  ['dichtbij', () => `{ zoek(${NABIJ}) ${TREFFERS} }`, /zoekdocument_plek/],
  ['dichtbij, met totaal', () => `{ zoek(${NABIJ}) { totaal edges { node { id } } } }`, /zoekdocument_plek/],
  ['dichtbij, met een filter', () => `{ zoek(${NABIJ}, filter: { gratis: true }) ${TREFFERS} }`, /zoekdocument_plek/],
  ['dichtbij, met aantallen', () => `{ zoek(${NABIJ}) { facetten { themas { code aantal } } } }`, /zoekdocument_plek/],
  ['tekst', () => `{ zoek(tekst: "w17") ${TREFFERS} }`, /zoekdocument_zoekvector/],
  ['een begin van een woord', () => `{ zoek(tekst: "qqqqqqqq") ${TREFFERS} }`, /zoekdocument_zoekvector/],
  ['tekst van twee woorden', () => `{ zoek(tekst: "w17 x18") ${TREFFERS} }`, /zoekdocument_zoekvector/],
  ['tekst dichtbij', () => `{ zoek(tekst: "w17", ${NABIJ}) ${TREFFERS} }`, /zoekdocument_zoekvector/],
  ['tekst dichtbij, met aantallen', () => `{ zoek(tekst: "w17", ${NABIJ}, filter: { gratis: true }) { totaal facetten { themas { code aantal } } edges { node { id } } } }`, /zoekdocument_zoekvector/],
  ['een gebied', () => `{ zoek(gebied: "WK019310") ${TREFFERS} }`, /zoekdocument_gebieden/],
  ['een gebied en tekst', () => `{ zoek(gebied: "WK019310", tekst: "w17") ${TREFFERS} }`, /zoekdocument_(gebieden|zoekvector)/],
  ['een vak', () => `{ zoek(${VAK}) ${TREFFERS} }`, /zoekdocument_punten/],
  ['een thema', () => `{ zoek(filter: { themas: ["taal"] }, sortering: STAND) ${TREFFERS} }`, /zoekdocument_themas/],
  ['een organisatie', () => `{ zoek(filter: { organisatie: "${organisatie}" }, sortering: STAND) ${TREFFERS} }`, /zoekdocument_organisatie/],
  ['alles op naam', () => `{ zoek(sortering: NAAM) ${TREFFERS} }`, /zoekdocument_naam/],
  ['een voorziening', () => `{ voorziening(slug: "${slug}") { id } }`, /zoekdocument_slug_key/],
  ['de kaart van een straat', () => '{ kaart(binnen: { west: 6.09, zuid: 52.51, oost: 6.093, noord: 52.512 }, zoom: 17) { aantal } }', /kaartpunt_punt/],
  ['de kaart van een stad', () => `{ kaart(${VAK}, zoom: 13) { aantal } }`, /kaartcel_pkey.*kaartpunt_punt|kaartpunt_punt.*kaartcel_pkey/],
  ['de kaart van het land', () => `{ kaart(${LAND}, zoom: 7) { aantal } }`, /kaartcel_pkey/],
  ['de kaart van het land, met een thema', () => `{ kaart(${LAND}, zoom: 7, filter: { themas: ["taal"] }) { aantal } }`, /kaartcel_pkey/],
  ['de kaart van een stad, met twee filters', () => `{ kaart(${VAK}, zoom: 13, filter: { themas: ["taal"], gratis: true }) { aantal } }`, /kaartpunt_punt/],
  ['de kaart van een tekst', () => `{ kaart(${LAND}, zoom: 7, tekst: "w17") { aantal } }`, /zoekdocument_zoekvector/],
  ['de kaart van een gebied', () => `{ kaart(${LAND}, zoom: 7, gebied: "WK019310") { aantal } }`, /zoekdocument_gebieden/],
  ['de kaart dichtbij', () => `{ kaart(${VAK}, zoom: 13, ${NABIJ}) { aantal } }`, /kaartpunt_punt/],
  ['gebieden van een punt', () => '{ gebiedenVan(lat: 52.512, lon: 6.092) { code } }', /gebied_grens/],
  ['een gebied op code', () => '{ gebied(code: "WK019310") { naam } }', /gebied_/],
  ['wijkteams van een punt', () => '{ wijkteamsVoor(lat: 52.512, lon: 6.092) { id } }', /zoekdocument_werkgebieden/],
  ['suggesties', () => '{ suggesties(tekst: "inloop") { tekst } }', /zoeknaam_voorop.*zoeknaam_verderop|zoeknaam_verderop.*zoeknaam_voorop/],
  ['suggesties van organisaties', () => '{ suggesties(tekst: "proef c4") { tekst } }', /organisatienaam_voorop.*organisatienaam_verderop|organisatienaam_verderop.*organisatienaam_voorop/],
  ['suggesties van een straat', () => '{ suggesties(tekst: "straat c4") { tekst } }', /locatie_straat_begin/],
  ['suggesties van een postcode', () => '{ suggesties(tekst: "801") { tekst } }', /locatie_postcode_begin/],
  ['waar is een plaats', () => '{ waarIs(tekst: "Zwolle") { plekken { tekst } } }', /gebied_naam/],
  ['niets gevonden in een gebied', () => '{ zoek(gebied: "WK019310", filter: { soorten: [VRIJWILLIGERSPLEK], themas: ["taal"], trede: 6 }) { totaal versoepeld { zin naastgelegen { code } } } }', /gebied_grens/],
  ['niets gevonden in een plaats zonder grens', () => `{ zoek(gebied: "${plaats}", filter: { soorten: [VRIJWILLIGERSPLEK], trede: 6 }, tekst: "w17") { totaal versoepeld { naastgelegen { code } } } }`, /gebied_middelpunt/],
  ['waar is een straat', () => '{ waarIs(tekst: "Straat c4ca4238") { plekken { tekst } } }', /locatie_straat/],
  ['waar is een postcode', () => '{ waarIs(tekst: "8011AB") { plekken { tekst } } }', /locatie/],
];

describe('de zoekopdrachten', () => {
  it.each(VRAGEN)('%s: gebruikt een index en leest geen hele tabel', async (_, vraag, index) => {
    await omgeving.woordenschat.ververs();
    omgeving.opdrachten.length = 0;
    const { errors } = await omgeving.vraag(vraag());
    expect(errors).toBeUndefined();
    const gesteld = omgeving.opdrachten.filter(({ text }) => /zoekdocument|zoeknaam|kaartpunt|gebied|locatie|organisatie/.test(text) && !/FROM begrip b WHERE/.test(text));
    expect(gesteld.length).toBeGreaterThan(0);
    const plannen = [];
    for (const opdracht of gesteld) {
      const { indexen, gescand } = await plan(opdracht);
      // the last resort of a search without results is anything of that kind: it reads until the first one
      plannen.push({ indexen, gescand: opdracht.text.startsWith('SELECT CASE WHEN EXISTS') ? gescand.filter((tabel) => tabel !== 'zoekdocument') : gescand });
    }
    expect(plannen.flatMap(({ gescand }) => gescand), `indexen: ${plannen.flatMap(({ indexen }) => indexen)}`).toEqual([]);
    const gebruikt = plannen.flatMap(({ indexen }) => indexen).join(' ');
    expect(gebruikt, gebruikt).toMatch(index);
  }, 30_000);

  it('de tweede bladzijde van wat dichtbij is, en van alles op naam', async () => {
    const bladzijden: [string, RegExp][] = [
      [`nabij: { lat: 52.512, lon: 6.092, straalMeter: 50000 }, first: 2`, /zoekdocument_plek/],
      ['sortering: NAAM, first: 2', /zoekdocument_naam/],
    ];
    for (const [argumenten, index] of bladzijden) {
      const { data } = await omgeving.vraag(`{ zoek(${argumenten}) { pageInfo { endCursor } } }`);
      omgeving.opdrachten.length = 0;
      await omgeving.vraag(`{ zoek(${argumenten}, after: "${data.zoek.pageInfo.endCursor}") ${TREFFERS} }`);
      const { indexen, gescand } = await plan(omgeving.opdrachten.find(({ text }) => text.includes('zoekdocument'))!);
      expect(indexen.join(' '), argumenten).toMatch(index);
      expect(gescand, argumenten).toEqual([]);
    }
  });
});
