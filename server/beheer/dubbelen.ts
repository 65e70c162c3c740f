/** Is what somebody is making there already? */
import type { Verbinding } from '../database/database.ts';
import { type MogelijkDubbel, zoekDubbelen } from '../zoeken/dubbelen.ts';
import type { Wijziging } from './vorm.ts';

/** Listings that may be the same as what was filled in so far. A protected address is not looked for. */
export async function mogelijkeDubbelen(verbinding: Verbinding, vorm: Wijziging, id: string | null = null): Promise<MogelijkDubbel[]> {
  return zoekDubbelen(verbinding, {
    id,
    namen: [vorm.naam ?? '', ...(vorm.aliassen ?? [])].filter((naam) => naam.length >= 3).slice(0, 10),
    themas: vorm.themas ?? [],
    punten: (vorm.locaties ?? []).flatMap(({ lat, lon, afgeschermd, soort, precisie }) => (lat === null || lon === null || afgeschermd || soort !== 'ADRES' || (precisie !== null && precisie !== 'GEBOUW' && precisie !== 'STRAAT') ? [] : { lat, lon })).slice(0, 5),
    contacten: (vorm.contacten ?? []).filter(({ soort, persoonlijk }) => soort !== 'POST' && !persoonlijk).map(({ waarde }) => waarde).slice(0, 10),
  });
}
