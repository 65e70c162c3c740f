/** Pictures that are sent in: made small, turned upright, stripped of where and when they were taken, and named by what is in them. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Ongeldigheid } from '../fouten.ts';

/** Longest side of what is kept, in pixels. */
const LANGSTE_ZIJDE = 1_600;
/** A picture of more is a mistake, or made to fill the memory. */
const MEESTE_PIXELS = 60_000_000;
/** What nobody uses is kept this long: somebody may be filling in the form. */
const BEWAAR_MS = 2 * 86_400_000;

export interface Opgeslagen {
  /** SHA-256 of the file, in hex */
  bestand: string;
  breedte: number;
  hoogte: number;
}

/** By the first bytes: what a camera or a drawing program makes. An SVG is a program, not a picture. */
function isFoto(beeld: Buffer): boolean {
  const begin = beeld.toString('latin1', 0, 16);
  return begin.startsWith('\xff\xd8\xff') || begin.startsWith('\x89PNG\r\n') || (begin.startsWith('RIFF') && begin.startsWith('WEBP', 8)) || /^.{4}ftyp(avif|avis|heic|heix|mif1)/s.test(begin);
}

/**
 * Keeps a picture in a directory: WebP of at most 1,600 pixels, without metadata.
 * @throws Ongeldigheid when it is no picture that can be read
 */
export async function bewaarFoto(map: string, beeld: Buffer): Promise<Opgeslagen> {
  const onleesbaar = () => new Ongeldigheid([{ veld: 'foto', melding: 'Deze foto kunnen we niet lezen. Kies een foto van het type jpg, png of webp.' }]);
  if (!isFoto(beeld)) throw onleesbaar();
  // read when it is needed: most servers are asked for pictures seldom
  const { default: sharp } = await import('sharp');
  const klein = await sharp(beeld, { limitInputPixels: MEESTE_PIXELS, failOn: 'error' })
    .rotate()
    .resize({ width: LANGSTE_ZIJDE, height: LANGSTE_ZIJDE, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 80 })
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw onleesbaar();
    });
  const bestand = createHash('sha256').update(klein.data).digest('hex');
  await mkdir(map, { recursive: true });
  // whole or not at all, also when the server stops here
  const deel = join(map, `${bestand}.${process.pid}.deel`);
  await writeFile(deel, klein.data);
  await rename(deel, join(map, bestand));
  return { bestand, breedte: klein.info.width, hoogte: klein.info.height };
}

/**
 * Removes pictures that no listing, version or draft names, when they are more than two days old.
 * @returns how many went
 */
export async function ruimFotosOp(database: Database, map: string, nu: Date): Promise<number> {
  const namen = await readdir(map).catch((fout: NodeJS.ErrnoException) => {
    if (fout.code === 'ENOENT') return [];
    throw fout;
  });
  const oud: string[] = [];
  for (const naam of namen) if (/^[0-9a-f]{64}(\.\d+\.deel)?$/.test(naam) && (await stat(join(map, naam))).mtimeMs < nu.getTime() - BEWAAR_MS) oud.push(naam);
  if (oud.length === 0) return 0;
  const gebruikt = await database.rijen<{ bestand: string }>(Prisma.sql`
    SELECT bestand FROM foto WHERE bestand = ANY(${oud}::text[])
    UNION SELECT f->>'bestand' FROM voorziening_versie v, jsonb_array_elements(v.inhoud->'foto') f WHERE v.inhoud->'foto' <> '[]' AND f->>'bestand' = ANY(${oud}::text[])
    UNION SELECT n FROM unnest(${oud}::text[]) n WHERE EXISTS (SELECT FROM concept c WHERE position(n IN c.inhoud::text) > 0)`);
  const blijft = new Set(gebruikt.map(({ bestand }) => bestand));
  const weg = oud.filter((naam) => !blijft.has(naam));
  for (const naam of weg) await rm(join(map, naam), { force: true });
  return weg.length;
}
