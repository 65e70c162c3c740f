/** A database of its own for a test file, a real HTTP server over it, and a client that counts statements. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import type { Database, Opdracht, Verbinding } from '../../../server/database/database.ts';
import { openIngebed } from '../../../server/database/ingebed.ts';
import { openPostgres } from '../../../server/database/postgres.ts';
import { maakServer } from '../../../server/http/server.ts';
import { Begrippen } from '../../../server/zoeken/begrippen.ts';
import { schatter } from '../../../server/zoeken/reistijd.ts';
import { Locatieserver } from '../../../server/zoeken/waaris.ts';
import { Woordenschat } from '../../../server/zoeken/woordenschat.ts';

/** The time at which tests take place, unless they set another: a Wednesday in November, 10:30 in Amsterdam. */
export const NU = new Date('2026-11-25T09:30:00Z');

export interface Antwoord<T = Record<string, unknown>> {
  status: number;
  data: T;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; veld?: string; melding?: string } }[];
}

export interface Testomgeving {
  database: Database;
  url: string;
  /** DATA_DIR of the server */
  map: string;
  begrippen: Begrippen;
  woordenschat: Woordenschat;
  /** every statement since the last time this was emptied */
  opdrachten: Opdracht[];
  /** sets the clock of the server */
  zetKlok(nu: Date): void;
  /** asks the GraphQL endpoint over HTTP */
  vraag<T = Record<string, any>>(query: string, variables?: Record<string, unknown>): Promise<Antwoord<T>>;
  sluit(): Promise<void>;
}

/** A database for one test file, copied from the template; drop it with sluit(). */
export async function openTestdatabase(): Promise<Database> {
  const sjabloon = inject('sjabloon');
  if (sjabloon.soort === 'ingebed') return openIngebed(undefined, new Blob([await readFile(sjabloon.bestand)]));
  const naam = `voorveld_test_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
  const beheer = new pg.Client({ connectionString: sjabloon.url });
  await beheer.connect();
  await beheer.query(`CREATE DATABASE ${naam} TEMPLATE ${sjabloon.database}`);
  const doel = new URL(sjabloon.url);
  doel.pathname = `/${naam}`;
  const database = await openPostgres(doel.href, 4);
  const { sluit } = database;
  return Object.assign(database, {
    async sluit() {
      await sluit();
      await beheer.query(`DROP DATABASE ${naam} WITH (FORCE)`);
      await beheer.end();
    },
  });
}

/** Lets every statement of a database pass by, in transactions too. */
function meekijken(database: Database, zie: (opdracht: Opdracht) => void): Database {
  const kijk = <V extends Verbinding>(verbinding: V): V => ({
    ...verbinding,
    rijen(opdracht: Opdracht) {
      zie(opdracht);
      return verbinding.rijen(opdracht);
    },
  }) as V;
  return { ...kijk(database), transactie: (werk) => database.transactie((verbinding) => werk(kijk(verbinding))) };
}

export async function startOmgeving(eigen?: Database): Promise<Testomgeving> {
  const opdrachten: Opdracht[] = [];
  const onder = eigen ?? (await openTestdatabase());
  const database = meekijken(onder, (opdracht) => opdrachten.push(opdracht));
  let nu = NU;
  const begrippen = new Begrippen(database);
  const woordenschat = new Woordenschat(database);
  const locatieserver = new Locatieserver(false);
  const webMap = await mkdtemp(join(tmpdir(), 'voorveld-web-'));
  await writeFile(join(webMap, 'index.html'), '<!doctype html><meta name="description" content="Gewoon" /><title>Voorveldkaart</title>');
  await writeFile(join(webMap, 'graphql.html'), '<!doctype html><title>GraphQL</title>');
  const gegevensmap = await mkdtemp(join(tmpdir(), 'voorveld-gegevens-'));
  const app = await maakServer({ logniveau: 'silent', verzoekenPerMinuut: 1_000_000, vertrouwProxy: false, gegevensmap }, webMap, {
    klaar: () => true,
    database: () => database,
    context: async (verzoek) => {
      await begrippen.ververs();
      return { database, begrippen, woordenschat, locatieserver, routeerder: schatter, instellingen: { mapboxToken: undefined, achtergrondkaart: 'grijs' }, nu, bewerker: null, afzender: verzoek.ip };
    },
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    database,
    url,
    map: gegevensmap,
    begrippen,
    woordenschat,
    opdrachten,
    zetKlok: (tijd) => {
      nu = tijd;
    },
    async vraag(query, variables = {}) {
      const antwoord = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
      return { status: antwoord.status, ...((await antwoord.json()) as object) } as never;
    },
    async sluit() {
      await app.close();
      await onder.sluit();
      for (const map of [webMap, gegevensmap]) await rm(map, { recursive: true, force: true });
    },
  };
}
