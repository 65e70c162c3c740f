import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datumOp, type Deel, type Houdbaarheid, herzieningVan, ONDERDELEN, standVanOnderdelen, TERMIJNEN } from '../../server/beheer/versheid.ts';

const DELEN = Object.keys(TERMIJNEN) as Deel[];
const plek = (rest: Partial<Houdbaarheid> = {}): Houdbaarheid => ({ status: 'ACTIEF', standVan: '2026-01-31', financieringTot: null, delen: DELEN, bevestigingen: {}, ...rest });
const op = (tijd: string) => ({ op: tijd, door: 'EIGENAAR' as const });

describe('wanneer een plek opnieuw nagekeken wordt', () => {
  it('het vroegste deel telt, gerekend vanaf de datum van de plek zolang niemand iets bevestigde', () => {
    expect(herzieningVan(plek())).toBe('2026-03-31');
    expect(herzieningVan(plek({ delen: ['TEKST'] }))).toBe('2028-01-31');
  });

  it('een maand die korter is, eindigt op haar laatste dag', () => {
    expect(herzieningVan(plek({ standVan: '2025-12-31' }))).toBe('2026-02-28');
    expect(herzieningVan(plek({ standVan: '2023-12-31' }))).toBe('2024-02-29');
  });

  it('de dag is die in Amsterdam', () => {
    expect(datumOp(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
    expect(herzieningVan(plek({ delen: ['TIJDEN'], bevestigingen: { TIJDEN: op('2026-06-30T22:30:00+00:00') } }))).toBe('2027-01-01');
  });

  it('alles bevestigen geldt voor elk deel, en het laatste telt, welk van de twee dat ook is', () => {
    const stand = standVanOnderdelen(plek({ delen: ['TIJDEN', 'KOSTEN'], bevestigingen: { ALLES: op('2026-05-10T10:00:00Z'), TIJDEN: op('2026-07-01T10:00:00Z'), KOSTEN: op('2026-02-01T10:00:00Z') } }));
    expect(stand.map(({ onderdeel, opnieuwVoor }) => [onderdeel, opnieuwVoor])).toEqual([['TIJDEN', '2027-01-01'], ['KOSTEN', '2027-05-10']]);
  });

  it('zes weken voor het einde van het geld wordt het gevraagd, en als het op is nog een keer', () => {
    const eind = (bevestigd?: string) => herzieningVan(plek({ delen: ['TEKST'], financieringTot: '2026-12-31', ...(bevestigd ? { bevestigingen: { ALLES: op(bevestigd) } } : {}) }));
    expect(eind()).toBe('2026-11-19');
    expect(eind('2026-11-18T12:00:00Z')).toBe('2026-11-19');
    expect(eind('2026-11-25T12:00:00Z')).toBe('2027-01-01');
    expect(eind('2027-01-02T12:00:00Z')).toBe('2029-01-02');
  });

  it('wat gestopt is, wordt niet meer nagekeken', () => {
    expect(herzieningVan(plek({ status: 'GESTOPT', financieringTot: '2026-12-31' }))).toBeNull();
    expect(standVanOnderdelen(plek({ status: 'GESTOPT' })).every(({ opnieuwVoor }) => opnieuwVoor === null)).toBe(true);
  });

  it('wat ook bevestigd wordt: de dag komt nooit eerder, en na alles bevestigen ligt hij in de toekomst', () => {
    const dag = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ONDERDELEN), dag), fc.subarray(DELEN, { minLength: 1 }), fc.option(dag), fc.constantFrom(...ONDERDELEN), dag, (eerder, delen, geld, onderdeel, later) => {
        const bevestigingen = Object.fromEntries(Object.entries(eerder).filter(([, tijd]) => tijd <= later).map(([naam, tijd]) => [naam, op(tijd.toISOString())]));
        const voor = plek({ standVan: '2019-06-15', delen, financieringTot: geld ? datumOp(geld) : null, bevestigingen });
        const na = { ...voor, bevestigingen: { ...bevestigingen, [onderdeel]: op(later.toISOString()) } };
        expect(herzieningVan(na)! >= herzieningVan(voor)!).toBe(true);
        if (onderdeel === 'ALLES') expect(herzieningVan(na)! > datumOp(later)).toBe(true);
      }),
    );
  });
});
