/** Search: one statement per page. First the ids in order (cheap, by index), then the documents of that page only. */
import type { Database, Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Invoerfout } from '../fouten.ts';
import { schrijfCursor } from './cursor.ts';
import type { Voorzieningdocument } from './document.ts';
import { alsFacetten, type Facetten, type Telrij, tellingen } from './facetten.ts';
import { gewoonGeraamte, meegeteldGeraamte, nabijGeraamte, type Paginavraag } from './geraamte.ts';
import { afstandSql, kiesOrde, naCursor, type Sortering } from './orde.ts';
import { alleVoorwaarden, bereikt, en, type Sql, type Zoekvoorwaarden } from './zoekvraag.ts';

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

/**
 * Checks what was asked of a page, also when only its total is wanted.
 * @throws Invoerfout for a wrong first, after or sortering
 */
export function controleerPagina(voorwaarden: Zoekvoorwaarden, pagina: Paginavraag & { sortering?: Sortering | null }): void {
  if (pagina.first < 1 || pagina.first > GROOTSTE_PAGINA) throw new Invoerfout('first', `vraag 1 tot en met ${GROOTSTE_PAGINA} resultaten per keer`);
  naCursor(kiesOrde(pagina.sortering, voorwaarden), pagina.after);
}

/**
 * One page of results, in one statement.
 * @param first 1 to 100
 * @param metFacetten the time at which to count, when telMee says that they can come along
 * @throws Invoerfout for a wrong first, after or sortering
 */
export async function zoek(database: Database, voorwaarden: Zoekvoorwaarden, pagina: Paginavraag & { sortering?: Sortering | null; metTotaal?: boolean; metFacetten?: Date | undefined }): Promise<Pagina> {
  controleerPagina(voorwaarden, pagina);
  const orde = kiesOrde(pagina.sortering, voorwaarden);
  const { nabij } = voorwaarden;
  const geraamte = pagina.metFacetten ? meegeteldGeraamte(voorwaarden, orde, pagina, pagina.metFacetten) : nabij && orde.opAfstand ? nabijGeraamte(voorwaarden, nabij, orde, pagina) : gewoonGeraamte(voorwaarden, orde, pagina);
  const totaal = pagina.metTotaal ? telSql(voorwaarden) : Prisma.sql`NULL::int`;
  const telling = pagina.metFacetten ? Prisma.sql`(SELECT json_agg(x) FROM (${tellingen(voorwaarden)}) x)` : Prisma.sql`NULL::json`;
  const rijen = await database.rijen<Rij>(Prisma.sql`
    WITH ${geraamte}
    SELECT t.totaal, CASE WHEN row_number() OVER (ORDER BY g.waarde, g.voorziening_id) = 1 THEN t.telling END AS telling, d.document, d.voorziening_id AS id, g.waarde::text AS waarde,
      ${afstandSql(voorwaarden)} AS afstand, ${nabij ? bereikt(nabij) : Prisma.sql`FALSE`} AS bereikt, ${voorwaarden.gevonden} AS gevonden
    FROM (SELECT ${totaal} AS totaal, ${telling} AS telling) t LEFT JOIN (geraamte g JOIN zoekdocument d ON d.voorziening_id = g.voorziening_id) ON TRUE ORDER BY g.waarde, g.voorziening_id`);
  const gevonden = rijen.filter((rij): rij is Rij & { id: string } => rij.id !== null);
  const treffers = gevonden.slice(0, pagina.first).map((rij) => ({
    document: rij.document,
    cursor: schrijfCursor({ orde: orde.naam, waarde: rij.waarde, id: rij.id }),
    afstandMeter: nabij && rij.afstand !== null && rij.afstand <= nabij.straalMeter ? Math.round(rij.afstand) : null,
    bereikt: rij.bereikt === true,
    gevonden: rij.gevonden,
  }));
  const geteld = rijen[0]?.telling;
  return { treffers, heeftVolgende: gevonden.length > pagina.first, totaal: rijen[0]?.totaal ?? undefined, facetten: geteld ? alsFacetten(geteld, voorwaarden) : undefined };
}

const telSql = (voorwaarden: Zoekvoorwaarden): Sql => Prisma.sql`(SELECT count(*)::int FROM zoekdocument d WHERE ${en(alleVoorwaarden(voorwaarden))})`;

/** How many listings fit, when nothing else is asked. */
export async function tel(database: Database, voorwaarden: Zoekvoorwaarden): Promise<number> {
  const [rij] = await database.rijen<{ aantal: number }>(Prisma.sql`SELECT ${telSql(voorwaarden)} AS aantal`);
  return rij!.aantal;
}

/** One listing by id, or by slug (also an earlier one). Undefined when there is none. */
export async function haalVoorziening(database: Verbinding, sleutel: { id: string } | { slug: string }): Promise<Voorzieningdocument | undefined> {
  const [rij] = await database.rijen<{ document: Voorzieningdocument }>(
    'id' in sleutel
      ? Prisma.sql`SELECT document FROM zoekdocument WHERE voorziening_id = ${sleutel.id}::uuid`
      : Prisma.sql`SELECT document FROM zoekdocument WHERE voorziening_id = COALESCE((SELECT voorziening_id FROM zoekdocument WHERE slug = ${sleutel.slug}), (SELECT voorziening_id FROM slug_verwijzing WHERE slug = ${sleutel.slug}))`,
  );
  return rij?.document;
}
