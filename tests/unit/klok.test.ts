import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAG_MINUTEN, dagnummer, dagVan, datumVan, leesWandklok, momentVan, schrijfWandklok, wandklokVan, weekdagVan } from '../../server/tijd/klok.ts';

const MINUUT = 60_000;
const wand = (tekst: string): number => leesWandklok(tekst)!;
const instant = (tekst: string): string => momentVan(wand(tekst)).toISOString();

/** The last Sunday of a month, at 01:00 UTC: when all of the European Union changes its clocks. */
function zetClock(jaar: number, maand: 3 | 10): number {
  const laatste = new Date(Date.UTC(jaar, maand, 0));
  return Date.UTC(jaar, maand - 1, laatste.getUTCDate() - laatste.getUTCDay(), 1);
}

/** Minutes ahead of UTC by the rule of the European Union since 1996, without a time zone table. */
function verschilVolgensRegel(tijd: number): number {
  const jaar = new Date(tijd).getUTCFullYear();
  return tijd >= zetClock(jaar, 3) && tijd < zetClock(jaar, 10) ? 120 : 60;
}

const tijden = fc.integer({ min: Date.UTC(1997, 0, 1) / MINUUT, max: Date.UTC(2060, 0, 1) / MINUUT });
/** minutes close to a change of the clock */
const rondDeWissel = fc.tuple(fc.integer({ min: 1997, max: 2059 }), fc.constantFrom(3 as const, 10 as const), fc.integer({ min: -240, max: 240 })).map(([jaar, maand, minuten]) => zetClock(jaar, maand) / MINUUT + minuten);

describe('wandklok', () => {
  it('volgt de zomertijdregel van de Europese Unie', () => {
    fc.assert(
      fc.property(fc.oneof(tijden, rondDeWissel), (minuut) => {
        expect(wandklokVan(new Date(minuut * MINUUT)) - minuut).toBe(verschilVolgensRegel(minuut * MINUUT));
      }),
      { numRuns: 2_000 },
    );
  });

  it('gaat van moment naar wandklok en terug, behalve in het tweede van twee gelijke uren', () => {
    fc.assert(
      fc.property(fc.oneof(tijden, rondDeWissel), (minuut) => {
        const terug = momentVan(wandklokVan(new Date(minuut * MINUUT))).getTime() / MINUUT;
        const jaar = new Date(minuut * MINUUT).getUTCFullYear();
        const herfst = zetClock(jaar, 10) / MINUUT;
        expect(terug).toBe(minuut >= herfst && minuut < herfst + 60 ? minuut - 60 : minuut);
      }),
      { numRuns: 5_000 },
    );
  });

  it('gaat van wandklok naar moment en terug, behalve in het uur dat de lente overslaat', () => {
    fc.assert(
      fc.property(fc.oneof(tijden, rondDeWissel), (wandklok) => {
        const terug = wandklokVan(momentVan(wandklok));
        const lente = zetClock(datumVan(dagVan(wandklok)).jaar, 3) / MINUUT + 60;
        expect(terug).toBe(wandklok >= lente && wandklok < lente + 60 ? wandklok + 60 : wandklok);
      }),
      { numRuns: 5_000 },
    );
  });

  it('leest een overgeslagen minuut met het verschil van ervoor, en van twee gelijke de eerste (RFC 5545, 3.3.5)', () => {
    expect(instant('2026-03-29T01:59')).toBe('2026-03-29T00:59:00.000Z');
    expect(instant('2026-03-29T02:00')).toBe('2026-03-29T01:00:00.000Z');
    expect(instant('2026-03-29T02:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(instant('2026-03-29T03:00')).toBe('2026-03-29T01:00:00.000Z');
    expect(instant('2026-10-25T01:59')).toBe('2026-10-24T23:59:00.000Z');
    expect(instant('2026-10-25T02:00')).toBe('2026-10-25T00:00:00.000Z');
    expect(instant('2026-10-25T02:59')).toBe('2026-10-25T00:59:00.000Z');
    expect(instant('2026-10-25T03:00')).toBe('2026-10-25T02:00:00.000Z');
    expect(instant('2026-12-31T23:59')).toBe('2026-12-31T22:59:00.000Z');
  });
});

describe('leesWandklok', () => {
  it('schrijft wat hij leest', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1900, 0, 1) / MINUUT, max: Date.UTC(2999, 11, 31) / MINUUT }), (wandklok) => {
        expect(leesWandklok(schrijfWandklok(wandklok))).toBe(wandklok);
        expect(leesWandklok(`${schrijfWandklok(wandklok)}:00`)).toBe(wandklok);
        expect(leesWandklok(schrijfWandklok(wandklok).replace('T', ' '))).toBe(wandklok);
      }),
    );
  });

  it.each(['2026-02-29T10:00', '2026-13-01T10:00', '2026-00-10T10:00', '2026-04-31T10:00', '2026-04-00T10:00', '2026-01-01T24:00', '2026-01-01T10:60', '2026-01-01', '10:00', '', 'morgen', '26-01-01T10:00', ' 2026-01-01T10:00'])('weigert "%s"', (tekst) => {
    expect(leesWandklok(tekst)).toBeUndefined();
  });

  // a time with a zone, or with something behind it, is another time than the one that would be read
  it.each(['2026-01-01T10:00Z', '2026-01-01T10:00+05:00', '2026-01-01T10:00:00Z', '2026-01-01T10:001', '2026-01-01T10:00 uur', '0050-01-01T10:00'])('leest "%s" niet als een gewone tijd', (tekst) => {
    const gelezen = leesWandklok(tekst);
    expect(gelezen === undefined ? undefined : schrijfWandklok(gelezen)).toBe(undefined);
  });

  it('leest een schrikkeldag', () => {
    expect(schrijfWandklok(wand('2028-02-29T10:00'))).toBe('2028-02-29T10:00');
  });
});

describe('dagen', () => {
  it('tellen door en kennen hun weekdag', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 60_000 }), (dag) => {
        const { jaar, maand, dagVanMaand } = datumVan(dag);
        expect(dagnummer(jaar, maand, dagVanMaand)).toBe(dag);
        expect(weekdagVan(dag)).toBe((new Date(dag * 86_400_000).getUTCDay() + 6) % 7);
        expect(dagVan(dag * DAG_MINUTEN)).toBe(dag);
        expect(dagVan(dag * DAG_MINUTEN + DAG_MINUTEN - 1)).toBe(dag);
      }),
    );
  });
});
