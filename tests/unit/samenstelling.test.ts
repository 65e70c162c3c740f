import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delenVan } from '../../server/zoeken/samenstelling.ts';
import { ontleder } from '../../server/zoeken/woordenlijst.ts';

describe('delenVan', () => {
  const woorden = new Set(['buurt', 'moestuin', 'tuin', 'taal', 'cafe', 'boek', 'kast', 'stad', 'park', 'leden', 'over', 'heid', 'vrij']);
  const isWoord = (woord: string) => woorden.has(woord);

  it.each([
    ['buurtmoestuin', ['buurt', 'moestuin']],
    ['taalcafe', ['taal', 'cafe']],
    ['boekenkast', ['boek', 'kast']],
    ['stadspark', ['stad', 'park']],
    ['overleden', []],
    ['vrijheid', []],
    ['tuin', []],
    ['onbekendwoord', []],
  ])('%s', (woord, delen) => {
    expect(delenVan(woord, isWoord)).toEqual(delen);
  });

  it('geeft alleen woorden, en nooit het hele woord', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...woorden), { minLength: 1, maxLength: 4 }), fc.constantFrom('', 's', 'en', 'e'), (delen, tussen) => {
        const woord = delen.join(tussen);
        for (const deel of delenVan(woord, isWoord)) {
          expect(isWoord(deel), `${deel} van ${woord}`).toBe(true);
          expect(deel).not.toBe(woord);
        }
      }),
    );
  });
});

describe('de woordenlijst', () => {
  it.each([
    ['schuldhulpverlening', ['schuld', 'hulpverlening', 'hulp', 'verlening']],
    ['eetgroep', ['eet', 'groep']],
    ['kinderboerderij', ['kinder', 'boerderij']],
    ['sportmaatje', ['sport', 'maatje']],
    ['wandelen', []],
    ['vereniging', []],
    ['overleden', []],
  ])('neemt %s uit elkaar', async (woord, delen) => {
    expect((await ontleder([woord]))(woord)).toEqual(delen);
  });
});
