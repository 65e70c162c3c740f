/** Whatever is asked, the answer is valid or says what was wrong with the question: never a fault of ours, never a stack, never a long wait. */
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Antwoord, startOmgeving, type Testomgeving } from './opzet/omgeving.ts';

// the test runner would load graphql twice, as one module for our own code and as another for Apollo's, so that no error is recognised;
// a server that is started by Node has one
vi.mock('graphql', async () => (await import('node:module')).createRequire(import.meta.url)('graphql'));

const CODES = ['ONGELDIGE_INVOER', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'VERZOEK_TE_ZWAAR'];
/** Longest time for one small question on an almost empty database. */
const GEDULD_MS = 20_000;

const lang = (teken: string, aantal: number) => teken.repeat(aantal);
const TEKSTEN: Record<string, unknown> = {
  leeg: '', spatie: '   ', 'nul-byte': 'zwolle\u0000', 'alleen een nul-byte': '\u0000', 'losse surrogaat hoog': 'a\ud800b', 'losse surrogaat laag': '\udc00', emoji: '👩‍👩‍👧‍👦🦽', 'alleen accenten': '\u0301\u0302', 'van rechts naar links': 'مرحبا شالوم \u202e\u2066', 'onzichtbaar': '\u200b\u200d\ufeff',
  'SQL': "'; DROP TABLE voorziening; --", 'SQL in dollars': '$1 $$ $tag$ %s', jokers: '%_%\\', 'backslash aan het eind': 'zwolle\\', tsquery: "a & !b | (c <-> d):*", 'tsquery-quote': "'a':*B | '", HTML: '<script>alert(1)</script><img src=x onerror=alert(1)>', 'regels': 'a\r\nb\tc', '300 tekens': lang('a', 300), '301 tekens': lang('a', 301), '10.000 tekens': lang('zwolle ', 1_429), '30 ligaturen': lang('ﬃ', 30), '30 samengestelde tekens': lang('㌖', 30), '300 emoji': lang('😀', 150), '150 woorden': lang('a1 ', 100),
  'stopwoorden': 'de het een', 'een teken': 'z', cijfers: '0', 'graden': '52.5,6.09', uuid: '00000000-0000-0000-0000-000000000000', 'uuid met een staart': '00000000-0000-0000-0000-000000000000\n', getal: 12, boolean: true, lijst: ['zwolle'], object: { a: 1 }, 'prototype': '__proto__', 'constructor': 'constructor', null: null,
};
const GETALLEN: Record<string, unknown> = { nul: 0, 'min een': -1, 'heel klein': -2_147_483_648, 'heel groot': 2_147_483_647, 'te groot': 2_147_483_648, '1e300': 1e300, '-1e300': -1e300, '1e-300': 1e-300, half: 0.5, tekst: '12', NaN: 'NaN', lijst: [1, 2], boolean: true, object: {}, null: null, 'min nul': -0, '101': 101 };
const BREUKEN: Record<string, unknown> = { ...GETALLEN, '90': 90, '90,0001': 90.0001, '-90': -90, '180': 180, '-180': -180, '180,1': 180.1, '5e-324': 5e-324 };
const code = (waarde: unknown) => [waarde];
const LIJSTEN: Record<string, unknown> = { leeg: [], '10.000 onbekende': Array.from({ length: 8_000 }, () => 'x'), '10.000 bekende': Array.from({ length: 6_000 }, () => 'taal'), ...Object.fromEntries(Object.entries(TEKSTEN).map(([naam, waarde]) => [`met ${naam}`, code(waarde)])), null: null };
const ENUMS = (geldig: string): Record<string, unknown> => ({ leeg: [], onbekend: ['ONZIN'], klein: [geldig.toLowerCase()], getal: [1], veel: Array.from({ length: 4_000 }, () => geldig), dubbel: [geldig, geldig], los: geldig, 'met null': [null], null: null });
const BOOLS: Record<string, unknown> = { tekst: 'true', getal: 1, lijst: [true], null: null };
const cursor = (...delen: unknown[]) => Buffer.from(JSON.stringify(delen)).toString('base64url');
const ID = '01900000-0000-7000-8000-000000000000';
const CURSORS: Record<string, unknown> = {
  ...TEKSTEN,
  ...Object.fromEntries(['NAAM', 'AFSTAND', 'STAND', 'RELEVANTIE'].flatMap((orde) => ['', 'abc', '1', '1.5', '-1', 'NaN', 'Infinity', '1e400', '1e999999', '-1e400', '99999999999999999999', '1.5e3', lang('9', 500), 'a\u0000b', "'", lang('x', 5_000)].map((waarde) => [`${orde} ${JSON.stringify(waarde).slice(0, 30)}`, cursor(orde, waarde, ID)]))),
  'andere vorm': cursor('NAAM'), 'id is geen id': cursor('NAAM', 'a', 'x'), 'getal als waarde': cursor('NAAM', 1, ID), 'een object': Buffer.from('{"0":"NAAM"}').toString('base64url'), diep: Buffer.from(lang('[', 900)).toString('base64url'),
};

interface Argument {
  naam: string;
  query: string;
  /** path of the variable and field: "nabij.lat" */
  veld: string;
  waarden: Record<string, unknown>;
  /** variables from one wrong value */
  variabelen: (waarde: unknown) => Record<string, unknown>;
}

const een = (naam: string, veld: string, waarden: Record<string, unknown>, query: string, rest: Record<string, unknown> = {}): Argument => ({ naam, veld, waarden, query, variabelen: (waarde) => ({ ...rest, x: waarde }) });
const ZOEKFILTER = (veld: string, waarden: Record<string, unknown>): Argument => ({ naam: `zoek(filter.${veld})`, veld: `filter.${veld}`, waarden, query: 'query ($x: ZoekFilter) { zoek(filter: $x) { totaal facetten { nuOpen { ja } } edges { node { id } } } }', variabelen: (waarde) => ({ x: { [veld]: waarde } }) });
const DOOS = { west: 6, zuid: 52, oost: 7, noord: 53 };

const ARGUMENTEN: Argument[] = [
  een('zoek(tekst)', 'tekst', TEKSTEN, 'query ($x: String) { zoek(tekst: $x) { totaal edges { redenen { zin woorden } node { naam } } } }'),
  een('zoek(gebied)', 'gebied', TEKSTEN, 'query ($x: ID) { zoek(gebied: $x) { totaal } }'),
  een('zoek(first)', 'first', GETALLEN, 'query ($x: Int) { zoek(first: $x) { edges { node { id } } } }'),
  een('zoek(after)', 'after', CURSORS, 'query ($x: String) { zoek(after: $x) { edges { node { id } } } }'),
  een('zoek(after, AFSTAND)', 'after', CURSORS, 'query ($x: String) { zoek(after: $x, nabij: { lat: 52.5, lon: 6.1 }) { edges { node { id } } } }'),
  een('zoek(after, STAND)', 'after', CURSORS, 'query ($x: String) { zoek(after: $x, sortering: STAND) { edges { node { id } } } }'),
  een('zoek(after, RELEVANTIE)', 'after', CURSORS, 'query ($x: String) { zoek(after: $x, tekst: "taal") { edges { node { id } } } }'),
  een('zoek(sortering)', 'sortering', { onbekend: 'ONZIN', klein: 'naam', getal: 1, null: null, AFSTAND: 'AFSTAND' }, 'query ($x: Sortering) { zoek(sortering: $x) { edges { node { id } } } }'),
  ...['lat', 'lon'].map((veld): Argument => ({ naam: `zoek(nabij.${veld})`, veld: `nabij.${veld}`, waarden: BREUKEN, query: 'query ($x: NabijInvoer) { zoek(nabij: $x) { totaal edges { afstandMeter node { id } } } }', variabelen: (waarde) => ({ x: { lat: 52.5, lon: 6.1, [veld]: waarde } }) })),
  { naam: 'zoek(nabij.straalMeter)', veld: 'nabij.straalMeter', waarden: GETALLEN, query: 'query ($x: NabijInvoer) { zoek(nabij: $x) { totaal } }', variabelen: (waarde) => ({ x: { lat: 52.5, lon: 6.1, straalMeter: waarde } }) },
  ...['west', 'zuid', 'oost', 'noord'].flatMap((veld): Argument[] => [
    { naam: `zoek(binnen.${veld})`, veld: 'binnen.', waarden: BREUKEN, query: 'query ($x: BoxInvoer) { zoek(binnen: $x) { totaal } }', variabelen: (waarde) => ({ x: { ...DOOS, [veld]: waarde } }) },
    { naam: `kaart(binnen.${veld})`, veld: 'binnen.', waarden: BREUKEN, query: 'query ($x: BoxInvoer!) { kaart(binnen: $x, zoom: 12) { aantal clusters { id } } }', variabelen: (waarde) => ({ x: { ...DOOS, [veld]: waarde } }) },
  ]),
  een('kaart(zoom)', 'zoom', { ...GETALLEN, '24': 24, '24,1': 24.1, '22,5': 22.5 }, 'query ($x: Float!) { kaart(binnen: { west: 6, zuid: 52, oost: 7, noord: 53 }, zoom: $x) { aantal } }'),
  een('kaart(tekst)', 'tekst', TEKSTEN, 'query ($x: String) { kaart(binnen: { west: 6, zuid: 52, oost: 7, noord: 53 }, zoom: 12, tekst: $x) { aantal } }'),
  een('kaart(gebied)', 'gebied', TEKSTEN, 'query ($x: ID) { kaart(binnen: { west: 6, zuid: 52, oost: 7, noord: 53 }, zoom: 12, gebied: $x) { aantal } }'),
  ...['themas', 'doelgroepen', 'functies', 'soortenPlek'].map((veld) => ZOEKFILTER(veld, LIJSTEN)),
  ZOEKFILTER('soorten', ENUMS('WIJKTEAM')),
  ZOEKFILTER('statussen', ENUMS('ACTIEF')),
  ...['gratis', 'zonderIndicatie', 'zonderAanmelding', 'rolstoel', 'plaatsVrij', 'nuOpen'].map((veld) => ZOEKFILTER(veld, BOOLS)),
  ...['leeftijd', 'trede'].map((veld) => ZOEKFILTER(veld, GETALLEN)),
  ZOEKFILTER('organisatie', TEKSTEN),
  een('suggesties(tekst)', 'tekst', TEKSTEN, 'query ($x: String!) { suggesties(tekst: $x) { soort tekst sleutel toelichting } }'),
  een('suggesties(first)', 'first', GETALLEN, 'query ($x: Int) { suggesties(tekst: "zw", first: $x) { tekst } }'),
  een('waarIs(tekst)', 'tekst', TEKSTEN, 'query ($x: String!) { waarIs(tekst: $x) { volledig plekken { tekst lat lon code } } }'),
  een('waarIs(first)', 'first', GETALLEN, 'query ($x: Int) { waarIs(tekst: "zwolle", first: $x) { volledig plekken { tekst } } }'),
  een('voorziening(id)', 'id', TEKSTEN, 'query ($x: ID) { voorziening(id: $x) { id } }'),
  een('voorziening(slug)', 'slug', TEKSTEN, 'query ($x: String) { voorziening(slug: $x) { id } }'),
  een('volgendeMomenten(first)', 'volgendeMomenten.first', GETALLEN, 'query ($x: Int) { zoek(first: 1) { edges { node { volgendeMomenten(first: $x) { begin } } } } }'),
  een('contacten(voor)', 'voor', { onbekend: 'ONZIN', getal: 1, null: null }, 'query ($x: ContactVoor) { zoek(first: 1) { edges { node { contacten(voor: $x) { waarde } } } } }'),
  een('organisatie(id)', 'id', TEKSTEN, 'query ($x: ID) { organisatie(id: $x) { id naam } }'),
  een('organisatie(slug)', 'slug', TEKSTEN, 'query ($x: String) { organisatie(slug: $x) { id naam } }'),
  een('organisatie.voorzieningen(first)', 'first', GETALLEN, 'query ($x: Int, $s: String!) { organisatie(slug: $s) { voorzieningen(first: $x) { totaal edges { node { id } } } } }', { s: 'ORGANISATIE' }),
  een('organisatie.voorzieningen(after)', 'after', CURSORS, 'query ($x: String, $s: String!) { organisatie(slug: $s) { voorzieningen(after: $x) { edges { node { id } } } } }', { s: 'ORGANISATIE' }),
  een('gebied(code)', 'code', TEKSTEN, 'query ($x: ID!) { gebied(code: $x) { id naam } }'),
  een('gebieden(soort)', 'soort', TEKSTEN, 'query ($x: String) { gebieden(soort: $x) { id } }'),
  een('gebieden(binnen)', 'binnen', TEKSTEN, 'query ($x: ID) { gebieden(binnen: $x) { id } }'),
  ...['lat', 'lon'].flatMap((veld): Argument[] => ['gebiedenVan', 'wijkteamsVoor'].map((naam) => ({ naam: `${naam}(${veld})`, veld, waarden: BREUKEN, query: `query ($lat: Float!, $lon: Float!) { ${naam}(lat: $lat, lon: $lon) { id } }`, variabelen: (waarde: unknown) => ({ lat: 52.5, lon: 6.1, [veld]: waarde }) }))),
  een('Thema.naam(taal)', 'taal', TEKSTEN, 'query ($x: String) { themas { naam(taal: $x) synoniemen(taal: $x) } }'),
];

describe('grenzen van de API', () => {
  let omgeving: Testomgeving;
  let organisatie: string;

  beforeAll(async () => {
    omgeving = await startOmgeving();
    organisatie = (await omgeving.database.rijen<{ slug: string }>({ text: 'SELECT o.slug FROM organisatie o JOIN zoekdocument d ON d.organisatie_id = o.id ORDER BY o.slug LIMIT 1', values: [] }))[0]!.slug;
    await omgeving.vraag('{ zoek(tekst: "taal") { totaal } suggesties(tekst: "taal") { tekst } waarIs(tekst: "zwolle") { volledig } }');
  });
  afterAll(() => omgeving?.sluit());

  const stuur = (lichaam: string | undefined, kop: Record<string, string> = { 'content-type': 'application/json' }, method = 'POST', pad = '/graphql') => fetch(`${omgeving.url}${pad}`, { method, headers: kop, ...(lichaam === undefined ? {} : { body: lichaam }) });

  /** What is wrong with an answer; undefined when it is a valid one or a good error. */
  function bezwaar(antwoord: Antwoord<unknown>, veld: string | undefined): string | undefined {
    const tekst = JSON.stringify(antwoord);
    if (/\bat .*\.(ts|js|mjs):\d+|stacktrace|node_modules|SELECT |zoekdocument|prisma/i.test(tekst.replace(/"melding":"[^"]*"|"message":"[^"]*DROP TABLE[^"]*"/g, ''))) return `er staat iets van binnen in: ${tekst.slice(0, 300)}`;
    if (antwoord.status >= 500) return `status ${antwoord.status}`;
    if (!antwoord.errors) return antwoord.data === undefined || antwoord.data === null ? 'geen data en geen fout' : undefined;
    for (const fout of antwoord.errors) {
      if (!CODES.includes(fout.extensions?.code)) return `code ${fout.extensions?.code}: ${fout.message.slice(0, 120)}`;
      if (fout.extensions.code !== 'ONGELDIGE_INVOER') continue;
      if (!fout.extensions.veld || !fout.extensions.melding) return `een fout zonder veld of melding: ${fout.message.slice(0, 120)}`;
      // without any key the first of the two is named
      // a zero character is refused before anything is read, wherever it stands
      if (/nulteken/.test(fout.extensions.melding)) continue;
      if (veld !== undefined && !fout.extensions.veld.startsWith(veld) && !/geef een (id|soort)/.test(fout.extensions.melding)) return `de fout wijst naar ${fout.extensions.veld} in plaats van ${veld}`;
      if (fout.extensions.melding.length > 300) return 'de melding is langer dan 300 tekens';
    }
    return undefined;
  }

  it.each(ARGUMENTEN.map((argument) => [argument.naam, argument] as const))('%s: elke verkeerde waarde geeft een geldig antwoord of een fout met code en veld', async (_naam, { query, veld, waarden, variabelen }) => {
    const bezwaren: string[] = [];
    for (const [omschrijving, waarde] of Object.entries(waarden)) {
      const begin = Date.now();
      const variables = JSON.parse(JSON.stringify(variabelen(waarde)).replaceAll('"ORGANISATIE"', JSON.stringify(organisatie)));
      const antwoord = await omgeving.vraag<unknown>(query, variables);
      const fout = bezwaar(antwoord, veld) ?? (Date.now() - begin > GEDULD_MS ? `duurde ${Date.now() - begin} ms` : undefined);
      if (fout) bezwaren.push(`${omschrijving}: ${fout}`);
    }
    expect(bezwaren).toEqual([]);
  });

  it('weigert allebei of geen van beide sleutels', async () => {
    for (const query of ['{ voorziening { id } }', `{ voorziening(id: "${ID}", slug: "a") { id } }`, '{ organisatie { id } }', `{ organisatie(id: "${ID}", slug: "a") { id } }`, '{ gebieden { id } }']) {
      const { errors } = await omgeving.vraag(query);
      expect(errors?.[0]?.extensions, query).toMatchObject({ code: 'ONGELDIGE_INVOER', veld: expect.stringMatching(/^(id|soort)$/) });
    }
  });

  it('noemt de kant van een vak die niet kan, en zegt waar de codes te vinden zijn', async () => {
    for (const [kant, graden] of [['west', -181], ['oost', 181], ['zuid', -91], ['noord', 91]] as const)
      for (const vraag of ['zoek(binnen: $vak) { totaal }', 'kaart(binnen: $vak, zoom: 8) { aantal }'])
        expect((await omgeving.vraag(`query ($vak: BoxInvoer!) { ${vraag} }`, { vak: { ...DOOS, [kant]: graden } })).errors?.[0]?.extensions, `${kant} ${vraag}`).toMatchObject({ code: 'ONGELDIGE_INVOER', veld: `binnen.${kant}` });
    for (const veld of ['themas', 'doelgroepen', 'functies', 'soortenPlek']) {
      expect((await omgeving.vraag('query ($f: ZoekFilter) { zoek(filter: $f) { totaal } }', { f: { [veld]: ['onzin'] } })).errors?.[0]?.extensions.melding).toBe(`de code "onzin" bestaat niet; vraag de codes op met ${veld}`);
      expect((await omgeving.vraag(`{ ${veld} { code } }`)).data[veld].length).toBeGreaterThan(0);
    }
  });

  it('kijkt in letterlijke waarden net zo goed als in variabelen', async () => {
    for (const argument of ['nabij: { lat: 1e999, lon: 6 }', 'nabij: { lat: 52, lon: -1e999 }', 'binnen: { west: -1e999, zuid: 52, oost: 6, noord: 1e999 }', 'nabij: { lat: 52, lon: 6, straalMeter: 99999999999 }', 'first: 99999999999', 'tekst: "\\u0000a"', 'gebied: "\\u0000"', 'gebied: 12', 'filter: { themas: "taal" }', 'filter: { leeftijd: 121 }', 'filter: { trede: 0 }'])
      expect(bezwaar(await omgeving.vraag(`{ zoek(${argument}) { totaal edges { node { id } } } }`), undefined), argument).toBeUndefined();
    expect(bezwaar(await omgeving.vraag('{ kaart(binnen: { west: 6, zuid: 52, oost: 7, noord: 53 }, zoom: 1e999) { aantal } }'), 'zoom')).toBeUndefined();
  });

  it('herkent een nulteken in elke schrijfwijze, en ziet geen ander teken ervoor aan', async () => {
    const NUL = /nulteken/;
    const stuurRuw = async (lichaam: string) => (await (await stuur(lichaam)).json()) as Antwoord;
    for (const teken of ['\\u0000', '\\u{0}', '\\u{00}', '\\u{00000}', '\\\\\\u{0}', '\u0000'])
      for (const query of [`{ gebied(code: "${teken}") { naam } }`, `{ zoek(tekst: "taal${teken}") { totaal } }`])
        for (const lichaam of [JSON.stringify({ query }), JSON.stringify({ query }).replaceAll('\\\\', '\\u005c')]) {
          const antwoord = await stuurRuw(lichaam);
          expect(bezwaar({ ...antwoord, status: 400 }, undefined), lichaam).toBeUndefined();
          expect(antwoord.errors?.[0]?.extensions, lichaam).toMatchObject({ code: 'ONGELDIGE_INVOER', melding: expect.stringMatching(NUL) });
        }
    for (const code of ['\\\\u{0}', '\\\\u0000', '\\u{10}', '\\u{1F600}', '\\u0001'])
      expect((await omgeving.vraag(`{ gebied(code: "${code}") { naam } }`)).data, code).toEqual({ gebied: null });
    expect((await omgeving.vraag('query ($x: ID!) { gebied(code: $x) { naam } }', { x: '\\u0000 \\u{0}' })).data).toEqual({ gebied: null });
  });

  it('antwoordt op een lange tekst even snel als op een korte', async () => {
    const ZOEK = 'query ($t: String!) { zoek(tekst: $t) { totaal } }';
    const SUGGESTIES = 'query ($t: String!) { suggesties(tekst: $t) { tekst } }';
    const bezwaren: string[] = [];
    // characters that normalising makes longer: one ligature is three letters, one square sign six
    for (const [naam, query, tekst] of [['300 letters', ZOEK, lang('q', 300)], ['woorden', ZOEK, lang('qwertyuiopasdfg ', 18)], ['300 letters', SUGGESTIES, lang('q', 300)], ['300 ligaturen', SUGGESTIES, lang('ﬃ', 300)], ['150 samengestelde tekens', ZOEK, lang('㌖', 150)]] as const) {
      const begin = Date.now();
      const fout = bezwaar(await omgeving.vraag<unknown>(query, { t: tekst }), 'tekst');
      if (fout) bezwaren.push(`${naam}: ${fout}`);
      if (Date.now() - begin > 1_500) bezwaren.push(`${naam}: ${Date.now() - begin} ms`);
    }
    expect(bezwaren).toEqual([]);
  });

  it('raadt niets bij een tekst zonder letters', async () => {
    for (const tekst of ['\u0301', '!', '%', '_', '👍', '\u200b']) {
      const { data } = await omgeving.vraag('query ($t: String!) { waarIs(tekst: $t) { plekken { tekst } } suggesties(tekst: $t) { tekst } }', { t: tekst });
      expect(data, JSON.stringify(tekst)).toMatchObject({ waarIs: { plekken: [] }, suggesties: [] });
    }
  });

  describe('de prijs van een vraag', () => {
    const geweigerd = async (query: string) => {
      const antwoord = await omgeving.vraag(query);
      expect(antwoord.errors?.length, query.slice(0, 120)).toBeGreaterThan(0);
      expect(CODES, antwoord.errors?.[0]?.message).toContain(antwoord.errors?.[0]?.extensions.code);
      expect(antwoord.data ?? null, query.slice(0, 120)).toBeNull();
      for (const { extensions } of antwoord.errors!) if (extensions.code === 'VERZOEK_TE_ZWAAR') expect(extensions.melding).toMatch(/minder velden/);
    };

    it('weigert wat te diep, te breed of te duur is', async () => {
      await geweigerd(`{ zoek(first: 100) { edges { node { ${Array.from({ length: 60 }, (_, n) => `t${n}: themas { naam synoniemen }`).join(' ')} } } } }`);
      await geweigerd(`{ __schema { types { ${lang('fields { type { ofType { ', 4)} name ${lang('} } } ', 4)} } } }`);
      await geweigerd(`{ ${Array.from({ length: 60 }, (_, n) => `a${n}: zoek(first: 100) { facetten { themas { naam } } edges { node { naam } } }`).join(' ')} }`);
      await geweigerd(`{ ${Array.from({ length: 2_000 }, (_, n) => `a${n}: themas { naam }`).join(' ')} }`);
    });

    it('telt fragmenten mee, ook wanneer ze vaak of in een kring gebruikt worden', async () => {
      await geweigerd('query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }');
      const trap = Array.from({ length: 12 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} a${n}: zoek(first: 100) { edges { node { themas { naam } locaties { gebied { naam } } } } } ...F${n + 1} }`).join(' ');
      await geweigerd(`query { ...F0 } ${trap} fragment F12 on Query { __typename }`);
    });

    it('laat een duur onderdeel niet goedkoop worden door het vaak met een kleine bladzijde te vragen', async () => {
      // each of these counts the whole database; a hundred of them is a minute of work on a large one
      await geweigerd(`{ ${Array.from({ length: 100 }, (_, n) => `a${n}: zoek(first: 1) { facetten { doelgroepOnbekend } }`).join(' ')} }`);
      await geweigerd(`{ ${Array.from({ length: 130 }, (_, n) => `a${n}: waarIs(tekst: "straat") { volledig }`).join(' ')} }`);
    });

    it('laat een gewone grote vraag door', async () => {
      const { errors } = await omgeving.vraag('{ zoek(first: 100) { totaal facetten { themas { code naam aantal } doelgroepen { code naam aantal } gratis { ja nee onbekend } } edges { cursor afstandMeter redenen { zin } node { id slug naam samenvatting status nuOpen themas { code naam } locaties { lat lon plaats gebied { naam } } organisatie { naam } } } pageInfo { endCursor hasNextPage } } }');
      expect(errors).toBeUndefined();
    });

    it('weigert vragen over het schema zelf die elkaar vermenigvuldigen, in veel velden, fragmenten en namen', async () => {
      const keer = (aantal: number, maak: (n: number) => string) => Array.from({ length: aantal }, (_, n) => maak(n)).join(' ');
      const bom = (n: number) => `{ ${keer(n, (a) => `a${a}: __schema { ...S }`)} } fragment S on __Schema { ${keer(n, (b) => `b${b}: types { ...T }`)} } fragment T on __Type { ${keer(n, (c) => `c${c}: fields { name }`)} }`;
      for (const query of [
        bom(2),
        bom(20),
        `{ ${keer(380, (n) => `a${n}: __schema { types { name } }`)} }`,
        `{ ${keer(11, (n) => `a${n}: __type(name: "Zoek${n}") { name }`)} }`,
        '{ __schema { types { fields { type { fields { name } } } } } }',
        '{ __schema { types { ...A } } } fragment A on __Type { fields { type { ...B } } } fragment B on __Type { interfaces { fields { name } } }',
      ]) {
        await geweigerd(query);
        expect((await omgeving.vraag(query)).errors?.[0]?.extensions.code, query.slice(0, 80)).toBe('VERZOEK_TE_ZWAAR');
      }
      expect((await omgeving.vraag('{ a: __type(name: "Thema") { fields { name } } b: __type(name: "Gebied") { fields { name } } __schema { queryType { name } } }')).errors).toBeUndefined();
    });

    it('weigert lange lijsten die vele keren naast elkaar worden gevraagd', async () => {
      const naast = (veld: string) => Array.from({ length: 390 }, (_, n) => `a${n}: ${veld}`).join(' ');
      for (const query of [`{ gebieden(soort: "PLAATS") { ${naast('naam')} } }`, `{ gebieden(binnen: "GM0193") { ${naast('geometrie')} } }`, `{ themas { ${naast('synoniemen')} } }`]) await geweigerd(query);
      expect((await omgeving.vraag('{ gebieden(binnen: "GM0193") { id code naam soort geometrie middelpunt { lat lon } ligtIn { code naam soort } } }')).errors?.filter(({ message }) => !/Cannot query field/.test(message)) ?? []).toEqual([]);
    });

    it('kijkt ook naar bladzijde en cursor wanneer alleen het totaal wordt gevraagd', async () => {
      for (const [query, veld] of [['{ zoek(first: -1) { totaal } }', 'first'], ['{ zoek(first: 1000000) { totaal } }', 'first'], ['{ zoek(after: "xx") { totaal } }', 'after'], ['{ zoek(sortering: AFSTAND) { totaal } }', 'sortering']] as const)
        expect((await omgeving.vraag(query)).errors?.[0]?.extensions, query).toMatchObject({ code: 'ONGELDIGE_INVOER', veld });
      expect((await omgeving.vraag('query ($s: [VoorzieningSoort!]) { zoek(filter: { soorten: $s }) { totaal } }', { s: Array.from({ length: 51 }, () => 'INITIATIEF') })).errors?.[0]?.extensions).toMatchObject({ veld: 'filter.soorten' });
    });

    it('laat zijn schema zien', async () => {
      const { data, errors } = await omgeving.vraag(getIntrospectionQuery());
      expect(errors).toBeUndefined();
      expect(data.__schema.queryType.name).toBe('Query');
    });
  });

  describe('HTTP', () => {
    it('weigert een lichaam boven 100 kB met 413', async () => {
      const antwoord = await stuur(JSON.stringify({ query: '{ __typename }', variables: { x: lang('a', 100_000) } }));
      expect(antwoord.status).toBe(413);
      expect(((await antwoord.json()) as Antwoord).errors?.[0]?.extensions.code).toBeTruthy();
      expect((await stuur(JSON.stringify({ query: '{ __typename }', variables: { x: lang('a', 99_000) } }))).status).toBe(200);
    });

    it('weigert een vraag per GET', async () => {
      for (const accept of ['application/json', '*/*', '']) {
        const antwoord = await stuur(undefined, accept ? { accept } : {}, 'GET', '/graphql?query=%7B__typename%7D');
        expect(antwoord.status, accept).toBe(405);
        expect(await antwoord.text()).not.toContain('"data"');
      }
      for (const methode of ['PUT', 'PATCH', 'DELETE']) expect((await stuur('{"query":"{ __typename }"}', { 'content-type': 'application/json', accept: 'text/html' }, methode)).status, methode).toBe(405);
      expect(await (await stuur(undefined, { accept: 'text/html' }, 'GET', '/graphql?query=%7B__typename%7D')).text()).toContain('<!doctype html>');
    });

    it('zegt op OPTIONS wat een andere website mag, ook zonder dat die zegt wie hij is', async () => {
      for (const kop of [{}, { origin: 'https://example.org', 'access-control-request-method': 'POST' }]) {
        const antwoord = await stuur(undefined, kop as Record<string, string>, 'OPTIONS');
        expect([antwoord.status, antwoord.headers.get('access-control-allow-origin'), await antwoord.text()]).toEqual([204, '*', '']);
      }
    });

    it('weigert een reeks vragen in een keer', async () => {
      const antwoord = await stuur(JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]));
      expect(antwoord.status).toBeGreaterThanOrEqual(400);
      expect(antwoord.status).toBeLessThan(500);
    });

    it.each([
      ['geen inhoudssoort', '{"query":"{ __typename }"}', {}], ['platte tekst', '{"query":"{ __typename }"}', { 'content-type': 'text/plain' }], ['een formulier', 'query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }], ['een formulier met delen', '--x\r\n\r\n--x--', { 'content-type': 'multipart/form-data; boundary=x' }],
      ['XML', '<a/>', { 'content-type': 'application/xml' }], ['graphql', '{ __typename }', { 'content-type': 'application/graphql' }], ['half JSON', '{"query": "{', { 'content-type': 'application/json' }], ['leeg', '', { 'content-type': 'application/json' }], ['null', 'null', { 'content-type': 'application/json' }], ['een getal', '12', { 'content-type': 'application/json' }],
      ['een tekst', '"{ __typename }"', { 'content-type': 'application/json' }], ['een leeg object', '{}', { 'content-type': 'application/json' }], ['query is een getal', '{"query":12}', { 'content-type': 'application/json' }], ['query is een object', '{"query":{}}', { 'content-type': 'application/json' }], ['variables is een tekst', '{"query":"{ __typename }","variables":"x"}', { 'content-type': 'application/json' }],
      ['variables is een lijst', '{"query":"{ __typename }","variables":[1]}', { 'content-type': 'application/json' }], ['onbekende operatie', '{"query":"query A { __typename }","operationName":"B"}', { 'content-type': 'application/json' }], ['twee operaties zonder naam', '{"query":"query A { __typename } query B { __typename }"}', { 'content-type': 'application/json' }],
      ['een mutatie', '{"query":"mutation { x }"}', { 'content-type': 'application/json' }], ['een abonnement', '{"query":"subscription { x }"}', { 'content-type': 'application/json' }], ['een bewaarde vraag', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"abc"}}}', { 'content-type': 'application/json' }],
      ['__proto__', '{"query":"{ __typename }","__proto__":{"a":1}}', { 'content-type': 'application/json' }], ['variables met __proto__', '{"query":"query($x: NabijInvoer){ zoek(nabij: $x) { totaal } }","variables":{"x":{"__proto__":{"lat":1},"lat":52,"lon":6}}}', { 'content-type': 'application/json' }], ['een onbekende tekenset', '{"query":"{ __typename }"}', { 'content-type': 'application/json; charset=utf-99' }], ['een onbekende codering', '{"query":"{ __typename }"}', { 'content-type': 'application/json', 'content-encoding': 'gzip' }],
      ['een vreemd verlangen', '{"query":"{ __typename }"}', { 'content-type': 'application/json', accept: 'image/png' }], ['diepe JSON', `{"query":"{ __typename }","variables":${lang('[', 20_000)}${lang(']', 20_000)}}`, { 'content-type': 'application/json' }], ['diepe haken', JSON.stringify({ query: lang('{a', 3_000) }), { 'content-type': 'application/json' }],
    ] as const)('geeft op %s een leesbaar antwoord', async (_naam, lichaam, kop) => {
      const antwoord = await stuur(lichaam, kop as Record<string, string>);
      const tekst = await antwoord.text();
      expect(antwoord.status, tekst.slice(0, 200)).toBeLessThan(500);
      expect(tekst).not.toMatch(/INTERNAL_SERVER_ERROR|\bat .*\.(ts|js|mjs):\d+|node_modules|stacktrace/);
      if (antwoord.status >= 400) expect((JSON.parse(tekst) as Antwoord).errors?.[0]?.extensions.code, tekst.slice(0, 200)).toBeTruthy();
    });

    it('verdraagt veel vragen tegelijk, ook met fouten ertussen', async () => {
      const gewoon = await omgeving.vraag('{ zoek(first: 5) { totaal edges { node { naam } } } }');
      const antwoorden = await Promise.all(Array.from({ length: 24 }, (_, n) => (n % 3 === 2 ? omgeving.vraag('{ zoek(gebied: "bestaat-niet") { totaal } }') : n % 3 === 1 ? omgeving.vraag('{ organisatie(slug: "bestaat-niet") { naam } }') : omgeving.vraag('{ zoek(first: 5) { totaal edges { node { naam } } } }'))));
      for (const [n, antwoord] of antwoorden.entries()) {
        if (n % 3 === 0) expect(antwoord.data).toEqual(gewoon.data);
        if (n % 3 === 1) expect(antwoord.data).toEqual({ organisatie: null });
        if (n % 3 === 2) expect(antwoord.errors?.[0]?.extensions.veld).toBe('gebied');
      }
    });
  });
});
