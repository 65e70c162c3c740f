/** Searching and the map against a model in plain TypeScript, written from the documentation of the schema alone. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../server/database/database.ts';
import { bouw, type Bouwplek, idVan, type Punt, startOver, wis } from './model/bouw.ts';
import { doelen, type Filter, filters, plekken, zoekpunt } from './model/gevallen.ts';
import { afstand } from './model/meetkunde.ts';
import { Model, type Zoekvraag } from './model/model.ts';
import { openTestdatabase, type Testomgeving } from './opzet/omgeving.ts';

const ZOEK = `query ($tekst: String, $nabij: NabijInvoer, $gebied: ID, $binnen: BoxInvoer, $filter: ZoekFilter, $sortering: Sortering, $first: Int, $after: String) {
  zoek(tekst: $tekst, nabij: $nabij, gebied: $gebied, binnen: $binnen, filter: $filter, sortering: $sortering, first: $first, after: $after) { totaal edges { afstandMeter redenen { komtBijUThuis online nuOpen } reistijd { lopenMinuten fietsenMinuten schatting } node { id naam nuOpen } } pageInfo { hasNextPage endCursor } } }`;
const KAART = 'query ($binnen: BoxInvoer!, $zoom: Float!, $filter: ZoekFilter) { kaart(binnen: $binnen, zoom: $zoom, filter: $filter) { aantal clusters { id lat lon aantal west zuid oost noord } punten { id lat lon aantal precisie voorzieningen { id naam } } } }';
const FACETTEN = `soorten { code aantal } themas { code aantal } doelgroepen { code aantal } functies { code aantal } soortenPlek { code aantal } statussen { code aantal } doelgroepOnbekend ${['gratis', 'zonderIndicatie', 'zonderAanmelding', 'rolstoel', 'plaatsVrij', 'nuOpen'].map((feit) => `${feit} { ja nee onbekend }`).join(' ')}`;

interface Edge {
  afstandMeter: number | null;
  redenen: { komtBijUThuis: boolean; online: boolean; nuOpen: boolean | null };
  reistijd: { lopenMinuten: number; fietsenMinuten: number; schatting: boolean } | null;
  node: { id: string; naam: string; nuOpen: string };
}

const namen = (edges: Edge[]) => edges.map(({ node }) => node.naam);
const gesorteerd = (lijst: string[]) => [...lijst].sort();

describe('zoeken en kaart tegen een model', () => {
  let database: Database;
  let model: Model;

  beforeAll(async () => {
    database = await openTestdatabase();
    model = await Model.lees(database);
  });
  afterAll(() => database?.sluit());

  /** Runs a property over generated worlds, each behind a server of its own; on a slow machine fewer of them. */
  async function overWerelden<T>(geval: fc.Arbitrary<T>, hoogstens: number, seconden: number, plekkenVan: (geval: T) => Bouwplek[], proef: (server: Testomgeving, geval: T) => Promise<void>): Promise<void> {
    const tot = Date.now() + seconden * 1_000;
    let gedaan = 0;
    await fc.assert(
      fc.asyncProperty(geval, async (waarde) => {
        if (gedaan > 0 && Date.now() > tot) return;
        gedaan += 1;
        await wis(database);
        await bouw(database, plekkenVan(waarde));
        const server = await startOver(database);
        try {
          await proef(server, waarde);
        } finally {
          await server.sluit();
        }
      }),
      { numRuns: hoogstens },
    );
  }

  const vraagAlles = async (server: Testomgeving, vraag: Zoekvraag, first = 100) => {
    const antwoord = await server.vraag(ZOEK, { ...vraag, first });
    expect(antwoord.errors, JSON.stringify(vraag)).toBeUndefined();
    return antwoord.data.zoek as { totaal: number; edges: Edge[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
  };

  it('vindt precies wat het model vindt, telt het goed en zet het op volgorde', async () => {
    await overWerelden(fc.tuple(plekken(20, 60), fc.array(doelen, { minLength: 25, maxLength: 25 })), 25, 14, ([p]) => p, async (server, [p, vragen]) => {
      for (const { nu, ...ruw } of vragen) {
        server.zetKlok(nu);
        const vraag = model.ontwijkRanden(ruw, p);
        const { zeker, misschien } = model.zoek(p, vraag, nu);
        const { totaal, edges } = await vraagAlles(server, vraag);
        const uit = JSON.stringify({ vraag, nu });
        const gevonden = namen(edges);
        expect(zeker.filter((naam) => !gevonden.includes(naam)), `ontbreekt bij ${uit}`).toEqual([]);
        expect(gevonden.filter((naam) => !zeker.includes(naam) && !misschien.includes(naam)), `te veel bij ${uit}`).toEqual([]);
        expect(new Set(gevonden).size).toBe(gevonden.length);
        expect(totaal, uit).toBe(edges.length);
        expect(model.volgordefout(p, edges.map(({ node, afstandMeter }) => ({ naam: node.naam, afstandMeter })), vraag), uit).toBeUndefined();
        for (const edge of edges) {
          const plek = p.find(({ naam }) => naam === edge.node.naam)!;
          const dichtbij = vraag.nabij ? model.dichtbij(plek, vraag.nabij) : Number.POSITIVE_INFINITY;
          const meter = vraag.nabij && dichtbij <= (vraag.nabij.straalMeter ?? 5_000) ? dichtbij : null;
          if (meter === null) expect(edge.afstandMeter, `${edge.node.naam} ${uit}`).toBeNull();
          // the exact metre is a test of its own
          else expect(Math.abs(edge.afstandMeter! - meter), `${edge.node.naam} ${uit}`).toBeLessThanOrEqual(1 + meter * 0.006);
          expect(edge.redenen.komtBijUThuis, `${edge.node.naam} ${uit}`).toBe(vraag.nabij !== undefined && vraag.nabij !== null && meter === null && !model.kanOnline(plek));
          expect(edge.redenen.online, `${edge.node.naam} ${uit}`).toBe(meter === null && model.kanOnline(plek));
          // an easy walk and ride along the straight line, a third farther
          expect(edge.reistijd, `${edge.node.naam} ${uit}`).toEqual(edge.afstandMeter === null ? null : { lopenMinuten: Math.max(1, Math.round((edge.afstandMeter * 1.3) / 80)), fietsenMinuten: Math.max(1, Math.round((edge.afstandMeter * 1.3) / 250)), schatting: true });
          expect(edge.node.nuOpen, `${edge.node.naam} ${uit}`).toBe(model.feit(plek, 'nuOpen', nu));
          expect(edge.redenen.nuOpen).toBe({ JA: true, NEE: false, ONBEKEND: null }[edge.node.nuOpen as 'JA']);
        }
      }
    });
  });

  it('geeft de afstand over de grond tot op een meter (geodeet op WGS 84), naar alle kanten', async () => {
    const midden: Punt = { lat: 52.512, lon: 6.092 };
    await wis(database);
    const p: Bouwplek[] = [100, 1_000, 5_000, 20_000, 60_000].flatMap((meter) => [0, 45, 90, 180, 270].map((hoek): Bouwplek => {
      const punt = { lat: Math.round((midden.lat + (Math.cos((hoek * Math.PI) / 180) * meter) / 111_267) * 1e6) / 1e6, lon: Math.round((midden.lon + (Math.sin((hoek * Math.PI) / 180) * meter) / 67_900) * 1e6) / 1e6 };
      return { naam: `Op ${meter} meter onder ${hoek} graden`, locaties: [{ punt }] };
    }));
    await bouw(database, p);
    const server = await startOver(database);
    const { edges } = await vraagAlles(server, { nabij: { ...midden, straalMeter: 100_000 } });
    expect(edges).toHaveLength(p.length);
    const fouten = edges.map((edge) => ({ naam: edge.node.naam, verschil: edge.afstandMeter! - afstand(midden, p.find(({ naam }) => naam === edge.node.naam)!.locaties![0]!.punt!) })).filter(({ verschil }) => Math.abs(verschil) > 1);
    await server.sluit();
    expect(fouten.map(({ naam, verschil }) => `${naam}: ${verschil.toFixed(1)} m`)).toEqual([]);
  });

  it('zet op afstand wat werkelijk dichterbij is eerst, ook tussen noord en oost', async () => {
    await wis(database);
    // on a sphere the eastern one would be nearer; on the ground it is some metres farther
    const p: Bouwplek[] = [{ naam: 'Noord', locaties: [{ punt: { lat: 52.692, lon: 6.092 } }] }, { naam: 'Oost', locaties: [{ punt: { lat: 52.512, lon: 6.3872 } }] }];
    await bouw(database, p);
    const server = await startOver(database);
    const nabij = { lat: 52.512, lon: 6.092, straalMeter: 50_000 };
    const { edges } = await vraagAlles(server, { nabij });
    await server.sluit();
    const verwacht = [...p].sort((a, b) => model.dichtbij(a, nabij) - model.dichtbij(b, nabij)).map(({ naam }) => naam);
    expect(namen(edges)).toEqual(verwacht);
  });

  it('geeft bij bladeren alles een keer, met willekeurige bladzijden en wijzigingen ertussen', async () => {
    const soort = fc.constantFrom('NAAM', 'AFSTAND', 'STAND', 'RELEVANTIE', 'TEKST');
    const daad = fc.record({ wat: fc.constantFrom('erbij', 'weg', 'tekst', 'niets'), wie: fc.nat(), punt: zoekpunt });
    await overWerelden(fc.tuple(plekken(20, 45), soort, fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), daad), { minLength: 60, maxLength: 60 })), 25, 9, ([p]) => p, async (server, [p, sortering, stappen]) => {
      const vraag: Zoekvraag = { ...(sortering === 'TEKST' ? { tekst: 'verzonnen plek' } : sortering === 'NAAM' ? {} : { nabij: { lat: 52.51, lon: 6.09, straalMeter: 100_000 } }), sortering: sortering === 'TEKST' ? 'RELEVANTIE' : sortering };
      const vooraf = namen((await vraagAlles(server, vraag)).edges);
      const geraakt = new Set<string>();
      const gezien: string[] = [];
      let after: string | null = null;
      for (const [nummer, [first, { wat, wie, punt }]] of stappen.entries()) {
        const { data, errors }: { data: { zoek: { edges: Edge[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }; errors?: unknown } = await server.vraag(ZOEK, { ...vraag, first, after });
        expect(errors).toBeUndefined();
        gezien.push(...namen(data.zoek.edges));
        expect(data.zoek.edges.length).toBeLessThanOrEqual(first);
        if (data.zoek.pageInfo.hasNextPage) expect(data.zoek.edges.length).toBe(first);
        else break;
        after = data.zoek.pageInfo.endCursor;
        const doel = p[wie % p.length]!;
        if (wat === 'erbij') {
          await bouw(database, [{ naam: `Erbij ${nummer}`, locaties: [{ punt }], samenvatting: 'Een verzonnen plek.' }]);
          geraakt.add(`Erbij ${nummer}`);
        } else if (wat !== 'niets' && !geraakt.has(doel.naam)) {
          geraakt.add(doel.naam);
          await database.rijen({ text: wat === 'weg' ? 'DELETE FROM voorziening WHERE id = $1::uuid' : "UPDATE voorziening SET naam = 'Aangepast ' || naam, versie = versie + 1 WHERE id = $1::uuid", values: [idVan(doel)] });
          await bouw(database, []);
        }
        expect(nummer, 'er komt geen eind aan').toBeLessThan(58);
      }
      const blijft = vooraf.filter((naam) => !geraakt.has(naam));
      expect(gezien.filter((naam) => blijft.includes(naam)), sortering).toEqual(blijft);
    });
  });

  it('telt bij elke keuze wat die keuze werkelijk geeft', async () => {
    await overWerelden(fc.tuple(plekken(20, 50), fc.array(doelen, { minLength: 2, maxLength: 2 })), 20, 9, ([p]) => p, async (server, [p, vragen]) => {
      for (const { nu, ...ruw } of vragen) {
        server.zetKlok(nu);
        const { sortering: _sortering, ...vraag } = model.ontwijkRanden(ruw, p);
        const { data } = await server.vraag(`query ($tekst: String, $nabij: NabijInvoer, $gebied: ID, $binnen: BoxInvoer, $filter: ZoekFilter) { zoek(tekst: $tekst, nabij: $nabij, gebied: $gebied, binnen: $binnen, filter: $filter) { totaal facetten { ${FACETTEN} } } }`, vraag);
        const { totaal, facetten } = data.zoek;
        expect((await vraagAlles(server, vraag)).totaal).toBe(totaal);
        const alleKeuzes: { wat: string; filter: Filter; aantal: number }[] = [];
        for (const lijst of ['soorten', 'themas', 'doelgroepen', 'functies', 'soortenPlek', 'statussen'] as const) for (const { code, aantal } of facetten[lijst]) alleKeuzes.push({ wat: `${lijst} ${code}`, filter: { ...vraag.filter, [lijst]: [code] }, aantal });
        for (const feit of ['gratis', 'zonderIndicatie', 'zonderAanmelding', 'rolstoel', 'plaatsVrij', 'nuOpen'] as const) {
          const { ja, nee, onbekend } = facetten[feit];
          // what a filter on this fact leaves out: results without an answer, with every other condition as it is
          const { zeker, misschien } = model.zoek(p, { ...vraag, filter: { ...vraag.filter, [feit]: null } }, nu);
          const weetNiet = (namen: string[]) => namen.filter((naam) => model.feit(p.find((plek) => plek.naam === naam)!, feit, nu) === 'ONBEKEND').length;
          expect(onbekend, `${feit} onbekend bij ${JSON.stringify(vraag)}`).toBeGreaterThanOrEqual(weetNiet(zeker));
          expect(onbekend, `${feit} onbekend bij ${JSON.stringify(vraag)}`).toBeLessThanOrEqual(weetNiet([...zeker, ...misschien]));
          alleKeuzes.push({ wat: `${feit} ja`, filter: { ...vraag.filter, [feit]: true }, aantal: ja }, { wat: `${feit} nee`, filter: { ...vraag.filter, [feit]: false }, aantal: nee }, { wat: `${feit} samen`, filter: { ...vraag.filter, [feit]: null }, aantal: ja + nee + onbekend });
        }
        // no more searches in one request than its price allows
        for (let vanaf = 0; vanaf < alleKeuzes.length; vanaf += 15) {
        const keuzes = alleKeuzes.slice(vanaf, vanaf + 15);
        const antwoord = await server.vraag(`query ($tekst: String, $nabij: NabijInvoer, $gebied: ID, $binnen: BoxInvoer, ${keuzes.map((_, n) => `$f${n}: ZoekFilter`).join(', ')}) { ${keuzes.map((_, n) => `a${n}: zoek(first: 1, tekst: $tekst, nabij: $nabij, gebied: $gebied, binnen: $binnen, filter: $f${n}) { totaal }`).join(' ')} }`, { ...vraag, ...Object.fromEntries(keuzes.map(({ filter }, n) => [`f${n}`, filter])) });
        expect(antwoord.errors).toBeUndefined();
        expect(keuzes.filter(({ aantal }, n) => antwoord.data[`a${n}`].totaal !== aantal).map(({ wat, aantal }) => `${wat}: ${aantal}`), JSON.stringify(vraag)).toEqual([]);
        }
      }
    });
  });

  it('noemt ook een doelgroep waarvoor alleen plekken zijn waar iedereen welkom is', async () => {
    await wis(database);
    await bouw(database, [{ naam: 'Voor iedereen', iedereenWelkom: true }]);
    const server = await startOver(database);
    const { data } = await server.vraag('{ gekozen: zoek(filter: { doelgroepen: ["ouderen"] }) { totaal } zoek { facetten { doelgroepen { code aantal } } } }');
    await server.sluit();
    expect(data.gekozen.totaal).toBe(1);
    expect(data.zoek.facetten.doelgroepen).toContainEqual({ code: 'ouderen', aantal: 1 });
  });

  it('neemt wie een gebied deels bedient mee: met een eigen getekend gebied, of een gebied dat er half in ligt', async () => {
    await wis(database);
    await database.rijen({ text: "INSERT INTO gebied (id, code, naam, soort, grens, bron_code) SELECT gen_random_uuid(), 'T-HALF', 'Half en half', 'VERZORGINGSGEBIED', ST_Multi(ST_Buffer(ST_Centroid(grens), 0.01)), 'eigen-indeling' FROM gebied WHERE code = 'WK019310' ON CONFLICT DO NOTHING", values: [] });
    await wis(database);
    const [rij] = await database.rijen<{ wkt: string }>({ text: "SELECT ST_AsText(grens) AS wkt FROM gebied WHERE code = 'T-HALF'", values: [] });
    await database.rijen({ text: 'SELECT 1', values: [] });
    await bouw({ ...database }, [{ naam: 'Eigen vlak', vlak: rij!.wkt }, { naam: 'Half erin', werkgebied: ['T-HALF'] }, { naam: 'Heel de wijk', werkgebied: ['WK019310'] }, { naam: 'Een buurt ervan', werkgebied: ['BU01931000'] }, { naam: 'De gemeente', werkgebied: ['GM0193'] }, { naam: 'Ergens anders', werkgebied: ['WK019350'] }]);
    const server = await startOver(database);
    const { edges } = await vraagAlles(server, { gebied: 'WK019310' });
    await server.sluit();
    await wis(database);
    await database.rijen({ text: "DELETE FROM gebied WHERE code = 'T-HALF'", values: [] });
    expect(gesorteerd(namen(edges))).toEqual(gesorteerd(['Eigen vlak', 'Half erin', 'Heel de wijk', 'Een buurt ervan', 'De gemeente']));
  });

  it('neemt met een ruimer begrip alles eronder mee, ook twee trappen diep en in elke lijst', async () => {
    await wis(database);
    const zet = (lijst: string, code: string, ouder: string) => database.script(`INSERT INTO begrip (lijst, code, ouder_code, versie, bron_code) VALUES ('${lijst}', '${code}', '${ouder}', 't', 'eigen-indeling'); INSERT INTO begrip_label (lijst, begrip_code, taal, soort, tekst) VALUES ('${lijst}', '${code}', 'nl', 'NAAM', '${code}')`);
    await zet('THEMA', 't-kleinkind', 'samen-eten');
    await zet('DOELGROEP', 't-nauwer', 'ouderen');
    await bouw(database, [{ naam: 'Kleinkind', themas: ['t-kleinkind'] }, { naam: 'Nauwer', doelgroepen: ['t-nauwer'] }]);
    const server = await startOver(database);
    const { data } = await server.vraag('{ themas { code ouder } kind: zoek(filter: { themas: ["samen-eten"] }) { totaal } kleinkind: zoek(filter: { themas: ["ontmoeten"] }) { totaal } doelgroep: zoek(filter: { doelgroepen: ["ouderen"] }) { totaal } }');
    await server.sluit();
    await wis(database);
    await database.script("DELETE FROM begrip_label WHERE begrip_code LIKE 't-%'; DELETE FROM begrip WHERE code LIKE 't-%'");
    const ouders = Object.fromEntries(data.themas.map((thema: { code: string; ouder: string }) => [thema.code, thema.ouder]));
    expect([ouders['t-kleinkind'], ouders['samen-eten']]).toEqual(['samen-eten', 'ontmoeten']);
    expect([data.kind.totaal, data.kleinkind.totaal, data.doelgroep.totaal]).toEqual([1, 1, 1]);
  });

  const opStand = async (p: Bouwplek[]): Promise<string[]> => {
    await wis(database);
    await bouw(database, p);
    const server = await startOver(database);
    const { edges } = await vraagAlles(server, { sortering: 'STAND' });
    await server.sluit();
    return namen(edges);
  };

  it('zet op stand het laatst bevestigde of genoemde eerst, ook wanneer de bron jonger is dan de bevestiging', async () => {
    expect(await opStand([{ naam: 'A oud bevestigd, jonge bron', laatstBevestigd: '2020-01-01T10:00:00Z', peildatum: '2026-11-01' }, { naam: 'B bevestigd in 2024', laatstBevestigd: '2024-01-01T10:00:00Z' }, { naam: 'C onbekend' }])).toEqual(['A oud bevestigd, jonge bron', 'B bevestigd in 2024', 'C onbekend']);
  });

  it('zet op stand wat vanmiddag bevestigd is voor wat vanochtend bevestigd is', async () => {
    expect(await opStand(['08', '15', '10', '22'].map((uur) => ({ naam: `Om ${uur} uur`, laatstBevestigd: `2026-11-20T${uur}:00:00Z` })))).toEqual(['Om 22 uur', 'Om 15 uur', 'Om 10 uur', 'Om 08 uur']);
  });

  describe('de kaart', () => {
    const pixels = fc.record({ breed: fc.integer({ min: 320, max: 2_600 }), hoog: fc.integer({ min: 400, max: 1_600 }), zoom: fc.double({ min: 0, max: 22, noNaN: true }).map((zoom) => Math.round(zoom * 100) / 100) });
    const breedteVan = (y: number) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
    const yVan = (lat: number) => (1 - Math.log(Math.tan((lat * Math.PI) / 180) + 1 / Math.cos((lat * Math.PI) / 180)) / Math.PI) / 2;
    /** the box of a screen of so many pixels, as a map of 512-pixel tiles shows it */
    const scherm = (midden: Punt, { breed, hoog, zoom }: { breed: number; hoog: number; zoom: number }) => {
      const wereld = 512 * 2 ** zoom;
      const [x, y] = [(midden.lon + 180) / 360, yVan(midden.lat)];
      return { west: Math.max(-180, (x - breed / 2 / wereld) * 360 - 180), oost: Math.min(180, (x + breed / 2 / wereld) * 360 - 180), noord: breedteVan(Math.max(0, y - hoog / 2 / wereld)), zuid: breedteVan(Math.min(1, y + hoog / 2 / wereld)) };
    };
    interface Doos { west: number; zuid: number; oost: number; noord: number }
    const inDoos = (punt: Punt, doos: Doos, marge = 0) => punt.lon >= doos.west - marge && punt.lon <= doos.oost + marge && punt.lat >= doos.zuid - marge && punt.lat <= doos.noord + marge;
    interface Kaart { aantal: number; clusters: (Doos & Punt & { id: string; aantal: number })[]; punten: (Punt & { id: string; aantal: number; precisie: string; voorzieningen: { id: string; naam: string }[] })[] }
    const haal = async (server: Testomgeving, binnen: Doos, zoom: number, filter: Filter = {}): Promise<Kaart> => {
      const { data, errors } = await server.vraag(KAART, { binnen, zoom, filter });
      expect(errors, JSON.stringify({ binnen, zoom })).toBeUndefined();
      return data.kaart;
    };

    it('telt elk openbaar punt in beeld een keer en blijft begrensd', async () => {
      let meeste = 0;
      await overWerelden(fc.tuple(plekken(20, 60), fc.array(fc.tuple(zoekpunt, pixels, filters), { minLength: 14, maxLength: 14 })), 20, 7, ([p]) => p, async (server, [p, beelden]) => {
        for (const [midden, beeld, filter] of [...beelden, [{ lat: 0, lon: 0 }, { breed: 512, hoog: 512, zoom: 0 }, {}] as const, [{ lat: 52.51, lon: 6.09 }, { breed: 1_300, hoog: 1_300, zoom: 19 }, {}] as const]) {
          const binnen = scherm(midden, beeld);
          const kaart = await haal(server, binnen, beeld.zoom, filter);
          const uit = JSON.stringify({ binnen, zoom: beeld.zoom, filter });
          const past = p.filter((plek) => model.past(plek, filter, new Date('2026-11-25T09:30:00Z')) !== false);
          const punten = past.flatMap((plek) => model.punten(plek).filter((punt) => inDoos(punt, binnen)));
          expect(kaart.aantal, uit).toBe(punten.length);
          expect([...kaart.clusters, ...kaart.punten].reduce((som, { aantal }) => som + aantal, 0), uit).toBe(kaart.aantal);
          meeste = Math.max(meeste, kaart.clusters.length + kaart.punten.length);
          expect(new Set([...kaart.clusters, ...kaart.punten].map(({ id }) => id)).size).toBe(kaart.clusters.length + kaart.punten.length);
          const [rij] = [kaart.clusters.filter((cluster) => !inDoos(cluster, cluster, 1e-9) || cluster.west < binnen.west - 1e-9 || cluster.oost > binnen.oost + 1e-9 || punten.filter((punt) => inDoos(punt, cluster, 1e-9)).length < cluster.aantal)];
          expect(rij, `clusters die hun leden niet omvatten bij ${uit}`).toEqual([]);
          for (const punt of kaart.punten) {
            expect(punt.voorzieningen.length).toBeGreaterThan(0);
            expect(punt.precisie).toBe('GEBOUW');
            for (const { naam } of punt.voorzieningen) expect(model.punten(p.find((plek) => plek.naam === naam)!).some((ander) => afstand(ander, punt) < 2), `${naam} ${uit}`).toBe(true);
          }
        }
      });
      expect(meeste).toBeLessThanOrEqual(700);
    });

    it('telt bij elke vraag de punten van precies wat zoeken vindt', async () => {
      const KAART_VAN = 'query ($binnen: BoxInvoer!, $zoom: Float!, $tekst: String, $nabij: NabijInvoer, $gebied: ID, $filter: ZoekFilter) { kaart(binnen: $binnen, zoom: $zoom, tekst: $tekst, nabij: $nabij, gebied: $gebied, filter: $filter) { aantal clusters { aantal } punten { aantal } } }';
      await overWerelden(fc.tuple(plekken(20, 60), fc.array(fc.tuple(doelen, zoekpunt, pixels), { minLength: 20, maxLength: 20 })), 20, 9, ([p]) => p, async (server, [p, vragen]) => {
        for (const [{ nu, ...ruw }, midden, beeld] of vragen) {
          server.zetKlok(nu);
          const { sortering: _, binnen: __, ...vraag } = model.ontwijkRanden(ruw, p);
          const binnen = scherm(midden, beeld);
          const gevonden = namen((await vraagAlles(server, vraag)).edges);
          const { data, errors } = await server.vraag(KAART_VAN, { ...vraag, binnen, zoom: beeld.zoom });
          const uit = JSON.stringify({ vraag, binnen, zoom: beeld.zoom, nu });
          expect(errors, uit).toBeUndefined();
          const { nabij } = vraag;
          const punten = p.filter(({ naam }) => gevonden.includes(naam)).flatMap((plek) => model.punten(plek)).filter((punt) => inDoos(punt, binnen) && (!nabij || afstand(nabij, punt) <= nabij.straalMeter));
          expect(data.kaart.aantal, uit).toBe(punten.length);
          expect([...data.kaart.clusters, ...data.kaart.punten].reduce((som: number, { aantal }: { aantal: number }) => som + aantal, 0), uit).toBe(punten.length);
        }
      });
    });

    it('houdt elke naam gelijk terwijl men schuift', async () => {
      await overWerelden(fc.tuple(plekken(40, 60), fc.array(fc.tuple(zoekpunt, pixels, fc.double({ min: -0.5, max: 0.5, noNaN: true }), fc.double({ min: -0.5, max: 0.5, noNaN: true })), { minLength: 25, maxLength: 25 })), 20, 7, ([p]) => p, async (server, [p, beelden]) => {
        for (const [midden, beeld, opzij, omhoog] of beelden) {
          if (beeld.zoom < 3) continue;
          const wereld = 512 * 2 ** beeld.zoom;
          const anders = { lon: midden.lon + (opzij * beeld.breed * 360) / wereld, lat: breedteVan(Math.min(0.99, Math.max(0.01, yVan(midden.lat) + (omhoog * beeld.hoog) / wereld))) };
          const [een, ander] = [scherm(midden, beeld), scherm(anders, beeld)];
          const [kaartEen, kaartAnder] = [await haal(server, een, beeld.zoom), await haal(server, ander, beeld.zoom)];
          const idVanPunt = (kaart: Kaart, punt: Punt) => kaart.punten.find((k) => afstand(k, punt) < 2)?.id ?? kaart.clusters.filter((k) => inDoos(k, k) && inDoos(punt, k, 1e-9)).map(({ id }) => id).sort();
          for (const plek of p.filter((een_) => een_.status !== 'GESTOPT'))
            for (const punt of model.punten(plek).filter((punt_) => inDoos(punt_, een) && inDoos(punt_, ander))) {
              const [a, b] = [idVanPunt(kaartEen, punt), idVanPunt(kaartAnder, punt)].map((id) => (Array.isArray(id) ? id : [id]));
              expect(a!.some((id) => b!.includes(id)), `${plek.naam}: ${a} en ${b} bij ${JSON.stringify({ een, ander, zoom: beeld.zoom })}`).toBe(true);
            }
        }
      });
    });

    it('blijft begrensd met duizenden punten, op elk scherm', async () => {
      await wis(database);
      await bouw(database, Array.from({ length: 1_500 }, (_, n): Bouwplek => ({ naam: `Plek ${n}`, locaties: [{ punt: { lat: Math.round((51 + ((n * 0.618_034) % 1) * 2.5) * 1e6) / 1e6, lon: Math.round((3.5 + ((n * 0.754_877) % 1) * 3.6) * 1e6) / 1e6 } }] })));
      const server = await startOver(database);
      let meeste = 0;
      for (let zoom = 0; zoom <= 12; zoom += 0.5)
        for (const [breed, hoog] of [[400, 800], [1_340, 1_340], [2_560, 1_300]] as const) {
          const kaart = await haal(server, scherm({ lat: 52.2, lon: 5.3 }, { breed, hoog, zoom }), zoom);
          meeste = Math.max(meeste, kaart.clusters.length + kaart.punten.length);
        }
      await server.sluit();
      expect(meeste).toBeLessThanOrEqual(700);
    });

    it('telt op een plek voorzieningen, en in totaal plaatsen', async () => {
      await wis(database);
      const punt = { lat: 52.51, lon: 6.09 };
      await bouw(database, [{ naam: 'Twee deuren', locaties: [{ punt }, { punt }] }, { naam: 'Buur', locaties: [{ punt }] }]);
      const server = await startOver(database);
      const kaart = await haal(server, { west: 6, zuid: 52, oost: 7, noord: 53 }, 10);
      await server.sluit();
      expect(kaart.aantal).toBe(3);
      expect(kaart.punten.map(({ aantal, voorzieningen }) => [aantal, voorzieningen.length])).toEqual([[3, 2]]);
    });
  });
});
