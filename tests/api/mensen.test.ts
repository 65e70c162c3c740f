/** Claiming, inviting, handing over, leaving and taking away; hiding, remarks and looking afterwards: over HTTP, with real sessions. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { legVersieVast } from '../../server/beheer/versies.ts';
import { NU, startOmgeving, type Testbewerker, type Testomgeving } from './opzet/omgeving.ts';
import { leegWereld, MARKT, noordelijk, zetNeer } from './opzet/wereld.ts';

let omgeving: Testomgeving;
let ids: Map<string, string>;
let gemeente: string;
let ORGANISATIE: string;
const sql = <Rij = Record<string, any>>(text: string, values: readonly unknown[] = []) => omgeving.database.rijen<Rij>({ text, values });
const brieven = (aan: string) => sql<{ onderwerp: string; tekst: string }>('SELECT onderwerp, tekst FROM post WHERE aan = $1 ORDER BY created_at, id', [aan]);
const tokenIn = (tekst: string) => /#([\w-]+)/.exec(tekst)![1]!;

beforeAll(async () => {
  omgeving = await startOmgeving();
  await leegWereld(omgeving.database);
  ids = await zetNeer(omgeving.database, [{ naam: 'Huis', punten: [MARKT] }, { naam: 'Tuin', punten: [noordelijk(200)] }, { naam: 'Elders', punten: [{ lat: 52.0907, lon: 5.1214 }] }]);
  gemeente = (await sql("SELECT id FROM gebied WHERE code = 'GM0193'"))[0]!.id;
  ORGANISATIE = (await sql("INSERT INTO organisatie (id, slug, naam, website, bron_code) VALUES (gen_random_uuid(), 'proef', 'Proef', 'https://www.proef.example/over', 'eigen-indeling') RETURNING id"))[0]!.id;
  await sql('UPDATE voorziening SET organisatie_id = $1::uuid WHERE id = $2::uuid', [ORGANISATIE, ids.get('Tuin')]);
  await sql("INSERT INTO contact (id, voorziening_id, soort, waarde) VALUES (gen_random_uuid(), $1::uuid, 'EMAIL', 'Huis@proef.example')", [ids.get('Huis')]);
  await omgeving.database.transactie((verbinding) => legVersieVast(verbinding, [...ids.values()], 'BRON', null));
});
beforeEach(async () => {
  omgeving.zetKlok(NU);
  await sql('DELETE FROM post');
  await sql('DELETE FROM account');
  await sql('UPDATE voorziening SET verborgen_op = NULL, verborgen_reden = NULL WHERE verborgen_op IS NOT NULL');
});
afterAll(() => omgeving?.sluit());

const UIT = '__typename ... on Ongeldig { fouten { veld melding } } ... on Geweigerd { reden melding }';
type Wie = Pick<Testbewerker, 'vraag'> | Testomgeving;
const doe = async (wie: Wie, naam: string, args: Record<string, [string, unknown]>, velden = '') => {
  const declaraties = Object.entries(args).map(([arg, [type]]) => `$${arg}: ${type}`).join(', ');
  const { data, errors } = await wie.vraag(`mutation (${declaraties}) { ${naam}(${Object.keys(args).map((arg) => `${arg}: $${arg}`).join(', ')}) { ${UIT} ${velden} } }`, Object.fromEntries(Object.entries(args).map(([arg, [, waarde]]) => [arg, waarde])));
  expect(errors).toBeUndefined();
  return data[naam] as Record<string, any>;
};
const nodigUit = (wie: Wie, email: string, rol: string, waar: Record<string, string>) => doe(wie, 'nodigUit', { email: ['String!', email], rol: ['Rol!', rol], ...Object.fromEntries(Object.entries(waar).map(([arg, id]) => [arg, ['ID', id] as [string, unknown]])) });
const neemAan = (token: string, wie: Wie = omgeving) => doe(wie, 'neemUitnodigingAan', { token: ['String!', token] }, '... on UitnodigingAangenomen { naam rol voorziening }');
const eigenaar = (naam = 'Huis') => omgeving.meldAan([{ rol: 'EIGENAAR', voorzieningId: ids.get(naam)! }]);
const rollen = (email: string) => sql<{ rol: string }>('SELECT m.rol FROM mandaat m JOIN account a ON a.id = m.account_id WHERE a.email = $1 AND m.ingetrokken_op IS NULL ORDER BY m.rol', [email]).then((rijen) => rijen.map(({ rol }) => rol));

describe('een plek opeisen', () => {
  const vraagAan = (wie: Wie, naam: string) => doe(wie, 'vraagAan', { voorziening: ['ID', ids.get(naam)], toelichting: ['String', 'Ik ben de <b>coördinator</b>.'] }, '... on AanvraagGedaan { toegekend }');

  it('lukt meteen voor wie de post van het contactadres leest', async () => {
    const wie = await omgeving.meldAan([], { email: 'huis@proef.example' });
    expect(await vraagAan(wie, 'Huis')).toMatchObject({ __typename: 'AanvraagGedaan', toegekend: true });
    expect(await rollen('huis@proef.example')).toEqual(['EIGENAAR']);
  });

  it('lukt niet meteen als er al een eigenaar is, ook niet vanaf het contactadres', async () => {
    const baas = await eigenaar();
    const wie = await omgeving.meldAan([], { email: 'huis@proef.example' });
    expect(await vraagAan(wie, 'Huis')).toMatchObject({ toegekend: false });
    expect(await rollen('huis@proef.example')).toEqual([]);
    expect(await brieven(baas.email)).toMatchObject([{ onderwerp: 'Iemand wil Huis bijhouden' }]);
  });

  it('wacht anders op wie meekijkt, die ja of nee zegt, en een keer', async () => {
    const moderator = await omgeving.meldAan([{ rol: 'MODERATOR', gebiedId: gemeente }]);
    const wie = await omgeving.meldAan();
    expect(await vraagAan(wie, 'Huis')).toMatchObject({ toegekend: false });
    expect(await vraagAan(wie, 'Huis')).toMatchObject({ __typename: 'Geweigerd', reden: 'KAN_NU_NIET' });
    const [brief] = await brieven(moderator.email);
    expect(brief!.tekst).toContain('<b>coördinator</b>');
    const { data } = await moderator.vraag('{ aanvragen { id naam email toelichting zelfdeDomein } }');
    expect(data['aanvragen']).toMatchObject([{ naam: 'Huis', email: wie.email, toelichting: 'Ik ben de <b>coördinator</b>.', zelfdeDomein: false }]);
    const id = data['aanvragen'][0].id;
    const beslis = (door: Wie) => doe(door, 'beslisAanvraag', { id: ['ID!', id], ja: ['Boolean!', true] }, '... on AanvraagBesloten { rol }');
    expect(await beslis(wie)).toMatchObject({ reden: 'GEEN_RECHT' });
    expect(await beslis(omgeving)).toMatchObject({ reden: 'NIET_INGELOGD' });
    const samen = await Promise.all([beslis(moderator), beslis(moderator)]);
    expect(samen.map(({ __typename }) => __typename).sort()).toEqual(['AanvraagBesloten', 'Geweigerd']);
    expect(await rollen(wie.email)).toEqual(['EIGENAAR']);
    expect(await brieven(wie.email)).toMatchObject([{ onderwerp: 'Je kunt Huis nu bijhouden' }]);
  });

  it('is van een andere gemeente niet te zien en niet te beslissen', async () => {
    const moderator = await omgeving.meldAan([{ rol: 'MODERATOR', gebiedId: gemeente }]);
    const wie = await omgeving.meldAan();
    await vraagAan(wie, 'Elders');
    expect((await moderator.vraag('{ aanvragen { id } }')).data).toEqual({ aanvragen: [] });
    const [{ id }] = (await sql('SELECT id FROM aanvraag')) as [{ id: string }];
    expect(await doe(moderator, 'beslisAanvraag', { id: ['ID!', id], ja: ['Boolean!', true] })).toMatchObject({ reden: 'GEEN_RECHT' });
  });

  it('maakt met twee tegelijk niet twee eigenaren', async () => {
    await sql("INSERT INTO contact (id, voorziening_id, soort, waarde) VALUES (gen_random_uuid(), $1::uuid, 'EMAIL', 'twee@proef.example')", [ids.get('Huis')]);
    const [een, twee] = await Promise.all([omgeving.meldAan([], { email: 'huis@proef.example' }), omgeving.meldAan([], { email: 'twee@proef.example' })]);
    const uitslag = await Promise.all([vraagAan(een, 'Huis'), vraagAan(twee, 'Huis')]);
    expect(uitslag.map(({ toegekend }) => toegekend).sort()).toEqual([false, true]);
  });

  it('weigert onzin', async () => {
    const wie = await omgeving.meldAan();
    expect(await doe(wie, 'vraagAan', { voorziening: ['ID', 'x'] })).toMatchObject({ fouten: [{ veld: 'voorziening' }] });
    expect(await doe(wie, 'vraagAan', {  toelichting: ['String', 'x'] })).toMatchObject({ fouten: [{ veld: 'voorziening' }] });
    expect(await doe(wie, 'vraagAan', { voorziening: ['ID', gemeente] })).toMatchObject({ reden: 'NIET_GEVONDEN' });
    expect(await doe(wie, 'vraagAan', { voorziening: ['ID', ids.get('Huis')], toelichting: ['String', 'x'.repeat(501)] })).toMatchObject({ fouten: [{ veld: 'toelichting' }] });
  });
});

describe('uitnodigen', () => {
  it('maakt een helper, met een link die een keer werkt', async () => {
    const baas = await eigenaar();
    expect(await nodigUit(baas, ' Gast@Voorbeeld.nl ', 'HELPER', { voorziening: ids.get('Huis')! })).toMatchObject({ __typename: 'UitnodigingVerstuurd' });
    const [brief] = await brieven('gast@voorbeeld.nl');
    const token = tokenIn(brief!.tekst);
    const bekeken = await omgeving.vraag('query ($t: String!) { uitnodiging(token: $t) { __typename ... on Uitnodiging { naam rol email uitleg } } }', { t: token });
    expect(bekeken.data['uitnodiging']).toMatchObject({ naam: 'Huis', rol: 'HELPER', email: 'gast@voorbeeld.nl' });
    const uitslag = await Promise.all([neemAan(token), neemAan(token)]);
    expect(uitslag.map(({ __typename }) => __typename).sort()).toEqual(['Geweigerd', 'UitnodigingAangenomen']);
    expect(await rollen('gast@voorbeeld.nl')).toEqual(['HELPER']);
    expect((await sql('SELECT email FROM uitnodiging'))[0]).toEqual({ email: null });
    expect(await neemAan(token)).toMatchObject({ reden: 'VERLOPEN' });
  });

  it('logt in wie ja zegt', async () => {
    const baas = await eigenaar();
    await nodigUit(baas, 'gast@voorbeeld.nl', 'HELPER', { voorziening: ids.get('Huis')! });
    const token = tokenIn((await brieven('gast@voorbeeld.nl'))[0]!.tekst);
    const antwoord = await omgeving.vraag('mutation ($t: String!) { neemUitnodigingAan(token: $t) { __typename } }', { t: token });
    const cookie = antwoord.cookies.map((regel) => regel.split(';')[0]).join('; ');
    expect((await omgeving.vraag('{ ik { email } }', {}, { cookie })).data).toEqual({ ik: { email: 'gast@voorbeeld.nl' } });
  });

  it('werkt niet meer na intrekken, na twee weken, of als de eigenaar geen eigenaar meer is', async () => {
    const baas = await eigenaar();
    const stuur = async () => {
      await sql('DELETE FROM post');
      const { id } = await doe(baas, 'nodigUit', { email: ['String!', 'gast@voorbeeld.nl'], rol: ['Rol!', 'HELPER'], voorziening: ['ID', ids.get('Huis')] }, '... on UitnodigingVerstuurd { id }');
      return { id, token: tokenIn((await brieven('gast@voorbeeld.nl'))[0]!.tekst) };
    };
    const een = await stuur();
    const twee = await stuur();
    expect(await neemAan(een.token)).toMatchObject({ reden: 'VERLOPEN' });
    await doe(baas, 'trekUitnodigingIn', { id: ['ID!', twee.id] });
    expect(await neemAan(twee.token)).toMatchObject({ reden: 'VERLOPEN' });
    const drie = await stuur();
    omgeving.zetKlok(new Date(NU.getTime() + 15 * 86_400_000));
    expect(await neemAan(drie.token)).toMatchObject({ reden: 'VERLOPEN' });
    omgeving.zetKlok(NU);
    await sql('UPDATE mandaat SET ingetrokken_op = now() WHERE account_id = $1', [baas.accountId]);
    expect(await neemAan(drie.token)).toMatchObject({ reden: 'VERLOPEN' });
    expect(await neemAan('verzonnen')).toMatchObject({ reden: 'VERLOPEN' });
    expect(await rollen('gast@voorbeeld.nl')).toEqual([]);
  });

  it('kan alleen wie daar het recht toe heeft', async () => {
    const helper = await omgeving.meldAan([{ rol: 'HELPER', voorzieningId: ids.get('Huis')! }]);
    const ander = await eigenaar('Tuin');
    const moderator = await omgeving.meldAan([{ rol: 'MODERATOR', gebiedId: gemeente }]);
    const kort = await omgeving.meldAan([{ rol: 'EIGENAAR', voorzieningId: ids.get('Huis')! }], { alleenVoorziening: ids.get('Huis')! });
    for (const wie of [helper, ander, moderator, kort]) for (const rol of ['HELPER', 'EIGENAAR']) expect(await nodigUit(wie, 'gast@voorbeeld.nl', rol, { voorziening: ids.get('Huis')! })).toMatchObject({ reden: 'GEEN_RECHT' });
    for (const rol of ['MODERATOR', 'BEHEERDER']) expect(await nodigUit(moderator, 'gast@voorbeeld.nl', rol, { gebied: gemeente })).toMatchObject({ reden: 'GEEN_RECHT' });
    expect(await nodigUit(moderator, 'gast@voorbeeld.nl', 'ONDERSTEUNER', { gebied: gemeente })).toMatchObject({ __typename: 'UitnodigingVerstuurd' });
    expect(await nodigUit(moderator, 'gast@voorbeeld.nl', 'ONDERSTEUNER', { thema: 'taal' })).toMatchObject({ reden: 'GEEN_RECHT' });
  });

  it('noemt wat er mis is', async () => {
    const baas = await omgeving.meldAan([{ rol: 'BEHEERDER' }]);
    expect(await nodigUit(baas, 'geen adres', 'MODERATOR', { gebied: gemeente })).toMatchObject({ fouten: [{ veld: 'email' }] });
    expect(await nodigUit(baas, 'a@voorbeeld.nl', 'BRON', { gebied: gemeente })).toMatchObject({ fouten: [{ veld: 'rol' }] });
    expect(await nodigUit(baas, 'a@voorbeeld.nl', 'HELPER', { gebied: gemeente })).toMatchObject({ fouten: [{ veld: 'rol' }] });
    expect(await nodigUit(baas, 'a@voorbeeld.nl', 'MODERATOR', {})).toMatchObject({ fouten: [{ veld: 'gebied' }] });
    expect(await nodigUit(baas, 'a@voorbeeld.nl', 'ONDERSTEUNER', { thema: 'bestaat-niet' })).toMatchObject({ fouten: [{ veld: 'thema' }] });
  });
});

describe('overdragen en weggaan', () => {
  it('geeft de nieuwe eigenaar het recht, en laat de oude helpen', async () => {
    const baas = await eigenaar();
    await nodigUit(baas, 'nieuw@voorbeeld.nl', 'EIGENAAR', { voorziening: ids.get('Huis')! });
    expect(await rollen(baas.email)).toEqual(['EIGENAAR']);
    expect(await neemAan(tokenIn((await brieven('nieuw@voorbeeld.nl'))[0]!.tekst))).toMatchObject({ rol: 'EIGENAAR', voorziening: ids.get('Huis') });
    expect([await rollen(baas.email), await rollen('nieuw@voorbeeld.nl')]).toEqual([['HELPER'], ['EIGENAAR']]);
    expect(await nodigUit(baas, 'x@voorbeeld.nl', 'HELPER', { voorziening: ids.get('Huis')! })).toMatchObject({ reden: 'GEEN_RECHT' });
  });

  it('laat wie de organisatie heeft die houden als een van haar plekken naar een ander gaat', async () => {
    const baas = await omgeving.meldAan([{ rol: 'EIGENAAR', organisatieId: ORGANISATIE }]);
    await nodigUit(baas, 'nieuw@voorbeeld.nl', 'EIGENAAR', { voorziening: ids.get('Tuin')! });
    await neemAan(tokenIn((await brieven('nieuw@voorbeeld.nl'))[0]!.tekst));
    expect([await rollen(baas.email), await rollen('nieuw@voorbeeld.nl')]).toEqual([['EIGENAAR'], ['EIGENAAR']]);
  });

  const trekIn = (wie: Wie, mandaat: string) => doe(wie, 'trekMandaatIn', { mandaat: ['ID!', mandaat] }, '... on MandaatIngetrokken { eigen }');

  it('laat gaan wie weg wil, en trekt in wat een ander had', async () => {
    const baas = await eigenaar();
    const helper = await omgeving.meldAan([{ rol: 'HELPER', voorzieningId: ids.get('Huis')! }]);
    const tweede = await omgeving.meldAan([{ rol: 'HELPER', voorzieningId: ids.get('Huis')! }]);
    expect(await trekIn(helper, tweede.mandaatIds[0]!)).toMatchObject({ reden: 'GEEN_RECHT' });
    expect(await trekIn(helper, baas.mandaatIds[0]!)).toMatchObject({ reden: 'GEEN_RECHT' });
    expect(await trekIn(helper, helper.mandaatIds[0]!)).toMatchObject({ eigen: true });
    expect(await trekIn(baas, tweede.mandaatIds[0]!)).toMatchObject({ eigen: false });
    expect(await trekIn(baas, tweede.mandaatIds[0]!)).toMatchObject({ reden: 'NIET_GEVONDEN' });
    expect((await tweede.vraag('query ($id: ID!) { mensen(voorziening: $id) { mag } }', { id: ids.get('Huis') })).data).toEqual({ mensen: null });
  });

  it('houdt altijd een beheerder over, ook als er twee tegelijk gaan', async () => {
    const een = await omgeving.meldAan([{ rol: 'BEHEERDER' }]);
    expect(await trekIn(een, een.mandaatIds[0]!)).toMatchObject({ reden: 'KAN_NU_NIET' });
    const twee = await omgeving.meldAan([{ rol: 'BEHEERDER' }]);
    const weg = await Promise.all([trekIn(een, een.mandaatIds[0]!), trekIn(twee, twee.mandaatIds[0]!)]);
    expect(weg.map(({ __typename }) => __typename).sort()).toEqual(['Geweigerd', 'MandaatIngetrokken']);
    expect(await trekIn(een, twee.mandaatIds[0]!)).toMatchObject({ __typename: 'Geweigerd' });
  });

  it('toont wie bijhoudt aan wie bijhoudt, en aan niemand anders', async () => {
    const baas = await eigenaar();
    const helper = await omgeving.meldAan([{ rol: 'HELPER', voorzieningId: ids.get('Huis')! }]);
    await nodigUit(baas, 'open@voorbeeld.nl', 'HELPER', { voorziening: ids.get('Huis')! });
    const vraag = (wie: Wie) => wie.vraag('query ($id: ID!) { mensen(voorziening: $id) { mensen { rol email ik } uitnodigingen { email } mag } }', { id: ids.get('Huis') }).then(({ data }) => data['mensen']);
    expect(await vraag(baas)).toEqual({ mensen: [{ rol: 'EIGENAAR', email: baas.email, ik: true }, { rol: 'HELPER', email: helper.email, ik: false }], uitnodigingen: [{ email: 'open@voorbeeld.nl' }], mag: ['HELPER_UITNODIGEN', 'OVERDRAGEN', 'HELPER_INTREKKEN'] });
    expect(await vraag(helper)).toMatchObject({ mag: [] });
    for (const wie of [omgeving, await eigenaar('Tuin'), await omgeving.meldAan([{ rol: 'MODERATOR', gebiedId: gemeente }])]) expect(await vraag(wie)).toBeNull();
  });
});

describe('meekijken', () => {
  const staatOpDeKaart = async (naam: string) => (await omgeving.vraag('query ($id: ID) { voorziening(id: $id) { naam } zoek(first: 20) { edges { node { id } } } }', { id: ids.get(naam) })).data as { voorziening: unknown; zoek: { edges: { node: { id: string } }[] } };
  const verberg = (wie: Wie, naam = 'Huis', reden = 'Er woont <i>niemand</i>.') => doe(wie, 'verberg', { voorziening: ['ID!', ids.get(naam)], reden: ['String!', reden] });

  it('haalt een plek van de kaart met een reden, en zet hem terug; de eigenaar ziet waarom en antwoordt', async () => {
    const baas = await eigenaar();
    const moderator = await omgeving.meldAan([{ rol: 'MODERATOR', gebiedId: gemeente }]);
    expect(await verberg(baas)).toMatchObject({ reden: 'GEEN_RECHT' });
    expect(await verberg(moderator, 'Elders')).toMatchObject({ reden: 'GEEN_RECHT' });
    expect(await verberg(moderator, 'Huis', ' ')).toMatchObject({ fouten: [{ veld: 'reden' }] });
    expect(await verberg(moderator)).toMatchObject({ __typename: 'Vastgelegd' });
    expect(await verberg(moderator)).toMatchObject({ reden: 'KAN_NU_NIET' });
    expect((await staatOpDeKaart('Huis')).voorziening).toBeNull();
    expect((await staatOpDeKaart('Huis')).zoek.edges.map(({ node }) => node.id)).not.toContain(ids.get('Huis'));
    expect((await brieven(baas.email))[0]!.tekst).toContain('> Er woont <i>niemand</i>.');
    omgeving.zetKlok(new Date(NU.getTime() + 60_000));
    expect(await doe(baas, 'reageer', { voorziening: ['ID!', ids.get('Huis')], tekst: ['String!', 'Wel waar.'] })).toMatchObject({ __typename: 'Vastgelegd' });
    expect((await brieven(moderator.email))[0]!.tekst).toContain('> Wel waar.');
    const { data } = await baas.vraag('query ($id: ID!) { reacties(voorziening: $id) { verborgenReden magVerbergen reacties { soort tekst doorRol } } }', { id: ids.get('Huis') });
    expect(data['reacties']).toEqual({ verborgenReden: 'Er woont <i>niemand</i>.', magVerbergen: false, reacties: [{ soort: 'VERBORGEN', tekst: 'Er woont <i>niemand</i>.', doorRol: 'MODERATOR' }, { soort: 'REACTIE', tekst: 'Wel waar.', doorRol: 'EIGENAAR' }] });
    expect((await omgeving.vraag('query ($id: ID!) { reacties(voorziening: $id) { naam } }', { id: ids.get('Huis') })).data).toEqual({ reacties: null });
    expect(await doe(moderator, 'toon', { voorziening: ['ID!', ids.get('Huis')] })).toMatchObject({ __typename: 'Vastgelegd' });
    expect((await staatOpDeKaart('Huis')).voorziening).toEqual({ naam: 'Huis' });
  });

  it('kijkt een nieuwe plek na voordat hij op de kaart staat, en een wijziging erna', async () => {
    const baas = await eigenaar();
    const moderator = await omgeving.meldAan([{ rol: 'MODERATOR', gebiedId: gemeente }]);
    await sql("UPDATE voorziening SET verborgen_op = now(), verborgen_reden = 'Nieuw' WHERE id = $1::uuid", [ids.get('Huis')]);
    await sql("INSERT INTO nakijken (voorziening_id, versie, reden) VALUES ($1::uuid, 1, 'NIEUW'), ($2::uuid, 1, 'STEEKPROEF'), ($3::uuid, 1, 'STEEKPROEF')", [ids.get('Huis'), ids.get('Tuin'), ids.get('Elders')]);
    const lijst = () => moderator.vraag('{ naTeKijken { naam versie reden verborgen doorRol } }').then(({ data }) => data['naTeKijken']);
    expect(await lijst()).toEqual([{ naam: 'Huis', versie: 1, reden: 'NIEUW', verborgen: true, doorRol: 'BRON' }, { naam: 'Tuin', versie: 1, reden: 'STEEKPROEF', verborgen: false, doorRol: 'BRON' }]);
    expect((await baas.vraag('{ naTeKijken { naam } }')).data).toEqual({ naTeKijken: [] });
    const beoordeel = (wie: Wie, naam: string, oordeel: string, tekst?: string) => doe(wie, 'beoordeel', { voorziening: ['ID!', ids.get(naam)], versie: ['Int!', 1], oordeel: ['NakijkOordeel!', oordeel], tekst: ['String', tekst] });
    expect(await beoordeel(baas, 'Huis', 'GOED')).toMatchObject({ reden: 'GEEN_RECHT' });
    expect(await beoordeel(moderator, 'Elders', 'GOED')).toMatchObject({ reden: 'GEEN_RECHT' });
    expect(await beoordeel(moderator, 'Tuin', 'OPMERKING')).toMatchObject({ fouten: [{ veld: 'tekst' }] });
    const samen = await Promise.all([beoordeel(moderator, 'Huis', 'GOED'), beoordeel(moderator, 'Huis', 'GOED')]);
    expect(samen.map(({ __typename }) => __typename).sort()).toEqual(['Geweigerd', 'Vastgelegd']);
    expect((await staatOpDeKaart('Huis')).voorziening).toEqual({ naam: 'Huis' });
    expect(await brieven(baas.email)).toMatchObject([{ onderwerp: 'Huis staat op de kaart' }]);
    expect(await beoordeel(moderator, 'Tuin', 'VERBORGEN', 'Dit is reclame.')).toMatchObject({ __typename: 'Vastgelegd' });
    expect((await staatOpDeKaart('Tuin')).voorziening).toBeNull();
    expect(await lijst()).toEqual([]);
  });
});

describe('elk gebruik van een recht', () => {
  it('wordt genoteerd, zonder naam of adres', async () => {
    const baas = await eigenaar();
    await nodigUit(baas, 'gast@voorbeeld.nl', 'HELPER', { voorziening: ids.get('Huis')! });
    expect(await sql('SELECT mandaat_id, rol, handeling, voorziening_id FROM mandaatgebruik WHERE mandaat_id = $1::uuid', [baas.mandaatIds[0]])).toEqual([{ mandaat_id: baas.mandaatIds[0], rol: 'EIGENAAR', handeling: 'HELPER_UITNODIGEN', voorziening_id: ids.get('Huis') }]);
  });
});
