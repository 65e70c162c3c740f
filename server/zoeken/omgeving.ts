/** What lies around a place that was searched: the areas next to it, and the wider ones that it is part of. */
import type { Database } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import type { GebiedKort } from './document.ts';
import { type Punt, puntSql } from './zoekvraag.ts';

/** At most so many areas next to one. */
const MEESTE_BUREN = 5;
/** Borders this near to each other, in degrees (some tens of metres), are one border: generalised borders do not always meet. */
const ZELFDE_GRENS = 0.0005;

export interface Omgeving {
  /** of the same kind, sharing a border, the nearest first; of an area without a known border the nearest ones */
  naastgelegen: GebiedKort[];
  /** from small to large, a gemeente at the most */
  ruimer: GebiedKort[];
}

interface Rij extends GebiedKort {
  rol: 'NAAST' | 'RUIMER';
}

/** Around an area of ours. */
export async function haalOmgevingVanGebied(database: Database, id: string): Promise<Omgeving> {
  const kort = Prisma.sql`o.id, o.code, o.naam, o.soort`;
  return splits(
    await database.rijen<Rij>(Prisma.sql`
      WITH g AS MATERIALIZED (SELECT * FROM gebied WHERE id = ${id}::uuid)
      (SELECT 'NAAST' AS rol, ${kort} FROM g JOIN gebied o ON o.grens && ST_Expand(g.grens, ${ZELFDE_GRENS}::float8) AND ST_DWithin(o.grens, g.grens, ${ZELFDE_GRENS}::float8)
        WHERE o.soort = g.soort AND o.id <> g.id AND o.geldig_tot IS NULL ORDER BY o.middelpunt <-> g.middelpunt, o.code LIMIT ${MEESTE_BUREN}::int)
      UNION ALL (SELECT 'NAAST', ${kort} FROM (SELECT o.* FROM gebied o WHERE (SELECT grens IS NULL FROM g) AND o.id <> ${id}::uuid AND o.soort = (SELECT soort FROM g) AND o.geldig_tot IS NULL ORDER BY o.middelpunt <-> (SELECT middelpunt FROM g) LIMIT ${MEESTE_BUREN}::int) o)
      UNION ALL (SELECT 'RUIMER', ${kort} FROM gebied_ligging gl JOIN gebied o ON o.id = gl.in_gebied_id JOIN gebiedssoort s ON s.code = o.soort
        WHERE gl.gebied_id = ${id}::uuid AND o.geldig_tot IS NULL AND s.rang >= (SELECT rang FROM gebiedssoort WHERE code = 'GEMEENTE') ORDER BY s.rang DESC, o.code)`),
  );
}

/** Around a spot: the gemeente that it lies in, when its border is known. */
export async function haalOmgevingVanPunt(database: Database, punt: Punt): Promise<Omgeving> {
  return splits(await database.rijen<Rij>(Prisma.sql`SELECT 'RUIMER' AS rol, o.id, o.code, o.naam, o.soort FROM gebied o WHERE ST_Covers(o.grens, ${puntSql(punt)}) AND o.soort = 'GEMEENTE' AND o.geldig_tot IS NULL ORDER BY o.code LIMIT 1`));
}

function splits(rijen: Rij[]): Omgeving {
  const met = (rol: Rij['rol']) => rijen.filter((rij) => rij.rol === rol).map(({ rol: _, ...gebied }) => gebied);
  return { naastgelegen: met('NAAST'), ruimer: met('RUIMER') };
}
