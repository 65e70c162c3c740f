/** Pictures of listings: files in DATA_DIR/foto that are named by the SHA-256 of what is in them. */
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../schema/context.ts';
import { bewaarFoto } from '../beheer/fotos.ts';
import { houdMaat } from '../beheer/maat.ts';
import { mandatenVan } from '../beheer/mandaten.ts';
import { Ongeldigheid, Weigering } from '../fouten.ts';

/** Largest picture that is taken, in bytes. */
const GROOTSTE_FOTO = 12_000_000;
const UUR_MS = 3_600_000;
const FOTOS_PER_UUR = 60;

/**
 * Takes POST /foto: the bytes of a picture, from somebody who is signed in and keeps a listing. Answers {bestand, breedte, hoogte}, or
 * {melding} with 400 (no picture), 401 (not signed in), 403 (keeps nothing, or another site asks), 413 (too large) or 429 (too many).
 */
export function zetFotosOntvangenKlaar(app: FastifyInstance, map: string, maakContext: (verzoek: FastifyRequest, antwoord: FastifyReply) => Promise<Context>): void {
  app.register(async (deel) => {
    // any type: what it is, say its first bytes
    deel.removeAllContentTypeParsers();
    deel.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: GROOTSTE_FOTO }, (_verzoek, lichaam, klaar) => klaar(null, lichaam));
    deel.setErrorHandler((fout: Error & { statusCode?: number; extensions?: { http?: { status?: number } } }, _verzoek, antwoord) => {
      const status = fout instanceof Ongeldigheid ? 400 : fout instanceof Weigering ? ({ NIET_INGELOGD: 401, TE_VEEL: 429 } as Record<string, number>)[fout.reden] ?? 403 : (fout.extensions?.http?.status ?? fout.statusCode ?? 500);
      if (status >= 500) app.log.error({ naam: fout.name }, 'fout bij een foto');
      const melding = fout instanceof Ongeldigheid ? fout.fouten[0]!.melding : fout instanceof Weigering || fout.extensions ? fout.message : status === 413 ? 'Deze foto is te groot. Kies een foto van hoogstens 12 MB.' : status < 500 ? 'Deze foto kunnen we niet lezen. Kies een andere.' : 'Er ging iets mis aan onze kant. Probeer het later opnieuw.';
      return antwoord.status(status).send({ melding });
    });
    deel.post('/foto', {
      bodyLimit: GROOTSTE_FOTO,
      // before a byte of the picture is read
      onRequest: async (verzoek, antwoord) => {
        const { bewerker, database, nu } = await maakContext(verzoek, antwoord);
        if (bewerker === null) throw new Weigering('NIET_INGELOGD', 'Log eerst in.');
        if ((await mandatenVan(database, bewerker.accountId, nu)).length === 0) throw new Weigering('GEEN_RECHT', 'Je kunt pas een foto toevoegen als je een plek bijhoudt.');
        houdMaat('foto', bewerker.accountId, FOTOS_PER_UUR, UUR_MS, nu);
      },
    }, async (verzoek) => bewaarFoto(map, Buffer.isBuffer(verzoek.body) ? verzoek.body : Buffer.alloc(0)));
  });
}

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
