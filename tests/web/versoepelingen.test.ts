import { describe, expect, it } from 'vitest';
import { versoepelingen } from '../../web/zoeken/versoepelingen.ts';
import { beginstaat, type Zoekstaat } from '../../web/zoeken/zoekstaat.ts';

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
      'Zoek zonder “Gratis”',
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

  it('takes away exactly one thing per step', () => {
    const staat: Zoekstaat = { ...beginstaat, wat: 'doen', feiten: ['gratis', 'plaatsVrij'] };
    expect(versoepelingen(staat, String, null)[0]?.staat.feiten).toEqual(['plaatsVrij']);
    // Room is a question about places to do something only.
    expect(versoepelingen(staat, String, null).at(-1)?.staat).toMatchObject({ wat: 'zoeken', feiten: ['gratis'] });
  });
});
