/** Who asks: the session behind the cookie, and whether the page that asks is one of ours. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Cookies, Inlogdienst } from '../beheer/inloggen.ts';
import type { Bewerker } from '../beheer/mandaten.ts';

/** Does a page of this site ask, or a program? Browsers say where a request comes from, and a page cannot change that. */
export function vanEigenSite(verzoek: Pick<FastifyRequest, 'headers'>, siteAdres: string): boolean {
  const { origin, host, 'sec-fetch-site': vanWaar } = verzoek.headers;
  if (vanWaar !== undefined && vanWaar !== 'same-origin' && vanWaar !== 'none') return false;
  if (origin === undefined) return true;
  return origin === new URL(siteAdres).origin || (URL.canParse(origin) && new URL(origin).host === host);
}

/**
 * Reads who asks.
 * @throws GraphQLError with status 403 when a page of another site asks with somebody's session
 */
export async function leesAanmelding(verzoek: FastifyRequest, antwoord: FastifyReply, inloggen: Inlogdienst, siteAdres: string): Promise<{ bewerker: Bewerker | null; cookies: Cookies }> {
  const gekregen = verzoek.headers.cookie;
  const eigenSite = vanEigenSite(verzoek, siteAdres);
  const bewerker = await inloggen.bewerkerVan(gekregen);
  if (bewerker !== null && !eigenSite) throw new GraphQLError('Een andere site kan niet namens jou iets vragen.', { extensions: { code: 'ANDERE_SITE', http: { status: 403 } } });
  return { bewerker, cookies: { gekregen, eigenSite, zet: (cookies) => void antwoord.header('set-cookie', [...cookies]) } };
}

/** Where the login of a gemeente sends browsers back to: the only route of better-auth that can be reached. */
export function zetTerugkomstKlaar(app: FastifyInstance, inloggen: () => Inlogdienst): void {
  app.get('/inlog/callback/oidc', async (verzoek, antwoord) => {
    if (inloggen().aanbieder === null) return antwoord.callNotFound();
    const terug = await inloggen().terugVanAanbieder(verzoek.url, verzoek.headers.cookie);
    const naar = terug.headers.get('location');
    return antwoord.header('set-cookie', terug.headers.getSetCookie()).header('cache-control', 'no-store').redirect(naar ?? '/inloggen?error=mislukt', 302);
  });
}
