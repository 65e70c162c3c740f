import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { describe, expect, it } from 'vitest';
import { Herhalingsfout, leesHerhaling, voorkomens } from '../../server/tijd/herhaling.ts';
import { leesWandklok, momentVan, schrijfWandklok } from '../../server/tijd/klok.ts';
import { rooster } from '../../server/tijd/rooster.ts';

const DAGEN = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const wand = (tekst: string): number => leesWandklok(tekst)!;

/** Starts by our own reading, as instants. */
function onze(begin: string, regel: string, vanaf: string, tot: string): string[] {
  return [...voorkomens(wand(begin), leesHerhaling(regel), wand(vanaf), wand(tot))].map((start) => momentVan(start).toISOString());
}

/** Starts by the other library, as instants. */
function hunne(begin: string, regel: string, vanaf: string, tot: string): string[] {
  const ander = new RRuleTemporal({ rruleString: `DTSTART;TZID=Europe/Amsterdam:${begin.replace(/[-:]/g, '')}00\nRRULE:${regel}`, includeDtstart: true, maxIterations: 1_000_000 });
  const van = momentVan(wand(vanaf));
  const einde = momentVan(wand(tot));
  const starten = new Set(ander.between(van, new Date(einde.getTime() - 1), true).map((moment) => new Date(moment.epochMilliseconds).toISOString()));
  // beside BYSETPOS it forgets a begin that is not in the rule
  const eerste = momentVan(wand(begin));
  if (eerste >= van && eerste < einde) starten.add(eerste.toISOString());
  return [...starten].sort();
}

const lijst = <T>(waarde: fc.Arbitrary<T>, meeste = 3) => fc.uniqueArray(waarde, { minLength: 1, maxLength: meeste });
const dagVanMaand = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: -31, max: -1 }), fc.constantFrom(1, 15, 29, 30, 31, -1));
const weekdag = fc.constantFrom(...DAGEN);
const metVolgnummer = (...meer: number[]) => fc.tuple(fc.constantFrom(0, 1, 2, 3, 4, 5, -1, -2, -5, ...meer), weekdag).map(([welke, dag]) => `${welke === 0 ? '' : welke}${dag}`);
const soms = <T>(waarde: fc.Arbitrary<T>) => fc.option(waarde, { nil: undefined, freq: 2 });
const tweeCijfers = (getal: number) => String(getal).padStart(2, '0');

/** A begin at a clock time, often near a change of the clock or New Year; the skipped hour has its own tests below. */
const begin = fc
  .tuple(fc.integer({ min: 2019, max: 2027 }), fc.constantFrom([3, 22], [3, 28], [3, 29], [3, 30], [10, 18], [10, 24], [10, 25], [10, 26], [12, 25], [12, 31], [1, 1], [2, 28], [1, 31], [6, 15], [7, 9], [9, 4]), fc.constantFrom('00:00', '00:30', '01:30', '01:59', '03:00', '10:00', '13:45', '19:30', '22:00', '23:59'))
  .map(([jaar, [maand, dag], tijd]) => `${jaar}-${tweeCijfers(maand!)}-${tweeCijfers(dag!)}T${tijd}`);

/** Windows of up to some years, and narrow ones around both clock changes and New Year. */
const venster = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 500 })).map(([na, dagen]) => ({ na, dagen })),
  fc.tuple(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 1, max: 40 })).map(([na, dagen]) => ({ na, dagen })),
);

const einde = fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }).map((aantal) => `;COUNT=${aantal}`) });

const perDag = fc.record({ interval: fc.integer({ min: 1, max: 40 }), dagen: soms(lijst(weekdag, 5)), maanddagen: soms(lijst(dagVanMaand, 6)), maanden: soms(lijst(fc.integer({ min: 1, max: 12 }), 4)) }).map(
  ({ interval, dagen, maanddagen, maanden }) => `FREQ=DAILY${interval > 1 ? `;INTERVAL=${interval}` : ''}${dagen ? `;BYDAY=${dagen}` : ''}${maanddagen ? `;BYMONTHDAY=${maanddagen}` : ''}${maanden ? `;BYMONTH=${maanden}` : ''}`,
);
const perWeek = fc.record({ interval: fc.integer({ min: 1, max: 6 }), dagen: soms(lijst(weekdag, 7)), maanden: soms(lijst(fc.integer({ min: 1, max: 12 }), 4)), weekstart: soms(weekdag), posities: soms(lijst(fc.constantFrom(1, 2, -1, -2), 2)) }).map(
  ({ interval, dagen, maanden, weekstart, posities }) => `FREQ=WEEKLY${interval > 1 ? `;INTERVAL=${interval}` : ''}${dagen ? `;BYDAY=${dagen}` : ''}${maanden ? `;BYMONTH=${maanden}` : ''}${weekstart ? `;WKST=${weekstart}` : ''}${dagen && posities ? `;BYSETPOS=${posities}` : ''}`,
);
const perMaand = fc.record({ interval: fc.integer({ min: 1, max: 14 }), dagen: soms(lijst(metVolgnummer(), 3)), maanddagen: soms(lijst(dagVanMaand, 6)), maanden: soms(lijst(fc.integer({ min: 1, max: 12 }), 4)), posities: soms(lijst(fc.constantFrom(1, 2, 3, -1, -2), 2)) }).map(
  ({ interval, dagen, maanddagen, maanden, posities }) => `FREQ=MONTHLY${interval > 1 ? `;INTERVAL=${interval}` : ''}${dagen ? `;BYDAY=${dagen}` : ''}${maanddagen ? `;BYMONTHDAY=${maanddagen}` : ''}${maanden ? `;BYMONTH=${maanden}` : ''}${(dagen || maanddagen) && posities ? `;BYSETPOS=${posities}` : ''}`,
);
const perJaar = fc.record({ interval: fc.integer({ min: 1, max: 4 }), dagen: soms(lijst(metVolgnummer(20, 52, -30, -52), 3)), maanddagen: soms(lijst(dagVanMaand, 6)), maanden: soms(lijst(fc.integer({ min: 1, max: 12 }), 4)), posities: soms(lijst(fc.constantFrom(1, 2, 3, -1, -2), 2)) }).map(
  ({ interval, dagen, maanddagen, maanden, posities }) => `FREQ=YEARLY${interval > 1 ? `;INTERVAL=${interval}` : ''}${dagen ? `;BYDAY=${dagen}` : ''}${maanddagen ? `;BYMONTHDAY=${maanddagen}` : ''}${maanden ? `;BYMONTH=${maanden}` : ''}${(dagen || maanddagen) && posities ? `;BYSETPOS=${posities}` : ''}`,
);

/** Does the rule give its own begin? Only then does RFC 5545 define the whole set. */
function pastBijBegin(start: string, regel: string): boolean {
  const zonderAantal = regel.replace(/;COUNT=\d+/, '');
  const ander = new RRuleTemporal({ rruleString: `DTSTART;TZID=Europe/Amsterdam:${start.replace(/[-:]/g, '')}00\nRRULE:${zonderAantal}`, maxIterations: 1_000_000 });
  const moment = momentVan(wand(start));
  return ander.between(moment, moment, true).length === 1;
}

describe.each([
  ['per dag', perDag],
  ['per week', perWeek],
  ['per maand', perMaand],
  ['per jaar', perJaar],
])('herhaling %s', (_, soort) => {
  it('geeft dezelfde tijden als een andere bibliotheek', () => {
    let aantal = 0;
    fc.assert(
      fc.property(begin, soort, einde, venster, (start, regel, slot, { na, dagen }) => {
        const heel = `${regel}${slot}`;
        // counting from a begin that the rule itself does not give is not defined by the RFC
        fc.pre(slot === '' || pastBijBegin(start, regel));
        // an ordinal beside BYMONTHDAY in a year: "of the month" or "of the year" is not said by the RFC
        fc.pre(!(regel.startsWith('FREQ=YEARLY') && /BYDAY=[^;]*\d/.test(regel) && regel.includes('BYMONTHDAY')));
        // the other library loses plain weekdays that stand beside an ordinal of the year
        fc.pre(!(regel.startsWith('FREQ=YEARLY') && !regel.includes('BYMONTH=') && /BYDAY=[^;]*\d/.test(regel) && /(=|,)[A-Z]{2}/.test(/BYDAY=[^;]*/.exec(regel)![0])));
        const vanaf = schrijfWandklok(wand(start) + na * 1_440 - 720);
        const tot = schrijfWandklok(wand(start) + (na + dagen) * 1_440);
        aantal += 1;
        expect(onze(start, heel, vanaf, tot), `${start} ${heel} van ${vanaf} tot ${tot}`).toEqual(hunne(start, heel, vanaf, tot));
      }),
      { numRuns: 1_000 },
    );
    expect(aantal).toBeGreaterThanOrEqual(1_000);
  }, 60_000);
});

describe('een rooster met uitzonderingen en extra tijden', () => {
  /** Times as another library gives them: its own EXDATE and RDATE, ends counted on its own wall clock. */
  function hunRooster(start: string, regel: string, duur: number, uitgezonderd: string[], extra: string[], van: Date, tot: Date): string[] {
    const kaal = (tekst: string) => `${tekst.replace(/[-:]/g, '')}00`;
    const regels = [`DTSTART;TZID=Europe/Amsterdam:${kaal(start)}`, `RRULE:${regel}`, ...uitgezonderd.map((tijd) => `EXDATE;TZID=Europe/Amsterdam:${kaal(tijd)}`), ...extra.map((tijd) => `RDATE;TZID=Europe/Amsterdam:${kaal(tijd)}`)];
    const ander = new RRuleTemporal({ rruleString: regels.join('\n'), includeDtstart: true, maxIterations: 1_000_000 });
    const keren = ander.between(new Date(van.getTime() - (duur + 120) * 60_000), tot, true).map((begin) => [begin, begin.toPlainDateTime().add({ minutes: duur }).toZonedDateTime('Europe/Amsterdam')] as const);
    return keren.filter(([begin, eind]) => begin.epochMilliseconds < tot.getTime() && eind.epochMilliseconds > van.getTime()).map((keer) => keer.map((tijd) => new Date(tijd.epochMilliseconds).toISOString()).join(' '));
  }
  const alleSoorten = fc.oneof(perDag, perWeek, perMaand, perJaar);
  // the last hours before UNTIL, and COUNT, on every kind of rule
  const slot = fc.oneof(fc.constant({}), fc.record({ aantal: fc.integer({ min: 1, max: 60 }) }), fc.record({ tot: fc.integer({ min: 0, max: 400 * 1_440 }) }));

  it('geeft dezelfde tijden als een andere bibliotheek, met begin en eind', () => {
    let aantal = 0;
    let keren = 0;
    fc.assert(
      fc.property(begin, alleSoorten, slot, fc.constantFrom(5, 60, 180, 720, 1_440, 4_320), fc.array(fc.nat(30), { maxLength: 3 }), fc.array(fc.integer({ min: -20, max: 400 }), { maxLength: 2 }), fc.integer({ min: -2, max: 500 }), fc.integer({ min: 1, max: 60 }), (start, regel, einde, duur, weg, erbij, na, dagen) => {
        const heel = `${regel}${'aantal' in einde ? `;COUNT=${einde.aantal}` : 'tot' in einde ? `;UNTIL=${momentVan(wand(start) + einde.tot).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z` : ''}`;
        // what the RFC does not define, or the other library forgets, as above
        fc.pre(pastBijBegin(start, regel));
        fc.pre(!(regel.startsWith('FREQ=YEARLY') && /BYDAY=[^;]*\d/.test(regel)));
        const eigen = [...voorkomens(wand(start), leesHerhaling(heel), wand(start), wand(start) + 500 * 1_440)];
        const uitgezonderd = weg.flatMap((plek) => (eigen[plek] === undefined ? [] : [schrijfWandklok(eigen[plek])]));
        const extra = erbij.map((dag) => schrijfWandklok(wand(start) + dag * 1_440 + 37)).filter((tijd) => Number(tijd.slice(11, 13)) !== 2);
        const van = momentVan(wand(start) + na * 1_440 + 500);
        const tot = new Date(van.getTime() + dagen * 86_400_000);
        const moment = { id: 'm', soort: 'INLOOP' as const, naam: null, begin: start, duurMinuten: duur, herhaling: heel, extra, uitgezonderd, opAfspraak: null, opFeestdagen: true, inSchoolvakanties: true, toelichting: null, peildatum: null };
        const onsRooster = [...rooster({ momenten: [moment], status: 'ACTIEF' }, van, tot)].map((keer) => `${keer.begin.toISOString()} ${keer.eind!.toISOString()}`);
        aantal += 1;
        keren += onsRooster.length;
        expect(onsRooster, `${start} ${heel} ${duur} zonder ${uitgezonderd} met ${extra} van ${van.toISOString()} tot ${tot.toISOString()}`).toEqual(hunRooster(start, heel, duur, uitgezonderd, extra, van, tot));
      }),
      { numRuns: 2_000 },
    );
    expect(aantal).toBeGreaterThanOrEqual(2_000);
    expect(keren).toBeGreaterThan(2_000);
  }, 60_000);
});

describe('einde van een herhaling', () => {
  it('ligt op de dag van UNTIL zelf, met of zonder kloktijd', () => {
    const tijden = (regel: string) => onze('2026-11-23T10:00', `FREQ=DAILY;${regel}`, '2026-11-01T00:00', '2026-12-31T00:00').length;
    expect(tijden('UNTIL=20261125')).toBe(3);
    expect(tijden('UNTIL=20261125T095900')).toBe(2);
    expect(tijden('UNTIL=20261125T100000')).toBe(3);
    expect(tijden('UNTIL=20261123')).toBe(1);
  });

  it('leest UNTIL met een Z als UTC, zoals RFC 5545 voor een tijd in een zone voorschrijft', () => {
    fc.assert(
      fc.property(begin, fc.oneof(perDag, perWeek), fc.integer({ min: 0, max: 60 * 1_440 }), (start, regel, minuten) => {
        fc.pre(pastBijBegin(start, regel));
        const slot = momentVan(wand(start) + minuten)
          .toISOString()
          .slice(0, 19)
          .replace(/[-:]/g, '');
        const heel = `${regel};UNTIL=${slot}Z`;
        const tot = schrijfWandklok(wand(start) + 100 * 1_440);
        expect(onze(start, heel, start, tot), `${start} ${heel}`).toEqual(hunne(start, heel, start, tot));
      }),
      { numRuns: 100 },
    );
  });

  it('laat een tijd meedoen die voor UNTIL in UTC ligt en er op de klok na', () => {
    // 22:30 UTC is 23:30 in winter
    expect(onze('2026-11-23T23:30', 'FREQ=DAILY;UNTIL=20261125T223000Z', '2026-11-01T00:00', '2026-12-01T00:00')).toHaveLength(3);
  });

  it('laat ook in het dubbele uur van de herfst meedoen wat voor UNTIL ligt', () => {
    // 01:30 UTC is the second 02:30 of that night; the start is the first 02:45
    expect(onze('2026-10-23T02:45', 'FREQ=DAILY;UNTIL=20261025T013000Z', '2026-10-01T00:00', '2026-11-01T00:00')).toHaveLength(3);
  });

  it('telt het begin altijd mee bij COUNT (RFC 5545, 3.3.10)', () => {
    // a Monday in a rule for Wednesdays
    expect(onze('2026-11-23T10:00', 'FREQ=WEEKLY;BYDAY=WE;COUNT=3', '2026-11-01T00:00', '2027-01-01T00:00')).toEqual(['2026-11-23T09:00:00.000Z', '2026-11-25T09:00:00.000Z', '2026-12-02T09:00:00.000Z']);
    expect(onze('2026-11-23T10:00', 'FREQ=WEEKLY;BYDAY=WE;COUNT=1', '2026-11-01T00:00', '2027-01-01T00:00')).toHaveLength(1);
  });

  it('telt vanaf het begin, ook als het venster later ligt', () => {
    expect(onze('2026-01-05T10:00', 'FREQ=WEEKLY;COUNT=10', '2026-03-02T00:00', '2027-01-01T00:00')).toEqual(['2026-03-02T09:00:00.000Z', '2026-03-09T09:00:00.000Z']);
  });

  it('geeft nooit meer dan gevraagd', () => {
    expect([...voorkomens(wand('2026-01-01T10:00'), leesHerhaling('FREQ=DAILY'), 0, wand('2040-01-01T00:00'), 7)]).toHaveLength(7);
    expect([...voorkomens(wand('2026-01-01T10:00'), leesHerhaling('FREQ=DAILY'), 0, wand('2040-01-01T00:00'))]).toHaveLength(1_000);
    expect([...voorkomens(wand('2026-01-01T10:00'), leesHerhaling('FREQ=DAILY'), 0, wand('2040-01-01T00:00'), 1)]).toHaveLength(1);
  });

  it('houdt op bij een regel die nooit past', () => {
    expect(onze('2026-01-01T10:00', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2026-01-02T00:00', '2090-01-01T00:00')).toEqual([]);
    expect(onze('2026-01-01T10:00', 'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=6', '2026-01-02T00:00', '2090-01-01T00:00')).toEqual([]);
  });
});

describe('de twee volgnummers van een jaar', () => {
  it('tellen over het jaar, en in een gekozen maand over die maand', () => {
    const dagen = (regel: string) => onze('2026-01-01T10:00', regel, '2026-01-02T00:00', '2027-12-31T00:00').map((moment) => moment.slice(0, 10));
    expect(dagen('FREQ=YEARLY;BYDAY=20MO')).toEqual(['2026-05-18', '2027-05-17']);
    expect(dagen('FREQ=YEARLY;BYDAY=-1FR')).toEqual(['2026-12-25']);
    expect(dagen('FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3')).toEqual(['2026-03-29', '2027-03-28']);
    // 2026 has 53 Thursdays, 2027 has not
    expect(dagen('FREQ=YEARLY;BYDAY=53TH')).toEqual(['2026-12-31']);
    expect(dagen('FREQ=YEARLY;BYDAY=1MO,TH').filter((dag) => dag < '2026-01-20')).toEqual(['2026-01-05', '2026-01-08', '2026-01-15']);
  });
});

describe('de klok verspringt', () => {
  it('een herhaling in het uur dat niet bestaat, gaat die ene keer niet door (RFC 5545, 3.3.10)', () => {
    expect(onze('2026-03-28T02:30', 'FREQ=DAILY', '2026-03-28T00:00', '2026-03-31T00:00')).toEqual(['2026-03-28T01:30:00.000Z', '2026-03-30T00:30:00.000Z']);
  });

  it('en telt dan ook niet mee voor COUNT', () => {
    expect(onze('2026-03-28T02:30', 'FREQ=DAILY;COUNT=2', '2026-03-28T00:00', '2026-04-05T00:00')).toEqual(['2026-03-28T01:30:00.000Z', '2026-03-30T00:30:00.000Z']);
  });

  it('een begin in dat uur schuift een uur op (RFC 5545, 3.3.5)', () => {
    expect(onze('2026-03-29T02:30', 'FREQ=DAILY', '2026-03-29T00:00', '2026-03-31T00:00')).toEqual(['2026-03-29T01:30:00.000Z', '2026-03-30T00:30:00.000Z']);
  });
});

describe('leesHerhaling', () => {
  it.each([
    ['', 'is geen deel'],
    ['BYDAY=MO', 'FREQ ontbreekt'],
    ['FREQ=HOURLY', 'FREQ=HOURLY'],
    ['FREQ=WEEKLY;', 'is geen deel'],
    ['FREQ=WEEKLY;FREQ=DAILY', 'is geen deel'],
    ['FREQ=WEEKLY;BYDAY=', 'is geen deel'],
    ['FREQ=WEEKLY;BYDAY=MA', 'BYDAY=MA'],
    ['FREQ=WEEKLY;BYDAY=1MO', 'volgnummer'],
    ['FREQ=DAILY;BYDAY=-1MO', 'volgnummer'],
    ['FREQ=WEEKLY;BYMONTHDAY=1', 'BYMONTHDAY'],
    ['FREQ=WEEKLY;INTERVAL=0', 'INTERVAL=0'],
    ['FREQ=WEEKLY;INTERVAL=-2', 'INTERVAL=-2'],
    ['FREQ=WEEKLY;INTERVAL=1.5', 'INTERVAL=1.5'],
    ['FREQ=WEEKLY;COUNT=0', 'COUNT=0'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'BYMONTHDAY=32'],
    ['FREQ=MONTHLY;BYMONTHDAY=0', 'BYMONTHDAY=0'],
    ['FREQ=YEARLY;BYMONTH=13', 'BYMONTH=13'],
    ['FREQ=YEARLY;BYMONTH=-1', 'BYMONTH=-1'],
    ['FREQ=MONTHLY;BYSETPOS=367', 'BYSETPOS=367'],
    ['FREQ=WEEKLY;WKST=XX', 'WKST=XX'],
    ['FREQ=WEEKLY;UNTIL=2026', 'UNTIL=2026'],
    ['FREQ=WEEKLY;UNTIL=20260230', 'UNTIL=20260230'],
    ['FREQ=WEEKLY;UNTIL=20260101;COUNT=2', 'niet allebei'],
    ['FREQ=DAILY;BYHOUR=10', 'BYHOUR'],
    ['RRULE:FREQ=DAILY', 'RRULE:FREQ'],
    // accepted parts with something after them
    ['FREQ=WEEKLY;INTERVAL=2,3', 'INTERVAL=2,3'],
    ['FREQ=WEEKLY;COUNT=2,3', 'COUNT=2,3'],
    ['FREQ=DAILY=WEEKLY', 'FREQ=DAILY=WEEKLY'],
    ['FREQ=MONTHLY;BYDAY=0MO', 'BYDAY=0MO'],
    ['FREQ=MONTHLY;BYDAY=99MO', 'BYDAY=99MO'],
  ])('weigert "%s" en noemt wat er mis is', (regel, deel) => {
    let fout: unknown;
    try {
      leesHerhaling(regel);
    } catch (gevangen) {
      fout = gevangen;
    }
    expect(fout).toBeInstanceOf(Herhalingsfout);
    expect((fout as Error).message).toContain(deel);
  });

  it('faalt alleen met een Herhalingsfout, wat er ook staat', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('FREQ=', 'DAILY', 'WEEKLY', ';', 'BYDAY=', 'MO', '1', '-', ',', 'UNTIL=', '2026', 'COUNT=', '=') })), (tekst) => {
        try {
          leesHerhaling(tekst);
        } catch (fout) {
          expect(fout).toBeInstanceOf(Herhalingsfout);
        }
      }),
    );
  });

  it('leest kleine letters', () => {
    expect(leesHerhaling('freq=weekly;byday=mo')).toEqual(leesHerhaling('FREQ=WEEKLY;BYDAY=MO'));
  });
});
