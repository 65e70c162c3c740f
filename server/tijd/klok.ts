/**
 * Wall-clock time in Europe/Amsterdam. A wall-clock minute is a whole number: minutes since 1970-01-01T00:00 on a clock
 * that knows no zones. So a weekly slot is simple arithmetic, and daylight saving is met only where a wall clock becomes an instant.
 */

const MINUUT = 60_000;
export const DAG_MINUTEN = 1_440;

const opmaak = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });

/** What a calendar with time zones says: slow, so asked once an hour of time. */
function leesKalender(moment: Date): number {
  const deel = Object.fromEntries(opmaak.formatToParts(moment).map((stuk) => [stuk.type, Number(stuk.value)])) as Record<string, number>;
  return Date.UTC(deel.year!, deel.month! - 1, deel.day!, deel.hour!, deel.minute!) / MINUUT;
}

/** Minutes that the wall clock is ahead of UTC, per hour; schedules of many listings ask for the same hours again and again. */
const verschillen = new Map<number, number>();

function verschilOp(minuutUtc: number): number {
  const uur = Math.floor(minuutUtc / 60);
  let verschil = verschillen.get(uur);
  if (verschil === undefined) {
    verschil = leesKalender(new Date(uur * 60 * MINUUT)) - uur * 60;
    if (verschillen.size > 50_000) verschillen.clear();
    verschillen.set(uur, verschil);
  }
  return verschil;
}

/** The wall clock in Amsterdam at an instant, in whole minutes. */
export function wandklokVan(moment: Date): number {
  const minuutUtc = Math.floor(moment.getTime() / MINUUT);
  return minuutUtc + verschilOp(minuutUtc);
}

/**
 * The instant at which the wall clock in Amsterdam shows this minute. A minute that spring skips becomes the one an hour later; of a
 * minute that autumn shows twice it is the first (as RFC 5545, section 3.3.5, says).
 */
export function momentVan(wandklok: number): Date {
  const zomer = wandklok - 120;
  // in the skipped hour neither offset fits: the one from before the gap carries it past
  return new Date((verschilOp(zomer) === 120 ? zomer : wandklok - 60) * MINUUT);
}

/** Is this a minute that spring skips, that no clock in Amsterdam shows? */
export function isOvergeslagen(wandklok: number): boolean {
  // since 1977 always from two to three; other hours need no look at the time zone, which long rules would feel
  if (Math.floor(wandklok / 60) % 24 !== 2) return false;
  return verschilOp(wandklok - 120) === 60 && verschilOp(wandklok - 60) === 120;
}

/** This minute, or when spring skips it the one an hour later that the clock shows instead. */
export const bestaand = (wandklok: number): number => (isOvergeslagen(wandklok) ? wandklok + 60 : wandklok);

/** Reads 2021-10-04T10:00 (seconds allowed, a space for the T too). Undefined when it is no existing date and time, or says more, such as a zone. */
export function leesWandklok(tekst: string): number | undefined {
  const deel = /^(\d{4})-(\d\d)-(\d\d)[T ]([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/.exec(tekst);
  if (!deel) return undefined;
  const [jaar, maand, dag, uur, minuut] = deel.slice(1).map(Number) as [number, number, number, number, number];
  const datum = new Date(Date.UTC(jaar, maand - 1, dag, uur, minuut));
  // Date rolls 30 February over to March, and takes year 50 for 1950
  const bestaat = datum.getUTCFullYear() === jaar && datum.getUTCMonth() === maand - 1 && datum.getUTCDate() === dag;
  return bestaat ? datum.getTime() / MINUUT : undefined;
}

/** Writes a wall-clock minute as 2021-10-04T10:00. */
export function schrijfWandklok(wandklok: number): string {
  return new Date(wandklok * MINUUT).toISOString().slice(0, 16);
}

/** Day number since 1970-01-01. */
export const dagVan = (wandklok: number): number => Math.floor(wandklok / DAG_MINUTEN);

/** Monday is 0. */
export const weekdagVan = (dag: number): number => (((dag + 3) % 7) + 7) % 7;

/** Year, month (1-12) and day of the month of a day number. */
export function datumVan(dag: number): { jaar: number; maand: number; dagVanMaand: number } {
  const datum = new Date(dag * DAG_MINUTEN * MINUUT);
  return { jaar: datum.getUTCFullYear(), maand: datum.getUTCMonth() + 1, dagVanMaand: datum.getUTCDate() };
}

/** Day number of a date. */
export const dagnummer = (jaar: number, maand: number, dagVanMaand: number): number => Date.UTC(jaar, maand - 1, dagVanMaand) / (DAG_MINUTEN * MINUUT);
