import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { huidigePlek, onthoudPlek, vraagEigenPlek } from '../../web/zoeken/eigenPlek.ts';
import { variabelenVan } from '../../web/zoeken/variabelen.ts';
import { beginstaat, type Zoekstaat } from '../../web/zoeken/zoekstaat.ts';

afterEach(() => {
  onthoudPlek(null);
  vi.unstubAllGlobals();
});

describe('the position of a visitor', () => {
  it('is rounded to three decimals before anything can read it, for every position', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 50, max: 54, noNaN: true }), fc.double({ min: 3, max: 8, noNaN: true }), async (latitude, longitude) => {
        vi.stubGlobal('navigator', { geolocation: { getCurrentPosition: (klaar: (plek: object) => void) => klaar({ coords: { latitude, longitude } }) } });
        const plek = await vraagEigenPlek();
        for (const graden of [plek.lat, plek.lon, huidigePlek()?.lat, huidigePlek()?.lon]) expect(String(graden)).toMatch(/^\d+(\.\d{1,3})?$/);
        expect(Math.abs(plek.lat - latitude)).toBeLessThan(0.00051);
      }),
    );
  });

  it('may be refused, with a sentence that helps', async () => {
    vi.stubGlobal('navigator', {
      geolocation: { getCurrentPosition: (_: unknown, mislukt: (fout: object) => void) => mislukt({ code: 1, PERMISSION_DENIED: 1 }) },
    });
    await expect(vraagEigenPlek()).rejects.toThrow('typ je wijk of postcode');
  });
});

describe('what is asked of the server', () => {
  const bijMij: Zoekstaat = { ...beginstaat, waar: { soort: 'mij' }, afstandKm: 2, sortering: 'AFSTAND' };

  it('is near the remembered place', () => {
    onthoudPlek({ soort: 'mij', lat: 52.51678, lon: 6.08345, naam: '' });
    expect(variabelenVan(bijMij, huidigePlek())).toMatchObject({ nabij: { lat: 52.517, lon: 6.083, straalMeter: 2000 }, sortering: 'AFSTAND' });
  });

  it('is everywhere, and not sorted by distance, when the place was forgotten or is another', () => {
    expect(variabelenVan(bijMij, null)).toMatchObject({ nabij: null, sortering: null });
    expect(variabelenVan(bijMij, { soort: 'adres', lat: 52, lon: 6, naam: '' })).toMatchObject({ nabij: null });
  });

  it('keeps looking apart from doing', () => {
    expect(variabelenVan(beginstaat, null).filter.soorten).toEqual(['INITIATIEF', 'WIJKTEAM']);
    expect(variabelenVan({ ...beginstaat, wat: 'doen' }, null).filter.soorten).toEqual(['VRIJWILLIGERSPLEK']);
  });

  it('never filters on a fact that was not asked for', () => {
    expect(variabelenVan(beginstaat, null).filter).toEqual({ soorten: ['INITIATIEF', 'WIJKTEAM'] });
    expect(variabelenVan({ ...beginstaat, feiten: ['gratis'] }, null).filter.gratis).toBe(true);
    expect(variabelenVan({ ...beginstaat, wanneer: { soort: 'nu' } }, null).filter).toEqual({ soorten: ['INITIATIEF', 'WIJKTEAM'], nuOpen: true });
    expect(variabelenVan({ ...beginstaat, wanneer: { soort: 'dag', dag: 'DINSDAG', dagdeel: 'avond' } }, null).filter.openOp).toEqual({ dag: 'DINSDAG', van: '18:00', tot: '24:00' });
    expect(variabelenVan({ ...beginstaat, wanneer: { soort: 'dag', dag: 'ZONDAG', dagdeel: null } }, null).filter.openOp).toEqual({ dag: 'ZONDAG', van: null, tot: null });
  });
});
