/** The real server as a process of its own: it starts, starts again, stops, survives a power cut, and says in one line what is wrong. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Startfout } from '../../server/database/database.ts';
import { neemMap } from '../../server/database/mapslot.ts';
import { openPostgres } from '../../server/database/postgres.ts';

const url = process.env.TEST_DATABASE_URL;
/** A project of its own around the built server, so that no other build is needed or disturbed. */
let project: string;
const processen: Proces[] = [];

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'voorveld-start-'));
  for (const map of ['node_modules', 'prisma', 'seed']) symlinkSync(join(process.cwd(), map), join(project, map));
  writeFileSync(join(project, 'package.json'), '{"type":"module"}');
  mkdirSync(join(project, 'dist', 'web'), { recursive: true });
  for (const bestand of ['index.html', 'graphql.html']) writeFileSync(join(project, 'dist', 'web', bestand), '<!doctype html><title>Voorveldkaart</title>');
  await build({ entryPoints: ['server/main.ts'], outfile: join(project, 'dist', 'server', 'main.js'), bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'silent' });
});
afterAll(() => {
  for (const proces of processen) if (proces.kind.exitCode === null && proces.kind.signalCode === null) proces.kind.kill('SIGKILL');
  rmSync(project, { recursive: true, force: true });
});

class Proces {
  readonly kind: ChildProcess;
  readonly begin = Date.now();
  readonly einde: Promise<{ code: number | null; sein: NodeJS.Signals | null }>;
  uit = '';
  fout = '';
  #gehoord: (() => void)[] = [];

  /** @param via a program that starts it */
  constructor(omgeving: Record<string, string>, via: string[] = []) {
    const { DATABASE_URL: _, DATA_DIR: __, PORT: ___, ...rest } = process.env;
    const [programma, ...argumenten] = [...via, process.execPath, join(project, 'dist', 'server', 'main.js')];
    this.kind = spawn(programma!, argumenten, { cwd: project, env: { ...rest, NODE_ENV: 'production', PORT: '0', PDOK_LOCATIESERVER: 'uit', ...omgeving }, stdio: ['ignore', 'pipe', 'pipe'] });
    this.kind.stdout!.on('data', (deel) => {
      this.uit += deel;
      for (const hoor of this.#gehoord) hoor();
    });
    this.kind.stderr!.on('data', (deel) => (this.fout += deel));
    this.einde = new Promise((klaar) => this.kind.on('close', (code, sein) => klaar({ code, sein })));
    processen.push(this);
  }

  /** Waits until it has said this; fails when it ends first. */
  async zegt(patroon: RegExp): Promise<RegExpExecArray> {
    const gezegd = new Promise<RegExpExecArray>((klaar) => {
      const kijk = () => {
        const treffer = patroon.exec(this.uit);
        if (treffer) klaar(treffer);
      };
      this.#gehoord.push(kijk);
      kijk();
    });
    const eerder = this.einde.then(({ code }) => {
      throw new Error(`eindigde met ${code}: ${this.uit}${this.fout}`);
    });
    return Promise.race([gezegd, eerder]);
  }

  async klaar(): Promise<string> {
    return (await this.zegt(/^Klaar: (http:\S+)$/m))[1]!;
  }

  /** Milliseconds that it takes to end after this signal. */
  async stop(sein: NodeJS.Signals): Promise<{ code: number | null; sein: NodeJS.Signals | null; ms: number }> {
    const begin = Date.now();
    this.kind.kill(sein);
    return { ...(await this.einde), ms: Date.now() - begin };
  }
}

const vraag = async (waar: string, query: string, variables: Record<string, unknown> = {}) => {
  const antwoord = await fetch(`${waar}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
  return (await antwoord.json()) as { data: Record<string, never> & { zoek: { totaal: number } } };
};

/** Settings for an empty database of its own, and how to remove it. */
async function legeDatabase(naam: string): Promise<{ omgeving: Record<string, string>; weg: () => Promise<void> }> {
  if (!url) return { omgeving: { DATA_DIR: join(project, naam) }, weg: async () => {} };
  const database = `voorveld_${naam}_${process.pid}`;
  const beheer = new pg.Client({ connectionString: url });
  await beheer.connect();
  await beheer.query(`CREATE DATABASE ${database}`);
  const doel = new URL(url);
  doel.pathname = `/${database}`;
  return {
    omgeving: { DATABASE_URL: doel.href },
    weg: async () => {
      await beheer.query(`DROP DATABASE ${database} WITH (FORCE)`);
      await beheer.end();
    },
  };
}

describe('een leven van de server', () => {
  let omgeving: Record<string, string>;
  let weg = async () => {};

  beforeAll(async () => {
    ({ omgeving, weg } = await legeDatabase('start'));
  });
  afterAll(() => weg());

  it('overleeft dat de stekker eruit gaat tijdens het laden', async () => {
    const eerste = new Proces(omgeving);
    await eerste.zegt(/\d+ gebieden geladen/);
    expect((await eerste.stop('SIGKILL')).sein).toBe('SIGKILL');
  });

  it('herstelt zich bij de volgende start, en antwoordt intussen dat het klaarzet', async () => {
    const tweede = new Proces(omgeving);
    const waar = await tweede.klaar();
    expect((await vraag(waar, '{ zoek { totaal } }')).data.zoek.totaal).toBeGreaterThan(150);
    expect(await (await fetch(`${waar}/health/ready`)).json()).toEqual({ status: 'ok' });
    const { code, ms } = await tweede.stop('SIGTERM');
    expect(code).toBe(0);
    expect(ms).toBeLessThan(5_000);
    expect(tweede.fout).toBe('');
    if (omgeving.DATA_DIR) expect(existsSync(join(omgeving.DATA_DIR, 'in-gebruik'))).toBe(false);
  });

  it('start de tweede keer snel en doet niets opnieuw', async () => {
    const derde = new Proces(omgeving);
    const waar = await derde.klaar();
    expect(Date.now() - derde.begin).toBeLessThan(20_000);
    expect(derde.uit).not.toMatch(/bijwerken|geladen|voorzieningen|doorzoekbaar/);
    expect((await vraag(waar, '{ zoek { totaal } }')).data.zoek.totaal).toBeGreaterThan(150);

    // a port that is taken
    const vierde = new Proces({ ...omgeving, PORT: new URL(waar).port, DATA_DIR: join(project, 'ander') });
    expect((await vierde.einde).code).toBe(1);
    expect(vierde.fout).toMatch(/^Poort \d+ is al in gebruik\.[^\n]*PORT\.\n$/);

    if (omgeving.DATA_DIR) {
      const vijfde = new Proces(omgeving);
      expect((await vijfde.einde).code).toBe(1);
      expect(vijfde.fout).toMatch(new RegExp(`^De gegevensmap .* is in gebruik door proces ${derde.kind.pid} op ${hostname()}\\.[^\\n]*DATA_DIR\\.\\n$`));
      // and the one that has it goes on
      expect((await vraag(waar, '{ zoek { totaal } }')).data.zoek.totaal).toBeGreaterThan(150);
    }
    expect(await derde.stop('SIGINT')).toMatchObject({ code: 0 });
  });

  it('zegt niets over wie wat zoekt', async () => {
    const proces = new Proces({ ...omgeving, LOG_LEVEL: 'debug' });
    const waar = await proces.klaar();
    const GEHEIM = 'zeergeheimwoord';
    await vraag(waar, 'query ($tekst: String!) { zoek(tekst: $tekst, nabij: { lat: 52.51234, lon: 6.09876, straalMeter: 500 }) { totaal } }', { tekst: GEHEIM });
    await vraag(waar, `{ zoek(tekst: "${GEHEIM}") { bestaatNiet } }`);
    await vraag(waar, `{ zoek(after: "${GEHEIM}", nabij: { lat: 99.12345, lon: 6 , straalMeter: 1 }) { totaal } }`);
    await vraag(waar, `{ suggesties(tekst: "${GEHEIM}") { tekst } waarIs(tekst: "${GEHEIM} 13") { volledig } }`);
    await fetch(`${waar}/?zoek=${GEHEIM}&lat=52.51234`);
    await fetch(`${waar}/voorziening/${GEHEIM}?terug=${GEHEIM}`);
    await fetch(`${waar}/${GEHEIM}`, { headers: { 'user-agent': GEHEIM, referer: `http://example.org/${GEHEIM}`, 'x-forwarded-for': '192.0.2.77' } });
    await fetch(`${waar}/graphql?query={zoek(tekst:"${GEHEIM}"){totaal}}`);
    await fetch(`${waar}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: `{"query": "${GEHEIM}` });
    await fetch(`${waar}/graphql`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: GEHEIM });
    await fetch(`${waar}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: `"${GEHEIM}${'a'.repeat(200_000)}"` }).catch(() => {});
    expect((await proces.stop('SIGTERM')).code).toBe(0);
    const regels = proces.uit.split('\n').filter((regel) => regel.startsWith('{') && !regel.includes('Server listening at'));
    expect(regels.length).toBeGreaterThanOrEqual(10);
    for (const fout of [GEHEIM, '52.51234', '6.09876', '99.12345', '127.0.0.1', '192.0.2.77', 'lat=', '?']) expect(regels.join('\n').includes(fout), fout).toBe(false);
    expect(proces.fout).toBe('');
    for (const regel of regels) expect(() => JSON.parse(regel)).not.toThrow();
  });

  it('stopt ook netjes terwijl iemand een verbinding open houdt', async () => {
    const proces = new Proces(omgeving);
    const waar = new URL(await proces.klaar());
    const { connect } = await import('node:net');
    const stil = connect(Number(waar.port), '127.0.0.1');
    await new Promise((klaar) => stil.once('connect', klaar));
    stil.on('error', () => {});
    stil.write('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{');
    await fetch(`${waar.href}health/live`);
    const { code, ms } = await proces.stop('SIGTERM');
    stil.destroy();
    expect(code).toBe(0);
    expect(ms).toBeLessThan(5_000);
  }, 25_000);
});

describe('stoppen tijdens het laden', () => {
  it('gaat netjes en snel, en laat de database leeg maar heel', async () => {
    const { omgeving, weg } = await legeDatabase('afgebroken');
    try {
      const proces = new Proces(omgeving);
      await proces.zegt(/Bronnen en codelijsten geladen/);
      const { code, ms } = await proces.stop('SIGTERM');
      expect(code).toBe(0);
      // a statement of the embedded database cannot be interrupted, and a slow machine makes it long: no limit there
      if (!omgeving.DATA_DIR) expect(ms).toBeLessThan(5_000);
      expect(proces.fout).toBe('');
      expect(proces.uit).not.toContain('Klaar');
      const opnieuw = new Proces({ ...omgeving, SEED: 'geen' });
      expect((await vraag(await opnieuw.klaar(), '{ zoek { totaal } }')).data.zoek.totaal).toBe(0);
      expect(opnieuw.uit).not.toContain('bijwerken');
      expect((await opnieuw.stop('SIGTERM')).code).toBe(0);
    } finally {
      await weg();
    }
  }, 150_000);

  it('gaat ook netjes terwijl de ingebouwde database wordt klaargezet', async () => {
    const map = join(project, 'eerste-keer');
    const proces = new Proces({ DATA_DIR: map, SEED: 'geen' });
    await proces.zegt(/Database bijwerken/);
    // loading PostGIS is one step of some seconds, in which nothing else is heard: no limit on the time
    expect((await proces.stop('SIGTERM')).code).toBe(0);
    expect(proces.fout).toBe('');
    const opnieuw = new Proces({ DATA_DIR: map, SEED: 'geen' });
    await opnieuw.klaar();
    expect((await opnieuw.stop('SIGTERM')).code).toBe(0);
  }, 150_000);
});

describe('een gegevensmap', () => {
  const verlaten = (pad: string) => spawnSync(process.execPath, ['-e', `require('node:net').createServer().listen(${JSON.stringify(pad)}, () => process.kill(process.pid, 'SIGKILL'))`]);

  it('wordt overgenomen van wie zonder afscheid weg is, en is er na afloop weer voor een ander', async () => {
    const map = mkdtempSync(join(tmpdir(), 'voorveld-slot-'));
    const slot = join(map, 'in-gebruik');
    try {
      expect(verlaten(slot).signal).toBe('SIGKILL');
      expect(existsSync(slot)).toBe(true);
      const laatLos = await neemMap(map);
      await expect(neemMap(map)).rejects.toThrow(`is in gebruik door proces ${process.pid} op ${hostname()}. Stop dat proces, of kies een andere map met DATA_DIR.`);
      await laatLos();
      expect(readdirSync(map)).toEqual([]);
      // a lock of an earlier version: a file with a number, also when that is ours now
      writeFileSync(slot, String(process.pid));
      await (await neemMap(map))();
      expect(readdirSync(map)).toEqual([]);
    } finally {
      rmSync(map, { recursive: true, force: true });
    }
  });

  it('kan een heel lang pad hebben', async () => {
    const map = join(project, 'a'.repeat(120), 'b'.repeat(120));
    mkdirSync(map, { recursive: true });
    const laatLos = await neemMap(map);
    await expect(neemMap(map)).rejects.toThrow('is in gebruik');
    await laatLos();
  });

  it('heeft van velen die tegelijk komen er hoogstens een, ook als er een slot was achtergebleven', async () => {
    const map = mkdtempSync(join(tmpdir(), 'voorveld-slot-'));
    try {
      for (let keer = 0; keer < 20; keer += 1) {
        verlaten(join(map, 'in-gebruik'));
        const uitslagen = await Promise.allSettled(Array.from({ length: 8 }, () => neemMap(map)));
        const gelukt = uitslagen.flatMap((uitslag) => (uitslag.status === 'fulfilled' ? [uitslag.value] : []));
        expect(gelukt.length, `keer ${keer}`).toBe(1);
        await gelukt[0]!();
      }
    } finally {
      rmSync(map, { recursive: true, force: true });
    }
  });

  it.runIf(spawnSync('unshare', ['-pf', 'true']).status === 0)('is ook bezet voor een ander proces 1, in een andere container', async () => {
    const map = join(project, 'containers');
    const alsContainer = ['unshare', '--pid', '--fork', '--kill-child', '--mount-proc'];
    const eerste = new Proces({ DATA_DIR: map, SEED: 'geen' }, alsContainer);
    await eerste.klaar();
    const tweede = new Proces({ DATA_DIR: map, SEED: 'geen' }, alsContainer);
    expect((await tweede.einde).code).toBe(1);
    expect(tweede.fout).toMatch(/is in gebruik door proces 1 op /);
    await eerste.stop('SIGKILL');
    const derde = new Proces({ DATA_DIR: map, SEED: 'geen' }, alsContainer);
    await derde.klaar();
    await derde.stop('SIGKILL');
  }, 150_000);
});

describe('wat er mis kan zijn, in een regel', () => {
  async function mislukt(omgeving: Record<string, string>): Promise<string> {
    const proces = new Proces(omgeving);
    const { code } = await proces.einde;
    expect(code).toBe(1);
    expect(proces.fout.trimEnd()).not.toContain('\n');
    expect(proces.fout).not.toMatch(/ {4}at |node:internal|\bError:/);
    return proces.fout.trimEnd();
  }

  it('een gegevensmap die niet te maken is', async () => {
    const bestand = join(project, 'package.json');
    expect(await mislukt({ DATA_DIR: join(bestand, 'gegevens') })).toMatch(/^De gegevensmap .* is niet te beschrijven \(ENOTDIR\)\./);
  });

  it('een gegevensmap die geen database is', async () => {
    const map = join(project, 'kapot');
    mkdirSync(join(map, 'postgres'), { recursive: true });
    for (const bestand of ['PG_VERSION', 'postgresql.conf']) writeFileSync(join(map, 'postgres', bestand), 'onzin\n');
    expect(await mislukt({ DATA_DIR: map })).toMatch(/^De ingebouwde database in .* start niet: /);
    expect(existsSync(join(map, 'in-gebruik'))).toBe(false);
  });

  it('een server die er niet is', async () => {
    const melding = await mislukt({ DATABASE_URL: 'postgresql://ik:geheim123@127.0.0.1:1/kaart' });
    expect(melding).toMatch(/^De database op 127\.0\.0\.1:1\/kaart is niet te bereiken: .*DATABASE_URL/);
    expect(melding).not.toContain('geheim123');
  });

  it('een host die niet bestaat', async () => {
    expect(await mislukt({ DATABASE_URL: 'postgresql://ik@bestaat-niet.invalid/kaart' })).toMatch(/^De database op bestaat-niet\.invalid:5432\/kaart is niet te bereiken: /);
  });

  it.runIf(url)('een database die er niet is', async () => {
    const doel = new URL(url!);
    doel.pathname = '/bestaat_niet_hier';
    expect(await mislukt({ DATABASE_URL: doel.href })).toMatch(/\/bestaat_niet_hier is niet te bereiken: deze database bestaat niet; maak hem met createdb/);
  });

  it.runIf(url)('een gebruiker die er niet is', async () => {
    const doel = new URL(url!);
    doel.username = 'bestaat_niet_hier';
    expect(await mislukt({ DATABASE_URL: doel.href })).toMatch(/gebruikersnaam of wachtwoord klopt niet/);
  });

  it('een poort die geen poort is', async () => {
    expect(await mislukt({ PORT: '99999' })).toMatch(/^De instelling PORT klopt niet/);
    expect(await mislukt({ PORT: 'vier' })).toMatch(/^De instelling PORT klopt niet/);
  });

  it('een adres dat niet van deze machine is', async () => {
    expect(await mislukt({ HOST: '192.0.2.1' })).toMatch(/^De server kan niet luisteren op 192\.0\.2\.1:0: .*HOST/);
  });
});

/** Speaks just enough of PostgreSQL's protocol to say which version it is, and whether it has PostGIS. */
function nepServer(versie: number, postgis: string | null): Promise<{ server: Server; poort: number }> {
  const bericht = (soort: string, inhoud: Buffer) => {
    const kop = Buffer.alloc(5);
    kop.write(soort);
    kop.writeInt32BE(inhoud.length + 4, 1);
    return Buffer.concat([kop, inhoud]);
  };
  const klaar = bericht('Z', Buffer.from('I'));
  const veld = (naam: string, type: number) => {
    const rest = Buffer.alloc(18);
    rest.writeInt32BE(type, 6);
    return Buffer.concat([Buffer.from(`${naam}\0`), rest]);
  };
  const tel = (getal: number) => Buffer.from([getal >> 8, getal & 255]);
  const waarde = (tekst: string | null) => {
    const lengte = Buffer.alloc(4);
    lengte.writeInt32BE(tekst === null ? -1 : tekst.length);
    return Buffer.concat([lengte, Buffer.from(tekst ?? '')]);
  };
  const server = createServer((verbinding: Socket) => {
    let begonnen = false;
    verbinding.on('error', () => {});
    verbinding.on('data', (deel) => {
      if (!begonnen) {
        begonnen = true;
        verbinding.write(Buffer.concat([bericht('R', Buffer.alloc(4)), klaar]));
      } else if (deel[0] === 'Q'.charCodeAt(0)) {
        verbinding.write(Buffer.concat([bericht('T', Buffer.concat([tel(2), veld('versie', 23), veld('postgis', 25)])), bericht('D', Buffer.concat([tel(2), waarde(String(versie)), waarde(postgis)])), bericht('C', Buffer.from('SELECT 1\0')), klaar]));
      }
    });
  });
  return new Promise((geopend) => server.listen(0, '127.0.0.1', () => geopend({ server, poort: (server.address() as { port: number }).port })));
}

describe('een server die niet voldoet', () => {
  it.each([
    ['te oud', 140_011, '3.3.2', /is PostgreSQL 14; nodig is 15 of nieuwer/],
    ['zonder PostGIS', 150_004, null, /heeft geen PostGIS\. Installeer het pakket postgresql-15-postgis-3/],
    ['nieuwer, zonder PostGIS', 180_001, null, /postgresql-18-postgis-3/],
  ])('%s', async (_, versie, postgis, melding) => {
    const { server, poort } = await nepServer(versie, postgis);
    try {
      const fout = await openPostgres(`postgresql://ik:geheim123@127.0.0.1:${poort}/kaart`).then(
        () => undefined,
        (reden: unknown) => reden,
      );
      expect(fout).toBeInstanceOf(Startfout);
      expect((fout as Error).message).toMatch(melding);
      expect((fout as Error).message).not.toContain('geheim123');
      expect((fout as Error).message).not.toContain('\n');
    } finally {
      server.close();
    }
  });
});
