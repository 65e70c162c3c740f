import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afstandInWoorden, dichtstbij } from '../../server/zoeken/afstand.ts';
import type { Locatie } from '../../server/zoeken/document.ts';
import { redenVan } from '../../server/zoeken/redenen.ts';

describe('een afstand in woorden', () => {
  it('zegt het op een manier, aan elke kant van een kilometer', () => {
    expect([0, 30, 80, 949, 974, 975, 980, 1_000, 1_040, 1_060, 9_949, 12_000].map(afstandInWoorden)).toEqual(['50 meter', '50 meter', '100 meter', '950 meter', '950 meter', '1 kilometer', '1 kilometer', '1 kilometer', '1 kilometer', '1,1 kilometer', '9,9 kilometer', '12 kilometer']);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (meter) => {
        const [, getal, eenheid] = /^(\d+(?:,\d)?) (meter|kilometer)$/.exec(afstandInWoorden(meter))!;
        const gezegd = Number(getal!.replace(',', '.')) * (eenheid === 'meter' ? 1 : 1_000);
        expect(Math.abs(gezegd - meter)).toBeLessThanOrEqual(50);
        expect(gezegd < 1_000).toBe(eenheid === 'meter');
      }),
    );
  });
});

describe('de dichtstbijzijnde plek', () => {
  const plek = (lat: number | null, precisie: Locatie['precisie']) => ({ soort: 'ADRES', lat, lon: lat === null ? null : 6.1, precisie, afgeschermd: lat === null }) as Locatie;
  const nabij = { lat: 52.5, lon: 6.1, straalMeter: 5_000 };
  const zin = (locaties: Locatie[]) =>
    redenVan({ document: { locaties, momenten: [], status: 'ACTIEF' }, afstandMeter: 980, bereikt: false, gevonden: [] } as never, { woorden: [], nabij } as never, new Date('2026-11-25T09:30:00Z')).zin;

  it('bepaalt of een afstand ongeveer is', () => {
    expect(zin([plek(52.6, 'GEBOUW'), plek(52.51, 'BUURT')])).toBe('Ongeveer 1 kilometer hiervandaan.');
    expect(zin([plek(52.51, 'GEBOUW'), plek(52.6, 'BUURT')])).toBe('1 kilometer hiervandaan.');
    expect(zin([plek(52.51, 'STRAAT'), plek(null, 'GEEN')])).toBe('Ongeveer 1 kilometer hiervandaan.');
  });

  it('is een openbare plek, en de eerste van twee op dezelfde afstand', () => {
    expect(dichtstbij(nabij, [plek(null, 'GEEN')])).toBeUndefined();
    expect(dichtstbij(nabij, [plek(52.51, 'GEBOUW'), plek(52.51, 'BUURT')])?.precisie).toBe('GEBOUW');
  });
});
