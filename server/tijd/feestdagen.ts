/** Public holidays of the Netherlands: those of the Algemene termijnenwet (article 3), with Easter Sunday, Whit Sunday and Good Friday. */
import { datumVan, dagnummer, weekdagVan } from './klok.ts';

export interface Feestdag {
  naam: string;
  /** on Good Friday and 5 May many people work, so "not on public holidays" does not say whether it goes on */
  iedereenVrij: boolean;
}

/** Day number of Easter Sunday in the Gregorian calendar (the anonymous algorithm, Nature 1876). */
export function pasen(jaar: number): number {
  const a = jaar % 19;
  const eeuw = Math.floor(jaar / 100);
  const inEeuw = jaar % 100;
  const f = Math.floor((eeuw + 8) / 25);
  const g = Math.floor((eeuw - f + 1) / 3);
  const h = (19 * a + eeuw - Math.floor(eeuw / 4) - g + 15) % 30;
  const l = (32 + 2 * (eeuw % 4) + 2 * Math.floor(inEeuw / 4) - h - (inEeuw % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const som = h + l - 7 * m + 114;
  return dagnummer(jaar, Math.floor(som / 31), (som % 31) + 1);
}

/** 27 April; the day before when that is a Sunday (since 2014). */
function koningsdag(jaar: number): number {
  const dag = dagnummer(jaar, 4, 27);
  return weekdagVan(dag) === 6 ? dag - 1 : dag;
}

/** The holidays of one year by day number. */
function vanJaar(jaar: number): Map<number, Feestdag> {
  const paasdag = pasen(jaar);
  // two may fall on one day; the later in this list then gives its name
  return new Map<number, Feestdag>([
    [dagnummer(jaar, 5, 5), { naam: 'Bevrijdingsdag', iedereenVrij: false }],
    [paasdag - 2, { naam: 'Goede Vrijdag', iedereenVrij: false }],
    [koningsdag(jaar), { naam: 'Koningsdag', iedereenVrij: true }],
    [dagnummer(jaar, 1, 1), { naam: 'Nieuwjaarsdag', iedereenVrij: true }],
    [paasdag, { naam: 'Eerste Paasdag', iedereenVrij: true }],
    [paasdag + 1, { naam: 'Tweede Paasdag', iedereenVrij: true }],
    [paasdag + 39, { naam: 'Hemelvaartsdag', iedereenVrij: true }],
    [paasdag + 49, { naam: 'Eerste Pinksterdag', iedereenVrij: true }],
    [paasdag + 50, { naam: 'Tweede Pinksterdag', iedereenVrij: true }],
    [dagnummer(jaar, 12, 25), { naam: 'Eerste Kerstdag', iedereenVrij: true }],
    [dagnummer(jaar, 12, 26), { naam: 'Tweede Kerstdag', iedereenVrij: true }],
  ]);
}

const jaren = new Map<number, Map<number, Feestdag>>();

/** The public holiday on a day (day number of klok.ts), if it is one. */
export function feestdagOp(dag: number): Feestdag | undefined {
  const { jaar } = datumVan(dag);
  let feestdagen = jaren.get(jaar);
  if (!feestdagen) {
    feestdagen = vanJaar(jaar);
    if (jaren.size > 200) jaren.clear();
    jaren.set(jaar, feestdagen);
  }
  return feestdagen.get(dag);
}
