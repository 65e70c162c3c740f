/** A search as the API takes it, checked and made into SQL conditions on zoekdocument (alias d). */
import { isUuid } from '../sleutels.ts';
import type { Database } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Invoerfout } from '../fouten.ts';
import type { Status, Voorzieningsoort } from './document.ts';
import { alsOpen, leesOpenOp, type OpenOp, type Tijdvak } from './openOp.ts';
import type { Begrippen } from './begrippen.ts';
import { cellenRond } from './cellen.ts';
import { gevondenWoorden, tekstScore, tekstVoorwaarde } from './tekstscore.ts';
import { LANGSTE_TEKST, leesTekstvraag, type Tekstvraag, type Woordgroep } from './tekstvraag.ts';
import { normaliseer } from './taal.ts';
import type { Woordenschat } from './woordenschat.ts';

export type Sql = Prisma.Sql;

export interface Punt {
  lat: number;
  lon: number;
}

export interface Vak {
  west: number;
  zuid: number;
  oost: number;
  noord: number;
}

export interface Filter {
  soorten?: Voorzieningsoort[] | null;
  themas?: string[] | null;
  doelgroepen?: string[] | null;
  functies?: string[] | null;
  soortenPlek?: string[] | null;
  gratis?: boolean | null;
  zonderIndicatie?: boolean | null;
  zonderAanmelding?: boolean | null;
  rolstoel?: boolean | null;
  plaatsVrij?: boolean | null;
  nuOpen?: boolean | null;
  openOp?: OpenOp | null;
  statussen?: Status[] | null;
  leeftijd?: number | null;
  trede?: number | null;
  organisatie?: string | null;
}

export interface Vraag {
  tekst?: string | null;
  nabij?: (Punt & { straalMeter: number }) | null;
  gebied?: string | null;
  binnen?: Vak | null;
  filter?: Filter | null;
}

/** Names of the filter groups; facets count each group with the conditions of all the others. */
export const GROEPEN = ['soorten', 'themas', 'doelgroepen', 'functies', 'soortenPlek', 'gratis', 'zonderIndicatie', 'zonderAanmelding', 'rolstoel', 'plaatsVrij', 'nuOpen', 'openOp', 'statussen', 'leeftijd', 'trede', 'organisatie'] as const;
export type Groep = (typeof GROEPEN)[number];

export const GRENZEN = { straalMeter: 100_000, lijst: 50 } as const;

/** A search in SQL parts. */
export interface Zoekvoorwaarden {
  gelezen: GelezenVraag;
  woorden: Woordgroep[];
  /** text and place */
  basis: Sql[];
  /** conditions of the filter, by group */
  groepen: Map<Groep, Sql>;
  /** of filter.openOp */
  tijdvak: Tijdvak | undefined;
  /** relevance of the text, higher is better; undefined without text */
  tekstscore: Sql | undefined;
  /** one boolean per word group: is it in the listing? */
  gevonden: Sql;
  nabij: (Punt & { straalMeter: number }) | undefined;
}

export const puntSql = (punt: Punt): Sql => Prisma.sql`ST_SetSRID(ST_MakePoint(${punt.lon}::float8, ${punt.lat}::float8), 4326)`;
/** Stands among the service areas of what can be done from anywhere (online). */
export const OVERAL = '00000000-0000-0000-0000-000000000000';
/** Areas that hold a point, as an array of ids; everywhere is one of them. */
export const gebiedenBij = (punt: Punt): Sql => Prisma.sql`(SELECT array_append(COALESCE(array_agg(g.id), '{}'), ${OVERAL}::uuid) FROM gebied g WHERE ST_Covers(g.grens, ${puntSql(punt)}))`;

function controleerGraden(veld: string, graden: number, wat: 'breedtegraad' | 'lengtegraad'): void {
  const hoogstens = wat === 'breedtegraad' ? 90 : 180;
  if (!Number.isFinite(graden) || Math.abs(graden) > hoogstens) throw new Invoerfout(veld, `de ${wat} ligt tussen -${hoogstens} en ${hoogstens}`);
}

export function controleerPunt(veld: string, punt: Punt): void {
  const voor = veld === '' ? '' : `${veld}.`;
  controleerGraden(`${voor}lat`, punt.lat, 'breedtegraad');
  controleerGraden(`${voor}lon`, punt.lon, 'lengtegraad');
}

export function controleerVak(veld: string, vak: Vak): void {
  for (const kant of ['zuid', 'noord'] as const) controleerGraden(`${veld}.${kant}`, vak[kant], 'breedtegraad');
  for (const kant of ['west', 'oost'] as const) controleerGraden(`${veld}.${kant}`, vak[kant], 'lengtegraad');
  if (vak.west >= vak.oost) throw new Invoerfout(`${veld}.west`, 'west ligt links van oost: geef de kleinste lengtegraad als west');
  if (vak.zuid >= vak.noord) throw new Invoerfout(`${veld}.zuid`, 'zuid ligt onder noord: geef de kleinste breedtegraad als zuid');
}

export function controleerTekst(veld: string, tekst: string): void {
  if (tekst.trim() === '') throw new Invoerfout(veld, 'typ een woord, of laat dit veld weg');
  // one character may stand for many once it is written out
  if (tekst.length > LANGSTE_TEKST || normaliseer(tekst).length > 2 * LANGSTE_TEKST) throw new Invoerfout(veld, `gebruik hoogstens ${LANGSTE_TEKST} tekens; dit zijn er ${tekst.length}`);
}

/** Codes that a caller may use, per list; unknown ones are refused by name. */
export interface BekendeCodes {
  THEMA: ReadonlySet<string>;
  DOELGROEP: ReadonlySet<string>;
  FUNCTIE: ReadonlySet<string>;
  SOORT_PLEK: ReadonlySet<string>;
}

function controleerCodes(veld: string, codes: string[] | null | undefined, bekend: ReadonlySet<string>): void {
  if (codes && codes.length > GRENZEN.lijst) throw new Invoerfout(veld, `kies er hoogstens ${GRENZEN.lijst}`);
  const vreemd = codes?.find((code) => !bekend.has(code));
  if (vreemd !== undefined) throw new Invoerfout(veld, `de code "${vreemd.slice(0, 80)}" bestaat niet; vraag de codes op met ${veld.replace('filter.', '')}`);
}


const driewaardig = (kolom: string, waarde: boolean | null | undefined): Sql | undefined => (waarde === null || waarde === undefined ? undefined : Prisma.sql`d.${Prisma.raw(kolom)} IS ${Prisma.raw(waarde ? 'TRUE' : 'FALSE')}`);

/** Conditions of the filter by group. No statuses chosen means everything that has not stopped. */
export function filterVoorwaarden(filter: Filter, tijdvak: Tijdvak | undefined, nu: Date, bekend: BekendeCodes): Map<Groep, Sql> {
  for (const veld of ['soorten', 'statussen'] as const) if ((filter[veld]?.length ?? 0) > GRENZEN.lijst) throw new Invoerfout(`filter.${veld}`, `kies er hoogstens ${GRENZEN.lijst}`);
  controleerCodes('filter.themas', filter.themas, bekend.THEMA);
  controleerCodes('filter.doelgroepen', filter.doelgroepen, bekend.DOELGROEP);
  controleerCodes('filter.functies', filter.functies, bekend.FUNCTIE);
  controleerCodes('filter.soortenPlek', filter.soortenPlek, bekend.SOORT_PLEK);
  if (filter.leeftijd != null && (filter.leeftijd < 0 || filter.leeftijd > 120)) throw new Invoerfout('filter.leeftijd', 'een leeftijd ligt tussen 0 en 120');
  if (filter.trede != null && (filter.trede < 1 || filter.trede > 6)) throw new Invoerfout('filter.trede', 'de participatieladder heeft trede 1 tot en met 6');
  if (filter.organisatie != null && !isUuid(filter.organisatie)) throw new Invoerfout('filter.organisatie', 'geef het id van een organisatie');
  const groepen = new Map<Groep, Sql>();
  const zet = (groep: Groep, voorwaarde: Sql | undefined) => voorwaarde && groepen.set(groep, voorwaarde);
  const lijst = (waarden: readonly string[] | null | undefined, maak: (waarden: readonly string[]) => Sql) => (waarden && waarden.length > 0 ? maak(waarden) : undefined);
  zet('soorten', lijst(filter.soorten, (waarden) => Prisma.sql`d.soort = ANY(${waarden}::text[]::voorziening_soort[])`));
  zet('themas', lijst(filter.themas, (waarden) => Prisma.sql`d.themas && ${waarden}::text[]`));
  // "iedereen welkom" fits every group
  zet('doelgroepen', lijst(filter.doelgroepen, (waarden) => Prisma.sql`(d.iedereen_welkom IS TRUE OR d.doelgroepen && ${waarden}::text[])`));
  zet('functies', lijst(filter.functies, (waarden) => Prisma.sql`d.functies && ${waarden}::text[]`));
  zet('soortenPlek', lijst(filter.soortenPlek, (waarden) => Prisma.sql`d.soort_plek && ${waarden}::text[]`));
  zet('gratis', driewaardig('gratis', filter.gratis));
  zet('zonderIndicatie', driewaardig('zonder_indicatie', filter.zonderIndicatie));
  zet('zonderAanmelding', driewaardig('zonder_aanmelding', filter.zonderAanmelding));
  zet('rolstoel', driewaardig('rolstoel', filter.rolstoel));
  zet('plaatsVrij', driewaardig('plaats_vrij', filter.plaatsVrij));
  if (filter.nuOpen != null) zet('nuOpen', alsOpen({ van: nu, tot: nu }, filter.nuOpen));
  if (tijdvak) zet('openOp', alsOpen(tijdvak, true));
  zet('statussen', lijst(filter.statussen, (waarden) => Prisma.sql`d.status = ANY(${waarden}::text[]::voorziening_status[])`) ?? Prisma.sql`d.status <> 'GESTOPT'`);
  if (filter.leeftijd != null) zet('leeftijd', Prisma.sql`${filter.leeftijd}::int BETWEEN d.leeftijd_van AND d.leeftijd_tot`);
  if (filter.trede != null) zet('trede', Prisma.sql`${filter.trede}::int BETWEEN d.trede_van AND d.trede_tot`);
  if (filter.organisatie != null) zet('organisatie', Prisma.sql`d.organisatie_id = ${filter.organisatie}::uuid`);
  return groepen;
}

/** Listings in an area: they lie in it, or they serve all or a part of it. */
function inGebied(id: string): Sql {
  const grens = Prisma.sql`(SELECT g.grens FROM gebied g WHERE g.id = ${id}::uuid)`;
  // areas that share ground with it; neighbours that only share a border do not count
  const deels = Prisma.sql`SELECT g.id FROM gebied g WHERE g.grens && ${grens} AND ST_Relate(g.grens, ${grens}, '2********')`;
  return Prisma.sql`(d.gebied_ids @> ARRAY[${id}::uuid] OR d.bereik_ids @> ARRAY[${id}::uuid]
    OR d.werkgebied_ids && ARRAY(SELECT gl.in_gebied_id FROM gebied_ligging gl WHERE gl.gebied_id = ${id}::uuid UNION ${deels} UNION SELECT ${OVERAL}::uuid) OR (d.werkvlak && ${grens} AND ST_Relate(d.werkvlak, ${grens}, '2********')))`;
}

/** Serves the spot: its service area holds it. */
export const bereikt = (punt: Punt): Sql => Prisma.sql`(d.werkgebied_ids && ${gebiedenBij(punt)} OR ST_Covers(d.werkvlak, ${puntSql(punt)}))`;
export const binnenStraal = (nabij: Punt & { straalMeter: number }): Sql => Prisma.sql`ST_DWithin(d.plek, ${puntSql(nabij)}::geography, ${nabij.straalMeter}::float8)`;

/**
 * The condition of nearness, when there is one: within the radius, or serving the spot from elsewhere. With words the index of words
 * knows the cells too; the exact distance is then only a check, hidden from the planner, which would read all that is near by its own index.
 */
export function opPlaats({ nabij, woorden }: Pick<Zoekvoorwaarden, 'nabij' | 'woorden'>): Sql[] {
  if (!nabij) return [];
  const cellen = woorden.length > 0 ? cellenRond(nabij) : undefined;
  if (!cellen) return [Prisma.sql`(${binnenStraal(nabij)} OR ${bereikt(nabij)})`];
  return [Prisma.sql`d.cellen && (${cellen}::text[] || ${gebiedenBij(nabij)}::text[])`, Prisma.sql`(${binnenStraal(nabij)} IS TRUE OR ${bereikt(nabij)})`];
}

/** The id of an area by id or code; areas of today before older ones. @throws Invoerfout when there is none */
async function gebiedId(database: Database, codeOfId: string): Promise<string> {
  const [rij] = await database.rijen<{ id: string }>(Prisma.sql`SELECT id FROM gebied WHERE code = ${codeOfId} OR id = ${isUuid(codeOfId) ? codeOfId : null}::uuid ORDER BY geldig_tot DESC NULLS FIRST, geldig_van DESC LIMIT 1`);
  if (!rij) throw new Invoerfout('gebied', `het gebied "${codeOfId.slice(0, 80)}" bestaat niet`);
  return rij.id;
}

/** A search with its words read and its area looked up: conditions can be made of it, and of a wider one, without the database. */
export interface GelezenVraag {
  vraag: Vraag;
  tekst: Tekstvraag | undefined;
  gebiedId: string | undefined;
  /** with filter.rolstoel true: also where nobody knows, but not where a wheelchair is known not to get in */
  ookRolstoelOnbekend?: boolean;
}

/**
 * Checks and reads a search.
 * @throws Invoerfout on the field that is wrong
 */
async function leesVraag(vraag: Vraag, omgeving: { database: Database; woordenschat: Woordenschat; begrippen: Begrippen }): Promise<GelezenVraag> {
  let tekst: Tekstvraag | undefined;
  if (vraag.tekst != null) {
    controleerTekst('tekst', vraag.tekst);
    tekst = await leesTekstvraag(vraag.tekst, omgeving);
    if (!tekst) throw new Invoerfout('tekst', 'hier staat geen woord in; typ wat je zoekt');
  }
  if (vraag.nabij != null) {
    controleerPunt('nabij', vraag.nabij);
    if (vraag.nabij.straalMeter < 1 || vraag.nabij.straalMeter > GRENZEN.straalMeter) throw new Invoerfout('nabij.straalMeter', `de straal ligt tussen 1 en ${GRENZEN.straalMeter} meter`);
  }
  if (vraag.binnen != null) controleerVak('binnen', vraag.binnen);
  return { vraag, tekst, gebiedId: vraag.gebied == null ? undefined : await gebiedId(omgeving.database, vraag.gebied) };
}

/** @throws Invoerfout on a field of the filter that is wrong */
export function alsVoorwaarden(gelezen: GelezenVraag, { begrippen, nu }: { begrippen: Begrippen; nu: Date }): Zoekvoorwaarden {
  const { vraag, tekst } = gelezen;
  const basis: Sql[] = [];
  if (vraag.binnen != null) {
    const { west, zuid, oost, noord } = vraag.binnen;
    basis.push(Prisma.sql`ST_Intersects(d.punten, ST_MakeEnvelope(${west}::float8, ${zuid}::float8, ${oost}::float8, ${noord}::float8, 4326))`);
  }
  if (gelezen.gebiedId !== undefined) basis.push(inGebied(gelezen.gebiedId));
  const tijdvak = vraag.filter?.openOp ? leesOpenOp(vraag.filter.openOp, nu) : undefined;
  const groepen = filterVoorwaarden(vraag.filter ?? {}, tijdvak, nu, begrippen.bekend);
  if (gelezen.ookRolstoelOnbekend) groepen.set('rolstoel', Prisma.sql`d.rolstoel IS NOT FALSE`);
  if (tekst) basis.push(tekstVoorwaarde(tekst));
  return {
    gelezen,
    woorden: tekst?.groepen ?? [],
    basis,
    groepen,
    tijdvak,
    tekstscore: tekst && tekstScore(tekst, nu),
    gevonden: tekst ? gevondenWoorden(tekst) : Prisma.sql`'{}'::boolean[]`,
    nabij: vraag.nabij ?? undefined,
  };
}

/**
 * Checks a search and makes its conditions.
 * @throws Invoerfout on the field that is wrong
 */
export async function maakVoorwaarden(vraag: Vraag, omgeving: { database: Database; woordenschat: Woordenschat; begrippen: Begrippen; nu: Date }): Promise<Zoekvoorwaarden> {
  return alsVoorwaarden(await leesVraag(vraag, omgeving), omgeving);
}

/** The conditions that make a listing a result, without paging. */
export function alleVoorwaarden(voorwaarden: Zoekvoorwaarden): Sql[] {
  return [...voorwaarden.basis, ...voorwaarden.groepen.values(), ...opPlaats(voorwaarden)];
}

/** All conditions joined with AND. */
export function en(voorwaarden: readonly Sql[]): Sql {
  return voorwaarden.length === 0 ? Prisma.sql`TRUE` : Prisma.join([...voorwaarden], ' AND ');
}
