/** Asking somebody by mail to help, to take over, or to look after an area. The link works once, and only as long as who invited may do so. */
import { randomBytes } from 'node:crypto';
import type { Database, Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Ongeldigheid, Weigering } from '../fouten.ts';
import { nieuweId } from '../sleutels.ts';
import { leesEmail } from './inloggen.ts';
import { houdMaat } from './maat.ts';
import { afdruk } from './maillinks.ts';
import { type Bewerker, eis, leesMandaat, magNu, verleen } from './mandaten.ts';
import { AANSTELLEN, doelVan, type Reikwijdte } from './mensen.ts';
import { stelPostOp } from './post.ts';
import { isGeldig, type Mandaatrol } from './rechten.ts';

const DAG_MS = 86_400_000;
/** An invitation that nobody took up ends after this. */
const UITNODIGING_DAGEN = 14;
const PER_DAG = 20;
const OPEN_PER_DOEL = 50;

/** What the role is called in a mail, and what it lets somebody do. */
export const ROLLEN: Record<Mandaatrol, { naam: string; uitleg: string }> = {
  EIGENAAR: { naam: 'eigenaar', uitleg: 'Je houdt bij wat er op de kaart staat, en kiest wie daarbij helpt.' },
  HELPER: { naam: 'helper', uitleg: 'Je helpt bijhouden wat er op de kaart staat.' },
  ONDERSTEUNER: { naam: 'ondersteuner', uitleg: 'Je helpt de plekken in je wijk om hun gegevens bij te houden.' },
  MODERATOR: { naam: 'moderator', uitleg: 'Je kijkt voor de gemeente mee of het goed gaat op de kaart.' },
  BEHEERDER: { naam: 'beheerder', uitleg: 'Je bepaalt wie er mee mag kijken en helpen op de kaart.' },
};

export interface NieuweUitnodiging extends Reikwijdte {
  email: string;
  rol: Mandaatrol;
  /** until when the right will last; null without end */
  tot: Date | null;
}

/** Name of what it is about, for people. */
async function naamVan(verbinding: Verbinding, { voorzieningId, organisatieId, gebiedId, themaCode }: Reikwijdte): Promise<string> {
  const [rij] = await verbinding.rijen<{ naam: string | null }>(Prisma.sql`SELECT COALESCE(
    (SELECT naam FROM voorziening WHERE id = ${voorzieningId}::uuid), (SELECT naam FROM organisatie WHERE id = ${organisatieId}::uuid),
    NULLIF(concat_ws(', ', (SELECT naam FROM gebied WHERE id = ${gebiedId}::uuid), (SELECT tekst FROM begrip_label WHERE lijst = 'THEMA' AND begrip_code = ${themaCode} AND taal = 'nl' AND soort = 'NAAM')), '')) AS naam`);
  return rij?.naam ?? 'de hele kaart';
}

/**
 * Sends an invitation. An owner invites helpers, or (EIGENAAR) hands over; who looks after an area appoints others there.
 * @param site address of the site, for the link
 * @throws Ongeldigheid for the address, the scope or the date; Weigering GEEN_RECHT, TE_VEEL
 */
export async function nodigUit(database: Database, bewerker: Bewerker | null, nieuw: NieuweUitnodiging, site: string, nu: Date): Promise<{ id: string }> {
  const email = leesEmail(nieuw.email);
  if (nieuw.tot !== null && !(nieuw.tot > nu)) throw new Ongeldigheid([{ veld: 'tot', melding: 'Kies een dag die nog komt.' }]);
  const vanPlek = nieuw.rol === 'EIGENAAR' || nieuw.rol === 'HELPER';
  const aantal = [nieuw.voorzieningId, nieuw.organisatieId].filter((id) => id !== null).length;
  if (vanPlek ? aantal !== 1 || nieuw.gebiedId !== null || nieuw.themaCode !== null : aantal !== 0) throw new Ongeldigheid([{ veld: 'rol', melding: vanPlek ? 'Zeg bij welke plek of organisatie deze rol hoort.' : 'Deze rol hoort bij een gebied of een thema.' }]);
  if ((nieuw.rol === 'MODERATOR' && (nieuw.gebiedId === null || nieuw.themaCode !== null)) || (nieuw.rol === 'ONDERSTEUNER' && nieuw.gebiedId === null && nieuw.themaCode === null) || (nieuw.rol === 'BEHEERDER' && nieuw.themaCode !== null)) throw new Ongeldigheid([{ veld: 'gebied', melding: 'Kies het gebied of het thema dat bij deze rol past.' }]);
  const token = randomBytes(32).toString('base64url');
  return database.transactie(async (verbinding) => {
    const mandaat = await eis(verbinding, bewerker, AANSTELLEN[nieuw.rol], await doelVan(verbinding, nieuw, nu), nu);
    houdMaat('uitnodiging', mandaat.accountId, PER_DAG, DAG_MS, nu);
    if (nieuw.themaCode !== null && (await verbinding.rijen(Prisma.sql`SELECT 1 FROM begrip WHERE lijst = 'THEMA' AND code = ${nieuw.themaCode} AND vervallen_op IS NULL`)).length === 0) throw new Ongeldigheid([{ veld: 'thema', melding: 'Dit thema bestaat niet. Kies er een uit de lijst.' }]);
    // a second invitation to the same address takes the place of the first
    await verbinding.rijen(Prisma.sql`UPDATE uitnodiging SET ingetrokken_op = ${nu}::timestamptz, email = NULL WHERE email = ${email} AND rol = ${nieuw.rol}::bewerker_rol AND aangenomen_op IS NULL AND ingetrokken_op IS NULL
      AND (voorziening_id, organisatie_id, gebied_id, thema_code) IS NOT DISTINCT FROM (${nieuw.voorzieningId}::uuid, ${nieuw.organisatieId}::uuid, ${nieuw.gebiedId}::uuid, ${nieuw.themaCode}::text)`);
    const [open] = await verbinding.rijen<{ aantal: number }>(Prisma.sql`SELECT count(*)::int AS aantal FROM uitnodiging WHERE van_mandaat_id = ${mandaat.id}::uuid AND aangenomen_op IS NULL AND ingetrokken_op IS NULL AND verloopt_op > ${nu}::timestamptz`);
    if (open!.aantal >= OPEN_PER_DOEL) throw new Weigering('TE_VEEL', 'Er staan al veel uitnodigingen open. Trek er eerst een paar in.');
    const id = nieuweId(nu);
    const verlooptOp = new Date(nu.getTime() + UITNODIGING_DAGEN * DAG_MS);
    await verbinding.rijen(Prisma.sql`INSERT INTO uitnodiging (id, email, rol, overdracht, organisatie_id, voorziening_id, gebied_id, thema_code, mandaat_tot, van_mandaat_id, token_hash, verloopt_op, created_at)
      VALUES (${id}::uuid, ${email}, ${nieuw.rol}::bewerker_rol, ${nieuw.rol === 'EIGENAAR'}, ${nieuw.organisatieId}::uuid, ${nieuw.voorzieningId}::uuid, ${nieuw.gebiedId}::uuid, ${nieuw.themaCode}, ${nieuw.tot}::timestamptz, ${mandaat.id}::uuid, ${afdruk(token)}, ${verlooptOp}::timestamptz, ${nu}::timestamptz)`);
    const naam = await naamVan(verbinding, nieuw);
    const { naam: rol, uitleg } = ROLLEN[nieuw.rol];
    await stelPostOp(
      verbinding,
      {
        sleutel: `uitnodiging ${id}`,
        aan: email,
        onderwerp: nieuw.rol === 'EIGENAAR' ? `Wil jij ${naam} overnemen op de kaart?` : `Wil je meehelpen met ${naam}?`,
        delen: [
          nieuw.rol === 'EIGENAAR' ? `Wie ${naam} nu bijhoudt op Voorveldkaart, wil dat aan jou overdragen.` : `Je bent gevraagd als ${rol} voor ${naam} op Voorveldkaart, de kaart met plekken in de buurt.`,
          uitleg,
          { link: `${site}/uitnodiging#${token}`, tekst: 'Bekijk de uitnodiging' },
          `De link werkt een keer, en ${UITNODIGING_DAGEN} dagen lang. Wil je niet? Dan hoef je niets te doen.`,
        ],
        waarom: 'Je krijgt deze mail een keer, omdat iemand jouw e-mailadres heeft opgegeven. Daarna bewaren we je adres niet.',
      },
      nu,
    );
    return { id };
  });
}

/** Takes back an invitation that nobody took up yet. */
export async function trekUitnodigingIn(database: Database, bewerker: Bewerker | null, id: string, nu: Date): Promise<{ id: string }> {
  return database.transactie(async (verbinding) => {
    const [rij] = await verbinding.rijen<Reikwijdte & { rol: Mandaatrol }>(Prisma.sql`SELECT voorziening_id AS "voorzieningId", organisatie_id AS "organisatieId", gebied_id AS "gebiedId", thema_code AS "themaCode", rol FROM uitnodiging
      WHERE id = ${id}::uuid AND aangenomen_op IS NULL AND ingetrokken_op IS NULL FOR UPDATE`);
    await eis(verbinding, bewerker, AANSTELLEN[rij?.rol ?? 'HELPER'], rij && (await doelVan(verbinding, rij, nu)), nu);
    await verbinding.rijen(Prisma.sql`UPDATE uitnodiging SET ingetrokken_op = ${nu}::timestamptz, email = NULL WHERE id = ${id}::uuid`);
    return { id };
  });
}

interface Uitnodiging extends Reikwijdte {
  id: string;
  email: string | null;
  rol: Mandaatrol;
  mandaatTot: Date | null;
  vanMandaatId: string | null;
  naam: string;
}

const VERLOPEN = 'Deze uitnodiging werkt niet meer. Vraag om een nieuwe.';

/** The invitation of a token, while it is open and who invited may still do so; locked. */
async function leesOpen(verbinding: Verbinding, token: string, nu: Date): Promise<Uitnodiging & { email: string }> {
  const [rij] = await verbinding.rijen<Uitnodiging>(Prisma.sql`SELECT id, email, rol, voorziening_id AS "voorzieningId", organisatie_id AS "organisatieId", gebied_id AS "gebiedId", thema_code AS "themaCode", mandaat_tot AS "mandaatTot", van_mandaat_id AS "vanMandaatId"
    FROM uitnodiging WHERE token_hash = ${afdruk(token)} AND aangenomen_op IS NULL AND ingetrokken_op IS NULL AND verloopt_op > ${nu}::timestamptz FOR UPDATE`);
  if (!rij?.email || !rij.vanMandaatId || (rij.mandaatTot !== null && rij.mandaatTot <= nu)) throw new Weigering('VERLOPEN', VERLOPEN);
  const van = await leesMandaat(verbinding, rij.vanMandaatId);
  const doel = await doelVan(verbinding, rij, nu);
  if (!van || !isGeldig(van, nu) || !doel || !(await magNu(verbinding, { accountId: van.accountId, alleenVoorzieningId: null }, AANSTELLEN[rij.rol], doel, nu))) throw new Weigering('VERLOPEN', VERLOPEN);
  return { ...rij, email: rij.email, naam: await naamVan(verbinding, rij) };
}

/** What an invitation is for, to show before somebody says yes. Changes nothing. */
export async function bekijkUitnodiging(database: Database, token: string, nu: Date): Promise<{ naam: string; rol: Mandaatrol; email: string; tot: Date | null }> {
  return database.transactie(async (verbinding) => {
    const { naam, rol, email, mandaatTot } = await leesOpen(verbinding, token, nu);
    return { naam, rol, email, tot: mandaatTot };
  });
}

/** The account of somebody whose address is sure, because the mail arrived there; made when there is none. */
export async function accountVan(verbinding: Verbinding, email: string, nu: Date): Promise<string> {
  const [account] = await verbinding.rijen<{ id: string }>(Prisma.sql`INSERT INTO account (id, email, email_bevestigd, created_at, updated_at) VALUES (${nieuweId(nu)}, ${email}, true, ${nu}::timestamptz, ${nu}::timestamptz)
    ON CONFLICT (email) DO UPDATE SET email_bevestigd = true RETURNING id`);
  return account!.id;
}

/**
 * Says yes: the account of the invited address (made when there was none) gets the mandate. Of a transfer the old owner becomes a helper.
 * @returns the account, for which a session may begin, and where to go
 * @throws Weigering VERLOPEN when it was used, withdrawn or too old, or when who invited may not do so any more
 */
export async function neemUitnodigingAan(database: Database, token: string, nu: Date): Promise<{ accountId: string; naam: string; rol: Mandaatrol; voorzieningId: string | null }> {
  return database.transactie(async (verbinding) => {
    const uitnodiging = await leesOpen(verbinding, token, nu);
    const { id, email, rol, voorzieningId, organisatieId, gebiedId, themaCode, mandaatTot, vanMandaatId, naam } = uitnodiging;
    const van = (await leesMandaat(verbinding, vanMandaatId!))!;
    const accountId = await accountVan(verbinding, email, nu);
    const reikwijdte = { voorzieningId, organisatieId, gebiedId, themaCode };
    // what the new owner had as a helper is in the new right
    if (rol === 'EIGENAAR') await verbinding.rijen(Prisma.sql`UPDATE mandaat SET ingetrokken_op = ${nu}::timestamptz WHERE account_id = ${accountId} AND rol = 'HELPER' AND ingetrokken_op IS NULL AND (voorziening_id, organisatie_id) IS NOT DISTINCT FROM (${voorzieningId}::uuid, ${organisatieId}::uuid)`);
    const heeftAl = await verbinding.rijen(Prisma.sql`SELECT 1 FROM mandaat WHERE account_id = ${accountId} AND rol = ${rol}::bewerker_rol AND ingetrokken_op IS NULL AND geldig_tot IS NOT DISTINCT FROM ${mandaatTot}::timestamptz
      AND (voorziening_id, organisatie_id, gebied_id, thema_code) IS NOT DISTINCT FROM (${voorzieningId}::uuid, ${organisatieId}::uuid, ${gebiedId}::uuid, ${themaCode}::text)`);
    if (heeftAl.length === 0) await verleen(verbinding, { accountId, rol, ...reikwijdte, geldigTot: mandaatTot, verleendDoor: van.rol, grond: rol === 'EIGENAAR' ? 'overgedragen door de eigenaar' : 'uitnodiging' }, nu);
    if (rol === 'EIGENAAR' && van.accountId !== accountId) {
      const vorige = await verbinding.rijen(Prisma.sql`UPDATE mandaat SET ingetrokken_op = ${nu}::timestamptz WHERE account_id = ${van.accountId} AND rol = 'EIGENAAR' AND ingetrokken_op IS NULL AND (voorziening_id, organisatie_id) IS NOT DISTINCT FROM (${voorzieningId}::uuid, ${organisatieId}::uuid) RETURNING id`);
      // who owns the organisation keeps that when one of its listings goes to somebody else
      if (vorige.length > 0) await verleen(verbinding, { accountId: van.accountId, rol: 'HELPER', voorzieningId, organisatieId, verleendDoor: 'EIGENAAR', grond: 'was eigenaar tot de overdracht' }, nu);
    }
    await verbinding.rijen(Prisma.sql`UPDATE uitnodiging SET aangenomen_op = ${nu}::timestamptz, email = NULL WHERE id = ${id}::uuid`);
    return { accountId, naam, rol, voorzieningId };
  });
}
