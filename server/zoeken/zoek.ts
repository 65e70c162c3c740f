/** Search: one statement per page. First the ids in order (cheap, by index), then the documents of that page only. */
import type { Database } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Invoerfout } from '../fouten.ts';
import { leesCursor, schrijfCursor } from './cursor.ts';
import type { Voorzieningdocument } from './document.ts';
import { GEWICHTEN } from './gewichten.ts';
import { alsFacetten, type Facetten, facetkolommen, pastBij, type Telrij, tellingen } from './facetten.ts';
import { alleVoorwaarden, bereikt, binnenStraal, en, opPlaats, puntSql, type Sql, type Zoekvoorwaarden } from './zoekvraag.ts';

export const SORTERINGEN = ['RELEVANTIE', 'AFSTAND', 'NAAM', 'STAND'] as const;
export type Sortering = (typeof SORTERINGEN)[number];

export const GROOTSTE_PAGINA = 100;

/** One result as the statement gives it. */
export interface Treffer {
  document: Voorzieningdocument;
  cursor: string;
  /** metres on the ground to its nearest public point, when that is within the radius */
  afstandMeter: number | null;
  /** serves the spot that was asked for */
  bereikt: boolean;
  /** per word group of the question: was it found? */
  gevonden: boolean[];
}

export interface Pagina {
  treffers: Treffer[];
  heeftVolgende: boolean;
  /** of all pages together; undefined when it was not asked for */
  totaal: number | undefined;
  /** when they came along in the same statement */
  facetten: Facetten | undefined;
}

interface Rij {
  totaal: number | null;
  /** on the first row */
  telling: Telrij[] | null;
  document: Voorzieningdocument;
  /** null on the one row of a page without results */
  id: string | null;
  waarde: string;
  afstand: number | null;
  bereikt: boolean;
  gevonden: boolean[];
}

/** How results are ordered: smallest first, with the id deciding between equals. */
interface Orde {
  naam: string;
  waarde: Sql;
  /** type of the value, to read a cursor back exactly */
  type: 'float8' | 'text' | 'int' | 'numeric';
  /** does the spatial index give this order by itself? */
  opAfstand: boolean;
}

/** Metres on the spheroid. */
const afstandSql = (voorwaarden: Zoekvoorwaarden): Sql => (voorwaarden.nabij ? Prisma.sql`ST_Distance(d.plek, ${puntSql(voorwaarden.nabij)}::geography)` : Prisma.sql`NULL::float8`);

/** The index orders by distance on a sphere, which differs from that on the spheroid by less than this. */
const BOL_MARGE = 1.01;

function kiesOrde(sortering: Sortering | null | undefined, voorwaarden: Zoekvoorwaarden): Orde {
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
      waarde: Prisma.sql`round((-(${voorwaarden.tekstscore})${dichtbij} * CASE WHEN d.bevestigd THEN 1 ELSE ${GEWICHTEN.nietBevestigd}::float8 END * CASE WHEN d.zonder_indicatie IS FALSE THEN ${GEWICHTEN.alleenMetIndicatie}::float8 ELSE 1 END)::numeric, 8)`,
      type: 'numeric',
      opAfstand: false,
    };
  }
  return { naam: 'NAAM', waarde: Prisma.sql`d.sorteernaam`, type: 'text', opAfstand: false };
}

/** How a value of each type may look: what we write ourselves, and no more. */
const WAARDEN = { text: /^.{0,200}$/su, int: /^-?\d{1,9}$/, numeric: /^-?\d{1,12}(\.\d{1,20})?$/, float8: /^(\d{1,12}(\.\d{1,20})?|Infinity)$/ } as const;

function naCursor(orde: Orde, after: string | null | undefined): Sql | undefined {
  if (after == null) return undefined;
  const cursor = leesCursor(after, orde.naam);
  if (!WAARDEN[orde.type].test(cursor.waarde)) throw new Invoerfout('after', 'dit is geen cursor van ons; begin opnieuw zonder after');
  const type = Prisma.raw(orde.type === 'text' ? 'text COLLATE "C"' : orde.type);
  return Prisma.sql`(${orde.waarde}, d.voorziening_id) > (${cursor.waarde}::${type}, ${cursor.id}::uuid)`;
}

/** Can the facets come along with the page? By relevance every listing that fits has to be looked at anyway; otherwise an index gives the page at once, and counting would hold it up. */
export const telMee = (voorwaarden: Zoekvoorwaarden, sortering: Sortering | null | undefined): boolean => kiesOrde(sortering, voorwaarden).naam === 'RELEVANTIE';

/**
 * One page of results, in one statement.
 * @param first 1 to 100
 * @param metFacetten the time at which to count, when telMee says that they can come along
 * @throws Invoerfout for a wrong first, after or sortering
 */
export async function zoek(database: Database, voorwaarden: Zoekvoorwaarden, pagina: { first: number; after?: string | null; sortering?: Sortering | null; metTotaal?: boolean; metFacetten?: Date | undefined }): Promise<Pagina> {
  if (pagina.first < 1 || pagina.first > GROOTSTE_PAGINA) throw new Invoerfout('first', `vraag 1 tot en met ${GROOTSTE_PAGINA} resultaten per keer`);
  const orde = kiesOrde(pagina.sortering, voorwaarden);
  const verder = naCursor(orde, pagina.after);
  const grens = Prisma.sql`LIMIT ${pagina.first + 1}::int`;
  const { nabij } = voorwaarden;
  let vooraf = Prisma.empty;
  let geraamte: Sql;
  if (pagina.metFacetten) {
    // a listing that is only counted needs no score
    vooraf = Prisma.sql`basis AS MATERIALIZED (SELECT d.voorziening_id, ${facetkolommen(voorwaarden, pagina.metFacetten)}, CASE WHEN ${en([...voorwaarden.groepen.values()])} THEN ${orde.waarde} END AS waarde FROM zoekdocument d WHERE ${en([...voorwaarden.basis, ...opPlaats(voorwaarden)])}),`;
    const na = naCursor({ ...orde, waarde: Prisma.sql`d.waarde` }, pagina.after);
    geraamte = Prisma.sql`SELECT d.voorziening_id, d.waarde FROM basis d WHERE ${en([pastBij(voorwaarden), ...(na ? [na] : [])])} ORDER BY 2, 1 ${grens}`;
  } else if (nabij && orde.opAfstand) {
    const gemeen = [...voorwaarden.basis, ...voorwaarden.groepen.values()];
    const punt = Prisma.sql`${puntSql(nabij)}::geography`;
    const cursor = pagina.after == null ? undefined : leesCursor(pagina.after, orde.naam);
    const elders = cursor ? Prisma.sql` AND ('Infinity'::float8, d.voorziening_id) > (${cursor.waarde}::float8, ${cursor.id}::uuid)` : Prisma.empty;
    // Two branches, each by its own index: what lies within the radius, nearest first; and when that does not fill the page, what serves this spot from elsewhere.
    // The first takes the nearest by the index (on a sphere) to know how far this page reaches, and then orders all up to there exactly.
    // The box is written out, because ST_DWithin makes the planner expect so few rows that it sorts them all instead.
    geraamte = Prisma.sql`
      WITH dichtbij AS MATERIALIZED (SELECT d.voorziening_id, ${orde.waarde} AS waarde FROM zoekdocument d, (
          SELECT CASE WHEN count(*) <= ${pagina.first}::int THEN ${nabij.straalMeter}::float8 ELSE LEAST(${nabij.straalMeter}::float8, max(n.bol) * ${BOL_MARGE}::float8) END AS meter
          FROM (SELECT d.plek <-> ${punt} AS bol FROM zoekdocument d WHERE ${en([...gemeen, Prisma.sql`d.plek && _ST_Expand(${punt}, ${nabij.straalMeter}::float8)`, ...(verder ? [verder] : [])])} ORDER BY d.plek <-> ${punt} ${grens}) n
        ) bereik
        WHERE ${en([...gemeen, Prisma.sql`ST_DWithin(d.plek, ${punt}, bereik.meter)`, ...(verder ? [verder] : [])])} ORDER BY 2, 1 ${grens})
      SELECT * FROM dichtbij UNION ALL
      (SELECT d.voorziening_id, 'Infinity'::float8 AS waarde FROM zoekdocument d WHERE (SELECT count(*) FROM dichtbij) <= ${pagina.first}::int AND ${en([...gemeen, bereikt(nabij)])} AND ${binnenStraal(nabij)} IS NOT TRUE${elders} ORDER BY d.voorziening_id ${grens})`;
  } else {
    geraamte = Prisma.sql`SELECT d.voorziening_id, ${orde.waarde} AS waarde FROM zoekdocument d WHERE ${en([...alleVoorwaarden(voorwaarden), ...(verder ? [verder] : [])])} ORDER BY ${orde.waarde}, d.voorziening_id ${grens}`;
  }
  const rijen = await database.rijen<Rij>(Prisma.sql`
    WITH ${vooraf} geraamte AS MATERIALIZED (SELECT * FROM (${geraamte}) x ORDER BY waarde, voorziening_id ${grens})
    SELECT t.totaal, ${pagina.metFacetten ? Prisma.sql`CASE WHEN row_number() OVER (ORDER BY g.waarde, g.voorziening_id) = 1 THEN t.telling END` : Prisma.sql`NULL`} AS telling, d.document, d.voorziening_id AS id, g.waarde::text AS waarde, ${afstandSql(voorwaarden)} AS afstand, ${nabij ? bereikt(nabij) : Prisma.sql`FALSE`} AS bereikt, ${voorwaarden.gevonden} AS gevonden
    FROM (SELECT ${pagina.metTotaal ? telSql(voorwaarden) : Prisma.sql`NULL::int`} AS totaal, ${pagina.metFacetten ? Prisma.sql`(SELECT json_agg(x) FROM (${tellingen(voorwaarden)}) x)` : Prisma.sql`NULL`} AS telling) t LEFT JOIN (geraamte g JOIN zoekdocument d ON d.voorziening_id = g.voorziening_id) ON TRUE ORDER BY g.waarde, g.voorziening_id`);
  const gevonden = rijen.filter((rij): rij is Rij & { id: string } => rij.id !== null);
  const treffers = gevonden.slice(0, pagina.first).map((rij) => ({
    document: rij.document,
    cursor: schrijfCursor({ orde: orde.naam, waarde: rij.waarde, id: rij.id }),
    afstandMeter: nabij && rij.afstand !== null && rij.afstand <= nabij.straalMeter ? Math.round(rij.afstand) : null,
    bereikt: rij.bereikt === true,
    gevonden: rij.gevonden,
  }));
  const telling = rijen[0]?.telling;
  return { treffers, heeftVolgende: gevonden.length > pagina.first, totaal: rijen[0]?.totaal ?? undefined, facetten: telling ? alsFacetten(telling, voorwaarden) : undefined };
}

const telSql = (voorwaarden: Zoekvoorwaarden): Sql => Prisma.sql`(SELECT count(*)::int FROM zoekdocument d WHERE ${en(alleVoorwaarden(voorwaarden))})`;

/** How many listings fit, when nothing else is asked. */
export async function tel(database: Database, voorwaarden: Zoekvoorwaarden): Promise<number> {
  const [rij] = await database.rijen<{ aantal: number }>(Prisma.sql`SELECT ${telSql(voorwaarden)} AS aantal`);
  return rij!.aantal;
}

/** One listing by id, or by slug (also an earlier one). Undefined when there is none. */
export async function haalVoorziening(database: Database, sleutel: { id: string } | { slug: string }): Promise<Voorzieningdocument | undefined> {
  const [rij] = await database.rijen<{ document: Voorzieningdocument }>(
    'id' in sleutel
      ? Prisma.sql`SELECT document FROM zoekdocument WHERE voorziening_id = ${sleutel.id}::uuid`
      : Prisma.sql`SELECT document FROM zoekdocument WHERE voorziening_id = COALESCE((SELECT voorziening_id FROM zoekdocument WHERE slug = ${sleutel.slug}), (SELECT voorziening_id FROM slug_verwijzing WHERE slug = ${sleutel.slug}))`,
  );
  return rij?.document;
}
