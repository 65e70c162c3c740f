/** Counts per filter value, in one statement: each group counted with the conditions of all other groups, so that a count is what choosing it gives. */
import type { Database } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { nuOpenSql, openSql } from './openOp.ts';
import { en, type Groep, opPlaats, type Sql, type Zoekvoorwaarden } from './zoekvraag.ts';

export interface FeitTelling {
  ja: number;
  nee: number;
  onbekend: number;
}

export interface Facetten {
  lijsten: Record<'soorten' | 'themas' | 'doelgroepen' | 'functies' | 'soortenPlek' | 'statussen', Map<string, number>>;
  feiten: Record<'gratis' | 'zonderIndicatie' | 'zonderAanmelding' | 'rolstoel' | 'plaatsVrij' | 'nuOpen', FeitTelling>;
  /** null when no slot was asked for */
  openOp: FeitTelling | null;
  /** results where everybody is welcome: they count for every doelgroep */
  iedereenWelkom: number;
  /** results that name no doelgroep and do not say that everybody is welcome */
  doelgroepOnbekend: number;
  /** results with all conditions */
  totaal: number;
}

const LIJSTEN = [
  ['soorten', 'ARRAY[soort::text]'],
  ['themas', 'themas'],
  ['doelgroepen', 'doelgroepen'],
  ['functies', 'functies'],
  ['soortenPlek', 'soort_plek'],
  ['statussen', 'ARRAY[status::text]'],
] as const;
const FEITEN = [
  ['gratis', 'gratis'],
  ['zonderIndicatie', 'zonder_indicatie'],
  ['zonderAanmelding', 'zonder_aanmelding'],
  ['rolstoel', 'rolstoel'],
  ['plaatsVrij', 'plaats_vrij'],
  ['nuOpen', 'nu_open'],
] as const;

/** One count as a statement gives it. */
export interface Telrij {
  facet: string;
  code: string;
  aantal: number;
}

const kolomVan = (groep: Groep): Sql => Prisma.raw(`past_${groep.toLowerCase()}`);
/** Rows of the basis that fit all groups, or all but one. */
export const pastBij = (voorwaarden: Zoekvoorwaarden, behalve?: Groep): Sql => en([...voorwaarden.groepen.keys()].filter((groep) => groep !== behalve).map(kolomVan));

/** Fits all groups, or all but one: what misses two of them is in no count. */
export function isTelbaar({ groepen }: Zoekvoorwaarden): Sql {
  const mist = [...groepen.values()].map((voorwaarde) => Prisma.sql`((${voorwaarde}) IS NOT TRUE)::int`);
  return mist.length < 2 ? Prisma.sql`TRUE` : Prisma.sql`${Prisma.join(mist, ' + ')} <= 1`;
}

/** What is counted, once per listing that fits text and place: the facts, and whether it fits each group of the filter. Columns of "basis". */
export function facetkolommen(voorwaarden: Zoekvoorwaarden, nu: Date): Sql {
  const past = [...voorwaarden.groepen].map(([groep, voorwaarde]) => Prisma.sql`COALESCE(${voorwaarde}, FALSE) AS ${kolomVan(groep)}`);
  return Prisma.join([
    Prisma.sql`d.soort, d.status, d.themas, d.doelgroepen, d.functies, d.soort_plek, d.iedereen_welkom, d.gratis, d.zonder_indicatie, d.zonder_aanmelding, d.rolstoel, d.plaats_vrij, ${nuOpenSql(nu)} AS nu_open`,
    ...(voorwaarden.tijdvak ? [Prisma.sql`${openSql(voorwaarden.tijdvak)} AS open_op`] : []),
    ...past,
  ]);
}

/** Counts over "basis". */
export function tellingen(voorwaarden: Zoekvoorwaarden): Sql {
  // everybody welcome counts for every doelgroep, so those are added once and not per code
  const lijstdelen = LIJSTEN.map(
    ([groep, kolom]) => Prisma.sql`SELECT ${groep} AS facet, code, count(*)::int AS aantal FROM basis, unnest(${Prisma.raw(kolom)}) AS code WHERE ${pastBij(voorwaarden, groep)}${groep === 'doelgroepen' ? Prisma.sql` AND iedereen_welkom IS NOT TRUE` : Prisma.empty} GROUP BY code`,
  );
  const feiten = [...FEITEN, ...(voorwaarden.tijdvak ? [['openOp', 'open_op'] as const] : [])];
  const feitdelen = feiten.map(([groep, kolom]) => Prisma.sql`SELECT ${groep} AS facet, COALESCE(${Prisma.raw(kolom)}::text, 'onbekend') AS code, count(*)::int AS aantal FROM basis WHERE ${pastBij(voorwaarden, groep)} GROUP BY 2`);
  return Prisma.sql`${Prisma.join([...lijstdelen, ...feitdelen], ' UNION ALL ')}
    UNION ALL SELECT 'iedereen', 'iedereen', count(*)::int FROM basis WHERE ${pastBij(voorwaarden, 'doelgroepen')} AND iedereen_welkom IS TRUE
    UNION ALL SELECT 'doelgroepOnbekend', '', count(*)::int FROM basis WHERE ${pastBij(voorwaarden, 'doelgroepen')} AND iedereen_welkom IS NOT TRUE AND cardinality(doelgroepen) = 0
    UNION ALL SELECT 'totaal', '', count(*)::int FROM basis WHERE ${pastBij(voorwaarden)}`;
}

/** The counts in their form. */
export function alsFacetten(rijen: readonly Telrij[], voorwaarden: Zoekvoorwaarden): Facetten {
  const van = (facet: string) => rijen.filter((rij) => rij.facet === facet);
  const telling = (facet: string): FeitTelling => {
    const codes = new Map(van(facet).map((rij) => [rij.code, rij.aantal]));
    return { ja: codes.get('true') ?? 0, nee: codes.get('false') ?? 0, onbekend: codes.get('onbekend') ?? 0 };
  };
  return {
    lijsten: Object.fromEntries(LIJSTEN.map(([groep]) => [groep, new Map(van(groep).map((rij) => [rij.code, rij.aantal]))])) as Facetten['lijsten'],
    feiten: Object.fromEntries(FEITEN.map(([groep]) => [groep, telling(groep)])) as Facetten['feiten'],
    openOp: voorwaarden.tijdvak ? telling('openOp') : null,
    iedereenWelkom: van('iedereen')[0]?.aantal ?? 0,
    doelgroepOnbekend: van('doelgroepOnbekend')[0]?.aantal ?? 0,
    totaal: van('totaal')[0]?.aantal ?? 0,
  };
}

/** All counts, in a statement of their own. With the words of a question they come along with the page (zoek.ts). */
export async function telFacetten(database: Database, voorwaarden: Zoekvoorwaarden, nu: Date): Promise<Facetten> {
  const rijen = await database.rijen<Telrij>(Prisma.sql`
    WITH basis AS MATERIALIZED (SELECT ${facetkolommen(voorwaarden, nu)} FROM zoekdocument d WHERE ${en([...voorwaarden.basis, isTelbaar(voorwaarden), ...opPlaats(voorwaarden)])}) ${tellingen(voorwaarden)}`);
  return alsFacetten(rijen, voorwaarden);
}
