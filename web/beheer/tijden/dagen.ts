/** Calendar days and clock times of the form, without a time zone: what stands on the wall there. */

const DAG_MS = 86_400_000;

/** Days since 1970 of "2026-11-24". */
export const dagnummer = (datum: string): number => Math.round(Date.parse(`${datum}T00:00:00Z`) / DAG_MS);

/** "2026-11-24" of a day number. */
export const datumVan = (nummer: number): string => new Date(nummer * DAG_MS).toISOString().slice(0, 10);

/** Monday 0 to Sunday 6. */
export const weekdagVan = (datum: string): number => (((dagnummer(datum) + 3) % 7) + 7) % 7;

/** Which week of the calendar, Monday first. */
export const weekVan = (datum: string): number => Math.floor((dagnummer(datum) + 3) / 7);

/** Minutes since midnight of "10:30"; null for what is no time. */
export function minutenVan(klok: string): number | null {
  const deel = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(klok);
  return deel ? Number(deel[1]) * 60 + Number(deel[2]) : null;
}

/** "10:30", as the time field of a browser has it; past midnight it begins anew. */
export const klokVan = (minuten: number): string => `${String(Math.floor(minuten / 60) % 24).padStart(2, '0')}:${String(minuten % 60).padStart(2, '0')}`;

/** "10.30", as people write it. */
export const klokInWoorden = (minuten: number): string => `${Math.floor(minuten / 60) % 24}.${String(minuten % 60).padStart(2, '0')}`;

/** How long from one clock time to another; an end that is not later is on the next day. */
export const duurTussen = (van: number, tot: number): number => (tot > van ? tot - van : tot - van + 1440);

export const DAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

/** "maandag, woensdag en vrijdag" */
export const opsomming = (delen: readonly string[], voegwoord = 'en'): string => (delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} ${voegwoord} ${delen.at(-1)}`);

const dag = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "dinsdag 24 november 2026" */
export const datumInWoorden = (datum: string): string => dag.format(new Date(`${datum}T00:00:00Z`));

/** Is it a day that exists, "2026-02-30" not? */
export const isDatum = (datum: string): boolean => /^\d{4}-\d\d-\d\d$/.test(datum) && !Number.isNaN(dagnummer(datum)) && datumVan(dagnummer(datum)) === datum;
