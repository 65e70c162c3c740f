import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesHerhaling, voorkomens } from '../../server/tijd/herhaling.ts';
import { leesWandklok, momentVan, schrijfWandklok } from '../../server/tijd/klok.ts';
import { isOpen, openPerioden, standVan } from '../../server/tijd/open.ts';
import { inWoorden, type Moment, rooster, type Tijden, volgendeKeren, voorkomenInWoorden, VOORUIT_DAGEN } from '../../server/tijd/rooster.ts';

const wand = (tekst: string): number => leesWandklok(tekst)!;
const om = (tekst: string): Date => momentVan(wand(tekst));

function moment(deel: Partial<Moment>): Moment {
  return { id: 'm', soort: 'INLOOP', naam: null, begin: '2026-11-23T10:00', duurMinuten: 120, herhaling: null, extra: [], uitgezonderd: [], opAfspraak: null, opFeestdagen: true, inSchoolvakanties: true, toelichting: null, peildatum: null, ...deel };
}

const van = (momenten: Moment[], meer: Partial<Tijden> = {}): Tijden => ({ momenten, status: 'ACTIEF', vakantieregio: 'NOORD', ...meer });

const tijden = (deel: Partial<Moment>, vanaf: string, tot: string): string[] => [...rooster(van([moment(deel)]), om(vanaf), om(tot))].map(({ begin, eind }) => `${begin.toISOString().slice(0, 16)} ${eind?.toISOString().slice(0, 16) ?? '?'}`);

describe('rooster', () => {
  it('geeft wat bezig is of begint, en niet wat net voorbij is of op het einde begint', () => {
    const deel = { herhaling: 'FREQ=DAILY' };
    expect(tijden(deel, '2026-11-25T11:59', '2026-11-26T10:00')).toEqual(['2026-11-25T09:00 2026-11-25T11:00']);
    expect(tijden(deel, '2026-11-25T12:00', '2026-11-26T10:00')).toEqual([]);
    expect(tijden(deel, '2026-11-25T12:00', '2026-11-26T10:01')).toEqual(['2026-11-26T09:00 2026-11-26T11:00']);
  });

  it('loopt door na middernacht, ook over Nieuwjaar', () => {
    const deel = { begin: '2026-12-30T22:00', duurMinuten: 480, herhaling: 'FREQ=DAILY' };
    expect(tijden(deel, '2027-01-01T03:00', '2027-01-01T03:01')).toEqual(['2026-12-31T21:00 2027-01-01T05:00']);
    expect(tijden(deel, '2027-01-01T06:00', '2027-01-01T21:59')).toEqual([]);
  });

  it('houdt de kloktijd van het einde aan op de avond dat de klok verspringt', () => {
    const nacht = { begin: '2026-01-01T22:00', duurMinuten: 480, herhaling: 'FREQ=DAILY' };
    expect(tijden(nacht, '2026-03-29T00:00', '2026-03-29T05:00')).toEqual(['2026-03-28T21:00 2026-03-29T04:00']);
    expect(tijden(nacht, '2026-10-25T00:00', '2026-10-25T05:00')).toEqual(['2026-10-24T20:00 2026-10-25T05:00']);
  });

  it('laat uitzonderingen weg en zet extra tijden ertussen', () => {
    const deel = { herhaling: 'FREQ=WEEKLY', uitgezonderd: ['2026-11-30T10:00', '2026-12-05T14:00'], extra: ['2026-12-01T19:00', '2026-12-05T14:00', '2026-12-07T10:00'] };
    expect(tijden(deel, '2026-11-23T00:00', '2026-12-08T00:00')).toEqual(['2026-11-23T09:00 2026-11-23T11:00', '2026-12-01T18:00 2026-12-01T20:00', '2026-12-07T09:00 2026-12-07T11:00']);
  });

  it('weet dat iets zonder begin geen tijden heeft, en iets zonder duur geen einde', () => {
    expect(tijden({ begin: null, duurMinuten: null, toelichting: 'op werkdagen' }, '2026-01-01T00:00', '2027-01-01T00:00')).toEqual([]);
    expect(tijden({ duurMinuten: null }, '2026-11-23T00:00', '2026-11-24T00:00')).toEqual(['2026-11-23T09:00 ?']);
    // it may go on until the end of the day
    expect(tijden({ duurMinuten: null }, '2026-11-23T10:01', '2026-11-24T00:00')).toEqual(['2026-11-23T09:00 ?']);
    expect(tijden({ duurMinuten: null }, '2026-11-24T00:00', '2026-11-25T00:00')).toEqual([]);
  });

  it('eindigt nooit voor hij begint', () => {
    fc.assert(
      fc.property(fc.constantFrom('2026-03-29', '2026-10-25', '2026-12-31'), fc.integer({ min: 0, max: 287 }), fc.integer({ min: 1, max: 40 }), (dag, plek, vijfMinuten) => {
        const begin = schrijfWandklok(wand(`${dag}T00:00`) - 1_440 + plek * 5);
        for (const voorkomen of rooster(van([moment({ begin, duurMinuten: vijfMinuten * 5, herhaling: 'FREQ=DAILY' })]), om(`${dag}T00:00`), new Date(om(`${dag}T00:00`).getTime() + 86_400_000))) expect(voorkomen.eind!.getTime(), `${begin} ${vijfMinuten * 5} minuten`).toBeGreaterThan(voorkomen.begin.getTime());
      }),
      { numRuns: 3_000 },
    );
  });

  it('houdt de lengte aan als het begin in het overgeslagen uur ligt', () => {
    expect(tijden({ begin: '2026-03-29T02:30', duurMinuten: 30 }, '2026-03-29T00:00', '2026-03-30T00:00')).toEqual(['2026-03-29T01:30 2026-03-29T02:00']);
  });

  it('geeft hetzelfde als alles uitschrijven en dan kiezen', () => {
    const dag = fc.integer({ min: wand('2026-01-01T00:00') / 1_440, max: wand('2027-02-01T00:00') / 1_440 });
    // not between two and three, where a night in spring has no such time
    const klok = fc.constantFrom(0, 30, 60, 119, 180, 600, 1_200, 1_320, 1_439);
    const tijd = fc.tuple(dag, klok).map(([nummer, minuut]) => nummer * 1_440 + minuut);
    fc.assert(
      fc.property(tijd, fc.constantFrom(null, 'FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO,SU', 'FREQ=MONTHLY;BYDAY=-1SU', 'FREQ=DAILY;INTERVAL=3;COUNT=40'), fc.constantFrom(5, 60, 600, 1_440, 4_000), fc.array(tijd, { maxLength: 3 }), fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 3 }), tijd, fc.integer({ min: 1, max: 20_000 }), (begin, herhaling, duur, extra, weg, vanaf, lengte) => {
        const alle = [...new Set([...voorkomens(begin, herhaling === null ? undefined : leesHerhaling(herhaling), 0, wand('2027-06-01T00:00')), ...extra])].sort((a, b) => a - b);
        const uitgezonderd = weg.flatMap((plek) => alle[plek] ?? []);
        const venster = momentVan(vanaf);
        const tot = new Date(venster.getTime() + lengte * 60_000);
        const verwacht = alle
          .filter((start) => !uitgezonderd.includes(start))
          .map((start) => [momentVan(start), momentVan(start + duur)] as const)
          .filter(([start, einde]) => start < tot && einde > venster)
          .map(([start]) => start.toISOString());
        const deel = { begin: schrijfWandklok(begin), duurMinuten: duur, herhaling, extra: extra.map(schrijfWandklok), uitgezonderd: uitgezonderd.map(schrijfWandklok) };
        expect([...rooster(van([moment(deel)]), venster, tot)].map((voorkomen) => voorkomen.begin.toISOString())).toEqual([...verwacht].sort());
      }),
      { numRuns: 1_000 },
    );
  });

  it('zet de tijden van alle momenten op volgorde', () => {
    const beide = [...rooster(van([moment({ id: 'laat', begin: '2026-11-23T14:00' }), moment({ id: 'vroeg' })]), om('2026-11-23T00:00'), om('2026-11-24T00:00'))];
    expect(beide.map((voorkomen) => voorkomen.moment.id)).toEqual(['vroeg', 'laat']);
  });

  it('noemt bellen en afspraken niet open', () => {
    expect(isOpen(moment({ soort: 'TELEFONISCH' }))).toBe(false);
    expect(isOpen(moment({ opAfspraak: true }))).toBe(false);
    expect(isOpen(moment({ soort: 'SPREEKUUR', opAfspraak: null }))).toBe(true);
  });
});

describe('standVan en volgendeKeren', () => {
  const tijd = fc.tuple(fc.constantFrom('2026-03-26', '2026-10-23', '2026-12-30'), fc.integer({ min: 0, max: 5 * 48 })).map(([dag, halfUur]) => wand(`${dag}T00:00`) + halfUur * 30);
  const willekeurig = fc.record({
    soort: fc.constantFrom<Moment['soort']>('INLOOP', 'SPREEKUUR', 'TELEFONISCH'),
    begin: fc.option(tijd.map(schrijfWandklok), { freq: 8 }),
    duurMinuten: fc.constantFrom(null, 30, 90, 600, 3_000),
    herhaling: fc.constantFrom(null, 'FREQ=DAILY;INTERVAL=2', 'FREQ=WEEKLY', 'FREQ=MONTHLY;BYDAY=-1SU', 'FREQ=DAILY;COUNT=3', 'FREQ=DAILY;UNTIL=20261231', 'FREQ=DAILY;BYHOUR=3'),
    extra: fc.array(tijd.map(schrijfWandklok), { maxLength: 2 }),
    uitgezonderd: fc.array(tijd.map(schrijfWandklok), { maxLength: 2 }),
    opAfspraak: fc.constantFrom(null, true, false),
    opFeestdagen: fc.constantFrom(null, true, false),
    inSchoolvakanties: fc.constantFrom(null, true, false),
  });

  it('zeggen hetzelfde als het hele rooster, en als wat in de zoekindex komt', () => {
    const raakt = (reeksen: string[], nu: Date) =>
      reeksen.some((reeks) => {
        const [, begin, eind, slot] = /^[[(](.*),(.*)([\])])$/.exec(reeks)!;
        return (begin === '' || new Date(begin!) <= nu) && (eind === '' || (slot === ']' ? new Date(eind!) >= nu : new Date(eind!) > nu));
      });
    fc.assert(
      fc.property(fc.array(willekeurig, { maxLength: 4 }), fc.constantFrom<Tijden['status']>('ACTIEF', 'ACTIEF', 'ACTIEF', 'TIJDELIJK_GESLOTEN'), tijd, (delen, status, nuKlok) => {
        const alles = van(delen.map((deel, nummer) => moment({ ...deel, id: String(nummer) })), { status });
        const nu = momentVan(nuKlok);
        const rij = [...rooster(alles, nu, new Date(nu.getTime() + VOORUIT_DAGEN * 86_400_000))];
        expect(rij).toEqual(rij.toSorted((a, b) => a.begin.getTime() - b.begin.getTime()));
        const keren = rij.filter(({ begin, eind }) => eind !== null || begin >= nu);
        expect(volgendeKeren(alles, nu, 3)).toEqual(keren.slice(0, 3));
        const perioden = openPerioden(alles, new Date(nu.getTime() - 86_400_000), new Date(nu.getTime() + 86_400_000));
        const nuOpen = perioden === null ? null : raakt(perioden.zeker, nu) ? true : raakt(perioden.misschien, nu) ? null : false;
        expect(standVan(alles, nu)).toEqual({ nuOpen, volgende: keren[0] ?? null });
      }),
      { numRuns: 3_000 },
    );
  });

  it('weten zonder tijden niets, en met een deel van de tijden alleen wat open is', () => {
    const nuOpen = (momenten: Moment[], tijdstip: string, meer: Partial<Tijden> = {}) => standVan(van(momenten, meer), om(tijdstip)).nuOpen;
    const wekelijks = moment({ herhaling: 'FREQ=WEEKLY' });
    const onbekend = moment({ begin: null, duurMinuten: null, toelichting: 'en op afspraak' });
    expect(nuOpen([], '2026-11-23T10:30')).toBeNull();
    expect(nuOpen([onbekend], '2026-11-23T10:30')).toBeNull();
    expect(nuOpen([moment({ opAfspraak: true })], '2026-11-23T10:30')).toBeNull();
    expect(nuOpen([wekelijks, onbekend], '2026-11-23T10:30')).toBe(true);
    expect(nuOpen([wekelijks, onbekend], '2026-11-23T12:00')).toBeNull();
    expect(nuOpen([wekelijks, moment({ opAfspraak: true, begin: null })], '2026-11-23T12:00')).toBe(false);
    // without an end: open at its begin, then unknown for the rest of the day
    const zonderEind = moment({ herhaling: 'FREQ=WEEKLY', duurMinuten: null });
    expect(['2026-11-23T09:59', '2026-11-23T10:00', '2026-11-23T10:01', '2026-11-24T00:00'].map((tijdstip) => nuOpen([zonderEind], tijdstip))).toEqual([false, true, null, false]);
    // nothing to go to
    expect(nuOpen([wekelijks], '2026-11-23T10:30', { status: 'TIJDELIJK_GESLOTEN' })).toBe(false);
    expect(nuOpen([wekelijks], '2026-11-23T10:30', { status: 'VOL' })).toBe(true);
  });

  it('gaan niet stuk op een herhaling die niet te lezen is', () => {
    const stuk = moment({ herhaling: 'FREQ=DAILY;BYHOUR=10', toelichting: 'elke ochtend' });
    expect(standVan(van([stuk]), om('2026-11-23T10:30'))).toEqual({ nuOpen: null, volgende: null });
    expect(inWoorden(stuk)).toBe('elke ochtend');
  });
});

describe('inWoorden', () => {
  // 23 November 2026 is a Monday
  it.each([
    [{ herhaling: 'FREQ=WEEKLY' }, 'elke maandag van 10.00 tot 12.00 uur'],
    [{ herhaling: 'FREQ=WEEKLY;BYDAY=WE,MO' }, 'elke maandag en woensdag van 10.00 tot 12.00 uur'],
    [{ herhaling: 'FREQ=WEEKLY;BYDAY=FR,WE,MO' }, 'elke maandag, woensdag en vrijdag van 10.00 tot 12.00 uur'],
    [{ herhaling: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU' }, 'elke dag van 10.00 tot 12.00 uur'],
    [{ herhaling: 'FREQ=WEEKLY;INTERVAL=2' }, 'om de week op maandag van 10.00 tot 12.00 uur'],
    [{ herhaling: 'FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,TH' }, 'elke 3 weken op maandag en donderdag van 10.00 tot 12.00 uur'],
    [{ herhaling: 'FREQ=DAILY' }, 'elke dag van 10.00 tot 12.00 uur'],
    [{ herhaling: 'FREQ=DAILY;INTERVAL=2' }, 'om de dag van 10.00 tot 12.00 uur'],
    [{ herhaling: 'FREQ=DAILY;INTERVAL=10' }, 'elke 10 dagen van 10.00 tot 12.00 uur'],
    [{ herhaling: 'FREQ=MONTHLY;BYDAY=2TU' }, 'de tweede dinsdag van elke maand van 10.00 tot 12.00 uur'],
    [{ herhaling: 'FREQ=MONTHLY;BYDAY=-1FR' }, 'de laatste vrijdag van elke maand van 10.00 tot 12.00 uur'],
    [{ herhaling: 'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-2' }, 'de op een na laatste dinsdag van elke maand van 10.00 tot 12.00 uur'],
    [{ herhaling: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO' }, 'om de 2 maanden op de eerste maandag van 10.00 tot 12.00 uur'],
    [{ herhaling: 'FREQ=MONTHLY;BYMONTHDAY=15' }, 'de 15e van elke maand van 10.00 tot 12.00 uur'],
    [{ herhaling: 'FREQ=MONTHLY' }, 'de 23e van elke maand van 10.00 tot 12.00 uur'],
    [{ herhaling: 'FREQ=MONTHLY;BYMONTHDAY=1,15' }, 'de 1e en de 15e van elke maand van 10.00 tot 12.00 uur'],
    [{ herhaling: 'FREQ=YEARLY' }, 'elk jaar op 23 november van 10.00 tot 12.00 uur'],
    [{ herhaling: 'FREQ=WEEKLY;UNTIL=20261231' }, 'elke maandag tot en met 31 december 2026 van 10.00 tot 12.00 uur'],
    [{ herhaling: 'FREQ=WEEKLY;UNTIL=20261231T230000Z' }, 'elke maandag tot en met 31 december 2026 van 10.00 tot 12.00 uur'],
    [{ herhaling: 'FREQ=WEEKLY;COUNT=5' }, 'elke maandag, 5 keer vanaf 23 november 2026, van 10.00 tot 12.00 uur'],
    [{ herhaling: 'FREQ=WEEKLY;COUNT=1' }, 'maandag 23 november 2026 van 10.00 tot 12.00 uur'],
    [{ herhaling: 'FREQ=MONTHLY;BYDAY=3MO,1MO,TU,-1WE' }, 'de eerste en derde maandag, elke dinsdag en de laatste woensdag van elke maand van 10.00 tot 12.00 uur'],
    [{ herhaling: 'FREQ=MONTHLY;BYDAY=SU,SA;BYSETPOS=-1' }, 'de laatste weekenddag van elke maand van 10.00 tot 12.00 uur'],
    [{ herhaling: 'FREQ=DAILY;BYMONTHDAY=-1,1' }, 'de 1e en de laatste dag van elke maand van 10.00 tot 12.00 uur'],
    [{ herhaling: 'FREQ=YEARLY;BYDAY=20MO' }, 'elk jaar op de 20e maandag van het jaar van 10.00 tot 12.00 uur'],
    [{ herhaling: 'FREQ=YEARLY;BYDAY=MO;BYMONTH=5' }, 'elke maandag in mei van 10.00 tot 12.00 uur'],
    [{ herhaling: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=MO' }, 'op vaste dagen (zie de volgende keren) van 10.00 tot 12.00 uur'],
    [{ herhaling: 'FREQ=DAILY;INTERVAL=3;BYDAY=MO' }, 'op vaste dagen (zie de volgende keren) van 10.00 tot 12.00 uur'],
    [{ herhaling: 'FREQ=WEEKLY', begin: '2026-11-23T18:00', duurMinuten: 1_440 }, 'elke maandag van 18.00 uur tot de volgende dag om 18.00 uur'],
    [{ begin: '2026-11-20T18:00', duurMinuten: 2_880 }, 'vrijdag 20 november 2026 van 18.00 uur tot zondag 22 november 2026 om 18.00 uur'],
    [{}, 'maandag 23 november 2026 van 10.00 tot 12.00 uur'],
    [{ duurMinuten: null }, 'maandag 23 november 2026 vanaf 10.00 uur'],
    [{ herhaling: 'FREQ=WEEKLY', begin: '2026-11-23T22:30', duurMinuten: 150 }, 'elke maandag van 22.30 tot 1.00 uur'],
    [{ herhaling: 'FREQ=WEEKLY', begin: '2026-11-23T09:05' }, 'elke maandag van 9.05 tot 11.05 uur'],
    [{ herhaling: 'FREQ=WEEKLY', opAfspraak: true }, 'elke maandag van 10.00 tot 12.00 uur, op afspraak'],
    [{ begin: null, toelichting: 'op werkdagen' }, 'op werkdagen'],
    [{ begin: null }, 'de tijden zijn onbekend'],
  ])('zegt %j in goed Nederlands', (deel, zin) => {
    expect(inWoorden(moment(deel))).toBe(zin);
  });

  // rules that are allowed: whatever the words are, they may not leave out or turn round what limits the days
  it.each([
    ['dagen per dag', { herhaling: 'FREQ=DAILY;BYDAY=MO,TU' }, /maandag en dinsdag/, /elke dag/],
    ['maanden per week', { herhaling: 'FREQ=WEEKLY;BYMONTH=9,10' }, /september en oktober/, /$^/],
    ['maanden per dag', { herhaling: 'FREQ=DAILY;BYMONTH=7,8' }, /juli en augustus/, /$^/],
    ['maanden per maand', { herhaling: 'FREQ=MONTHLY;BYDAY=1MO;BYMONTH=9' }, /september/, /elke maand/],
    ['elke week, als maand geschreven', { herhaling: 'FREQ=MONTHLY;BYDAY=MO' }, /elke maandag/, /de maandag van/],
    ['een rang van achteren', { herhaling: 'FREQ=MONTHLY;BYDAY=-3MO' }, /derde|op twee na laatste/, /de maandag van/],
    ['de laatste dag', { herhaling: 'FREQ=MONTHLY;BYMONTHDAY=-1' }, /laatste dag/, /dag -1/],
    ['vrijdag de dertiende', { herhaling: 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13' }, /13/, /de vrijdag van/],
    ['twee posities', { herhaling: 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1,3' }, /eerste en derde/, /\bde maandag van/],
    ['een hoge positie', { herhaling: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=10' }, /tiende|10e/, /de {2}/],
    ['om het jaar', { herhaling: 'FREQ=YEARLY;INTERVAL=2' }, /om het jaar|elke 2 jaar/, /elk jaar/],
    ['een maand per jaar', { herhaling: 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=4' }, /4 mei/, /november/],
    ['een weekdag per jaar', { herhaling: 'FREQ=YEARLY;BYMONTH=12;BYDAY=-1SU' }, /laatste zondag.*december/, /november/],
    ['een aantal keren', { begin: '2026-11-23T10:00', herhaling: 'FREQ=WEEKLY;COUNT=5' }, /5 keer|vijf keer|tot en met 21 december 2026/, /$^/],
    ['een heel etmaal', { herhaling: 'FREQ=DAILY', begin: '2026-11-23T00:00', duurMinuten: 1_440 }, /24 uur|de hele dag|dag en nacht|24\.00/, /van 0\.00 tot 0\.00/],
    ['langer dan een dag', { begin: '2026-11-20T18:00', duurMinuten: 2_880 }, /zondag/, /van 18\.00 tot 18\.00/],
  ])('verzwijgt niets: %s', (_, deel, wel, niet) => {
    const zin = inWoorden(moment(deel));
    expect(zin).toMatch(wel);
    expect(zin).not.toMatch(niet);
  });
});

describe('voorkomenInWoorden', () => {
  const nu = om('2026-11-25T10:30');
  it.each([
    ['2026-11-25T10:00', '2026-11-25T12:00', 'vandaag van 10.00 tot 12.00 uur'],
    ['2026-11-26T09:05', '2026-11-26T12:00', 'morgen van 9.05 tot 12.00 uur'],
    ['2026-11-27T10:00', null, 'vrijdag 27 november om 10.00 uur'],
    ['2026-12-31T22:00', '2027-01-01T02:00', 'donderdag 31 december van 22.00 tot 2.00 uur'],
    ['2026-11-27T18:00', '2026-11-29T18:00', 'vrijdag 27 november van 18.00 uur tot zondag 29 november om 18.00 uur'],
    ['2026-11-24T22:00', '2026-11-25T11:00', 'dinsdag 24 november van 22.00 tot 11.00 uur'],
  ])('zegt %s tot %s', (begin, eind, zin) => {
    expect(voorkomenInWoorden({ moment: moment({}), begin: om(begin), eind: eind === null ? null : om(eind), zeker: true, letOp: null }, nu)).toBe(zin);
  });

  it('zegt erbij dat je eerst belt of een afspraak maakt', () => {
    const keer = (deel: Partial<Moment>) => voorkomenInWoorden({ moment: moment(deel), begin: om('2026-11-26T10:00'), eind: om('2026-11-26T12:00'), zeker: true, letOp: null }, nu);
    expect(keer({ opAfspraak: true })).toBe('morgen van 10.00 tot 12.00 uur, op afspraak');
    expect(keer({ soort: 'TELEFONISCH' })).toBe('morgen van 10.00 tot 12.00 uur, telefonisch');
  });
});
