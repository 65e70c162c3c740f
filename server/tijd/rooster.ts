/** When something takes place: the moments of a listing unrolled into starts and ends, and said in Dutch. */
import { type Herhaling, Herhalingsfout, leesHerhaling, voorkomens } from './herhaling.ts';
import type { Status } from '../zoeken/document.ts';
import { doorgangOp } from './doorgang.ts';
import { bestaand, DAG_MINUTEN, dagVan, leesWandklok, momentVan, wandklokVan } from './klok.ts';
import type { Vakantieregio } from './schoolvakanties.ts';
import { dagEnJaarInWoorden, dagInWoorden, herhalingInWoorden, klokInWoorden, tijdInWoorden } from './woorden.ts';

/** How far ahead times are given, and open hours are unrolled for searching. */
export const VOORUIT_DAGEN = 42;
/** What runs out sooner is unrolled again every day, so this far ahead one can always search. */
export const ZEKER_VOORUIT_DAGEN = 28;
export const DAG_MS = 86_400_000;

/** A moment as the listing's document holds it; times are wall-clock texts (2021-10-04T10:00). */
export interface Moment {
  id: string;
  soort: 'INLOOP' | 'ACTIVITEIT' | 'SPREEKUUR' | 'TELEFONISCH';
  naam: string | null;
  begin: string | null;
  duurMinuten: number | null;
  herhaling: string | null;
  extra: string[];
  uitgezonderd: string[];
  opAfspraak: boolean | null;
  opFeestdagen: boolean | null;
  inSchoolvakanties: boolean | null;
  toelichting: string | null;
  peildatum: string | null;
}

/** What of a listing says when it takes place. */
export interface Tijden {
  momenten: Moment[];
  status: Status;
  /** for school holidays; null or absent when unknown */
  vakantieregio?: Vakantieregio | null;
}

/** One time that it takes place. */
export interface Voorkomen {
  moment: Moment;
  begin: Date;
  /** null when the end is unknown */
  eind: Date | null;
  /** false: on that day nobody knows whether it goes on */
  zeker: boolean;
  /** what a visitor should know of that day, in Dutch */
  letOp: string | null;
}

interface Tijd {
  begin: number;
  regel: Herhaling | undefined;
}

/** What was read of each moment: one answer asks for it several times. */
const gelezen = new WeakMap<Moment, { tijd: Tijd | undefined }>();

/** When a moment began and by which rule it returns; undefined without a clock time, or with a rule that cannot be read: one bad record must not stop a page of results. */
export function leesTijd(moment: Moment): Tijd | undefined {
  let bekend = gelezen.get(moment);
  if (!bekend) {
    bekend = { tijd: ontleedTijd(moment) };
    gelezen.set(moment, bekend);
  }
  return bekend.tijd;
}

function ontleedTijd(moment: Moment): Tijd | undefined {
  const begin = moment.begin === null ? undefined : leesWandklok(moment.begin);
  if (begin === undefined) return undefined;
  try {
    return { begin, regel: moment.herhaling === null ? undefined : leesHerhaling(moment.herhaling) };
  } catch (fout) {
    if (fout instanceof Herhalingsfout) return undefined;
    throw fout;
  }
}

const leesTijden = (teksten: string[]): number[] => teksten.flatMap((tekst) => leesWandklok(tekst) ?? []).map(bestaand);

/** Starts of one moment in wall-clock minutes, from vanaf up to tot, exceptions taken out and extra ones put in, in order. `vast`: this day was named itself, and not by the rule. */
export function* startenVan(moment: Moment, vanaf: number, tot: number): Generator<{ start: number; vast: boolean }> {
  const tijd = leesTijd(moment);
  if (!tijd) return;
  const weg = leesTijden(moment.uitgezonderd);
  const erbij = [...new Set(leesTijden(moment.extra))].filter((start) => start >= vanaf && start < tot && !weg.includes(start)).sort((a, b) => a - b);
  for (const start of voorkomens(tijd.begin, tijd.regel, vanaf, tot)) {
    while (erbij.length > 0 && erbij[0]! < start) yield { start: erbij.shift()!, vast: true };
    const ookErbij = erbij[0] === start;
    if (ookErbij) erbij.shift();
    if (!weg.includes(start)) yield { start, vast: ookErbij || tijd.regel === undefined };
  }
  for (const start of erbij) yield { start, vast: true };
}

/** The end; of what has no known end the latest that we reckon with, the end of its day. */
export const uiterstEind = (moment: Moment, start: number): Date => momentVan(moment.duurMinuten === null ? (dagVan(start) + 1) * DAG_MINUTEN : start + moment.duurMinuten);

function* voorkomensVan(moment: Moment, regio: Vakantieregio | null, vanaf: Date, tot: Date): Generator<Voorkomen> {
  // an hour of margin on both sides for the clock change; instants decide below
  for (const { start, vast } of startenVan(moment, wandklokVan(vanaf) - (moment.duurMinuten ?? DAG_MINUTEN) - 60, wandklokVan(tot) + 60)) {
    const begin = momentVan(start);
    if (begin >= tot) return;
    const eind = uiterstEind(moment, start);
    if (eind <= vanaf) continue;
    const doorgang = vast ? undefined : doorgangOp(moment, dagVan(start), regio);
    if (doorgang?.gaatDoor === false) continue;
    yield { moment, begin, eind: moment.duurMinuten === null ? null : eind, zeker: doorgang?.gaatDoor !== null, letOp: doorgang?.letOp ?? null };
  }
}

/** Is there nothing to go to at present? */
export const isDicht = (status: Status): boolean => status !== 'ACTIEF' && status !== 'VOL' && status !== 'ONZEKER';

/**
 * All times between two instants at which something is going on or begins, in order of begin. Without a known end it is reckoned to the
 * end of its day. They are made one by one: who stops at the first pays only for that.
 */
export function* rooster({ momenten, status, vakantieregio = null }: Tijden, vanaf: Date, tot: Date): Generator<Voorkomen> {
  if (isDicht(status)) return;
  const rijen = momenten.map((moment) => voorkomensVan(moment, vakantieregio, vanaf, tot));
  const koppen = rijen.map((rij) => rij.next().value as Voorkomen | undefined);
  for (;;) {
    let eerste = -1;
    for (const [plek, kop] of koppen.entries()) if (kop && (eerste < 0 || kop.begin < koppen[eerste]!.begin)) eerste = plek;
    if (eerste < 0) return;
    yield koppen[eerste]!;
    koppen[eerste] = rijen[eerste]!.next().value as Voorkomen | undefined;
  }
}

/** Times that are going on or still come; one that began earlier and has no known end is left out. */
function* komende(tijden: Tijden, nu: Date): Generator<Voorkomen> {
  for (const keer of rooster(tijden, nu, new Date(nu.getTime() + VOORUIT_DAGEN * DAG_MS))) if (keer.eind !== null || keer.begin >= nu) yield keer;
}

/** The next times, one that is going on first. */
export function volgendeKeren(tijden: Tijden, nu: Date, hoogstens: number): Voorkomen[] {
  const keren: Voorkomen[] = [];
  for (const keer of komende(tijden, nu)) if (keren.push(keer) >= hoogstens) break;
  return keren;
}

/** Which days, and for an end on a later day how to say that day. */
function dagenInWoorden(moment: Moment, begin: number, regel: Herhaling | undefined): { dagen: string; einddag: string } {
  const eind = dagVan(begin + (moment.duurMinuten ?? 0));
  if (!regel || regel.aantal === 1) return { dagen: dagEnJaarInWoorden(dagVan(begin)), einddag: dagEnJaarInWoorden(eind) };
  const later = eind - dagVan(begin);
  return { dagen: herhalingInWoorden(regel, begin), einddag: later === 1 ? 'de volgende dag' : `${later} dagen later` };
}

/** The moment in Dutch: "elke maandag en woensdag van 10.00 tot 12.00 uur". */
export function inWoorden(moment: Moment): string {
  const gelezen = leesTijd(moment);
  if (!gelezen) return moment.toelichting ?? 'de tijden zijn onbekend';
  const { begin, regel } = gelezen;
  const { dagen, einddag } = dagenInWoorden(moment, begin, regel);
  const tijd = moment.duurMinuten === null ? `vanaf ${klokInWoorden(begin)} uur` : tijdInWoorden(begin, begin + moment.duurMinuten, einddag);
  return `${dagen} ${tijd}${moment.opAfspraak === true ? ', op afspraak' : ''}`;
}

/** One time in Dutch, seen from now: "vandaag van 10.00 tot 12.00 uur", "woensdag 25 november om 10.00 uur". */
export function voorkomenInWoorden({ moment, begin, eind }: Voorkomen, nu: Date): string {
  const start = wandklokVan(begin);
  const over = dagVan(start) - dagVan(wandklokVan(nu));
  const dag = over === 0 ? 'vandaag' : over === 1 ? 'morgen' : dagInWoorden(dagVan(start));
  const hoe = moment.opAfspraak === true ? ', op afspraak' : moment.soort === 'TELEFONISCH' ? ', telefonisch' : '';
  if (eind === null) return `${dag} om ${klokInWoorden(start)} uur${hoe}`;
  const slot = wandklokVan(eind);
  return `${dag} ${tijdInWoorden(start, slot, dagInWoorden(dagVan(slot)))}${hoe}`;
}
