import { describe, expect, it } from 'vitest';
import { cirkel, metRand, ruimVak, vakOm, vakRondom, vakVan } from '../../web/kaart/vormen.ts';

const meter = ([aLon = 0, aLat = 0]: number[], [bLon = 0, bLat = 0]: number[]) => {
  const rad = Math.PI / 180;
  const h = Math.sin(((bLat - aLat) * rad) / 2) ** 2 + Math.cos(aLat * rad) * Math.cos(bLat * rad) * Math.sin(((bLon - aLon) * rad) / 2) ** 2;
  return 2 * 6_371_000 * Math.asin(Math.sqrt(h));
};

describe('shapes on the map', () => {
  it('draws a circle of metres on the ground, not of Mercator units', () => {
    for (const punt of cirkel(52.51, 6.09, 5000).geometry.coordinates[0] ?? []) expect(meter([6.09, 52.51], punt)).toBeCloseTo(5000, -2);
  });

  it('makes a box around the place of a visitor so rough that its middle does not tell the place', () => {
    const plekken = [6.081, 6.083, 6.085, 6.088].map((lon) => ruimVak(vakRondom(52.517, lon, 1000)));
    expect(new Set(plekken.map((vak) => JSON.stringify(vak))).size).toBeLessThan(4);
    for (const vak of plekken) for (const graden of Object.values(vak)) expect(String(graden)).toMatch(/^\d+(\.\d{1,2})?$/);
  });

  it('asks for one group around the screen, and never past the edge of the world', () => {
    expect(metRand({ west: 5, zuid: 51, oost: 6, noord: 52 }, 10.7)).toEqual({ west: 5 - 39.375 / 1024, zuid: 51 - 24.01875 / 1024, oost: 6 + 39.375 / 1024, noord: 52 + 24.01875 / 1024 });
    expect(metRand({ west: -180, zuid: -85, oost: 180, noord: 85 }, 0)).toEqual({ west: -180, zuid: -90, oost: 180, noord: 90 });
  });

  it('boxes a spot so that it is well inside, in thousandths of a degree', () => {
    for (const lat of [52.5, 52.4999, 52.512_34])
      for (const lon of [6.1, 6.100_05, 6.0999]) {
        const vak = vakOm(lat, lon);
        expect(vak.west < lon - 0.0001 && lon + 0.0001 < vak.oost && vak.zuid < lat - 0.0001 && lat + 0.0001 < vak.noord).toBe(true);
        for (const graden of Object.values(vak)) expect(String(graden)).toMatch(/^\d+(\.\d{1,3})?$/);
      }
  });

  it('boxes a circle and borders', () => {
    const vak = vakRondom(52.5, 6.1, 1000);
    expect(meter([vak.west, 52.5], [vak.oost, 52.5])).toBeCloseTo(2000, -2);
    expect(vakVan([{ coordinates: [[[[6, 52], [6.2, 52.1], [6.1, 52.4], [6, 52]]]] }])).toEqual({ west: 6, zuid: 52, oost: 6.2, noord: 52.4 });
    expect(vakVan([])).toBeNull();
  });
});
