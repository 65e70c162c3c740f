type Tijd = { begin?: string | null; herhaling?: string | null; extra: readonly string[]; inWoorden: string };

/** Today on the wall clock there, as the API writes dates. */
const vandaag = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

/** Whether the last time was before today. A pattern without an end goes on, however old its source is. */
export function isVoorbij({ begin, herhaling, extra }: Tijd, dag = vandaag()): boolean {
  if (!begin) return false;
  const tot = /UNTIL=(\d{4})(\d\d)(\d\d)/.exec(herhaling ?? '');
  if (herhaling && !tot) return false;
  const laatste = [begin, ...extra, ...(tot ? [`${tot[1]}-${tot[2]}-${tot[3]}`] : [])].sort().at(-1) ?? begin;
  return laatste.slice(0, 10) < dag;
}

/** The time in words, and when it has passed, that too: a day of years ago is no answer to "when". */
export function momentInZin(moment: Tijd, dag = vandaag()): string {
  if (!isVoorbij(moment, dag)) return moment.inWoorden;
  return moment.herhaling ? `Dat is voorbij: ${moment.inWoorden}` : `Laatste keer die we kennen: ${moment.inWoorden}`;
}
