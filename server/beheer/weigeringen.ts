/** How often a place could not take somebody: counted per month and reason, about nobody. */
import type { Database } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Weigering } from '../fouten.ts';
import { houdMaat } from './maat.ts';

export const WEIGERREDENEN = ['VOL', 'TE_ZWAAR', 'TE_VER', 'TAAL'] as const;
export type Weigeringreden = (typeof WEIGERREDENEN)[number];

const UUR_MS = 3_600_000;

/**
 * Counts one refusal.
 * @throws Weigering NIET_GEVONDEN for what is not on the map, TE_VEEL after 30 in an hour or 3 for the same place
 */
export async function telWeigering(database: Database, voorzieningId: string, reden: Weigeringreden, afzender: string, nu: Date): Promise<void> {
  houdMaat('weigering', afzender, 30, UUR_MS, nu);
  houdMaat(`weigering ${voorzieningId}`, afzender, 3, UUR_MS, nu);
  const geteld = await database.rijen(Prisma.sql`
    INSERT INTO weigering (voorziening_id, reden, maand, aantal)
    SELECT voorziening_id, ${reden}::weigering_reden, date_trunc('month', ${nu}::timestamptz AT TIME ZONE 'Europe/Amsterdam')::date, 1 FROM zoekdocument WHERE voorziening_id = ${voorzieningId}::uuid
    ON CONFLICT (voorziening_id, reden, maand) DO UPDATE SET aantal = weigering.aantal + 1 RETURNING aantal`);
  if (geteld.length === 0) throw new Weigering('NIET_GEVONDEN', 'Deze plek staat niet (meer) op de kaart.');
}
