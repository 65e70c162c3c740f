/** Recurrence rules of RFC 5545, in wall-clock minutes (klok.ts): the part that opening hours use. */
import { bestaand, DAG_MINUTEN, dagVan, dagnummer, datumVan, isOvergeslagen, leesWandklok, momentVan, schrijfWandklok, weekdagVan } from './klok.ts';

const WEEKDAGEN = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

export interface Herhaling {
  soort: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  /** weekday (Monday 0) with, for a month or year, which one: 2 second, -1 last, 0 each */
  weekdagen: { weekdag: number; welke: number }[];
  dagenVanMaand: number[];
  maanden: number[];
  /** BYSETPOS: which of the days of one period */
  posities: number[];
  aantal: number | undefined;
  /** last instant at which it may start; an instant, because UNTIL may be in UTC */
  totEnMet: Date | undefined;
  /** first day of the week, Monday 0 */
  weekstart: number;
}

/** A rule that cannot be read; the message says which part. */
export class Herhalingsfout extends Error {
  override name = 'Herhalingsfout';
}

function getal(naam: string, tekst: string, laagste: number, hoogste: number): number {
  const waarde = Number(tekst);
  if (!/^[+-]?\d+$/.test(tekst) || waarde === 0 || waarde < laagste || waarde > hoogste) throw new Herhalingsfout(`${naam}=${tekst} kan niet`);
  return waarde;
}

const getallen = (naam: string, tekst: string, laagste: number, hoogste: number): number[] => [...new Set(tekst.split(',').map((deel) => getal(naam, deel, laagste, hoogste)))];

/** UNTIL: a day (with all of its hours), a time on the wall clock, or with a Z in UTC. */
function leesEinde(tekst: string): Date {
  const deel = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/.exec(tekst);
  const klok = deel ? leesWandklok(`${deel[1]}-${deel[2]}-${deel[3]}T${deel[4] ? `${deel[4]}:${deel[5]}:${deel[6]}` : '23:59'}`) : undefined;
  if (klok === undefined) throw new Herhalingsfout(`UNTIL=${tekst} is geen datum`);
  return deel?.[7] === 'Z' ? new Date(`${schrijfWandklok(klok)}Z`) : momentVan(klok);
}

/** BYDAY: MO, or with which one of a month or year: 2TU, -1FR. */
function leesWeekdag(tekst: string): Herhaling['weekdagen'][number] {
  const dag = /^([+-]?(?:0?[1-9]|[1-4]\d|5[0-3]))?(MO|TU|WE|TH|FR|SA|SU)$/.exec(tekst);
  if (!dag) throw new Herhalingsfout(`BYDAY=${tekst} kan niet`);
  return { weekdag: WEEKDAGEN.indexOf(dag[2]!), welke: Number(dag[1] ?? 0) };
}

/** Rules as they were read: many listings share few of them, and a search asks for those of every result. Emptied when full. */
const gelezen = new Map<string, Readonly<Herhaling>>();
const MEESTE_GELEZEN = 5_000;

/**
 * Reads an RRULE such as FREQ=WEEKLY;BYDAY=MO,WE or FREQ=MONTHLY;BYDAY=2TU; the answer is shared, so do not change it.
 * @throws Herhalingsfout for what is wrong, or is not used for opening hours (BYHOUR, BYYEARDAY ...)
 */
export function leesHerhaling(tekst: string): Readonly<Herhaling> {
  let regel = gelezen.get(tekst);
  if (!regel) {
    regel = ontleed(tekst);
    if (gelezen.size >= MEESTE_GELEZEN) gelezen.clear();
    gelezen.set(tekst, regel);
  }
  return regel;
}

function ontleed(tekst: string): Herhaling {
  const regel: Herhaling = { soort: 'WEEKLY', interval: 1, weekdagen: [], dagenVanMaand: [], maanden: [], posities: [], aantal: undefined, totEnMet: undefined, weekstart: 0 };
  const gezien = new Set<string>();
  for (const deel of tekst.toUpperCase().split(';')) {
    const [naam, waarde, meer] = deel.split('=') as [string, string?, string?];
    if (!waarde || meer !== undefined || gezien.has(naam)) throw new Herhalingsfout(`"${deel}" is geen deel van een herhaling`);
    gezien.add(naam);
    switch (naam) {
      case 'FREQ':
        if (waarde !== 'DAILY' && waarde !== 'WEEKLY' && waarde !== 'MONTHLY' && waarde !== 'YEARLY') throw new Herhalingsfout(`FREQ=${waarde} kan niet; wel DAILY, WEEKLY, MONTHLY, YEARLY`);
        regel.soort = waarde;
        break;
      case 'INTERVAL':
        regel.interval = getal(naam, waarde, 1, 1_000);
        break;
      case 'COUNT':
        regel.aantal = getal(naam, waarde, 1, 10_000);
        break;
      case 'UNTIL':
        regel.totEnMet = leesEinde(waarde);
        break;
      case 'BYDAY':
        regel.weekdagen = waarde.split(',').map(leesWeekdag);
        break;
      case 'BYMONTHDAY':
        regel.dagenVanMaand = getallen(naam, waarde, -31, 31);
        break;
      case 'BYMONTH':
        regel.maanden = getallen(naam, waarde, 1, 12);
        break;
      case 'BYSETPOS':
        regel.posities = getallen(naam, waarde, -366, 366);
        break;
      case 'WKST':
        if (!WEEKDAGEN.includes(waarde)) throw new Herhalingsfout(`WKST=${waarde} kan niet`);
        regel.weekstart = WEEKDAGEN.indexOf(waarde);
        break;
      default:
        throw new Herhalingsfout(`${naam} wordt niet gebruikt voor tijden; beschrijf het met FREQ, INTERVAL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS, COUNT of UNTIL`);
    }
  }
  if (!gezien.has('FREQ')) throw new Herhalingsfout('FREQ ontbreekt');
  if (regel.aantal !== undefined && regel.totEnMet !== undefined) throw new Herhalingsfout('gebruik COUNT of UNTIL, niet allebei');
  if ((regel.soort === 'DAILY' || regel.soort === 'WEEKLY') && regel.weekdagen.some((dag) => dag.welke !== 0)) throw new Herhalingsfout('een volgnummer in BYDAY kan alleen per maand of per jaar');
  if (regel.soort === 'WEEKLY' && regel.dagenVanMaand.length > 0) throw new Herhalingsfout('BYMONTHDAY kan niet per week');
  return regel;
}

const dagenInMaand = (jaar: number, maand: number): number => dagnummer(jaar, maand + 1, 1) - dagnummer(jaar, maand, 1);

/** Days of one month that fit BYDAY and BYMONTHDAY, in order. */
function dagenVanMaand(regel: Herhaling, jaar: number, maand: number): number[] {
  const eerste = dagnummer(jaar, maand, 1);
  const lengte = dagenInMaand(jaar, maand);
  const dagen: number[] = [];
  for (let nummer = 1; nummer <= lengte; nummer += 1) {
    const dag = eerste + nummer - 1;
    if (regel.dagenVanMaand.length > 0 && !regel.dagenVanMaand.includes(nummer) && !regel.dagenVanMaand.includes(nummer - lengte - 1)) continue;
    if (regel.weekdagen.length > 0) {
      const vooraan = Math.ceil(nummer / 7);
      const achteraan = -Math.ceil((lengte - nummer + 1) / 7);
      if (!regel.weekdagen.some(({ weekdag, welke }) => weekdag === weekdagVan(dag) && (welke === 0 || welke === vooraan || welke === achteraan))) continue;
    }
    dagen.push(dag);
  }
  return dagen;
}

/** Days of a year by BYDAY counted over the whole year (only without BYMONTH). */
function dagenVanJaar(regel: Herhaling, jaar: number): number[] {
  const eerste = dagnummer(jaar, 1, 1);
  const lengte = dagnummer(jaar + 1, 1, 1) - eerste;
  const dagen: number[] = [];
  for (let nummer = 0; nummer < lengte; nummer += 1) {
    const dag = eerste + nummer;
    const vooraan = Math.floor(nummer / 7) + 1;
    const achteraan = -(Math.floor((lengte - 1 - nummer) / 7) + 1);
    if (regel.weekdagen.some(({ weekdag, welke }) => weekdag === weekdagVan(dag) && (welke === 0 || welke === vooraan || welke === achteraan))) dagen.push(dag);
  }
  return dagen;
}

/** The days of the n-th period (day, week, month, year) counted from the first, before BYSETPOS. */
function dagenVanPeriode(regel: Herhaling, startdag: number, n: number): { dagen: number[]; einde: number } {
  if (regel.soort === 'DAILY') {
    const dag = startdag + n * regel.interval;
    const { jaar, maand, dagVanMaand } = datumVan(dag);
    const past =
      (regel.maanden.length === 0 || regel.maanden.includes(maand)) &&
      (regel.weekdagen.length === 0 || regel.weekdagen.some((keus) => keus.weekdag === weekdagVan(dag))) &&
      (regel.dagenVanMaand.length === 0 || regel.dagenVanMaand.includes(dagVanMaand) || regel.dagenVanMaand.includes(dagVanMaand - dagenInMaand(jaar, maand) - 1));
    return { dagen: past ? [dag] : [], einde: dag };
  }
  if (regel.soort === 'WEEKLY') {
    const begin = startdag - ((weekdagVan(startdag) - regel.weekstart + 7) % 7) + n * 7 * regel.interval;
    const dagen: number[] = [];
    for (let dag = begin; dag < begin + 7; dag += 1) {
      const weekdag = weekdagVan(dag);
      const past = regel.weekdagen.length > 0 ? regel.weekdagen.some((keus) => keus.weekdag === weekdag) : weekdag === weekdagVan(startdag);
      if (past && (regel.maanden.length === 0 || regel.maanden.includes(datumVan(dag).maand))) dagen.push(dag);
    }
    return { dagen, einde: begin + 6 };
  }
  const start = datumVan(startdag);
  const zelfdeDag: Herhaling = regel.weekdagen.length === 0 && regel.dagenVanMaand.length === 0 ? { ...regel, dagenVanMaand: [start.dagVanMaand] } : regel;
  if (regel.soort === 'MONTHLY') {
    const maandtelling = start.jaar * 12 + start.maand - 1 + n * regel.interval;
    const jaar = Math.floor(maandtelling / 12);
    const maand = (maandtelling % 12) + 1;
    const mag = regel.maanden.length === 0 || regel.maanden.includes(maand);
    return { dagen: mag ? dagenVanMaand(zelfdeDag, jaar, maand) : [], einde: dagnummer(jaar, maand + 1, 1) - 1 };
  }
  const jaar = start.jaar + n * regel.interval;
  const einde = dagnummer(jaar + 1, 1, 1) - 1;
  if (regel.weekdagen.length > 0 && regel.maanden.length === 0 && regel.dagenVanMaand.length === 0) return { dagen: dagenVanJaar(regel, jaar), einde };
  const maanden = regel.maanden.length > 0 ? [...regel.maanden].sort((a, b) => a - b) : regel.dagenVanMaand.length > 0 ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] : [start.maand];
  return { dagen: maanden.flatMap((maand) => dagenVanMaand(zelfdeDag, jaar, maand)), einde };
}

function opPosities(dagen: number[], posities: number[]): number[] {
  if (posities.length === 0) return dagen;
  return dagen.filter((_, plek) => posities.includes(plek + 1) || posities.includes(plek - dagen.length));
}

/** The period in which a later day falls, to begin there instead of at the first; only without COUNT, which needs them all. */
function periodeVan(regel: Herhaling, startdag: number, vanaf: number): number {
  if (regel.aantal !== undefined) return 0;
  const dag = dagVan(vanaf);
  const periodes = (): number => {
    if (regel.soort === 'DAILY') return dag - startdag;
    if (regel.soort === 'WEEKLY') return (dag - startdag + ((weekdagVan(startdag) - regel.weekstart + 7) % 7)) / 7;
    const start = datumVan(startdag);
    const later = datumVan(dag);
    return regel.soort === 'YEARLY' ? later.jaar - start.jaar : (later.jaar - start.jaar) * 12 + later.maand - start.maand;
  };
  return Math.max(0, Math.floor(periodes() / regel.interval));
}

/** All starts up to but not including `tot`, in order; without COUNT those long before `vanaf` may be left out. */
function* starten(begin: number, regel: Herhaling | undefined, vanaf: number, tot: number): Generator<number> {
  const eerste = bestaand(begin);
  if (eerste < tot) yield eerste;
  if (!regel) return;
  const startdag = dagVan(begin);
  const klok = begin - startdag * DAG_MINUTEN;
  let geteld = 1;
  for (let n = periodeVan(regel, startdag, vanaf); regel.aantal === undefined || geteld < regel.aantal; n += 1) {
    const { dagen, einde } = dagenVanPeriode(regel, startdag, n);
    for (const dag of opPosities(dagen, regel.posities)) {
      const start = dag * DAG_MINUTEN + klok;
      // a time that does not exist is ignored and not counted (RFC 5545, section 3.3.10); only the begin itself moves
      if (start <= begin || isOvergeslagen(start)) continue;
      if (start >= tot || (regel.totEnMet && momentVan(start) > regel.totEnMet) || geteld === regel.aantal) return;
      geteld += 1;
      yield start;
    }
    if ((einde + 1) * DAG_MINUTEN >= tot) return;
  }
}

/**
 * Every start of a rule that began at `begin`, from `vanaf` up to but not including `tot`, in order.
 * The begin itself counts as a start (RFC 5545) also where the rule would not give it; in the hour that spring skips it is an hour later.
 * @param hoogstens stops after so many, a bound for rules that give very many
 */
export function* voorkomens(begin: number, regel: Herhaling | undefined, vanaf: number, tot: number, hoogstens = 1_000): Generator<number> {
  let gegeven = 0;
  for (const start of starten(begin, regel, vanaf, tot)) {
    if (start < vanaf) continue;
    if (gegeven === hoogstens) return;
    gegeven += 1;
    yield start;
  }
}
