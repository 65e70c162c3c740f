/** Distances as they are said, and which of a listing's places is meant by one. */
import type { Locatie } from './document.ts';
import type { Punt } from './zoekvraag.ts';

/** "9,2 kilometer" */
export const kilometerInWoorden = (meter: number): string => `${(meter / 1_000).toFixed(1).replace('.', ',').replace(',0', '')} kilometer`;

/** Rounded to 50 metres, and from a kilometre on to 100: "950 meter", "1 kilometer". */
export function afstandInWoorden(meter: number): string {
  const rond = Math.max(50, Math.round(meter / 50) * 50);
  return rond < 1_000 ? `${rond} meter` : kilometerInWoorden(meter);
}

/** The public place nearest to a spot; undefined without any. */
export function dichtstbij(van: Punt, locaties: readonly Locatie[]): (Locatie & Punt) | undefined {
  const smal = Math.cos((van.lat * Math.PI) / 180);
  const verte = ({ lat, lon }: Punt) => (lat - van.lat) ** 2 + ((lon - van.lon) * smal) ** 2;
  const openbaar = locaties.filter((locatie): locatie is Locatie & Punt => locatie.lat !== null && locatie.lon !== null);
  return openbaar.reduce<(Locatie & Punt) | undefined>((beste, locatie) => (beste && verte(beste) <= verte(locatie) ? beste : locatie), undefined);
}
