import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Context } from '../../schema/context.ts';
import { schema } from '../../schema/schema.ts';
import { begrensZelfbeschrijving } from './zelfbeschrijving.ts';

/** Longest request, in tokens of GraphQL. */
const MEESTE_TOKENS = 4_000;

/** A zero character as JSON writes it; after an odd number of backslashes, because two of them are one that was meant. */
const NULTEKEN_IN_JSON = /(?<!\\)(?:\\\\)*\\u0000/;
/** As a text in GraphQL may write it: \u0000, \u{0}, \u{00}. */
const NULTEKEN_IN_GRAPHQL = /(?<!\\)(?:\\\\)*\\u(?:0000|\{0+\})/;

/** A zero character in a request. */
export class Nultekenfout extends Error {
  statusCode = 400;
}

/** A caller's own mistake is passed on; anything else gets an id, is logged under it, and says nothing more. */
function maakFout(app: FastifyInstance) {
  return (fout: GraphQLFormattedError, oorzaak: unknown): GraphQLFormattedError => {
    const eigenlijk = unwrapResolverError(oorzaak);
    // by form, because a second copy of the library has classes of its own
    if (eigenlijk instanceof Error && 'extensions' in eigenlijk && 'locations' in eigenlijk) {
      // the limits of the schema speak English
      if (/^(Query exceeds maximum |Maximum introspection depth)/.test(fout.message)) return { ...fout, extensions: { code: 'VERZOEK_TE_ZWAAR', melding: 'dit is te veel in een keer: vraag een kleinere pagina, minder velden, of stel meer vragen na elkaar' } };
      const { code, veld, melding } = (eigenlijk as GraphQLError).extensions;
      const gegeven = code ?? (fout.extensions?.code === 'INTERNAL_SERVER_ERROR' ? undefined : fout.extensions?.code);
      return { ...fout, extensions: { code: gegeven ?? 'GRAPHQL_VALIDATION_FAILED', ...(veld ? { veld, melding } : {}) } };
    }
    const nummer = randomUUID();
    // the name and place of an error, not its message or its path (a caller gives fields names of its own): those may hold what somebody searched for
    const plek = eigenlijk instanceof Error ? eigenlijk.stack?.split('\n').filter((regel) => regel.trim().startsWith('at ')).slice(0, 8) : undefined;
    app.log.error({ nummer, naam: eigenlijk instanceof Error ? eigenlijk.name : typeof eigenlijk, code: (eigenlijk as { code?: unknown })?.code, plek }, 'fout in een antwoord');
    return { message: `Er ging iets mis aan onze kant. Probeer het later opnieuw (nummer ${nummer}).`, locations: fout.locations, path: fout.path, extensions: { code: 'INTERNAL_SERVER_ERROR', nummer } };
  };
}

/** Puts the GraphQL endpoint on POST /graphql. Queries by GET are refused: what people search for does not belong in a URL. */
export async function zetGraphqlKlaar(app: FastifyInstance, maakContext: (verzoek: FastifyRequest, antwoord: FastifyReply) => Promise<Context>): Promise<void> {
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    validationRules: [begrensZelfbeschrijving],
    // a memory of other people's questions
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MEESTE_TOKENS },
    formatError: maakFout(app),
    // cache hints would be asked of every field, and nothing here may be cached: answers change with the data and the time
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled()],
    // Apollo's own handlers would end the process in the middle of our orderly stop
    stopOnTerminationSignals: false,
    logger: { debug: () => {}, info: () => {}, warn: (regel) => app.log.warn(regel), error: (regel) => app.log.error(regel) },
  });
  await apollo.start();
  // PostgreSQL has no text with a zero character
  const leesJson = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser(['application/json', 'text/plain']);
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (verzoek, lichaam: string, klaar) => {
    if (NULTEKEN_IN_JSON.test(lichaam)) return klaar(new Nultekenfout(), undefined);
    leesJson(verzoek, lichaam, (fout, gelezen) => {
      const query = (gelezen as { query?: unknown } | null | undefined)?.query;
      klaar(fout ?? (typeof query === 'string' && NULTEKEN_IN_GRAPHQL.test(query) ? new Nultekenfout() : null), gelezen);
    });
  });
  // the integration's plugin would answer GET too, so only its handler is used; fastify itself ends the connections
  app.post('/graphql', fastifyApolloHandler(apollo, { context: maakContext }));
  app.addHook('onClose', () => apollo.stop());
}

