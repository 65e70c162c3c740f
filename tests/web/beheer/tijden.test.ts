import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesHerhaling, voorkomens } from '../../../server/tijd/herhaling.ts';
import { leesWandklok, schrijfWandklok } from '../../../server/tijd/klok.ts';
import { datumVan, dagnummer, duurTussen, isDatum, klokVan, minutenVan, weekdagVan, weekVan } from '../../../web/beheer/tijden/dagen.ts';
import { leesTijden, type Patroon, schrijfTijden, type Tijdgroep, type Tijdvelden } from '../../../web/beheer/tijden/tijdgroepen.ts';
import { perKlok, urenVan, vakjeVan, zetAan, zetUit } from '../../../web/beheer/tijden/weekrooster.ts';

type Moment = Tijdvelden & { naam: string | null };
const moment = (velden: Partial<Moment>): Moment => ({ naam: null, begin: '2026-11-02T10:00', duurMinuten: 120, herhaling: null, extra: [], uitgezonderd: [], ...velden });

/** Every start that the server makes of moments in a year and a bit, with its length. */
function starten(momenten: Tijdvelden[], van = '2026-11-01', tot = '2028-01-01'): string[] {
  const [begin, eind] = [leesWandklok(`${van}T00:00`)!, leesWandklok(`${tot}T00:00`)!];
  return momenten
    .flatMap(({ begin: eerste, duurMinuten, herhaling, extra, uitgezonderd }) => {
      if (eerste === null) return [];
      const regel = herhaling === null ? undefined : leesHerhaling(herhaling);
      const keren = [...voorkomens(leesWandklok(eerste)!, regel, begin, eind, 5_000)].map((start) => schrijfWandklok(start).slice(0, 16));
      return [...keren, ...extra].filter((keer) => !uitgezonderd.includes(keer)).map((keer) => `${keer} ${duurMinuten}`);
    })
    .sort();
}

const dag = fc.integer({ min: 0, max: 6 });
const datum = fc.integer({ min: dagnummer('2026-11-01'), max: dagnummer('2027-10-31') }).map(datumVan);
// not in the hour that spring skips, which is the server's affair
const klok = fc.integer({ min: 12, max: 95 }).map((kwartier) => kwartier * 15);
const duur = fc.option(fc.integer({ min: 1, max: 40 }).map((kwartier) => kwartier * 15), { nil: null });
const tijden = fc.uniqueArray(fc.record({ dag, van: klok, duur }), { minLength: 1, maxLength: 8, selector: ({ dag, van, duur }) => `${dag} ${van} ${duur}` });
const week = fc.record({ soort: fc.constant('WEEK' as const), om: fc.integer({ min: 1, max: 4 }), vanaf: datum, tot: fc.option(datum, { nil: null }), tijden });
const maand = fc.record({ soort: fc.constant('MAAND' as const), om: fc.integer({ min: 1, max: 3 }), vanaf: datum, tot: fc.option(datum, { nil: null }), welke: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1), { minLength: 1, maxLength: 3 }), dag, van: klok, duur });
const eens = fc.record({ soort: fc.constant('EENS' as const), vanaf: datum, van: klok, duur });

/** What a form means, told day by day and without any rule. */
function bedoeld(patroon: Patroon, weg: string[]): string[] {
  const uit: string[] = [];
  if (patroon.soort === 'ZONDER' || patroon.soort === 'EIGEN') return uit;
  const eind = '2027-12-31';
  let maanden = -1;
  let vorige = '';
  for (let nummer = dagnummer('2026-11-01'); datumVan(nummer) <= eind; nummer += 1) {
    const vandaag = datumVan(nummer);
    if (vandaag < patroon.vanaf || weg.includes(vandaag)) continue;
    if (patroon.soort === 'EENS') {
      if (vandaag === patroon.vanaf) uit.push(`${vandaag}T${klokVan(patroon.van)} ${patroon.duur}`);
      continue;
    }
    if (patroon.tot !== null && vandaag > patroon.tot) continue;
    if (patroon.soort === 'WEEK') {
      if ((weekVan(vandaag) - weekVan(patroon.vanaf)) % patroon.om !== 0) continue;
      for (const tijd of patroon.tijden) if (tijd.dag === weekdagVan(vandaag)) uit.push(`${vandaag}T${klokVan(tijd.van)} ${tijd.duur}`);
      continue;
    }
    const nr = Number(vandaag.slice(8));
    const laatste = datumVan(nummer + 7).slice(5, 7) !== vandaag.slice(5, 7);
    if (weekdagVan(vandaag) !== patroon.dag || !(patroon.welke.includes(Math.ceil(nr / 7)) || (laatste && patroon.welke.includes(-1)))) continue;
    // months are counted from the first one in which it takes place
    if (vandaag.slice(0, 7) !== vorige) {
      maanden = maanden < 0 ? 0 : maanden + (Number(vandaag.slice(0, 4)) - Number(vorige.slice(0, 4))) * 12 + Number(vandaag.slice(5, 7)) - Number(vorige.slice(5, 7));
      vorige = vandaag.slice(0, 7);
    }
    if (maanden % patroon.om === 0) uit.push(`${vandaag}T${klokVan(patroon.van)} ${patroon.duur}`);
  }
  return uit.sort();
}

const groep = (patroon: Patroon, weg: string[] = []): Tijdgroep<{ naam: string | null }> => ({ sleutel: 's', patroon, kenmerken: { naam: 'Koffie' }, weg, extra: [], oorspronkelijk: [] });

describe('from the form to rules', () => {
  it('takes place on exactly the days that were filled in', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(week, maand, eens), fc.array(datum, { maxLength: 4 }), (patroon, weg) => {
        // an end before the first time leaves that first time, as RFC 5545 has it: the form refuses it
        const eerste = bedoeld(patroon.soort === 'EENS' ? patroon : { ...patroon, tot: null }, []).map((keer) => keer.slice(0, 10));
        if (patroon.soort !== 'EENS' && patroon.tot !== null) {
          const perMoment = patroon.soort === 'WEEK' ? perKlok(patroon.tijden).map(({ dagen }) => eerste.find((keer) => dagen.includes(weekdagVan(keer)))) : [eerste[0]];
          fc.pre(perMoment.every((keer) => keer !== undefined && keer <= patroon.tot!));
        }
        expect(starten(schrijfTijden([groep(patroon, weg)]))).toEqual(bedoeld(patroon, weg));
      }),
      { numRuns: 150 },
    );
  });

  it('comes back as the same form', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(week, maand, eens), (patroon) => {
        const geschreven = schrijfTijden([groep(patroon)]);
        const terug = leesTijden(geschreven);
        expect(terug.some((gelezen) => gelezen.patroon.soort === 'EIGEN')).toBe(false);
        if (patroon.soort !== 'WEEK') expect(terug).toHaveLength(1);
        expect(starten(schrijfTijden(terug))).toEqual(starten(geschreven));
      }),
      { numRuns: 150 },
    );
  });

  it('says every day, every second week and the second Tuesday as everybody does', () => {
    const regels = (patroon: Patroon) => schrijfTijden([groep(patroon)]).map(({ begin, herhaling }) => `${begin} ${herhaling}`);
    expect(regels({ soort: 'WEEK', om: 2, vanaf: '2026-11-24', tot: null, tijden: [{ dag: 1, van: 600, duur: 60 }, { dag: 3, van: 600, duur: 60 }] })).toEqual(['2026-11-24T10:00 FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH']);
    expect(regels({ soort: 'MAAND', om: 1, vanaf: '2026-11-22', tot: '2027-06-30', welke: [2], dag: 1, van: 840, duur: null })).toEqual(['2026-12-08T14:00 FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270630T235959']);
    expect(regels({ soort: 'EENS', vanaf: '2026-12-05', van: 1320, duur: 240 })).toEqual(['2026-12-05T22:00 null']);
  });
});

describe('from rules to the form', () => {
  it('gives back what it read, whatever it was', { timeout: 60_000 }, () => {
    const regel = fc.oneof(
      fc.constantFrom(null, 'FREQ=DAILY', 'FREQ=WEEKLY', 'FREQ=WEEKLY;WKST=SU;INTERVAL=2;BYDAY=MO', 'FREQ=MONTHLY', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1,-1', 'FREQ=MONTHLY;BYDAY=+1MO', 'FREQ=YEARLY', 'FREQ=WEEKLY;COUNT=5', 'FREQ=WEEKLY;BYDAY=MO;BYMONTH=6,7', 'FREQ=MONTHLY;BYMONTHDAY=15', 'FREQ=WEEKLY;UNTIL=20270101T080000Z', 'FREQ=WEEKLY;UNTIL=20270104T090000', 'FREQ=MONTHLY;BYDAY=1MO,3TU', 'FREQ=DAILY;INTERVAL=3'),
      fc.tuple(fc.constantFrom(1, 2, 3), fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), { minLength: 1 })).map(([om, dagen]) => `FREQ=WEEKLY;INTERVAL=${om};BYDAY=${dagen.join(',')}`),
    );
    const keer = fc.tuple(datum, klok).map(([op, om]) => `${op}T${klokVan(om)}`);
    const willekeurig = fc.record({ begin: fc.option(keer, { nil: null }), duurMinuten: fc.option(fc.integer({ min: 5, max: 3_000 }), { nil: null }), herhaling: regel, extra: fc.array(keer, { maxLength: 2 }), uitgezonderd: fc.array(keer, { maxLength: 2 }), naam: fc.constantFrom(null, 'Koffie') });
    fc.assert(
      fc.property(fc.array(willekeurig, { maxLength: 5 }), (momenten) => {
        const gesorteerd = (lijst: object[]) => lijst.map((een) => JSON.stringify(een, Object.keys(momenten[0] ?? {}).sort())).sort();
        expect(gesorteerd(schrijfTijden(leesTijden(momenten)))).toEqual(gesorteerd(momenten));
      }),
      { numRuns: 250 },
    );
  });

  it('takes Monday and Wednesday at other hours as one timetable, and another name as another block', () => {
    const maandag = moment({ herhaling: 'FREQ=WEEKLY;BYDAY=MO' });
    const woensdag = moment({ begin: '2026-11-04T14:00', herhaling: 'FREQ=WEEKLY;BYDAY=WE' });
    const samen = leesTijden([maandag, woensdag]);
    expect(samen.map(({ patroon }) => patroon)).toEqual([{ soort: 'WEEK', om: 1, vanaf: '2026-11-02', tot: null, tijden: [{ dag: 0, van: 600, duur: 120 }, { dag: 2, van: 840, duur: 120 }] }]);
    expect(leesTijden([maandag, { ...woensdag, naam: 'Eten' }])).toHaveLength(2);
  });

  it.each(['FREQ=WEEKLY;COUNT=5', 'FREQ=WEEKLY;BYDAY=MO;BYMONTH=6', 'FREQ=MONTHLY;BYMONTHDAY=2', 'FREQ=YEARLY', 'FREQ=WEEKLY;BYDAY=TU'])('leaves %s as it is, also when its name changes', (herhaling) => {
    const [groep] = leesTijden([moment({ herhaling })]);
    expect(groep?.patroon.soort).toBe('EIGEN');
    expect(schrijfTijden([{ ...groep!, kenmerken: { naam: 'Anders' } }])).toEqual([moment({ herhaling, naam: 'Anders' })]);
  });

  it('knows what it means to have no clock time', () => {
    const [groep] = leesTijden([moment({ begin: null, duurMinuten: null })]);
    expect(groep?.patroon).toEqual({ soort: 'ZONDER' });
  });

  it('another day at the same hour joins its moment, another hour is a moment of its own', () => {
    const [groep] = leesTijden([moment({ herhaling: 'FREQ=WEEKLY;BYDAY=MO' })]);
    if (groep?.patroon.soort !== 'WEEK') throw new Error('geen week');
    const nieuw = schrijfTijden([{ ...groep, patroon: { ...groep.patroon, tijden: [...groep.patroon.tijden, { dag: 4, van: 600, duur: 120 }, { dag: 5, van: 900, duur: 60 }] } }]);
    expect(nieuw.map(({ begin, herhaling }) => [begin, herhaling])).toEqual([['2026-11-02T10:00', 'FREQ=WEEKLY;BYDAY=MO,FR'], ['2026-11-07T15:00', 'FREQ=WEEKLY;BYDAY=SA']]);
  });

  it('an extra time of another length becomes a moment of its own', () => {
    const [groep] = leesTijden([moment({ herhaling: 'FREQ=WEEKLY;BYDAY=MO' })]);
    const nieuw = schrijfTijden([{ ...groep!, extra: [{ datum: '2026-12-05', van: 600, duur: 120 }, { datum: '2026-12-06', van: 600, duur: 30 }] }]);
    expect(nieuw.map(({ begin, herhaling, extra, duurMinuten }) => [begin, herhaling, extra, duurMinuten])).toEqual([
      ['2026-11-02T10:00', 'FREQ=WEEKLY;BYDAY=MO', ['2026-12-05T10:00'], 120],
      ['2026-12-06T10:00', null, [], 30],
    ]);
  });
});

describe('the grid of a week', () => {
  const uur = fc.integer({ min: 0, max: 29 });
  /** The minutes of the week that are taken, as a plain set. */
  const minuten = (lijst: { dag: number; van: number; duur: number | null }[]) => {
    const uit = new Set<number>();
    for (const { dag, van, duur } of lijst) for (let minuut = 0; minuut < (duur ?? 0); minuut += 1) uit.add((dag * 1440 + van + minuut) % 10_080);
    return uit;
  };
  const bekend = fc.array(fc.record({ dag, van: klok, duur: fc.integer({ min: 1, max: 30 }).map((kwartier) => kwartier * 15) }), { maxLength: 6 });

  it('an hour that is put in is taken, and nothing else changes', () => {
    fc.assert(
      fc.property(bekend, dag, uur, (lijst, opDag, opUur) => {
        const na = zetAan(lijst, opDag, opUur);
        const verwacht = minuten([...lijst, { dag: opDag, van: opUur * 60, duur: 60 }]);
        // more than a whole day together is cut off
        fc.pre(na.every((tijd) => (tijd.duur ?? 0) < 1440));
        expect([...minuten(na)].sort()).toEqual([...verwacht].sort());
        expect(vakjeVan(na, opDag, opUur)).toBe('vol');
      }),
    );
  });

  it('an hour that is taken out is free, and nothing else changes', () => {
    // times that do not lie over each other, as the form has them
    const los = bekend.map((lijst) => lijst.filter((tijd, plek) => !lijst.slice(0, plek).some((ander) => Math.abs(ander.dag * 1440 + ander.van - tijd.dag * 1440 - tijd.van) < 1440)));
    fc.assert(
      fc.property(los, dag, uur, (lijst, opDag, opUur) => {
        const na = zetUit(lijst, opDag, opUur);
        const weg = minuten([{ dag: opDag, van: opUur * 60, duur: 60 }]);
        const vanDieDag = minuten(lijst.filter((tijd) => tijd.dag === opDag));
        const verwacht = [...minuten(lijst)].filter((minuut) => !(weg.has(minuut) && vanDieDag.has(minuut)));
        expect([...minuten(na)].sort()).toEqual(verwacht.sort());
        expect(vakjeVan(na, opDag, opUur)).toBe('leeg');
      }),
    );
  });

  it('shows half an hour as partly taken, and a begin without an end too', () => {
    expect(vakjeVan([{ dag: 1, van: 570, duur: 90 }], 1, 9)).toBe('deels');
    expect(vakjeVan([{ dag: 1, van: 570, duur: 90 }], 1, 10)).toBe('vol');
    expect(vakjeVan([{ dag: 1, van: 600, duur: null }], 1, 10)).toBe('deels');
    expect(zetUit([{ dag: 1, van: 600, duur: null }], 1, 10)).toEqual([]);
    expect(zetAan([{ dag: 1, van: 630, duur: null }], 1, 10)).toEqual([{ dag: 1, van: 600, duur: 60 }]);
  });

  it('has room for what is early or goes on after midnight', () => {
    expect(urenVan([])).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21]);
    const nacht = [{ dag: 4, van: 1320, duur: 240 }, { dag: 5, van: 390, duur: 60 }];
    expect(urenVan(nacht)[0]).toBe(6);
    expect(urenVan(nacht).at(-1)).toBe(25);
  });
});

describe('clock and calendar', () => {
  it('an end that is not later is on the next day', () => {
    expect(duurTussen(600, 720)).toBe(120);
    expect(duurTussen(1320, 120)).toBe(240);
    expect(duurTussen(600, 600)).toBe(1440);
  });
  it('reads times and days that exist', () => {
    expect([minutenVan('9:30'), minutenVan('09:30'), minutenVan('24:00'), minutenVan('')]).toEqual([null, 570, null, null]);
    expect([isDatum('2026-02-30'), isDatum('2028-02-29'), isDatum('26-1-1')]).toEqual([false, true, false]);
    expect(weekdagVan('2026-11-22')).toBe(6);
  });
});
