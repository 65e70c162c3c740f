/**
 * Both databases give the same answers, byte for byte: with TEST_DATABASE_URL the server is compared with an embedded one that was filled from
 * the same seed; without it two embedded copies are compared, so that no answer depends on chance or on what was asked before.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leesZaaigoed } from '../../seed/lezen.ts';
import { zaai } from '../../seed/zaaien.ts';
import type { Database } from '../../server/database/database.ts';
import { openIngebed } from '../../server/database/ingebed.ts';
import { migreer } from '../../server/database/migraties.ts';
import { vraagTekst } from './model/bouw.ts';
import { alleVelden } from './model/velden.ts';
import { openTestdatabase, startOmgeving, type Testomgeving } from './opzet/omgeving.ts';

interface Vraag {
  query: string;
  variables?: Record<string, unknown>;
}

const KORT = alleVelden('Voorziening', 1, ['contacten', 'feiten', 'fotos', 'bevestigingen', 'toegankelijkheid', 'synoniemen']);
const FACETTEN = alleVelden('Facetten', 2);
const ZOEK = `query ($tekst: String, $nabij: NabijInvoer, $gebied: ID, $binnen: BoxInvoer, $filter: ZoekFilter, $sortering: Sortering, $first: Int, $after: String) {
  zoek(tekst: $tekst, nabij: $nabij, gebied: $gebied, binnen: $binnen, filter: $filter, sortering: $sortering, first: $first, after: $after) { totaal facetten { ${FACETTEN} } edges { cursor afstandMeter redenen { ${alleVelden('Redenen', 1)} } node { ${KORT} } } pageInfo { hasNextPage endCursor } } }`;
const KAART = `query ($binnen: BoxInvoer!, $zoom: Float!, $tekst: String) { kaart(binnen: $binnen, zoom: $zoom, tekst: $tekst) { ${alleVelden('Kaart', 3)} } }`;
const TYPEN = `query ($t: String!) { suggesties(tekst: $t, first: 20) { ${alleVelden('Suggestie', 1)} } waarIs(tekst: $t, first: 10) { ${alleVelden('WaarIs', 2)} } }`;
const PUNTEN = [{ lat: 52.512, lon: 6.092 }, { lat: 52.53, lon: 6.05 }, { lat: 52.356, lon: 6.663 }, { lat: 52.0907, lon: 5.1214 }];
const TEKSTEN = ['nederlands leren', 'samen eten', 'koffie', 'inloop zwolle', 'vrijwilliger', 'nederlnads', 'schulden en geld', 'fietsen', 'maatje', 'kinderen', 'mantelzorg', 'taalcafé', 'spreekuur', 'Assendorp', 'wijkteam', 'ik ben eenzaam en wil mensen ontmoeten', 'قهوة', 'українська', '3', 'z'];

const VRAGEN: Vraag[] = [
  ...TEKSTEN.flatMap((tekst): Vraag[] => [{ query: ZOEK, variables: { tekst, first: 20 } }, { query: ZOEK, variables: { tekst, first: 10, nabij: { ...PUNTEN[0]!, straalMeter: 20_000 } } }]),
  ...PUNTEN.flatMap((punt): Vraag[] => [
    ...[500, 5_000, 100_000].map((straalMeter): Vraag => ({ query: ZOEK, variables: { nabij: { ...punt, straalMeter }, first: 20 } })),
    { query: `query ($lat: Float!, $lon: Float!) { gebiedenVan(lat: $lat, lon: $lon) { ${alleVelden('Gebied', 1)} } wijkteamsVoor(lat: $lat, lon: $lon) { naam werkgebied { naam } } }`, variables: punt },
    ...[0, 5, 9.5, 12, 16].map((zoom): Vraag => ({ query: KAART, variables: { zoom, binnen: { west: punt.lon - 90 / 2 ** zoom, oost: punt.lon + 90 / 2 ** zoom, zuid: punt.lat - 30 / 2 ** zoom, noord: punt.lat + 30 / 2 ** zoom } } })),
  ]),
  ...['NAAM', 'STAND', 'RELEVANTIE'].map((sortering): Vraag => ({ query: ZOEK, variables: { sortering, first: 20 } })),
  ...['GM0193', 'WK019310', 'WK019313', 'BU01931000', 'GM0193-oost'].map((gebied): Vraag => ({ query: ZOEK, variables: { gebied, first: 20 } })),
  ...[{ gratis: true }, { gratis: false }, { zonderAanmelding: true }, { zonderIndicatie: false }, { rolstoel: true }, { plaatsVrij: true }, { nuOpen: true }, { nuOpen: false }, { themas: ['ontmoeten'] }, { doelgroepen: ['ouderen'] }, { soorten: ['VRIJWILLIGERSPLEK'], trede: 3 }, { statussen: ['GESTOPT'] }, { leeftijd: 17 }].map((filter): Vraag => ({ query: ZOEK, variables: { filter, first: 20 } })),
  ...['zw', 'zwolle', 'asse', 'taal', 'ko', 'geld', 'samen e', 'travers', 'Überga', 'ijsselmui', 'Coöperatie', '8011', '8025 AH', 'straat', 'wijk 1', 'de', 'süd', 'ÉÉN', 'utrechtt', 'nieuw'].map((t): Vraag => ({ query: TYPEN, variables: { t } })),
  { query: `{ themas { ${alleVelden('Thema', 0)} } doelgroepen { code naam } functies { code naam } soortenPlek { code naam } instellingen { ${alleVelden('Instellingen', 0)} } }` },
  ...['WIJK', 'BUURT', 'STADSDEEL', 'GEMEENTE', 'PLAATS'].map((soort): Vraag => ({ query: 'query ($soort: String) { gebieden(soort: $soort) { id code naam soort inwoners lat lon ligtIn { naam } geldigVan } }', variables: { soort } })),
  { query: '{ gebieden(binnen: "GM0193-oost", soort: "WIJK") { code geometrie } }' },
  { query: '{ zoek(gebied: "bestaat-niet") { totaal } }' },
  { query: '{ zoek(sortering: AFSTAND) { edges { node { id } } } }' },
];

/** When a record came into a database is the one thing that may differ. */
const zonderTijden = (antwoord: string) => antwoord.replace(/"(createdAt|updatedAt)":"[^"]*"/g, '"$1":""');

describe(process.env.TEST_DATABASE_URL ? 'de ingebouwde database en de server' : 'twee ingebouwde databases', () => {
  let een: Testomgeving;
  let ander: Testomgeving;

  beforeAll(async () => {
    let tweede: Database;
    if (process.env.TEST_DATABASE_URL) {
      tweede = await openIngebed(undefined);
      await migreer(tweede, 'prisma/migrations');
      await zaai(tweede, () => leesZaaigoed('seed'));
    } else tweede = await openTestdatabase();
    een = await startOmgeving();
    ander = await startOmgeving(tweede);
  });
  afterAll(async () => {
    await een?.sluit();
    await ander?.sluit();
  });

  /** Without cursors, and coordinates to a centimetre: what a person would notice. */
  const inhoud = (antwoord: string) => antwoord.replace(/"(cursor|endCursor|startCursor)":"[^"]*"/g, '"$1":""').replace(/-?\d+\.\d{8,}/g, (getal) => Number(getal).toFixed(7));

  async function verschillen(vragen: Vraag[], { omgekeerd = false, bytes = true } = {}): Promise<string[]> {
    const van = async (url: string, lijst: Vraag[]) => {
      const uit = new Map<Vraag, string>();
      for (const vraag of lijst) uit.set(vraag, (bytes ? (tekst: string) => tekst : inhoud)(zonderTijden(await vraagTekst(url, vraag.query, vraag.variables))));
      return uit;
    };
    const [antwoorden, andere] = await Promise.all([van(een.url, vragen), van(ander.url, omgekeerd ? [...vragen].reverse() : vragen)]);
    return vragen.flatMap((vraag) => {
      const [a, b] = [antwoorden.get(vraag)!, andere.get(vraag)!];
      if (a.includes('INTERNAL_SERVER_ERROR')) return [`${JSON.stringify(vraag.variables)}: ${a.slice(0, 200)}`];
      if (a === b) return [];
      let plaats = 0;
      while (a[plaats] === b[plaats]) plaats += 1;
      return [`${vraag.query.slice(0, 40)} ${JSON.stringify(vraag.variables)}\n    een:   ...${a.slice(Math.max(0, plaats - 120), plaats + 120)}\n    ander: ...${b.slice(Math.max(0, plaats - 120), plaats + 120)}`];
    });
  }

  it('geven op dezelfde vragen dezelfde inhoud', { timeout: 180_000 }, async () => {
    const gevonden = await verschillen(VRAGEN, { bytes: false });
    expect(gevonden.length, `${gevonden.length} van ${VRAGEN.length} antwoorden verschillen:\n${gevonden.slice(0, 12).join('\n')}`).toBe(0);
  });

  it('geven op dezelfde vragen dezelfde bytes, ook in een andere volgorde gevraagd', { timeout: 180_000 }, async () => {
    expect(VRAGEN.length).toBeGreaterThan(100);
    const gevonden = await verschillen(VRAGEN, { omgekeerd: true });
    expect(gevonden.length, `${gevonden.length} van ${VRAGEN.length} antwoorden verschillen:\n${gevonden.slice(0, 12).join('\n')}`).toBe(0);
  });

  it('geven dezelfde bladzijden, met elkaars cursors', async () => {
    for (const basis of [{ sortering: 'NAAM' }, { sortering: 'STAND' }, { tekst: 'samen' }, { nabij: { ...PUNTEN[0]!, straalMeter: 100_000 } }]) {
      let after: string | null = null;
      for (let bladzijde = 0; bladzijde < 5; bladzijde += 1) {
        const vraag: Vraag = { query: 'query ($tekst: String, $nabij: NabijInvoer, $sortering: Sortering, $after: String) { zoek(tekst: $tekst, nabij: $nabij, sortering: $sortering, after: $after, first: 15) { edges { cursor afstandMeter node { id slug } } pageInfo { hasNextPage endCursor } } }', variables: { ...basis, after } };
        expect(await verschillen([vraag], { bytes: false })).toEqual([]);
        // the next page of the one is asked with the cursor of the other
        const { data }: { data: { zoek: { pageInfo: { endCursor: string | null; hasNextPage: boolean } } } } = await (bladzijde % 2 ? een : ander).vraag(vraag.query, vraag.variables);
        after = data.zoek.pageInfo.endCursor;
        if (!data.zoek.pageInfo.hasNextPage) break;
      }
    }
  });

  it('geven elke voorziening en elke organisatie gelijk', async () => {
    const { data } = await een.vraag('{ zoek(first: 100, filter: { statussen: [ACTIEF, ONZEKER, GESTOPT, IDEE, VOL] }) { edges { node { id organisatie { slug } } } } }');
    const ids: string[] = data.zoek.edges.map((edge: { node: { id: string } }) => edge.node.id);
    const slugs = [...new Set<string>(data.zoek.edges.flatMap((edge: { node: { organisatie: { slug: string } | null } }) => (edge.node.organisatie ? [edge.node.organisatie.slug] : [])))];
    const gevonden = await verschillen([
      ...ids.slice(0, 60).map((id): Vraag => ({ query: `query ($id: ID!) { voorziening(id: $id) { ${alleVelden('Voorziening', 2)} } }`, variables: { id } })),
      ...slugs.slice(0, 20).map((slug): Vraag => ({ query: `query ($slug: String!) { organisatie(slug: $slug) { ${alleVelden('Organisatie', 1, ['voorzieningen'])} voorzieningen { totaal edges { node { slug } } } } }`, variables: { slug } })),
    ]);
    expect(gevonden.length, `${gevonden.length} verschillen:\n${gevonden.slice(0, 8).join('\n')}`).toBe(0);
  });
});
