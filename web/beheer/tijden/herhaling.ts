/** Between the RRULE of a moment and the few patterns that the form has. What the form cannot say is left alone. */
import { dagnummer, datumVan, weekdagVan, weekVan } from './dagen.ts';

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** How often, as the form asks it. Weekdays: Monday 0. */
export type Ritme =
  | { soort: 'WEEK'; om: number; dagen: number[] }
  /** which: 1 to 5, or -1 for the last */
  | { soort: 'MAAND'; om: number; welke: number[]; dag: number }
  | { soort: 'EENS' };

export type Regel = { ritme: Ritme; tot: string | null };

function leesTot(waarde: string, klok: string): string | null {
  const deel = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d)?$/.exec(waarde);
  if (!deel) return null;
  const datum = `${deel[1]}-${deel[2]}-${deel[3]}`;
  // an end before the clock time of that day leaves the day itself out
  return deel[4] && `${deel[4]}:${deel[5]}` < klok ? datumVan(dagnummer(datum) - 1) : datum;
}

/**
 * Reads a rule that began at `begin` ("2026-11-24T10:00").
 * @returns null for what the form cannot say: seasons, counts, days of the month, an end in another time zone
 */
export function leesRegel(begin: string, herhaling: string | null): Regel | null {
  if (herhaling === null) return { ritme: { soort: 'EENS' }, tot: null };
  const delen = new Map(herhaling.toUpperCase().split(';').map((deel) => deel.split('=') as [string, string]));
  const neem = (naam: string): string | undefined => {
    const waarde = delen.get(naam);
    delen.delete(naam);
    return waarde;
  };
  const [soort, om, dagen, positie, einde, weekstart] = [neem('FREQ'), Number(neem('INTERVAL') ?? 1), neem('BYDAY')?.split(','), neem('BYSETPOS'), neem('UNTIL'), neem('WKST')];
  const tot = einde === undefined ? null : leesTot(einde, begin.slice(11, 16));
  if (delen.size > 0 || (einde !== undefined && tot === null) || !Number.isInteger(om) || om < 1) return null;
  const keuzes = (dagen ?? []).map((dag) => /^([+-]?\d+)?(MO|TU|WE|TH|FR|SA|SU)$/.exec(dag)).map((deel) => deel && { welke: Number(deel[1] ?? 0), dag: CODES.indexOf(deel[2] as string) });
  if (keuzes.includes(null)) return null;
  const gekozen = keuzes as { welke: number; dag: number }[];
  const startdag = weekdagVan(begin.slice(0, 10));
  if (soort === 'DAILY' && om === 1 && dagen === undefined && positie === undefined) return { ritme: { soort: 'WEEK', om, dagen: [0, 1, 2, 3, 4, 5, 6] }, tot };
  if (soort === 'WEEKLY' && positie === undefined && (om === 1 || (weekstart ?? 'MO') === 'MO')) {
    const weekdagen = dagen === undefined ? [startdag] : gekozen.map(({ dag }) => dag);
    if (gekozen.some(({ welke }) => welke !== 0) || !weekdagen.includes(startdag)) return null;
    return { ritme: { soort: 'WEEK', om, dagen: [...new Set(weekdagen)].sort() }, tot };
  }
  if (soort === 'MONTHLY') {
    const [eerste] = gekozen;
    const welke = positie === undefined ? gekozen.map((keuze) => keuze.welke) : gekozen.length === 1 && eerste?.welke === 0 ? positie.split(',').map(Number) : [0];
    if (!eerste || gekozen.some(({ dag }) => dag !== eerste.dag) || welke.some((getal) => !Number.isInteger(getal) || getal === 0 || getal < -1 || getal > 5)) return null;
    const ritme: Ritme = { soort: 'MAAND', om, welke: opVolgorde(welke), dag: eerste.dag };
    return past(begin.slice(0, 10), ritme) ? { ritme, tot } : null;
  }
  return null;
}

/** 1, 2, -1: counted from the end comes last. */
export const opVolgorde = (welke: number[]): number[] => [...new Set(welke)].sort((a, b) => Number(a < 0) - Number(b < 0) || a - b);

/** Is this day one of the pattern, in a month or week that counts? */
function past(datum: string, ritme: Ritme): boolean {
  if (ritme.soort === 'EENS') return true;
  if (ritme.soort === 'WEEK') return ritme.dagen.includes(weekdagVan(datum));
  const nummer = Number(datum.slice(8));
  const laatste = datumVan(dagnummer(datum) + 7).slice(5, 7) !== datum.slice(5, 7);
  return weekdagVan(datum) === ritme.dag && (ritme.welke.includes(Math.ceil(nummer / 7)) || (laatste && ritme.welke.includes(-1)));
}

/**
 * The first day of the pattern from a day on: a rule must begin on a day of its own, because its begin always counts.
 * With "every second week" the week of `vanaf` is the first one.
 */
export function eersteDag(ritme: Ritme, vanaf: string): string {
  if (ritme.soort === 'EENS') return vanaf;
  for (let dag = dagnummer(vanaf); dag < dagnummer(vanaf) + 400; dag += 1) {
    const datum = datumVan(dag);
    if (past(datum, ritme) && (ritme.soort === 'MAAND' || (weekVan(datum) - weekVan(vanaf)) % ritme.om === 0)) return datum;
  }
  return vanaf;
}

/** The RRULE of a pattern; null for once. */
export function schrijfRegel(ritme: Ritme, tot: string | null): string | null {
  if (ritme.soort === 'EENS') return null;
  const dagen = ritme.soort === 'WEEK' ? [...ritme.dagen].sort().map((dag) => CODES[dag]) : opVolgorde(ritme.welke).map((welke) => `${welke}${CODES[ritme.dag]}`);
  const om = ritme.om > 1 ? [`INTERVAL=${ritme.om}`] : [];
  // a clock time, because the begin has one too (RFC 5545)
  const einde = tot === null ? [] : [`UNTIL=${tot.replaceAll('-', '')}T235959`];
  return [`FREQ=${ritme.soort === 'WEEK' ? 'WEEKLY' : 'MONTHLY'}`, ...om, `BYDAY=${dagen.join(',')}`, ...einde].join(';');
}
