import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ruimVerlopenOp } from '../../server/beheer/inloggen.ts';
import { maakBeheerder } from '../../server/beheer/beheerders.ts';
import { Prisma } from '../../server/database/prisma/client.ts';
import { NU, startOmgeving, type Testomgeving } from './opzet/omgeving.ts';
import { leegWereld, zetNeer } from './opzet/wereld.ts';

const VRAAG = 'mutation ($email: String!) { vraagInloglink(email: $email) { __typename ... on InloglinkOnderweg { minuten } ... on Ongeldig { fouten { veld melding } } ... on Geweigerd { reden melding } } }';
const LOG_IN = 'mutation ($token: String!) { logIn(token: $token) { __typename ... on Ingelogd { ik { email } } ... on Geweigerd { reden melding } } }';
const IK = '{ ik { email alleenVoorziening mandaten { rol waar geldigTot } } }';

let omgeving: Testomgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(() => omgeving.sluit());

const rijen = <Rij>(opdracht: Prisma.Sql) => omgeving.database.rijen<Rij>(opdracht);

/** Asks for a link and reads its token in the mail that waits. */
async function tokenVoor(email: string): Promise<string> {
  const { data } = await omgeving.vraag(VRAAG, { email });
  expect(data.vraagInloglink).toEqual({ __typename: 'InloglinkOnderweg', minuten: 15 });
  const [post] = await rijen<{ tekst: string }>(Prisma.sql`SELECT tekst FROM post WHERE aan = ${email.trim().toLowerCase()} ORDER BY id DESC LIMIT 1`);
  return /\/binnen#(\S+)/.exec(post!.tekst)![1]!;
}

const cookieUit = (regels: string[]) => regels.map((regel) => regel.split(';')[0]).join('; ');

/** Signs in with a link; gives the cookie. */
async function logIn(email: string): Promise<string> {
  const { data, cookies } = await omgeving.vraag(LOG_IN, { token: await tokenVoor(email) });
  expect(data.logIn).toEqual({ __typename: 'Ingelogd', ik: { email: email.toLowerCase() } });
  return cookieUit(cookies);
}

describe('een link om in te loggen', () => {
  it('komt per mail, maakt een account en geeft een sessie in een cookie die een script niet leest', async () => {
    const token = await tokenVoor(' Nieuw@Voorbeeld.nl ');
    expect(await rijen(Prisma.sql`SELECT FROM account WHERE email = 'nieuw@voorbeeld.nl'`)).toHaveLength(0);
    const { data, cookies } = await omgeving.vraag(LOG_IN, { token });
    expect(data.logIn).toEqual({ __typename: 'Ingelogd', ik: { email: 'nieuw@voorbeeld.nl' } });
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(/^voorveldkaart\.session_token=[^;]+; .*HttpOnly.*$/);
    expect(cookies[0]).toContain('SameSite=Lax');
    expect(cookies[0]).toContain('Max-Age=2592000');
    expect((await omgeving.vraag(IK, {}, { cookie: cookieUit(cookies) })).data.ik).toEqual({ email: 'nieuw@voorbeeld.nl', alleenVoorziening: null, mandaten: [] });
    expect(await rijen(Prisma.sql`SELECT naam, beeld, email_bevestigd FROM account WHERE email = 'nieuw@voorbeeld.nl'`)).toEqual([{ naam: '', beeld: null, email_bevestigd: true }]);
    expect(await rijen(Prisma.sql`SELECT s.ip_adres, s.toestel FROM sessie s JOIN account a ON a.id = s.account_id WHERE a.email = 'nieuw@voorbeeld.nl'`)).toEqual([{ ip_adres: null, toestel: null }]);
  });

  it('staat nergens leesbaar, en wordt weggehaald als hij gebruikt is', async () => {
    const token = await tokenVoor('leesbaar@voorbeeld.nl');
    const codes = await rijen<{ identifier: string; waarde: string }>(Prisma.sql`SELECT identifier, waarde FROM inlogcode`);
    expect(JSON.stringify(codes)).not.toContain(token);
    expect(codes.map(({ identifier }) => identifier)).toContain(`magic-link:${createHash('sha256').update(token).digest('base64url')}`);
    await omgeving.vraag(LOG_IN, { token });
    expect(await rijen(Prisma.sql`SELECT FROM inlogcode WHERE waarde LIKE '%leesbaar@%'`)).toHaveLength(0);
  });

  it('werkt één keer, ook voor twee tegelijk', async () => {
    const token = await tokenVoor('samen@voorbeeld.nl');
    const uitkomsten = await Promise.all(Array.from({ length: 6 }, () => omgeving.vraag(LOG_IN, { token })));
    expect(uitkomsten.map(({ data }) => data.logIn.__typename).sort()).toEqual(['Geweigerd', 'Geweigerd', 'Geweigerd', 'Geweigerd', 'Geweigerd', 'Ingelogd']);
    expect(uitkomsten.filter(({ cookies }) => cookies.length > 0)).toHaveLength(1);
    const { data } = await omgeving.vraag(LOG_IN, { token });
    expect(data.logIn).toMatchObject({ __typename: 'Geweigerd', reden: 'VERLOPEN' });
    expect(await rijen(Prisma.sql`SELECT FROM sessie s JOIN account a ON a.id = s.account_id WHERE a.email = 'samen@voorbeeld.nl'`)).toHaveLength(1);
  });

  it('werkt niet als hij te oud, verzonnen of leeg is', async () => {
    const token = await tokenVoor('oud@voorbeeld.nl');
    await rijen(Prisma.sql`UPDATE inlogcode SET verloopt_op = created_at - interval '1 second' WHERE waarde LIKE '%oud@voorbeeld.nl%'`);
    for (const poging of [token, `${token}x`, '', 'a'.repeat(5_000), "' OR 1=1 --"]) {
      const { data, cookies } = await omgeving.vraag(LOG_IN, { token: poging });
      expect(data.logIn).toMatchObject({ __typename: 'Geweigerd', reden: 'VERLOPEN', melding: expect.stringContaining('Vraag een nieuwe') });
      expect(cookies).toEqual([]);
    }
    expect(await rijen(Prisma.sql`SELECT FROM account WHERE email = 'oud@voorbeeld.nl'`)).toHaveLength(0);
  });

  it('zegt niets over wie bekend is: hetzelfde antwoord en hetzelfde werk', async () => {
    await logIn('bekend@voorbeeld.nl');
    const werk = [];
    for (const email of ['bekend@voorbeeld.nl', 'onbekend@voorbeeld.nl']) {
      omgeving.opdrachten.length = 0;
      const { data, status, cookies } = await omgeving.vraag(VRAAG, { email });
      werk.push({ data, status, cookies, opdrachten: omgeving.opdrachten.map(({ text }) => text) });
    }
    expect(werk[0]).toEqual(werk[1]);
    const brieven = await rijen<{ onderwerp: string; tekst: string }>(Prisma.sql`SELECT DISTINCT onderwerp, regexp_replace(tekst, '#\\S+', '#') AS tekst FROM post WHERE aan IN ('bekend@voorbeeld.nl', 'onbekend@voorbeeld.nl')`);
    expect(brieven).toHaveLength(1);
    expect(brieven[0]!.tekst).toContain('15 minuten');
  });

  it.each(['', 'geen adres', 'a@b', 'twee@adressen.nl, nog@een.nl', 'a@b.nl\nBcc: c@d.nl', `${'a'.repeat(300)}@voorbeeld.nl`])('zegt wat er mis is met %j', async (email) => {
    expect((await omgeving.vraag(VRAAG, { email })).data.vraagInloglink).toEqual({ __typename: 'Ongeldig', fouten: [{ veld: 'email', melding: expect.stringContaining('naam@voorbeeld.nl') }] });
  });

  it('komt hoogstens vijf keer in een kwartier, en dan weer', async () => {
    omgeving.zetKlok(new Date(NU.getTime() + 3_600_000));
    const vraag = () => omgeving.vraag(VRAAG, { email: 'vaak@voorbeeld.nl' });
    for (let keer = 0; keer < 5; keer += 1) expect((await vraag()).data.vraagInloglink.__typename).toBe('InloglinkOnderweg');
    expect((await vraag()).data.vraagInloglink).toMatchObject({ __typename: 'Geweigerd', reden: 'TE_VEEL' });
    expect(await rijen(Prisma.sql`SELECT FROM post WHERE aan = 'vaak@voorbeeld.nl'`)).toHaveLength(5);
    omgeving.zetKlok(new Date(NU.getTime() + 3_600_000 + 901_000));
    expect((await vraag()).data.vraagInloglink.__typename).toBe('InloglinkOnderweg');
    omgeving.zetKlok(NU);
  });
});

describe('een sessie', () => {
  it('is er alleen met een echte cookie, en een bezoeker kost de database niets', async () => {
    const cookie = await logIn('echt@voorbeeld.nl');
    const [naam, waarde] = cookie.split('=') as [string, string];
    const nep = [`${naam}=${waarde.slice(0, -6)}aaaaaa`, `${naam}=${decodeURIComponent(waarde).split('.')[0]}`, `${naam}=`, `ander=${waarde}`];
    for (const poging of nep) expect((await omgeving.vraag(IK, {}, { cookie: poging })).data.ik).toBeNull();
    omgeving.opdrachten.length = 0;
    expect((await omgeving.vraag(IK)).data.ik).toBeNull();
    const zonder = omgeving.opdrachten.length;
    omgeving.opdrachten.length = 0;
    await omgeving.vraag('{ instellingen { naam } }');
    expect(omgeving.opdrachten).toHaveLength(zonder);
  });

  it('eindigt met uitloggen, met de tijd, en met het account', async () => {
    const weg = await logIn('weg@voorbeeld.nl');
    const uit = await omgeving.vraag('mutation { logUit { __typename ... on Uitgelogd { klaar } } }', {}, { cookie: weg });
    expect(uit.data.logUit).toEqual({ __typename: 'Uitgelogd', klaar: true });
    expect(uit.cookies[0]).toMatch(/session_token=; .*Max-Age=0/);
    expect((await omgeving.vraag(IK, {}, { cookie: weg })).data.ik).toBeNull();

    const oud = await logIn('sessie-oud@voorbeeld.nl');
    await rijen(Prisma.sql`UPDATE sessie SET verloopt_op = created_at WHERE account_id = (SELECT id FROM account WHERE email = 'sessie-oud@voorbeeld.nl')`);
    expect((await omgeving.vraag(IK, {}, { cookie: oud })).data.ik).toBeNull();

    const verwijderd = await logIn('verwijderd@voorbeeld.nl');
    await rijen(Prisma.sql`DELETE FROM account WHERE email = 'verwijderd@voorbeeld.nl'`);
    expect((await omgeving.vraag(IK, {}, { cookie: verwijderd })).data.ik).toBeNull();
  });

  it('toont de eigen mandaten die gelden, in woorden', async () => {
    await leegWereld(omgeving.database);
    const ids = await zetNeer(omgeving.database, [{ naam: 'Buurthuis de Brug' }]);
    const [gemeente] = await rijen<{ id: string }>(Prisma.sql`SELECT id FROM gebied WHERE code = 'GM0193'`);
    const wie = await omgeving.meldAan([
      { rol: 'EIGENAAR', voorzieningId: ids.get('Buurthuis de Brug')! },
      { rol: 'ONDERSTEUNER', gebiedId: gemeente!.id, themaCode: 'ontmoeten' },
      { rol: 'BEHEERDER' },
      { rol: 'HELPER', voorzieningId: ids.get('Buurthuis de Brug')!, geldigTot: new Date(NU.getTime() + 1_000) },
    ]);
    omgeving.zetKlok(new Date(NU.getTime() + 2_000));
    const { ik } = (await wie.vraag(IK)).data;
    omgeving.zetKlok(NU);
    expect(ik.mandaten.map(({ rol, waar }: { rol: string; waar: string }) => `${rol}: ${waar}`)).toEqual(['EIGENAAR: Buurthuis de Brug', 'ONDERSTEUNER: gemeente Zwolle, thema mensen ontmoeten', 'BEHEERDER: de hele regio']);
  });

  it('van een herinnering reikt tot één plek, en duurt een bezoek', async () => {
    const wie = await omgeving.meldAan([], { alleenVoorziening: 'a0000000-0000-7000-8000-000000000001' });
    expect((await wie.vraag(IK)).data.ik).toMatchObject({ email: wie.email, alleenVoorziening: 'a0000000-0000-7000-8000-000000000001' });
    const [{ uren }] = (await rijen<{ uren: number }>(Prisma.sql`SELECT round(extract(epoch FROM verloopt_op - created_at) / 3600)::int AS uren FROM sessie WHERE account_id = ${wie.accountId}`)) as [{ uren: number }];
    expect(uren).toBe(4);
  });
});

it('wat verlopen is, wordt opgeruimd, en wat nog werkt niet', async () => {
  const oud = await tokenVoor('opruimen-oud@voorbeeld.nl');
  const nieuw = await tokenVoor('opruimen-nieuw@voorbeeld.nl');
  const wie = await omgeving.meldAan();
  await rijen(Prisma.sql`UPDATE inlogcode SET verloopt_op = created_at WHERE waarde LIKE '%opruimen-oud@%'`);
  await ruimVerlopenOp(omgeving.database, new Date());
  expect(await rijen(Prisma.sql`SELECT FROM inlogcode WHERE waarde LIKE '%opruimen-oud@%'`)).toHaveLength(0);
  expect((await omgeving.vraag(LOG_IN, { token: oud })).data.logIn.reden).toBe('VERLOPEN');
  expect((await omgeving.vraag(LOG_IN, { token: nieuw })).data.logIn.__typename).toBe('Ingelogd');
  expect((await wie.vraag(IK)).data.ik.email).toBe(wie.email);
});

describe('de eerste beheerder', () => {
  it('wordt gemaakt met een opdracht, één keer, en logt in zoals iedereen', async () => {
    const keren = await Promise.all([1, 2, 3].map(() => maakBeheerder(omgeving.database, 'baas@voorbeeld.nl', NU)));
    expect(keren.filter(Boolean)).toHaveLength(1);
    const cookie = await logIn('baas@voorbeeld.nl');
    expect((await omgeving.vraag(IK, {}, { cookie })).data.ik).toEqual({ email: 'baas@voorbeeld.nl', alleenVoorziening: null, mandaten: [{ rol: 'BEHEERDER', waar: 'de hele regio', geldigTot: null }] });
    expect(await rijen(Prisma.sql`SELECT FROM account WHERE email = 'baas@voorbeeld.nl'`)).toHaveLength(1);
    // revoked: the command gives it anew
    await rijen(Prisma.sql`UPDATE mandaat SET ingetrokken_op = ${NU}::timestamptz WHERE account_id = (SELECT id FROM account WHERE email = 'baas@voorbeeld.nl')`);
    expect(await maakBeheerder(omgeving.database, 'baas@voorbeeld.nl', NU)).toBe(true);
  });
});

describe('een andere site', () => {
  const elders = { origin: 'https://elders.voorbeeld.nl' };

  it('kan niets vragen met de sessie van een ander', async () => {
    const wie = await omgeving.meldAan();
    const anderen: Record<string, string>[] = [elders, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }];
    for (const koppen of anderen) {
      const { status, errors, cookies } = await omgeving.vraag('mutation { logUit { __typename } }', {}, { ...koppen, cookie: wie.cookie });
      expect(status).toBe(403);
      expect(errors![0]!.extensions.code).toBe('ANDERE_SITE');
      expect(cookies).toEqual([]);
    }
    const eigen: Record<string, string>[] = [{ origin: omgeving.url }, { origin: omgeving.url, 'sec-fetch-site': 'same-origin' }];
    for (const koppen of eigen) expect((await omgeving.vraag(IK, {}, { ...koppen, cookie: wie.cookie })).data.ik.email).toBe(wie.email);
  });

  it('kan niemand inloggen als een ander, en gebruikt de link niet op', async () => {
    const token = await tokenVoor('slachtoffer@voorbeeld.nl');
    const { data, cookies } = await omgeving.vraag(LOG_IN, { token }, elders);
    expect(data.logIn).toMatchObject({ __typename: 'Geweigerd', reden: 'KAN_NU_NIET' });
    expect(cookies).toEqual([]);
    expect((await omgeving.vraag(LOG_IN, { token })).data.logIn.__typename).toBe('Ingelogd');
  });

  it('mag zonder sessie alles vragen wat open is, en krijgt nooit cookies mee', async () => {
    const antwoord = await fetch(`${omgeving.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...elders }, body: JSON.stringify({ query: '{ instellingen { naam } }' }) });
    expect(antwoord.status).toBe(200);
    expect(antwoord.headers.get('access-control-allow-origin')).toBe('*');
    expect(antwoord.headers.get('access-control-allow-credentials')).toBeNull();
  });
});
