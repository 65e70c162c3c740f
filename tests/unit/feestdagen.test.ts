import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vakantieregioVan } from '../../seed/vakantieregio.ts';
import { doorgangOp } from '../../server/tijd/doorgang.ts';
import { feestdagOp, pasen } from '../../server/tijd/feestdagen.ts';
import { dagVan, leesWandklok, schrijfWandklok, weekdagVan } from '../../server/tijd/klok.ts';
import { BEKEND, schoolvakantieOp, VAKANTIEREGIOS } from '../../server/tijd/schoolvakanties.ts';

const dag = (datum: string): number => dagVan(leesWandklok(`${datum}T00:00`)!);
const datum = (nummer: number): string => schrijfWandklok(nummer * 1_440).slice(0, 10);

describe('feestdagen', () => {
  it('weet wanneer het Pasen is', () => {
    // from the package date-holidays 3.37.0, as a check on the arithmetic
    const bekend = '04-21 04-12 04-04 04-17 04-09 03-31 04-20 04-05 03-28 04-16 04-01 04-21 04-13 03-28 04-17 04-09 03-25 04-13 04-05 04-25'.split(' ');
    expect(bekend.map((_, plek) => datum(pasen(2019 + plek)).slice(5))).toEqual(bekend);
    for (let jaar = 1_900; jaar < 2_300; jaar += 1) {
      expect(weekdagVan(pasen(jaar)), String(jaar)).toBe(6);
      expect(datum(pasen(jaar)) >= `${jaar}-03-22` && datum(pasen(jaar)) <= `${jaar}-04-25`, String(jaar)).toBe(true);
    }
  });

  it('kent elke feestdag van een jaar, en geen andere dag', () => {
    const van = (jaar: number) => Array.from({ length: dag(`${jaar + 1}-01-01`) - dag(`${jaar}-01-01`) }, (_, plek) => dag(`${jaar}-01-01`) + plek).flatMap((nummer) => (feestdagOp(nummer) ? [`${datum(nummer).slice(5)} ${feestdagOp(nummer)!.naam}`] : []));
    expect(van(2027)).toEqual(['01-01 Nieuwjaarsdag', '03-26 Goede Vrijdag', '03-28 Eerste Paasdag', '03-29 Tweede Paasdag', '04-27 Koningsdag', '05-05 Bevrijdingsdag', '05-06 Hemelvaartsdag', '05-16 Eerste Pinksterdag', '05-17 Tweede Pinksterdag', '12-25 Eerste Kerstdag', '12-26 Tweede Kerstdag']);
    // 27 April 2025 was a Sunday
    expect(van(2025)).toContain('04-26 Koningsdag');
    // two on one day: everybody is off
    expect(feestdagOp(dag('2016-05-05'))).toEqual({ naam: 'Hemelvaartsdag', iedereenVrij: true });
  });
});

describe('schoolvakanties', () => {
  it('beginnen op zaterdag, eindigen op zondag, en zijn er in elke regio en elk bekend jaar vijf', () => {
    for (const regio of VAKANTIEREGIOS) {
      const reeksen: string[] = [];
      for (let nummer = BEKEND.van; nummer <= BEKEND.tot; nummer += 1) {
        const vrij = schoolvakantieOp(nummer, regio) !== null;
        if (vrij && schoolvakantieOp(nummer - 1, regio) === null) expect(weekdagVan(nummer), `${regio} ${datum(nummer)}`).toBe(5);
        if (vrij && (nummer === BEKEND.tot || schoolvakantieOp(nummer + 1, regio) === null)) {
          expect(weekdagVan(nummer), `${regio} ${datum(nummer)}`).toBe(6);
          reeksen.push(schoolvakantieOp(nummer, regio)!.naam!);
        }
      }
      expect(reeksen).toEqual([1, 2].flatMap(() => ['herfstvakantie', 'kerstvakantie', 'voorjaarsvakantie', 'meivakantie', 'zomervakantie']));
    }
  });

  it('is zonder regio alleen zeker als het in het hele land vakantie is', () => {
    expect(schoolvakantieOp(dag('2026-12-22'), null)).toEqual({ naam: 'kerstvakantie', zeker: true });
    expect(schoolvakantieOp(dag('2026-10-12'), null)).toEqual({ naam: 'herfstvakantie', zeker: false });
    expect(schoolvakantieOp(dag('2026-10-12'), 'NOORD')).toEqual({ naam: 'herfstvakantie', zeker: true });
    expect(schoolvakantieOp(dag('2026-10-12'), 'ZUID')).toBeNull();
    expect(schoolvakantieOp(dag('2026-11-25'), null)).toBeNull();
    // no year is invented
    expect(schoolvakantieOp(dag('2031-12-25'), 'NOORD')).toEqual({ naam: null, zeker: false });
  });
});

describe('vakantieregioVan', () => {
  it.each([
    ['Zwolle', 'Overijssel', 'NOORD'],
    ['Leeuwarden', 'Fryslân', 'NOORD'],
    ['Rotterdam', 'Zuid-Holland', 'MIDDEN'],
    ['Maastricht', 'Limburg', 'ZUID'],
    ['Zeewolde', 'Flevoland', 'MIDDEN'],
    ['Almere Stad', 'Flevoland', 'NOORD'],
    ['Hattem', 'Gelderland', 'NOORD'],
    ['Apeldoorn', 'Gelderland', 'MIDDEN'],
    ['Nijmegen', 'Gelderland', 'ZUID'],
    // a village of which the gemeente is not known here, and a gemeente that is divided
    ['Een dorp', 'Gelderland', null],
    ['Werkendam', 'Noord-Brabant', null],
    ['Een plaats', '', null],
  ])('%s in %s: %s', (naam, provincie, regio) => {
    expect(vakantieregioVan({ naam, provincie })).toBe(regio);
  });

  it('kent elke provincie van plaatsen.csv', () => {
    const regels = readFileSync('seed/gebieden/plaatsen.csv', 'utf8').trim().split(/\r?\n/).slice(1).map((regel) => regel.split(','));
    const zonder = new Set(regels.filter(([, naam, , provincie]) => vakantieregioVan({ naam: naam!, provincie: provincie! }) === null).map(([, , , provincie]) => provincie));
    expect([...zonder].sort()).toEqual(['Gelderland', 'Noord-Brabant']);
  });
});

describe('doorgangOp', () => {
  const op = (opFeestdagen: boolean | null, inSchoolvakanties: boolean | null, datum: string) => doorgangOp({ opFeestdagen, inSchoolvakanties }, dag(datum), 'NOORD');
  const KERST = '2026-12-25';
  const GOEDE_VRIJDAG = '2027-03-26';
  const VAKANTIE = '2026-12-22';

  it.each([
    // onbekend, ja en nee
    [null, null, '2026-11-25', true, null],
    [null, null, KERST, null, 'Dan is het Eerste Kerstdag. We weten niet of het doorgaat.'],
    [true, true, KERST, true, null],
    [false, null, KERST, false, null],
    [false, true, GOEDE_VRIJDAG, null, 'Dan is het Goede Vrijdag. We weten niet of het doorgaat.'],
    [null, null, VAKANTIE, true, 'Dan is het kerstvakantie. Vraag even of het doorgaat.'],
    [null, false, VAKANTIE, false, null],
    [null, true, VAKANTIE, true, null],
    // a holiday within a school holiday needs both
    [true, false, KERST, false, null],
    [true, null, KERST, true, 'Dan is het kerstvakantie. Vraag even of het doorgaat.'],
    [null, true, KERST, null, 'Dan is het Eerste Kerstdag. We weten niet of het doorgaat.'],
    // years of which we know no dates
    [true, false, '2031-10-12', null, 'We weten niet of het dan schoolvakantie is.'],
    [true, null, '2031-10-12', true, null],
  ])('feestdagen %s en vakanties %s op %s: %s', (opFeestdagen, inSchoolvakanties, datum, gaatDoor, letOp) => {
    expect(op(opFeestdagen, inSchoolvakanties, datum)).toEqual({ gaatDoor, letOp });
  });
});
