/** A database of its own for a test file, a real HTTP server over it, and a client that counts statements. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { type Cookies, type Inloginstellingen, maakInlogdienst } from '../../../server/beheer/inloggen.ts';
import { type NieuwMandaat, verleen } from '../../../server/beheer/mandaten.ts';
import type { Database, Opdracht, Verbinding } from '../../../server/database/database.ts';
import { openIngebed } from '../../../server/database/ingebed.ts';
import { openPostgres } from '../../../server/database/postgres.ts';
import { Prisma } from '../../../server/database/prisma/client.ts';
import { leesAanmelding } from '../../../server/http/aanmelden.ts';
import { maakServer } from '../../../server/http/server.ts';
import { nieuweId } from '../../../server/sleutels.ts';
import { Begrippen } from '../../../server/zoeken/begrippen.ts';
import { schatter } from '../../../server/zoeken/reistijd.ts';
import { Locatieserver } from '../../../server/zoeken/waaris.ts';
import { Woordenschat } from '../../../server/zoeken/woordenschat.ts';

/** The time at which tests take place, unless they set another: a Wednesday in November, 10:30 in Amsterdam. */
export const NU = new Date('2026-11-25T09:30:00Z');

export interface Antwoord<T = Record<string, unknown>> {
  status: number;
  /** Set-Cookie headers */
  cookies: string[];
  data: T;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; veld?: string; melding?: string } }[];
}

/** Somebody who is signed in. */
export interface Testbewerker {
  accountId: string;
  email: string;
  /** of the mandates that were asked for, in that order */
  mandaatIds: string[];
  /** the header by which this person is known */
  cookie: string;
  /** asks the GraphQL endpoint over HTTP as this person */
  vraag<T = Record<string, any>>(query: string, variables?: Record<string, unknown>): Promise<Antwoord<T>>;
}

/** What somebody may do in a test. */
export type Testmandaat = Omit<NieuwMandaat, 'accountId' | 'verleendDoor' | 'grond'>;

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
  /** asks the GraphQL endpoint over HTTP, as a visitor or with headers of the test */
  vraag<T = Record<string, any>>(query: string, variables?: Record<string, unknown>, koppen?: Record<string, string>): Promise<Antwoord<T>>;
  /** somebody new with these mandates and a real session; alleenVoorziening: as one that began with the link of a reminder */
  meldAan(mandaten?: Testmandaat[], keuze?: { email?: string; alleenVoorziening?: string }): Promise<Testbewerker>;
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

export async function startOmgeving(eigen?: Database, oidc?: Inloginstellingen['oidc']): Promise<Testomgeving> {
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
    inloggen: () => inloggen,
    context: async (verzoek, antwoord) => {
      await begrippen.ververs();
      return { database, begrippen, woordenschat, locatieserver, routeerder: schatter, instellingen: { mapboxToken: undefined, achtergrondkaart: 'grijs' }, siteAdres: url, inloggen, nu, ...(await leesAanmelding(verzoek, antwoord, inloggen, url)), afzender: verzoek.ip };
    },
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const inloggen = maakInlogdienst(database, { siteAdres: url, geheim: 'een geheim van de tests, lang genoeg', oidc });
  const vraag: Testomgeving['vraag'] = async (query, variables = {}, koppen = {}) => {
    const antwoord = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...koppen }, body: JSON.stringify({ query, variables }) });
    return { status: antwoord.status, cookies: antwoord.headers.getSetCookie(), ...((await antwoord.json()) as object) } as never;
  };
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
    vraag,
    async meldAan(mandaten = [], { email, alleenVoorziening } = {}) {
      const accountId = nieuweId(nu);
      const adres = email ?? `${accountId}@voorbeeld.nl`;
      const mandaatIds: string[] = [];
      await database.transactie(async (verbinding) => {
        await verbinding.rijen(Prisma.sql`INSERT INTO account (id, email, email_bevestigd) VALUES (${accountId}, ${adres}, true)`);
        for (const mandaat of mandaten) mandaatIds.push(await verleen(verbinding, { ...mandaat, accountId, verleendDoor: null, grond: 'test' }, nu));
      });
      let cookie = '';
      const cookies: Cookies = { gekregen: undefined, eigenSite: true, zet: (regels) => { cookie = regels.map((regel) => regel.split(';')[0]).join('; '); } };
      await inloggen.beginSessie(accountId, alleenVoorziening ?? null, cookies);
      return { accountId, email: adres, mandaatIds, cookie, vraag: (query, variables) => vraag(query, variables, { cookie }) };
    },
    async sluit() {
      await app.close();
      await onder.sluit();
      for (const map of [webMap, gegevensmap]) await rm(map, { recursive: true, force: true });
    },
  };
}
