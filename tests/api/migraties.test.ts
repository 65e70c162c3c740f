/** Bringing a database to the newest shape: all of it or nothing, once, and never over the work of another program. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database, Opdracht } from '../../server/database/database.ts';
import { Startfout } from '../../server/database/database.ts';
import { openIngebed } from '../../server/database/ingebed.ts';
import { migreer } from '../../server/database/migraties.ts';
import { openPostgres } from '../../server/database/postgres.ts';
import { openTestdatabase } from './opzet/omgeving.ts';

const MIGRATIES = 'prisma/migrations';
const NAMEN = readdirSync(MIGRATIES, { withFileTypes: true }).filter((deel) => deel.isDirectory()).map((deel) => deel.name).sort();
const url = process.env.TEST_DATABASE_URL;

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'voorveld-migraties-'));
  cpSync(MIGRATIES, join(map, 'migrations'), { recursive: true });
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

const migraties = () => join(map, 'migrations');
function zetMigratie(naam: string, sql: string): void {
  cpSync(join(migraties(), NAMEN[0]!), join(migraties(), naam), { recursive: true });
  writeFileSync(join(migraties(), naam, 'migration.sql'), sql);
}

describe('op een gevulde database', () => {
  let database: Database;
  const sql = <Rij = Record<string, unknown>>(text: string, values: readonly unknown[] = []) => database.rijen<Rij>({ text, values } as Opdracht);
  beforeAll(async () => {
    database = await openTestdatabase();
  });
  afterAll(() => database?.sluit());

  /** What is said when it refuses. */
  const fout = async () => {
    const reden = await migreer(database, migraties()).then(
      () => new Error('geen fout'),
      (gevangen: Error) => gevangen,
    );
    expect(reden).toBeInstanceOf(Startfout);
    return reden.message;
  };

  it('doet een tweede keer niets', async () => {
    const voor = await sql('SELECT * FROM _prisma_migrations ORDER BY migration_name');
    const regels: string[] = [];
    expect(await migreer(database, migraties(), (regel) => regels.push(regel))).toBe(0);
    expect(regels).toEqual([]);
    expect(await sql('SELECT * FROM _prisma_migrations ORDER BY migration_name')).toEqual(voor);
  });

  it('houdt dezelfde boekhouding als prisma migrate deploy', async () => {
    const kolommen = await sql("SELECT column_name AS naam, data_type AS soort, character_maximum_length AS lengte, is_nullable AS leeg FROM information_schema.columns WHERE table_name = '_prisma_migrations' ORDER BY ordinal_position");
    expect(kolommen).toEqual([
      { naam: 'id', soort: 'character varying', lengte: 36, leeg: 'NO' },
      { naam: 'checksum', soort: 'character varying', lengte: 64, leeg: 'NO' },
      { naam: 'finished_at', soort: 'timestamp with time zone', lengte: null, leeg: 'YES' },
      { naam: 'migration_name', soort: 'character varying', lengte: 255, leeg: 'NO' },
      { naam: 'logs', soort: 'text', lengte: null, leeg: 'YES' },
      { naam: 'rolled_back_at', soort: 'timestamp with time zone', lengte: null, leeg: 'YES' },
      { naam: 'started_at', soort: 'timestamp with time zone', lengte: null, leeg: 'NO' },
      { naam: 'applied_steps_count', soort: 'integer', lengte: null, leeg: 'NO' },
    ]);
    const rijen = await sql<{ migration_name: string; checksum: string }>('SELECT migration_name, checksum, applied_steps_count, finished_at IS NOT NULL AS af, rolled_back_at, logs FROM _prisma_migrations ORDER BY migration_name');
    expect(rijen).toEqual(NAMEN.map((naam) => ({ migration_name: naam, checksum: createHash('sha256').update(readFileSync(join(MIGRATIES, naam, 'migration.sql'))).digest('hex'), applied_steps_count: 1, af: true, rolled_back_at: null, logs: null })));
  });

  it('voert een nieuwe uit, na de vorige, en onthoudt hem', async () => {
    zetMigratie('29990101000000_nieuw', "CREATE TABLE nieuw (id int); INSERT INTO nieuw VALUES (1); -- punt; komma\nINSERT INTO nieuw VALUES (2);");
    const regels: string[] = [];
    expect(await migreer(database, migraties(), (regel) => regels.push(regel))).toBe(1);
    expect(regels).toEqual(['Database bijwerken: 29990101000000_nieuw']);
    expect(await sql('SELECT count(*)::int AS aantal FROM nieuw')).toEqual([{ aantal: 2 }]);
    expect(await migreer(database, migraties())).toBe(0);
    await sql('DROP TABLE nieuw');
    await sql("DELETE FROM _prisma_migrations WHERE migration_name LIKE '2999%'");
  });

  it('laat van een mislukte niets achter, ook niet van die ervoor', async () => {
    zetMigratie('29990101000000_goed', 'CREATE TABLE eerst (id int);');
    zetMigratie('29990102000000_fout', 'CREATE TABLE daarna (id int); SELECT bestaat_niet();');
    const melding = await fout();
    expect(melding).toMatch(/^Migratie 29990102000000_fout mislukt: .*Er is niets veranderd\.$/);
    expect(melding).not.toContain('\n');
    expect(await sql("SELECT to_regclass('eerst')::text AS eerst, to_regclass('daarna')::text AS daarna")).toEqual([{ eerst: null, daarna: null }]);
    expect(await sql('SELECT count(*)::int AS aantal FROM _prisma_migrations')).toEqual([{ aantal: NAMEN.length }]);
    // the lock is free again
    rmSync(join(migraties(), '29990102000000_fout'), { recursive: true });
    rmSync(join(migraties(), '29990101000000_goed'), { recursive: true });
    expect(await migreer(database, migraties())).toBe(0);
  });

  it('weigert een veranderde migratie', async () => {
    writeFileSync(join(migraties(), NAMEN[1]!, 'migration.sql'), '-- anders\n', { flag: 'a' });
    expect(await fout()).toMatch(new RegExp(`^Migratie ${NAMEN[1]} is veranderd`));
  });

  it('weigert een nieuwere database', async () => {
    await sql("INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) VALUES ($1, 'x', now(), '29990101000000_later', 1)", [randomUUID()]);
    expect(await fout()).toMatch(/29990101000000_later.*nieuwer/);
    await sql("UPDATE _prisma_migrations SET rolled_back_at = now() WHERE migration_name LIKE '2999%'");
    expect(await migreer(database, migraties())).toBe(0);
    await sql("DELETE FROM _prisma_migrations WHERE migration_name LIKE '2999%'");
  });

  it('weigert een half uitgevoerde', async () => {
    await sql('UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = $1', [NAMEN[1]]);
    expect(await fout()).toMatch(new RegExp(`^Migratie ${NAMEN[1]} is half uitgevoerd`));
    await sql('UPDATE _prisma_migrations SET finished_at = now() WHERE migration_name = $1', [NAMEN[1]]);
  });

  it('weigert een oudere migratie die er later tussen is gekomen niet, maar voert hem uit', async () => {
    zetMigratie('20000101000000_tussen', 'CREATE TABLE tussen (id int);');
    expect(await migreer(database, migraties())).toBe(1);
    await sql('DROP TABLE tussen');
    await sql("DELETE FROM _prisma_migrations WHERE migration_name LIKE '2000%'");
  });

  it('houdt een losse map zonder bestand voor een fout met uitleg', async () => {
    zetMigratie('29990101000000_leeg', '');
    rmSync(join(migraties(), '29990101000000_leeg', 'migration.sql'));
    expect(await fout()).toContain('29990101000000_leeg');
  });
});

describe('op een lege database', () => {
  it('voert alle migraties uit, in volgorde', async () => {
    let database: Database;
    let weg = async () => {};
    if (url) {
      const naam = `voorveld_leeg_${process.pid}`;
      const beheer = new pg.Client({ connectionString: url });
      await beheer.connect();
      await beheer.query(`CREATE DATABASE ${naam}`);
      const doel = new URL(url);
      doel.pathname = `/${naam}`;
      database = await openPostgres(doel.href, 2);
      weg = async () => {
        await beheer.query(`DROP DATABASE ${naam} WITH (FORCE)`);
        await beheer.end();
      };
    } else database = await openIngebed(undefined);
    const regels: string[] = [];
    try {
      expect(await migreer(database, migraties(), (regel) => regels.push(regel))).toBe(NAMEN.length);
      expect(regels).toEqual(NAMEN.map((naam) => `Database bijwerken: ${naam}`));
      expect(await database.rijen({ text: 'SELECT count(*)::int AS aantal FROM voorziening', values: [] })).toEqual([{ aantal: 0 }]);
    } finally {
      await database.sluit();
      await weg();
    }
  });
});

/** A process that migrates and seeds, and says how much it did. */
const WERKER = `
import { openIngebed } from '${process.cwd()}/server/database/ingebed.ts';
import { migreer } from '${process.cwd()}/server/database/migraties.ts';
import { openPostgres } from '${process.cwd()}/server/database/postgres.ts';
import { leesZaaigoed } from '${process.cwd()}/seed/lezen.ts';
import { zaai } from '${process.cwd()}/seed/zaaien.ts';
const [soort, waar] = process.argv.slice(-2);
try {
  const database = soort === 'server' ? await openPostgres(waar, 2) : await openIngebed(waar);
  const migraties = await migreer(database, 'prisma/migrations');
  const gezaaid = await zaai(database, () => leesZaaigoed('seed'));
  await database.sluit();
  console.log(JSON.stringify({ migraties, gezaaid }));
} catch (fout) {
  console.log(JSON.stringify({ naam: fout.name, fout: fout.message }));
}
`;

const werkers: ChildProcess[] = [];
function werker(soort: string, waar: string): Promise<Record<string, unknown>> {
  const bestand = join(map, `werker-${werkers.length}.mts`);
  writeFileSync(bestand, WERKER);
  const kind = spawn(process.execPath, ['--import', 'tsx', bestand, soort, waar], { stdio: ['ignore', 'pipe', 'pipe'] });
  werkers.push(kind);
  let uit = '';
  let err = '';
  kind.stdout.on('data', (deel) => (uit += deel));
  kind.stderr.on('data', (deel) => (err += deel));
  return new Promise((klaar, mislukt) =>
    kind.on('close', () => {
      try {
        klaar(JSON.parse(uit));
      } catch {
        mislukt(new Error(`${uit}${err}`));
      }
    }),
  );
}
afterAll(() => {
  for (const kind of werkers) if (kind.exitCode === null) kind.kill('SIGKILL');
});

describe.runIf(url)('twee processen op een server', () => {
  it('migreren en zaaien samen een keer', async () => {
    const naam = `voorveld_samen_${process.pid}`;
    const beheer = new pg.Client({ connectionString: url! });
    await beheer.connect();
    await beheer.query(`CREATE DATABASE ${naam}`);
    const doel = new URL(url!);
    doel.pathname = `/${naam}`;
    try {
      const uitslagen = await Promise.all([werker('server', doel.href), werker('server', doel.href)]);
      expect(uitslagen.map((uitslag) => uitslag.fout)).toEqual([undefined, undefined]);
      expect(uitslagen.map((uitslag) => uitslag.migraties).sort()).toEqual([0, NAMEN.length]);
      const gezaaid = uitslagen.map((uitslag) => uitslag.gezaaid as number).sort((a, b) => a - b);
      expect(gezaaid[0]).toBe(0);
      expect(gezaaid[1]).toBeGreaterThan(150);
    } finally {
      await beheer.query(`DROP DATABASE ${naam} WITH (FORCE)`);
      await beheer.end();
    }
  });
});

describe.runIf(!url)('twee processen in een map', () => {
  it('laten er een doorgaan, en zeggen de ander in een regel waarom niet', async () => {
    const doel = join(map, 'gegevens');
    const uitslagen = await Promise.all([werker('ingebed', doel), werker('ingebed', doel)]);
    const fouten = uitslagen.filter((uitslag) => uitslag.fout !== undefined);
    expect(fouten).toHaveLength(1);
    expect(fouten[0]).toEqual({ naam: 'Startfout', fout: expect.stringMatching(/^De gegevensmap .* is in gebruik[^\n]*DATA_DIR\.$/) });
    expect(uitslagen.find((uitslag) => uitslag.fout === undefined)).toMatchObject({ migraties: NAMEN.length });
  }, 150_000);
});
