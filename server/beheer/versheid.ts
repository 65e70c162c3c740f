/** How long what a listing says can be relied on: when each group of facts was last confirmed, and by which day it has to be looked at again. */
import type { Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { dagVan, datumVan, wandklokVan } from '../tijd/klok.ts';
import type { Voorzieningdocument } from '../zoeken/document.ts';
import { laatsteDagVan } from '../zoeken/indexeren.ts';
import type { Rol } from './versies.ts';

/** After how many months a group of facts is asked about again: the sooner it changes by itself, the sooner. */
export const TERMIJNEN = {
  // free places come and go
  PLAATSEN: 2,
  // a new season, another room, a holiday
  TIJDEN: 6,
  // these change with people and with budgets, which are yearly
  CONTACT: 12,
  TOEGANG: 12,
  KOSTEN: 12,
  PLAATS: 12,
  // what it is stays the same the longest
  TEKST: 24,
} as const;

export type Deel = keyof typeof TERMIJNEN;
/** A group of facts; ALLES is all of them at once. */
export type Onderdeel = Deel | 'ALLES';
const DELEN = Object.keys(TERMIJNEN) as Deel[];
export const ONDERDELEN: readonly Onderdeel[] = ['ALLES', ...DELEN];

/** Whether it goes on is asked this long before its funding ends, and once more when it has ended. */
const VOOR_EINDE_DAGEN = 42;

/** What decides when a listing is to be looked at again. */
export interface Houdbaarheid {
  status: string;
  /** the day of its source, or the day that it came here */
  standVan: string;
  financieringTot: string | null;
  /** the groups of which it says anything */
  delen: readonly Deel[];
  bevestigingen: Partial<Record<Onderdeel, { op: string; door: Rol }>>;
}

/** One group of facts of a listing. */
export interface Onderdeelstand {
  onderdeel: Deel;
  /** null: never */
  bevestigdOp: Date | null;
  bevestigdDoor: Rol | null;
  /** day by which it is to be looked at again; null for what has stopped */
  opnieuwVoor: string | null;
}

/** The day in Amsterdam, as 2026-11-22. */
export function datumOp(moment: Date): string {
  const { jaar, maand, dagVanMaand } = datumVan(dagVan(wandklokVan(moment)));
  return `${jaar}-${String(maand).padStart(2, '0')}-${String(dagVanMaand).padStart(2, '0')}`;
}

const iso = (moment: Date) => moment.toISOString().slice(0, 10);

/** The same day so many months later, or the last day of that month when it is shorter. */
function plusMaanden(datum: string, maanden: number): string {
  const [jaar, maand, dag] = datum.split('-').map(Number) as [number, number, number];
  const laatste = new Date(Date.UTC(jaar, maand + maanden, 0));
  return dag < laatste.getUTCDate() ? iso(new Date(Date.UTC(jaar, maand - 1 + maanden, dag))) : iso(laatste);
}

const plusDagen = (datum: string, dagen: number): string => iso(new Date(Date.parse(`${datum}T00:00Z`) + dagen * 86_400_000));

/** When this group was last confirmed, by itself or with everything. */
function laatste({ bevestigingen }: Houdbaarheid, deel: Deel) {
  const [een, alles] = [bevestigingen[deel], bevestigingen.ALLES];
  return !een || (alles && new Date(alles.op) > new Date(een.op)) ? alles : een;
}

/** Each group that the listing says anything of, with when it was confirmed and by which day it is to be looked at again. */
export function standVanOnderdelen(houdbaarheid: Houdbaarheid): Onderdeelstand[] {
  return houdbaarheid.delen.map((onderdeel) => {
    const bevestigd = laatste(houdbaarheid, onderdeel);
    return {
      onderdeel,
      bevestigdOp: bevestigd ? new Date(bevestigd.op) : null,
      bevestigdDoor: bevestigd?.door ?? null,
      opnieuwVoor: houdbaarheid.status === 'GESTOPT' ? null : plusMaanden(bevestigd ? datumOp(new Date(bevestigd.op)) : houdbaarheid.standVan, TERMIJNEN[onderdeel]),
    };
  });
}

/** The day by which the listing is to be looked at again: the earliest of its groups and of the end of its funding; null for what has stopped. */
export function herzieningVan(houdbaarheid: Houdbaarheid): string | null {
  if (houdbaarheid.status === 'GESTOPT') return null;
  const dagen = standVanOnderdelen(houdbaarheid).map(({ opnieuwVoor }) => opnieuwVoor!);
  if (houdbaarheid.financieringTot !== null) {
    const bevestigd = laatste(houdbaarheid, 'TEKST');
    const gezien = bevestigd ? datumOp(new Date(bevestigd.op)) : houdbaarheid.standVan;
    // who says so after that day has said that it goes on
    const vragen = [plusDagen(houdbaarheid.financieringTot, -VOOR_EINDE_DAGEN), plusDagen(houdbaarheid.financieringTot, 1)];
    dagen.push(...vragen.filter((dag) => dag > gezien).slice(0, 1));
  }
  return dagen.reduce((eerste, dag) => (dag < eerste ? dag : eerste));
}

/** Reads what decides when these listings are to be looked at again; one that does not exist is left out. */
export async function leesHoudbaarheid(verbinding: Verbinding, ids: readonly string[]): Promise<Map<string, Houdbaarheid>> {
  const rijen = await verbinding.rijen<Omit<Houdbaarheid, 'standVan'> & { id: string; peildatum: string | null; gemaakt: string }>(Prisma.sql`
    SELECT v.id, v.status::text, v.peildatum::text, v.financiering_tot::text AS "financieringTot", (v.created_at AT TIME ZONE 'Europe/Amsterdam')::date::text AS gemaakt,
      array_remove(ARRAY['TEKST',
        CASE WHEN EXISTS (SELECT FROM moment m WHERE m.voorziening_id = v.id) THEN 'TIJDEN' END,
        CASE WHEN EXISTS (SELECT FROM voorziening_locatie l WHERE l.voorziening_id = v.id) OR EXISTS (SELECT FROM werkgebied w WHERE w.voorziening_id = v.id) THEN 'PLAATS' END,
        CASE WHEN EXISTS (SELECT FROM contact c WHERE c.voorziening_id = v.id) OR EXISTS (SELECT FROM contact c WHERE c.organisatie_id = v.organisatie_id) THEN 'CONTACT' END,
        CASE WHEN v.iedereen_welkom IS NOT NULL OR COALESCE(v.leeftijd_van, v.leeftijd_tot) IS NOT NULL OR v.talen <> '{}' OR EXISTS (SELECT FROM toegang t WHERE t.voorziening_id = v.id) OR EXISTS (SELECT FROM voorziening_begrip b WHERE b.voorziening_id = v.id AND b.lijst = 'DOELGROEP') THEN 'TOEGANG' END,
        CASE WHEN EXISTS (SELECT FROM kosten k WHERE k.voorziening_id = v.id) THEN 'KOSTEN' END,
        CASE WHEN EXISTS (SELECT FROM vrijwilligersplek p WHERE p.voorziening_id = v.id AND (p.plaatsen_stand <> 'ONBEKEND' OR p.plaatsen_vrij IS NOT NULL)) THEN 'PLAATSEN' END], NULL) AS delen,
      COALESCE((SELECT jsonb_object_agg(b.onderdeel, jsonb_build_object('op', b.op, 'door', b.door)) FROM bevestiging b WHERE b.voorziening_id = v.id), '{}') AS bevestigingen
    FROM voorziening v WHERE v.id = ANY(${ids}::uuid[])`);
  return new Map(rijen.map(({ id, peildatum, gemaakt, ...rij }) => [id, { ...rij, financieringTot: laatsteDagVan(rij.financieringTot), standVan: laatsteDagVan(peildatum) ?? gemaakt }]));
}

/** The groups of one listing, for who keeps it; empty when it does not exist. */
export async function onderdelenVan(verbinding: Verbinding, id: string): Promise<Onderdeelstand[]> {
  const houdbaarheid = (await leesHoudbaarheid(verbinding, [id])).get(id);
  return houdbaarheid ? standVanOnderdelen(houdbaarheid) : [];
}

/** Works out anew by which day these listings are to be looked at again. Call it in each transaction that changes what they say. */
export async function zetHerziening(verbinding: Verbinding, ids: readonly string[]): Promise<void> {
  const gelezen = [...(await leesHoudbaarheid(verbinding, ids))];
  await verbinding.rijen(Prisma.sql`UPDATE voorziening v SET herziening_voor = n.dag
    FROM unnest(${gelezen.map(([id]) => id)}::uuid[], ${gelezen.map(([, houdbaarheid]) => herzieningVan(houdbaarheid))}::date[]) AS n(id, dag) WHERE v.id = n.id AND v.herziening_voor IS DISTINCT FROM n.dag`);
}

/**
 * Somebody says that these groups of facts are right. Call it in a transaction, after `eis` for BEVESTIGEN (or WIJZIGEN, of what was just filled in), and end that with werkZoekenBij.
 * @param rol by which role: never by which person
 */
export async function bevestigOnderdelen(verbinding: Verbinding, id: string, onderdelen: readonly Onderdeel[], rol: Rol, nu: Date): Promise<void> {
  if (onderdelen.length === 0) return;
  // two people who say so at once stand in line
  await verbinding.rijen(Prisma.sql`SELECT FROM voorziening WHERE id = ${id}::uuid FOR UPDATE`);
  if (onderdelen.includes('ALLES')) await verbinding.rijen(Prisma.sql`DELETE FROM bevestiging WHERE voorziening_id = ${id}::uuid`);
  await verbinding.rijen(Prisma.sql`INSERT INTO bevestiging (voorziening_id, onderdeel, op, door)
    SELECT v.id, o, ${nu}::timestamptz, ${rol}::bewerker_rol FROM voorziening v, unnest(${onderdelen.includes('ALLES') ? ['ALLES'] : [...new Set(onderdelen)]}::text[]::onderdeel[]) o WHERE v.id = ${id}::uuid
    ON CONFLICT (voorziening_id, onderdeel) DO UPDATE SET op = excluded.op, door = excluded.door`);
  const houdbaarheid = (await leesHoudbaarheid(verbinding, [id])).get(id);
  if (houdbaarheid) await verbinding.rijen(Prisma.sql`UPDATE voorziening SET laatst_bevestigd = ${nu}::timestamptz, bevestigd_door = ${rol}::bewerker_rol, herziening_voor = ${herzieningVan(houdbaarheid)}::date WHERE id = ${id}::uuid`);
}

/** In one word whether a listing can be relied on. */
export const VERSHEDEN = ['VERS', 'TOE_AAN_NAKIJKEN', 'NIET_BEVESTIGD', 'NOOIT_BEVESTIGD'] as const;
export type Versheid = (typeof VERSHEDEN)[number];

/** Whether what the listing says can be relied on at this time. */
export function versheidVan(document: Pick<Voorzieningdocument, 'nietBevestigd' | 'laatstBevestigd' | 'herzieningVoor'>, nu: Date): Versheid {
  if (document.nietBevestigd) return 'NIET_BEVESTIGD';
  if (document.laatstBevestigd === null) return 'NOOIT_BEVESTIGD';
  return document.herzieningVoor !== null && document.herzieningVoor <= datumOp(nu) ? 'TOE_AAN_NAKIJKEN' : 'VERS';
}
