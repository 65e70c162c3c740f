import { describe, expect, it } from 'vitest';
import { korteBronnen } from '../../web/kaart/korteBronnen.ts';
import { vakVanAlles } from '../../web/kaart/vormen.ts';
import { leesSlug } from '../../web/ui/leesSlug.ts';
import { isVoorProfessionals } from '../../web/voorziening/Feiten.tsx';
import { isVoorbij, momentInZin } from '../../web/voorziening/momentInZin.ts';
import { vraagEerst } from '../../web/voorziening/vraagEerst.ts';

const moment = (deel: object) => ({ begin: '2022-02-04T10:00', herhaling: null, extra: [], inWoorden: 'vrijdag 4 februari 2022 om 10.00 uur', ...deel });

describe('a time that has passed', () => {
  it('is said to be the last one known', () => {
    expect(momentInZin(moment({}), '2026-11-22')).toBe('Laatste keer die we kennen: vrijdag 4 februari 2022 om 10.00 uur');
  });

  it('is not one of today, one that comes again, or one without a date', () => {
    expect(isVoorbij(moment({}), '2022-02-04')).toBe(false);
    expect(isVoorbij(moment({}), '2022-02-05')).toBe(true);
    expect(isVoorbij(moment({ extra: ['2027-01-01T10:00'] }), '2026-11-22')).toBe(false);
    expect(isVoorbij(moment({ herhaling: 'FREQ=WEEKLY' }), '2026-11-22')).toBe(false);
    expect(isVoorbij(moment({ begin: null }), '2026-11-22')).toBe(false);
  });

  it('may be a pattern that ended', () => {
    const cursus = moment({ herhaling: 'FREQ=WEEKLY;UNTIL=20220401T000000', inWoorden: 'elke vrijdag tot en met 1 april 2022' });
    expect(isVoorbij(cursus, '2022-03-01')).toBe(false);
    expect(momentInZin(cursus, '2026-11-22')).toBe('Dat is voorbij: elke vrijdag tot en met 1 april 2022');
  });
});

describe('what to do first', () => {
  it('never asks to call or mail where that is not known', () => {
    expect(vraagEerst([{ soort: 'TELEFOON' }, { soort: 'EMAIL' }])).toBe('Bel of mail voor je gaat.');
    expect(vraagEerst([{ soort: 'TELEFOON' }])).toBe('Bel voor je gaat.');
    expect(vraagEerst([{ soort: 'EMAIL' }, { soort: 'WEBSITE' }])).toBe('Mail voor je gaat.');
    expect(vraagEerst([{ soort: 'WEBSITE' }])).toBe('Kijk op de website voor je gaat.');
    expect(vraagEerst([])).toBe('Vraag het na voor je gaat.');
  });
});

describe('facts for professionals', () => {
  it.each(['financiering', 'kosten per traject', 'subsidie', 'investering', 'budget', 'wet', 'wetten', 'participatieladder', 'uitstroom naar werk', 'loonwaarde'])('%s', (onderwerp) => {
    expect(isVoorProfessionals(onderwerp)).toBe(true);
  });

  it.each(['deelnemers', 'vrijwilligers', 'wachttijd', 'klachten', 'vergoeding', 'huiskamer van de wijk', 'bereikbaarheid'])('not %s', (onderwerp) => {
    expect(isVoorProfessionals(onderwerp)).toBe(false);
  });
});

describe('small pieces', () => {
  it('reads an address, and never throws on a broken one', () => {
    expect(leesSlug('caf%C3%A9')).toBe('café');
    expect(leesSlug('%E0%A4%A')).toBeNull();
  });

  it('names every source of the map on one line, the licence once', () => {
    expect(korteBronnen(['Grenzen: CBS/Kadaster, wijk- en buurtkaart 2023, CC BY 4.0; stadsdelen: gemeente', 'Achtergrondkaart: Kadaster, CC BY 4.0'])).toBe('Grenzen: CBS/Kadaster · Kaart: Kadaster · CC BY 4.0');
    expect(korteBronnen(['Grenzen: CBS, CC0', 'Kaart: X, CC BY 4.0'])).toBe('Grenzen: CBS (CC0) · Kaart: X (CC BY 4.0)');
    expect(korteBronnen(['Grenzen: CBS', null])).toBe('Grenzen: CBS');
  });

  it('boxes everything that was found', () => {
    expect(vakVanAlles({ clusters: [{ west: 5, oost: 6, zuid: 52, noord: 53 }], punten: [{ lat: 51, lon: 4 }] })).toEqual({ west: 4, oost: 6, zuid: 51, noord: 53 });
    expect(vakVanAlles({ clusters: [], punten: [] })).toBeNull();
  });
});
