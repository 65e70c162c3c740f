/** When doors are open, worked out the long way: every time of another library written out, and the days looked up in a list. */
import { RRuleTemporal } from 'rrule-temporal';
import type { Bouwmoment, Bouwplek } from './bouw.ts';

const ZONE = 'Europe/Amsterdam';
type Tijd = ReturnType<RRuleTemporal['all']>[number];
const ms = (tijd: Tijd): number => tijd.epochMilliseconds;
const bekend = new Map<string, Tijd>();

/** A wall-clock time as the other library understands it: the first of a rule that begins there. */
function opKlok(tekst: string): Tijd {
  let tijd = bekend.get(tekst);
  if (!tijd) {
    tijd = new RRuleTemporal({ rruleString: `DTSTART;TZID=${ZONE}:${tekst.replace(/[-:]/g, '')}00\nRRULE:FREQ=DAILY;COUNT=1` }).all()[0]!;
    bekend.set(tekst, tijd);
  }
  return tijd;
}

/** So much later on the clock on the wall. */
const later = (tijd: Tijd, duur: { minutes?: number; days?: number }): Tijd => tijd.toPlainDateTime().add(duur).toZonedDateTime(ZONE, { disambiguation: 'compatible' });
const datumVan = (tijd: Tijd): string => tijd.toPlainDate().toString();

/** Public holidays in the periods of the tests; false: a day on which many work. */
const FEESTDAGEN: Record<string, boolean> = {
  '2025-12-25': true, '2025-12-26': true, '2026-01-01': true, '2026-04-03': false, '2026-04-05': true, '2026-04-06': true, '2026-04-27': true, '2026-05-05': false,
  '2026-12-25': true, '2026-12-26': true, '2027-01-01': true, '2027-03-26': false, '2027-03-28': true, '2027-03-29': true, '2027-04-27': true,
};
/** First and last days of the school holidays in those periods: in region Noord, and in which all or only some regions have them. */
const VAKANTIES = {
  NOORD: [['2025-12-20', '2026-01-04'], ['2026-10-10', '2026-10-18'], ['2026-12-19', '2027-01-03'], ['2027-04-24', '2027-05-02'], ['2026-04-25', '2026-05-03']],
  OVERAL: [['2025-12-20', '2026-01-04'], ['2026-12-19', '2027-01-03'], ['2027-04-24', '2027-05-02'], ['2026-04-25', '2026-05-03'], ['2026-10-17', '2026-10-18']],
  ERGENS: [['2026-10-10', '2026-10-25']],
};
const valtIn = (dag: string, perioden: string[][]): boolean => perioden.some(([van, tot]) => van! <= dag && dag <= tot!);

/** Does it go on on that day: true, false, or null for unknown. */
function gaatDoor(moment: Bouwmoment, dag: string, noord: boolean): boolean | null {
  const feestdag = FEESTDAGEN[dag];
  const zekerVakantie = valtIn(dag, noord ? VAKANTIES.NOORD : VAKANTIES.OVERAL);
  const misschienVakantie = !noord && valtIn(dag, VAKANTIES.ERGENS);
  if (feestdag === true && moment.opFeestdagen === false) return false;
  if (zekerVakantie && moment.inSchoolvakanties === false) return false;
  if (feestdag !== undefined && moment.opFeestdagen !== true) return null;
  if (misschienVakantie && moment.inSchoolvakanties === false) return null;
  return true;
}

interface Keer {
  begin: number;
  /** end of the day when the end is unknown */
  eind: number;
  zonderEind: boolean;
  zeker: boolean;
}

/** All times of one moment around a period. */
function keren(moment: Bouwmoment, noord: boolean, van: number, tot: number): Keer[] {
  const begin = moment.begin!;
  const regel = moment.herhaling && new RRuleTemporal({ rruleString: `DTSTART;TZID=${ZONE}:${begin.replace(/[-:]/g, '')}00\nRRULE:${moment.herhaling}`, includeDtstart: true, maxIterations: 100_000 });
  // the begin itself always counts; beside BYSETPOS the other library forgets it when it is not in the rule
  const volgensRegel = [opKlok(begin), ...(regel ? regel.between(new Date(van - 8 * 86_400_000), new Date(tot), true) : [])];
  const extra = (moment.extra ?? []).map(opKlok);
  const weg = (moment.uitgezonderd ?? []).map((tekst) => ms(opKlok(tekst)));
  return [...volgensRegel, ...extra].filter((start) => !weg.includes(ms(start))).flatMap((start): Keer[] => {
    // a day that was named itself goes on, whatever day it is
    const door = !regel || extra.some((een) => ms(een) === ms(start)) ? true : gaatDoor(moment, datumVan(start), noord);
    if (door === false) return [];
    // by the clock on the wall, not by the length in hours
    const eind = moment.duur === null ? opKlok(`${datumVan(later(start, { days: 1 }))}T00:00`) : later(start, { minutes: moment.duur });
    return [{ begin: ms(start), eind: ms(eind), zonderEind: moment.duur === null, zeker: door === true }];
  });
}

/** Open at some time from van up to (or when they are the same: at) tot. */
export function isOpen(plek: Bouwplek, van: number, tot: number): 'JA' | 'NEE' | 'ONBEKEND' {
  if (plek.status === 'TIJDELIJK_GESLOTEN') return 'NEE';
  const noord = (plek.locaties ?? []).some((locatie) => locatie.gebied === 'GM0193');
  const momenten = (plek.momenten ?? []).filter((moment) => moment.soort !== 'TELEFONISCH' && moment.opAfspraak !== true);
  const raakt = (begin: number, eind: number) => (van === tot ? begin <= van && van < eind : begin < tot && eind > van);
  const alle = momenten.filter((moment) => moment.begin !== null).flatMap((moment) => keren(moment, noord, van, tot + 1));
  if (alle.some((keer) => keer.zeker && (keer.zonderEind ? keer.begin === van || (keer.begin > van && keer.begin < tot) : raakt(keer.begin, keer.eind)))) return 'JA';
  if (momenten.length === 0 || momenten.some((moment) => moment.begin === null)) return 'ONBEKEND';
  return alle.some((keer) => raakt(keer.begin, keer.eind)) ? 'ONBEKEND' : 'NEE';
}

/** The slot of a day as the documentation says it; undefined when it is over. */
export function tijdvak({ dag, datum, van, tot }: { dag?: string | null; datum?: string | null; van?: string | null; tot?: string | null }, nu: Date): [number, number] | undefined {
  const vandaag = opKlok(`${new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(nu)}T12:00`);
  const weekdagen = ['MAANDAG', 'DINSDAG', 'WOENSDAG', 'DONDERDAG', 'VRIJDAG', 'ZATERDAG', 'ZONDAG'];
  const dagen = datum ? [opKlok(`${datum}T12:00`)] : Array.from({ length: 10 }, (_, n) => later(vandaag, { days: n - 1 })).filter((een) => een.dayOfWeek === weekdagen.indexOf(dag!) + 1);
  for (const een of dagen) {
    const morgen = datumVan(later(een, { days: 1 }));
    const begin = opKlok(`${datumVan(een)}T${van ?? '00:00'}`);
    const einde = (tot ?? '24:00') === '24:00' ? opKlok(`${morgen}T00:00`) : opKlok(`${tot! <= (van ?? '00:00') ? morgen : datumVan(een)}T${tot}`);
    if (ms(einde) > nu.getTime()) return [Math.max(ms(begin), nu.getTime()), ms(einde)];
  }
  return undefined;
}
