import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellenRond } from '../../server/zoeken/cellen.ts';
import { celgrootte } from '../../server/zoeken/kaartraster.ts';

/** Metres over a sphere that is nowhere larger than the earth, so never more than the real distance. */
function hoogstens(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const rad = Math.PI / 180;
  const a = Math.sin(((lat2 - lat1) * rad) / 2) ** 2 + Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 2 * 6_335_439 * Math.asin(Math.sqrt(a));
}

/** The cells of a point, as the function zoek_cellen of the migration gives them. */
const cellenVan = (lat: number, lon: number): string[] =>
  [6, 8, 10, 12].map((niveau) => `${niveau}:${Math.floor((lon + 180) / celgrootte(niveau).breed)}:${Math.floor((lat + 90) / celgrootte(niveau).hoog)}`);

const graden = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('cellenRond', () => {
  it('heeft een cel van elk punt binnen de straal', () => {
    fc.assert(
      fc.property(graden(-78, 78), graden(-170, 170), fc.integer({ min: 1, max: 100_000 }), graden(-1.2, 1.2), graden(-1.2, 1.2), (lat, lon, straalMeter, dy, dx) => {
        const cellen = cellenRond({ lat, lon, straalMeter });
        if (!cellen) return;
        const op = straalMeter / 110_000;
        const [anderLat, anderLon] = [lat + dy * op, lon + (dx * op) / Math.cos((lat * Math.PI) / 180)];
        if (hoogstens(lat, lon, anderLat, anderLon) > straalMeter) return;
        expect(cellenVan(anderLat, anderLon).some((cel) => cellen.includes(cel))).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  it('zijn er in Nederland nooit veel, en niet meer grond dan nodig is', () => {
    fc.assert(
      fc.property(graden(50.7, 53.6), graden(3.3, 7.3), fc.integer({ min: 200, max: 100_000 }), (lat, lon, straalMeter) => {
        const cellen = cellenRond({ lat, lon, straalMeter })!.filter((cel) => /^\d/.test(cel));
        expect(cellen.length).toBeLessThan(110);
        const { breed, hoog } = celgrootte(Number(cellen[0]!.split(':')[0]));
        const grond = cellen.length * breed * 111_320 * Math.cos((lat * Math.PI) / 180) * hoog * 111_320;
        // the circle, and a cell around it
        const ruim = straalMeter + 1.5 * hoog * 111_320;
        expect(grond).toBeLessThan(Math.PI * ruim ** 2 * 1.1);
      }),
      { numRuns: 2_000 },
    );
  });

  it('telt niet met cellen bij een pool of over de datumgrens', () => {
    expect(cellenRond({ lat: 85, lon: 0, straalMeter: 1_000 })).toBeUndefined();
    expect(cellenRond({ lat: 10, lon: 179.99, straalMeter: 5_000 })).toBeUndefined();
  });
});
