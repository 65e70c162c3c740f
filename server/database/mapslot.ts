/** One process at a time in a directory: PGlite's files survive only one writer. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { Startfout } from './database.ts';

/** The one who has it may be busy; it is there all the same. */
const NAAM_NA_MS = 2_000;

/** Who listens on this socket; undefined when nobody does any more, or when there is none. */
async function wieLuistert(pad: string): Promise<string | undefined> {
  const verbinding = connect(pad).setEncoding('utf8').setTimeout(NAAM_NA_MS, () => verbinding.destroy());
  let naam = '';
  verbinding.on('data', (deel: string) => {
    naam += deel;
  });
  try {
    await once(verbinding, 'connect');
    await once(verbinding, 'close');
  } catch (fout) {
    if (['ECONNREFUSED', 'ENOENT', 'ENOTSOCK'].includes((fout as NodeJS.ErrnoException).code ?? '')) return undefined;
  }
  return naam || 'een ander proces';
}

/** Tells who asks that this process is here. */
const maakWachter = (): Server => createServer((verbinding) => verbinding.on('error', () => {}).end(`proces ${process.pid} op ${hostname()}`));

/** Listens; false when somebody else does. */
async function luisterOp(wachter: Server, pad: string): Promise<boolean> {
  try {
    await once(wachter.listen(pad), 'listening');
    wachter.unref();
    return true;
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'EADDRINUSE') return false;
    throw fout;
  }
}

const sluit = (wachter: Server | undefined) => new Promise<unknown>((klaar) => (wachter ? wachter.close(klaar) : klaar(undefined)));

/**
 * A name of the directory that the kernel keeps and lets go by itself, so that nothing of it is ever left behind; on Linux, and among
 * processes of one container. It puts those in line before any of them looks at the socket in the directory.
 */
async function naamInKernel(greep: FileHandle): Promise<string | undefined> {
  if (process.platform !== 'linux') return undefined;
  const { dev, ino } = await greep.stat();
  return `\0voorveldkaart ${dev} ${ino}`;
}

/**
 * Takes a directory for this process, by listening on a socket in it. The kernel closes that when the process ends, however it
 * ends; and it is seen by every process of this machine, also in another container where numbers of processes mean nothing.
 * @returns how to let go
 * @throws Startfout when another process has it; other errors when the directory cannot be written
 */
export async function neemMap(map: string): Promise<() => Promise<void>> {
  const bezet = (wie: string) => new Startfout(`De gegevensmap ${map} is in gebruik door ${wie}. Stop dat proces, of kies een andere map met DATA_DIR.`);
  // the path of a socket has at most some hundred characters: by the number of the open directory it is short on Linux
  const greep = await open(map);
  const kort = `/proc/self/fd/${greep.fd}`;
  const slot = join(existsSync(kort) ? kort : map, 'in-gebruik');
  let voorop: Server | undefined;
  try {
    const naam = await naamInKernel(greep);
    if (naam !== undefined) {
      voorop = maakWachter();
      if (!(await luisterOp(voorop, naam))) {
        voorop = undefined;
        throw bezet((await wieLuistert(naam)) ?? 'een ander proces');
      }
    }
    for (let poging = 0; poging < 3; poging += 1) {
      const wachter = maakWachter();
      if (await luisterOp(wachter, slot))
        return async () => {
          await sluit(wachter);
          await sluit(voorop);
          await greep.close();
        };
      const wie = await wieLuistert(slot);
      if (wie !== undefined) throw bezet(wie);
      // left behind. Moved first: what is removed must be what was looked at, and not the new one of another container that was faster
      const oud = `${slot}.${randomUUID()}`;
      const weg = await rename(slot, oud).then(() => true, () => false);
      const toch = weg ? await wieLuistert(oud) : undefined;
      if (toch !== undefined) {
        await rename(oud, slot);
        throw bezet(toch);
      }
      await rm(oud, { force: true });
    }
    throw bezet('een ander proces');
  } catch (fout) {
    await sluit(voorop);
    await greep.close();
    throw fout;
  }
}
