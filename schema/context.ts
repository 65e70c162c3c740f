import type { Cookies, Inlogdienst } from '../server/beheer/inloggen.ts';
import type { Bewerker } from '../server/beheer/mandaten.ts';
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
  /** where visitors find the site, for links in mail: https://kaart.voorbeeld.nl, without a slash at the end */
  siteAdres: string;
  inloggen: Inlogdienst;
  cookies: Cookies;
  nu: Date;
  /** who is signed in; null for a visitor */
  bewerker: Bewerker | null;
  /** the network address that asked: for limits on what strangers send, never stored or logged */
  afzender: string;
}
