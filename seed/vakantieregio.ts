/**
 * In which region for school holidays a place lies. Source: Rijksoverheid, "Welke regio's zijn er voor de schoolvakanties?", by gemeente;
 * plaatsen.csv has provinces, so where a province is divided only places that bear the name of their gemeente are certain.
 */
import type { Vakantieregio } from '../server/tijd/schoolvakanties.ts';

const PROVINCIES: Record<string, Vakantieregio> = {
  Groningen: 'NOORD', Fryslân: 'NOORD', Drenthe: 'NOORD', Overijssel: 'NOORD', Flevoland: 'NOORD', 'Noord-Holland': 'NOORD', Utrecht: 'MIDDEN', 'Zuid-Holland': 'MIDDEN', 'Noord-Brabant': 'ZUID', Limburg: 'ZUID', Zeeland: 'ZUID',
};

/** Places in another region than the rest of their province, or in a divided province. Null: they lie in a gemeente that is divided itself (Altena). */
const PLAATSEN: Record<string, Record<string, Vakantieregio | null>> = {
  Flevoland: { Zeewolde: 'MIDDEN' },
  Utrecht: { Eemnes: 'NOORD', Abcoude: 'NOORD', Baambrugge: 'NOORD' },
  'Noord-Brabant': Object.fromEntries(['Almkerk', 'Andel', 'Babyloniënbroek', 'Drongelen', 'Dussen', 'Eethen', 'Genderen', 'Giessen', 'Hank', 'Meeuwen', 'Nieuwendijk', 'Rijswijk', 'Sleeuwijk', 'Uitwijk', 'Uppel', 'Veen', 'Waardhuizen', 'Werkendam', 'Wijk en Aalburg', 'Woudrichem'].map((naam) => [naam, null])),
  Gelderland: {
    Hattem: 'NOORD',
    ...Object.fromEntries(['Aalten', 'Apeldoorn', 'Barneveld', 'Brummen', 'Buren', 'Culemborg', 'Doetinchem', 'Ede', 'Elburg', 'Epe', 'Ermelo', 'Harderwijk', 'Heerde', 'Lochem', 'Nijkerk', 'Nunspeet', 'Oldebroek', 'Putten', 'Scherpenzeel', 'Tiel', 'Wageningen', 'Winterswijk', 'Zutphen'].map((naam) => [naam, 'MIDDEN'])),
    ...Object.fromEntries(['Arnhem', 'Beuningen', 'Doesburg', 'Druten', 'Duiven', 'Nijmegen', 'Renkum', 'Rheden', 'Rozendaal', 'Westervoort', 'Wijchen', 'Zaltbommel', 'Zevenaar'].map((naam) => [naam, 'ZUID'])),
  },
};

/** The region of a place; null when it is not certain. */
export function vakantieregioVan({ naam, provincie }: { naam: string; provincie: string }): Vakantieregio | null {
  const uitzondering = PLAATSEN[provincie]?.[naam];
  return uitzondering === undefined ? (PROVINCIES[provincie] ?? null) : uitzondering;
}
