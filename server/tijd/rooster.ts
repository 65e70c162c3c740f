/** When something takes place: the moments of a listing unrolled into starts and ends, and said in Dutch. */
import { type Herhaling, Herhalingsfout, leesHerhaling, voorkomens } from './herhaling.ts';
import { bestaand, dagVan, leesWandklok, momentVan, wandklokVan } from './klok.ts';
import { dagEnJaarInWoorden, dagInWoorden, herhalingInWoorden, klokInWoorden, tijdInWoorden } from './woorden.ts';

/** How far ahead times are given, and open hours are kept for searching. */
export const VOORUIT_DAGEN = 35;
const DAG_MS = 86_400_000;

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

/** One time that it takes place. */
export interface Voorkomen {
  moment: Moment;
  begin: Date;
  /** null when the end is unknown */
  eind: Date | null;
}

/** When a moment began and by which rule it returns; undefined without a clock time, or with a rule that cannot be read: one bad record must not stop a page of results. */
function leesTijd(moment: Moment): { begin: number; regel: Herhaling | undefined } | undefined {
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

/** Starts of one moment in wall-clock minutes, from vanaf up to tot, exceptions taken out and extra ones put in, in order. */
function* startenVan(moment: Moment, vanaf: number, tot: number): Generator<number> {
  const tijd = leesTijd(moment);
  if (!tijd) return;
  const weg = leesTijden(moment.uitgezonderd);
  const erbij = [...new Set(leesTijden(moment.extra))].filter((start) => start >= vanaf && start < tot && !weg.includes(start)).sort((a, b) => a - b);
  for (const start of voorkomens(tijd.begin, tijd.regel, vanaf, tot)) {
    while (erbij.length > 0 && erbij[0]! < start) yield erbij.shift()!;
    if (erbij[0] === start) erbij.shift();
    if (!weg.includes(start)) yield start;
  }
  yield* erbij;
}

function* voorkomensVan(moment: Moment, vanaf: Date, tot: Date): Generator<Voorkomen> {
  const duur = moment.duurMinuten ?? 0;
  // an hour of margin on both sides for the clock change; instants decide below
  for (const start of startenVan(moment, wandklokVan(vanaf) - duur - 60, wandklokVan(tot) + 60)) {
    const begin = momentVan(start);
    if (begin >= tot) return;
    const eind = moment.duurMinuten === null ? null : momentVan(start + duur);
    if (eind === null ? begin >= vanaf : eind > vanaf) yield { moment, begin, eind };
  }
}

/** All times between two instants at which something is going on or begins, in order of begin. They are made one by one: who stops at the first pays only for that. */
export function* rooster(momenten: Moment[], vanaf: Date, tot: Date): Generator<Voorkomen> {
  const rijen = momenten.map((moment) => voorkomensVan(moment, vanaf, tot));
  const koppen = rijen.map((rij) => rij.next().value as Voorkomen | undefined);
  for (;;) {
    let eerste = -1;
    for (const [plek, kop] of koppen.entries()) if (kop && (eerste < 0 || kop.begin < koppen[eerste]!.begin)) eerste = plek;
    if (eerste < 0) return;
    yield koppen[eerste]!;
    koppen[eerste] = rijen[eerste]!.next().value as Voorkomen | undefined;
  }
}

const komende = (momenten: Moment[], nu: Date): Generator<Voorkomen> => rooster(momenten, nu, new Date(nu.getTime() + VOORUIT_DAGEN * DAG_MS));

/** The next times, one that is going on first. */
export function volgendeKeren(momenten: Moment[], nu: Date, hoogstens: number): Voorkomen[] {
  const keren: Voorkomen[] = [];
  for (const keer of komende(momenten, nu)) if (keren.push(keer) >= hoogstens) break;
  return keren;
}

/** What is going on now, and what comes next. */
export interface Stand {
  /** null without opening hours */
  nuOpen: boolean | null;
  /** the next time, or the one that is going on */
  volgende: Voorkomen | null;
}

/** Open now, and when next: in one short walk, because every result of a search says it. */
export function standVan(momenten: Moment[], nu: Date): Stand {
  let volgende: Voorkomen | null = null;
  for (const keer of komende(momenten, nu)) {
    volgende ??= keer;
    if (keer.begin > nu) break;
    if (keer.eind !== null && isOpen(keer.moment)) return { nuOpen: true, volgende };
  }
  return { nuOpen: heeftTijden(momenten) ? false : null, volgende };
}

/** Does this moment mean that one can come in? By telephone or by appointment one cannot simply walk in. */
export const isOpen = (moment: Moment): boolean => moment.soort !== 'TELEFONISCH' && moment.opAfspraak !== true;

/** Are opening hours known at all: a walk-in moment with a begin and an end? */
export const heeftTijden = (momenten: Moment[]): boolean => momenten.some((moment) => isOpen(moment) && moment.duurMinuten !== null && leesTijd(moment) !== undefined);

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
export function voorkomenInWoorden({ begin, eind }: Voorkomen, nu: Date): string {
  const start = wandklokVan(begin);
  const over = dagVan(start) - dagVan(wandklokVan(nu));
  const dag = over === 0 ? 'vandaag' : over === 1 ? 'morgen' : dagInWoorden(dagVan(start));
  if (eind === null) return `${dag} om ${klokInWoorden(start)} uur`;
  const slot = wandklokVan(eind);
  return `${dag} ${tijdInWoorden(start, slot, dagInWoorden(dagVan(slot)))}`;
}
