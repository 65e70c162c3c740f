/** The real server is killed during saves, again and again: what is found is the version before or the one after, whole. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { maakInlogdienst } from '../../../server/beheer/inloggen.ts';
import { leesVersie, leesVoorziening } from '../../../server/beheer/lezen.ts';
import { verleen } from '../../../server/beheer/mandaten.ts';
import { verschillendeVelden } from '../../../server/beheer/vorm.ts';
import type { Database } from '../../../server/database/database.ts';
import { openIngebed } from '../../../server/database/ingebed.ts';
import { openPostgres } from '../../../server/database/postgres.ts';
import { Prisma } from '../../../server/database/prisma/client.ts';
import { MARKT, zetNeer } from '../opzet/wereld.ts';

const GEHEIM = 'een geheim van de tests, lang genoeg voor allemaal';
const SITE = 'http://localhost:4999';
const sjabloon = inject('sjabloon');
/** How often the plug is pulled; the embedded database takes seconds to start. */
const KEREN = sjabloon.soort === 'server' ? 6 : 3;

let project: string;
let omgeving: Record<string, string>;
let weg: () => Promise<void> = async () => {};
const processen: ChildProcess[] = [];

const open = (): Promise<Database> => (omgeving.DATABASE_URL ? openPostgres(omgeving.DATABASE_URL, 2) : openIngebed(omgeving.DATA_DIR!));

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'voorveld-stekker-'));
  for (const map of ['node_modules', 'prisma', 'seed']) symlinkSync(join(process.cwd(), map), join(project, map));
  writeFileSync(join(project, 'package.json'), '{"type":"module"}');
  mkdirSync(join(project, 'dist', 'web'), { recursive: true });
  for (const bestand of ['index.html', 'graphql.html']) writeFileSync(join(project, 'dist', 'web', bestand), '<!doctype html><title>Voorveldkaart</title>');
  await build({ entryPoints: ['server/main.ts'], outfile: join(project, 'dist', 'server', 'main.js'), bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'silent' });
  if (sjabloon.soort === 'server') {
    const naam = `voorveld_stekker_${process.pid}`;
    const beheer = new pg.Client({ connectionString: sjabloon.url });
    await beheer.connect();
    await beheer.query(`CREATE DATABASE ${naam} TEMPLATE ${sjabloon.database}`);
    const doel = new URL(sjabloon.url);
    doel.pathname = `/${naam}`;
    omgeving = { DATABASE_URL: doel.href, DATA_DIR: join(project, 'gegevens') };
    weg = async () => {
      await beheer.query(`DROP DATABASE ${naam} WITH (FORCE)`);
      await beheer.end();
    };
  } else {
    omgeving = { DATA_DIR: join(project, 'gegevens') };
    await (await openIngebed(omgeving.DATA_DIR, new Blob([await readFile(sjabloon.bestand)]))).sluit();
  }
});
afterAll(async () => {
  for (const proces of processen) if (proces.exitCode === null && proces.signalCode === null) proces.kill('SIGKILL');
  await weg();
  rmSync(project, { recursive: true, force: true });
});

/** Starts the server; gives where it listens. */
async function start(): Promise<{ proces: ChildProcess; waar: string }> {
  const { DATABASE_URL: _, DATA_DIR: __, PORT: ___, ...rest } = process.env;
  const proces = spawn(process.execPath, [join(project, 'dist', 'server', 'main.js')], { cwd: project, env: { ...rest, NODE_ENV: 'production', PORT: '0', PDOK_LOCATIESERVER: 'uit', GEHEIM, SITE_ADRES: SITE, LOG_LEVEL: 'error', ...omgeving }, stdio: ['ignore', 'pipe', 'pipe'] });
  processen.push(proces);
  let uit = '';
  const waar = await new Promise<string>((klaar, mislukt) => {
    for (const stroom of [proces.stdout!, proces.stderr!])
      stroom.on('data', (deel) => {
        uit += deel;
        const treffer = /^Klaar: (http:\S+)$/m.exec(uit);
        if (treffer) klaar(treffer[1]!);
      });
    proces.once('close', (code) => mislukt(new Error(`eindigde met ${code}: ${uit}`)));
  });
  return { proces, waar };
}

it('de vorige of de nieuwe versie, heel: rijen, versie en wat het zoeken leest zeggen hetzelfde', async () => {
  const nu = new Date();
  let id: string;
  let cookie = '';
  {
    const database = await open();
    id = (await zetNeer(database, [{ naam: 'Stekkerplek', punten: [MARKT] }])).get('Stekkerplek')!;
    await database.rijen(Prisma.sql`INSERT INTO account (id, email, email_bevestigd) VALUES ('stekker', 'stekker@voorbeeld.test', true)`);
    await verleen(database, { accountId: 'stekker', rol: 'EIGENAAR', voorzieningId: id, verleendDoor: null, grond: 'test' }, new Date(nu.getTime() - 60_000));
    await maakInlogdienst(database, { siteAdres: SITE, geheim: GEHEIM }).beginSessie('stekker', null, { gekregen: undefined, eigenSite: true, zet: (regels) => { cookie = regels.map((regel) => regel.split(';')[0]).join('; '); } });
    await database.sluit();
  }
  let toegezegd = 1;
  let stappen = 0;
  for (let keer = 0; keer < KEREN; keer += 1) {
    const { proces, waar } = await start();
    const dood = new Promise((klaar) => proces.once('close', klaar));
    let stekker: NodeJS.Timeout | undefined;
    // at another moment each time: once in the first save, then after at least one was answered
    const trekEruit = (hoogstensMs: number) => {
      stekker ??= setTimeout(() => proces.kill('SIGKILL'), Math.random() * hoogstensMs);
    };
    if (keer === 0) trekEruit(300);
    try {
      for (let versie = toegezegd; ; ) {
        const nummer = versie + 1;
        const wijziging = { beschrijving: `Tekst ${nummer}`, feiten: [{ onderwerp: 'Nummer', waarde: String(nummer) }], momenten: [{ soort: 'INLOOP', toelichting: `Moment ${nummer}` }], locaties: [{ soort: 'ADRES', naam: `Zaal ${nummer}`, ...MARKT }] };
        const antwoord = await fetch(`${waar}/graphql`, {
          method: 'POST', headers: { 'content-type': 'application/json', cookie },
          body: JSON.stringify({ query: 'mutation ($id: ID!, $versie: Int!, $wijziging: VoorzieningInvoer!) { bewaarVoorziening(id: $id, versie: $versie, wijziging: $wijziging) { __typename ... on VoorzieningBewaard { versie } ... on Geweigerd { melding } ... on Ongeldig { fouten { veld melding } } } }', variables: { id, versie, wijziging } }),
        });
        const { data } = (await antwoord.json()) as { data: { bewaarVoorziening: { __typename: string; versie: number } } };
        expect(data.bewaarVoorziening).toEqual({ __typename: 'VoorzieningBewaard', versie: nummer });
        versie = nummer;
        toegezegd = nummer;
        stappen += 1;
        trekEruit(400);
      }
    } catch (fout) {
      // the connection broke off, which is what this is about; what the server said wrong is not
      if ((fout as Error).name === 'AssertionError') throw fout;
    }
    await dood;
    clearTimeout(stekker);

    const database = await open();
    const { vorm, versie } = await leesVoorziening(database, id, false);
    // nothing that was promised is gone, and at most one save had not been answered yet
    expect([toegezegd, toegezegd + 1]).toContain(versie);
    toegezegd = versie;
    if (versie > 1) {
      expect([vorm.beschrijving, vorm.feiten[0]?.waarde, vorm.momenten[0]?.toelichting, vorm.locaties[0]?.naam]).toEqual([`Tekst ${versie}`, String(versie), `Moment ${versie}`, `Zaal ${versie}`]);
      expect(verschillendeVelden((await leesVersie(database, id, versie))!.vorm, vorm)).toEqual([]);
    }
    expect(await leesVersie(database, id, versie + 1)).toBeUndefined();
    const [gezocht] = await database.rijen<{ versie: number; beschrijving: string | null }>(Prisma.sql`SELECT (document->>'versie')::int AS versie, document->>'beschrijving' AS beschrijving FROM zoekdocument WHERE voorziening_id = ${id}::uuid`);
    expect(gezocht).toEqual({ versie, beschrijving: vorm.beschrijving });
    await database.sluit();
  }
  expect(stappen).toBeGreaterThan(0);
}, 400_000);
