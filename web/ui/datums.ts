const dag = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Amsterdam' });
const maand = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'Europe/Amsterdam' });

/** A date as exact as its source: "2016" stays 2016, "2016-12" becomes december 2016, "2016-12-31" becomes 31 december 2016. */
export function peildatumInWoorden(peildatum: string): string {
  if (/^\d{4}$/.test(peildatum)) return peildatum;
  // Noon, so that no time zone moves it to another day.
  if (/^\d{4}-\d\d$/.test(peildatum)) return maand.format(new Date(`${peildatum}-15T12:00Z`));
  if (/^\d{4}-\d\d-\d\d$/.test(peildatum)) return dag.format(new Date(`${peildatum}T12:00Z`));
  return peildatum;
}

/** A moment of the API (with zone) as a day in Dutch. */
export const dagInWoorden = (moment: string) => dag.format(new Date(moment));
