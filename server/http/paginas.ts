/** The pages of the client. All are the same file; which one it is, and whether it exists, is decided by the address. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { haalVoorziening } from '../zoeken/zoek.ts';

/** What somebody sees who gets a link to this page; slug is the current one. */
interface Paginakop {
  slug: string;
  naam: string;
  omschrijving: string;
}

/** Pages that always exist; any other path is not found. */
const VASTE_PAGINAS = ['/', '/hulp', '/over', '/inloggen', '/binnen', '/account', '/opeisen/:slug', '/uitnodiging', '/toezicht', '/bevestig', '/wijzig', '/overzicht', '/melding', '/plek-missen', '/beheer', '/beheer/:id', '/beheer/:id/:deel'];

const veilig = (tekst: string) => tekst.replace(/[&<>"']/g, (teken) => `&#${teken.charCodeAt(0)};`);

/** Puts name and description in the page, for who shares its link: the programs that make a preview do not run the client. */
function metKop(html: string, { naam, omschrijving }: Paginakop): string {
  const [titel, zin] = [veilig(naam), veilig(omschrijving)];
  return html
    .replace(/<meta name="description"[^>]*>/, () => `<meta name="description" content="${zin}" />\n    <meta property="og:title" content="${titel}" />\n    <meta property="og:description" content="${zin}" />`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${titel} · Voorveldkaart</title>`);
}

/**
 * Serves the pages: 404 for what does not exist, 301 from an earlier slug to the current one.
 * @returns the answer to a path that leads nowhere
 */
export async function zetPaginasKlaar(app: FastifyInstance, webMap: string, database: () => Database): Promise<(verzoek: FastifyRequest, antwoord: FastifyReply) => FastifyReply> {
  const html = await readFile(join(webMap, 'index.html'), 'utf8');
  const stuur = (antwoord: FastifyReply, status: number, inhoud = html) => antwoord.status(status).type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(inhoud);
  for (const pad of VASTE_PAGINAS) app.get(pad, async (_verzoek, antwoord) => stuur(antwoord, 200));

  const zoekers: Record<string, (slug: string) => Promise<Paginakop | undefined>> = {
    voorziening: async (slug) => {
      const gevonden = await haalVoorziening(database(), { slug });
      return gevonden && { slug: gevonden.slug, naam: gevonden.naam, omschrijving: gevonden.samenvatting };
    },
    organisatie: async (slug) => (await database().rijen<Paginakop>(Prisma.sql`SELECT slug, naam, COALESCE(omschrijving, 'Wat je kunt vinden bij ' || naam || '.') AS omschrijving FROM organisatie WHERE slug = ${slug}`))[0],
  };
  for (const [soort, zoek] of Object.entries(zoekers))
    app.get<{ Params: { slug: string } }>(`/${soort}/:slug`, async (verzoek, antwoord) => {
      const { slug } = verzoek.params;
      let kop: Paginakop | undefined;
      try {
        // PostgreSQL has no text with a zero character
        kop = slug.includes('\0') ? undefined : await zoek(slug);
      } catch (fout) {
        app.log.error({ naam: (fout as Error).name }, 'een pagina is niet op te zoeken');
        // the client says in plain words that it does not work now
        return stuur(antwoord, 503);
      }
      if (!kop) return stuur(antwoord, 404);
      if (kop.slug !== slug) return antwoord.header('cache-control', 'no-cache').redirect(`/${soort}/${kop.slug}`, 301);
      return stuur(antwoord, 200, metKop(html, kop));
    });

  return (verzoek, antwoord) => {
    if (verzoek.method === 'GET' && verzoek.headers.accept?.includes('text/html')) return stuur(antwoord, 404);
    return antwoord.status(404).send({ errors: [{ message: 'Dit adres bestaat niet.', extensions: { code: 'NIET_GEVONDEN' } }] });
  };
}
