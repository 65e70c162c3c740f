import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import staticFiles from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Context } from '../../schema/context.ts';
import type { Inlogdienst } from '../beheer/inloggen.ts';
import type { Database } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import type { Instellingen } from '../instellingen.ts';
import { zetFotosKlaar, zetFotosOntvangenKlaar } from './fotos.ts';
import { zetTerugkomstKlaar } from './aanmelden.ts';
import { Nultekenfout, zetGraphqlKlaar } from './graphql.ts';
import { zetPaginasKlaar } from './paginas.ts';

const GROOTSTE_VERZOEK = 100_000;
const LANGSTE_VERZOEK_MS = 30_000;

/** A slug has at most 120 characters; the router's own limit is 100. */
const LANGSTE_DEEL = 200;

const KAART = ['https://service.pdok.nl', 'https://api.mapbox.com'];

/**
 * The HTTP side: limits, headers, health, the GraphQL endpoint and the built client.
 * @param klaar false while the database is being prepared: everything but the health routes then answers 503
 */
export async function maakServer(instellingen: Pick<Instellingen, 'logniveau' | 'verzoekenPerMinuut' | 'vertrouwProxy' | 'gegevensmap'>, webMap: string, delen: { klaar: () => boolean; database: () => Database; inloggen: () => Inlogdienst; context: (verzoek: FastifyRequest, antwoord: FastifyReply) => Promise<Context> }): Promise<FastifyInstance> {
  const app = Fastify({
    // our own line per request, below: the built-in one holds addresses and query strings
    logger: { level: instellingen.logniveau, base: null },
    logController: new Fastify.LogController({ disableRequestLogging: true }),
    bodyLimit: GROOTSTE_VERZOEK,
    requestTimeout: LANGSTE_VERZOEK_MS,
    forceCloseConnections: 'idle',
    // one proxy: only the address that it added itself counts
    trustProxy: instellingen.vertrouwProxy ? (_adres, plek) => plek === 0 : false,
    // an address that cannot be decoded is one that does not exist
    frameworkErrors: (_fout, verzoek, antwoord) => nietGevonden(verzoek, antwoord),
    routerOptions: { maxParamLength: LANGSTE_DEEL },
  });
  app.addHook('onResponse', async (verzoek, antwoord) => {
    app.log.info({ methode: verzoek.method, route: verzoek.routeOptions.url ?? 'onbekend', status: antwoord.statusCode, ms: Math.round(antwoord.elapsedTime * 10) / 10 }, 'verzoek');
  });
  app.setErrorHandler((fout: Error & { statusCode?: number; code?: string }, _verzoek, antwoord) => {
    const status = fout.statusCode ?? 500;
    if (status >= 500) app.log.error({ naam: fout.name, code: fout.code }, 'fout');
    if (fout instanceof Nultekenfout) {
      const uitleg = 'haal het nulteken (\\u0000) uit de tekst';
      return antwoord.status(400).send({ errors: [{ message: `query: ${uitleg}`, extensions: { code: 'ONGELDIGE_INVOER', veld: 'query', melding: uitleg } }] });
    }
    const melding =
      status === 429 ? 'Dit zijn te veel vragen in korte tijd. Wacht een minuut en probeer het opnieuw.' : status === 413 ? `Dit verzoek is te groot; hoogstens ${GROOTSTE_VERZOEK} bytes.` : status < 500 ? 'Dit verzoek is niet te lezen.' : 'Er ging iets mis aan onze kant. Probeer het later opnieuw.';
    return antwoord.status(status).send({ errors: [{ message: melding, extensions: { code: status === 429 ? 'TE_VEEL_VERZOEKEN' : status < 500 ? 'ONLEESBAAR_VERZOEK' : 'INTERNAL_SERVER_ERROR' } }] });
  });

  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:', 'blob:', ...KAART],
        'connect-src': ["'self'", ...KAART, 'https://events.mapbox.com'],
        'worker-src': ["'self'", 'blob:'],
        'object-src': ["'none'"],
        'base-uri': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'self'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    // set by whoever ends TLS
    strictTransportSecurity: false,
  });
  // the data is open: any website may ask
  await app.register(cors, { origin: '*', methods: ['POST'], allowedHeaders: ['content-type', 'apollo-require-preflight'], exposedHeaders: ['retry-after', 'x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'], maxAge: 86_400, strictPreflight: false });
  await app.register(rateLimit, { max: instellingen.verzoekenPerMinuut, timeWindow: '1 minute', allowList: (verzoek) => verzoek.url.startsWith('/health') });
  await app.register(compress, { threshold: 1_024 });

  app.addHook('onRequest', async (verzoek, antwoord) => {
    if (!delen.klaar() && !verzoek.url.startsWith('/health')) return antwoord.status(503).header('retry-after', '5').type('text/plain; charset=utf-8').send('De kaart wordt klaargezet. Probeer het over een paar seconden opnieuw.\n');
  });
  app.get('/health/live', async () => ({ status: 'ok' }));
  app.get('/health/ready', async (_verzoek, antwoord) => {
    try {
      if (!delen.klaar()) throw new Error('wordt klaargezet');
      await delen.database().rijen(Prisma.sql`SELECT 1`);
      return { status: 'ok' };
    } catch {
      return antwoord.status(503).send({ status: 'niet klaar' });
    }
  });

  zetTerugkomstKlaar(app, delen.inloggen);
  await zetGraphqlKlaar(app, delen.context);
  app.route({
    url: '/graphql',
    method: ['GET', 'PUT', 'PATCH', 'DELETE'],
    handler: async (verzoek, antwoord) => {
      if (verzoek.method !== 'GET' || !verzoek.headers.accept?.includes('text/html')) return antwoord.status(405).header('allow', 'POST').send({ errors: [{ message: 'Stel vragen met POST en een JSON-lichaam {"query": "..."}: zoekvragen horen niet in een adres.', extensions: { code: 'METHODE_NIET_TOEGESTAAN' } }] });
      return antwoord.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(createReadStream(join(webMap, 'graphql.html')));
    },
  });

  await app.register(staticFiles, { root: webMap, index: false, wildcard: true, decorateReply: false, cacheControl: false, setHeaders: (antwoord, pad) => antwoord.setHeader('cache-control', pad.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache') });
  zetFotosKlaar(app, join(instellingen.gegevensmap, 'foto'));
  zetFotosOntvangenKlaar(app, join(instellingen.gegevensmap, 'foto'), delen.context);
  const nietGevonden = await zetPaginasKlaar(app, webMap, delen.database);
  app.setNotFoundHandler(async (verzoek, antwoord) => nietGevonden(verzoek, antwoord));
  return app;
}
