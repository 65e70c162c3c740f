/** In which order results stand, and where a page goes on. */
import { Prisma } from '../database/prisma/client.ts';
import { Invoerfout } from '../fouten.ts';
import { leesCursor } from './cursor.ts';
import { GEWICHTEN } from './gewichten.ts';
import { binnenStraal, puntSql, type Sql, type Zoekvoorwaarden } from './zoekvraag.ts';

export const SORTERINGEN = ['RELEVANTIE', 'AFSTAND', 'NAAM', 'STAND'] as const;
export type Sortering = (typeof SORTERINGEN)[number];

/** How results are ordered: smallest first, with the id deciding between equals. */
export interface Orde {
  naam: string;
  waarde: Sql;
  /** type of the value, to read a cursor back exactly */
  type: 'float8' | 'text' | 'int' | 'numeric';
  /** does the spatial index give this order by itself? */
  opAfstand: boolean;
}

/** Metres on the spheroid. */
export const afstandSql = (voorwaarden: Zoekvoorwaarden): Sql => (voorwaarden.nabij ? Prisma.sql`ST_Distance(d.plek, ${puntSql(voorwaarden.nabij)}::geography)` : Prisma.sql`NULL::float8`);

/**
 * The order that was asked for, or the one that fits the question.
 * @throws Invoerfout for nearest first without a spot
 */
export function kiesOrde(sortering: Sortering | null | undefined, voorwaarden: Zoekvoorwaarden): Orde {
  const gekozen = sortering ?? 'RELEVANTIE';
  if (gekozen === 'AFSTAND' && !voorwaarden.nabij) throw new Invoerfout('sortering', 'sorteren op afstand kan alleen met nabij');
  if (gekozen === 'STAND') return { naam: 'STAND', waarde: Prisma.sql`-COALESCE(d.stand_van - '1900-01-01'::date, 0)`, type: 'int', opAfstand: false };
  // to the millimetre, so that both databases write the same value in a cursor
  if (gekozen === 'AFSTAND' || (gekozen === 'RELEVANTIE' && !voorwaarden.tekstscore && voorwaarden.nabij)) return { naam: 'AFSTAND', waarde: Prisma.sql`round(${afstandSql(voorwaarden)}::numeric, 3)::float8`, type: 'float8', opAfstand: true };
  if (gekozen === 'RELEVANTIE' && voorwaarden.tekstscore) {
    const dichtbij = voorwaarden.nabij
      ? Prisma.sql` * CASE WHEN d.plek IS NOT NULL AND ${binnenStraal(voorwaarden.nabij)} THEN 1 - ${1 - GEWICHTEN.aanDeRand}::float8 * (${afstandSql(voorwaarden)}) / ${voorwaarden.nabij.straalMeter}::float8 ELSE ${GEWICHTEN.komtNaarJeToe}::float8 END`
      : Prisma.empty;
    return {
      naam: 'RELEVANTIE',
      // rounded, so that the value in a cursor is the value that is compared
      waarde: Prisma.sql`round((-(${voorwaarden.tekstscore})${dichtbij} * CASE WHEN d.niet_bevestigd THEN ${GEWICHTEN.zonderAntwoord}::float8 WHEN d.bevestigd THEN 1 ELSE ${GEWICHTEN.nietBevestigd}::float8 END * CASE WHEN d.zonder_indicatie IS FALSE THEN ${GEWICHTEN.alleenMetIndicatie}::float8 ELSE 1 END)::numeric, 8)`,
      type: 'numeric',
      opAfstand: false,
    };
  }
  return { naam: 'NAAM', waarde: Prisma.sql`d.sorteernaam`, type: 'text', opAfstand: false };
}

/** How a value of each type may look: what we write ourselves, and no more. */
const WAARDEN = { text: /^.{0,200}$/su, int: /^-?\d{1,9}$/, numeric: /^-?\d{1,12}(\.\d{1,20})?$/, float8: /^(\d{1,12}(\.\d{1,20})?|Infinity)$/ } as const;

/**
 * The condition of what comes after a cursor; undefined without one.
 * @throws Invoerfout for a cursor that is not ours, or of another order
 */
export function naCursor(orde: Orde, after: string | null | undefined): Sql | undefined {
  if (after == null) return undefined;
  const cursor = leesCursor(after, orde.naam);
  if (!WAARDEN[orde.type].test(cursor.waarde)) throw new Invoerfout('after', 'dit is geen cursor van ons; begin opnieuw zonder after');
  const type = Prisma.raw(orde.type === 'text' ? 'text COLLATE "C"' : orde.type);
  return Prisma.sql`(${orde.waarde}, d.voorziening_id) > (${cursor.waarde}::${type}, ${cursor.id}::uuid)`;
}

/** Can the facets come along with the page? By relevance every listing that fits has to be looked at anyway; otherwise an index gives the page at once, and counting would hold it up. */
export const telMee = (voorwaarden: Zoekvoorwaarden, sortering: Sortering | null | undefined): boolean => kiesOrde(sortering, voorwaarden).naam === 'RELEVANTIE';
