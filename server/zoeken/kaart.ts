/** The map picture: clusters and points in a box, bounded in number whatever the database holds. */
import type { Database } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import type { Locatie, Voorzieningsoort } from './document.ts';
import { binnenStraal, en, type Vak, type Zoekvoorwaarden } from './zoekvraag.ts';

/** Cells across the wider side of the box, at most. */
const CELLEN_BREED = 24;
/** Size of a cell on the screen, in pixels of a 512-pixel tile. */
const CEL_PIXELS = 56;
/** Points closer than this, in degrees (about a metre), are one spot. */
const ZELFDE_PLEK = 0.00001;
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
  voorzieningen: Kaartpunt['voorzieningen'] | null;
}

/**
 * Points in a box, gathered in a grid that stands still while one pans: its cells depend on the zoom only, and grow by
 * halves of the world when the box is too wide for the zoom.
 * @param zoom of 512-pixel tiles, 0 to 22
 */
export async function haalKaart(database: Database, voorwaarden: Zoekvoorwaarden, binnen: Vak, zoom: number): Promise<Kaart> {
  const breedste = Math.max(binnen.oost - binnen.west, (binnen.noord - binnen.zuid) / Math.cos((((binnen.noord + binnen.zuid) / 2) * Math.PI) / 180));
  let cel = (360 / 2 ** Math.min(22, Math.max(0, Math.floor(zoom)))) * (CEL_PIXELS / 512);
  while (breedste / cel > CELLEN_BREED) cel *= 2;
  // a cell is about square on the ground at this latitude
  const hoog = cel * 0.61;
  const { west, zuid, oost, noord } = binnen;
  const vak = Prisma.sql`ST_MakeEnvelope(${west}::float8, ${zuid}::float8, ${oost}::float8, ${noord}::float8, 4326)`;
  // means are rounded, because the order in which they are added up leaves a trace in the last digits
  const past = en([...voorwaarden.basis, ...voorwaarden.groepen.values(), ...(voorwaarden.nabij ? [binnenStraal(voorwaarden.nabij)] : [])]);
  const rijen = await database.rijen<Celrij>(Prisma.sql`
    WITH cellen AS (
      SELECT floor((p.lat + 90) / ${hoog}::float8)::int AS rij, floor((p.lon + 180) / ${cel}::float8)::int AS kolom, round(avg(p.lat)::numeric, 7)::float8 AS lat, round(avg(p.lon)::numeric, 7)::float8 AS lon, min(p.lon) AS west, min(p.lat) AS zuid, max(p.lon) AS oost, max(p.lat) AS noord, count(*)::int AS aantal
      FROM zoekdocument d CROSS JOIN LATERAL (
        SELECT ST_X(d.punten) AS lon, ST_Y(d.punten) AS lat WHERE ST_GeometryType(d.punten) = 'ST_Point'
        UNION ALL SELECT ST_X(deel.geom), ST_Y(deel.geom) FROM ST_Dump(d.punten) deel WHERE ST_GeometryType(d.punten) <> 'ST_Point'
      ) p
      WHERE d.punten && ${vak} AND ${past} AND p.lon BETWEEN ${west}::float8 AND ${oost}::float8 AND p.lat BETWEEN ${zuid}::float8 AND ${noord}::float8
      GROUP BY 1, 2
    )
    SELECT c.*, v.precisie, v.voorzieningen FROM cellen c LEFT JOIN LATERAL (
      -- one spot: name what is there
      SELECT jsonb_agg(jsonb_build_object('id', x.voorziening_id, 'slug', x.slug, 'naam', x.naam, 'soort', x.soort) ORDER BY x.sorteernaam, x.voorziening_id) AS voorzieningen, min(x.precisie) AS precisie
      FROM (SELECT d.voorziening_id, d.slug, d.sorteernaam, d.soort, d.document->>'naam' AS naam,
          (SELECT l->>'precisie' FROM json_array_elements(d.document->'locaties') l WHERE abs((l->>'lat')::float8 - c.lat) < ${ZELFDE_PLEK}::float8 AND abs((l->>'lon')::float8 - c.lon) < ${ZELFDE_PLEK}::float8 LIMIT 1) AS precisie
        FROM zoekdocument d WHERE ST_DWithin(d.punten, ST_SetSRID(ST_MakePoint(c.lon, c.lat), 4326), ${ZELFDE_PLEK}::float8) AND ${past} ORDER BY d.sorteernaam, d.voorziening_id LIMIT ${BIJ_EEN_PUNT}::int) x
      WHERE c.oost - c.west < ${ZELFDE_PLEK}::float8 AND c.noord - c.zuid < ${ZELFDE_PLEK}::float8
    ) v ON TRUE
    ORDER BY c.rij, c.kolom`);
  const kaart: Kaart = { clusters: [], punten: [], aantal: 0 };
  for (const rij of rijen) {
    kaart.aantal += rij.aantal;
    const id = `${cel.toPrecision(4)}/${rij.kolom}/${rij.rij}`;
    if (rij.voorzieningen) kaart.punten.push({ id, lat: rij.lat, lon: rij.lon, aantal: rij.aantal, precisie: rij.precisie ?? 'GEEN', voorzieningen: rij.voorzieningen });
    else kaart.clusters.push({ id, lat: rij.lat, lon: rij.lon, aantal: rij.aantal, west: rij.west, zuid: rij.zuid, oost: rij.oost, noord: rij.noord });
  }
  return kaart;
}
