/** The skeleton of a page: ids and what they are ordered by, one more than the page holds. Cheap, by index; the documents come after. */
import { Prisma } from '../database/prisma/client.ts';
import { leesCursor } from './cursor.ts';
import { facetkolommen, isTelbaar, pastBij } from './facetten.ts';
import { naCursor, type Orde } from './orde.ts';
import { alleVoorwaarden, bereikt, binnenStraal, en, opPlaats, puntSql, type Sql, type Zoekvoorwaarden } from './zoekvraag.ts';

export interface Paginavraag {
  first: number;
  after?: string | null;
}

/** The index orders by distance on a sphere, which differs from that on the spheroid by less than this. */
const BOL_MARGE = 1.01;

const hoogstens = (pagina: Paginavraag): Sql => Prisma.sql`LIMIT ${pagina.first + 1}::int`;
const verder = (orde: Orde, pagina: Paginavraag): Sql[] => [naCursor(orde, pagina.after)].filter((voorwaarde) => voorwaarde !== undefined);

/** In any order: what fits, as far as this page reaches. */
export function gewoonGeraamte(voorwaarden: Zoekvoorwaarden, orde: Orde, pagina: Paginavraag): Sql {
  return Prisma.sql`geraamte AS MATERIALIZED (SELECT d.voorziening_id, ${orde.waarde} AS waarde FROM zoekdocument d WHERE ${en([...alleVoorwaarden(voorwaarden), ...verder(orde, pagina)])} ORDER BY ${orde.waarde}, d.voorziening_id ${hoogstens(pagina)})`;
}

/** With "basis" before it, of which the facets are counted too: everything that fits text and place and misses no more than one group. What is only counted needs no score. */
export function meegeteldGeraamte(voorwaarden: Zoekvoorwaarden, orde: Orde, pagina: Paginavraag, nu: Date): Sql {
  return Prisma.sql`basis AS MATERIALIZED (
      SELECT d.voorziening_id, ${facetkolommen(voorwaarden, nu)}, CASE WHEN ${en([...voorwaarden.groepen.values()])} THEN ${orde.waarde} END AS waarde FROM zoekdocument d WHERE ${en([...voorwaarden.basis, isTelbaar(voorwaarden), ...opPlaats(voorwaarden)])}
    ), geraamte AS MATERIALIZED (
      SELECT d.voorziening_id, d.waarde FROM basis d WHERE ${en([pastBij(voorwaarden), ...verder({ ...orde, waarde: Prisma.sql`d.waarde` }, pagina)])} ORDER BY 2, 1 ${hoogstens(pagina)}
    )`;
}

/**
 * Nearest first, in two branches, each by its own index: what lies within the radius; and when that does not fill the page, what
 * serves this spot from elsewhere. The first takes the nearest by the index (on a sphere) to know how far this page reaches, and
 * then orders all up to there exactly.
 */
export function nabijGeraamte(voorwaarden: Zoekvoorwaarden, nabij: NonNullable<Zoekvoorwaarden['nabij']>, orde: Orde, pagina: Paginavraag): Sql {
  const gemeen = [...voorwaarden.basis, ...voorwaarden.groepen.values()];
  const binnen = [...gemeen, ...verder(orde, pagina)];
  const punt = Prisma.sql`${puntSql(nabij)}::geography`;
  const straal = Prisma.sql`${nabij.straalMeter}::float8`;
  const cursor = pagina.after == null ? undefined : leesCursor(pagina.after, orde.naam);
  const elders = [...gemeen, bereikt(nabij), Prisma.sql`${binnenStraal(nabij)} IS NOT TRUE`, ...(cursor ? [Prisma.sql`('Infinity'::float8, d.voorziening_id) > (${cursor.waarde}::float8, ${cursor.id}::uuid)`] : [])];
  // the box is written out, because ST_DWithin makes the planner expect so few rows that it sorts them all instead
  const naastePerBol = Prisma.sql`SELECT d.plek <-> ${punt} AS bol FROM zoekdocument d WHERE ${en([...binnen, Prisma.sql`d.plek && _ST_Expand(${punt}, ${straal})`])} ORDER BY d.plek <-> ${punt} ${hoogstens(pagina)}`;
  return Prisma.sql`bereik AS MATERIALIZED (
      SELECT CASE WHEN count(*) <= ${pagina.first}::int THEN ${straal} ELSE LEAST(${straal}, max(n.bol) * ${BOL_MARGE}::float8) END AS meter FROM (${naastePerBol}) n
    ), dichtbij AS MATERIALIZED (
      SELECT d.voorziening_id, ${orde.waarde} AS waarde FROM zoekdocument d, bereik WHERE ${en([...binnen, Prisma.sql`ST_DWithin(d.plek, ${punt}, bereik.meter)`])} ORDER BY 2, 1 ${hoogstens(pagina)}
    ), elders AS MATERIALIZED (
      SELECT d.voorziening_id, 'Infinity'::float8 AS waarde FROM zoekdocument d WHERE (SELECT count(*) FROM dichtbij) <= ${pagina.first}::int AND ${en(elders)} ORDER BY d.voorziening_id ${hoogstens(pagina)}
    ), geraamte AS MATERIALIZED (SELECT * FROM (SELECT * FROM dichtbij UNION ALL SELECT * FROM elders) x ORDER BY waarde, voorziening_id ${hoogstens(pagina)})`;
}
