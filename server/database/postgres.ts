import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { type Database, type Opdracht, Startfout, type Verbinding } from './database.ts';
import { PrismaClient } from './prisma/client.ts';

const OUDSTE_POSTGRES = 150_000;

/** Names for prepared statements. The texts are composed from a fixed set of fragments, so their number is bounded. */
const namen = new Map<string, string>();

function naamVan(tekst: string): string {
  let naam = namen.get(tekst);
  if (naam === undefined) {
    naam = createHash('sha1').update(tekst).digest('base64url');
    if (namen.size < 2_000) namen.set(tekst, naam);
  }
  return naam;
}

function verbindingOver(uitvoerder: pg.Pool | pg.PoolClient): Verbinding {
  return {
    rijen: async <Rij>(opdracht: Opdracht) =>
      (await uitvoerder.query({ ...(opdracht.planPerKeer ? {} : { name: naamVan(opdracht.text) }), text: opdracht.text, values: [...opdracht.values] })).rows as Rij[],
    script: async (sql) => {
      await uitvoerder.query(sql);
    },
  };
}

const VASTGELOPEN = '40P01';
const MEESTE_POGINGEN = 4;

/** Explains why a server does not do, in one line and with what to do. */
async function controleer(pool: pg.Pool, url: string): Promise<void> {
  const waar = new URL(url);
  const plaats = `${waar.hostname || 'localhost'}:${waar.port || 5432}${waar.pathname}`;
  let rij: { versie: number; postgis: string | null };
  try {
    rij = (await pool.query("SELECT current_setting('server_version_num')::int AS versie, (SELECT default_version FROM pg_available_extensions WHERE name = 'postgis') AS postgis")).rows[0];
  } catch (fout) {
    const { code, message } = fout as pg.DatabaseError;
    const reden =
      code === '3D000' ? 'deze database bestaat niet; maak hem met createdb' : code === '28P01' || code === '28000' ? 'gebruikersnaam of wachtwoord klopt niet' : message || code || 'geen antwoord';
    throw new Startfout(`De database op ${plaats} is niet te bereiken: ${reden}. Controleer DATABASE_URL en of de server draait.`);
  }
  if (rij.versie < OUDSTE_POSTGRES) throw new Startfout(`De database op ${plaats} is PostgreSQL ${Math.floor(rij.versie / 10_000)}; nodig is 15 of nieuwer. Werk de server bij.`);
  if (rij.postgis === null) throw new Startfout(`De database op ${plaats} heeft geen PostGIS. Installeer het pakket postgresql-${Math.floor(rij.versie / 10_000)}-postgis-3 op de server.`);
}

/** Connects to a PostgreSQL server with a pool of at most `verbindingen` connections. Statements over 15 seconds are ended; short statements for many visitors gain nothing from parallel workers, and a search through a million listings needs room to remember which fit. */
export async function openPostgres(url: string, verbindingen = 16): Promise<Database & { pool: pg.Pool }> {
  const pool = new pg.Pool({ connectionString: url, max: verbindingen, connectionTimeoutMillis: 5_000, options: '-c statement_timeout=15000 -c jit=off -c max_parallel_workers_per_gather=0 -c work_mem=32MB', application_name: 'voorveldkaart' });
  // a connection that breaks while idle is replaced by the pool; without a listener it would end the process
  pool.on('error', () => {});
  try {
    await controleer(pool, url);
  } catch (fout) {
    await pool.end();
    throw fout;
  }
  return {
    ...verbindingOver(pool),
    soort: 'server',
    pool,
    prisma: new PrismaClient({ adapter: new PrismaPg(pool) }),
    async transactie(werk) {
      for (let poging = 1; ; poging += 1) {
        const client = await pool.connect();
        try {
          await client.query('BEGIN');
          const uitkomst = await werk(verbindingOver(client));
          await client.query('COMMIT');
          return uitkomst;
        } catch (fout) {
          await client.query('ROLLBACK').catch(() => {});
          // two that waited for each other: nothing was done, and one of them may try again
          if ((fout as pg.DatabaseError).code !== VASTGELOPEN || poging === MEESTE_POGINGEN) throw fout;
        } finally {
          client.release();
        }
      }
    },
    sluit: () => pool.end(),
  };
}
