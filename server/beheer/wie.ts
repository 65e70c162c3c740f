/** Who could be asked about a listing, an organisation or an area: the holders of mandates that reach it. Their addresses are for sending mail, not for showing. */
import type { Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { type Doel, type Mandaat, type Mandaatrol, reikt } from './rechten.ts';

export interface Houder {
  mandaatId: string;
  accountId: string;
  rol: Mandaatrol;
  email: string;
}

/** Who has one of these roles here now; the longest-standing first, each account once. */
export async function wieHoudtBij(verbinding: Verbinding, doel: Doel, rollen: readonly Mandaatrol[], nu: Date): Promise<Houder[]> {
  // narrowed by the indexes; whether a scope holds is decided by reikt alone
  const rijen = await verbinding.rijen<Mandaat & { email: string }>(Prisma.sql`
    SELECT m.id, m.account_id AS "accountId", m.rol, m.organisatie_id AS "organisatieId", m.voorziening_id AS "voorzieningId", m.gebied_id AS "gebiedId", m.thema_code AS "themaCode",
      m.geldig_van AS "geldigVan", m.geldig_tot AS "geldigTot", m.ingetrokken_op AS "ingetrokkenOp", a.email
    FROM mandaat m JOIN account a ON a.id = m.account_id
    WHERE m.rol = ANY(${rollen}::text[]::bewerker_rol[]) AND m.geldig_van <= ${nu}::timestamptz AND (m.geldig_tot IS NULL OR m.geldig_tot > ${nu}::timestamptz) AND m.ingetrokken_op IS NULL
      AND (m.organisatie_id = ${doel.organisatieId}::uuid OR m.voorziening_id = ${doel.voorzieningId}::uuid OR m.gebied_id = ANY(${doel.gebiedIds}::uuid[]) OR m.thema_code = ANY(${doel.themas}::text[]) OR (m.rol = 'BEHEERDER' AND m.gebied_id IS NULL))
    ORDER BY m.created_at, m.id`);
  const gezien = new Set<string>();
  return rijen
    .filter((rij) => reikt(rij, doel) && !gezien.has(rij.accountId) && gezien.add(rij.accountId))
    .map(({ id, accountId, rol, email }) => ({ mandaatId: id, accountId, rol, email }));
}

/** Who decides about what nobody owns: the supporters of the area when they are asked for, then its moderators, then the administrators; the first group that has anybody. */
export async function wieZietToe(verbinding: Verbinding, doel: Doel, rollen: readonly Mandaatrol[], nu: Date): Promise<Houder[]> {
  for (const rol of rollen) {
    const gevonden = await wieHoudtBij(verbinding, doel, [rol], nu);
    if (gevonden.length > 0) return gevonden;
  }
  return [];
}
