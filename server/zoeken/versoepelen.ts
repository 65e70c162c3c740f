/** A search that found nothing, made wider step by step until it finds something, with what was let go in words. */
import { kilometerInWoorden } from './afstand.ts';
import type { Database } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import type { Begrippen } from './begrippen.ts';
import type { GebiedKort, Voorzieningdocument } from './document.ts';
import { haalWijkteamsIn, haalWijkteamsVoor } from './gebieden.ts';
import { haalOmgevingVanGebied, haalOmgevingVanPunt, type Omgeving } from './omgeving.ts';
import { alsTsquery } from './tekstvraag.ts';
import { zoek } from './zoek.ts';
import { alleVoorwaarden, alsVoorwaarden, en, type Filter, type GelezenVraag, GRENZEN, type Punt, type Vak, type Zoekvoorwaarden } from './zoekvraag.ts';

export const VERSOEPELINGEN = ['WOORDEN', 'TIJD', 'KOSTEN', 'FILTER', 'STRAAL', 'NAASTGELEGEN', 'RUIMER_GEBIED', 'OVERAL', 'ZONDER_WOORDEN'] as const;

export interface Stap {
  wat: (typeof VERSOEPELINGEN)[number];
  /** field of the filter that was let go */
  veld: string | null;
  /** area that was searched instead */
  gebied: GebiedKort | null;
  /** part of a Dutch sentence: "ook wat nu niet open is" */
  zin: string;
}

export interface Versoepeling {
  stappen: Stap[];
  /** undefined: even without any condition there is nothing */
  voorwaarden: Zoekvoorwaarden | undefined;
  naastgelegen: GebiedKort[];
}

interface Verruiming extends Stap {
  pas: (gelezen: GelezenVraag) => GelezenVraag;
}

/**
 * Fields of the filter in the order in which they are let go: time and price first, what a person cannot do without last. Never: the
 * kind, and an organisation. A fact that was asked as false has words of its own.
 */
const FILTERS: readonly [veld: keyof Filter, wat: Stap['wat'], zin: string, zinBijNee?: string][] = [
  ['nuOpen', 'TIJD', 'ook op andere tijden', 'ook wat nu open is, of als we dat niet weten'],
  ['openOp', 'TIJD', 'ook op andere tijden'],
  ['gratis', 'KOSTEN', 'ook als het geld kost, of als we dat niet weten', 'ook als het gratis is, of als we dat niet weten'],
  ['zonderAanmelding', 'FILTER', 'ook als je je moet aanmelden, of als we dat niet weten', 'ook als je je niet hoeft aan te melden, of als we dat niet weten'],
  ['plaatsVrij', 'FILTER', 'ook als er geen plaats is, of als we dat niet weten', 'ook als er wel plaats is, of als we dat niet weten'],
  ['statussen', 'FILTER', 'ook plekken die bijvoorbeeld vol of gestopt zijn'],
  ['trede', 'FILTER', 'ook op een andere trede van de participatieladder'],
  ['leeftijd', 'FILTER', 'ook voor andere leeftijden'],
  ['doelgroepen', 'FILTER', 'ook voor andere groepen mensen'],
  ['functies', 'FILTER', 'ook andere soorten hulp'],
  ['soortenPlek', 'FILTER', 'ook andere soorten plekken'],
  ['themas', 'FILTER', 'ook bij andere onderwerpen'],
  ['zonderIndicatie', 'FILTER', 'ook als je een besluit van de gemeente (indicatie) nodig hebt, of als we dat niet weten', 'ook als je geen besluit van de gemeente (indicatie) nodig hebt, of als we dat niet weten'],
  ['rolstoel', 'FILTER', 'ook plekken waar je met een rolstoel niet in kunt', 'ook plekken waar je met een rolstoel in kunt, of als we dat niet weten'],
];
/** Comes before the last of these: what is unknown may turn out well, what is known not to does not. */
const ROLSTOEL_ONBEKEND: Verruiming = { wat: 'FILTER', veld: 'rolstoel', gebied: null, zin: 'ook als we niet weten of je er met een rolstoel in kunt', pas: (gelezen) => ({ ...gelezen, ookRolstoelOnbekend: true }) };

const gekozen = (waarde: unknown): boolean => waarde != null && !(Array.isArray(waarde) && waarde.length === 0);
const middenVan = (vak: Vak): Punt => ({ lat: (vak.zuid + vak.noord) / 2, lon: (vak.west + vak.oost) / 2 });
const metVraag = (gelezen: GelezenVraag, deel: Partial<GelezenVraag['vraag']>): GelezenVraag => ({ ...gelezen, vraag: { ...gelezen.vraag, ...deel } });
/** Within all of an area; what is near stays first. */
const inHeel = (gelezen: GelezenVraag, gebied: GebiedKort | undefined): GelezenVraag => ({ ...metVraag(gelezen, { binnen: null, nabij: gelezen.vraag.nabij ? { ...gelezen.vraag.nabij, straalMeter: GRENZEN.straalMeter } : null }), gebiedId: gebied?.id });

function groter({ west, zuid, oost, noord }: Vak, keer: number): Vak {
  const [breed, hoog] = [((oost - west) * (keer - 1)) / 2, ((noord - zuid) * (keer - 1)) / 2];
  return { west: Math.max(-180, west - breed), zuid: Math.max(-90, zuid - hoog), oost: Math.min(180, oost + breed), noord: Math.min(90, noord + hoog) };
}

/** What was wished, apart from the place. */
function wensen({ vraag, tekst }: GelezenVraag): Verruiming[] {
  const uit: Verruiming[] = [];
  const woorden = tekst?.groepen.filter(({ plaats }) => !plaats) ?? [];
  if (tekst && woorden.length > 1) uit.push({ wat: 'WOORDEN', veld: 'tekst', gebied: null, zin: 'ook met maar een deel van je woorden', pas: (gelezen) => ({ ...gelezen, tekst: { ...tekst, voorwaarde: woorden.map(alsTsquery).join(' | ') } }) });
  for (const [veld, wat, zin, zinBijNee] of FILTERS) {
    if (!gekozen(vraag.filter?.[veld])) continue;
    if (veld === 'rolstoel' && vraag.filter?.rolstoel) uit.push(ROLSTOEL_ONBEKEND);
    uit.push({ wat, veld, gebied: null, zin: (vraag.filter?.[veld] === false && zinBijNee) || zin, pas: (gelezen) => ({ ...metVraag(gelezen, { filter: { ...gelezen.vraag.filter, [veld]: null } }), ...(veld === 'rolstoel' ? { ookRolstoelOnbekend: false } : {}) }) });
  }
  return uit;
}

/** Wider places, each instead of the one before. */
function plekken({ vraag, gebiedId }: GelezenVraag, omgeving: Omgeving): Verruiming[] {
  const uit: Verruiming[] = [];
  const { nabij, binnen } = vraag;
  for (const keer of [2, 4]) {
    if (nabij && nabij.straalMeter * keer <= GRENZEN.straalMeter) uit.push({ wat: 'STRAAL', veld: 'nabij', gebied: null, zin: `tot ${kilometerInWoorden(nabij.straalMeter * keer)} ver`, pas: (gelezen) => metVraag(gelezen, { nabij: { ...nabij, straalMeter: nabij.straalMeter * keer } }) });
    if (binnen) uit.push({ wat: 'STRAAL', veld: 'binnen', gebied: null, zin: 'ook rond dit stuk van de kaart', pas: (gelezen) => metVraag(gelezen, { binnen: groter(binnen, keer) }) });
  }
  if (gebiedId !== undefined) for (const gebied of omgeving.naastgelegen) uit.push({ wat: 'NAASTGELEGEN', veld: 'gebied', gebied, zin: `in ${gebied.naam}, hier vlakbij`, pas: (gelezen) => ({ ...gelezen, gebiedId: gebied.id }) });
  for (const gebied of omgeving.ruimer) uit.push({ wat: 'RUIMER_GEBIED', veld: 'gebied', gebied, zin: `in heel ${gebied.naam}`, pas: (gelezen) => inHeel(gelezen, gebied) });
  return uit;
}

/**
 * Wider searches, the least wide first: one thing less, another place, several things less, both, and in the end without words and everywhere.
 * A dozen for one wish in one place, a hundred for every wish at once.
 */
function ladder(gelezen: GelezenVraag, omgeving: Omgeving): Verruiming[][] {
  const los = wensen(gelezen);
  const elders = plekken(gelezen, omgeving);
  // where a wheelchair is known not to get in only comes when nothing else is left; it takes the place of "not known"
  const samen = los.slice(1).map((_, plek) => los.slice(0, plek + 2)).map((stappen) => (stappen.length === los.length ? stappen.filter((stap) => stap !== ROLSTOEL_ONBEKEND) : stappen));
  const misschien = los.includes(ROLSTOEL_ONBEKEND) ? los.slice(0, -1) : los;
  /** everything let go: first but for that, when that was a wish */
  const alles = [...new Set([misschien, samen.at(-1) ?? los])];
  const { nabij, binnen } = gelezen.vraag;
  const overal: Verruiming[] = nabij || binnen || gelezen.gebiedId !== undefined ? [{ wat: 'OVERAL', veld: null, gebied: null, zin: 'overal, ook ver weg', pas: (vraag) => ({ ...metVraag(vraag, { binnen: null, nabij: null }), gebiedId: undefined }) }] : [];
  const verWeg: Verruiming[] = nabij ? [{ wat: 'STRAAL', veld: 'nabij', gebied: null, zin: `tot ${kilometerInWoorden(GRENZEN.straalMeter)} ver`, pas: (vraag) => inHeel(vraag, undefined) }] : [];
  // everywhere is searched by words, by a theme, or for anything of that kind; by nothing but other wishes it would mean reading everything
  const zoekbaar = los.length === 0 || gelezen.tekst !== undefined || gekozen(gelezen.vraag.filter?.themas);
  const uit = [...misschien.map((stap) => [stap]), ...elders.map((stap) => [stap]), ...samen, ...alles.flatMap((weg) => elders.map((stap) => [...weg, stap])), ...[...verWeg, ...overal].flatMap((stap) => [...(zoekbaar ? [[stap]] : []), ...alles.map((weg) => [...weg, stap])])];
  if (gelezen.tekst !== undefined) {
    const zonder: Verruiming = { wat: 'ZONDER_WOORDEN', veld: 'tekst', gebied: null, zin: 'zonder je zoekwoorden', pas: (vraag) => ({ ...metVraag(vraag, { tekst: null }), tekst: undefined }) };
    const rest = alles.map((weg) => [zonder, ...weg.filter(({ wat }) => wat !== 'WOORDEN')]);
    const ergens = nabij || binnen || gelezen.gebiedId !== undefined || gekozen(gelezen.vraag.filter?.themas);
    uit.push(...(ergens ? [[zonder]] : []), ...elders.map((stap) => [zonder, stap]), ...rest, ...overal.flatMap((stap) => rest.map((weg) => [...weg, stap])));
  }
  return uit.filter((stappen) => stappen.length > 0);
}

/** Finds the least wide search that gives something, in two statements at most: what lies around, and which is the first that gives. */
export async function versoepel(omgeving: { database: Database; begrippen: Begrippen; nu: Date }, gelezen: GelezenVraag): Promise<Versoepeling> {
  const { nabij, binnen } = gelezen.vraag;
  const punt = nabij ?? (binnen ? middenVan(binnen) : undefined);
  const rondom: Omgeving = gelezen.gebiedId !== undefined ? await haalOmgevingVanGebied(omgeving.database, gelezen.gebiedId) : punt ? await haalOmgevingVanPunt(omgeving.database, punt) : { naastgelegen: [], ruimer: [] };
  const treden = ladder(gelezen, rondom).map((stappen) => ({ stappen, voorwaarden: alsVoorwaarden(stappen.reduce((vraag, { pas }) => pas(vraag), gelezen), omgeving) }));
  if (treden.length === 0) return { stappen: [], voorwaarden: undefined, naastgelegen: rondom.naastgelegen };
  // CASE looks no further than the first that holds
  const opdracht = Prisma.sql`SELECT CASE ${Prisma.join(treden.map(({ voorwaarden }, trede) => Prisma.sql`WHEN EXISTS (SELECT FROM zoekdocument d WHERE ${en(alleVoorwaarden(voorwaarden))}) THEN ${trede}::int`), ' ')} END AS trede`;
  const [rij] = await omgeving.database.transactie(async (verbinding) => {
    // for a single row the planner would rather read the table from the start, which is long when there is none
    await verbinding.rijen(Prisma.sql`SELECT set_config('enable_seqscan', 'off', true)`);
    return verbinding.rijen<{ trede: number | null }>({ text: opdracht.text, values: opdracht.values, planPerKeer: true });
  });
  const gevonden = rij?.trede == null ? undefined : treden[rij.trede];
  return { stappen: (gevonden?.stappen ?? []).map(({ pas: _, ...stap }) => stap), voorwaarden: gevonden?.voorwaarden, naastgelegen: rondom.naastgelegen };
}

/** What was let go, as a sentence; empty when nothing helped. */
export function inEenZin(stappen: readonly Stap[]): string {
  if (stappen.length === 0) return '';
  const delen = stappen.map(({ zin }) => zin);
  return `Hier was niets dat precies past. Dit lijkt er het meest op. We zochten ${delen.length === 1 ? delen[0] : `${delen.slice(0, -1).join(', ')}, en ${delen.at(-1)}`}.`;
}

/** Teams to go to with a question that found nothing: of the spot, or of the area; none without a place. */
export async function haalWijkteamsBij(omgeving: { database: Database; begrippen: Begrippen; nu: Date }, gelezen: GelezenVraag): Promise<Voorzieningdocument[]> {
  const { nabij, binnen } = gelezen.vraag;
  const punt = nabij ?? (binnen ? middenVan(binnen) : undefined);
  if (punt) return (await haalWijkteamsVoor(omgeving.database, punt)).slice(0, 10);
  if (gelezen.gebiedId === undefined) return [];
  const binnenin = await haalWijkteamsIn(omgeving.database, gelezen.gebiedId);
  if (binnenin.length > 0) return binnenin;
  // a part of what a team works in; borders overlap a little, so first the teams of its middle
  const [midden] = await omgeving.database.rijen<Punt>(Prisma.sql`SELECT ST_Y(middelpunt::geometry) AS lat, ST_X(middelpunt::geometry) AS lon FROM gebied WHERE id = ${gelezen.gebiedId}::uuid AND grens IS NOT NULL AND middelpunt IS NOT NULL`);
  const vanMidden = midden ? await haalWijkteamsVoor(omgeving.database, midden) : [];
  if (vanMidden.length > 0) return vanMidden.slice(0, 10);
  const teams = alsVoorwaarden({ ...gelezen, tekst: undefined, vraag: { filter: { soorten: ['WIJKTEAM'] } } }, omgeving);
  return (await zoek(omgeving.database, teams, { first: 10 })).treffers.map(({ document }) => document);
}
