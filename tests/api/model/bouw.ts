/** Builds generated worlds quickly and always with the same ids, so that two of them can be compared byte for byte. */
import type { Database, Verbinding } from '../../../server/database/database.ts';
import { vasteId } from '../../../server/sleutels.ts';
import { werkZoekenBij } from '../../../server/zoeken/indexeren.ts';
import { NU, startOmgeving, type Testomgeving } from '../opzet/omgeving.ts';

export type Soort = 'INITIATIEF' | 'VRIJWILLIGERSPLEK' | 'WIJKTEAM';
export type Status = 'IDEE' | 'IN_ONTWIKKELING' | 'START_BIJ_VOLDOENDE_BELANGSTELLING' | 'ACTIEF' | 'VOL' | 'TIJDELIJK_GESLOTEN' | 'ONZEKER' | 'GESTOPT';

export interface Punt {
  lat: number;
  lon: number;
}

export interface Bouwlocatie {
  soort?: 'ADRES' | 'BIJ_U_THUIS' | 'RONDTREKKEND' | 'ONLINE';
  punt?: Punt | null;
  precisie?: 'GEBOUW' | 'STRAAT' | 'BUURT' | 'WIJK' | 'PLAATS';
  naam?: string | null;
  straat?: string | null;
  huisnummer?: string | null;
  postcode?: string | null;
  plaats?: string | null;
  toelichting?: string | null;
  vindplaats?: string | null;
  peildatum?: string | null;
  /** code of an area */
  gebied?: string | null;
  afgeschermd?: boolean;
}

export interface Bouwmoment {
  /** wall clock in Amsterdam */
  begin: string | null;
  duur: number | null;
  herhaling?: string | null;
  uitgezonderd?: string[];
  extra?: string[];
  opAfspraak?: boolean | null;
  opFeestdagen?: boolean | null;
  inSchoolvakanties?: boolean | null;
  soort?: 'INLOOP' | 'ACTIVITEIT' | 'SPREEKUUR' | 'TELEFONISCH';
  /** which of the locaties, when there are so many */
  locatie?: number | null;
}

export interface Bouwplek {
  naam: string;
  soort?: Soort;
  status?: Status;
  aliassen?: string[];
  samenvatting?: string;
  organisatie?: string | null;
  iedereenWelkom?: boolean | null;
  leeftijdVan?: number | null;
  leeftijdTot?: number | null;
  themas?: string[];
  functies?: string[];
  doelgroepen?: string[];
  soortenPlek?: string[];
  toegangen?: ('VRIJE_INLOOP' | 'AANMELDEN' | 'VERWIJZING' | 'INDICATIE')[];
  kosten?: ('GRATIS' | 'VRIJWILLIGE_BIJDRAGE' | 'VAST_BEDRAG' | 'NAAR_INKOMEN')[];
  rolstoel?: boolean | null;
  momenten?: Bouwmoment[];
  locaties?: Bouwlocatie[];
  /** codes of areas */
  werkgebied?: string[];
  /** own service area, as WKT of a MultiPolygon */
  vlak?: string | null;
  peildatum?: string | null;
  laatstBevestigd?: string | null;
  treden?: { van: number; tot: number } | null;
  plaatsen?: { vrij: number | null; stand: 'RUIM' | 'BEPERKT' | 'VOL' | 'ONBEKEND' };
}

export const idVan = (plek: Bouwplek): string => vasteId('GENERATOR', plek.naam);
export const locatieIdVan = (plek: Bouwplek, volgorde: number): string => vasteId('GENERATOR-LOCATIE', `${plek.naam}/${volgorde}`);

type Rij = Record<string, unknown>;

async function schrijf(verbinding: Verbinding, tabel: string, rijen: Rij[]): Promise<void> {
  if (rijen.length === 0) return;
  const kolommen = Object.keys(rijen[0]!).join(', ');
  await verbinding.rijen({ text: `INSERT INTO ${tabel} (${kolommen}) SELECT ${kolommen} FROM jsonb_populate_recordset(NULL::${tabel}, $1::jsonb)`, values: [JSON.stringify(rijen)] });
}

/** Takes every listing, place and known word away. */
export async function wis(database: Database): Promise<void> {
  await database.script('TRUNCATE voorziening, locatie, zoekwoord, zoekwachtrij, zoekdocument, kaartpunt, kaartcel, voorziening_versie, wijziging CASCADE');
}

const gebiedscodes = new WeakMap<Database, Map<string, string>>();

/** Ids of the areas of today by code. */
export async function gebieden(database: Database): Promise<Map<string, string>> {
  let bekend = gebiedscodes.get(database);
  if (!bekend) {
    bekend = new Map((await database.rijen<{ code: string; id: string }>({ text: 'SELECT code, id FROM gebied', values: [] })).map((rij) => [rij.code, rij.id]));
    gebiedscodes.set(database, bekend);
  }
  return bekend;
}

/** Puts listings down and makes them searchable, in one transaction. */
export async function bouw(database: Database, plekken: Bouwplek[], nu = NU): Promise<void> {
  const code = await gebieden(database);
  const gebied = (naam: string): string => {
    const id = code.get(naam);
    if (id === undefined) throw new Error(`geen gebied ${naam}`);
    return id;
  };
  const per = <T>(kies: (plek: Bouwplek) => readonly T[] | undefined, maak: (deel: T, volgorde: number, plek: Bouwplek) => Rij): Rij[] => plekken.flatMap((plek) => (kies(plek) ?? []).map((deel, volgorde) => maak(deel, volgorde, plek)));
  await database.transactie(async (verbinding) => {
    await schrijf(verbinding, 'voorziening', plekken.map((plek) => ({
      id: idVan(plek), soort: plek.soort ?? 'INITIATIEF', slug: `gen-${idVan(plek)}`, naam: plek.naam, aliassen: plek.aliassen ?? [], samenvatting: plek.samenvatting ?? 'Een verzonnen plek.', organisatie_id: plek.organisatie ?? null,
      iedereen_welkom: plek.iedereenWelkom ?? null, leeftijd_van: plek.leeftijdVan ?? null, leeftijd_tot: plek.leeftijdTot ?? null, talen: [], status: plek.status ?? 'ACTIEF', laatst_bevestigd: plek.laatstBevestigd ?? null,
      bevestigd_door: plek.laatstBevestigd ? 'EIGENAAR' : null, synthetisch: true, bron_code: 'eigen-indeling', peildatum: plek.peildatum ?? null, versie: 1, created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z',
    })));
    await schrijf(verbinding, 'vrijwilligersplek', plekken.filter((plek) => plek.soort === 'VRIJWILLIGERSPLEK').map((plek) => ({
      voorziening_id: idVan(plek), soort: 'VRIJWILLIGERSPLEK', dagdelen: [], trede_van: plek.treden?.van ?? null, trede_tot: plek.treden?.tot ?? null, treden_bron_code: plek.treden ? 'eigen-indeling' : null,
      plaatsen_vrij: plek.plaatsen?.vrij ?? null, plaatsen_stand: plek.plaatsen?.stand ?? 'ONBEKEND',
    })));
    await schrijf(verbinding, 'wijkteam', plekken.filter((plek) => plek.soort === 'WIJKTEAM').map((plek) => ({ voorziening_id: idVan(plek), soort: 'WIJKTEAM', teamsoort: 'wijkteam' })));
    await schrijf(verbinding, 'locatie', per((plek) => plek.locaties, (l, volgorde, plek) => ({
      id: locatieIdVan(plek, volgorde), soort: l.soort ?? 'ADRES', naam: l.naam ?? null, straat: l.straat ?? null, huisnummer: l.huisnummer ?? null, postcode: l.postcode ?? null, plaats: l.plaats ?? null, gebied_id: l.gebied ? gebied(l.gebied) : null,
      punt: l.punt ? `SRID=4326;POINT(${l.punt.lon} ${l.punt.lat})` : null, precisie: l.punt ? (l.precisie ?? 'GEBOUW') : 'GEEN', zichtbaarheid: l.afgeschermd ? 'AFGESCHERMD' : 'OPENBAAR', toelichting: l.toelichting ?? null, bron_code: 'eigen-indeling',
      vindplaats: l.vindplaats ?? null, peildatum: l.peildatum ?? null, versie: 1,
    })));
    await schrijf(verbinding, 'voorziening_locatie', per((plek) => plek.locaties, (_, volgorde, plek) => ({ voorziening_id: idVan(plek), locatie_id: locatieIdVan(plek, volgorde), volgorde })));
    const werkgebieden = per<{ gebied?: string; vlak?: string }>((plek) => [...(plek.werkgebied ?? []).map((naam) => ({ gebied: naam })), ...(plek.vlak ? [{ vlak: plek.vlak }] : [])], (w, volgorde, plek) => ({
      id: vasteId('GENERATOR-WERKGEBIED', `${plek.naam}/${volgorde}`), voorziening_id: idVan(plek), gebied_id: w.gebied ? gebied(w.gebied) : null, vlak: w.vlak ? `SRID=4326;${w.vlak}` : null,
    }));
    await schrijf(verbinding, 'werkgebied', werkgebieden);
    await schrijf(verbinding, 'voorziening_begrip', [['THEMA', 'themas'], ['FUNCTIE', 'functies'], ['DOELGROEP', 'doelgroepen'], ['SOORT_PLEK', 'soortenPlek']].flatMap(([lijst, veld]) => per((plek) => plek[veld as 'themas'], (begrip, _, plek) => ({ voorziening_id: idVan(plek), lijst, begrip_code: begrip }))));
    await schrijf(verbinding, 'toegang', per((plek) => plek.toegangen, (wijze, volgorde, plek) => ({ id: vasteId('GENERATOR-TOEGANG', `${plek.naam}/${volgorde}`), voorziening_id: idVan(plek), wijze, wetten: [], verwijzers: [], volgorde })));
    await schrijf(verbinding, 'kosten', per((plek) => plek.kosten, (prijs, volgorde, plek) => ({ id: vasteId('GENERATOR-KOSTEN', `${plek.naam}/${volgorde}`), voorziening_id: idVan(plek), soort: prijs, volgorde })));
    await schrijf(verbinding, 'moment', per((plek) => plek.momenten, (m, volgorde, plek) => ({
      id: vasteId('GENERATOR-MOMENT', `${plek.naam}/${volgorde}`), voorziening_id: idVan(plek), locatie_id: m.locatie != null && plek.locaties?.[m.locatie] ? locatieIdVan(plek, m.locatie) : null, soort: m.soort ?? 'INLOOP', begin: m.begin, duur_minuten: m.duur, herhaling: m.herhaling ?? null, extra: m.extra ?? [], uitgezonderd: m.uitgezonderd ?? [], op_afspraak: m.opAfspraak ?? null, op_feestdagen: m.opFeestdagen ?? null, in_schoolvakanties: m.inSchoolvakanties ?? null, toelichting: m.begin === null ? 'in overleg' : null, volgorde,
    })));
    await schrijf(verbinding, 'toegankelijkheid', plekken.filter((plek) => plek.rolstoel !== null && plek.rolstoel !== undefined).map((plek) => ({ voorziening_id: idVan(plek), lijst: 'TOEGANKELIJKHEID', kenmerk_code: 'rolstoel', waarde: plek.rolstoel })));
    await werkZoekenBij(verbinding, nu);
  });
}

/** A server over a database that outlives it: each world is asked through a process memory of its own. */
export const startOver = (database: Database): Promise<Testomgeving> => startOmgeving({ ...database, sluit: async () => {} });

/** The raw text of an answer. */
export async function vraagTekst(url: string, query: string, variables: unknown = {}): Promise<string> {
  const antwoord = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
  return `${antwoord.status} ${await antwoord.text()}`;
}

/** Several questions at once, a few at a time. */
export async function vraagAlle(url: string, vragen: { query: string; variables?: unknown }[]): Promise<string[]> {
  const uit: string[] = [];
  for (let plek = 0; plek < vragen.length; plek += 4) uit.push(...(await Promise.all(vragen.slice(plek, plek + 4).map(({ query, variables }) => vraagTekst(url, query, variables)))));
  return uit;
}
