/** Days, times and recurrence rules in Dutch. What is too rare to say well gets a sentence that is true, and leaves the days to the list of next times. */
import type { Herhaling } from './herhaling.ts';
import { DAG_MINUTEN, dagVan, datumVan, wandklokVan, weekdagVan } from './klok.ts';

const DAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const MAANDEN = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const RANGEN = ['', 'eerste', 'tweede', 'derde', 'vierde', 'vijfde'];
const RANGEN_VAN_ACHTEREN = ['', 'laatste', 'op een na laatste', 'op twee na laatste', 'op drie na laatste', 'op vier na laatste'];

const opsomming = (delen: string[], voegwoord = 'en'): string => (delen.length < 2 ? delen.join() : `${delen.slice(0, -1).join(', ')} ${voegwoord} ${delen.at(-1)}`);
const maandnamen = (maanden: number[]): string => opsomming(maanden.map((maand) => MAANDEN[maand - 1]!));
const dagnamen = (regel: Herhaling): string[] => regel.weekdagen.map(({ weekdag }) => DAGEN[weekdag]!);

/** In the order of the calendar, what is counted from the end last: 1, 2, -2, -1. */
const opVolgorde = (getallen: number[]): number[] => getallen.toSorted((a, b) => Number(a < 0) - Number(b < 0) || a - b);

/** "eerste", "10e", "laatste", "op 6 na laatste" */
function rang(plek: number): string {
  if (plek > 0) return RANGEN[plek] ?? `${plek}e`;
  return RANGEN_VAN_ACHTEREN[-plek] ?? `op ${-plek - 1} na laatste`;
}

/** "maandag 23 november", without a year. */
export function dagInWoorden(dag: number): string {
  const { maand, dagVanMaand } = datumVan(dag);
  return `${DAGEN[weekdagVan(dag)]} ${dagVanMaand} ${MAANDEN[maand - 1]}`;
}

/** "23 november 2026" */
function datumInWoorden(dag: number): string {
  const { jaar, maand, dagVanMaand } = datumVan(dag);
  return `${dagVanMaand} ${MAANDEN[maand - 1]} ${jaar}`;
}

/** "maandag 23 november 2026" */
export const dagEnJaarInWoorden = (dag: number): string => `${dagInWoorden(dag)} ${datumVan(dag).jaar}`;

/** The clock time of a wall-clock minute: "9.05". */
export function klokInWoorden(wandklok: number): string {
  const minuten = wandklok - dagVan(wandklok) * DAG_MINUTEN;
  return `${Math.floor(minuten / 60)}.${String(minuten % 60).padStart(2, '0')}`;
}

/**
 * From begin to end: "van 10.00 tot 12.00 uur". From a whole day on the end needs its day: "van 18.00 uur tot zondag om 18.00 uur".
 * @param einddag how to say the day of the end
 */
export function tijdInWoorden(begin: number, eind: number, einddag: string): string {
  if (eind - begin < DAG_MINUTEN) return `van ${klokInWoorden(begin)} tot ${klokInWoorden(eind)} uur`;
  if (eind - begin === DAG_MINUTEN && begin % DAG_MINUTEN === 0) return 'van 0.00 tot 24.00 uur';
  return `van ${klokInWoorden(begin)} uur tot ${einddag} om ${klokInWoorden(eind)} uur`;
}

/** The same days in the plainest shape: implied days written out, "every month each Monday" made weekly, the rest of what falls in chosen months yearly. */
function vereenvoudigd(regel: Herhaling, begin: number): Herhaling {
  const { maand, dagVanMaand } = datumVan(dagVan(begin));
  const ruim: Herhaling = { ...regel, weekdagen: regel.weekdagen.toSorted((a, b) => a.weekdag - b.weekdag), dagenVanMaand: opVolgorde(regel.dagenVanMaand), maanden: opVolgorde(regel.maanden) };
  if (regel.weekdagen.length === 0 && regel.dagenVanMaand.length === 0) {
    if (regel.soort === 'WEEKLY') ruim.weekdagen = [{ weekdag: weekdagVan(dagVan(begin)), welke: 0 }];
    if (regel.soort === 'MONTHLY' || regel.soort === 'YEARLY') ruim.dagenVanMaand = [dagVanMaand];
    if (regel.soort === 'YEARLY' && regel.maanden.length === 0) ruim.maanden = [maand];
  }
  if (regel.interval > 1 || regel.posities.length > 0) return ruim;
  const elkeWeek = ruim.weekdagen.length > 0 && ruim.dagenVanMaand.length === 0 && ruim.weekdagen.every(({ welke }) => welke === 0);
  if (elkeWeek) return { ...ruim, soort: new Set(dagnamen(ruim)).size === 7 ? 'DAILY' : 'WEEKLY' };
  if (ruim.dagenVanMaand.length > 0) return { ...ruim, soort: ruim.maanden.length > 0 ? 'YEARLY' : 'MONTHLY' };
  return ruim.soort === 'MONTHLY' && ruim.maanden.length > 0 ? { ...ruim, soort: 'YEARLY' } : ruim;
}

/** What BYSETPOS counts: "maandag", "doordeweekse dag", "maandag of dinsdag". */
function dagsoort(regel: Herhaling): string {
  const dagen = [...new Set(dagnamen(regel))];
  const gelijkAan = (van: number, tot: number) => opsomming(dagen) === opsomming(DAGEN.slice(van, tot));
  if (gelijkAan(0, 7)) return 'dag';
  if (gelijkAan(0, 5)) return 'doordeweekse dag';
  return gelijkAan(5, 7) ? 'weekenddag' : opsomming(dagen, 'of');
}

/** "de eerste en derde maandag en elke dinsdag" */
function weekdagenInWoorden({ weekdagen }: Herhaling): string {
  const delen = [...new Set(weekdagen.map(({ weekdag }) => weekdag))].map((weekdag) => {
    const plekken = weekdagen.filter((keuze) => keuze.weekdag === weekdag).map(({ welke }) => welke);
    return plekken.includes(0) ? `elke ${DAGEN[weekdag]}` : `de ${opsomming(opVolgorde(plekken).map(rang))} ${DAGEN[weekdag]}`;
  });
  return opsomming(delen);
}

const maanddagenInWoorden = (dagen: number[], voegwoord?: string): string => opsomming(dagen.map((dag) => (dag > 0 ? `de ${dag}e` : `de ${rang(dag)} dag`)), voegwoord);

/** Which days of a month or a year: "de tweede dinsdag", "de 1e en de 15e". Undefined for what is too rare. */
function keuzeInWoorden(regel: Herhaling): string | undefined {
  const zonderRang = regel.weekdagen.every(({ welke }) => welke === 0);
  const beide = regel.weekdagen.length > 0 && regel.dagenVanMaand.length > 0;
  if (regel.posities.length > 0) {
    // a position in a year, or among days of the month, hardly exists
    const gewoon = regel.soort === 'MONTHLY' && zonderRang && regel.dagenVanMaand.length === 0 && regel.weekdagen.length > 0;
    return gewoon ? `de ${opsomming(opVolgorde(regel.posities).map(rang))} ${dagsoort(regel)}` : undefined;
  }
  if (beide) return zonderRang ? `elke ${opsomming(dagnamen(regel))} die valt op ${maanddagenInWoorden(regel.dagenVanMaand, 'of')}` : undefined;
  return regel.weekdagen.length > 0 ? weekdagenInWoorden(regel) : maanddagenInWoorden(regel.dagenVanMaand);
}

function maandelijks(regel: Herhaling): string | undefined {
  const keuze = keuzeInWoorden(regel);
  if (regel.interval === 1) return keuze && `${keuze} van ${regel.maanden.length > 0 ? maandnamen(regel.maanden) : 'elke maand'}`;
  // "every Monday of every 2 months" would be read as one Monday
  const meermalen = regel.posities.length === 0 && regel.weekdagen.some(({ welke }) => welke === 0);
  return keuze && !meermalen && regel.maanden.length === 0 ? `om de ${regel.interval} maanden op ${keuze}` : undefined;
}

function jaarlijks(regel: Herhaling): string | undefined {
  const jaar = regel.interval === 1 ? 'elk jaar' : regel.interval === 2 ? 'om het jaar' : `elke ${regel.interval} jaar`;
  if (regel.weekdagen.length === 0 && regel.posities.length === 0 && regel.maanden.length === 1 && regel.dagenVanMaand.every((dag) => dag > 0)) return `${jaar} op ${opsomming(regel.dagenVanMaand.map(String))} ${maandnamen(regel.maanden)}`;
  if (regel.maanden.length === 0 && regel.dagenVanMaand.length > 0) return undefined;
  const keuze = keuzeInWoorden(regel);
  return keuze && `${jaar} op ${keuze} van ${regel.maanden.length > 0 ? maandnamen(regel.maanden) : 'het jaar'}`;
}

function dagelijksOfWekelijks(regel: Herhaling): string | undefined {
  // left here beside an interval: "every third day, if it is a Monday"
  const zeldzaam = regel.posities.length > 0 || (regel.soort === 'DAILY' && regel.interval > 1 && (regel.weekdagen.length > 0 || regel.dagenVanMaand.length > 0));
  if (zeldzaam) return undefined;
  const een = regel.soort === 'DAILY' ? 'dag' : 'week';
  const om = regel.interval === 2 ? `om de ${een}` : `elke ${regel.interval} ${een === 'dag' ? 'dagen' : 'weken'}`;
  const namen = opsomming([...new Set(dagnamen(regel))]);
  const dagen = regel.soort === 'DAILY' ? (regel.interval === 1 ? 'elke dag' : om) : regel.interval === 1 ? `elke ${namen}` : `${om} op ${namen}`;
  return regel.maanden.length > 0 ? `${dagen} in ${maandnamen(regel.maanden)}` : dagen;
}

function eindeInWoorden(regel: Herhaling, begin: number): string {
  if (regel.aantal !== undefined) return `, ${regel.aantal} keer vanaf ${datumInWoorden(dagVan(begin))},`;
  if (regel.totEnMet === undefined) return '';
  // the last day on which its clock time is still in time
  const laatste = dagVan(wandklokVan(regel.totEnMet) - begin + dagVan(begin) * DAG_MINUTEN);
  return ` tot en met ${datumInWoorden(laatste)}`;
}

/** The days of a rule that began at a wall-clock minute: "elke maandag en woensdag tot en met 31 december 2026". */
export function herhalingInWoorden(regel: Herhaling, begin: number): string {
  const plat = vereenvoudigd(regel, begin);
  const zeggen = { DAILY: dagelijksOfWekelijks, WEEKLY: dagelijksOfWekelijks, MONTHLY: maandelijks, YEARLY: jaarlijks }[plat.soort];
  return `${zeggen(plat) ?? 'op vaste dagen (zie de volgende keren)'}${eindeInWoorden(regel, begin)}`;
}
