/**
 * School holidays in the Netherlands, per region, as Rijksoverheid fixes them ("Overzicht schoolvakanties per schooljaar",
 * rijksoverheid.nl/onderwerpen/schoolvakanties). Written down in November 2026 and compared with the calendars of schools in each region, not
 * yet with that page itself: see seed/SOURCES.md. Schools may differ in autumn, in spring and in May. A new school year is a few
 * lines here; where a date is not certain, `zeker` is false and the days in between may be a holiday.
 */
import { dagVan, leesWandklok } from './klok.ts';

export const VAKANTIEREGIOS = ['NOORD', 'MIDDEN', 'ZUID'] as const;
export type Vakantieregio = (typeof VAKANTIEREGIOS)[number];

interface Vakantie {
  naam: string;
  regios: readonly Vakantieregio[];
  /** first and last day off */
  van: string;
  tot: string;
  zeker?: false;
}

const VAKANTIES: Vakantie[] = [
  // 2025-2026
  { naam: 'herfstvakantie', regios: ['NOORD', 'MIDDEN'], van: '2025-10-18', tot: '2025-10-26' },
  { naam: 'herfstvakantie', regios: ['ZUID'], van: '2025-10-11', tot: '2025-10-19' },
  { naam: 'kerstvakantie', regios: VAKANTIEREGIOS, van: '2025-12-20', tot: '2026-01-04' },
  { naam: 'voorjaarsvakantie', regios: ['NOORD'], van: '2026-02-21', tot: '2026-03-01' },
  { naam: 'voorjaarsvakantie', regios: ['MIDDEN', 'ZUID'], van: '2026-02-14', tot: '2026-02-22' },
  { naam: 'meivakantie', regios: VAKANTIEREGIOS, van: '2026-04-25', tot: '2026-05-03' },
  { naam: 'zomervakantie', regios: ['NOORD'], van: '2026-07-04', tot: '2026-08-16' },
  { naam: 'zomervakantie', regios: ['MIDDEN'], van: '2026-07-18', tot: '2026-08-30' },
  { naam: 'zomervakantie', regios: ['ZUID'], van: '2026-07-11', tot: '2026-08-23' },
  // 2026-2027; of region Zuid we could not check the dates in spring and summer, so the widest ones stand here
  { naam: 'herfstvakantie', regios: ['NOORD'], van: '2026-10-10', tot: '2026-10-18' },
  { naam: 'herfstvakantie', regios: ['MIDDEN', 'ZUID'], van: '2026-10-17', tot: '2026-10-25' },
  { naam: 'kerstvakantie', regios: VAKANTIEREGIOS, van: '2026-12-19', tot: '2027-01-03' },
  { naam: 'voorjaarsvakantie', regios: ['NOORD', 'MIDDEN'], van: '2027-02-20', tot: '2027-02-28' },
  { naam: 'voorjaarsvakantie', regios: ['ZUID'], van: '2027-02-06', tot: '2027-02-28', zeker: false },
  { naam: 'meivakantie', regios: VAKANTIEREGIOS, van: '2027-04-24', tot: '2027-05-02' },
  { naam: 'zomervakantie', regios: ['NOORD'], van: '2027-07-10', tot: '2027-08-22' },
  { naam: 'zomervakantie', regios: ['MIDDEN'], van: '2027-07-17', tot: '2027-08-29' },
  { naam: 'zomervakantie', regios: ['ZUID'], van: '2027-07-10', tot: '2027-09-05', zeker: false },
];

const dag = (datum: string): number => dagVan(leesWandklok(`${datum}T00:00`)!);

/** The days of which we know whether it is a school holiday. */
export const BEKEND = { van: dag('2025-08-31'), tot: dag('2027-09-05') } as const;

const opDag = VAKANTIES.map((vakantie) => ({ ...vakantie, van: dag(vakantie.van), tot: dag(vakantie.tot) }));

/**
 * Is it a school holiday on a day, for a place in a region?
 * @param regio null when it is not known: then only what holds for all three regions is certain
 * @returns null when not; naam is null when nobody knows (outside the years above)
 */
export function schoolvakantieOp(dagnummer: number, regio: Vakantieregio | null): { naam: string | null; zeker: boolean } | null {
  if (dagnummer < BEKEND.van || dagnummer > BEKEND.tot) return { naam: null, zeker: false };
  const hier = opDag.filter((vakantie) => vakantie.van <= dagnummer && dagnummer <= vakantie.tot && (regio === null || vakantie.regios.includes(regio)));
  if (hier.length === 0) return null;
  const overal = regio !== null || VAKANTIEREGIOS.every((een) => hier.some((vakantie) => vakantie.regios.includes(een)));
  return { naam: hier[0]!.naam, zeker: overal && hier.every((vakantie) => vakantie.zeker !== false) };
}

/** The holidays that go on or come after a day, for a place in a region; without a region those that all three share. In order. */
export function komendeVakanties(dagnummer: number, regio: Vakantieregio | null): { naam: string; van: number; tot: number; zeker: boolean }[] {
  return opDag
    .filter(({ tot, regios }) => tot >= dagnummer && (regio === null ? regios.length === VAKANTIEREGIOS.length : regios.includes(regio)))
    .map(({ naam, van, tot, zeker }) => ({ naam, van, tot, zeker: zeker !== false }))
    .sort((een, ander) => een.van - ander.van);
}
