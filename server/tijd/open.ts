/** When the doors are open: now, next, and as ranges to search in. Unknown is not "closed". */
import { wandklokVan } from './klok.ts';
import { DAG_MS, isDicht, leesTijd, type Moment, rooster, type Tijden, uiterstEind, type Voorkomen, VOORUIT_DAGEN } from './rooster.ts';

/** Does this moment mean that one can come in? By telephone or by appointment one cannot simply walk in. */
export const isOpen = (moment: Moment): boolean => moment.soort !== 'TELEFONISCH' && moment.opAfspraak !== true;

/** Is all known of when the doors are open, so that outside those times they are closed? */
function kentAlleTijden({ momenten, status }: Tijden): boolean {
  const open = momenten.filter(isOpen);
  return isDicht(status) || (open.length > 0 && open.every((moment) => leesTijd(moment) !== undefined));
}

/** What is going on now, and what comes next. */
export interface Stand {
  /** null: unknown */
  nuOpen: boolean | null;
  /** the next time, or the one that is going on */
  volgende: Voorkomen | null;
}

/** The last answer per listing: the reasons of a result and the listing itself both ask, for the same time. */
const bekend = new WeakMap<Tijden, { nu: number; stand: Stand }>();

/** Open now, and when next. */
export function standVan(tijden: Tijden, nu: Date): Stand {
  const eerder = bekend.get(tijden);
  if (eerder?.nu === nu.getTime()) return eerder.stand;
  const stand = bepaalStand(tijden, nu);
  bekend.set(tijden, { nu: nu.getTime(), stand });
  return stand;
}

/** In one short walk, because every result of a search says it. */
function bepaalStand(tijden: Tijden, nu: Date): Stand {
  let volgende: Voorkomen | null = null;
  let misschien = false;
  for (const keer of rooster(tijden, nu, new Date(nu.getTime() + VOORUIT_DAGEN * DAG_MS))) {
    if (keer.eind !== null || keer.begin >= nu) volgende ??= keer;
    if (keer.begin > nu) break;
    if (!isOpen(keer.moment)) continue;
    if (keer.zeker && (keer.eind !== null || keer.begin >= nu)) return { nuOpen: true, volgende };
    misschien = true;
  }
  return { nuOpen: misschien || !kentAlleTijden(tijden) ? null : false, volgende };
}

/** When the doors are open for sure and when perhaps, as ranges of PostgreSQL; null when nothing is known. */
export function openPerioden(tijden: Tijden, vanaf: Date, tot: Date): { zeker: string[]; misschien: string[] } | null {
  const open = tijden.momenten.filter(isOpen);
  if (!isDicht(tijden.status) && !open.some(leesTijd)) return null;
  const zeker: string[] = [];
  const misschien = kentAlleTijden(tijden) ? [] : ['(,)'];
  for (const keer of rooster({ ...tijden, momenten: open }, vanaf, tot)) {
    const begin = keer.begin.toISOString();
    if (keer.eind !== null) (keer.zeker ? zeker : misschien).push(`[${begin},${keer.eind.toISOString()})`);
    else {
      // open at its begin, and after that nobody knows
      if (keer.zeker) zeker.push(`[${begin},${begin}]`);
      misschien.push(`[${begin},${uiterstEind(keer.moment, wandklokVan(keer.begin)).toISOString()})`);
    }
  }
  return { zeker, misschien };
}

/** The first time between two instants at which the doors are open for sure. */
export function eersteOpen(tijden: Tijden, vanaf: Date, tot: Date): Voorkomen | null {
  for (const keer of rooster(tijden, vanaf, tot)) if (keer.zeker && isOpen(keer.moment) && (keer.eind !== null || keer.begin >= vanaf)) return keer;
  return null;
}
