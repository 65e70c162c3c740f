/** When something takes place: the moments of a listing unrolled into starts and ends, and said in Dutch. */
import { leesHerhaling, voorkomens } from './herhaling.ts';
import { dagVan, leesWandklok, momentVan, wandklokVan } from './klok.ts';
import { dagEnJaarInWoorden, dagInWoorden, herhalingInWoorden, klokInWoorden, tijdInWoorden } from './woorden.ts';

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

/** Starts of one moment in wall-clock minutes, from vanaf up to tot, exceptions taken out and extra ones put in, in order. */
function startenVan(moment: Moment, vanaf: number, tot: number): number[] {
  const begin = moment.begin === null ? undefined : leesWandklok(moment.begin);
  if (begin === undefined) return [];
  const weg = new Set(moment.uitgezonderd.map(leesWandklok));
  const erbij = moment.extra.map(leesWandklok).filter((start): start is number => start !== undefined && start >= vanaf && start < tot);
  const regel = moment.herhaling === null ? undefined : leesHerhaling(moment.herhaling);
  const starten = new Set([...voorkomens(begin, regel, vanaf, tot), ...erbij]);
  return [...starten].filter((start) => !weg.has(start)).sort((a, b) => a - b);
}

/** The end by the wall clock; a begin that the clock change moved past that end keeps its length instead. */
function eindVan(start: number, begin: Date, duurMinuten: number): Date {
  const eind = momentVan(start + duurMinuten);
  return eind > begin ? eind : new Date(begin.getTime() + duurMinuten * 60_000);
}

/** All times between two instants at which something is going on or begins, in order of begin. */
export function rooster(momenten: Moment[], vanaf: Date, tot: Date): Voorkomen[] {
  const uitkomst: Voorkomen[] = [];
  for (const moment of momenten) {
    const duur = moment.duurMinuten ?? 0;
    // an hour of margin on both sides for the clock change; instants decide below
    for (const start of startenVan(moment, wandklokVan(vanaf) - duur - 60, wandklokVan(tot) + 60)) {
      const begin = momentVan(start);
      const eind = moment.duurMinuten === null ? null : eindVan(start, begin, duur);
      if (begin < tot && (eind === null ? begin >= vanaf : eind > vanaf)) uitkomst.push({ moment, begin, eind });
    }
  }
  return uitkomst.sort((a, b) => a.begin.getTime() - b.begin.getTime());
}

/** Does this moment mean that one can come in? By telephone or by appointment one cannot simply walk in. */
export const isOpen = (moment: Moment): boolean => moment.soort !== 'TELEFONISCH' && moment.opAfspraak !== true;

/** Are opening hours known at all: a walk-in moment with a begin and an end? */
export const heeftTijden = (momenten: Moment[]): boolean => momenten.some((moment) => isOpen(moment) && moment.begin !== null && moment.duurMinuten !== null);

/** Which days, and for an end on a later day how to say that day. */
function dagenInWoorden(moment: Moment, begin: number): { dagen: string; einddag: string } {
  const regel = moment.herhaling === null ? undefined : leesHerhaling(moment.herhaling);
  const eind = dagVan(begin + (moment.duurMinuten ?? 0));
  if (!regel || regel.aantal === 1) return { dagen: dagEnJaarInWoorden(dagVan(begin)), einddag: dagEnJaarInWoorden(eind) };
  const later = eind - dagVan(begin);
  return { dagen: herhalingInWoorden(regel, begin), einddag: later === 1 ? 'de volgende dag' : `${later} dagen later` };
}

/** The moment in Dutch: "elke maandag en woensdag van 10.00 tot 12.00 uur". */
export function inWoorden(moment: Moment): string {
  const begin = moment.begin === null ? undefined : leesWandklok(moment.begin);
  if (begin === undefined) return moment.toelichting ?? 'de tijden zijn onbekend';
  const { dagen, einddag } = dagenInWoorden(moment, begin);
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
