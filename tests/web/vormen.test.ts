import { describe, expect, it } from 'vitest';
import { cirkel, ruimVak, vakRondom, vakVan } from '../../web/kaart/vormen.ts';

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

  it('boxes a circle and borders', () => {
    const vak = vakRondom(52.5, 6.1, 1000);
    expect(meter([vak.west, 52.5], [vak.oost, 52.5])).toBeCloseTo(2000, -2);
    expect(vakVan([{ coordinates: [[[[6, 52], [6.2, 52.1], [6.1, 52.4], [6, 52]]]] }])).toEqual({ west: 6, zuid: 52, oost: 6.2, noord: 52.4 });
    expect(vakVan([])).toBeNull();
  });
});
