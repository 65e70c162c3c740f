/** People who keep listings, for tests: an account with a mandate, and the mail that waits for them. */
import { verleen } from '../../../server/beheer/mandaten.ts';
import type { Mandaatrol } from '../../../server/beheer/rechten.ts';
import type { Database } from '../../../server/database/database.ts';
import { Prisma } from '../../../server/database/prisma/client.ts';
import { NU } from './omgeving.ts';

/** An account, named by the part of its address before the @. */
export async function maakAccount(database: Database, naam: string): Promise<string> {
  await database.rijen(Prisma.sql`INSERT INTO account (id, email, email_bevestigd) VALUES (${naam}, ${`${naam}@voorbeeld.nl`}, true) ON CONFLICT DO NOTHING`);
  return naam;
}

/** A mandate, with its account when that is not there; gives its id. */
export async function geefMandaat(database: Database, naam: string, rol: Mandaatrol, reikwijdte: { organisatieId?: string; voorzieningId?: string; gebiedId?: string; themaCode?: string; geldigTot?: Date }, nu = NU): Promise<string> {
  const accountId = await maakAccount(database, naam);
  return verleen(database, { accountId, rol, verleendDoor: null, grond: 'voor de test', ...reikwijdte }, nu);
}

export interface Wachtend {
  aan: string;
  onderwerp: string;
  tekst: string;
  html: string;
}

/** Mail that was put down, in order. */
export const post = (database: Database): Promise<Wachtend[]> => database.rijen(Prisma.sql`SELECT aan, onderwerp, tekst, html FROM post ORDER BY created_at, aan, sleutel`);

export async function leegPost(database: Database): Promise<void> {
  await database.rijen(Prisma.sql`DELETE FROM post`);
}

/** The tokens in a mail behind links to this page. */
export const tokensIn = (tekst: string, pagina: string): string[] => [...tekst.matchAll(new RegExp(`/${pagina}#([\\w-]+)`, 'g'))].map(([, token]) => token!);
