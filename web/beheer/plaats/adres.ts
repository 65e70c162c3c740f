/** From the text of a place that was found to the fields of an address, and what a point says against them. */
import type { LocatiePrecisie } from '../../gql/graphql.ts';

export type Adres = { straat: string | null; huisnummer: string | null; postcode: string | null; plaats: string | null };

const POSTCODE = /\b([1-9]\d{3}) ?([A-Za-z]{2})\b/;

/** "Grote Markt 1a, 8011LV Zwolle" in its parts; what is not in it is null. */
export function leesAdres(tekst: string): Adres {
  const gevonden = POSTCODE.exec(tekst);
  const postcode = gevonden ? `${gevonden[1]}${gevonden[2]?.toUpperCase()}` : null;
  const delen = tekst.replace(POSTCODE, ',').split(',').map((deel) => deel.trim()).filter(Boolean);
  const plaats = delen.length > 1 || (postcode !== null && delen.length === 1) ? (delen.at(-1) ?? null) : null;
  const eerste = plaats === null ? (delen[0] ?? '') : delen.slice(0, -1).join(', ');
  const nummer = /^(.*\S)\s+(\d+\s?[a-z]{0,3}(?:[-/ ]\w{1,4})?)$/i.exec(eerste);
  return { straat: (nummer ? nummer[1]?.trim() : eerste) || null, huisnummer: nummer?.[2]?.trim() ?? null, postcode, plaats };
}

/** Degrees for a step on the ground, north or south and east or west. */
export function stap(lat: number, meter: number): { lat: number; lon: number } {
  const graden = meter / 111_320;
  return { lat: graden, lon: graden / Math.cos((lat * Math.PI) / 180) };
}

/** A tenth of a metre is more than a pin can say. */
export const rond = (graden: number): number => Math.round(graden * 1e6) / 1e6;

export const precisieInWoorden: Record<Exclude<LocatiePrecisie, 'GEEN'>, string> = {
  GEBOUW: 'Bij de deur',
  STRAAT: 'Ergens in de straat',
  BUURT: 'Ergens in de buurt',
  WIJK: 'Ergens in de wijk',
  PLAATS: 'Ergens in de plaats',
};

const klein = (tekst: string) => tekst.toLowerCase().replace(/^gemeente /, '').trim();

/** Does the town that was written lie where the pin stands? null: nothing to compare. */
export function plaatsKlopt(plaats: string | null | undefined, gebieden: readonly { naam: string; soort: string }[]): boolean | null {
  if (!plaats || gebieden.length === 0) return null;
  return gebieden.some(({ naam }) => klein(naam) === klein(plaats));
}
