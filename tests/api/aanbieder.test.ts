/** Signing in with the login of a gemeente, against a small OpenID provider that runs here. */
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Prisma } from '../../server/database/prisma/client.ts';
import { startOmgeving, type Testomgeving } from './opzet/omgeving.ts';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const vreemd = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const b64 = (waarde: unknown) => Buffer.from(JSON.stringify(waarde)).toString('base64url');

/** Who the provider says that somebody is, and with which key it says so. */
let wie: { sub: string; email: string; email_verified: boolean; name?: string; picture?: string };
let sleutel = privateKey;
const vragen = new Map<string, URLSearchParams>();
let aanbieder: Server;
let uitgever: string;
let omgeving: Testomgeving;

beforeAll(async () => {
  aanbieder = createServer(async (verzoek, antwoord) => {
    const url = new URL(verzoek.url!, uitgever);
    const stuur = (waarde: unknown, status = 200) => antwoord.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(waarde));
    if (url.pathname === '/.well-known/openid-configuration')
      return stuur({ issuer: uitgever, authorization_endpoint: `${uitgever}/authorize`, token_endpoint: `${uitgever}/token`, jwks_uri: `${uitgever}/jwks`, id_token_signing_alg_values_supported: ['RS256'], response_types_supported: ['code'], subject_types_supported: ['public'] });
    if (url.pathname === '/jwks') return stuur({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'een', alg: 'RS256', use: 'sig' }] });
    if (url.pathname === '/token') {
      let lichaam = '';
      for await (const deel of verzoek) lichaam += deel;
      const gegeven = new URLSearchParams(lichaam);
      const vraag = vragen.get(gegeven.get('code') ?? '');
      vragen.delete(gegeven.get('code') ?? '');
      const klant = verzoek.headers.authorization ?? `${gegeven.get('client_id')}:${gegeven.get('client_secret')}`;
      if (!vraag || ![`Basic ${Buffer.from('kaart:geheim').toString('base64')}`, 'kaart:geheim'].includes(klant) || createHash('sha256').update(gegeven.get('code_verifier') ?? '').digest('base64url') !== vraag.get('code_challenge')) return stuur({ error: 'invalid_grant' }, 400);
      const nu = Math.floor(Date.now() / 1_000);
      const inhoud = `${b64({ alg: 'RS256', kid: 'een' })}.${b64({ iss: uitgever, aud: 'kaart', iat: nu, exp: nu + 300, nonce: vraag.get('nonce') ?? undefined, ...wie })}`;
      return stuur({ access_token: 'toegang', token_type: 'Bearer', expires_in: 300, refresh_token: 'ververs', scope: 'openid email', id_token: `${inhoud}.${sign('RSA-SHA256', Buffer.from(inhoud), sleutel).toString('base64url')}` });
    }
    return stuur({}, 404);
  });
  await new Promise<void>((klaar) => aanbieder.listen(0, '127.0.0.1', klaar));
  uitgever = `http://127.0.0.1:${(aanbieder.address() as AddressInfo).port}`;
  omgeving = await startOmgeving(undefined, { naam: 'Gemeente Voorbeeld', uitgever, clientId: 'kaart', clientSecret: 'geheim' });
});
afterAll(async () => {
  await omgeving.sluit();
  await new Promise((klaar) => aanbieder.close(klaar));
});

const rijen = <Rij>(opdracht: Prisma.Sql) => omgeving.database.rijen<Rij>(opdracht);
const alsKop = (regels: string[]) => regels.map((regel) => regel.split(';')[0]).join('; ');

/** As a browser does it: to the provider, and back with a code. */
async function heen(naar: string | null = null) {
  const { data, cookies } = await omgeving.vraag('mutation ($naar: String) { beginBijAanbieder(naar: $naar) { __typename ... on NaarAanbieder { url } ... on Geweigerd { reden } ... on Ongeldig { fouten { veld } } } }', { naar });
  expect(data.beginBijAanbieder.__typename).toBe('NaarAanbieder');
  const url = new URL(data.beginBijAanbieder.url);
  expect(url.origin).toBe(uitgever);
  const code = `code-${vragen.size}-${Math.random()}`;
  vragen.set(code, url.searchParams);
  return { vraag: url.searchParams, cookie: alsKop(cookies), terug: `${url.searchParams.get('redirect_uri')}?${new URLSearchParams({ code, state: url.searchParams.get('state')! })}` };
}
async function terug(adres: string, cookie: string) {
  const antwoord = await fetch(adres, { headers: { cookie }, redirect: 'manual' });
  const cookies = antwoord.headers.getSetCookie();
  return { status: antwoord.status, naar: antwoord.headers.get('location'), sessie: cookies.filter((regel) => regel.startsWith('voorveldkaart.session_token=') && !regel.includes('session_token=;')), cookies };
}
const ik = async (cookies: string[]) => (await omgeving.vraag('{ ik { email } }', {}, { cookie: alsKop(cookies) })).data.ik;

it('logt in, bewaart alleen wie het is, en geeft hetzelfde account als de link in de mail', async () => {
  expect((await omgeving.vraag('{ instellingen { inlogaanbieder } }')).data.instellingen).toEqual({ inlogaanbieder: 'Gemeente Voorbeeld' });
  wie = { sub: 'medewerker-1', email: 'Ambtenaar@Voorbeeld.nl', email_verified: true, name: 'Een Naam', picture: 'https://voorbeeld.nl/foto.jpg' };
  const eerste = await heen('/toezicht');
  expect(eerste.vraag.get('redirect_uri')).toBe(`${omgeving.url}/inlog/callback/oidc`);
  expect(eerste.vraag.get('code_challenge_method')).toBe('S256');
  const binnen = await terug(eerste.terug, eerste.cookie);
  expect(binnen).toMatchObject({ status: 302, naar: expect.stringMatching(/\/toezicht$/) });
  expect(binnen.sessie[0]).toMatch(/HttpOnly/);
  expect(await ik(binnen.sessie)).toEqual({ email: 'ambtenaar@voorbeeld.nl' });
  expect(await rijen(Prisma.sql`SELECT a.naam, a.beeld, i.kenmerk, num_nonnulls(i.access_token, i.refresh_token, i.id_token, i.bereik, i.wachtwoord) AS meer FROM inlogwijze i JOIN account a ON a.id = i.account_id`)).toEqual([{ naam: '', beeld: null, kenmerk: 'medewerker-1', meer: 0 }]);

  const tweede = await heen();
  expect((await terug(tweede.terug, tweede.cookie)).naar).toMatch(/\/beheer$/);
  expect(await rijen(Prisma.sql`SELECT FROM account`)).toHaveLength(1);
  // nothing of it is left but the account
  expect(await rijen(Prisma.sql`SELECT FROM inlogcode`)).toHaveLength(0);
});

it('laat niemand binnen met een antwoord dat niet klopt', async () => {
  wie = { sub: 'medewerker-2', email: 'ander@voorbeeld.nl', email_verified: true };
  const sessies = async () => (await rijen(Prisma.sql`SELECT FROM sessie`)).length;
  const voor = await sessies();
  const mis = async (naam: string, poging: Awaited<ReturnType<typeof heen>>, adres = poging.terug, cookie = poging.cookie) => {
    const uitkomst = await terug(adres, cookie);
    expect(uitkomst.sessie, naam).toEqual([]);
    expect(uitkomst.status, naam).toBe(302);
    expect(new URL(uitkomst.naar!, omgeving.url), naam).toMatchObject({ origin: omgeving.url, pathname: '/inloggen' });
  };
  const poging = await heen();
  await mis('zonder de cookie van deze browser', poging, poging.terug, '');
  for (const [naam, verander] of [
    ['andere code', (adres: URL) => adres.searchParams.set('code', 'verzonnen')],
    ['andere state', (adres: URL) => adres.searchParams.set('state', 'verzonnen')],
    ['een fout', (adres: URL) => adres.searchParams.set('error', 'access_denied')],
  ] as const) {
    const deze = await heen();
    const adres = new URL(deze.terug);
    verander(adres);
    await mis(naam, deze, adres.href);
  }
  sleutel = vreemd;
  await mis('getekend door een ander', await heen());
  sleutel = privateKey;
  wie = { ...wie, email_verified: false };
  await mis('een adres dat niemand heeft nagekeken', await heen());
  expect(await sessies()).toBe(voor);
  expect(await rijen(Prisma.sql`SELECT FROM account WHERE email = 'ander@voorbeeld.nl'`)).toHaveLength(0);
});

it('neemt het account van een ander niet over met een adres dat niet is nagekeken', async () => {
  const ander = await omgeving.meldAan();
  wie = { sub: 'indringer', email: ander.email, email_verified: false };
  const poging = await heen();
  expect((await terug(poging.terug, poging.cookie)).sessie).toEqual([]);
  wie = { ...wie, email_verified: true };
  const goed = await heen();
  expect(await ik((await terug(goed.terug, goed.cookie)).sessie)).toEqual({ email: ander.email });
});

it('geeft geen andere weg naar binnen dan die ene, en gaat alleen door naar deze site', async () => {
  for (const pad of ['/inlog/get-session', '/inlog/sign-in/magic-link', '/inlog/sessie-voor', '/inlog/sign-in/social', '/inlog/callback/ander', '/inlog/ok']) {
    for (const method of ['GET', 'POST']) expect((await fetch(omgeving.url + pad, { method, headers: { 'content-type': 'application/json' }, ...(method === 'POST' ? { body: '{}' } : {}) })).status, `${method} ${pad}`).toBe(404);
  }
  for (const naar of ['https://elders.voorbeeld.nl', '//elders.voorbeeld.nl', '/\\elders.voorbeeld.nl', 'javascript:alert(1)', '/ok\nSet-Cookie: x=y'])
    expect((await omgeving.vraag('mutation ($naar: String) { beginBijAanbieder(naar: $naar) { __typename } }', { naar })).data.beginBijAanbieder.__typename).toBe('Ongeldig');
  expect((await omgeving.vraag('mutation { beginBijAanbieder { __typename ... on Geweigerd { reden } } }', {}, { origin: 'https://elders.voorbeeld.nl' })).data.beginBijAanbieder).toEqual({ __typename: 'Geweigerd', reden: 'KAN_NU_NIET' });
});
