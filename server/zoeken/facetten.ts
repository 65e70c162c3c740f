/** Counts per filter value, in one statement: each group counted with the conditions of all other groups, so that a count is what choosing it gives. */
import type { Database } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { nuOpenSql, openSql } from './openOp.ts';
import { bereikt, binnenStraal, en, type Groep, type Sql, type Zoekvoorwaarden } from './zoekvraag.ts';

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

export async function telFacetten(database: Database, voorwaarden: Zoekvoorwaarden, nu: Date): Promise<Facetten> {
  const plaats = voorwaarden.nabij ? [Prisma.sql`(${binnenStraal(voorwaarden.nabij)} OR ${bereikt(voorwaarden.nabij)})`] : [];
  const groepen = [...voorwaarden.groepen.keys()];
  const past = groepen.map((groep) => Prisma.sql`COALESCE(${voorwaarden.groepen.get(groep)!}, FALSE) AS ${Prisma.raw(`past_${groep.toLowerCase()}`)}`);
  // rows that fit all groups but this one
  const zonder = (eigen: Groep): Sql => en(groepen.filter((groep) => groep !== eigen).map((groep) => Prisma.raw(`past_${groep.toLowerCase()}`)));
  const alles = en(groepen.map((groep) => Prisma.raw(`past_${groep.toLowerCase()}`)));
  // everybody welcome counts for every doelgroep, so those are added once and not per code
  const lijstdelen = LIJSTEN.map(
    ([groep, kolom]) => Prisma.sql`SELECT ${groep} AS facet, code, count(*)::int AS aantal FROM basis, unnest(${Prisma.raw(kolom)}) AS code WHERE ${zonder(groep)}${groep === 'doelgroepen' ? Prisma.sql` AND iedereen_welkom IS NOT TRUE` : Prisma.empty} GROUP BY code`,
  );
  const feiten = [...FEITEN, ...(voorwaarden.tijdvak ? [['openOp', 'open_op'] as const] : [])];
  const feitdelen = feiten.map(([groep, kolom]) => Prisma.sql`SELECT ${groep} AS facet, COALESCE(${Prisma.raw(kolom)}::text, 'onbekend') AS code, count(*)::int AS aantal FROM basis WHERE ${zonder(groep)} GROUP BY 2`);
  const rijen = await database.rijen<{ facet: string; code: string; aantal: number }>(Prisma.sql`
    WITH basis AS MATERIALIZED (SELECT d.soort, d.status, d.themas, d.doelgroepen, d.functies, d.soort_plek, d.iedereen_welkom, d.gratis, d.zonder_indicatie, d.zonder_aanmelding, d.rolstoel, d.plaats_vrij,
      ${nuOpenSql(nu)} AS nu_open${voorwaarden.tijdvak ? Prisma.sql`, ${openSql(voorwaarden.tijdvak)} AS open_op` : Prisma.empty}${past.length > 0 ? Prisma.sql`, ${Prisma.join(past)}` : Prisma.empty} FROM zoekdocument d WHERE ${en([...voorwaarden.basis, ...plaats])})
    ${Prisma.join([...lijstdelen, ...feitdelen], ' UNION ALL ')}
    UNION ALL SELECT 'iedereen', 'iedereen', count(*)::int FROM basis WHERE ${zonder('doelgroepen')} AND iedereen_welkom IS TRUE
    UNION ALL SELECT 'doelgroepOnbekend', '', count(*)::int FROM basis WHERE ${zonder('doelgroepen')} AND iedereen_welkom IS NOT TRUE AND cardinality(doelgroepen) = 0
    UNION ALL SELECT 'totaal', '', count(*)::int FROM basis WHERE ${alles}`);
  const van = (facet: string) => rijen.filter((rij) => rij.facet === facet);
  const telling = (facet: string): FeitTelling => {
    const codes = new Map(van(facet).map((rij) => [rij.code, rij.aantal]));
    return { ja: codes.get('true') ?? 0, nee: codes.get('false') ?? 0, onbekend: codes.get('onbekend') ?? 0 };
  };
  const lijsten = Object.fromEntries(LIJSTEN.map(([groep]) => [groep, new Map(van(groep).map((rij) => [rij.code, rij.aantal]))])) as Facetten['lijsten'];
  return { lijsten, feiten: Object.fromEntries(FEITEN.map(([groep]) => [groep, telling(groep)])) as Facetten['feiten'], openOp: voorwaarden.tijdvak ? telling('openOp') : null, iedereenWelkom: van('iedereen')[0]?.aantal ?? 0, doelgroepOnbekend: van('doelgroepOnbekend')[0]?.aantal ?? 0, totaal: van('totaal')[0]?.aantal ?? 0 };
}
