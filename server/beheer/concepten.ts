/** Drafts: a form that is being filled in, kept for its writer until it is saved or thrown away. */
import type { Database, Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Ongeldigheid, Weigering } from '../fouten.ts';
import { isUuid } from '../sleutels.ts';
import type { Voorzieningsoort } from '../zoeken/document.ts';
import { weg } from './lezen.ts';
import { type Bewerker, doelVanVoorziening, magNu } from './mandaten.ts';
import { LEEG, type Veld, VELDNAMEN, type Wijziging } from './vorm.ts';

export interface Concept {
  voorzieningId: string;
  basisVersie: number;
  /** of a listing that does not exist yet */
  soort: Voorzieningsoort | null;
  invoer: Wijziging;
  bewaardOp: Date;
}

const MEESTE = 50;
const LANGSTE = 100_000;

/** What was filled in as far as it went: not checked, and in a field that must have something nothing is empty. */
const alsInvoer = (inhoud: object): Wijziging => Object.fromEntries(Object.entries(inhoud).filter(([veld]) => VELDNAMEN.includes(veld as Veld)).map(([veld, waarde]) => [veld, waarde ?? LEEG[veld as Veld]])) as Wijziging;

interface Rij {
  voorziening_id: string;
  basis_versie: number;
  inhoud: { soort: Voorzieningsoort | null; invoer: object };
  updated_at: Date;
}
const lees = (rij: Rij): Concept => ({ voorzieningId: rij.voorziening_id, basisVersie: rij.basis_versie, soort: rij.inhoud.soort, invoer: alsInvoer(rij.inhoud.invoer), bewaardOp: new Date(rij.updated_at) });

export async function leesConcept(verbinding: Verbinding, accountId: string, id: string): Promise<Concept | undefined> {
  const [rij] = await verbinding.rijen<Rij>(Prisma.sql`SELECT voorziening_id, basis_versie, inhoud, updated_at FROM concept WHERE account_id = ${accountId} AND voorziening_id = ${id}::uuid`);
  return rij && lees(rij);
}

/** Drafts of listings that do not exist yet. */
export async function leesNieuweConcepten(verbinding: Verbinding, bewerker: Bewerker | null): Promise<Concept[]> {
  if (bewerker === null) return [];
  return (await verbinding.rijen<Rij>(Prisma.sql`SELECT voorziening_id, basis_versie, inhoud, updated_at FROM concept WHERE account_id = ${bewerker.accountId} AND basis_versie = 0 ORDER BY updated_at DESC, voorziening_id`)).map(lees);
}

/**
 * Keeps a draft; it takes the place of the one before.
 * @param id the listing; of one that does not exist yet (basisVersie 0) any new UUID
 * @throws Weigering, Ongeldigheid when it is too large
 */
export async function bewaarConcept(database: Database, bewerker: Bewerker | null, id: string, basisVersie: number, soort: Voorzieningsoort | null, inhoud: object, nu: Date): Promise<Concept> {
  if (bewerker === null) throw new Weigering('NIET_INGELOGD', 'Log eerst in.');
  if (!isUuid(id)) throw weg();
  const tekst = JSON.stringify({ soort, invoer: inhoud });
  // jsonb writes spaces that JSON leaves out
  if (tekst.length > LANGSTE * 0.8) throw new Ongeldigheid([{ veld: 'inhoud', melding: 'Dit is te veel om te bewaren. Maak de teksten korter.' }]);
  return database.transactie(async (verbinding) => {
    const doel = await doelVanVoorziening(verbinding, id, nu);
    if (basisVersie === 0 ? doel !== undefined : doel === undefined || !(await magNu(verbinding, bewerker, 'WIJZIGEN', doel, nu))) throw new Weigering('GEEN_RECHT', 'Dit kun je niet zelf veranderen. Vraag het aan wie deze plek bijhoudt.');
    if (basisVersie === 0 && soort === null) throw new Ongeldigheid([{ veld: 'soort', melding: 'Kies eerst wat voor plek het is.' }]);
    await verbinding.rijen(Prisma.sql`INSERT INTO concept (account_id, voorziening_id, basis_versie, inhoud, updated_at) VALUES (${bewerker.accountId}, ${id}::uuid, ${basisVersie}::int, ${tekst}::jsonb, ${nu}::timestamptz)
      ON CONFLICT (account_id, voorziening_id) DO UPDATE SET basis_versie = excluded.basis_versie, inhoud = excluded.inhoud, updated_at = excluded.updated_at`);
    // the oldest make room
    await verbinding.rijen(Prisma.sql`DELETE FROM concept WHERE account_id = ${bewerker.accountId} AND voorziening_id IN (SELECT voorziening_id FROM concept WHERE account_id = ${bewerker.accountId} ORDER BY updated_at DESC, voorziening_id OFFSET ${MEESTE}::int)`);
    return (await leesConcept(verbinding, bewerker.accountId, id))!;
  });
}

/** Throws a draft away. */
export async function wisConcept(verbinding: Verbinding, bewerker: Bewerker | null, id: string): Promise<void> {
  if (bewerker === null) throw new Weigering('NIET_INGELOGD', 'Log eerst in.');
  if (!isUuid(id)) throw weg();
  await verbinding.rijen(Prisma.sql`DELETE FROM concept WHERE account_id = ${bewerker.accountId} AND voorziening_id = ${id}::uuid`);
}
