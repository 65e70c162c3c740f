/** The map picture: clusters and points in a box, bounded in number whatever the database holds. */
import type { Database } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import type { Locatie, Voorzieningsoort } from './document.ts';
import { celgrootte, FIJNSTE, niveauVan, type Strook, verdeel } from './kaartraster.ts';
import { en, type Filter, type Groep, puntSql, type Vak, type Zoekvoorwaarden } from './zoekvraag.ts';

/** Points closer than this, in degrees (about a metre), are one spot. */
const ZELFDE_PLEK = 0.00001;
/** From this zoom a whole cell (11 by 11 metres, or less) is one spot: nobody can zoom in any further. */
const CEL_IS_PLEK = 18;
/** Listings named at one spot; the list has them all. */
const BIJ_EEN_PUNT = 50;

export interface Kaartcluster {
  id: string;
  lat: number;
  lon: number;
  aantal: number;
  west: number;
  zuid: number;
  oost: number;
  noord: number;
}

export interface Kaartpunt {
  id: string;
  lat: number;
  lon: number;
  aantal: number;
  precisie: Locatie['precisie'];
  voorzieningen: { id: string; slug: string; naam: string; soort: Voorzieningsoort }[];
}

export interface Kaart {
  clusters: Kaartcluster[];
  punten: Kaartpunt[];
  aantal: number;
}

interface Celrij {
  rij: number;
  kolom: number;
  lat: number;
  lon: number;
  west: number;
  zuid: number;
  oost: number;
  noord: number;
  aantal: number;
  precisie: Locatie['precisie'];
  /** null: more than one spot */
  voorzieningen: Kaartpunt['voorzieningen'] | null;
}

/** Groups of the filter whose columns kaartpunt has too. */
const IN_KAARTPUNT: ReadonlySet<Groep> = new Set<Groep>(['soorten', 'themas', 'doelgroepen', 'functies', 'soortenPlek', 'gratis', 'zonderIndicatie', 'zonderAanmelding', 'rolstoel', 'plaatsVrij', 'statussen', 'leeftijd', 'trede', 'organisatie']);
const FEITEN = ['gratis', 'zonderIndicatie', 'zonderAanmelding', 'rolstoel', 'plaatsVrij'] as const;

/** What kaartcel counts for this filter: everything (''), or one thing that is asked beside the kinds; undefined when it asks for more. */
function kenmerkenVan(filter: Filter | null | undefined): string[] | undefined {
  const { soorten: _soorten, ...rest } = filter ?? {};
  const [een, ...meer] = Object.entries(rest).filter(([, waarde]) => waarde != null && !(Array.isArray(waarde) && waarde.length === 0));
  if (!een) return [''];
  const [groep, waarde] = een;
  if (meer.length > 0) return undefined;
  if (groep === 'themas' && (waarde as string[]).length === 1) return [`thema=${(waarde as string[])[0]}`];
  if (groep === 'doelgroepen' && (waarde as string[]).length === 1) return ['iedereen', `doelgroep=${(waarde as string[])[0]}`];
  return waarde === true && FEITEN.some((feit) => feit === groep) ? [groep] : undefined;
}

/**
 * Points in a box, gathered in a grid that stands still while one pans: its cells depend on the zoom only, and grow by
 * halves of the world when the box is too wide for the zoom. Whole cells come from kaartcel, where their counts are kept;
 * along the edges of the box, and for a filter that is not kept there, points are counted one by one.
 * @param zoom of 512-pixel tiles, 0 to 24
 */
export async function haalKaart(database: Database, filter: Filter | null | undefined, voorwaarden: Zoekvoorwaarden, binnen: Vak, zoom: number): Promise<Kaart> {
  const niveau = niveauVan(binnen, zoom);
  const kenmerken = voorwaarden.basis.length === 0 && !voorwaarden.nabij ? kenmerkenVan(filter) : undefined;
  const { rijstroken, kolomstroken, randen } = kenmerken ? verdeel(binnen, niveau, kenmerken[0] !== '') : { rijstroken: [], kolomstroken: [], randen: [] };
  const vak = Prisma.sql`ST_MakeEnvelope(${binnen.west}::float8, ${binnen.zuid}::float8, ${binnen.oost}::float8, ${binnen.noord}::float8, 4326)`;
  const { nabij } = voorwaarden;
  // kaartpunt names its columns as zoekdocument does; what it has not is asked of zoekdocument first
  const alleenPunt = voorwaarden.basis.length === 0 && [...voorwaarden.groepen.keys()].every((groep) => IN_KAARTPUNT.has(groep));
  const past = en([
    ...(alleenPunt ? voorwaarden.groepen.values() : [Prisma.sql`d.voorziening_id IN (SELECT voorziening_id FROM gevonden)`]),
    ...(nabij ? [Prisma.sql`ST_DWithin(d.punt::geography, ${puntSql(nabij)}::geography, ${nabij.straalMeter}::float8)`] : []),
  ]);
  const gevonden = Prisma.sql`gevonden AS MATERIALIZED (SELECT d.voorziening_id FROM zoekdocument d WHERE d.punten && ${vak} AND ${en([...voorwaarden.basis, ...voorwaarden.groepen.values()])})`;
  // of a stored cell only its size is known; one that is small enough may turn out to be one spot
  const grofste = Math.min(FIJNSTE, ...[...rijstroken, ...kolomstroken].map((strook) => strook.niveau));
  const kandidaat = rijstroken.length > 0 ? celgrootte(grofste).breed * 1.001 : 0;
  const plek = niveau >= CEL_IS_PLEK ? celgrootte(niveau).breed : ZELFDE_PLEK;
  const stroken = (lijst: Strook[], vast: 'rij' | 'kolom', los: 'rij' | 'kolom') => Prisma.sql`
      SELECT d.rij >> (s.niveau - ${niveau}::int) AS rij, d.kolom >> (s.niveau - ${niveau}::int) AS kolom, d.aantal, d.som_lat, d.som_lon,
        d.kolom * b.breed - 180 AS west, d.rij * b.hoog - 90 AS zuid, (d.kolom + 1) * b.breed - 180 AS oost, (d.rij + 1) * b.hoog - 90 AS noord
      FROM unnest(${lijst.map((strook) => strook.niveau)}::int[], ${lijst.map((strook) => strook.vast)}::int[], ${lijst.map((strook) => strook.van)}::int[], ${lijst.map((strook) => strook.tot)}::int[]) AS s(niveau, vast, van, tot)
        CROSS JOIN LATERAL (SELECT ${celgrootte(0).breed}::float8 / (1 << s.niveau) AS breed, ${celgrootte(0).hoog}::float8 / (1 << s.niveau) AS hoog) b
        JOIN kaartcel d ON d.niveau = s.niveau AND d.${Prisma.raw(vast)} = s.vast AND d.${Prisma.raw(los)} BETWEEN s.van AND s.tot
      WHERE d.kenmerk = ANY(${kenmerken ?? []}::text[]) AND ${voorwaarden.groepen.get('soorten') ?? Prisma.sql`TRUE`}`;
  const losse = !alleenPunt
    ? Prisma.sql`gevonden JOIN kaartpunt d ON d.voorziening_id = gevonden.voorziening_id`
    : kenmerken
      ? Prisma.sql`unnest(${randen.map((rand) => rand.west)}::float8[], ${randen.map((rand) => rand.zuid)}::float8[], ${randen.map((rand) => rand.oost)}::float8[], ${randen.map((rand) => rand.noord)}::float8[],
          ${randen.map((rand) => rand.kolomVan)}::int[], ${randen.map((rand) => rand.kolomTot)}::int[], ${randen.map((rand) => rand.rijVan)}::int[], ${randen.map((rand) => rand.rijTot)}::int[]) AS r(west, zuid, oost, noord, kolom_van, kolom_tot, rij_van, rij_tot)
        JOIN kaartpunt d ON d.punt && ST_MakeEnvelope(r.west, r.zuid, r.oost, r.noord, 4326) AND d.kolom BETWEEN r.kolom_van AND r.kolom_tot AND d.rij BETWEEN r.rij_van AND r.rij_tot`
      : // one box with known sides, so that the planner sees whether a filter leaves less than the box does
        Prisma.sql`(SELECT * FROM kaartpunt d WHERE d.punt && ${vak}) d`;
  const opdracht = Prisma.sql`
    WITH ${alleenPunt ? Prisma.empty : Prisma.sql`${gevonden},`} delen AS (
      ${kenmerken ? Prisma.sql`${stroken(rijstroken, 'rij', 'kolom')} UNION ALL ${stroken(kolomstroken, 'kolom', 'rij')} UNION ALL` : Prisma.empty}
      SELECT d.rij >> ${FIJNSTE - niveau}::int AS rij, d.kolom >> ${FIJNSTE - niveau}::int AS kolom, 1 AS aantal, round(x.lat * 1e6)::bigint AS som_lat, round(x.lon * 1e6)::bigint AS som_lon, x.lon AS west, x.lat AS zuid, x.lon AS oost, x.lat AS noord
      FROM ${losse} CROSS JOIN LATERAL (SELECT ST_X(d.punt) AS lon, ST_Y(d.punt) AS lat) x
      WHERE x.lon BETWEEN ${binnen.west}::float8 AND ${binnen.oost}::float8 AND x.lat BETWEEN ${binnen.zuid}::float8 AND ${binnen.noord}::float8 AND ${past}
    ), cellen AS (
      SELECT rij, kolom, sum(aantal)::int AS aantal, round(sum(som_lat) / sum(aantal) / 1000000, 7)::float8 AS lat, round(sum(som_lon) / sum(aantal) / 1000000, 7)::float8 AS lon, min(west) AS west, min(zuid) AS zuid, max(oost) AS oost, max(noord) AS noord
      FROM delen GROUP BY rij, kolom
    )
    SELECT c.rij, c.kolom, c.aantal, c.lat, c.lon, c.west, c.zuid, c.oost, c.noord, v.precisie, CASE WHEN v.aantal = c.aantal THEN v.voorzieningen END AS voorzieningen
    FROM cellen c CROSS JOIN LATERAL (
      -- where its points would be if they were one spot: in the middle of them
      SELECT c.oost - c.west <= ${plek}::float8 AND c.noord - c.zuid <= ${plek}::float8 AS precies, c.oost - c.west <= ${kandidaat}::float8 AND c.noord - c.zuid <= ${kandidaat}::float8 AS misschien
    ) een LEFT JOIN LATERAL (
      SELECT sum(x.aantal)::int AS aantal, min(x.precisie) AS precisie, jsonb_agg(jsonb_build_object('id', x.voorziening_id, 'slug', x.slug, 'naam', x.naam, 'soort', x.soort) ORDER BY x.sorteernaam, x.voorziening_id) FILTER (WHERE x.plaats <= ${BIJ_EEN_PUNT}::int) AS voorzieningen
      FROM (SELECT d.voorziening_id, d.slug, d.naam, d.soort, d.sorteernaam, count(*) AS aantal, min(d.precisie::text) AS precisie, row_number() OVER (ORDER BY d.sorteernaam, d.voorziening_id) AS plaats
        FROM kaartpunt d WHERE (een.precies OR een.misschien) AND d.punt && CASE WHEN een.precies THEN ST_MakeEnvelope(c.west, c.zuid, c.oost, c.noord, 4326) ELSE ST_Expand(ST_SetSRID(ST_MakePoint(c.lon, c.lat), 4326), ${ZELFDE_PLEK / 2}::float8) END
          AND d.rij >> ${FIJNSTE - niveau}::int = c.rij AND d.kolom >> ${FIJNSTE - niveau}::int = c.kolom AND ${past}
        GROUP BY d.voorziening_id, d.slug, d.naam, d.soort, d.sorteernaam) x
    ) v ON TRUE
    ORDER BY c.rij, c.kolom`;
  const rijen = await database.rijen<Celrij>({ text: opdracht.text, values: opdracht.values, planPerKeer: true });
  const kaart: Kaart = { clusters: [], punten: [], aantal: 0 };
  for (const rij of rijen) {
    kaart.aantal += rij.aantal;
    const id = `${niveau}/${rij.kolom}/${rij.rij}`;
    if (rij.voorzieningen) kaart.punten.push({ id, lat: rij.lat, lon: rij.lon, aantal: rij.aantal, precisie: rij.precisie ?? 'GEEN', voorzieningen: rij.voorzieningen });
    else kaart.clusters.push({ id, lat: rij.lat, lon: rij.lon, aantal: rij.aantal, west: rij.west, zuid: rij.zuid, oost: rij.oost, noord: rij.noord });
  }
  return kaart;
}
