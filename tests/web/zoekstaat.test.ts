import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sortering, VoorzieningStatus } from '../../web/gql/graphql.ts';
import { type Dagdeel, dagen, type Wanneer } from '../../web/zoeken/wanneer.ts';
import { beginstaat, feiten, leesZoekstaat, rondAf, schrijfZoekstaat, type Waar, type Zoekstaat } from '../../web/zoeken/zoekstaat.ts';

const code = fc.stringMatching(/^[a-z0-9](-?[a-z0-9]){0,20}$/);
const graden = (bereik: number) => fc.double({ min: -bereik, max: bereik, noNaN: true }).map(rondAf);
const waar: fc.Arbitrary<Waar> = fc.oneof(
  fc.constantFrom<Waar>({ soort: 'overal' }, { soort: 'mij' }, { soort: 'adres' }),
  code.map((gebied) => ({ soort: 'gebied' as const, code: gebied })),
  fc
    .tuple(graden(179), graden(89), fc.integer({ min: 1, max: 900 }))
    .map(([west, zuid, breedte]) => ({ soort: 'kaart' as const, vak: { west, zuid, oost: rondAf(west + breedte / 1000), noord: rondAf(zuid + breedte / 1000) } })),
);
const staten: fc.Arbitrary<Zoekstaat> = fc.record({
  tekst: fc.string({ maxLength: 200, unit: 'grapheme' }).map((tekst) => tekst.trim().slice(0, 200).trim()),
  wat: fc.constantFrom('zoeken', 'doen'),
  waar,
  afstandKm: fc.constantFrom(1, 2, 5, 10, 25),
  wanneer: fc.oneof(fc.constantFrom<Wanneer>({ soort: 'altijd' }, { soort: 'nu' }), fc.record({ soort: fc.constant('dag' as const), dag: fc.constantFrom(...dagen), dagdeel: fc.constantFrom<Dagdeel | null>(null, 'ochtend', 'middag', 'avond') })),
  feiten: fc.subarray([...feiten]),
  themas: fc.uniqueArray(code, { maxLength: 5 }),
  doelgroepen: fc.uniqueArray(code, { maxLength: 5 }),
  statussen: fc.subarray<VoorzieningStatus>(['IDEE', 'IN_ONTWIKKELING', 'START_BIJ_VOLDOENDE_BELANGSTELLING', 'ACTIEF', 'VOL', 'TIJDELIJK_GESLOTEN', 'ONZEKER', 'GESTOPT']),
  sortering: fc.constantFrom<Sortering | null>(null, 'RELEVANTIE', 'AFSTAND', 'NAAM', 'STAND'),
  beeld: fc.constantFrom('lijst', 'kaart'),
});

describe('the search in the URL', () => {
  it('comes back as it went in, for every search', () => {
    fc.assert(
      fc.property(staten, (staat) => {
        expect(leesZoekstaat(`#${schrijfZoekstaat(staat)}`)).toEqual(staat);
      }),
    );
  });

  it('is readable Dutch', () => {
    const staat: Zoekstaat = {
      ...beginstaat,
      tekst: 'samen eten',
      wat: 'doen',
      waar: { soort: 'gebied', code: 'WK019330' },
      wanneer: { soort: 'dag', dag: 'DINSDAG', dagdeel: 'ochtend' },
      feiten: ['gratis', 'zonderAanmelding'],
      themas: ['samen-eten', 'ontmoeten'],
      statussen: ['TIJDELIJK_GESLOTEN'],
    };
    expect(schrijfZoekstaat(staat)).toBe(
      'wat=doen&zoek=samen+eten&gebied=WK019330&wanneer=dinsdag-ochtend&gratis=ja&zonder-aanmelden=ja&thema=samen-eten,ontmoeten&status=tijdelijk-gesloten',
    );
  });

  it('never holds where a person is: only that a place was used', () => {
    for (const soort of ['mij', 'adres'] as const) {
      const fragment = schrijfZoekstaat({ ...beginstaat, waar: { soort } });
      expect(fragment).toBe(`wat=zoeken&bij=${soort}`);
    }
  });

  it('never throws, and is the start page or a whole search, for every text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string().map((rest) => `wat=zoeken&${rest}`)), (fragment) => {
        const staat = leesZoekstaat(fragment);
        if (staat) expect(leesZoekstaat(schrijfZoekstaat(staat))).toEqual(staat);
      }),
    );
  });

  it('leaves out what it does not know', () => {
    expect(leesZoekstaat('wat=zoeken&afstand=7&status=raar,vol&thema=<b>,taal&kaartvak=1,2,3&volgorde=x&wanneer=dinsdag-nacht')).toEqual({
      ...beginstaat,
      statussen: ['VOL'],
      themas: ['taal'],
    });
  });

  it('is the start page without "wat"', () => {
    expect(leesZoekstaat('')).toBeNull();
    expect(leesZoekstaat('#inhoud')).toBeNull();
  });
});
