/** Who keeps a listing, an organisation or an area: seeing them, taking a mandate away, leaving. */
import type { Database, Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Weigering } from '../fouten.ts';
import { type Bewerker, doelVanGebied, doelVanOrganisatie, doelVanVoorziening, eis, leesMandaat, magNu, noteerGebruik } from './mandaten.ts';
import { zoekOpvolger } from './opvolging.ts';
import type { Doel, Handeling, Mandaat, Mandaatrol } from './rechten.ts';

/** What a right is about: exactly one of a listing, an organisation or an area; with an area, or alone, perhaps a theme. */
export interface Reikwijdte {
  voorzieningId: string | null;
  organisatieId: string | null;
  gebiedId: string | null;
  themaCode: string | null;
}

/** The act that giving or taking away a role is. */
export const AANSTELLEN: Record<Mandaatrol, Handeling> = { EIGENAAR: 'OVERDRAGEN', HELPER: 'HELPER_UITNODIGEN', ONDERSTEUNER: 'ONDERSTEUNER_AANSTELLEN', MODERATOR: 'MODERATOR_AANSTELLEN', BEHEERDER: 'BEHEERDER_AANSTELLEN' };
const INTREKKEN: Record<Mandaatrol, Handeling> = { ...AANSTELLEN, EIGENAAR: 'EIGENAAR_INTREKKEN', HELPER: 'HELPER_INTREKKEN' };

const OVERAL: Doel = { voorzieningId: null, organisatieId: null, gebiedIds: [], themas: [], heeftEigenaar: false };

/** What mandates must reach to decide about a right with this scope. */
export async function doelVan(verbinding: Verbinding, { voorzieningId, organisatieId, gebiedId }: Reikwijdte, nu: Date): Promise<Doel | undefined> {
  if (voorzieningId !== null) return doelVanVoorziening(verbinding, voorzieningId, nu);
  if (organisatieId !== null) return doelVanOrganisatie(verbinding, organisatieId, nu);
  if (gebiedId !== null) return doelVanGebied(verbinding, gebiedId);
  // everywhere: only who may do so everywhere
  return OVERAL;
}

export interface Mens {
  mandaatId: string;
  rol: Mandaatrol;
  email: string;
  sinds: Date;
  tot: Date | null;
  /** is this who asks? */
  ik: boolean;
}

export interface OpenUitnodiging {
  id: string;
  rol: Mandaatrol;
  overdracht: boolean;
  email: string;
  verlooptOp: Date;
}

/** The people who keep one thing, with the invitations that are open; null for who may not see them. */
export async function mensenVan(database: Database, bewerker: Bewerker | null, reikwijdte: Reikwijdte, nu: Date): Promise<{ mensen: Mens[]; uitnodigingen: OpenUitnodiging[]; mag: Handeling[] } | null> {
  return database.transactie(async (verbinding) => {
    const doel = await doelVan(verbinding, reikwijdte, nu);
    if (!doel || bewerker === null) return null;
    const zien: Handeling = reikwijdte.gebiedId === null ? 'MENSEN_ZIEN' : 'ONDERSTEUNER_AANSTELLEN';
    if (!(await magNu(verbinding, bewerker, zien, doel, nu))) return null;
    const hier = reikwijdte.gebiedId === null ? Prisma.sql`(m.voorziening_id = ${doel.voorzieningId}::uuid OR m.organisatie_id = ${doel.organisatieId}::uuid)` : Prisma.sql`m.gebied_id = ${reikwijdte.gebiedId}::uuid`;
    const mensen = await verbinding.rijen<Mens>(Prisma.sql`SELECT m.id AS "mandaatId", m.rol, a.email, m.geldig_van AS sinds, m.geldig_tot AS tot, m.account_id = ${bewerker.accountId} AS ik FROM mandaat m JOIN account a ON a.id = m.account_id
      WHERE ${hier} AND m.geldig_van <= ${nu}::timestamptz AND (m.geldig_tot IS NULL OR m.geldig_tot > ${nu}::timestamptz) AND m.ingetrokken_op IS NULL ORDER BY m.rol, m.created_at, m.id LIMIT 200`);
    const uitnodigingen = await verbinding.rijen<OpenUitnodiging>(Prisma.sql`SELECT m.id, m.rol, m.overdracht, m.email, m.verloopt_op AS "verlooptOp" FROM uitnodiging m
      WHERE ${hier} AND m.aangenomen_op IS NULL AND m.ingetrokken_op IS NULL AND m.verloopt_op > ${nu}::timestamptz AND m.email IS NOT NULL ORDER BY m.created_at, m.id LIMIT 200`);
    const mag: Handeling[] = [];
    for (const handeling of reikwijdte.gebiedId === null ? (['HELPER_UITNODIGEN', 'OVERDRAGEN', 'HELPER_INTREKKEN', 'EIGENAAR_INTREKKEN'] as const) : (['ONDERSTEUNER_AANSTELLEN', 'MODERATOR_AANSTELLEN', 'BEHEERDER_AANSTELLEN'] as const))
      if (await magNu(verbinding, bewerker, handeling, doel, nu)) mag.push(handeling);
    return { mensen, uitnodigingen, mag };
  });
}

/** Refuses to leave the map without anybody who can appoint others. */
export async function nietDeLaatsteBeheerder(verbinding: Verbinding, mandaat: Pick<Mandaat, 'id' | 'rol' | 'gebiedId'>, nu: Date): Promise<void> {
  if (mandaat.rol !== 'BEHEERDER' || mandaat.gebiedId !== null) return;
  // locked, so that two of them do not leave at the same moment
  const anderen = await verbinding.rijen(Prisma.sql`SELECT id FROM mandaat WHERE rol = 'BEHEERDER' AND gebied_id IS NULL AND id <> ${mandaat.id}::uuid
    AND geldig_van <= ${nu}::timestamptz AND geldig_tot IS NULL AND ingetrokken_op IS NULL ORDER BY id FOR UPDATE`);
  if (anderen.length === 0) throw new Weigering('KAN_NU_NIET', 'Dit is de laatste beheerder. Maak eerst iemand anders beheerder.');
}

/**
 * Ends a mandate at once: one's own (leaving), or somebody else's. Links in mails and invitations that hang on it are worth nothing any more.
 * @param site address of the site, for the links in mails to who comes next
 * @throws Weigering NIET_GEVONDEN, NIET_INGELOGD, GEEN_RECHT, or KAN_NU_NIET for the last administrator
 */
export async function trekMandaatIn(database: Database, bewerker: Bewerker | null, mandaatId: string, site: string, nu: Date): Promise<{ mandaatId: string; eigen: boolean }> {
  return database.transactie(async (verbinding) => {
    // the row itself is locked before it is read: two who do this at once do it one after the other
    await verbinding.rijen(Prisma.sql`SELECT id FROM mandaat WHERE id = ${mandaatId}::uuid FOR UPDATE`);
    const mandaat = await leesMandaat(verbinding, mandaatId);
    const doel = mandaat && (await doelVan(verbinding, mandaat, nu));
    const eigen = bewerker !== null && mandaat?.accountId === bewerker.accountId && bewerker.alleenVoorzieningId === null;
    const handeling = INTREKKEN[mandaat?.rol ?? 'EIGENAAR'];
    if (!eigen) await eis(verbinding, bewerker, handeling, doel, nu);
    if (!mandaat || mandaat.ingetrokkenOp !== null) throw new Weigering('NIET_GEVONDEN', 'Dit recht was al gestopt.');
    if (eigen) await noteerGebruik(verbinding, mandaat, handeling, mandaat.voorzieningId, nu);
    await nietDeLaatsteBeheerder(verbinding, mandaat, nu);
    await verbinding.rijen(Prisma.sql`UPDATE mandaat SET ingetrokken_op = ${nu}::timestamptz WHERE id = ${mandaatId}::uuid`);
    await zoekOpvolger(verbinding, mandaat, site, nu);
    return { mandaatId, eigen };
  });
}
