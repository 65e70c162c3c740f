/**
 * Between the moments of a listing and what the form shows. Moments that differ in their clock time only ("Monday 10 to 12,
 * Wednesday 14 to 16") are one timetable there. Nothing is lost on the way: what the form cannot say stays as it was.
 */
import { datumVan, dagnummer, klokVan, weekdagVan } from './dagen.ts';
import { eersteDag, leesRegel, type Regel, type Ritme, schrijfRegel } from './herhaling.ts';
import { perKlok } from './weekrooster.ts';

/** What of a moment says when (RFC 5545, on the wall clock). */
export type Tijdvelden = { begin: string | null; duurMinuten: number | null; herhaling: string | null; extra: string[]; uitgezonderd: string[] };

/** One time in a week: Monday 0, minutes since midnight; an unknown end is null. */
export type Weektijd = { dag: number; van: number; duur: number | null };

export type Extra = { datum: string; van: number; duur: number | null };

export type Patroon =
  | { soort: 'WEEK'; om: number; vanaf: string; tot: string | null; tijden: Weektijd[] }
  | { soort: 'MAAND'; om: number; vanaf: string; tot: string | null; welke: number[]; dag: number; van: number; duur: number | null }
  | { soort: 'EENS'; vanaf: string; van: number; duur: number | null }
  /** without a clock time: by appointment, or only in words */
  | { soort: 'ZONDER' }
  /** kept as it is */
  | { soort: 'EIGEN' };

/** One block of the form. `kenmerken`: everything of a moment that does not say when. */
export type Tijdgroep<Kenmerken> = {
  sleutel: string;
  patroon: Patroon;
  kenmerken: Kenmerken;
  /** days on which it does not go on */
  weg: string[];
  extra: Extra[];
  /** as it came from the server: given back untouched as long as it still says the same */
  oorspronkelijk: (Tijdvelden & Kenmerken)[];
};

const zonderTijd = <K>({ begin: _b, duurMinuten: _d, herhaling: _h, extra: _e, uitgezonderd: _u, ...kenmerken }: Tijdvelden & K) => kenmerken as unknown as K;

const begint = (datum: string, van: number) => `${datum}T${klokVan(van)}`;
/** The first sixteen characters: a time without seconds. */
const kort = (tijd: string) => tijd.slice(0, 16);
const datum = (tijd: string) => tijd.slice(0, 10);
const klok = (tijd: string) => Number(tijd.slice(11, 13)) * 60 + Number(tijd.slice(14, 16));

function patroonVan(moment: Tijdvelden): Patroon {
  if (moment.begin === null) return moment.herhaling === null && moment.extra.length === 0 ? { soort: 'ZONDER' } : { soort: 'EIGEN' };
  const regel = leesRegel(kort(moment.begin), moment.herhaling);
  const duur = moment.duurMinuten;
  // more than a day long is not something of a clock
  if (regel === null || (duur !== null && duur > 1440)) return { soort: 'EIGEN' };
  const [vanaf, van] = [datum(moment.begin), klok(moment.begin)];
  const { ritme, tot } = regel;
  if (ritme.soort === 'EENS') return { soort: 'EENS', vanaf, van, duur };
  if (ritme.soort === 'MAAND') return { ...ritme, vanaf, tot, van, duur };
  return { soort: 'WEEK', om: ritme.om, vanaf, tot, tijden: ritme.dagen.map((dag) => ({ dag, van, duur })) };
}

function tijdveldenVan({ patroon, weg, extra }: Pick<Tijdgroep<unknown>, 'patroon' | 'weg' | 'extra'>): Tijdvelden[] {
  if (patroon.soort === 'EIGEN') return [];
  if (patroon.soort === 'ZONDER') return [{ begin: null, duurMinuten: null, herhaling: null, extra: [], uitgezonderd: [] }];
  const keren: { van: number; duur: number | null; ritme: Ritme }[] =
    patroon.soort === 'WEEK' ? perKlok(patroon.tijden).map(({ van, duur, dagen }) => ({ van, duur, ritme: { soort: 'WEEK', om: patroon.om, dagen } }))
    : patroon.soort === 'MAAND' ? [{ van: patroon.van, duur: patroon.duur, ritme: { soort: 'MAAND', om: patroon.om, welke: patroon.welke, dag: patroon.dag } }]
    : [{ van: patroon.van, duur: patroon.duur, ritme: { soort: 'EENS' } }];
  const tot = patroon.soort === 'EENS' ? null : patroon.tot;
  const waar = extra.map((keer) => {
    const precies = keren.findIndex(({ van, duur }) => van === keer.van && duur === keer.duur);
    return precies >= 0 ? precies : keren.findIndex(({ duur }) => duur === keer.duur);
  });
  const velden = keren.map(({ van, duur, ritme }, plek): Tijdvelden => ({
    begin: begint(eersteDag(ritme, patroon.vanaf), van),
    duurMinuten: duur,
    herhaling: schrijfRegel(ritme, tot),
    extra: extra.filter((_, nummer) => waar[nummer] === plek).map((keer) => begint(keer.datum, keer.van)).sort(),
    uitgezonderd: weg.filter((dag) => ritme.soort !== 'WEEK' || ritme.dagen.includes(weekdagVan(dag))).map((dag) => begint(dag, van)).sort(),
  }));
  // an extra time of another length is a moment of its own
  const los = extra.filter((_, nummer) => waar[nummer] === -1).map((keer): Tijdvelden => ({ begin: begint(keer.datum, keer.van), duurMinuten: keer.duur, herhaling: null, extra: [], uitgezonderd: [] }));
  return [...velden, ...los];
}

/** What a rule says, whatever way it was written. */
function kern({ begin, duurMinuten, herhaling, extra, uitgezonderd }: Tijdvelden): string {
  const regel: Regel | null = begin === null ? null : leesRegel(kort(begin), herhaling);
  const lijst = (tijden: readonly string[]) => [...new Set(tijden.map(kort))].sort();
  return JSON.stringify([begin && kort(begin), duurMinuten, regel ? schrijfRegel(regel.ritme, regel.tot) : herhaling, lijst(extra), lijst(uitgezonderd)]);
}

const zegtHetzelfde = (een: readonly Tijdvelden[], ander: readonly Tijdvelden[]) => JSON.stringify(een.map(kern).sort()) === JSON.stringify(ander.map(kern).sort());

let teller = 0;
/** A key for the screen. */
export const nieuweSleutel = () => `tijd-${++teller}`;

/** The blocks of the form. For each of them `schrijfTijden` gives back exactly what was read. */
export function leesTijden<K extends object>(momenten: readonly (Tijdvelden & K)[]): Tijdgroep<K>[] {
  const groepen: Tijdgroep<K>[] = [];
  for (const moment of momenten) {
    const groep: Tijdgroep<K> = {
      sleutel: nieuweSleutel(),
      patroon: patroonVan(moment),
      kenmerken: zonderTijd(moment),
      weg: [...new Set(moment.uitgezonderd.map(datum))].sort(),
      extra: moment.extra.map((keer) => ({ datum: datum(keer), van: klok(keer), duur: moment.duurMinuten })),
      oorspronkelijk: [moment],
    };
    if (!zegtHetzelfde(tijdveldenVan(groep), [moment])) groep.patroon = { soort: 'EIGEN' };
    const samen = groepen.map((eerder) => voegSamen(eerder, groep));
    const plek = samen.findIndex((poging) => poging !== null);
    if (plek >= 0) groepen[plek] = samen[plek] as Tijdgroep<K>;
    else groepen.push(groep);
  }
  return groepen;
}

function voegSamen<K extends object>(een: Tijdgroep<K>, ander: Tijdgroep<K>): Tijdgroep<K> | null {
  const [a, b] = [een.patroon, ander.patroon];
  if (a.soort !== 'WEEK' || b.soort !== 'WEEK' || a.om !== b.om || a.tot !== b.tot || JSON.stringify(een.kenmerken) !== JSON.stringify(ander.kenmerken)) return null;
  const oorspronkelijk = [...een.oorspronkelijk, ...ander.oorspronkelijk];
  const samen: Tijdgroep<K> = {
    ...een,
    patroon: { ...a, vanaf: a.vanaf < b.vanaf ? a.vanaf : b.vanaf, tijden: [...a.tijden, ...b.tijden] },
    weg: [...new Set([...een.weg, ...ander.weg])].sort(),
    extra: [...een.extra, ...ander.extra],
    oorspronkelijk,
  };
  return zegtHetzelfde(tijdveldenVan(samen), oorspronkelijk) ? samen : null;
}

/** The moments of the form. A block that says what it said before gives its own moments back, whatever way they were written. */
export function schrijfTijden<K extends object>(groepen: readonly Tijdgroep<K>[]): (Tijdvelden & K)[] {
  return groepen.flatMap(({ oorspronkelijk, kenmerken, ...groep }) => {
    const nieuw = tijdveldenVan(groep);
    const blijft = groep.patroon.soort === 'EIGEN' || zegtHetzelfde(nieuw, oorspronkelijk);
    return (blijft ? oorspronkelijk : nieuw).map((tijd) => ({ ...tijd, ...kenmerken }));
  });
}

/** A first guess for a new block. */
export const leegPatroon = (soort: 'WEEK' | 'MAAND' | 'EENS' | 'ZONDER', vandaag: string): Patroon => {
  if (soort === 'WEEK') return { soort, om: 1, vanaf: vandaag, tot: null, tijden: [] };
  if (soort === 'MAAND') return { soort, om: 1, vanaf: vandaag, tot: null, welke: [1], dag: 0, van: 600, duur: 120 };
  if (soort === 'EENS') return { soort, vanaf: datumVan(dagnummer(vandaag) + 7), van: 600, duur: 120 };
  return { soort };
};
