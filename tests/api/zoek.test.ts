import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startOmgeving, type Testomgeving } from './opzet/omgeving.ts';
import { leegWereld, MARKT, noordelijk, zetNeer } from './opzet/wereld.ts';

describe('zoek in een bekende wereld', () => {
  let omgeving: Testomgeving;

  beforeAll(async () => {
    omgeving = await startOmgeving();
    await leegWereld(omgeving.database);
    await zetNeer(omgeving.database, [
      { naam: 'Inloop op 100', punten: [noordelijk(100)], toegangen: ['VRIJE_INLOOP'], kosten: ['GRATIS'], iedereenWelkom: true },
      { naam: 'Taalcafé op 900', punten: [noordelijk(900)], themas: ['taal'], doelgroepen: ['anderstaligen'], momenten: [{ begin: '2026-11-04T10:00', duur: 120, herhaling: 'FREQ=WEEKLY' }] },
      { naam: 'Eettafel op 2500', punten: [noordelijk(2_500)], themas: ['samen-eten'], kosten: ['VAST_BEDRAG'] },
      { naam: 'Twee adressen op 400 en 6000', punten: [noordelijk(6_000), noordelijk(400)] },
      { naam: 'Wijkteam van Midden', soort: 'WIJKTEAM', werkgebied: ['GM0193-midden'] },
      { naam: 'Gestopt op 50', punten: [noordelijk(50)], status: 'GESTOPT' },
    ]);
  });
  afterAll(() => omgeving?.sluit());

  const NABIJ = 'query ($straal: Int!) { zoek(nabij: { lat: 52.512, lon: 6.092, straalMeter: $straal }) { totaal edges { afstandMeter redenen { komtBijUThuis zin } node { naam } } } }';

  it('geeft wat binnen de straal ligt, het dichtstbijzijnde eerst, en daarna wat voor deze plek werkt', async () => {
    const { data } = await omgeving.vraag(NABIJ, { straal: 1_000 });
    expect(data.zoek.edges.map((edge: any) => edge.node.naam)).toEqual(['Inloop op 100', 'Twee adressen op 400 en 6000', 'Taalcafé op 900', 'Wijkteam van Midden']);
    expect(data.zoek.totaal).toBe(4);
    for (const [plek, meter] of [100, 400, 900].entries()) expect(Math.abs(data.zoek.edges[plek].afstandMeter - meter)).toBeLessThanOrEqual(2);
    expect(data.zoek.edges[3]).toMatchObject({ afstandMeter: null, redenen: { komtBijUThuis: true } });
  });

  it('vraagt de database een keer per bladzijde', async () => {
    await omgeving.vraag(NABIJ, { straal: 1_000 });
    omgeving.opdrachten.length = 0;
    await omgeving.vraag(NABIJ, { straal: 1_000 });
    expect(omgeving.opdrachten).toHaveLength(1);
    await omgeving.woordenschat.ververs();
    omgeving.opdrachten.length = 0;
    await omgeving.vraag('{ zoek(tekst: "taal") { totaal facetten { themas { code aantal } } edges { node { naam organisatie { naam } themas { naam } volgendeMomenten { inWoorden } locaties { gebied { naam } bron { titel } } } } pageInfo { endCursor } } }');
    expect(omgeving.opdrachten).toHaveLength(1);
  });

  it('weet wat nu open is', async () => {
    const vraag = '{ zoek(filter: { nuOpen: true }) { edges { node { naam nuOpen } redenen { nuOpen volgendMoment { inWoorden } } } } }';
    const { data } = await omgeving.vraag(vraag);
    expect(data.zoek.edges).toEqual([{ node: { naam: 'Taalcafé op 900', nuOpen: 'JA' }, redenen: { nuOpen: true, volgendMoment: { inWoorden: 'vandaag van 10.00 tot 12.00 uur' } } }]);
    omgeving.zetKlok(new Date('2026-11-25T11:00:00Z'));
    expect((await omgeving.vraag(vraag)).data.zoek.edges).toEqual([]);
    omgeving.zetKlok(new Date('2026-11-25T09:30:00Z'));
  });

  it('laat iedereen welkom bij elke doelgroep passen', async () => {
    const { data } = await omgeving.vraag('{ zoek(filter: { doelgroepen: ["ouderen"] }) { edges { node { naam } } facetten { doelgroepOnbekend doelgroepen { code aantal } } } }');
    expect(data.zoek.edges.map((edge: any) => edge.node.naam)).toEqual(['Inloop op 100']);
    expect(data.zoek.facetten.doelgroepOnbekend).toBe(3);
    // what is open to everybody counts for every doelgroep
    expect(data.zoek.facetten.doelgroepen.find(({ code }: { code: string }) => code === 'anderstaligen')).toEqual({ code: 'anderstaligen', aantal: 2 });
    expect(data.zoek.facetten.doelgroepen.find(({ code }: { code: string }) => code === 'ouderen')).toEqual({ code: 'ouderen', aantal: 1 });
  });

  it('vindt met een tikfout, zonder accent en via een alias van het thema', async () => {
    for (const tekst of ['taalcafe', 'TAALCAFÉ', 'taalcaef', 'nederlandse les leren']) {
      const { data } = await omgeving.vraag('query ($tekst: String!) { zoek(tekst: $tekst) { edges { node { naam } } } }', { tekst });
      expect(data.zoek.edges[0]?.node.naam, tekst).toBe('Taalcafé op 900');
    }
  });

  it('houdt bladzijden heel wanneer er tussendoor iets bij komt', async () => {
    const bladzijde = 'query ($after: String) { zoek(nabij: { lat: 52.512, lon: 6.092, straalMeter: 9000 }, first: 2, after: $after) { edges { node { naam } } pageInfo { hasNextPage endCursor } } }';
    const namen: string[] = [];
    let after: string | null = null;
    for (let keer = 0; keer < 10; keer += 1) {
      const { data }: { data: any } = await omgeving.vraag(bladzijde, { after });
      namen.push(...data.zoek.edges.map((edge: any) => edge.node.naam));
      if (keer === 0) await zetNeer(omgeving.database, [{ naam: 'Nieuw op 60', punten: [noordelijk(60)] }]);
      if (!data.zoek.pageInfo.hasNextPage) break;
      after = data.zoek.pageInfo.endCursor;
    }
    expect(namen).toEqual(['Inloop op 100', 'Twee adressen op 400 en 6000', 'Taalcafé op 900', 'Eettafel op 2500', 'Wijkteam van Midden']);
    await omgeving.database.rijen({ text: "DELETE FROM voorziening WHERE naam = 'Nieuw op 60'", values: [] });
  });

  it('noemt het veld dat niet klopt', async () => {
    const fout = async (argumenten: string) => (await omgeving.vraag(`{ zoek(${argumenten}) { edges { node { id } } } }`)).errors?.[0]?.extensions;
    expect(await fout('nabij: { lat: 95, lon: 6 }')).toMatchObject({ code: 'ONGELDIGE_INVOER', veld: 'nabij.lat' });
    expect(await fout('binnen: { west: 7, zuid: 52, oost: 6, noord: 53 }')).toMatchObject({ veld: 'binnen.west' });
    expect(await fout('first: 100000')).toMatchObject({ veld: 'first' });
    expect(await fout('tekst: ""')).toMatchObject({ veld: 'tekst' });
    expect(await fout(`tekst: "${'a'.repeat(10_000)}"`)).toMatchObject({ veld: 'tekst' });
    expect(await fout('filter: { themas: ["bestaat-niet"] }')).toMatchObject({ veld: 'filter.themas' });
    expect(await fout('gebied: "WK999999"')).toMatchObject({ veld: 'gebied' });
    expect(await fout('after: "onzin"')).toMatchObject({ veld: 'after' });
    expect(await fout('sortering: AFSTAND')).toMatchObject({ veld: 'sortering' });
    expect(MARKT.lat).toBe(52.512);
  });
});
