/** What anybody reports about a listing, or about a place that is missing: without an account, and nothing is known of who sent it. */
import { randomBytes } from 'node:crypto';
import type { Database, Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Ongeldigheid, Weigering } from '../fouten.ts';
import { nieuweId } from '../sleutels.ts';
import { bewaarIn } from './bewaren.ts';
import { houdMaat } from './maat.ts';
import { afdruk } from './maillinks.ts';
import { type Bewerker, doelVanGebied, doelVanVoorziening, eis, magNu } from './mandaten.ts';
import { type Briefdeel, stelPostOp } from './post.ts';
import type { Doel, Mandaatrol } from './rechten.ts';
import { datumOp, type Onderdeel } from './versheid.ts';
import { wieZietToe } from './wie.ts';

export const MELDINGSOORTEN = ['KLOPT_NIET', 'GESTOPT', 'NIEUWE_PLEK'] as const;
export type Meldingsoort = (typeof MELDINGSOORTEN)[number];
export const MELDINGSTATUSSEN = ['NIEUW', 'OVERGENOMEN', 'AFGEWEZEN'] as const;
export type Meldingstatus = (typeof MELDINGSTATUSSEN)[number];

export const LANGSTE_TEKST = 1_000;
export const LANGSTE_ANTWOORD = 500;
/** Open reports about one listing or area: more than this nobody reads. */
const MEEST_OPEN = 25;
/** Texts are gone so long after the decision. */
export const BEWAARDAGEN = 90;
const UUR_MS = 3_600_000;
const DAG_MS = 86_400_000;

export interface Voorstel {
  voorzieningId: string | null;
  gebiedId: string | null;
  soort: Meldingsoort;
  onderdeel: Onderdeel | null;
  tekst: string | null;
}

export interface Melding {
  id: string;
  voorzieningId: string | null;
  gebiedId: string | null;
  /** of the listing, or of the area */
  naam: string;
  /** of the listing, when it is shown */
  slug: string | null;
  soort: Meldingsoort;
  onderdeel: Onderdeel | null;
  /** null without words, or when they were erased */
  tekst: string | null;
  status: Meldingstatus;
  antwoord: string | null;
  beslotenDoor: Mandaatrol | null;
  beslotenOp: Date | null;
  createdAt: Date;
}

const KOLOMMEN = Prisma.sql`s.id, s.voorziening_id AS "voorzieningId", s.gebied_id AS "gebiedId", COALESCE(v.naam, g.naam) AS naam, CASE WHEN v.verborgen_op IS NULL THEN v.slug END AS slug, s.soort, s.onderdeel, s.tekst, s.status, s.antwoord,
  s.besloten_door AS "beslotenDoor", s.besloten_op AS "beslotenOp", s.created_at AS "createdAt"`;
const MET_NAAM = Prisma.sql`suggestie s LEFT JOIN voorziening v ON v.id = s.voorziening_id LEFT JOIN gebied g ON g.id = s.gebied_id`;

/** Words without controls and needless space; null when nothing is left. */
function leesTekst(veld: string, tekst: string | null, langste: number): string | null {
  const schoon = (tekst ?? '').replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]|\p{Cf}/gu, '').replace(/\n{3,}/g, '\n\n').trim();
  if (schoon.length > langste) throw new Ongeldigheid([{ veld, melding: `Maak het korter: hoogstens ${langste} tekens.` }]);
  return schoon === '' ? null : schoon;
}

function lees(voorstel: Voorstel): Voorstel {
  const nieuw = voorstel.soort === 'NIEUWE_PLEK';
  const fouten = [];
  if (nieuw && voorstel.gebiedId === null) fouten.push({ veld: 'gebied', melding: 'Zeg in welk gebied de plek is.' });
  if (nieuw && voorstel.voorzieningId !== null) fouten.push({ veld: 'voorziening', melding: 'Een nieuwe plek staat nog niet op de kaart: laat dit leeg.' });
  if (!nieuw && voorstel.voorzieningId === null) fouten.push({ veld: 'voorziening', melding: 'Zeg over welke plek het gaat.' });
  if (!nieuw && voorstel.gebiedId !== null) fouten.push({ veld: 'gebied', melding: 'Dit is alleen voor een nieuwe plek: laat dit leeg.' });
  const tekst = leesTekst('tekst', voorstel.tekst, LANGSTE_TEKST);
  if (tekst === null && (nieuw || (voorstel.soort === 'KLOPT_NIET' && voorstel.onderdeel === null))) fouten.push({ veld: 'tekst', melding: nieuw ? 'Schrijf op welke plek je mist.' : 'Kies wat er niet klopt, of schrijf het op.' });
  if (fouten.length > 0) throw new Ongeldigheid(fouten);
  return { ...voorstel, onderdeel: nieuw ? null : voorstel.onderdeel, tekst };
}

/** What a report is about: the listing or the area. */
const doelVan = (verbinding: Verbinding, { voorzieningId, gebiedId }: Pick<Melding, 'voorzieningId' | 'gebiedId'>, nu: Date): Promise<Doel | undefined> =>
  voorzieningId === null ? doelVanGebied(verbinding, gebiedId!) : doelVanVoorziening(verbinding, voorzieningId, nu);

const over = ({ voorzieningId, gebiedId }: Pick<Melding, 'voorzieningId' | 'gebiedId'>) => (voorzieningId === null ? Prisma.sql`s.gebied_id = ${gebiedId}::uuid` : Prisma.sql`s.voorziening_id = ${voorzieningId}::uuid`);

/** One report in a few words: what a mail says before the text of who sent it. */
const WAT: Record<Onderdeel, string> = { ALLES: 'Iets klopt niet', TIJDEN: 'De tijden kloppen niet', PLAATS: 'De plaats klopt niet', CONTACT: 'Het contact klopt niet', TOEGANG: 'Hoe je binnenkomt, klopt niet', KOSTEN: 'De prijs klopt niet', PLAATSEN: 'Of er plaats is, klopt niet', TEKST: 'De tekst klopt niet' };
export const meldingInWoorden = ({ soort, onderdeel }: Pick<Melding, 'soort' | 'onderdeel'>): string => (soort === 'NIEUWE_PLEK' ? 'Er ontbreekt een plek' : soort === 'GESTOPT' ? 'Deze plek is gestopt' : WAT[onderdeel ?? 'ALLES']);

/** Tells who keeps the listing (or the area) what came in since the last mail; at most once a day. */
async function laatWeten(verbinding: Verbinding, wat: Pick<Melding, 'voorzieningId' | 'gebiedId'>, siteAdres: string, nu: Date): Promise<void> {
  const [{ kort }] = (await verbinding.rijen<{ kort: boolean }>(Prisma.sql`SELECT EXISTS (SELECT FROM suggestie s WHERE ${over(wat)} AND s.gemeld_op > ${new Date(nu.getTime() - DAG_MS)}::timestamptz) AS kort`)) as [{ kort: boolean }];
  if (kort) return;
  const nieuw = await verbinding.rijen<Melding>(Prisma.sql`SELECT ${KOLOMMEN} FROM ${MET_NAAM} WHERE ${over(wat)} AND s.status = 'NIEUW' AND s.gemeld_op IS NULL ORDER BY s.created_at, s.id FOR UPDATE OF s`);
  const doel = nieuw.length > 0 ? await doelVan(verbinding, wat, nu) : undefined;
  if (!doel) return;
  const wie = await wieZietToe(verbinding, doel, wat.voorzieningId === null ? ['ONDERSTEUNER', 'MODERATOR', 'BEHEERDER'] : ['EIGENAAR', 'HELPER', 'ONDERSTEUNER', 'MODERATOR', 'BEHEERDER'], nu);
  // without anybody they wait until there is somebody
  if (wie.length === 0) return;
  await verbinding.rijen(Prisma.sql`UPDATE suggestie SET gemeld_op = ${nu}::timestamptz WHERE id = ANY(${nieuw.map(({ id }) => id)}::uuid[])`);
  const naam = nieuw[0]!.naam;
  const zin = wat.voorzieningId === null ? `Iemand mist een plek in ${naam}.` : nieuw.length === 1 ? `Iemand laat iets weten over ${naam}.` : `Er kwamen ${nieuw.length} berichten over ${naam}.`;
  for (const { accountId, email, rol } of wie)
    await stelPostOp(
      verbinding,
      {
        sleutel: `melding ${wat.voorzieningId ?? wat.gebiedId} ${datumOp(nu)} ${nieuw[0]!.id} ${accountId}`,
        aan: email,
        onderwerp: wat.voorzieningId === null ? `Een nieuwe plek in ${naam}?` : `Een bericht over ${naam}`,
        delen: [zin, ...nieuw.slice(0, 10).flatMap((melding): Briefdeel[] => [`${meldingInWoorden(melding)}.`, ...(melding.tekst === null ? [] : [{ citaat: melding.tekst }])]), 'Kijk of het zo is. Met één tik zeg je ja of nee.', { link: wat.voorzieningId === null ? `${siteAdres}/overzicht` : `${siteAdres}/beheer/${wat.voorzieningId}/meldingen`, tekst: 'Bekijk en beslis' }],
        waarom: rol === 'EIGENAAR' || rol === 'HELPER' ? `Je krijgt deze mail omdat jij ${naam} bijhoudt op de Voorveldkaart. Je krijgt hem hoogstens één keer per dag.` : 'Je krijgt deze mail omdat jij op de Voorveldkaart voor dit gebied meekijkt. Je krijgt hem hoogstens één keer per dag.',
      },
      nu,
    );
}

/**
 * Stores a report and tells who it is for.
 * @returns the code with which who sent it can see what became of it; it is known nowhere else
 * @throws Ongeldigheid; Weigering NIET_GEVONDEN for what is not on the map, TE_VEEL after 10 an hour, 3 about the same in an hour, or when 25 wait already
 */
export async function stelVoor(database: Database, gegeven: Voorstel, afzender: string, siteAdres: string, nu: Date): Promise<string> {
  const voorstel = lees(gegeven);
  houdMaat('melding', afzender, 10, UUR_MS, nu);
  houdMaat(`melding ${voorstel.voorzieningId ?? voorstel.gebiedId}`, afzender, 3, UUR_MS, nu);
  const code = randomBytes(16).toString('base64url');
  await database.transactie(async (verbinding) => {
    // those about the same stand in line, so that they are counted and mailed one after another
    const gevonden = voorstel.voorzieningId === null
      ? await verbinding.rijen(Prisma.sql`SELECT FROM gebied WHERE id = ${voorstel.gebiedId}::uuid FOR NO KEY UPDATE`)
      : await verbinding.rijen(Prisma.sql`SELECT FROM voorziening v WHERE v.id = ${voorstel.voorzieningId}::uuid AND v.verborgen_op IS NULL FOR NO KEY UPDATE`);
    if (gevonden.length === 0) throw new Weigering('NIET_GEVONDEN', voorstel.voorzieningId === null ? 'Dit gebied kennen we niet.' : 'Deze plek staat niet (meer) op de kaart.');
    const [{ open }] = (await verbinding.rijen<{ open: number }>(Prisma.sql`SELECT count(*)::int AS open FROM suggestie s WHERE ${over(voorstel)} AND s.status = 'NIEUW'`)) as [{ open: number }];
    if (open >= MEEST_OPEN) throw new Weigering('TE_VEEL', 'Hier liggen al veel berichten over. Wie erover gaat, leest die eerst.');
    await verbinding.rijen(Prisma.sql`INSERT INTO suggestie (id, voorziening_id, gebied_id, soort, onderdeel, tekst, volgcode_hash, created_at)
      VALUES (${nieuweId(nu)}::uuid, ${voorstel.voorzieningId}::uuid, ${voorstel.gebiedId}::uuid, ${voorstel.soort}::suggestie_soort, ${voorstel.onderdeel}::onderdeel, ${voorstel.tekst}, ${afdruk(code)}, ${nu}::timestamptz)`);
    await laatWeten(verbinding, voorstel, siteAdres, nu);
  });
  return code;
}

/** What became of a report, for who sent it; undefined for a code that is none of ours. */
export async function volgMelding(verbinding: Verbinding, code: string): Promise<Melding | undefined> {
  return (await verbinding.rijen<Melding>(Prisma.sql`SELECT ${KOLOMMEN} FROM ${MET_NAAM} WHERE s.volgcode_hash = ${afdruk(code)}`))[0];
}

/** Reports about a listing, or about places that are missing in an area: open ones first, then the newest, at most 100. Null without a right to see them. */
export async function meldingenOver(database: Database, bewerker: Bewerker | null, wat: Pick<Melding, 'voorzieningId' | 'gebiedId'>, nu: Date): Promise<Melding[] | null> {
  const doel = await doelVan(database, wat, nu);
  if (!doel || !(await magNu(database, bewerker, wat.voorzieningId === null ? 'OVERZICHT_ZIEN' : 'ACHTERKANT_ZIEN', doel, nu))) return null;
  const waar = wat.voorzieningId === null ? Prisma.sql`s.gebied_id IN (SELECT ${wat.gebiedId}::uuid UNION SELECT l.gebied_id FROM gebied_ligging l WHERE l.in_gebied_id = ${wat.gebiedId}::uuid)` : over(wat);
  return database.rijen<Melding>(Prisma.sql`SELECT ${KOLOMMEN} FROM ${MET_NAAM} WHERE ${waar} ORDER BY s.status <> 'NIEUW', s.created_at DESC, s.id LIMIT 100`);
}

/** Places that somebody misses in these areas or within them, and about which nobody decided yet; null for everywhere. The oldest first, at most 50. */
export async function gemistePlekken(verbinding: Verbinding, gebiedIds: readonly string[] | null): Promise<Melding[]> {
  return verbinding.rijen<Melding>(Prisma.sql`SELECT ${KOLOMMEN} FROM ${MET_NAAM} WHERE s.soort = 'NIEUWE_PLEK' AND s.status = 'NIEUW'
    AND (${gebiedIds}::uuid[] IS NULL OR s.gebied_id = ANY(${gebiedIds}::uuid[]) OR EXISTS (SELECT FROM gebied_ligging l WHERE l.gebied_id = s.gebied_id AND l.in_gebied_id = ANY(${gebiedIds}::uuid[]))) ORDER BY s.created_at, s.id LIMIT 50`);
}

/**
 * Takes a report over or not. That a place has stopped can be taken over by who may change it: it is saved as every change is.
 * @throws Ongeldigheid for too long an answer; Weigering NIET_GEVONDEN, GEEN_RECHT, KAN_NU_NIET when it was decided already
 */
export async function beslisSuggestie(database: Database, bewerker: Bewerker | null, id: string, besluit: 'OVERGENOMEN' | 'AFGEWEZEN', antwoord: string | null, nu: Date): Promise<Melding> {
  const tekst = leesTekst('antwoord', antwoord, LANGSTE_ANTWOORD);
  return database.transactie(async (verbinding) => {
    const [melding] = await verbinding.rijen<Melding>(Prisma.sql`SELECT ${KOLOMMEN} FROM ${MET_NAAM} WHERE s.id = ${id}::uuid FOR UPDATE OF s`);
    const mandaat = await eis(verbinding, bewerker, 'SUGGESTIE_BESLISSEN', melding && (await doelVan(verbinding, melding, nu)), nu);
    if (melding!.status !== 'NIEUW') throw new Weigering('KAN_NU_NIET', 'Hierover is al beslist.');
    if (melding!.soort === 'GESTOPT' && besluit === 'OVERGENOMEN') {
      const [{ versie }] = (await verbinding.rijen<{ versie: number }>(Prisma.sql`SELECT versie FROM voorziening WHERE id = ${melding!.voorzieningId}::uuid FOR UPDATE`)) as [{ versie: number }];
      await bewaarIn(verbinding, bewerker, melding!.voorzieningId!, versie, { status: 'GESTOPT' }, 'Overgenomen uit een melding', nu);
    }
    await verbinding.rijen(Prisma.sql`UPDATE suggestie SET status = ${besluit}::suggestie_status, antwoord = ${tekst}, besloten_door = ${mandaat.rol}::bewerker_rol, besloten_op = ${nu}::timestamptz WHERE id = ${id}::uuid`);
    return { ...melding!, status: besluit, antwoord: tekst, beslotenDoor: mandaat.rol, beslotenOp: nu };
  });
}

/** Once a day: mails what came in after the last mail of a listing or area, and erases the words of what was decided long ago. */
export async function onderhoudMeldingen(database: Database, siteAdres: string, nu: Date): Promise<void> {
  const wachtend = await database.rijen<Pick<Melding, 'voorzieningId' | 'gebiedId'>>(Prisma.sql`SELECT DISTINCT voorziening_id AS "voorzieningId", gebied_id AS "gebiedId" FROM suggestie WHERE status = 'NIEUW' AND gemeld_op IS NULL`);
  for (const wat of wachtend)
    await database.transactie(async (verbinding) => {
      await verbinding.rijen(wat.voorzieningId === null ? Prisma.sql`SELECT FROM gebied WHERE id = ${wat.gebiedId}::uuid FOR NO KEY UPDATE` : Prisma.sql`SELECT FROM voorziening WHERE id = ${wat.voorzieningId}::uuid FOR NO KEY UPDATE`);
      await laatWeten(verbinding, wat, siteAdres, nu);
    });
  await database.rijen(Prisma.sql`UPDATE suggestie SET tekst = NULL, antwoord = NULL WHERE besloten_op < ${new Date(nu.getTime() - BEWAARDAGEN * DAG_MS)}::timestamptz AND (tekst IS NOT NULL OR antwoord IS NOT NULL)`);
}
