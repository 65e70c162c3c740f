/** Pictures of listings: files in DATA_DIR/foto that are named by the SHA-256 of what is in them. */
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';

/** By the first bytes, because the name says nothing; what is none of these is not served (an SVG can hold a script). */
function soortVan(begin: Buffer): string | undefined {
  const tekst = begin.toString('latin1');
  if (tekst.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (tekst.startsWith('\x89PNG\r\n')) return 'image/png';
  if (tekst.startsWith('RIFF') && tekst.startsWith('WEBP', 8)) return 'image/webp';
  if (tekst.startsWith('ftypavif', 4)) return 'image/avif';
  return undefined;
}

/** Serves GET /foto/<bestand>: jpeg, png, webp or avif; 404 for anything else. */
export function zetFotosKlaar(app: FastifyInstance, map: string): void {
  app.get<{ Params: { bestand: string } }>('/foto/:bestand', async (verzoek, antwoord) => {
    const { bestand } = verzoek.params;
    // a name of this form leads to no other directory
    if (!/^[0-9a-f]{64}$/.test(bestand)) return antwoord.callNotFound();
    const foto = await open(join(map, bestand)).catch((fout: NodeJS.ErrnoException) => {
      if (fout.code !== 'ENOENT') app.log.error({ code: fout.code }, 'een foto is niet te openen');
    });
    if (!foto) return antwoord.callNotFound();
    const begin = Buffer.alloc(16);
    // of a directory nothing can be read
    await foto.read(begin, 0, begin.length, 0).catch(() => undefined);
    const soort = soortVan(begin);
    if (!soort) {
      await foto.close();
      return antwoord.callNotFound();
    }
    // what is in it never changes, but one that was taken away must not stay in browsers for a year
    antwoord.header('cache-control', 'public, max-age=86400').header('etag', `"${bestand}"`);
    if (verzoek.headers['if-none-match'] === `"${bestand}"`) {
      await foto.close();
      return antwoord.status(304).send();
    }
    return antwoord.type(soort).header('content-length', (await foto.stat()).size).send(foto.createReadStream({ start: 0 }));
  });
}
