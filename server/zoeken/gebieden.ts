/** Areas: their borders, what lies in what, and which hold a spot. */
import type { Database } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Invoerfout } from '../fouten.ts';
import type { Bron, GebiedKort, Voorzieningdocument } from './document.ts';
import { isUuid } from '../sleutels.ts';
import { bereikt, controleerPunt, type Punt, puntSql, type Sql } from './zoekvraag.ts';

export interface Gebied extends GebiedKort {
  geldigVan: string | null;
  geldigTot: string | null;
  inwoners: number | null;
  lat: number | null;
  lon: number | null;
  bron: Bron;
  peildatum: string | null;
  ligtIn: GebiedKort[];
  /** GeoJSON MultiPolygon; only read when asked for */
  geometrie?: unknown;
}

/** At most so many areas in one answer. */
const MEESTE_GEBIEDEN = 2_000;

const kolommen = (metGeometrie: boolean): Sql => Prisma.sql`g.id, g.code, g.naam, g.soort, NULLIF(g.geldig_van, '0001-01-01')::text AS "geldigVan", g.geldig_tot::text AS "geldigTot", g.inwoners, g.peildatum::text,
  ST_Y(g.middelpunt::geometry) AS lat, ST_X(g.middelpunt::geometry) AS lon,
  (SELECT jsonb_build_object('code', b.code, 'titel', b.titel, 'uitgever', b.uitgever, 'url', b.url, 'licentie', b.licentie, 'datum', b.datum, 'toelichting', b.toelichting) FROM bron b WHERE b.code = g.bron_code) AS bron,
  COALESCE((SELECT jsonb_agg(jsonb_build_object('id', o.id, 'code', o.code, 'naam', o.naam, 'soort', o.soort) ORDER BY os.rang, o.naam) FROM gebied_ligging gl JOIN gebied o ON o.id = gl.in_gebied_id JOIN gebiedssoort os ON os.code = o.soort WHERE gl.gebied_id = g.id), '[]') AS "ligtIn"${metGeometrie ? Prisma.sql`, ST_AsGeoJSON(g.grens, 6)::jsonb AS geometrie` : Prisma.empty}`;

/** One area by code or id, the newest of that code. */
export async function haalGebied(database: Database, code: string, metGeometrie: boolean): Promise<Gebied | undefined> {
  const [rij] = await database.rijen<Gebied>(Prisma.sql`SELECT ${kolommen(metGeometrie)} FROM gebied g WHERE g.code = ${code} OR g.id = ${isUuid(code) ? code : null}::uuid ORDER BY g.geldig_tot DESC NULLS FIRST, g.geldig_van DESC LIMIT 1`);
  return rij;
}

/**
 * Areas of one kind, or lying in one area, or both, by name; at most 2,000.
 * @throws Invoerfout when neither is given, or one does not exist
 */
export async function haalGebieden(database: Database, keuze: { soort?: string | null; binnen?: string | null }, metGeometrie: boolean): Promise<Gebied[]> {
  if (keuze.soort == null && keuze.binnen == null) throw new Invoerfout('soort', 'geef een soort (GEMEENTE, STADSDEEL, WIJK, BUURT, PLAATS ...) of een gebied waar het in ligt');
  if (keuze.soort != null) {
    const soorten = await database.rijen<{ code: string }>(Prisma.sql`SELECT code FROM gebiedssoort ORDER BY rang`);
    if (!soorten.some(({ code }) => code === keuze.soort)) throw new Invoerfout('soort', `deze soort bestaat niet; kies uit ${soorten.map(({ code }) => code).join(', ')}`);
  }
  const ouder = keuze.binnen == null ? undefined : await haalGebied(database, keuze.binnen, false);
  if (keuze.binnen != null && !ouder) throw new Invoerfout('binnen', `het gebied "${keuze.binnen.slice(0, 80)}" bestaat niet`);
  return database.rijen<Gebied>(Prisma.sql`SELECT ${kolommen(metGeometrie)} FROM gebied g JOIN gebiedssoort s ON s.code = g.soort
    WHERE g.geldig_tot IS NULL${keuze.soort == null ? Prisma.empty : Prisma.sql` AND g.soort = ${keuze.soort}`}${ouder ? Prisma.sql` AND EXISTS (SELECT FROM gebied_ligging gl WHERE gl.gebied_id = g.id AND gl.in_gebied_id = ${ouder.id}::uuid)` : Prisma.empty}
    ORDER BY s.rang, g.naam COLLATE "C", g.code LIMIT ${MEESTE_GEBIEDEN}::int`);
}

/** Every area with a border that holds this spot, from large to small. */
export async function haalGebiedenVan(database: Database, punt: Punt, metGeometrie: boolean): Promise<Gebied[]> {
  controleerPunt('', punt);
  return database.rijen<Gebied>(Prisma.sql`SELECT ${kolommen(metGeometrie)} FROM gebied g JOIN gebiedssoort s ON s.code = g.soort WHERE ST_Covers(g.grens, ${puntSql(punt)}) AND g.geldig_tot IS NULL ORDER BY s.rang, g.naam COLLATE "C", g.code LIMIT 100`);
}

/** The teams whose area holds this spot; the smallest area is the nearest team, so that comes first. */
export async function haalWijkteamsVoor(database: Database, punt: Punt): Promise<Voorzieningdocument[]> {
  controleerPunt('', punt);
  const rijen = await database.rijen<{ document: Voorzieningdocument }>(Prisma.sql`SELECT d.document FROM zoekdocument d WHERE ${bereikt(punt)} AND d.soort = 'WIJKTEAM' AND d.status <> 'GESTOPT'
    ORDER BY (SELECT max(s.rang) FROM gebied g JOIN gebiedssoort s ON s.code = g.soort WHERE g.id = ANY(d.werkgebied_ids)) DESC NULLS LAST, d.sorteernaam, d.voorziening_id LIMIT 50`);
  return rijen.map(({ document }) => document);
}

/** The teams that work within an area: all of theirs lies in it. Of a gemeente those of its parts; at most 10, by name. */
export async function haalWijkteamsIn(database: Database, gebiedId: string): Promise<Voorzieningdocument[]> {
  const rijen = await database.rijen<{ document: Voorzieningdocument }>(Prisma.sql`SELECT d.document FROM zoekdocument d
    WHERE (d.werkgebied_ids && ARRAY(SELECT gl.gebied_id FROM gebied_ligging gl WHERE gl.in_gebied_id = ${gebiedId}::uuid UNION ALL SELECT ${gebiedId}::uuid)
      OR d.werkvlak && (SELECT g.grens FROM gebied g WHERE g.id = ${gebiedId}::uuid) AND ST_CoveredBy(d.werkvlak, (SELECT g.grens FROM gebied g WHERE g.id = ${gebiedId}::uuid)))
      AND d.soort = 'WIJKTEAM' AND d.status <> 'GESTOPT' ORDER BY d.sorteernaam, d.voorziening_id LIMIT 10`);
  return rijen.map(({ document }) => document);
}
