/** The administrators of the region. */
import type { Database } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { nieuweId } from '../sleutels.ts';
import { mandatenVan, verleen } from './mandaten.ts';

/**
 * Makes whoever has this address administrator of everything; without an account there is one afterwards.
 * @param email as leesEmail gives it
 * @returns false when they were already
 */
export async function maakBeheerder(database: Database, email: string, nu: Date): Promise<boolean> {
  return database.transactie(async (verbinding) => {
    await verbinding.rijen(Prisma.sql`INSERT INTO account (id, email) VALUES (${nieuweId(nu)}, ${email}) ON CONFLICT (email) DO NOTHING`);
    // in line, so that two of these commands at once give one mandate
    const [{ id }] = (await verbinding.rijen<{ id: string }>(Prisma.sql`SELECT id FROM account WHERE email = ${email} FOR UPDATE`)) as [{ id: string }];
    if ((await mandatenVan(verbinding, id, nu)).some(({ rol, gebiedId }) => rol === 'BEHEERDER' && gebiedId === null)) return false;
    await verleen(verbinding, { accountId: id, rol: 'BEHEERDER', verleendDoor: null, grond: 'aangewezen met npm run beheerder' }, nu);
    return true;
  });
}
