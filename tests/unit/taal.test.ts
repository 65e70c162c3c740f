import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStopwoord, normaliseer, stam, woordenVan } from '../../server/zoeken/taal.ts';

describe('normaliseer', () => {
  it.each([
    ['Café', 'cafe'],
    ['ÉÉN', 'een'],
    ['Straße', 'strasse'],
    ['’s Avonds', "'s avonds"],
    ['İstanbul', 'istanbul'],
    ['ﬁets', 'fiets'],
    ['Київ', 'київ'],
    ['تعلم', 'تعلم'],
  ])('maakt van "%s" "%s"', (tekst, uitkomst) => {
    expect(normaliseer(tekst).normalize('NFC')).toBe(uitkomst);
  });

  it('verandert niets meer aan wat al genormaliseerd is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (tekst) => {
        expect(normaliseer(normaliseer(tekst))).toBe(normaliseer(tekst));
      }),
    );
  });

  it('is gelijk voor beide manieren om een accent te schrijven', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (tekst) => {
        expect(normaliseer(tekst.normalize('NFD'))).toBe(normaliseer(tekst.normalize('NFC')));
      }),
    );
  });
});

describe('woordenVan', () => {
  it('deelt een vraag in woorden', () => {
    expect(woordenVan('Ik wil Nederlands leren, in de buurt van 8011AB!')).toEqual(['ik', 'wil', 'nederlands', 'leren', 'in', 'de', 'buurt', 'van', '8011ab']);
    expect(woordenVan("taalcafé's en eet-tafel")).toEqual(['taalcafe', 's', 'en', 'eet', 'tafel']);
    expect(woordenVan('  ... !? ')).toEqual([]);
  });

  it('geeft alleen letters en cijfers, zodat niets in een zoekopdracht iets anders betekent', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.string()), (tekst) => {
        for (const woord of woordenVan(tekst)) expect(woord).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
      { numRuns: 500 },
    );
  });
});

describe('stam', () => {
  it.each([
    ['nederlandse', 'nederlands'],
    ['leren', 'leer'],
    ['schulden', 'schuld'],
    ['maaltijden', 'maaltijd'],
    ['ouderen', 'oudere'],
    ['vrijwilligers', 'vrijwilliger'],
    ['activiteiten', 'activiteit'],
    ['wandelen', 'wandel'],
  ])('brengt "%s" en "%s" bij elkaar', (een, ander) => {
    expect(stam(een)).toBe(stam(ander));
  });

  it('houdt woorden uit elkaar die iets anders zijn', () => {
    for (const [een, ander] of [['rolstoel', 'rol'], ['werk', 'wijk'], ['kinderen', 'kinderopvang'], ['schuld', 'school']] as const) expect(stam(een), `${een} ${ander}`).not.toBe(stam(ander));
  });

  it('laat korte woorden, getallen en andere schriften met rust', () => {
    for (const woord of ['eet', '8011ab', 'київ', '2026']) expect(stam(woord)).toBe(woord);
  });

  it('geeft steeds hetzelfde, en nooit niets', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 1, maxLength: 20 }), (woord) => {
        expect(stam(woord)).toBe(stam(woord));
        expect(stam(woord).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('isStopwoord', () => {
  it('kent kleine woorden, en geen woorden waar iemand naar zoekt', () => {
    for (const woord of ['ik', 'wil', 'de', 'zoek', 'met', 'hallo', 'the']) expect(isStopwoord(woord), woord).toBe(true);
    for (const woord of ['taal', 'eten', 'schuld', 'eenzaam', 'fiets', 'koffie', 'samen', 'alleen', 'gratis', 'werk', 'thuis', 'hulp']) expect(isStopwoord(woord), woord).toBe(false);
  });

  it('staat er genormaliseerd in, anders past hij nooit', () => {
    for (const woord of ['і', 'в', 'на', 'я', 'де', 'як', 'хочу', 'для', 'та', 'що', 'na', 'chce', 'gdzie']) for (const deel of woordenVan(woord)) expect(isStopwoord(deel), woord).toBe(true);
  });
});

describe('tekens die niemand ziet', () => {
  it.each(['buurt\u00adhuis', 'buurt\u200bhuis', '\ufeffbuurt\u2060huis', 'b\u200du\u200curthuis'])('breken een woord niet', (tekst) => {
    expect(woordenVan(tekst)).toEqual(['buurthuis']);
  });
});
