/** Reads a listing, or an earlier version of it, as rows and as a form. */
import type { Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Weigering } from '../fouten.ts';
import { isUuid } from '../sleutels.ts';
import { leesLocaties } from '../zoeken/plaatsen.ts';
import type { Voorzieningsoort } from '../zoeken/document.ts';
import { type Inhoud, type Locatierij, vormVan } from './rijen.ts';
import { leesInhoud } from './versies.ts';
import type { Voorzieningvorm } from './vorm.ts';

/** A version of a listing. */
export interface Stand {
  inhoud: Inhoud;
  locaties: Locatierij[];
  vorm: Voorzieningvorm;
}

/** A listing as it is now. */
export interface Gelezen extends Stand {
  id: string;
  soort: Voorzieningsoort;
  slug: string;
  versie: number;
}

export const weg = () => new Weigering('NIET_GEVONDEN', 'Deze plek is er niet (meer).');

async function standVan(verbinding: Verbinding, inhoud: Inhoud): Promise<Stand> {
  const locaties = await leesLocaties(verbinding, (inhoud.voorziening_locatie ?? []).map((rij) => String(rij['locatie_id'])));
  return { inhoud, locaties, vorm: vormVan(inhoud, locaties) };
}

/**
 * A listing as it is now.
 * @param vergrendel locks it until the end of the transaction
 * @throws Weigering NIET_GEVONDEN
 */
export async function leesVoorziening(verbinding: Verbinding, id: string, vergrendel: boolean): Promise<Gelezen> {
  if (!isUuid(id)) throw weg();
  const [rij] = await verbinding.rijen<{ soort: Voorzieningsoort; slug: string; versie: number }>(Prisma.sql`SELECT soort, slug, versie FROM voorziening WHERE id = ${id}::uuid ${vergrendel ? Prisma.sql`FOR UPDATE` : Prisma.empty}`);
  const inhoud = rij && ((await leesInhoud(verbinding, id)) as Inhoud | undefined);
  if (!inhoud) throw weg();
  return { id: id.toLowerCase(), ...rij, ...(await standVan(verbinding, inhoud)) };
}

/** An earlier version; undefined when it was never kept. */
export async function leesVersie(verbinding: Verbinding, id: string, versie: number): Promise<Stand | undefined> {
  const [rij] = await verbinding.rijen<{ inhoud: Inhoud }>(Prisma.sql`SELECT inhoud FROM voorziening_versie WHERE voorziening_id = ${id}::uuid AND versie = ${versie}::int`);
  return rij && standVan(verbinding, rij.inhoud);
}
