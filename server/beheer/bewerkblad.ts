/** What somebody who keeps listings sees: their own list with what needs attention first, and the sheet of one. */
import type { Database, Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Weigering } from '../fouten.ts';
import { dagVan, leesWandklok } from '../tijd/klok.ts';
import { dagEnJaarInWoorden } from '../tijd/woorden.ts';
import type { Status, Voorzieningsoort } from '../zoeken/document.ts';
import { maskeer } from './afschermen.ts';
import { type Concept, leesConcept } from './concepten.ts';
import { type Gelezen, leesVoorziening } from './lezen.ts';
import { type Bewerker, doelVanVoorziening, mandatenVan } from './mandaten.ts';
import { type Handeling, HANDELINGEN, KORTE_SESSIE, type Mandaat, type Mandaatrol, magMet } from './rechten.ts';
import { leesNamen, type Namen } from './verschillen.ts';
import { datumOp, type Onderdeelstand, onderdelenVan } from './versheid.ts';
import type { Voorzieningvorm } from './vorm.ts';

/** A form with the names of what it refers to. */
export interface Vormblad {
  vorm: Voorzieningvorm;
  namen: Namen;
}

export interface Bewerkblad extends Vormblad {
  id: string;
  versie: number;
  soort: Voorzieningsoort;
  slug: string;
  mag: Handeling[];
  rol: Mandaatrol;
  concept: (Concept & Vormblad) | null;
  onderdelen: Onderdeelstand[];
  verborgenReden: string | null;
}

async function blad(verbinding: Verbinding, bewerker: Bewerker, gelezen: Gelezen, nu: Date): Promise<Bewerkblad | undefined> {
  const doel = await doelVanVoorziening(verbinding, gelezen.id, nu);
  const mandaten = await mandatenVan(verbinding, bewerker.accountId, nu);
  const kort = bewerker.alleenVoorzieningId;
  const met = new Map(HANDELINGEN.flatMap((handeling): [Handeling, Mandaat][] => {
    const mandaat = kort === null || (kort === gelezen.id && KORTE_SESSIE.has(handeling)) ? magMet(mandaten, handeling, doel!, nu) : undefined;
    return mandaat ? [[handeling, mandaat]] : [];
  }));
  const wijzigt = met.get('WIJZIGEN');
  if (!wijzigt || gelezen.inhoud.voorziening['samengevoegd_in'] != null) return undefined;
  const vorm = met.has('AFGESCHERMD_ADRES_ZIEN') ? gelezen.vorm : maskeer(gelezen.vorm);
  const concept = await leesConcept(verbinding, bewerker.accountId, gelezen.id);
  const ingevuld = concept && { ...vorm, ...concept.invoer };
  const namen = await leesNamen(verbinding, ingevuld ? [vorm, ingevuld] : [vorm]);
  return {
    id: gelezen.id, versie: gelezen.versie, soort: gelezen.soort, slug: gelezen.slug, vorm, namen, mag: [...met.keys()], rol: wijzigt.rol, concept: concept && ingevuld ? { ...concept, vorm: ingevuld, namen } : null,
    onderdelen: await onderdelenVan(verbinding, gelezen.id), verborgenReden: (gelezen.inhoud.voorziening['verborgen_reden'] as string | null) ?? null,
  };
}

/** The sheet of one listing for who may change it; undefined for anybody else. */
export async function leesBewerkblad(database: Database, bewerker: Bewerker | null, id: string, nu: Date): Promise<Bewerkblad | undefined> {
  if (bewerker === null) return undefined;
  return database.transactie(async (verbinding) => {
    try {
      return await blad(verbinding, bewerker, await leesVoorziening(verbinding, id, false), nu);
    } catch (fout) {
      if (fout instanceof Weigering && fout.reden === 'NIET_GEVONDEN') return undefined;
      throw fout;
    }
  });
}

export const AANDACHTSOORTEN = ['VERBORGEN', 'SUGGESTIE', 'HERZIEN', 'PLAATSEN', 'CONCEPT'] as const;

/** Something to do. */
export interface Aandacht {
  soort: (typeof AANDACHTSOORTEN)[number];
  melding: string;
}

export interface MijnVoorziening {
  id: string;
  slug: string;
  naam: string;
  soort: Voorzieningsoort;
  status: Status;
  organisatie: string | null;
  versie: number;
  rol: Mandaatrol;
  plaatsenStand: string | null;
  herzieningVoor: string | null;
  verborgenReden: string | null;
  laatstBevestigd: Date | null;
  aandacht: Aandacht[];
}

/** At most so many listings in one's own list. */
const MEESTE = 500;
const ROLLEN = ['EIGENAAR', 'HELPER', 'ONDERSTEUNER'] as const;

interface Rij extends Omit<MijnVoorziening, 'rol' | 'aandacht'> {
  organisatieId: string | null;
  vrijVanaf: string | null;
  suggesties: number;
  concept: boolean;
}

function aandachtVan(rij: Rij, vandaag: string): Aandacht[] {
  const dag = (datum: string) => dagEnJaarInWoorden(dagVan(leesWandklok(`${datum}T00:00`)!));
  return [
    ...(rij.verborgenReden === null ? [] : [{ soort: 'VERBORGEN' as const, melding: `Deze plek staat nu niet op de kaart. ${rij.verborgenReden}` }]),
    ...(rij.suggesties === 0 ? [] : [{ soort: 'SUGGESTIE' as const, melding: rij.suggesties === 1 ? 'Iemand heeft een tip voor je.' : `Er zijn ${rij.suggesties} tips voor je.` }]),
    ...(rij.vrijVanaf === null || rij.vrijVanaf > vandaag ? [] : [{ soort: 'PLAATSEN' as const, melding: `Je schreef: weer plaats vanaf ${dag(rij.vrijVanaf)}. Is er nu weer plek?` }]),
    ...(rij.herzieningVoor === null || rij.herzieningVoor > vandaag ? [] : [{ soort: 'HERZIEN' as const, melding: 'Kijk even of alles nog klopt.' }]),
    ...(rij.concept ? [{ soort: 'CONCEPT' as const, melding: 'Je was hier iets aan het veranderen. Dat is nog niet opgeslagen.' }] : []),
  ];
}

/** What this person may change; what needs attention first, then by name. At most 500. */
export async function leesMijnVoorzieningen(database: Database, bewerker: Bewerker | null, nu: Date): Promise<MijnVoorziening[]> {
  if (bewerker === null) return [];
  const mandaten = (await mandatenVan(database, bewerker.accountId, nu)).filter(({ rol }) => (ROLLEN as readonly string[]).includes(rol));
  const gebied = mandaten.filter(({ rol }) => rol === 'ONDERSTEUNER');
  const vindplaatsen = gebied.map(({ gebiedId, themaCode }) => Prisma.sql`SELECT voorziening_id FROM zoekdocument d WHERE ${gebiedId === null ? Prisma.sql`TRUE` : Prisma.sql`(d.gebied_ids @> ARRAY[${gebiedId}::uuid] OR d.bereik_ids @> ARRAY[${gebiedId}::uuid])`} AND ${themaCode === null ? Prisma.sql`TRUE` : Prisma.sql`d.themas @> ARRAY[${themaCode}::text]`}`);
  const organisaties = mandaten.flatMap(({ organisatieId }) => organisatieId ?? []);
  const eigen = mandaten.flatMap(({ voorzieningId }) => voorzieningId ?? []);
  const rijen = await database.rijen<Rij>(Prisma.sql`
    WITH mijn AS (${Prisma.join([Prisma.sql`SELECT id AS voorziening_id FROM voorziening WHERE organisatie_id = ANY(${organisaties}::uuid[])`, Prisma.sql`SELECT unnest(${eigen}::uuid[])`, ...vindplaatsen], ' UNION ')})
    SELECT v.id, v.slug, v.naam, v.soort, v.status, v.versie, o.naam AS organisatie, v.organisatie_id AS "organisatieId", p.plaatsen_stand AS "plaatsenStand", p.vrij_vanaf::text AS "vrijVanaf", v.herziening_voor::text AS "herzieningVoor", v.verborgen_reden AS "verborgenReden", v.laatst_bevestigd AS "laatstBevestigd",
      (SELECT count(*)::int FROM suggestie s WHERE s.voorziening_id = v.id AND s.status = 'NIEUW') AS suggesties,
      EXISTS (SELECT FROM concept c WHERE c.voorziening_id = v.id AND c.account_id = ${bewerker.accountId}) AS concept
    FROM mijn JOIN voorziening v ON v.id = mijn.voorziening_id LEFT JOIN organisatie o ON o.id = v.organisatie_id LEFT JOIN vrijwilligersplek p ON p.voorziening_id = v.id
    WHERE v.samengevoegd_in IS NULL AND (${bewerker.alleenVoorzieningId}::uuid IS NULL OR v.id = ${bewerker.alleenVoorzieningId}::uuid)
    ORDER BY v.herziening_voor NULLS LAST, v.naam, v.id LIMIT ${MEESTE}::int`);
  const vandaag = datumOp(nu);
  const rolVan = (rij: Rij): Mandaatrol => ROLLEN.find((rol) => mandaten.some((mandaat) => mandaat.rol === rol && (rol === 'ONDERSTEUNER' || mandaat.voorzieningId === rij.id || (mandaat.organisatieId !== null && mandaat.organisatieId === rij.organisatieId))))!;
  const gewicht = ({ aandacht }: MijnVoorziening) => (aandacht.length === 0 ? AANDACHTSOORTEN.length : AANDACHTSOORTEN.indexOf(aandacht[0]!.soort));
  return rijen.map((rij) => ({ ...rij, rol: rolVan(rij), aandacht: aandachtVan(rij, vandaag) })).sort((a, b) => gewicht(a) - gewicht(b) || a.naam.localeCompare(b.naam, 'nl'));
}
