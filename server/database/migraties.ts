import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, Startfout, type Verbinding } from './database.ts';
import { Prisma } from './prisma/client.ts';

/** Chosen once; every process that changes the shape or the seed of a database takes this lock first. */
export const SLOT = 5_550_193;

interface Toegepast {
  migration_name: string;
  checksum: string;
  af: boolean;
}

// the table as `prisma migrate deploy` keeps it, so that a site with Prisma's own engine can use that on the same database
const BOEKHOUDING = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL,
  logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`;

async function leesMigraties(map: string): Promise<{ naam: string; sql: string; checksum: string }[]> {
  const namen = (await readdir(map, { withFileTypes: true })).filter((deel) => deel.isDirectory()).map((deel) => deel.name);
  return Promise.all(
    namen.sort().map(async (naam) => {
      const sql = await readFile(join(map, naam, 'migration.sql'), 'utf8').catch((fout: NodeJS.ErrnoException) => {
        throw new Startfout(fout.code === 'ENOENT' ? `In de map van migratie ${naam} staat geen migration.sql. Zet het bestand terug, of haal de map weg.` : `Het bestand migration.sql van migratie ${naam} is niet te lezen (${fout.code}).`);
      });
      return { naam, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/** One process at a time; the lock ends with the transaction. */
export async function metSlot<T>(database: Database, werk: (verbinding: Verbinding) => Promise<T>): Promise<T> {
  return database.transactie(async (verbinding) => {
    await verbinding.rijen(Prisma.sql`SELECT set_config('statement_timeout', '0', true)`);
    await verbinding.rijen(Prisma.sql`SELECT pg_advisory_xact_lock(${SLOT}::bigint)::text`);
    return werk(verbinding);
  });
}

/**
 * Brings a database to the newest shape, in one transaction: all migrations that are missing, or none.
 * @param meld gets one line per migration
 * @throws Startfout when a migration has no file, was edited after use, was left half done, or is newer than this program
 */
export async function migreer(database: Database, map: string, meld: (regel: string) => void = () => {}): Promise<number> {
  const migraties = await leesMigraties(map);
  return metSlot(database, async (verbinding) => {
    await verbinding.script(BOEKHOUDING);
    const toegepast = await verbinding.rijen<Toegepast>(
      Prisma.sql`SELECT migration_name, checksum, finished_at IS NOT NULL AS af FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name`,
    );
    for (const eerder of toegepast) {
      const migratie = migraties.find((kandidaat) => kandidaat.naam === eerder.migration_name);
      if (!migratie) throw new Startfout(`De database kent migratie ${eerder.migration_name} en dit programma niet: de database is nieuwer. Werk het programma bij.`);
      if (!eerder.af) throw new Startfout(`Migratie ${eerder.migration_name} is half uitgevoerd. Zet een reservekopie terug, of herstel met: prisma migrate resolve.`);
      if (migratie.checksum !== eerder.checksum) throw new Startfout(`Migratie ${eerder.migration_name} is veranderd nadat hij was uitgevoerd. Zet het bestand terug en maak een nieuwe migratie.`);
    }
    const nieuw = migraties.filter((migratie) => !toegepast.some((eerder) => eerder.migration_name === migratie.naam));
    for (const migratie of nieuw) {
      meld(`Database bijwerken: ${migratie.naam}`);
      try {
        await verbinding.script(migratie.sql);
      } catch (fout) {
        throw new Startfout(`Migratie ${migratie.naam} mislukt: ${(fout as Error).message}. Er is niets veranderd.`);
      }
      await verbinding.rijen(
        Prisma.sql`INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) VALUES (${randomUUID()}, ${migratie.checksum}, now(), ${migratie.naam}, 1)`,
      );
    }
    return nieuw.length;
  });
}
