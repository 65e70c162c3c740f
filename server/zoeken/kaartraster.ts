/** The grid of the map: which stored cells lie wholly in a box, and what is left along its edges. Kept in step with the migration "kaart". */
import type { Vak } from './zoekvraag.ts';

/** Size of a cell at level 0 in degrees: 56 pixels of a 512-pixel tile at zoom 0, and about square on the ground at this latitude. */
const BREED = 39.375;
const HOOG = 24.01875;
/** Level of the columns and rows in kaartpunt. */
export const FIJNSTE = 22;
/** Levels in kaartcel, each cell four by four of the next. Those with kenmerken stop earlier. */
const NIVEAUS = [7, 9, 11, 13, 15];
const NIVEAUS_MET_KENMERK = 3;
/** Cells across the wider side of the box, at most. */
const CELLEN_BREED = 24;

/** Columns and rows from and to, both included. */
interface Blok {
  kolomVan: number;
  kolomTot: number;
  rijVan: number;
  rijTot: number;
}

/** Cells of one level in one row (or column), from and to. */
export interface Strook {
  niveau: number;
  vast: number;
  van: number;
  tot: number;
}

/** A part of the box that is counted point by point, with its cells at the finest level, so that no point is counted twice. */
export interface Rand extends Vak, Blok {}

export interface Verdeling {
  rijstroken: Strook[];
  kolomstroken: Strook[];
  randen: Rand[];
}

/** The level whose cells a picture of this box shows: that of its zoom, or a coarser one when that would be too many. */
export function niveauVan(binnen: Vak, zoom: number): number {
  const breedste = Math.max(binnen.oost - binnen.west, (binnen.noord - binnen.zuid) / Math.cos((((binnen.noord + binnen.zuid) / 2) * Math.PI) / 180));
  let niveau = Math.min(FIJNSTE, Math.max(0, Math.floor(zoom)));
  while (niveau > 0 && breedste / (BREED / 2 ** niveau) > CELLEN_BREED) niveau -= 1;
  return niveau;
}

export const celgrootte = (niveau: number) => ({ breed: BREED / 2 ** niveau, hoog: HOOG / 2 ** niveau });

/** Cells of a level that lie wholly in the box; undefined without any. */
function binnenste(vak: Vak, niveau: number): Blok | undefined {
  const schaal = 2 ** niveau;
  const blok = { kolomVan: Math.ceil(((vak.west + 180) / BREED) * schaal), kolomTot: Math.floor(((vak.oost + 180) / BREED) * schaal) - 1, rijVan: Math.ceil(((vak.zuid + 90) / HOOG) * schaal), rijTot: Math.floor(((vak.noord + 90) / HOOG) * schaal) - 1 };
  return blok.kolomVan <= blok.kolomTot && blok.rijVan <= blok.rijTot ? blok : undefined;
}

/** The same ground in cells that are `keer` times as small. */
const verfijn = ({ kolomVan, kolomTot, rijVan, rijTot }: Blok, keer: number): Blok => ({ kolomVan: kolomVan * keer, kolomTot: (kolomTot + 1) * keer - 1, rijVan: rijVan * keer, rijTot: (rijTot + 1) * keer - 1 });

/** What a block has around a smaller one in it: below and above over the full width, and left and right of it between those. */
function rondom(buiten: Blok, binnen: Blok): { breed: Blok[]; hoog: Blok[] } {
  const echt = (blok: Blok) => blok.kolomVan <= blok.kolomTot && blok.rijVan <= blok.rijTot;
  return {
    breed: [{ ...buiten, rijTot: binnen.rijVan - 1 }, { ...buiten, rijVan: binnen.rijTot + 1 }].filter(echt),
    hoog: [{ ...binnen, kolomVan: buiten.kolomVan, kolomTot: binnen.kolomVan - 1 }, { ...binnen, kolomVan: binnen.kolomTot + 1, kolomTot: buiten.kolomTot }].filter(echt),
  };
}

const reeks = (van: number, tot: number): number[] => Array.from({ length: tot - van + 1 }, (_, plek) => van + plek);

/** The box as far as these cells of the finest level reach, a hair wider for rounding. */
const alsRand = (vak: Vak, blok: Blok): Rand => {
  const haar = 1e-7;
  const { breed, hoog } = celgrootte(FIJNSTE);
  return { ...blok, west: Math.max(vak.west, blok.kolomVan * breed - 180 - haar), oost: Math.min(vak.oost, (blok.kolomTot + 1) * breed - 180 + haar), zuid: Math.max(vak.zuid, blok.rijVan * hoog - 90 - haar), noord: Math.min(vak.noord, (blok.rijTot + 1) * hoog - 90 + haar) };
};

const ALLES: Blok = { kolomVan: 0, kolomTot: 2 ** 30, rijVan: 0, rijTot: 2 ** 30 };

/**
 * Takes a box apart: cells one or two levels finer than the picture where they lie wholly in it, finer and finer ones along its edges, and
 * single points in what is left. Together these are the box, and nothing twice.
 */
export function verdeel(vak: Vak, niveau: number, metKenmerk: boolean): Verdeling {
  const niveaus = metKenmerk ? NIVEAUS.slice(0, NIVEAUS_MET_KENMERK).filter((fijn) => fijn >= niveau) : NIVEAUS.filter((fijn) => fijn > niveau);
  const uit: Verdeling = { rijstroken: [], kolomstroken: [], randen: [] };
  let gedaan: { niveau: number; blok: Blok } | undefined;
  for (const fijn of niveaus) {
    const blok = binnenste(vak, fijn);
    if (!blok) continue;
    const { breed, hoog } = gedaan ? rondom(blok, verfijn(gedaan.blok, 2 ** (fijn - gedaan.niveau))) : { breed: [blok], hoog: [] };
    for (const deel of breed) for (const rij of reeks(deel.rijVan, deel.rijTot)) uit.rijstroken.push({ niveau: fijn, vast: rij, van: deel.kolomVan, tot: deel.kolomTot });
    for (const deel of hoog) for (const kolom of reeks(deel.kolomVan, deel.kolomTot)) uit.kolomstroken.push({ niveau: fijn, vast: kolom, van: deel.rijVan, tot: deel.rijTot });
    gedaan = { niveau: fijn, blok };
  }
  if (!gedaan) return { ...uit, randen: [alsRand(vak, ALLES)] };
  const rest = rondom(ALLES, verfijn(gedaan.blok, 2 ** (FIJNSTE - gedaan.niveau)));
  uit.randen = [...rest.breed, ...rest.hoog].map((blok) => alsRand(vak, blok)).filter((rand) => rand.west <= rand.oost && rand.zuid <= rand.noord);
  return uit;
}
