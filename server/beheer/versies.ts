/** Whole versions of a listing: its rows as they stand, so that any of them can be put back. */
import type { Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';

/** Tables whose rows belong to one listing, with the column that says which. */
export const DEELTABELLEN = {
  vrijwilligersplek: 'voorziening_id',
  wijkteam: 'voorziening_id',
  wijkteam_kanaal: 'wijkteam_id',
  wijkteam_lid: 'wijkteam_id',
  voorziening_begrip: 'voorziening_id',
  voorziening_locatie: 'voorziening_id',
  werkgebied: 'voorziening_id',
  toegang: 'voorziening_id',
  kosten: 'voorziening_id',
  moment: 'voorziening_id',
  contact: 'voorziening_id',
  toegankelijkheid: 'voorziening_id',
  feit: 'voorziening_id',
  foto: 'voorziening_id',
  relatie: 'van_id',
} as const;

export type Rol = 'BRON' | 'EIGENAAR' | 'HELPER' | 'ONDERSTEUNER' | 'MODERATOR' | 'BEHEERDER';

/** The contents of a listing (v) as a version holds them. */
const inhoudSql = Prisma.sql`jsonb_build_object('voorziening', to_jsonb(v), ${Prisma.join(
  Object.entries(DEELTABELLEN).map(([tabel, kolom]) => Prisma.sql`${Prisma.raw(`'${tabel}'`)}, (SELECT COALESCE(jsonb_agg(to_jsonb(d)), '[]') FROM ${Prisma.raw(`${tabel} d WHERE d.${kolom}`)} = v.id)`),
)})`;

/** The rows of a listing as they stand now, as a version would hold them; undefined when it does not exist. */
export async function leesInhoud(verbinding: Verbinding, id: string): Promise<unknown> {
  const [rij] = await verbinding.rijen<{ inhoud: unknown }>(Prisma.sql`SELECT ${inhoudSql} AS inhoud FROM voorziening v WHERE v.id = ${id}::uuid`);
  return rij?.inhoud;
}

/** Records the present state of these listings as their version; call it in the transaction that changed them. */
export async function legVersieVast(verbinding: Verbinding, ids: string[], rol: Rol, reden: string | null, accountId: string | null = null, nu = new Date()): Promise<void> {
  await verbinding.rijen(Prisma.sql`INSERT INTO voorziening_versie (voorziening_id, versie, inhoud, door_rol, reden, door_account, created_at)
    SELECT v.id, v.versie, ${inhoudSql}, ${rol}::bewerker_rol, ${reden}::text, ${accountId}::text, ${nu}::timestamptz
    FROM voorziening v WHERE v.id = ANY(${ids}::uuid[]) ON CONFLICT DO NOTHING`);
}
