import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { staatNa, versoepelingen, zelfdeVraag } from '../../web/zoeken/versoepelingen.ts';
import { beginstaat, schrijfZoekstaat, type Zoekstaat } from '../../web/zoeken/zoekstaat.ts';

const teksten = (staat: Zoekstaat) => versoepelingen(staat, (code) => `naam van ${code}`, 'Holtenbroek').map((stap) => stap.tekst);

describe('what to loosen when nothing is found', () => {
  it('names every word of the question that says something, and not the small ones', () => {
    expect(teksten({ ...beginstaat, tekst: 'ik wil gitaar leren' })).toEqual([
      'Zoek zonder het woord “gitaar”',
      'Zoek zonder het woord “leren”',
      'Kijk bij “Ik wil iets doen”',
    ]);
  });

  it('names each filter and the place', () => {
    const gevonden = teksten({ ...beginstaat, waar: { soort: 'gebied', code: 'WK019330' }, feiten: ['gratis'], wanneer: { soort: 'dag', dag: 'DINSDAG', dagdeel: 'ochtend' }, themas: ['taal'] });
    expect(gevonden).toEqual([
      'Zoek overal, niet alleen in Holtenbroek',
      'Zoek op de hele dinsdag',
      'Zoek op elke dag, niet alleen op dinsdagochtend',
      'Zoek ook wat misschien geld kost',
      'Zoek zonder “naam van taal”',
      'Kijk bij “Ik wil iets doen”',
    ]);
  });

  it('lets go of the time', () => {
    const gevonden = versoepelingen({ ...beginstaat, wanneer: { soort: 'nu' } }, String, null);
    expect(gevonden[0]).toEqual({ tekst: 'Zoek ook naar wat nu niet open is', staat: beginstaat });
  });

  it('goes one step further away, and never further than the furthest', () => {
    expect(teksten({ ...beginstaat, waar: { soort: 'mij' }, afstandKm: 5 })[0]).toBe('Zoek verder weg: tot 10 km');
    expect(teksten({ ...beginstaat, waar: { soort: 'mij' }, afstandKm: 25 })[0]).toBe('Zoek overal, niet alleen in de buurt');
  });

  it('names a word once, however often it was typed', () => {
    expect(teksten({ ...beginstaat, tekst: 'samen eten samen koken' })).toEqual(['Zoek zonder het woord “samen”', 'Zoek zonder het woord “eten”', 'Zoek zonder het woord “koken”', 'Kijk bij “Ik wil iets doen”']);
    expect(versoepelingen({ ...beginstaat, tekst: 'samen eten samen koken' }, String, null)[0]?.staat.tekst).toBe('eten koken');
  });

  it('never offers the same twice, and never the search itself', () => {
    const zoekstaat = fc.record({
      tekst: fc.array(fc.constantFrom('samen', 'Samen', 'eten', 'ik', 'wil', 'naar'), { maxLength: 6 }).map((woorden) => woorden.join(' ')),
      wat: fc.constantFrom('zoeken' as const, 'doen' as const),
      waar: fc.constantFrom<Zoekstaat['waar']>({ soort: 'overal' }, { soort: 'mij' }, { soort: 'gebied', code: 'WK019330' }),
      feiten: fc.subarray<Zoekstaat['feiten'][number]>(['gratis', 'rolstoel', 'plaatsVrij']),
      themas: fc.subarray(['taal', 'geld']),
      doelgroepen: fc.subarray(['ouderen', 'ouders']),
      statussen: fc.subarray<Zoekstaat['statussen'][number]>(['VOL', 'GESTOPT']),
    });
    fc.assert(
      fc.property(zoekstaat, (deel) => {
        const staat = { ...beginstaat, ...deel };
        const stappen = versoepelingen(staat, String, null);
        for (const soort of [stappen.map((stap) => stap.tekst), stappen.map((stap) => schrijfZoekstaat(stap.staat))]) expect(new Set(soort).size).toBe(soort.length);
        expect(stappen.some((stap) => zelfdeVraag(stap.staat, staat))).toBe(false);
      }),
    );
  });

  it('knows the search that the server did, when a link can say it', () => {
    const staat: Zoekstaat = { ...beginstaat, tekst: 'eten', feiten: ['gratis', 'rolstoel'], themas: ['taal'], wanneer: { soort: 'nu' }, waar: { soort: 'gebied', code: 'WK019330' } };
    expect(staatNa(staat, [{ wat: 'KOSTEN', veld: 'gratis' }, { wat: 'TIJD', veld: 'nuOpen' }])).toEqual({ ...staat, feiten: ['rolstoel'], wanneer: { soort: 'altijd' } });
    expect(staatNa(staat, [{ wat: 'RUIMER_GEBIED', veld: 'gebied', gebied: { code: 'GM0193' } }, { wat: 'ZONDER_WOORDEN', veld: 'tekst' }])).toEqual({ ...staat, tekst: '', waar: { soort: 'gebied', code: 'GM0193' } });
    expect(staatNa(staat, [{ wat: 'OVERAL' }, { wat: 'FILTER', veld: 'themas' }])).toEqual({ ...staat, themas: [], waar: { soort: 'overal' } });
    expect(staatNa(staat, [{ wat: 'WOORDEN', veld: 'tekst' }, { wat: 'KOSTEN', veld: 'gratis' }])).toBeNull();
    expect(staatNa({ ...staat, waar: { soort: 'mij' } }, [{ wat: 'STRAAL', veld: 'nabij' }])).toBeNull();
  });

  it('takes away exactly one thing per step', () => {
    const staat: Zoekstaat = { ...beginstaat, wat: 'doen', feiten: ['gratis', 'plaatsVrij'] };
    expect(versoepelingen(staat, String, null)[0]?.staat.feiten).toEqual(['plaatsVrij']);
    // Room is a question about places to do something only.
    expect(versoepelingen(staat, String, null).at(-1)?.staat).toMatchObject({ wat: 'zoeken', feiten: ['gratis'] });
  });
});
