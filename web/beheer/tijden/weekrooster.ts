/** The grid of a week: hours that are tapped on or off, kept as times from minute to minute. */
import { DAGEN, klokInWoorden, opsomming } from './dagen.ts';
import type { Weektijd } from './tijdgroepen.ts';

export type Vakje = 'leeg' | 'deels' | 'vol';

type Stuk = { van: number; tot: number };

/** A time without a known end takes no room of its own: it lies where it begins. */
const stukVan = ({ van, duur }: Weektijd): Stuk => ({ van, tot: van + (duur ?? 0) });

const opVolgorde = (tijden: Weektijd[]): Weektijd[] => [...tijden].sort((a, b) => a.dag - b.dag || a.van - b.van || (a.duur ?? 0) - (b.duur ?? 0));

/** How much of an hour is taken. Hours from 24 on belong to the night after the day. */
export function vakjeVan(tijden: readonly Weektijd[], dag: number, uur: number): Vakje {
  const [begin, eind] = [uur * 60, uur * 60 + 60];
  const stukken = tijden.filter((tijd) => tijd.dag === dag).map(stukVan).sort((a, b) => a.van - b.van);
  if (!stukken.some(({ van, tot }) => (van < eind && tot > begin) || (van === tot && van >= begin && van < eind))) return 'leeg';
  let tot = begin;
  for (const stuk of stukken) if (stuk.van <= tot) tot = Math.max(tot, stuk.tot);
  return tot >= eind ? 'vol' : 'deels';
}

/** Puts an hour in: it grows together with what it touches. */
export function zetAan(tijden: readonly Weektijd[], dag: number, uur: number): Weektijd[] {
  let { van, tot }: Stuk = { van: uur * 60, tot: uur * 60 + 60 };
  let los = tijden.filter((tijd) => tijd.dag === dag);
  for (;;) {
    // without a known end it is swallowed only by an hour that holds its begin
    const raakt = los.filter((tijd) => (tijd.duur === null ? tijd.van >= van && tijd.van < tot : tijd.van <= tot && stukVan(tijd).tot >= van));
    if (raakt.length === 0) break;
    los = los.filter((tijd) => !raakt.includes(tijd));
    van = Math.min(van, ...raakt.map((tijd) => tijd.van));
    tot = Math.max(tot, ...raakt.map((tijd) => stukVan(tijd).tot));
  }
  // longer than a day is no time of a clock
  return opVolgorde([...tijden.filter((tijd) => tijd.dag !== dag), ...los, { dag, van, duur: Math.min(1440, tot - van) }]);
}

/** Takes an hour out; what is left of a longer time stays. */
export function zetUit(tijden: readonly Weektijd[], dag: number, uur: number): Weektijd[] {
  const [begin, eind] = [uur * 60, uur * 60 + 60];
  return opVolgorde(
    tijden.flatMap((tijd) => {
      if (tijd.dag !== dag) return [tijd];
      if (tijd.duur === null) return tijd.van >= begin && tijd.van < eind ? [] : [tijd];
      const { van, tot } = stukVan(tijd);
      return [{ van, tot: Math.min(tot, begin) }, { van: Math.max(van, eind), tot }]
        .filter((stuk) => stuk.tot > stuk.van)
        // what begins after midnight belongs to the next day
        .map((stuk) => ({ dag: (dag + Math.floor(stuk.van / 1440)) % 7, van: stuk.van % 1440, duur: stuk.tot - stuk.van }));
    }),
  );
}

/** The hours to show: a day from 8 to 22, and more when something is earlier or later. */
export function urenVan(tijden: readonly Weektijd[]): number[] {
  const eerste = Math.min(8, ...tijden.map(({ van }) => Math.floor(van / 60)));
  const laatste = Math.max(22, ...tijden.map((tijd) => Math.ceil(stukVan(tijd).tot / 60)));
  return Array.from({ length: laatste - eerste }, (_, nummer) => eerste + nummer);
}

/** The times by clock: "maandag en woensdag", from, to. */
export function perKlok(tijden: readonly Weektijd[]): { van: number; duur: number | null; dagen: number[] }[] {
  const groepen = new Map<string, { van: number; duur: number | null; dagen: number[] }>();
  for (const { dag, van, duur } of opVolgorde([...tijden])) {
    const groep = groepen.get(`${van} ${duur}`);
    if (groep) groep.dagen = [...new Set([...groep.dagen, dag])];
    else groepen.set(`${van} ${duur}`, { van, duur, dagen: [dag] });
  }
  return [...groepen.values()];
}

/** "maandag en woensdag van 10.00 tot 12.00 uur" */
export function tijdInWoorden({ van, duur, dagen }: { van: number; duur: number | null; dagen: readonly number[] }): string {
  const dag = opsomming(dagen.map((nummer) => DAGEN[nummer] ?? ''));
  return duur === null ? `${dag} vanaf ${klokInWoorden(van)} uur` : `${dag} van ${klokInWoorden(van)} tot ${klokInWoorden(van + duur)} uur`;
}
