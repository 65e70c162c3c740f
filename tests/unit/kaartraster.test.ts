/** A box is taken apart into stored cells and single points: together the whole box, and nothing twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { celgrootte, FIJNSTE, niveauVan, verdeel } from '../../server/zoeken/kaartraster.ts';

const deel = fc.double({ min: 0, max: 1, noNaN: true });
const doos = fc
  .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }), fc.double({ min: -5, max: 2.5, noNaN: true }), deel)
  .map(([lon, lat, macht, vorm]) => ({ west: Math.max(-180, lon - 10 ** macht), oost: Math.min(180, lon + 10 ** macht), zuid: Math.max(-90, lat - vorm * 10 ** macht), noord: Math.min(90, lat + vorm * 10 ** macht) }))
  .filter(({ west, oost, zuid, noord }) => west < oost && zuid < noord);
const zoom = fc.double({ min: 0, max: 24, noNaN: true });

/** as the functions kaart_kolom and kaart_rij do */
const kolomVan = (lon: number) => Math.floor(((lon + 180) / 39.375) * 2 ** 22);
const rijVan = (lat: number) => Math.floor(((lat + 90) / 24.01875) * 2 ** 22);

describe('het raster van de kaart', () => {
  it('telt elk punt van het vak precies een keer, en niets daarbuiten uit een cel', () => {
    fc.assert(
      fc.property(doos, zoom, fc.boolean(), fc.array(fc.tuple(fc.double({ min: -0.2, max: 1.2, noNaN: true }), fc.double({ min: -0.2, max: 1.2, noNaN: true })), { minLength: 20, maxLength: 20 }), (vak, op, metKenmerk, punten) => {
        const { rijstroken, kolomstroken, randen } = verdeel(vak, niveauVan(vak, op), metKenmerk);
        for (const [x, y] of punten) {
          const lon = Math.min(180, Math.max(-180, vak.west + x * (vak.oost - vak.west)));
          const lat = Math.min(90, Math.max(-90, vak.zuid + y * (vak.noord - vak.zuid)));
          const [kolom, rij] = [kolomVan(lon), rijVan(lat)];
          const inVak = lon >= vak.west && lon <= vak.oost && lat >= vak.zuid && lat <= vak.noord;
          const uitCellen =
            rijstroken.filter(({ niveau, vast, van, tot }) => rij >> (FIJNSTE - niveau) === vast && kolom >> (FIJNSTE - niveau) >= van && kolom >> (FIJNSTE - niveau) <= tot).length +
            kolomstroken.filter(({ niveau, vast, van, tot }) => kolom >> (FIJNSTE - niveau) === vast && rij >> (FIJNSTE - niveau) >= van && rij >> (FIJNSTE - niveau) <= tot).length;
          const uitRanden = inVak ? randen.filter((rand) => lon >= rand.west && lon <= rand.oost && lat >= rand.zuid && lat <= rand.noord && kolom >= rand.kolomVan && kolom <= rand.kolomTot && rij >= rand.rijVan && rij <= rand.rijTot).length : 0;
          expect(uitCellen + uitRanden).toBe(inVak ? 1 : 0);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('houdt het aantal cellen van een beeld en het aantal stroken begrensd', () => {
    fc.assert(
      fc.property(doos, zoom, fc.boolean(), (vak, op, metKenmerk) => {
        const niveau = niveauVan(vak, op);
        const { breed, hoog } = celgrootte(niveau);
        expect((vak.oost - vak.west) / breed).toBeLessThanOrEqual(24);
        // 24 squares on the ground of the middle of the box; near the poles a row is lower
        expect((vak.noord - vak.zuid) / hoog).toBeLessThanOrEqual(40);
        const { rijstroken, kolomstroken, randen } = verdeel(vak, niveau, metKenmerk);
        expect(rijstroken.length + kolomstroken.length).toBeLessThanOrEqual(1_100);
        expect(randen.length).toBeLessThanOrEqual(4);
      }),
      { numRuns: 400 },
    );
  });
});
