/** Once per run: the built server as its own process, on an embedded database with the seed. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { pakBrowserUit } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    adres: string;
    /** DATA_DIR of the server */
    gegevensmap: string;
  }
}

const vrijePoort = () =>
  new Promise<number>((klaar) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => klaar(port));
    });
  });

function wachtOpKlaar(server: ChildProcess): Promise<void> {
  return new Promise((klaar, mis) => {
    let uitvoer = '';
    const lees = (stuk: Buffer) => {
      uitvoer += stuk;
      if (uitvoer.includes('Klaar:')) klaar();
    };
    server.stdout!.on('data', lees);
    server.stderr!.on('data', lees);
    server.on('exit', (code) => mis(new Error(`de server stopte met ${code}:\n${uitvoer}`)));
  });
}

export default async function opzet(project: TestProject): Promise<() => Promise<void>> {
  // vitest says "test", and with that the client would be built for its makers: larger, slower, and everything mounted twice
  const gebouwd = spawnSync(process.execPath, ['scripts/build.mjs', '--als-nodig'], { encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } });
  if (gebouwd.status !== 0 || !existsSync('dist/web/index.html')) throw new Error(`bouwen mislukt:\n${gebouwd.stdout}${gebouwd.stderr}`);
  await pakBrowserUit();
  const map = await mkdtemp(join(tmpdir(), 'voorveld-e2e-'));
  const poort = await vrijePoort();
  const server = spawn(process.execPath, ['dist/server/main.js'], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, PORT: String(poort), DATA_DIR: map, DATABASE_URL: '', LOG_LEVEL: 'warn', PDOK_LOCATIESERVER: 'uit', VERZOEKEN_PER_MINUUT: '100000' } });
  await wachtOpKlaar(server);
  project.provide('adres', `http://127.0.0.1:${poort}`);
  project.provide('gegevensmap', map);
  return async () => {
    const weg = new Promise((klaar) => server.once('exit', klaar));
    server.kill('SIGTERM');
    await weg;
    await rm(map, { recursive: true, force: true });
  };
}
