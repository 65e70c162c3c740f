import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as beurt } from 'node:timers/promises';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { postgis } from '@electric-sql/pglite-postgis';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { type Database, type Opdracht, Startfout, type Verbinding } from './database.ts';
import { neemMap } from './mapslot.ts';
import { PrismaClient } from './prisma/client.ts';

const extensions = { postgis, pg_trgm, btree_gin };

/** The database runs in this process: after every statement the rest of it (signals, connections) gets its turn. */
function verbindingOver(uitvoerder: PGlite | Transaction): Verbinding {
  return {
    rijen: async <Rij>(opdracht: Opdracht) => {
      const { rows } = await uitvoerder.query<Rij>(opdracht.text, [...opdracht.values]);
      await beurt();
      return rows;
    },
    script: async (sql) => {
      await uitvoerder.exec(sql);
      await beurt();
    },
  };
}

/** Opens the embedded database in a directory; undefined keeps it in memory. Give bron to start from a copy (dumpDataDir). */
export async function openIngebed(map: string | undefined, bron?: Blob): Promise<Database & { pglite: PGlite }> {
  let laatLos = async () => {};
  if (map !== undefined) {
    try {
      await mkdir(map, { recursive: true });
      laatLos = await neemMap(map);
    } catch (fout) {
      if (fout instanceof Startfout) throw fout;
      throw new Startfout(`De gegevensmap ${map} is niet te beschrijven (${(fout as NodeJS.ErrnoException).code}). Geef de gebruiker rechten op deze map, of kies een andere met DATA_DIR.`);
    }
  }
  let pglite: PGlite;
  try {
    pglite = await PGlite.create({ ...(map === undefined ? {} : { dataDir: join(map, 'postgres') }), ...(bron ? { loadDataDir: bron } : {}), extensions });
  } catch (fout) {
    await laatLos();
    throw new Startfout(`De ingebouwde database in ${map} start niet: ${(fout as Error).message}. Zet een reservekopie terug, of kies een lege map met DATA_DIR.`);
  }
  return {
    ...verbindingOver(pglite),
    soort: 'ingebed',
    pglite,
    prisma: new PrismaClient({ adapter: new PrismaPGlite(pglite) }),
    transactie: (werk) => pglite.transaction((transactie) => werk(verbindingOver(transactie))),
    async sluit() {
      await pglite.close();
      await laatLos();
    },
  };
}
