import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugVan, vasteId } from '../../server/sleutels.ts';

describe('vasteId', () => {
  it('is een UUID van versie 7 met een vaste tijd, en steeds dezelfde', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (soort, sleutel) => {
        const id = vasteId(soort, sleutel);
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.UTC(2026, 0, 1));
        expect(vasteId(soort, sleutel)).toBe(id);
      }),
    );
  });

  it('verandert nooit: databases die eerder zijn geladen, rekenen erop', () => {
    expect(vasteId('VOORZIENING', 'zwolle-de-hud')).toBe('019b76da-a800-7947-b452-2f79086c2cb6');
  });

  it('botst niet', () => {
    const ids = new Set<string>();
    for (const soort of ['VOORZIENING', 'LOCATIE']) for (let nummer = 0; nummer < 20_000; nummer += 1) ids.add(vasteId(soort, `sleutel-${nummer}`));
    expect(ids.size).toBe(40_000);
  });
});

describe('slugVan', () => {
  it.each([
    ['Inloophuis De Hud', 'inloophuis-de-hud'],
    ["Taalcafé 't Hoekje", 'taalcafe-t-hoekje'],
    ['  --A & B--  ', 'a-b'],
    ['Straße 12', 'strasse-12'],
    ['!!!', 'zonder-naam'],
    ['Київ', 'zonder-naam'],
    ['', 'zonder-naam'],
  ])('maakt van "%s" "%s"', (naam, slug) => {
    expect(slugVan(naam)).toBe(slug);
  });

  it('past altijd in de database', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (naam) => {
        expect(slugVan(naam)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slugVan(naam).length).toBeLessThanOrEqual(90);
      }),
      { numRuns: 1_000 },
    );
  });
});
