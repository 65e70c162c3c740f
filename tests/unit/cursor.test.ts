import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Invoerfout } from '../../server/fouten.ts';
import { leesCursor, schrijfCursor } from '../../server/zoeken/cursor.ts';

const ID = '019b7657-6400-7abc-8def-0123456789ab';
const maak = (iets: unknown) => Buffer.from(JSON.stringify(iets)).toString('base64url');

describe('cursor', () => {
  it('gaat heen en terug, met elke waarde die een naam kan hebben', () => {
    fc.assert(
      fc.property(fc.constantFrom('NAAM', 'AFSTAND', 'RELEVANTIE', 'STAND'), fc.string({ unit: 'grapheme', maxLength: 160 }), fc.uuid(), (orde, waarde, id) => {
        expect(leesCursor(schrijfCursor({ orde, waarde, id }), orde)).toEqual({ orde, waarde, id });
      }),
    );
  });

  it.each([
    ['leeg', ''],
    ['geen base64', '!!!'],
    ['geen JSON', Buffer.from('hallo').toString('base64url')],
    ['geen lijst', maak({ orde: 'NAAM' })],
    ['te kort', maak(['NAAM', 'x'])],
    ['te lang', maak(['NAAM', 'x', ID, 1])],
    ['een getal als waarde', maak(['NAAM', 1, ID])],
    ['niets als waarde', maak(['NAAM', null, ID])],
    ['geen uuid', maak(['NAAM', 'x', "' OR 1=1"])],
    ['een lijst als id', maak(['NAAM', 'x', [ID]])],
    ['een andere orde', maak(['AFSTAND', '1', ID])],
    ['geen orde', maak([null, 'x', ID])],
    ['zeer lang', 'a'.repeat(100_000)],
  ])('weigert een nagemaakte: %s', (_, tekst) => {
    expect(() => leesCursor(tekst, 'NAAM')).toThrow(Invoerfout);
    expect(() => leesCursor(tekst, 'NAAM')).toThrow(/^after: /);
  });

  it('faalt op niets anders, wat er ook in staat', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.jsonValue().map(maak)), (tekst) => {
        try {
          leesCursor(tekst, 'NAAM');
        } catch (fout) {
          expect(fout).toBeInstanceOf(Invoerfout);
        }
      }),
    );
  });
});
