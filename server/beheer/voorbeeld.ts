/** How a listing would look to a resident after a change: saved for real, read, and undone. */
import type { Database } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import type { Voorzieningdocument } from '../zoeken/document.ts';
import { werkZoekenBij } from '../zoeken/indexeren.ts';
import { haalVoorziening } from '../zoeken/zoek.ts';
import { bewaarIn } from './bewaren.ts';
import { leesVoorziening } from './lezen.ts';
import type { Bewerker } from './mandaten.ts';

/** Ends the transaction with what was read in it. */
class Gezien extends Error {
  readonly document: Voorzieningdocument | undefined;
  constructor(document: Voorzieningdocument | undefined) {
    super('gezien');
    this.document = document;
  }
}

/**
 * The listing as it would be on the map; a hidden one too.
 * @throws Ongeldigheid, Weigering
 */
export async function leesVoorbeeld(database: Database, bewerker: Bewerker | null, id: string, invoer: object, nu: Date): Promise<Voorzieningdocument> {
  try {
    return await database.transactie(async (verbinding) => {
      const { versie } = await leesVoorziening(verbinding, id, true);
      await bewaarIn(verbinding, bewerker, id, versie, invoer, null, nu);
      await verbinding.rijen(Prisma.sql`UPDATE voorziening SET verborgen_op = NULL, verborgen_reden = NULL WHERE id = ${id}::uuid AND verborgen_op IS NOT NULL`);
      await werkZoekenBij(verbinding, nu);
      throw new Gezien(await haalVoorziening(verbinding, { id }));
    });
  } catch (fout) {
    if (fout instanceof Gezien && fout.document) return fout.document;
    throw fout;
  }
}
