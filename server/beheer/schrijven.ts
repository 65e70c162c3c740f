/** Writes a form as the next version of its listing: rows, version, confirmations, the sample for moderators, and what searching reads. */
import { createHash } from 'node:crypto';
import type { Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { nieuweId } from '../sleutels.ts';
import { werkZoekenBij } from '../zoeken/indexeren.ts';
import type { Gelezen, Stand } from './lezen.ts';
import { legLocatiesVast } from './plaatsen.ts';
import type { Mandaatrol } from './rechten.ts';
import { type Herkomst, type Inhoud, rijenVan } from './rijen.ts';
import { bevestigOnderdelen, datumOp } from './versheid.ts';
import { DEELTABELLEN, legVersieVast } from './versies.ts';
import { controleerVerwijzingen } from './verwijzingen.ts';
import { VELDEN, verschillendeVelden, type Voorzieningvorm } from './vorm.ts';

/** One in so many changes is looked at by a moderator afterwards. */
export const STEEKPROEF_EEN_OP = 10;

/** Who writes, why and when. */
export interface Schrijver {
  rol: Mandaatrol;
  accountId: string;
  reden: string | null;
  nu: Date;
  /** a personal contact to which consent is recorded with this change */
  toestemming?: string;
}

export const herkomstVan = ({ rol, nu, toestemming }: Pick<Schrijver, 'rol' | 'nu' | 'toestemming'>): Herkomst => ({ toestemming: toestemming === undefined ? undefined : { waarde: toestemming, op: nu.toISOString(), door: rol }, bron: rol === 'ONDERSTEUNER' ? 'opgave-ondersteuner' : 'opgave-initiatief', peildatum: datumOp(nu), nieuweId: () => nieuweId(nu) });

/** Columns of voorziening that the form fills in; the others say how it stands with the listing itself. */
export const KOLOMMEN = Prisma.raw('naam, aliassen, samenvatting, beschrijving, organisatie_id, iedereen_welkom, leeftijd_van, leeftijd_tot, talen, status, status_toelichting, financiering_tot, bron_code, vindplaats, peildatum');

/** Is this version one of those that a moderator looks at? The same answer whoever asks, and whenever. */
export const inSteekproef = (id: string, versie: number): boolean => createHash('sha256').update(`${id} ${versie}`).digest().readUInt32BE() % STEEKPROEF_EEN_OP === 0;

const opVolgorde = (rijen: readonly unknown[]): string => rijen.map((rij) => JSON.stringify(Object.entries(rij as object).filter(([, waarde]) => waarde !== null).sort(([a], [b]) => (a < b ? -1 : 1)))).sort().join('\n');

/** Writes the tables of which a row changed. */
export async function schrijfRijen(verbinding: Verbinding, id: string, inhoud: Inhoud, was: Inhoud | null): Promise<void> {
  for (const [tabel, kolom] of Object.entries(DEELTABELLEN) as [keyof typeof DEELTABELLEN, string][]) {
    if (opVolgorde(inhoud[tabel]) === opVolgorde(was?.[tabel] ?? [])) continue;
    await verbinding.rijen({ text: `DELETE FROM ${tabel} WHERE ${kolom} = $1::uuid`, values: [id] });
    if (inhoud[tabel].length > 0) await verbinding.rijen({ text: `INSERT INTO ${tabel} SELECT * FROM jsonb_populate_recordset(NULL::${tabel}, $1::jsonb)`, values: [JSON.stringify(inhoud[tabel])] });
  }
}

/**
 * Stores a form as the next version; the listing must be locked.
 * @param herkomst the version whose rows say where its facts come from, when that is not the one before (restoring)
 * @returns the new version; the one before when nothing is different
 * @throws Ongeldigheid for what it refers to and cannot
 */
export async function schrijfVersie(verbinding: Verbinding, was: Gelezen, vorm: Voorzieningvorm, schrijver: Schrijver, herkomst: Stand = was): Promise<number> {
  const anders = verschillendeVelden(was.vorm, vorm);
  if (anders.length === 0) return was.versie;
  await controleerVerwijzingen(verbinding, was.id, vorm, herkomst === was ? was.vorm : { ...herkomst.vorm, contacten: [...herkomst.vorm.contacten, ...was.vorm.contacten] }, schrijver.toestemming);
  // a version to go back to is kept, also where a program left none
  await legVersieVast(verbinding, [was.id], 'BRON', null, null, schrijver.nu);
  const geplaatst = await legLocatiesVast(verbinding, was.id, vorm, [...was.locaties, ...herkomst.locaties], herkomstVan(schrijver));
  const rijen = rijenVan(geplaatst, herkomst.inhoud, was, herkomstVan(schrijver));
  await schrijfRijen(verbinding, was.id, rijen, was.inhoud);
  await verbinding.rijen(Prisma.sql`UPDATE voorziening v SET (${KOLOMMEN}) = (SELECT ${KOLOMMEN} FROM jsonb_populate_record(NULL::voorziening, ${JSON.stringify(rijen.voorziening)}::jsonb)), versie = versie + 1, updated_at = ${schrijver.nu}::timestamptz WHERE id = ${was.id}::uuid`);
  await bevestigOnderdelen(verbinding, was.id, [...new Set(anders.map((veld) => VELDEN[veld].onderdeel))], schrijver.rol, schrijver.nu);
  const versie = was.versie + 1;
  await rondAf(verbinding, was.id, versie, schrijver, inSteekproef(was.id, versie) ? 'STEEKPROEF' : null);
  return versie;
}

/** What ends every change: the version is kept, the sample taken, and searching brought up to date. */
export async function rondAf(verbinding: Verbinding, id: string, versie: number, { rol, reden, accountId, nu }: Schrijver, nakijken: 'NIEUW' | 'STEEKPROEF' | null): Promise<void> {
  await legVersieVast(verbinding, [id], rol, reden, accountId, nu);
  if (nakijken) await verbinding.rijen(Prisma.sql`INSERT INTO nakijken (voorziening_id, versie, reden, created_at) VALUES (${id}::uuid, ${versie}::int, ${nakijken}::nakijk_reden, ${nu}::timestamptz) ON CONFLICT DO NOTHING`);
  await werkZoekenBij(verbinding, nu);
}
