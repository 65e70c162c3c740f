/** The cells of the grid that a search near a spot looks in. Listings have theirs beside their words, in one index; kept in step with the migration "cellen". */
import { celgrootte, FIJNSTE } from './kaartraster.ts';
import type { Punt } from './zoekvraag.ts';

/** Levels of the cells of points, the smallest first; and that of the cells of own service areas. */
const NIVEAUS = [12, 10, 8, 6];
const VLAKNIVEAU = 8;
/** From a radius of so many cells on, a coarser level gives fewer of them. */
const CELLEN_IN_STRAAL = 4.25;
const MEESTE = 200;
/** A degree is nowhere less, so that a circle drawn with it is never too small. */
const METER_PER_GRAAD = 110_000;
/** Closer to a pole the cells are too narrow to count with. */
const HOOGSTE_BREEDTE = 80;

const kolomVan = (lon: number, niveau: number): number => Math.floor(((lon + 180) / celgrootte(0).breed) * 2 ** FIJNSTE) >> (FIJNSTE - niveau);
const rijVan = (lat: number, niveau: number): number => Math.floor(((lat + 90) / celgrootte(0).hoog) * 2 ** FIJNSTE) >> (FIJNSTE - niveau);
const tussen = (waarde: number, van: number, tot: number): number => Math.min(Math.max(waarde, van), tot);

/**
 * Cells that hold every public point within the radius, and every own service area that holds the spot; undefined where they would be too many.
 * @param straalMeter metres on the ground
 */
export function cellenRond({ lat, lon, straalMeter }: Punt & { straalMeter: number }): string[] | undefined {
  const niveau = NIVEAUS.find((fijn) => straalMeter <= celgrootte(fijn).hoog * METER_PER_GRAAD * CELLEN_IN_STRAAL) ?? NIVEAUS.at(-1)!;
  const omhoog = straalMeter / METER_PER_GRAAD;
  if (Math.abs(lat) + omhoog > HOOGSTE_BREEDTE) return undefined;
  const smal = Math.cos(((Math.abs(lat) + omhoog) * Math.PI) / 180);
  const opzij = omhoog / smal;
  if (lon - opzij < -180 || lon + opzij > 180) return undefined;
  const [west, oost, zuid, noord] = [kolomVan(lon - opzij, niveau), kolomVan(lon + opzij, niveau), rijVan(lat - omhoog, niveau), rijVan(lat + omhoog, niveau)];
  if ((oost - west + 1) * (noord - zuid + 1) > MEESTE) return undefined;
  const { breed, hoog } = celgrootte(niveau);
  const uit = ['*', `v:${kolomVan(lon, VLAKNIVEAU)}:${rijVan(lat, VLAKNIVEAU)}`];
  for (let kolom = west; kolom <= oost; kolom += 1)
    for (let rij = zuid; rij <= noord; rij += 1) {
      // to the nearest spot in the cell
      const graden = Math.hypot((lon - tussen(lon, kolom * breed - 180, (kolom + 1) * breed - 180)) * smal, lat - tussen(lat, rij * hoog - 90, (rij + 1) * hoog - 90));
      if (graden <= omhoog) uit.push(`${niveau}:${kolom}:${rij}`);
    }
  return uit;
}
