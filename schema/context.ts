import type { Database } from '../server/database/database.ts';
import type { Instellingen } from '../server/instellingen.ts';
import type { Begrippen } from '../server/zoeken/begrippen.ts';
import type { Routeerder } from '../server/zoeken/reistijd.ts';
import type { Locatieserver } from '../server/zoeken/waaris.ts';
import type { Woordenschat } from '../server/zoeken/woordenschat.ts';

/** What every resolver gets: the domain, and the time of this request. */
export interface Context {
  database: Database;
  begrippen: Begrippen;
  woordenschat: Woordenschat;
  locatieserver: Locatieserver;
  routeerder: Routeerder;
  instellingen: Pick<Instellingen, 'mapboxToken' | 'achtergrondkaart'>;
  nu: Date;
}
