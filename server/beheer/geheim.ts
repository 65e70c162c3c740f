import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Startfout } from '../database/database.ts';
import type { Instellingen } from '../instellingen.ts';

/**
 * The secret by which sessions are signed: that of the settings, or one that is made once in DATA_DIR/geheim.
 * @throws Startfout when the directory cannot be written
 */
export async function leesGeheim({ geheim, gegevensmap }: Pick<Instellingen, 'geheim' | 'gegevensmap'>): Promise<string> {
  if (geheim !== undefined) return geheim;
  const bestand = join(gegevensmap, 'geheim');
  try {
    await mkdir(gegevensmap, { recursive: true });
    const nieuw = join(gegevensmap, `.geheim-${randomBytes(6).toString('hex')}`);
    await writeFile(nieuw, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
    // whole or not at all, and whoever was first wins
    await link(nieuw, bestand).catch((fout: NodeJS.ErrnoException) => {
      if (fout.code !== 'EEXIST') throw fout;
    });
    await unlink(nieuw);
    const gelezen = (await readFile(bestand, 'utf8')).trim();
    if (gelezen.length >= 32) return gelezen;
  } catch (fout) {
    throw new Startfout(`Het geheim in ${bestand} is niet te lezen of te maken (${(fout as NodeJS.ErrnoException).code}). Geef de gebruiker rechten op deze map, of geef een geheim met GEHEIM.`);
  }
  throw new Startfout(`Het geheim in ${bestand} is te kort. Verwijder dit bestand: er komt dan een nieuw, en iedereen logt opnieuw in.`);
}
