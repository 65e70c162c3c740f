/** Keeping a listing over HTTP: what two people change is never lost, a protected address stays protected, consent that is withdrawn is gone, and what is merged can be taken apart. */
import fc from 'fast-check';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ruimFotosOp } from '../../../server/beheer/fotos.ts';
import { leesVersie, leesVoorziening } from '../../../server/beheer/lezen.ts';
import { verschillendeVelden, type Voorzieningvorm } from '../../../server/beheer/vorm.ts';
import { Prisma } from '../../../server/database/prisma/client.ts';
import { NU, startOmgeving, type Testbewerker, type Testomgeving } from '../opzet/omgeving.ts';
import { MARKT, zetNeer } from '../opzet/wereld.ts';

let omgeving: Testomgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(() => omgeving.sluit());

let nummer = 0;
const naam = (wat: string) => `${wat} ${++nummer}`;

/** A listing of its own on the Markt, with an owner. */
async function plekMetEigenaar(soort: 'INITIATIEF' | 'VRIJWILLIGERSPLEK' = 'INITIATIEF', hoe: object = {}): Promise<{ id: string; eigenaar: Testbewerker }> {
  const hoeHetHeet = naam('Proefplek');
  const id = (await zetNeer(omgeving.database, [{ naam: hoeHetHeet, soort, ...hoe }])).get(hoeHetHeet)!;
  return { id, eigenaar: await omgeving.meldAan([{ rol: 'EIGENAAR', voorzieningId: id }]) };
}

const UITKOMST = `__typename ... on VoorzieningBewaard { versie vorigeVersie ookGewijzigd nietTerug } ... on BewaarConflict { versie velden { veld oud hunne jouwe } } ... on Ongeldig { fouten { veld melding } } ... on Geweigerd { reden }`;
type Uitslag = { __typename: string; versie: number; vorigeVersie: number; ookGewijzigd: string[]; nietTerug: string[]; velden: { veld: string; oud: string; hunne: string; jouwe: string }[]; fouten: { veld: string; melding: string }[]; reden: string };
async function bewaar(wie: Testbewerker, id: string, versie: number, wijziging: object): Promise<Uitslag> {
  const { data, errors } = await wie.vraag(`mutation ($id: ID!, $versie: Int!, $wijziging: VoorzieningInvoer!) { bewaarVoorziening(id: $id, versie: $versie, wijziging: $wijziging) { ${UITKOMST} } }`, { id, versie, wijziging });
  expect(errors).toBeUndefined();
  return data.bewaarVoorziening;
}
const doe = async (wie: Testbewerker, mutatie: string, variabelen: object, soorten: string): Promise<any> => {
  const { data, errors } = await wie.vraag(`mutation (${soorten}) { uit: ${mutatie} }`, variabelen as Record<string, unknown>);
  expect(errors).toBeUndefined();
  return data.uit;
};
const versieVan = async (id: string): Promise<number> => (await omgeving.database.rijen<{ versie: number }>(Prisma.sql`SELECT versie FROM voorziening WHERE id = ${id}::uuid`))[0]!.versie;
const publiek = async (id: string) => (await omgeving.vraag('query ($id: ID!) { voorziening(id: $id) { naam samenvatting beschrijving versie aliassen slug contacten { waarde } locaties { straat afgeschermd lat gebied { naam } } momenten { inWoorden } feiten { onderwerp bron { code } } } }', { id })).data.voorziening;
const geschiedenis = async (wie: Testbewerker, id: string) => (await wie.vraag('query ($id: ID!) { geschiedenis(id: $id, first: 50) { versies { versie doorRol reden verschillen { veld label oud nieuw } } } }', { id })).data.geschiedenis;

describe('twee mensen tegelijk', () => {
  it('in verschillende velden blijft het werk van allebei, en allebei zien ze dat', async () => {
    const { id, eigenaar } = await plekMetEigenaar();
    const helper = await omgeving.meldAan([{ rol: 'HELPER', voorzieningId: id }]);
    expect(await bewaar(eigenaar, id, 1, { naam: 'De Nieuwe Naam' })).toMatchObject({ __typename: 'VoorzieningBewaard', versie: 2, vorigeVersie: 1, ookGewijzigd: [] });
    expect(await bewaar(helper, id, 1, { beschrijving: 'Er is koffie.' })).toMatchObject({ __typename: 'VoorzieningBewaard', versie: 3 });
    expect(await publiek(id)).toMatchObject({ naam: 'De Nieuwe Naam', beschrijving: 'Er is koffie.', versie: 3 });
  });

  it('in hetzelfde veld ziet de tweede beide teksten, en er is niets veranderd', async () => {
    const { id, eigenaar } = await plekMetEigenaar();
    const helper = await omgeving.meldAan([{ rol: 'HELPER', voorzieningId: id }]);
    // the base version must have been kept for "oud" to be known
    await bewaar(eigenaar, id, 1, { beschrijving: 'Eerst.' });
    await bewaar(eigenaar, id, 2, { beschrijving: 'Van de eigenaar.' });
    const uitslag = await bewaar(helper, id, 2, { beschrijving: 'Van de helper.', aliassen: ['Ook zo'] });
    expect(uitslag).toMatchObject({ __typename: 'BewaarConflict', versie: 3, velden: [{ veld: 'beschrijving', oud: 'Eerst.', hunne: 'Van de eigenaar.', jouwe: 'Van de helper.' }] });
    expect(await publiek(id)).toMatchObject({ beschrijving: 'Van de eigenaar.', aliassen: [], versie: 3 });
    expect(await bewaar(helper, id, 3, { beschrijving: 'Van de helper.' })).toMatchObject({ versie: 4 });
  });

  it('hetzelfde twee keer geeft een versie, ook als het tegelijk wordt gestuurd', async () => {
    const { id, eigenaar } = await plekMetEigenaar();
    const uitslagen = await Promise.all([bewaar(eigenaar, id, 1, { beschrijving: 'Dubbel geklikt.' }), bewaar(eigenaar, id, 1, { beschrijving: 'Dubbel geklikt.' })]);
    expect(uitslagen.map(({ __typename }) => __typename)).toEqual(['VoorzieningBewaard', 'VoorzieningBewaard']);
    expect(await versieVan(id)).toBe(2);
  });

  it('er gaat nooit iets verloren: gemaakte reeksen tegen een model van waarden per veld', async () => {
    const velden = ['beschrijving', 'statusToelichting', 'financieringTot', 'aliassen', 'leeftijd'] as const;
    const waarde = { beschrijving: (n: number) => `Tekst ${n}`, statusToelichting: (n: number) => `Uitleg ${n}`, financieringTot: (n: number) => `20${10 + n}`, aliassen: (n: number) => [`Naam ${n}`], leeftijd: (n: number) => ({ van: n, tot: n + 1 }) };
    const stap = fc.record({ wie: fc.integer({ min: 0, max: 1 }), ververs: fc.boolean(), waarden: fc.dictionary(fc.constantFrom(...velden), fc.integer({ min: 1, max: 4 }), { minKeys: 1, maxKeys: 3 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(stap, { minLength: 2, maxLength: 7 }), async (stappen) => {
        const { id, eigenaar } = await plekMetEigenaar();
        const mensen = [eigenaar, await omgeving.meldAan([{ rol: 'HELPER', voorzieningId: id }])];
        // one save first, so that every base version is kept
        await bewaar(eigenaar, id, 1, { beschrijving: 'Begin' });
        const model: Record<number, Record<string, unknown>> = { 2: { beschrijving: 'Begin' } };
        let versie = 2;
        const gezien = [2, 2];
        for (const { wie, ververs, waarden } of stappen) {
          if (ververs) gezien[wie] = versie;
          const basis = model[gezien[wie]!]!;
          const nu = model[versie]!;
          const wijziging = Object.fromEntries(Object.entries(waarden).map(([veld, n]) => [veld, waarde[veld as keyof typeof waarde](n)]));
          const zelfde = (een: unknown, ander: unknown) => JSON.stringify(een) === JSON.stringify(ander);
          const echt = Object.keys(wijziging).filter((veld) => !zelfde(wijziging[veld], nu[veld]) && !zelfde(wijziging[veld], basis[veld]));
          const botst = echt.filter((veld) => !zelfde(basis[veld], nu[veld]));
          const uitslag = await bewaar(mensen[wie]!, id, gezien[wie]!, wijziging);
          if (botst.length > 0) expect([uitslag.__typename, uitslag.velden?.map(({ veld }) => veld).sort()]).toEqual(['BewaarConflict', botst.sort()]);
          else {
            expect(uitslag.__typename).toBe('VoorzieningBewaard');
            if (echt.length > 0) versie += 1;
            model[versie] = { ...nu, ...Object.fromEntries(echt.map((veld) => [veld, wijziging[veld]])) };
            expect(uitslag.versie).toBe(versie);
            gezien[wie] = versie;
          }
          const { vorm } = await leesVoorziening(omgeving.database, id, false);
          for (const [veld, verwacht] of Object.entries(model[versie]!)) expect(vorm[veld as keyof Voorzieningvorm]).toEqual(verwacht);
        }
        // every version that was ever live is still what it was
        for (const [oud, verwacht] of Object.entries(model)) for (const [veld, wat] of Object.entries(verwacht)) expect((await leesVersie(omgeving.database, id, Number(oud)))!.vorm[veld as keyof Voorzieningvorm]).toEqual(wat);
      }),
      { numRuns: 6 },
    );
  });

  it('een moment dat bij een plek hoort, blijft bij die plek als een ander de plek verandert', async () => {
    const { id, eigenaar } = await plekMetEigenaar('INITIATIEF', { punten: [MARKT] });
    const [plek] = (await leesVoorziening(omgeving.database, id, false)).vorm.locaties;
    const moment = { soort: 'INLOOP', begin: '2026-11-30T10:00', duurMinuten: 60, herhaling: 'FREQ=WEEKLY;BYDAY=MO', locatie: plek!.sleutel };
    await bewaar(eigenaar, id, 1, { momenten: [moment] });
    expect(await bewaar(eigenaar, id, 2, { locaties: [{ sleutel: plek!.sleutel, soort: 'ADRES', naam: 'Nieuwe zaal', lat: plek!.lat, lon: plek!.lon }] })).toMatchObject({ versie: 3 });
    // made on version 2, where the place still had its old row
    expect(await bewaar(eigenaar, id, 2, { momenten: [{ ...moment, begin: '2026-11-30T11:00' }] })).toMatchObject({ __typename: 'VoorzieningBewaard', versie: 4 });
    const { vorm } = await leesVoorziening(omgeving.database, id, false);
    expect(vorm.momenten[0]!.locatie).toBe(vorm.locaties[0]!.sleutel);
    expect(vorm.locaties[0]!.naam).toBe('Nieuwe zaal');
    expect((await leesVersie(omgeving.database, id, 2))!.vorm.locaties[0]!.naam).toBeNull();
  });
});

describe('versies', () => {
  it('elke versie is terug te zetten, en geeft dan dezelfde vorm', async () => {
    const { id, eigenaar } = await plekMetEigenaar('VRIJWILLIGERSPLEK', { punten: [MARKT] });
    const wijzigingen = [
      { naam: 'Tweede naam', themas: ['taal', 'maatje'], kosten: [{ soort: 'VAST_BEDRAG', bedragCent: 250, per: 'KEER' }] },
      { locaties: [{ soort: 'ADRES', straat: 'Grote Markt', huisnummer: '20', gebied: 'GM0193', lat: MARKT.lat, lon: MARKT.lon }], plaatsen: { totaal: 4, vrij: 1, stand: 'BEPERKT' } },
      { momenten: [{ soort: 'ACTIVITEIT', begin: '2026-12-08T10:00', duurMinuten: 90, herhaling: 'FREQ=MONTHLY;BYDAY=2TU' }], toegankelijkheid: [{ code: 'rolstoel', waarde: true }], contacten: [{ soort: 'EMAIL', waarde: 'info@voorbeeld.test' }] },
      { themas: ['ontmoeten'], momenten: [], locaties: [], werkgebied: ['GM0193'], kosten: [], feiten: [{ onderwerp: 'Bezoekers', waarde: '40 per week' }] },
    ];
    for (const [plek, wijziging] of wijzigingen.entries()) expect(await bewaar(eigenaar, id, plek + 1, wijziging)).toMatchObject({ versie: plek + 2 });
    for (let van = 2; van <= 5; van += 1) {
      const nu = await versieVan(id);
      const uitslag = await doe(eigenaar, `herstelVersie(id: $id, versie: $nu, vanVersie: $van) { ${UITKOMST} }`, { id, nu, van }, '$id: ID!, $nu: Int!, $van: Int!');
      expect(uitslag).toMatchObject({ __typename: 'VoorzieningBewaard', nietTerug: [] });
      const [oud, hersteld] = [await leesVersie(omgeving.database, id, van), await leesVoorziening(omgeving.database, id, false)];
      expect(verschillendeVelden(oud!.vorm, hersteld.vorm)).toEqual([]);
      // a fact that comes back comes back with where it came from
      expect(hersteld.inhoud.kosten.map((rij) => rij['id'])).toEqual(oud!.inhoud.kosten.map((rij) => rij['id']));
    }
  });

  it('zegt wat niet terug kan', async () => {
    const { id, eigenaar } = await plekMetEigenaar();
    await omgeving.database.rijen(Prisma.sql`INSERT INTO begrip (lijst, code, versie, bron_code) VALUES ('THEMA', 'kort-thema', '1', 'eigen-indeling')`);
    await bewaar(eigenaar, id, 1, { themas: ['ontmoeten', 'kort-thema'], beschrijving: 'Toen.' });
    await bewaar(eigenaar, id, 2, { themas: ['ontmoeten'], beschrijving: null });
    await omgeving.database.rijen(Prisma.sql`DELETE FROM begrip WHERE code = 'kort-thema'`);
    const uitslag = await doe(eigenaar, `herstelVersie(id: $id, versie: 3, vanVersie: 2) { ${UITKOMST} }`, { id }, '$id: ID!');
    expect(uitslag).toMatchObject({ versie: 4, nietTerug: ['een thema dat er niet meer is'] });
    expect(await publiek(id)).toMatchObject({ beschrijving: 'Toen.' });
  });

  it('wat niet veranderde, houdt zijn bron; wat nieuw is, is van het initiatief', async () => {
    const [{ id }] = (await omgeving.database.rijen<{ id: string }>(Prisma.sql`SELECT v.id FROM voorziening v WHERE (SELECT count(*) FROM feit f WHERE f.voorziening_id = v.id) >= 2 ORDER BY v.id LIMIT 1`)) as [{ id: string }];
    const eigenaar = await omgeving.meldAan([{ rol: 'EIGENAAR', voorzieningId: id }]);
    const { vorm, versie, inhoud } = await leesVoorziening(omgeving.database, id, false);
    await bewaar(eigenaar, id, versie, { feiten: [...vorm.feiten, { onderwerp: 'Nieuw feit', waarde: 'Ja' }] });
    const na = (await leesVoorziening(omgeving.database, id, false)).inhoud.feit;
    for (const oud of inhoud.feit) expect(na.find((rij) => rij['id'] === oud['id'])).toMatchObject({ bron_code: oud['bron_code'], vindplaats: oud['vindplaats'], peildatum: oud['peildatum'] });
    expect(na.find((rij) => rij['onderwerp'] === 'Nieuw feit')).toMatchObject({ bron_code: 'opgave-initiatief', peildatum: '2026-11-25', vindplaats: null });
  });
});

describe('een adres dat afgeschermd wordt', () => {
  it('is nergens meer te zien voor wie het niet mag weten: ook niet in eerdere versies, verschillen en concepten', async () => {
    const { id, eigenaar } = await plekMetEigenaar('INITIATIEF');
    const [moderator, ondersteuner] = [await omgeving.meldAan([{ rol: 'BEHEERDER' }]), await omgeving.meldAan([{ rol: 'ONDERSTEUNER', themaCode: 'ontmoeten' }])];
    const adres = { soort: 'ADRES', straat: 'Verborgenlaan', huisnummer: '77', postcode: '8012 XY', plaats: 'Zwolle', gebied: 'GM0193', lat: 52.505, lon: 6.095 };
    await bewaar(eigenaar, id, 1, { locaties: [adres], beschrijving: 'Wij zitten aan de Verborgenlaan.', contacten: [{ soort: 'POST', waarde: 'Verborgenlaan 77, Zwolle' }] });
    const { vorm } = await leesVoorziening(omgeving.database, id, false);
    expect(await publiek(id)).toMatchObject({ locaties: [{ straat: 'Verborgenlaan' }] });
    expect(await bewaar(eigenaar, id, 2, { locaties: [{ ...adres, sleutel: vorm.locaties[0]!.sleutel, gebied: 'GM0193', afgeschermd: true, precisie: 'GEBOUW' }], beschrijving: 'Je hoort het adres van ons.' })).toMatchObject({ versie: 3 });
    // the row itself is protected, so earlier versions are too
    expect((await leesVersie(omgeving.database, id, 2))!.vorm.locaties[0]!.afgeschermd).toBe(true);
    expect(await publiek(id)).toMatchObject({ locaties: [{ straat: null, afgeschermd: true, lat: null }] });
    const geheim = /verborgenlaan|8012 ?XY|52\.505|6\.095/i;
    for (const wie of [moderator, ondersteuner]) {
      const gezien = await geschiedenis(wie, id);
      expect(gezien.versies.length).toBeGreaterThan(1);
      expect(JSON.stringify(gezien)).not.toMatch(geheim);
    }
    expect(JSON.stringify(await geschiedenis(eigenaar, id))).toMatch(geheim);
    const BLAD = 'query ($id: ID!) { bewerkblad(id: $id) { versie vorm { beschrijving locaties { sleutel soort straat huisnummer postcode plaats lat lon gebied afgeschermd precisie naam toelichting } contacten { soort waarde voor label } } } }';
    const { data } = await ondersteuner.vraag(BLAD, { id });
    expect(data.bewerkblad.vorm.locaties).toMatchObject([{ straat: null, afgeschermd: true }]);
    expect(JSON.stringify(data)).not.toMatch(geheim);
    // and who may not see it can give it back as it was, but not change it
    const { gebied, ...plek } = data.bewerkblad.vorm.locaties[0];
    expect(await bewaar(ondersteuner, id, 3, { locaties: [{ ...plek, gebied }], contacten: data.bewerkblad.vorm.contacten, aliassen: ['Schuilplek'] })).toMatchObject({ __typename: 'VoorzieningBewaard', versie: 4 });
    expect((await leesVoorziening(omgeving.database, id, false)).vorm).toMatchObject({ locaties: [{ straat: 'Verborgenlaan' }], contacten: [{ waarde: 'Verborgenlaan 77, Zwolle' }] });
    expect(await bewaar(ondersteuner, id, 4, { locaties: [{ ...plek, gebied, straat: 'Ergens anders' }] })).toMatchObject({ __typename: 'Ongeldig', fouten: [{ veld: 'locaties.0' }] });
    // putting back a version of before the protection does not open it up
    await doe(eigenaar, `herstelVersie(id: $id, versie: 4, vanVersie: 2) { ${UITKOMST} }`, { id }, '$id: ID!');
    expect(await publiek(id)).toMatchObject({ locaties: [{ straat: null, afgeschermd: true }] });
  });

  it('als een andere plek er ook zit, blijft die gewoon te vinden', async () => {
    const { id, eigenaar } = await plekMetEigenaar('INITIATIEF', { punten: [MARKT] });
    const buur = await plekMetEigenaar();
    const { vorm } = await leesVoorziening(omgeving.database, id, false);
    await omgeving.database.rijen(Prisma.sql`INSERT INTO voorziening_locatie (voorziening_id, locatie_id) VALUES (${buur.id}::uuid, ${vorm.locaties[0]!.sleutel}::uuid)`);
    expect(await bewaar(eigenaar, id, 1, { beschrijving: 'Even een versie.' })).toMatchObject({ versie: 2 });
    expect(await bewaar(eigenaar, id, 2, { locaties: [{ sleutel: vorm.locaties[0]!.sleutel, soort: 'ADRES', lat: MARKT.lat, lon: MARKT.lon, gebied: 'GM0193', afgeschermd: true, precisie: 'GEBOUW' }] })).toMatchObject({ versie: 3 });
    expect((await leesVersie(omgeving.database, id, 2))!.vorm.locaties[0]!.afgeschermd).toBe(true);
    expect((await leesVoorziening(omgeving.database, buur.id, false)).vorm.locaties[0]!.afgeschermd).toBe(false);
  });

  it('hoort bij een wijk of groter, en een speld ligt in de gekozen gemeente', async () => {
    const { id, eigenaar } = await plekMetEigenaar();
    expect(await bewaar(eigenaar, id, 1, { locaties: [{ soort: 'ADRES', straat: 'Ergens', lat: 51, lon: 4, afgeschermd: true }] })).toMatchObject({ __typename: 'Ongeldig', fouten: [{ veld: 'locaties.0.gebied' }] });
    expect(await bewaar(eigenaar, id, 1, { locaties: [{ soort: 'ADRES', gebied: 'GM0193', lat: 52.1, lon: 5.1 }] })).toMatchObject({ __typename: 'Ongeldig', fouten: [{ veld: 'locaties.0.lat' }] });
    expect(await bewaar(eigenaar, id, 1, { locaties: [{ soort: 'ADRES', straat: 'Markt', lat: MARKT.lat, lon: MARKT.lon, gebied: 'GM0193', afgeschermd: true }] })).toMatchObject({ versie: 2 });
    const [plek] = (await leesVoorziening(omgeving.database, id, false)).locaties;
    const [gebied] = await omgeving.database.rijen<{ mag: boolean }>(Prisma.sql`SELECT s.mag_bij_afgeschermd AS mag FROM gebied g JOIN gebiedssoort s ON s.code = g.soort WHERE g.id = ${plek!.gebied_id}::uuid`);
    expect(gebied!.mag).toBe(true);
  });
});

describe('toestemming', () => {
  it('een persoonlijk nummer staat er alleen met toestemming, en is daarna overal weg', async () => {
    const { id, eigenaar } = await plekMetEigenaar();
    const NUMMER = '06 98 76 54 32';
    expect(await bewaar(eigenaar, id, 1, { contacten: [{ soort: 'TELEFOON', waarde: NUMMER, persoonlijk: true }] })).toMatchObject({ __typename: 'Ongeldig', fouten: [{ veld: 'contacten.0.persoonlijk' }] });
    expect(await doe(eigenaar, 'legToestemmingVast(id: $id, contact: $c) { __typename }', { id, c: { soort: 'TELEFOON', waarde: NUMMER, label: 'coordinator' } }, '$id: ID!, $c: ContactInvoer!')).toMatchObject({ __typename: 'ToestemmingVastgelegd' });
    expect((await publiek(id)).contacten).toEqual([{ waarde: NUMMER }]);
    await bewaar(eigenaar, id, 2, { beschrijving: `Bel ons op ${NUMMER}.` });
    expect(await bewaar(eigenaar, id, 3, { contacten: [{ soort: 'TELEFOON', waarde: NUMMER, persoonlijk: false }] })).toMatchObject({ __typename: 'Ongeldig' });
    await bewaar(eigenaar, id, 3, { contacten: [] });
    await doe(eigenaar, 'bewaarConcept(id: $id, basisVersie: 4, inhoud: $i) { __typename }', { id, i: { beschrijving: `Nog eens ${NUMMER}`, contacten: [{ soort: 'TELEFOON', waarde: NUMMER }] } }, '$id: ID!, $i: VoorzieningInvoer!');
    await omgeving.database.rijen(Prisma.sql`INSERT INTO post (id, sleutel, aan, onderwerp, tekst, html, niet_voor, created_at) VALUES (${id}::uuid, ${`proef-${id}`}, 'a@voorbeeld.test', 'Over je plek', ${`Bel ${NUMMER}`}, ${`<p>${NUMMER}</p>`}, ${NU}::timestamptz, ${NU}::timestamptz)`);
    // removed from the listing, but still in its history: there it can be withdrawn too, also by who keeps order
    const beheerder = await omgeving.meldAan([{ rol: 'BEHEERDER' }]);
    expect((await beheerder.vraag('query ($id: ID!) { toestemmingen(id: $id) { waarde door staatErNu } }', { id })).data.toestemmingen).toEqual([{ waarde: NUMMER, door: 'EIGENAAR', staatErNu: false }]);
    expect(await doe(beheerder, 'trekToestemmingIn(id: $id, waarde: $w) { __typename }', { id, w: NUMMER }, '$id: ID!, $w: String!')).toMatchObject({ __typename: 'ToestemmingIngetrokken' });
    for (const tabel of ['voorziening_versie', 'contact', 'concept', 'post', 'voorziening', 'zoekdocument', 'suggestie', 'reactie'])
      expect(await omgeving.database.rijen({ text: `SELECT 1 FROM ${tabel} t WHERE position($1 IN to_jsonb(t)::text) > 0`, values: [NUMMER] }), tabel).toEqual([]);
    expect(await publiek(id)).toMatchObject({ beschrijving: 'Bel ons op (weggehaald).', contacten: [] });
    expect(await doe(eigenaar, 'trekToestemmingIn(id: $id, waarde: $w) { __typename }', { id, w: NUMMER }, '$id: ID!, $w: String!')).toMatchObject({ __typename: 'Geweigerd' });
  });
});

describe('wat mensen invullen', () => {
  it('komt als tekst terug, ook als het op een opdracht lijkt', async () => {
    const { id, eigenaar } = await plekMetEigenaar();
    const eng = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "'; DROP TABLE voorziening; --", '{{constructor.constructor("x")()}}', '\\u003cb\\u003e'];
    expect(await bewaar(eigenaar, id, 1, { naam: eng[0], beschrijving: eng.join('\n\n'), aliassen: eng, feiten: eng.map((waarde) => ({ onderwerp: waarde, waarde })) })).toMatchObject({ versie: 2 });
    expect(await publiek(id)).toMatchObject({ naam: eng[0], beschrijving: eng.join('\n\n'), aliassen: eng });
    expect((await geschiedenis(eigenaar, id)).versies[0].doorRol).toBe('EIGENAAR');
    expect(await bewaar(eigenaar, id, 2, { contacten: [{ soort: 'WEBSITE', waarde: 'javascript:alert(1)' }] })).toMatchObject({ __typename: 'Ongeldig', fouten: [{ veld: 'contacten.0.waarde' }] });
  });

  it('heeft grenzen, en elke fout noemt zijn veld', async () => {
    const { id, eigenaar } = await plekMetEigenaar();
    const fout = async (wijziging: object) => (await bewaar(eigenaar, id, 1, wijziging)).fouten?.map(({ veld }) => veld);
    expect(await fout({ samenvatting: 'x'.repeat(301) })).toEqual(['samenvatting']);
    expect(await fout({ momenten: [{ soort: 'INLOOP', begin: '2026-02-30T10:00' }] })).toEqual(['momenten.0.begin']);
    expect(await fout({ momenten: [{ soort: 'INLOOP', begin: '2026-12-01T10:00', herhaling: 'FREQ=HOURLY' }] })).toEqual(['momenten.0.herhaling']);
    expect(await fout({ momenten: Array.from({ length: 61 }, () => ({ soort: 'INLOOP', toelichting: 'x' })) })).toEqual(['momenten']);
    expect(await fout({ kosten: [{ soort: 'GRATIS', bedragCent: 5 }] })).toEqual(['kosten.0.bedragCent']);
    expect(await fout({ themas: ['bestaat-niet'], watJeDoet: 'Iets' })).toEqual(['watJeDoet']);
    expect(await fout({ themas: ['bestaat-niet'] })).toEqual(['themas.0']);
    expect(await fout({ leeftijd: { van: 20, tot: 10 } })).toEqual(['leeftijd.tot']);
    expect(await fout({ relaties: [{ soort: 'VOLGENDE_STAP', naarId: id }] })).toEqual(['relaties.0.naarId']);
    expect(await versieVan(id)).toBe(1);
  });

  it('zonder recht gebeurt er niets', async () => {
    const { id } = await plekMetEigenaar();
    for (const wie of [await omgeving.meldAan(), await omgeving.meldAan([{ rol: 'BEHEERDER' }])]) expect(await bewaar(wie, id, 1, { beschrijving: 'Van een ander.' })).toMatchObject({ __typename: 'Geweigerd', reden: 'GEEN_RECHT' });
    const { data } = await omgeving.vraag('mutation ($id: ID!) { bewaarVoorziening(id: $id, versie: 1, wijziging: { beschrijving: "x" }) { __typename ... on Geweigerd { reden } } }', { id });
    expect(data.bewaarVoorziening).toEqual({ __typename: 'Geweigerd', reden: 'NIET_INGELOGD' });
    expect(await versieVan(id)).toBe(1);
  });
});

describe('met een tik', () => {
  it('vol, weer plek, dicht met de feestdagen en ongedaan', async () => {
    const { id, eigenaar } = await plekMetEigenaar('VRIJWILLIGERSPLEK', { momenten: [{ begin: '2026-12-21T10:00', duur: 60, herhaling: 'FREQ=WEEKLY;BYDAY=MO' }] });
    expect(await doe(eigenaar, `zetPlaatsen(id: $id, stand: VOL, vrijVanaf: "2027-02-01") { ${UITKOMST} }`, { id }, '$id: ID!')).toMatchObject({ versie: 2 });
    expect((await leesVoorziening(omgeving.database, id, false)).vorm.plaatsen).toMatchObject({ stand: 'VOL', vrijVanaf: '2027-02-01' });
    expect(await doe(eigenaar, `zetPlaatsen(id: $id, stand: RUIM) { ${UITKOMST} }`, { id }, '$id: ID!')).toMatchObject({ versie: 3 });
    expect(await doe(eigenaar, `sluitTijdelijk(id: $id, van: "2026-12-24", tot: "2027-01-04") { ${UITKOMST} }`, { id }, '$id: ID!')).toMatchObject({ versie: 4, vorigeVersie: 3 });
    expect((await leesVoorziening(omgeving.database, id, false)).vorm.momenten[0]!.uitgezonderd).toEqual(['2026-12-28T10:00', '2027-01-04T10:00']);
    expect(await doe(eigenaar, `herstelVersie(id: $id, versie: 4, vanVersie: 3) { ${UITKOMST} }`, { id }, '$id: ID!')).toMatchObject({ versie: 5 });
    expect((await leesVoorziening(omgeving.database, id, false)).vorm.momenten[0]!.uitgezonderd).toEqual([]);
    expect(await doe(eigenaar, `bevestig(id: $id, onderdelen: [ALLES]) { ${UITKOMST} }`, { id }, '$id: ID!')).toMatchObject({ __typename: 'VoorzieningBewaard' });
  });
});

describe('een nieuwe plek', () => {
  const nieuw = (extra: object = {}) => ({ naam: naam('Buurtkoffie de Koekoek'), samenvatting: 'Samen koffie drinken met mensen uit de buurt.', themas: ['ontmoeten'], functies: ['ontmoeting'], ...extra });
  const MAAK = '$i: VoorzieningInvoer!, $toch: Boolean';
  const maak = (wie: Testbewerker, i: object, toch = false) => doe(wie, 'maakVoorziening(invoer: $i, soort: INITIATIEF, toch: $toch) { __typename ... on VoorzieningGemaakt { wachtOpControle bewerkblad { id slug rol } } ... on MogelijkDubbel { dubbelen { id redenen } } ... on Ongeldig { fouten { veld } } ... on Geweigerd { reden } }', { i, toch }, MAAK);

  it('van iemand met een mandaat staat er meteen op, van een ander na een blik', async () => {
    const ondersteuner = await omgeving.meldAan([{ rol: 'ONDERSTEUNER', themaCode: 'ontmoeten' }]);
    const een = await maak(ondersteuner, nieuw(), true);
    expect(een).toMatchObject({ wachtOpControle: false, bewerkblad: { rol: 'EIGENAAR' } });
    expect(await publiek(een.bewerkblad.id)).not.toBeNull();
    const twee = await maak(await omgeving.meldAan(), nieuw(), true);
    expect(twee).toMatchObject({ wachtOpControle: true });
    expect(await publiek(twee.bewerkblad.id)).toBeNull();
    expect(await omgeving.database.rijen(Prisma.sql`SELECT reden::text FROM nakijken WHERE voorziening_id = ${twee.bewerkblad.id}::uuid AND versie = 1`)).toEqual([{ reden: 'NIEUW' }]);
  });

  it('dubbelen worden getoond: op naam, op adres en op contact, maar nooit een afgeschermd adres', async () => {
    const { id, eigenaar } = await plekMetEigenaar();
    const waar = { lat: 52.4987, lon: 6.0712 };
    await bewaar(eigenaar, id, 1, { naam: 'Repaircafe de Schroevendraaier', aliassen: ['De Fietsensmid'], contacten: [{ soort: 'TELEFOON', waarde: '038-765 43 21' }], locaties: [{ soort: 'ADRES', gebied: 'GM0193', ...waar }] });
    const wie = await omgeving.meldAan();
    const dubbel = async (extra: object) => (await maak(wie, nieuw(extra))).dubbelen?.find((rij: { id: string }) => rij.id === id)?.redenen;
    expect(await dubbel({ naam: 'Repair cafe de Schroevedraaier' })).toEqual(['NAAM']);
    expect(await dubbel({ naam: 'De fietsensmid' })).toEqual(['NAAM']);
    expect(await dubbel({ contacten: [{ soort: 'TELEFOON', waarde: '+31 38 7654321' }] })).toEqual(['CONTACT']);
    expect(await dubbel({ locaties: [{ soort: 'ADRES', lat: waar.lat + 0.0005, lon: waar.lon }] })).toEqual(['ADRES']);
    expect(await dubbel({ locaties: [{ soort: 'ADRES', lat: waar.lat + 0.002, lon: waar.lon }] })).toBeUndefined();
    const { vorm } = await leesVoorziening(omgeving.database, id, false);
    await bewaar(eigenaar, id, 2, { locaties: [{ ...vorm.locaties[0]!, afgeschermd: true }] });
    expect(await dubbel({ locaties: [{ soort: 'ADRES', lat: waar.lat, lon: waar.lon }] })).toBeUndefined();
  });
});

describe('samenvoegen', () => {
  it('namen, feiten, slug, mandaat en tips gaan mee, en alles kan weer terug', async () => {
    const [een, twee] = [await plekMetEigenaar(), await plekMetEigenaar('INITIATIEF', { momenten: [{ begin: '2026-12-01T10:00', duur: 60 }] })];
    const wie = await omgeving.meldAan([{ rol: 'EIGENAAR', voorzieningId: een.id }, { rol: 'EIGENAAR', voorzieningId: twee.id }]);
    await bewaar(wie, een.id, 1, { feiten: [{ onderwerp: 'Bezoekers', waarde: '10' }] });
    await bewaar(wie, twee.id, 1, { feiten: [{ onderwerp: 'Bezoekers', waarde: '12' }] });
    const slug = (await publiek(twee.id)).slug;
    await omgeving.database.rijen(Prisma.sql`INSERT INTO suggestie (id, voorziening_id, soort, tekst, volgcode_hash, created_at) VALUES (${twee.id}::uuid, ${twee.id}::uuid, 'KLOPT_NIET', 'Let op', ${twee.id}, ${NU}::timestamptz)`);
    const voor = [await leesVoorziening(omgeving.database, een.id, false), await leesVoorziening(omgeving.database, twee.id, false)] as const;
    expect(await doe(twee.eigenaar, 'voegSamen(van: $van, naar: $naar) { __typename }', { van: twee.id, naar: een.id }, '$van: ID!, $naar: ID!')).toMatchObject({ __typename: 'Geweigerd' });
    expect(await doe(wie, 'voegSamen(van: $van, naar: $naar) { __typename ... on Geweigerd { melding } }', { van: twee.id, naar: een.id }, '$van: ID!, $naar: ID!')).toEqual({ __typename: 'Samengevoegd' });
    const samen = await leesVoorziening(omgeving.database, een.id, false);
    expect(samen.vorm.aliassen).toContain(voor[1].vorm.naam);
    expect(samen.vorm.feiten.map(({ waarde }) => waarde)).toEqual(['10', '12']);
    expect(samen.vorm.momenten).toHaveLength(1);
    expect((await omgeving.vraag('query ($s: String!) { voorziening(slug: $s) { id } }', { s: slug })).data.voorziening.id).toBe(een.id);
    // the owner of the one that went owns the one that stayed
    expect(await bewaar(twee.eigenaar, een.id, samen.versie, { beschrijving: 'Samen verder.' })).toMatchObject({ __typename: 'VoorzieningBewaard' });
    expect(await omgeving.database.rijen(Prisma.sql`SELECT voorziening_id::text AS id FROM suggestie WHERE volgcode_hash = ${twee.id}`)).toEqual([{ id: een.id }]);
    expect(await omgeving.database.rijen(Prisma.sql`SELECT naar_id::text AS naar FROM wijziging WHERE voorziening_id = ${twee.id}::uuid AND soort = 'SAMENGEVOEGD'`)).toEqual([{ naar: een.id }]);

    expect(await doe(wie, 'haalUitElkaar(id: $id) { __typename ... on Geweigerd { melding } }', { id: twee.id }, '$id: ID!')).toEqual({ __typename: 'UitElkaar' });
    const [na, terug] = [await leesVoorziening(omgeving.database, een.id, false), await leesVoorziening(omgeving.database, twee.id, false)];
    expect(verschillendeVelden(voor[1].vorm, terug.vorm)).toEqual([]);
    // what was changed after the merge stays
    expect(verschillendeVelden(voor[0].vorm, na.vorm)).toEqual(['beschrijving']);
    expect((await omgeving.vraag('query ($s: String!) { voorziening(slug: $s) { id } }', { s: slug })).data.voorziening.id).toBe(twee.id);
    expect(await bewaar(twee.eigenaar, een.id, na.versie, { beschrijving: 'Nog een keer.' })).toMatchObject({ __typename: 'Geweigerd' });
    expect(await bewaar(twee.eigenaar, twee.id, terug.versie, { beschrijving: 'Weer van ons.' })).toMatchObject({ __typename: 'VoorzieningBewaard' });
  });
});

describe('fotos', () => {
  const stuur = (wie: Testbewerker | undefined, beeld: Uint8Array<ArrayBuffer>, koppen: Record<string, string> = {}) => fetch(`${omgeving.url}/foto`, { method: 'POST', headers: { 'content-type': 'image/jpeg', ...(wie ? { cookie: wie.cookie } : {}), ...koppen }, body: beeld });

  it('worden klein, rechtop en zonder gegevens over waar ze zijn gemaakt bewaard', async () => {
    const { eigenaar } = await plekMetEigenaar();
    const beeld = await sharp({ create: { width: 2_400, height: 1_200, channels: 3, background: '#3a6' } }).withExif({ IFD0: { Copyright: 'Geheime naam' }, IFD3: { GPSLatitude: '52/1 30/1 0/1' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const antwoord = await stuur(eigenaar, new Uint8Array(beeld));
    expect(antwoord.status).toBe(200);
    const { bestand, breedte, hoogte } = (await antwoord.json()) as { bestand: string; breedte: number; hoogte: number };
    expect([breedte, hoogte]).toEqual([800, 1_600]);
    const terug = Buffer.from(await (await fetch(`${omgeving.url}/foto/${bestand}`)).arrayBuffer());
    const over = await sharp(terug).metadata();
    expect([over.format, over.exif, over.xmp, over.orientation]).toEqual(['webp', undefined, undefined, undefined]);
    expect(terug.includes('Geheime naam')).toBe(false);
    // what nobody uses goes after two days
    expect(await ruimFotosOp(omgeving.database, join(omgeving.map, 'foto'), new Date(Date.now() + 86_400_000))).toBe(0);
    expect(await ruimFotosOp(omgeving.database, join(omgeving.map, 'foto'), new Date(Date.now() + 3 * 86_400_000))).toBe(1);
    expect(await readdir(join(omgeving.map, 'foto'))).toEqual([]);
  });

  it('zijn echt fotos, van iemand die iets bijhoudt', async () => {
    const { eigenaar } = await plekMetEigenaar();
    const klein = new Uint8Array(await sharp({ create: { width: 4, height: 4, channels: 3, background: '#000' } }).png().toBuffer());
    expect((await stuur(undefined, klein)).status).toBe(401);
    expect((await stuur(await omgeving.meldAan(), klein)).status).toBe(403);
    expect((await stuur(eigenaar, klein, { origin: 'https://elders.test', 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await stuur(eigenaar, new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'))).status).toBe(400);
    expect((await stuur(eigenaar, klein.slice(0, 40))).status).toBe(400);
    expect((await stuur(eigenaar, new Uint8Array(12_000_001))).status).toBe(413);
    // small to send, enormous to unpack
    const bom = new Uint8Array(await sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: '#fff' } }).png().toBuffer());
    const antwoord = await stuur(eigenaar, bom);
    expect([antwoord.status, ((await antwoord.json()) as { melding: string }).melding]).toEqual([400, 'Deze foto kunnen we niet lezen. Kies een foto van het type jpg, png of webp.']);
  });
});
