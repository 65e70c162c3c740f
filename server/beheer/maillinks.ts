/** Links in mails that confirm one listing, or let who got the mail change it, without signing in. Only a digest of them is kept. */
import { createHash, randomBytes } from 'node:crypto';
import type { Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Weigering } from '../fouten.ts';
import { nieuweId } from '../sleutels.ts';
import { werkZoekenBij } from '../zoeken/indexeren.ts';
import { type Bewerker, doelVanVoorziening, leesMandaat, noteerGebruik } from './mandaten.ts';
import { type Mandaat, magMet } from './rechten.ts';
import { bevestigOnderdelen } from './versheid.ts';

export const LINK_DAGEN = 30;
const DAG_MS = 86_400_000;

export type Maillinksoort = 'BEVESTIGEN' | 'WIJZIGEN';

/** A link as it is stored, with the mandate that it stands for. */
export interface Maillink {
  id: string;
  soort: Maillinksoort;
  voorzieningId: string;
  verlooptOp: Date;
  gebruiktOp: Date | null;
  mandaat: Mandaat;
}

/** What is kept of a token or code: it cannot be made back. */
export const afdruk = (token: string): string => createHash('sha256').update(token).digest('hex');

export const verlopen = () => new Weigering('VERLOPEN', 'Deze link werkt niet meer. Hij is te oud, al gebruikt, of ingetrokken.');

/** Makes a link for one listing, by one mandate; gives the token, which is known nowhere else. */
export async function maakMaillink(verbinding: Verbinding, soort: Maillinksoort, voorzieningId: string, mandaatId: string, nu: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await verbinding.rijen(Prisma.sql`INSERT INTO maillink (id, soort, token_hash, voorziening_id, mandaat_id, verloopt_op, created_at)
    VALUES (${nieuweId(nu)}::uuid, ${soort}::maillink_soort, ${afdruk(token)}, ${voorzieningId}::uuid, ${mandaatId}::uuid, ${new Date(nu.getTime() + LINK_DAGEN * DAG_MS)}::timestamptz, ${nu}::timestamptz)`);
  return token;
}

/** Finds a link whose mandate still reaches its listing, however old or used it is; undefined otherwise. Without soort of either kind. */
export async function zoekMaillink(verbinding: Verbinding, token: string, soort: Maillinksoort | null, nu: Date): Promise<Maillink | undefined> {
  const [rij] = await verbinding.rijen<Omit<Maillink, 'mandaat'> & { mandaatId: string }>(Prisma.sql`
    SELECT l.id, l.soort, l.voorziening_id AS "voorzieningId", l.mandaat_id AS "mandaatId", l.verloopt_op AS "verlooptOp", l.gebruikt_op AS "gebruiktOp"
    FROM maillink l JOIN voorziening v ON v.id = l.voorziening_id
    WHERE l.token_hash = ${afdruk(token)} AND (${soort}::maillink_soort IS NULL OR l.soort = ${soort}::maillink_soort) AND l.ingetrokken_op IS NULL AND v.verborgen_op IS NULL FOR UPDATE OF l`);
  if (!rij) return undefined;
  const { mandaatId, ...link } = rij;
  const [mandaat, doel] = [await leesMandaat(verbinding, mandaatId), await doelVanVoorziening(verbinding, link.voorzieningId, nu)];
  return mandaat && doel && magMet([mandaat], link.soort, doel, nu) ? { ...link, mandaat } : undefined;
}

/**
 * The link of a token, when it may be used now.
 * @throws Weigering VERLOPEN: unknown, too old, withdrawn, its mandate ended, or its listing is not shown
 */
export async function leesMaillink(verbinding: Verbinding, token: string, soort: Maillinksoort, nu: Date): Promise<Maillink> {
  const link = await zoekMaillink(verbinding, token, soort, nu);
  if (!link || link.verlooptOp <= nu) throw verlopen();
  return link;
}

/** When all of a listing was confirmed within the last day: who says so again has nothing to do. */
export async function alBevestigd(verbinding: Verbinding, voorzieningId: string, nu: Date): Promise<Date | null> {
  const [rij] = await verbinding.rijen<{ op: Date }>(Prisma.sql`SELECT op FROM bevestiging WHERE voorziening_id = ${voorzieningId}::uuid AND onderdeel = 'ALLES' AND op > ${new Date(nu.getTime() - DAG_MS)}::timestamptz`);
  return rij?.op ?? null;
}

/**
 * Confirms everything of the listing of this link. Call it in a transaction.
 * @returns when that was done before, within the last day; null when it is done now
 * @throws Weigering VERLOPEN
 */
export async function bevestigMetLink(verbinding: Verbinding, token: string, nu: Date): Promise<{ voorzieningId: string; eerder: Date | null }> {
  const { id, voorzieningId, mandaat } = await leesMaillink(verbinding, token, 'BEVESTIGEN', nu);
  // others who confirm it now are waited for
  await verbinding.rijen(Prisma.sql`SELECT FROM voorziening WHERE id = ${voorzieningId}::uuid FOR UPDATE`);
  const eerder = await alBevestigd(verbinding, voorzieningId, nu);
  if (eerder) return { voorzieningId, eerder };
  await noteerGebruik(verbinding, mandaat, 'BEVESTIGEN', voorzieningId, nu);
  await verbinding.rijen(Prisma.sql`UPDATE maillink SET gebruikt_op = ${nu}::timestamptz WHERE id = ${id}::uuid`);
  await bevestigOnderdelen(verbinding, voorzieningId, ['ALLES'], mandaat.rol, nu);
  await werkZoekenBij(verbinding, nu);
  return { voorzieningId, eerder: null };
}

/**
 * Uses up the link that lets somebody change a listing; whoever calls this begins the session after the transaction.
 * @param bewerker who is signed in already: who can change it anyway needs no other session, and the link is kept
 * @throws Weigering VERLOPEN, also when it was used before
 */
export async function gebruikWijziglink(verbinding: Verbinding, token: string, nu: Date, bewerker: Bewerker | null = null): Promise<{ voorzieningId: string; accountId: string; sessieNodig: boolean }> {
  const link = await zoekMaillink(verbinding, token, 'WIJZIGEN', nu);
  if (!link) throw verlopen();
  const { voorzieningId, mandaat: { accountId } } = link;
  if (bewerker?.accountId === accountId && (bewerker.alleenVoorzieningId === null || bewerker.alleenVoorzieningId === voorzieningId)) return { voorzieningId, accountId, sessieNodig: false };
  if (link.verlooptOp <= nu || link.gebruiktOp !== null) throw verlopen();
  await verbinding.rijen(Prisma.sql`UPDATE maillink SET gebruikt_op = ${nu}::timestamptz WHERE id = ${link.id}::uuid`);
  return { voorzieningId, accountId, sessieNodig: true };
}
