/** Getting in: login links by mail and sessions in cookies, by better-auth. Only an e-mail address is kept of a person. */
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { createAuthEndpoint } from 'better-auth/api';
import { betterAuth } from 'better-auth';
import { setSessionCookie } from 'better-auth/cookies';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { magicLink } from 'better-auth/plugins/magic-link';
import { z } from 'zod';
import type { Database } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Ongeldigheid, Weigering } from '../fouten.ts';
import { nieuweId } from '../sleutels.ts';
import type { Bewerker } from './mandaten.ts';
import { houdMaat } from './maat.ts';
import { stelPostOp } from './post.ts';

/** In the address to which the login of a gemeente sends browsers back: /inlog/callback/oidc. */
const AANBIEDER = 'oidc';
export const LINK_MINUTEN = 15;
const SESSIE_DAGEN = 30;
/** A session that reaches one listing is for one visit. */
const BEPERKTE_SESSIE_UREN = 4;
const KWARTIER_MS = 900_000;

/** The cookies of one request and of the answer to it. */
export interface Cookies {
  /** the header as it came; undefined without */
  readonly gekregen: string | undefined;
  /** false when a page of another site asks: that one gets no cookies */
  readonly eigenSite: boolean;
  /** puts Set-Cookie headers on the answer */
  zet(cookies: readonly string[]): void;
}

export interface Inlogdienst {
  /** what the login of a gemeente is called; null when there is none */
  readonly aanbieder: string | null;
  /**
   * Begins signing in with the login of a gemeente.
   * @returns where the browser goes to
   * @throws Ongeldigheid at naar
   * @throws Weigering KAN_NU_NIET without such a login, when it does not answer, or from another site
   */
  beginBijAanbieder(naar: string | null, cookies: Cookies): Promise<string>;
  /** The answer to a browser that comes back from there: a redirect, with the session's cookie when all was well. */
  terugVanAanbieder(url: string, gekregen: string | undefined): Promise<Response>;
  /**
   * Who is signed in; null for a visitor, without a look in the database when there is no cookie of a session.
   * Sessions and links end by the clock of the machine, because better-auth does.
   */
  bewerkerVan(gekregen: string | undefined): Promise<Bewerker | null>;
  /**
   * Mails a login link. What happens is the same whether there is an account for this address or not.
   * @param naar the page of this site to go on to, as a path; null for the own places
   * @throws Ongeldigheid when it is not an e-mail address, or not such a path
   * @throws Weigering TE_VEEL after 20 from one sender or 5 for one address in a quarter of an hour
   */
  vraagLink(email: string, naar: string | null, afzender: string, nu: Date): Promise<void>;
  /**
   * Uses up a login link; makes the account when there is none.
   * @throws Weigering VERLOPEN when it is too old, used, or none of ours; TE_VEEL after 30 tries in a quarter of an hour; KAN_NU_NIET from another site
   */
  logIn(token: string, afzender: string, cookies: Cookies, nu: Date): Promise<Bewerker>;
  /** Ends the session. */
  logUit(cookies: Cookies): Promise<void>;
  /**
   * Begins a session for an account without a login link, as the link of a reminder does: call it after that link was used up.
   * Not within a transaction: it uses a connection of its own.
   * @param alleenVoorzieningId the one listing that it reaches, for one visit of a few hours; null without that limit
   */
  beginSessie(accountId: string, alleenVoorzieningId: string | null, cookies: Cookies): Promise<void>;
}

export interface Inloginstellingen {
  /** where visitors find the site: https://kaart.voorbeeld.nl, without a slash at the end */
  siteAdres: string;
  geheim: string;
  /** the login of a gemeente, by OpenID Connect; undefined without */
  oidc?: { naam: string; uitgever: string; clientId: string; clientSecret: string } | undefined;
}

const emailvorm = z.email().max(254);
/** A path of this site, and no other site in disguise. */
const PAD = /^\/(?![/\\])[\w\-./~%]{0,200}(?:#[\w\-.~%=&]{1,200})?$/;

/**
 * The address as it is kept.
 * @throws Ongeldigheid at the field
 */
export function leesEmail(tekst: string, veld = 'email'): string {
  const uitslag = emailvorm.safeParse(tekst.trim().toLowerCase());
  if (!uitslag.success) throw new Ongeldigheid([{ veld, melding: 'Dit is geen e-mailadres. Schrijf het zoals naam@voorbeeld.nl.' }]);
  return uitslag.data;
}

/** Begins a session for an account that is known; only the server itself can call it. */
const sessieVoor = {
  id: 'sessie-voor',
  endpoints: {
    sessieVoor: createAuthEndpoint('/sessie-voor', { method: 'POST', metadata: { SERVER_ONLY: true }, body: z.object({ accountId: z.string(), alleenVoorzieningId: z.string().nullable() }) }, async (ctx) => {
      const { accountId, alleenVoorzieningId } = ctx.body;
      const user = await ctx.context.internalAdapter.findUserById(accountId);
      if (!user) throw new Weigering('NIET_GEVONDEN', 'Dit account is er niet meer.');
      const beperkt = alleenVoorzieningId === null ? {} : { alleenVoorzieningId, expiresAt: new Date(Date.now() + BEPERKTE_SESSIE_UREN * 3_600_000) };
      const session = await ctx.context.internalAdapter.createSession(accountId, false, beperkt, true);
      await setSessionCookie(ctx, { session, user }, false, alleenVoorzieningId === null ? {} : { maxAge: BEPERKTE_SESSIE_UREN * 3_600 });
    }),
  },
};

function maakAuth(database: Database, { siteAdres, geheim, oidc }: Inloginstellingen) {
  return betterAuth({
    appName: 'Voorveldkaart',
    baseURL: siteAdres,
    basePath: '/inlog',
    secret: geheim,
    database: prismaAdapter(database.prisma, { provider: 'postgresql' }),
    user: { modelName: 'account' },
    session: { modelName: 'sessie', expiresIn: SESSIE_DAGEN * 86_400, disableSessionRefresh: true, additionalFields: { alleenVoorzieningId: { type: 'string', required: false, input: false } } },
    account: { modelName: 'inlogwijze', updateAccountOnSignIn: false },
    onAPIError: { errorURL: `${siteAdres}/inloggen` },
    verification: { modelName: 'inlogcode' },
    // limits are ours, and nothing is reported to anybody
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: { cookiePrefix: 'voorveldkaart', useSecureCookies: siteAdres.startsWith('https:'), ipAddress: { disableIpTracking: true } },
    databaseHooks: {
      user: {
        // an address that nobody checked could be somebody else's
        create: { before: async (gebruiker) => (gebruiker.emailVerified ? { data: { ...gebruiker, name: '', image: null } } : false) },
        update: { before: async (gebruiker) => ({ data: { ...gebruiker, ...('name' in gebruiker && { name: '' }), ...('image' in gebruiker && { image: null }) } }) },
      },
      // who somebody is over there, and nothing by which to ask there for more
      account: { create: { before: async (wijze) => ({ data: { ...wijze, accessToken: null, refreshToken: null, idToken: null, accessTokenExpiresAt: null, refreshTokenExpiresAt: null, scope: null } }) } },
      session: { create: { before: async (sessie) => ({ data: { ...sessie, ipAddress: null, userAgent: null } }) } },
    },
    plugins: [
      magicLink({
        expiresIn: LINK_MINUTEN * 60,
        storeToken: 'hashed',
        sendMagicLink: async ({ email, token, metadata }) => {
          const { nu, naar } = metadata as { nu: Date; naar: string | null };
          await database.transactie((verbinding) =>
            stelPostOp(
              verbinding,
              {
                sleutel: `inloglink ${nieuweId(nu)}`,
                aan: email,
                onderwerp: 'Je link om in te loggen',
                delen: ['Met deze link log je in op de Voorveldkaart.', { link: `${siteAdres}/binnen#${token}${naar === null ? '' : `&naar=${encodeURIComponent(naar)}`}`, tekst: 'Log in' }, `De link werkt ${LINK_MINUTEN} minuten, en één keer. Geef hem aan niemand anders.`],
                waarom: 'Je krijgt deze mail omdat iemand met dit e-mailadres wil inloggen. Was jij dat niet? Dan hoef je niets te doen.',
              },
              nu,
            ),
          );
        },
      }),
      sessieVoor,
      ...(oidc
        ? [
            genericOAuth({
              config: [
                {
                  providerId: AANBIEDER,
                  name: oidc.naam,
                  discoveryUrl: `${oidc.uitgever.replace(/\/$/, '')}/.well-known/openid-configuration`,
                  clientId: oidc.clientId,
                  clientSecret: oidc.clientSecret,
                  scopes: ['openid', 'email'],
                  pkce: true,
                  requireIdTokenVerification: true,
                  mapProfileToUser: (profiel) => ({ email: String(profiel.email ?? '').toLowerCase(), name: '' }),
                },
              ],
            }),
          ]
        : []),
    ],
  });
}

const koppen = (gekregen: string | undefined) => new Headers(gekregen === undefined ? {} : { cookie: gekregen });

function eisPad(naar: string | null): void {
  if (naar !== null && !PAD.test(naar)) throw new Ongeldigheid([{ veld: 'naar', melding: 'Dit is geen pagina van deze site.' }]);
}

function eisEigenSite(cookies: Cookies): void {
  if (!cookies.eigenSite) throw new Weigering('KAN_NU_NIET', 'Dit kan alleen op de site van de Voorveldkaart zelf.');
}

export function maakInlogdienst(database: Database, instellingen: Inloginstellingen): Inlogdienst {
  const auth = maakAuth(database, instellingen);
  const cookienaam = auth.$context.then((context) => context.authCookies.sessionToken.name);
  const lees = async (gekregen: string | undefined): Promise<Bewerker | null> => {
    if (!gekregen?.includes(`${await cookienaam}=`)) return null;
    const gevonden = await auth.api.getSession({ headers: koppen(gekregen) });
    return gevonden && { accountId: gevonden.user.id, alleenVoorzieningId: (gevonden.session as { alleenVoorzieningId?: string | null }).alleenVoorzieningId ?? null };
  };
  return {
    aanbieder: instellingen.oidc?.naam ?? null,
    bewerkerVan: lees,
    async beginBijAanbieder(naar, cookies) {
      eisEigenSite(cookies);
      eisPad(naar);
      const dicht = new Weigering('KAN_NU_NIET', 'Inloggen op deze manier kan nu niet. Laat je een link mailen.');
      if (!instellingen.oidc) throw dicht;
      const antwoord = await auth.api.signInSocial({ body: { provider: AANBIEDER, callbackURL: naar ?? '/beheer', errorCallbackURL: '/inloggen', disableRedirect: true }, headers: koppen(undefined), asResponse: true });
      const { url } = (await antwoord.json().catch(() => ({}))) as { url?: string };
      if (!antwoord.ok || !url) throw dicht;
      cookies.zet(antwoord.headers.getSetCookie());
      return url;
    },
    terugVanAanbieder: (url, gekregen) => auth.handler(new Request(new URL(url, instellingen.siteAdres), { headers: koppen(gekregen) })),
    async vraagLink(tekst, naar, afzender, nu) {
      const email = leesEmail(tekst);
      eisPad(naar);
      houdMaat('inloglink', afzender, 20, KWARTIER_MS, nu);
      // the links that were mailed work as long as this limit lasts: nobody is locked out by somebody who asks in their name
      houdMaat('inloglink aan', email, 5, LINK_MINUTEN * 60_000, nu);
      await auth.api.signInMagicLink({ body: { email, metadata: { nu, naar } }, headers: koppen(undefined) });
    },
    async logIn(token, afzender, cookies, nu) {
      eisEigenSite(cookies);
      houdMaat('inloggen', afzender, 30, KWARTIER_MS, nu);
      const antwoord = await auth.api.magicLinkVerify({ query: { token }, headers: koppen(undefined), asResponse: true });
      if (antwoord.status !== 200) throw new Weigering('VERLOPEN', 'Deze link werkt niet meer. Hij is te oud, of al een keer gebruikt. Vraag een nieuwe.');
      cookies.zet(antwoord.headers.getSetCookie());
      const { user } = (await antwoord.json()) as { user: { id: string } };
      return { accountId: user.id, alleenVoorzieningId: null };
    },
    async logUit(cookies) {
      eisEigenSite(cookies);
      const { headers } = await auth.api.signOut({ headers: koppen(cookies.gekregen), returnHeaders: true });
      cookies.zet(headers.getSetCookie());
    },
    async beginSessie(accountId, alleenVoorzieningId, cookies) {
      eisEigenSite(cookies);
      const { headers } = await auth.api.sessieVoor({ body: { accountId, alleenVoorzieningId }, returnHeaders: true });
      cookies.zet(headers.getSetCookie());
    },
  };
}

/** Removes what has run out: sessions, links that nobody used (with the address that they were for), and the traces of their mail. */
export async function ruimVerlopenOp(database: Database, nu: Date): Promise<void> {
  await database.rijen(Prisma.sql`DELETE FROM sessie WHERE verloopt_op < ${nu}::timestamptz`);
  await database.rijen(Prisma.sql`DELETE FROM inlogcode WHERE verloopt_op < ${nu}::timestamptz`);
  await database.rijen(Prisma.sql`DELETE FROM post WHERE sleutel LIKE 'inloglink %' AND aan IS NULL AND created_at < ${new Date(nu.getTime() - 86_400_000)}::timestamptz`);
}
