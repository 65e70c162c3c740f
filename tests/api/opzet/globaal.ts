/** Once per run: a database with the migrations and the seed, from which every test file gets a copy of its own. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { leesZaaigoed } from '../../../seed/lezen.ts';
import { zaai } from '../../../seed/zaaien.ts';
import type { Database } from '../../../server/database/database.ts';
import { openIngebed } from '../../../server/database/ingebed.ts';
import { migreer } from '../../../server/database/migraties.ts';
import { openPostgres } from '../../../server/database/postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** a dump of the embedded template, or the URL of a server with its template database */
    sjabloon: { soort: 'ingebed'; bestand: string } | { soort: 'server'; url: string; database: string };
  }
}

async function vul(database: Database): Promise<void> {
  await migreer(database, 'prisma/migrations');
  await zaai(database, () => leesZaaigoed('seed'));
}

export default async function opzet(project: TestProject): Promise<() => Promise<void>> {
  const url = process.env.TEST_DATABASE_URL;
  if (url) {
    const naam = `voorveld_sjabloon_${process.pid}`;
    const beheer = new pg.Client({ connectionString: url });
    await beheer.connect();
    await beheer.query(`CREATE DATABASE ${naam}`);
    const doel = new URL(url);
    doel.pathname = `/${naam}`;
    const database = await openPostgres(doel.href, 2);
    await vul(database);
    await database.sluit();
    project.provide('sjabloon', { soort: 'server', url, database: naam });
    return async () => {
      await beheer.query(`DROP DATABASE ${naam}`);
      await beheer.end();
    };
  }
  const map = await mkdtemp(join(tmpdir(), 'voorveld-'));
  const database = await openIngebed(undefined);
  await vul(database);
  const bestand = join(map, 'sjabloon.tar');
  await writeFile(bestand, Buffer.from(await (await database.pglite.dumpDataDir('none')).arrayBuffer()));
  await database.sluit();
  project.provide('sjabloon', { soort: 'ingebed', bestand });
  return () => rm(map, { recursive: true, force: true });
}
