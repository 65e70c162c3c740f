/** Who may do what, over every role, scope, act and state. The matrix is written a second time here, by hand: a change of rights is a change in two places. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Doel, HANDELINGEN, type Handeling, isGeldig, type Mandaat, MANDAATROLLEN, type Mandaatrol, magMet, reikt } from '../../server/beheer/rechten.ts';

const NU = new Date('2026-11-25T09:30:00Z');
const EERDER = new Date('2026-11-01T00:00:00Z');
const LATER = new Date('2026-12-01T00:00:00Z');

/** E owner, H helper, O supporter, M moderator, B administrator; small: only while nobody owns it. */
const MATRIX: Record<Handeling, string> = {
  ACHTERKANT_ZIEN: 'EHOMB',
  AFGESCHERMD_ADRES_ZIEN: 'EH',
  WIJZIGEN: 'EHO',
  BEVESTIGEN: 'EHO',
  HERSTELLEN: 'EHO',
  TOESTEMMING_VASTLEGGEN: 'EH',
  TOESTEMMING_INTREKKEN: 'EHOMB',
  SUGGESTIE_BESLISSEN: 'EHOmb',
  REAGEREN: 'EHOMB',
  VERBERGEN: 'MB',
  NAKIJKEN: 'MB',
  SAMENVOEGEN: 'Eomb',
  MENSEN_ZIEN: 'EHB',
  HELPER_UITNODIGEN: 'E',
  OVERDRAGEN: 'E',
  HELPER_INTREKKEN: 'EB',
  EIGENAAR_INTREKKEN: 'B',
  AANVRAAG_BESLISSEN: 'EmB',
  ONDERSTEUNER_AANSTELLEN: 'MB',
  MODERATOR_AANSTELLEN: 'B',
  BEHEERDER_AANSTELLEN: 'B',
  OVERZICHT_ZIEN: 'OMB',
};
const LETTER: Record<Mandaatrol, string> = { EIGENAAR: 'E', HELPER: 'H', ONDERSTEUNER: 'O', MODERATOR: 'M', BEHEERDER: 'B' };

const DOEL: Doel = { voorzieningId: 'v1', organisatieId: 'o1', gebiedIds: ['buurt', 'wijk', 'gemeente'], themas: ['taal', 'leren'], heeftEigenaar: false };
const mandaat = (rol: Mandaatrol, rest: Partial<Mandaat>): Mandaat => ({ id: 'm', accountId: 'a', rol, organisatieId: null, voorzieningId: null, gebiedId: null, themaCode: null, geldigVan: EERDER, geldigTot: null, ingetrokkenOp: null, ...rest });

/** Every scope that a role can have, and whether it holds DOEL. */
const BEREIK: Record<Mandaatrol, [string, Partial<Mandaat>, boolean][]> = {
  EIGENAAR: [['haar organisatie', { organisatieId: 'o1' }, true], ['een andere organisatie', { organisatieId: 'o2' }, false], ['deze plek', { voorzieningId: 'v1' }, true], ['een andere plek', { voorzieningId: 'v2' }, false]],
  HELPER: [['haar organisatie', { organisatieId: 'o1' }, true], ['een andere organisatie', { organisatieId: 'o2' }, false], ['deze plek', { voorzieningId: 'v1' }, true], ['een andere plek', { voorzieningId: 'v2' }, false]],
  ONDERSTEUNER: [
    ['het gebied', { gebiedId: 'wijk' }, true], ['een gebied eromheen', { gebiedId: 'gemeente' }, true], ['een ander gebied', { gebiedId: 'elders' }, false],
    ['het thema', { themaCode: 'taal' }, true], ['een ander thema', { themaCode: 'sport' }, false],
    ['gebied en thema', { gebiedId: 'wijk', themaCode: 'leren' }, true], ['gebied wel, thema niet', { gebiedId: 'wijk', themaCode: 'sport' }, false], ['thema wel, gebied niet', { gebiedId: 'elders', themaCode: 'taal' }, false],
  ],
  MODERATOR: [['de gemeente', { gebiedId: 'gemeente' }, true], ['een andere gemeente', { gebiedId: 'elders' }, false]],
  BEHEERDER: [['alles', {}, true], ['de gemeente', { gebiedId: 'gemeente' }, true], ['een andere gemeente', { gebiedId: 'elders' }, false]],
};

/** In force or not, and why. */
const GELDING: [string, Partial<Mandaat>, boolean][] = [
  ['geldig', {}, true],
  ['geldig tot later', { geldigTot: LATER }, true],
  ['nog niet begonnen', { geldigVan: LATER }, false],
  ['begint nu', { geldigVan: NU }, true],
  ['net afgelopen', { geldigTot: NU }, false],
  ['ingetrokken', { ingetrokkenOp: EERDER }, false],
];

describe('de tabel van rechten', () => {
  it('staat hier voor elke handeling nog een keer', () => {
    expect(Object.keys(MATRIX).sort()).toEqual([...HANDELINGEN].sort());
  });

  const gevallen = HANDELINGEN.flatMap((handeling) => MANDAATROLLEN.flatMap((rol) => BEREIK[rol].flatMap(([bereik, grens, binnen]) => GELDING.flatMap(([gelding, tijd, geldig]) => [false, true].map((heeftEigenaar) => ({ handeling, rol, bereik, grens, binnen, gelding, tijd, geldig, heeftEigenaar }))))));

  it(`klopt voor alle ${gevallen.length} combinaties van rol, bereik, handeling en stand`, () => {
    const anders = gevallen.filter(({ handeling, rol, grens, binnen, tijd, geldig, heeftEigenaar }) => {
      const letters = MATRIX[handeling];
      const mag = geldig && binnen && (letters.includes(LETTER[rol]) || (!heeftEigenaar && letters.includes(LETTER[rol].toLowerCase())));
      return (magMet([mandaat(rol, { ...grens, ...tijd })], handeling, { ...DOEL, heeftEigenaar }, NU) !== undefined) !== mag;
    });
    expect(anders.map(({ handeling, rol, bereik, gelding, heeftEigenaar }) => `${rol} met ${bereik}, ${gelding}, ${handeling}${heeftEigenaar ? ', met eigenaar' : ''}`)).toEqual([]);
    expect(gevallen.length).toBeGreaterThan(4_000);
  });

  it('geeft een bezoeker zonder mandaat niets', () => {
    for (const handeling of HANDELINGEN) expect(magMet([], handeling, DOEL, NU)).toBeUndefined();
  });

  it('geeft met meer mandaten niet meer dan elk ervan apart geeft', () => {
    const willekeurig = fc.constantFrom(...MANDAATROLLEN).chain((rol) => fc.record({ rol: fc.constant(rol), bereik: fc.constantFrom(...BEREIK[rol]), gelding: fc.constantFrom(...GELDING) })).map(({ rol, bereik, gelding }, ) => mandaat(rol, { ...bereik[1], ...gelding[1] }));
    fc.assert(
      fc.property(fc.array(willekeurig, { maxLength: 6 }), fc.constantFrom(...HANDELINGEN), fc.boolean(), (mandaten, handeling, heeftEigenaar) => {
        const doel = { ...DOEL, heeftEigenaar };
        expect(magMet(mandaten, handeling, doel, NU) !== undefined).toBe(mandaten.some((een) => magMet([een], handeling, doel, NU) !== undefined));
      }),
      { numRuns: 500 },
    );
  });

  it('laat wie alleen van de gemeente is nooit een woord veranderen', () => {
    for (const rol of ['MODERATOR', 'BEHEERDER'] as const) for (const handeling of ['WIJZIGEN', 'HERSTELLEN', 'BEVESTIGEN'] as const) expect(magMet([mandaat(rol, { gebiedId: 'gemeente' })], handeling, DOEL, NU)).toBeUndefined();
  });

  it('kent een mandaat zonder grens alleen bij een beheerder', () => {
    for (const rol of MANDAATROLLEN) expect(reikt(mandaat(rol, {}), DOEL)).toBe(rol === 'BEHEERDER');
    expect(isGeldig(mandaat('EIGENAAR', { geldigVan: LATER }), NU)).toBe(false);
  });
});
