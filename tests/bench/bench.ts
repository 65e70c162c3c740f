/**
 * Measures our server against the floor (vloer.ts), on the same rows, in turn: npm run bench
 * --maten=1000,10000,100000  sizes      --duur=2  seconds per turn      --rondes=3  turns of each      --alleen=nabij,tekst  only these rows
 * Makes databases voorveld_bench_<size> on the server of DATABASE_URL_BENCH once, and keeps them. What counts is the ratio, not the figures.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { build } from 'esbuild';
import pg from 'pg';
import { type Zaaigoed, leesZaaigoed } from '../../seed/lezen.ts';
import { zaaiSynthetisch } from '../../seed/schaal.ts';
import { Land } from '../../seed/schaal/land.ts';
import { zaai } from '../../seed/zaaien.ts';
import { Startfout } from '../../server/database/database.ts';
import { migreer } from '../../server/database/migraties.ts';
import { openPostgres } from '../../server/database/postgres.ts';
import { onderhoudZoeken } from '../../server/zoeken/indexeren.ts';
import { maakRijsoorten, type Rijsoort, type Verzoek } from './vragen.ts';

const VERBINDINGEN = 16;
/** Answers before the first turn: by then the compiler has seen the code, and PostgreSQL has chosen its plans. */
const OPWARMEN = 1_000;
const OPWARMEN_HOOGSTENS_SECONDEN = 12;
const STEEKPROEF = 30;
const KLAAR_BINNEN_MS = 60_000;

const { values: opties } = parseArgs({
  options: { maten: { type: 'string', default: '1000,10000,100000' }, duur: { type: 'string', default: '2' }, rondes: { type: 'string', default: '3' }, alleen: { type: 'string' } },
});
const maten = opties.maten.split(',').map(Number);
const duur = Number(opties.duur);
const rondes = Number(opties.rondes);
const alleen = opties.alleen?.split(',');
const meld = (regel: string) => process.stderr.write(`${regel}\n`);

const beheerUrl = new URL(process.env.DATABASE_URL_BENCH ?? `postgresql://${process.env.PGUSER ?? process.env.USER ?? 'root'}@localhost:5432/postgres`);
const naamVan = (maat: number): string => `voorveld_bench_${maat}`;
const urlVan = (maat: number): string => Object.assign(new URL(beheerUrl), { pathname: `/${naamVan(maat)}` }).href;
/** Makes databases and looks at processes. */
const beheer = new pg.Client({ connectionString: beheerUrl.href });

/** Opens the database of this size in the newest shape; one that was made by another version of the program is made anew. */
async function openVan(maat: number) {
  const naam = naamVan(maat);
  const { rowCount } = await beheer.query('SELECT FROM pg_database WHERE datname = $1', [naam]);
  if (rowCount === 0) await beheer.query(`CREATE DATABASE "${naam}"`);
  const database = await openPostgres(urlVan(maat), 2);
  try {
    await migreer(database, 'prisma/migrations', meld);
    return database;
  } catch (fout) {
    await database.sluit();
    if (!(fout instanceof Startfout) || rowCount === 0) throw fout;
    meld(`${naam} is van een andere versie en wordt opnieuw gemaakt`);
    await beheer.query(`DROP DATABASE "${naam}"`);
    return openVan(maat);
  }
}

/** Makes the database of this size when it is not there, and completes it when a run before this one was ended. */
async function maakDatabase(maat: number, goed: Zaaigoed): Promise<Rijsoort[]> {
  const database = await openVan(maat);
  try {
    // loaded once: a later version of the seed would only make runs harder to compare
    const [eerder] = await database.rijen<{ gezaaid: boolean }>({ text: "SELECT EXISTS (SELECT FROM instelling WHERE sleutel = 'seed') AS gezaaid", values: [] });
    if (!eerder!.gezaaid) await zaai(database, async () => goed, meld);
    // what the server would do behind its first answers, so that it does not do it under load
    await onderhoudZoeken(database);
    await zaaiSynthetisch(database, goed, maat, (regel) => meld(`${naamVan(maat)}: ${regel}`));
    return await maakRijsoorten(database, new Land(goed));
  } finally {
    await database.sluit();
  }
}

/** Starts a program that prints "Klaar: <address>". */
async function start(argumenten: string[], omgeving: Record<string, string>): Promise<{ proces: ChildProcess; adres: string }> {
  const proces = spawn(process.execPath, argumenten, { env: { ...process.env, ...omgeving }, stdio: ['ignore', 'pipe', 'inherit'] });
  let uitvoer = '';
  const adres = await new Promise<string>((klaar, mislukt) => {
    const wekker = setTimeout(() => mislukt(new Error(`${argumenten.at(-1)} is na ${KLAAR_BINNEN_MS / 1_000} seconden niet klaar`)), KLAAR_BINNEN_MS);
    proces.stdout!.on('data', (stuk: Buffer) => {
      uitvoer += stuk.toString();
      const regel = /^Klaar: (\S+)$/m.exec(uitvoer);
      if (!regel) return;
      clearTimeout(wekker);
      klaar(regel[1]!.replace('localhost', '127.0.0.1'));
    });
    proces.once('exit', (code) => {
      clearTimeout(wekker);
      mislukt(new Error(`${argumenten.at(-1)} stopte met ${code}: ${uitvoer}`));
    });
  });
  return { proces, adres };
}

const stop = (proces: ChildProcess): Promise<void> =>
  new Promise((klaar) => {
    if (proces.exitCode !== null) return klaar();
    proces.once('exit', () => klaar());
    proces.kill('SIGTERM');
  });

interface Kant {
  naam: 'wij' | 'vloer';
  url: string;
  proces: number;
  database: string;
  lichaam: (verzoek: Verzoek) => string;
}

interface Meting {
  verzoeken: number;
  /** processor time of the program and of PostgreSQL, in milliseconds; NaN when it cannot be read */
  programmaMs: number;
  postgresMs: number;
  seconden: number;
  /** milliseconds of each answer */
  tijden: number[];
}

/** Processor time that a process has used, in milliseconds, as Linux counts it (in hundredths of a second); NaN elsewhere. */
function processorMs(proces: number): number {
  try {
    const velden = readFileSync(`/proc/${proces}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(velden[11]) + Number(velden[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

/** The most memory that a process has had, in megabytes, as Linux counts it; NaN elsewhere. */
function geheugenMb(proces: number): number {
  try {
    return Math.round(Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${proces}/status`, 'utf8'))?.[1]) / 1_024);
  } catch {
    return Number.NaN;
  }
}

/** What one side has used so far, per process: the program, and those of PostgreSQL that work for it when that runs on this machine. */
async function verbruik(kant: Kant): Promise<Map<number, number>> {
  const { rows } = await beheer.query<{ pid: number }>('SELECT pid FROM pg_stat_activity WHERE datname = $1 AND application_name = $2', [kant.database, kant.naam === 'wij' ? 'voorveldkaart' : 'vloer']);
  return new Map([kant.proces, ...rows.map(({ pid }) => pid)].map((proces) => [proces, processorMs(proces)]));
}

/** Answers one side gives before it is measured. */
async function warmOp(kant: Kant, verzoeken: Verzoek[]): Promise<void> {
  const begin = performance.now();
  for (let gedaan = 0; gedaan < OPWARMEN && performance.now() - begin < OPWARMEN_HOOGSTENS_SECONDEN * 1_000; ) gedaan += (await belast(kant, verzoeken, 1)).verzoeken;
}

/** Loads one side for so many seconds, each connection walking through the same requests from its own place. */
async function belast(kant: Kant, verzoeken: Verzoek[], seconden: number): Promise<Meting> {
  const requests = verzoeken.map((verzoek) => ({ method: 'POST' as const, headers: { 'content-type': 'application/json' }, body: kant.lichaam(verzoek) }));
  let nummer = 0;
  const tijden: number[] = [];
  const vooraf = await verbruik(kant);
  const begin = performance.now();
  const loop = autocannon({
    url: kant.url,
    connections: VERBINDINGEN,
    duration: seconden,
    setupClient: (client) => {
      const plek = Math.floor((nummer++ * requests.length) / VERBINDINGEN) % requests.length;
      client.setRequests([...requests.slice(plek), ...requests.slice(0, plek)]);
    },
  });
  loop.on('response', (_client, _status, _bytes, milliseconden) => tijden.push(milliseconden));
  const uitslag = await loop;
  if (uitslag.errors + uitslag.non2xx > 0) throw new Error(`${kant.naam}: ${uitslag.errors} fouten en ${uitslag.non2xx} antwoorden die geen 2xx zijn`);
  const verstreken = (performance.now() - begin) / 1_000;
  const programma = (await verbruik(kant)).get(kant.proces)! - vooraf.get(kant.proces)!;
  // a connection that was opened meanwhile began at nothing
  const samen = [...(await verbruik(kant))].reduce((som, [proces, ms]) => som + ms - (vooraf.get(proces) ?? 0), 0);
  return { verzoeken: tijden.length, programmaMs: programma, postgresMs: samen - programma, seconden: verstreken, tijden };
}

/** The time within which this share of the answers came. */
const binnen = (deel: number, tijden: number[]): number => tijden.sort((a, b) => a - b)[Math.ceil(tijden.length * deel) - 1] ?? Number.NaN;

async function vraag(kant: Kant, verzoek: Verzoek): Promise<unknown> {
  const antwoord = await fetch(kant.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: kant.lichaam(verzoek) });
  if (!antwoord.ok) throw new Error(`${kant.naam} antwoordt ${antwoord.status}: ${(await antwoord.text()).slice(0, 500)}`);
  return antwoord.json();
}

/** The ids in a floor answer, in order; a page has one row more than it shows. */
function vloerIds(soort: string, antwoord: unknown): string[] {
  if (soort === 'kaart') return (antwoord as { rij: number; kolom: number; aantal: number }[]).map(({ rij, kolom, aantal }) => `${kolom}/${rij}:${aantal}`).sort();
  if (soort === 'een') return [(antwoord as { id: string }).id];
  const rijen = soort === 'filters' ? ((antwoord as { rijen: { id: string }[] | null }).rijen ?? []) : (antwoord as { id: string }[]);
  return rijen.slice(0, 20).map(({ id }) => id);
}

/** Refuses to compare two sides that do not give the same. */
async function controleer(wij: Kant, vloer: Kant, rij: Rijsoort): Promise<void> {
  let resultaten = 0;
  for (const verzoek of rij.verzoeken.slice(0, STEEKPROEF)) {
    const ons = (await vraag(wij, verzoek)) as { data?: never; errors?: { message: string }[] };
    if (ons.errors || !ons.data) throw new Error(`${rij.naam}: onze kant geeft een fout: ${ons.errors?.[0]?.message}`);
    if (!verzoek.vloer) return;
    const onze = rij.onzeIds(ons.data);
    const hun = vloerIds(verzoek.vloer.soort, await vraag(vloer, verzoek));
    if (onze.join() !== hun.join()) throw new Error(`${rij.naam}: de vloer geeft iets anders voor ${JSON.stringify(verzoek.graphql.variables)}\n  wij:   ${onze.join(' ')}\n  vloer: ${hun.join(' ')}`);
    resultaten += onze.length;
  }
  if (resultaten === 0) throw new Error(`${rij.naam}: geen enkel resultaat om te vergelijken`);
}

/** What one side gave over all turns. */
interface Kantuitslag {
  perSeconde: number;
  p50: number;
  p95: number;
  /** milliseconds of processor per request: program and PostgreSQL */
  processor: [number, number];
}

interface Uitslag {
  maat: number;
  rij: string;
  wij: Kantuitslag;
  vloer: Kantuitslag | undefined;
  /** our middle time as a share of that of near a point at this size; undefined when that was not measured */
  keerNabij: number | undefined;
}

function vatSamen(metingen: Meting[]): Kantuitslag {
  const som = (deel: 'verzoeken' | 'seconden' | 'programmaMs' | 'postgresMs') => metingen.reduce((tot, meting) => tot + meting[deel], 0);
  const tijden = metingen.flatMap((meting) => meting.tijden);
  return { perSeconde: som('verzoeken') / som('seconden'), p50: binnen(0.5, tijden), p95: binnen(0.95, tijden), processor: [som('programmaMs') / som('verzoeken'), som('postgresMs') / som('verzoeken')] };
}

async function meet(maat: number, goed: Zaaigoed): Promise<Uitslag[]> {
  const rijen = (await maakDatabase(maat, goed)).filter(({ naam }) => alleen === undefined || alleen.includes(naam));
  const omgeving = { DATABASE_URL: urlVan(maat), DATABASE_POOL: String(VERBINDINGEN), NODE_ENV: 'production' };
  const onze = await start(['--max-semi-space-size=32', 'dist/bench/main.js'], { ...omgeving, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'warn', SEED: 'geen', VERZOEKEN_PER_MINUUT: '1000000', PDOK_LOCATIESERVER: 'uit' });
  const hun = await start(['dist/bench/vloer.js'], omgeving).catch(async (fout) => {
    await stop(onze.proces);
    throw fout;
  });
  const wij: Kant = { naam: 'wij', url: `${onze.adres}/graphql`, proces: onze.proces.pid!, database: naamVan(maat), lichaam: ({ graphql }) => JSON.stringify(graphql) };
  const vloer: Kant = { naam: 'vloer', url: hun.adres, proces: hun.proces.pid!, database: naamVan(maat), lichaam: (verzoek) => JSON.stringify(verzoek.vloer) };
  try {
    const uitslagen: Uitslag[] = [];
    for (const rij of rijen) {
      await controleer(wij, vloer, rij);
      const metingen: Record<Kant['naam'], Meting[]> = { wij: [], vloer: [] };
      const kanten = rij.verzoeken[0]!.vloer ? [wij, vloer] : [wij];
      for (const kant of kanten) await warmOp(kant, rij.verzoeken);
      for (let ronde = 0; ronde < rondes; ronde += 1) for (const kant of kanten) metingen[kant.naam].push(await belast(kant, rij.verzoeken, duur));
      const onze = vatSamen(metingen.wij);
      const nabij = rij.naam === 'nabij' ? onze : uitslagen.find((uitslag) => uitslag.rij === 'nabij')?.wij;
      uitslagen.push({ maat, rij: rij.naam, wij: onze, vloer: kanten.length > 1 ? vatSamen(metingen.vloer) : undefined, keerNabij: nabij && onze.p50 / nabij.p50 });
      meld(regelVan(uitslagen.at(-1)!));
    }
    meld(`geheugen van de server bij ${maat}: ${geheugenMb(onze.proces.pid!)} MB, op zijn hoogst`);
    return uitslagen;
  } finally {
    await Promise.all([stop(onze.proces), stop(hun.proces)]);
  }
}

const KOP = '| listings | row | ours /s | floor /s | ratio | p50 ours ms | of near | p95 ours ms | p95 floor ms | p95 ratio | cpu ours ms | cpu floor ms | cpu ratio |\n|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|';
const som = ([programma, postgres]: [number, number]): number => programma + postgres;
const inDelen = (delen: [number, number] | undefined): string => delen?.map((deel) => deel.toFixed(2)).join(' + ') ?? '';
const getal = (waarde: number | undefined, cijfers: number): string => waarde?.toFixed(cijfers) ?? '';
function regelVan({ maat, rij, wij, vloer, keerNabij }: Uitslag): string {
  const ratio = vloer && `**${(wij.perSeconde / vloer.perSeconde).toFixed(2)}**`;
  const kolommen = [maat, rij, getal(wij.perSeconde, 0), getal(vloer?.perSeconde, 0), ratio ?? '', getal(wij.p50, 1), getal(keerNabij, 1), getal(wij.p95, 1), getal(vloer?.p95, 1), getal(vloer && wij.p95 / vloer.p95, 2), inDelen(wij.processor), inDelen(vloer?.processor), getal(vloer && som(vloer.processor) / som(wij.processor), 2)];
  return `| ${kolommen.join(' | ')} |`;
}

async function draai(): Promise<void> {
  if (!existsSync('dist/web/index.html')) spawnSync(process.execPath, ['scripts/build.mjs', '--als-nodig'], { stdio: 'inherit' });
  // as in production: one file, without what a development runner adds to every function
  await build({ entryPoints: { main: 'server/main.ts', vloer: 'tests/bench/vloer.ts' }, outdir: 'dist/bench', bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', sourcemap: true, logLevel: 'warning' });
  const goed = await leesZaaigoed('seed');
  const uitslagen: Uitslag[] = [];
  await beheer.connect();
  try {
    for (const maat of maten) uitslagen.push(...(await meet(maat, goed)));
  } finally {
    await beheer.end();
  }
  process.stdout.write(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, Node ${process.versions.node}, ${VERBINDINGEN} connections, ${rondes} x ${duur} s each\n\n${KOP}\n${uitslagen.map(regelVan).join('\n')}\n`);
}

await draai();
