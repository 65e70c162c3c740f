/** What is suggested while somebody types, on the seed. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { woordenVan } from '../../server/zoeken/taal.ts';
import { werkZoekenBij } from '../../server/zoeken/indexeren.ts';
import { startOmgeving, type Testomgeving } from './opzet/omgeving.ts';

interface Suggestie {
  soort: string;
  tekst: string;
  sleutel: string;
  toelichting: string | null;
  lat: number | null;
  lon: number | null;
}

describe('suggesties', () => {
  let omgeving: Testomgeving;
  let plekken: { slug: string; naam: string; aliassen: string[]; status: string }[];

  const suggesties = async (tekst: string, first = 20): Promise<Suggestie[]> => {
    const { data, errors } = await omgeving.vraag('query ($tekst: String!, $first: Int!) { suggesties(tekst: $tekst, first: $first) { soort tekst sleutel toelichting lat lon } }', { tekst, first });
    expect(errors).toBeUndefined();
    return data.suggesties;
  };
  const plaatsVan = async (tekst: string, slug: string) => (await suggesties(tekst)).findIndex((suggestie) => suggestie.soort === 'VOORZIENING' && suggestie.sleutel === slug);

  beforeAll(async () => {
    omgeving = await startOmgeving();
    plekken = (await omgeving.database.rijen<{ document: (typeof plekken)[number] }>({ text: "SELECT document FROM zoekdocument WHERE status <> 'GESTOPT' ORDER BY voorziening_id", values: [] })).map(({ document }) => document);
  });
  afterAll(() => omgeving?.sluit());

  it('vindt elke plek aan haar hele naam en aan elke alias, ook in hoofdletters', async () => {
    for (const { naam, aliassen, slug } of plekken)
      for (const tekst of [naam, ...aliassen].filter((heel) => woordenVan(heel).join('').length >= 2)) expect(await plaatsVan(tekst.toUpperCase().slice(0, 300), slug), tekst).toBeGreaterThanOrEqual(0);
  });

  it('vindt een plek vanaf elk woord van haar naam, zodra er genoeg is getypt om haar van de andere te scheiden', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.nat(), async (welke, woord, lengte) => {
        const plek = plekken[welke % plekken.length]!;
        const woorden = woordenVan(plek.naam);
        const rest = woorden.slice(woord % woorden.length).join(' ');
        const tekst = rest.slice(0, 3 + (lengte % 20)).trim();
        if (tekst.length < 3) return;
        // so many others have a word that begins so too
        const mededingers = plekken.filter(({ naam, aliassen }) => [naam, ...aliassen].some((heel) => ` ${woordenVan(heel).join(' ')}`.includes(` ${tekst}`))).length;
        const gevonden = (await suggesties(tekst)).filter(({ soort }) => soort === 'VOORZIENING');
        if (mededingers <= 10) expect(gevonden.map(({ sleutel }) => sleutel), tekst).toContain(plek.slug);
        else expect(gevonden.length, tekst).toBeGreaterThanOrEqual(10);
      }),
      { numRuns: 150, seed: 7 },
    );
  }, 60_000);

  it('vindt elke organisatie aan haar hele naam, en vanaf elk woord ervan', async () => {
    const organisaties = await omgeving.database.rijen<{ naam: string; slug: string; aliassen: string[] }>({ text: 'SELECT naam, slug, aliassen FROM organisatie ORDER BY id', values: [] });
    expect(organisaties.length).toBeGreaterThan(50);
    const streepje = organisaties.filter(({ naam }) => /[a-z]-[A-Z]/.test(naam));
    expect(streepje.length).toBeGreaterThan(0);
    const slugs = async (tekst: string) => (await suggesties(tekst)).filter(({ soort }) => soort === 'ORGANISATIE').map(({ sleutel }) => sleutel);
    for (const { naam, slug, aliassen } of organisaties) {
      const woorden = woordenVan(naam);
      for (const tekst of [naam, naam.toUpperCase(), ...aliassen, ...woorden.map((_, plek) => woorden.slice(plek).join(' '))]) {
        if (woordenVan(tekst).join('').length < 3) continue;
        // more names go on so than are shown
        const mededingers = organisaties.filter((ander) => [ander.naam, ...ander.aliassen].some((heel) => ` ${woordenVan(heel).join(' ')}`.includes(` ${woordenVan(tekst).join(' ')}`)));
        const gevonden = await slugs(tekst);
        if (mededingers.length <= 3) expect(gevonden, tekst).toContain(slug);
        else expect(gevonden.length, tekst).toBeGreaterThanOrEqual(3);
      }
    }
    // still typing, at every letter past the hyphen
    for (const { naam, slug } of streepje) for (let lengte = naam.indexOf('-'); lengte <= naam.length; lengte += 1) expect(await slugs(naam.slice(0, lengte)), naam.slice(0, lengte)).toContain(slug);
  }, 60_000);

  it('kent een organisatie meteen aan haar nieuwe naam, en niet meer aan de oude', async () => {
    const [organisatie] = await omgeving.database.rijen<{ id: string; naam: string; slug: string }>({ text: "SELECT id, naam, slug FROM organisatie WHERE naam ~ '^[A-Z][a-z]{8,}$' ORDER BY id LIMIT 1", values: [] });
    const gevonden = async (tekst: string) => (await suggesties(tekst)).some(({ soort, sleutel }) => soort === 'ORGANISATIE' && sleutel === organisatie!.slug);
    expect(await gevonden(organisatie!.naam)).toBe(true);
    const noem = (naam: string) =>
      omgeving.database.transactie(async (verbinding) => {
        await verbinding.rijen({ text: 'UPDATE organisatie SET naam = $2 WHERE id = $1::uuid', values: [organisatie!.id, naam] });
        await werkZoekenBij(verbinding);
      });
    await noem('Gezelschap Krompfél-Zwirbont');
    expect([await gevonden(organisatie!.naam), await gevonden('krompfel-zw'), await gevonden('Zwirbont')]).toEqual([false, true, true]);
    await noem(organisatie!.naam);
    expect([await gevonden(organisatie!.naam), await gevonden('krompfel')]).toEqual([true, false]);
  });

  it('zet wat zo begint voor wat een later woord heeft dat zo begint', async () => {
    const namen = (await suggesties('wijkteam')).filter(({ soort }) => soort === 'VOORZIENING').map(({ tekst }) => tekst);
    const voorop = namen.map((naam) => woordenVan(naam)[0]!.startsWith('wijkteam'));
    expect(voorop).toEqual([...voorop].sort((a, b) => Number(b) - Number(a)));
  });

  it('begrijpt een typfout, ook in het laatste woord, en woorden in een andere volgorde', async () => {
    const plek = plekken.find(({ naam }) => /^[A-Z][a-z]{7,} [A-Z]?[a-z]{6,}$/.test(naam))!;
    const [een, twee] = woordenVan(plek.naam) as [string, string];
    expect(await plaatsVan(`${twee} ${een}`, plek.slug), `${twee} ${een}`).toBeGreaterThanOrEqual(0);
    const fout = `${een.slice(0, 3)}${een.slice(4)}`;
    expect(await plaatsVan(fout, plek.slug), fout).toBeGreaterThanOrEqual(0);
  });

  it('noemt de straat en de postcode van een openbaar adres, op honderd meter', async () => {
    const [adres] = await omgeving.database.rijen<{ straat: string; postcode: string; lat: number }>({
      text: "SELECT l.straat, l.postcode, ST_Y(l.punt::geometry) AS lat FROM locatie l JOIN voorziening_locatie vl ON vl.locatie_id = l.id WHERE l.zichtbaarheid = 'OPENBAAR' AND l.punt IS NOT NULL AND l.straat IS NOT NULL AND l.postcode IS NOT NULL ORDER BY l.id LIMIT 1",
      values: [],
    });
    const straat = (await suggesties(adres!.straat)).find(({ soort }) => soort === 'STRAAT')!;
    expect(straat.tekst).toBe(adres!.straat);
    expect(straat.lat).toBe(Math.round(straat.lat! * 1_000) / 1_000);
    const postcode = (await suggesties(`${adres!.postcode.slice(0, 4)} ${adres!.postcode.slice(4).toLowerCase()}`)).find(({ soort }) => soort === 'POSTCODE')!;
    expect(postcode.tekst).toBe(adres!.postcode);
    expect(Math.abs(postcode.lat! - adres!.lat)).toBeLessThan(0.01);
    expect((await suggesties(adres!.postcode.slice(0, 3))).some(({ soort }) => soort === 'POSTCODE')).toBe(true);
  });

  it('noemt een plek die weg is niet meer', async () => {
    const plek = plekken.find(({ naam }) => woordenVan(naam).join('').length > 12)!;
    expect(await plaatsVan(plek.naam, plek.slug)).toBeGreaterThanOrEqual(0);
    await omgeving.database.rijen({ text: 'DELETE FROM voorziening WHERE slug = $1', values: [plek.slug] });
    expect(await plaatsVan(plek.naam, plek.slug)).toBe(-1);
  });
});
