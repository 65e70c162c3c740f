/** An account as its holder's own: everything that is kept about it, and its end. */
import type { Database, Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Weigering } from '../fouten.ts';
import type { Bewerker } from './mandaten.ts';
import { nietDeLaatsteBeheerder } from './mensen.ts';
import { zoekOpvolger } from './opvolging.ts';
import type { Mandaat } from './rechten.ts';

/** Whose account it is; a session that reaches one listing reaches no account. */
function eisAccount(bewerker: Bewerker | null): string {
  if (bewerker === null || bewerker.alleenVoorzieningId !== null) throw new Weigering('NIET_INGELOGD', 'Log eerst in met je e-mailadres.');
  return bewerker.accountId;
}

/** What is kept about an account, by table. Columns are named, so that a new one is added here on purpose. */
const DELEN = (id: string) => ({
  account: Prisma.sql`SELECT email, email_bevestigd AS "emailBevestigd", created_at AS sinds FROM account WHERE id = ${id}`,
  sessies: Prisma.sql`SELECT created_at AS sinds, verloopt_op AS "verlooptOp", alleen_voorziening_id AS "alleenVoorziening" FROM sessie WHERE account_id = ${id}`,
  andereInlogwijzen: Prisma.sql`SELECT aanbieder, kenmerk, created_at AS sinds FROM inlogwijze WHERE account_id = ${id}`,
  mandaten: Prisma.sql`SELECT m.rol, v.naam AS voorziening, o.naam AS organisatie, g.naam AS gebied, m.thema_code AS thema, m.grond, m.verleend_door AS "verleendDoor", m.geldig_van AS van, m.geldig_tot AS tot, m.ingetrokken_op AS "ingetrokkenOp"
    FROM mandaat m LEFT JOIN voorziening v ON v.id = m.voorziening_id LEFT JOIN organisatie o ON o.id = m.organisatie_id LEFT JOIN gebied g ON g.id = m.gebied_id WHERE m.account_id = ${id}`,
  gebruikVanMandaten: Prisma.sql`SELECT u.rol, u.handeling, v.naam AS voorziening, u.op FROM mandaatgebruik u JOIN mandaat m ON m.id = u.mandaat_id LEFT JOIN voorziening v ON v.id = u.voorziening_id WHERE m.account_id = ${id} ORDER BY u.volgnummer`,
  linksInMails: Prisma.sql`SELECT l.soort, v.naam AS voorziening, l.created_at AS sinds, l.verloopt_op AS "verlooptOp", l.gebruikt_op AS "gebruiktOp" FROM maillink l JOIN mandaat m ON m.id = l.mandaat_id JOIN voorziening v ON v.id = l.voorziening_id WHERE m.account_id = ${id}`,
  aanvragen: Prisma.sql`SELECT v.naam AS voorziening, o.naam AS organisatie, a.toelichting, a.status, a.antwoord, a.created_at AS op FROM aanvraag a LEFT JOIN voorziening v ON v.id = a.voorziening_id LEFT JOIN organisatie o ON o.id = a.organisatie_id WHERE a.account_id = ${id}`,
  uitnodigingen: Prisma.sql`SELECT u.rol, v.naam AS voorziening, o.naam AS organisatie, g.naam AS gebied, u.created_at AS op FROM uitnodiging u LEFT JOIN voorziening v ON v.id = u.voorziening_id LEFT JOIN organisatie o ON o.id = u.organisatie_id LEFT JOIN gebied g ON g.id = u.gebied_id
    WHERE u.email = (SELECT email FROM account WHERE id = ${id})`,
  concepten: Prisma.sql`SELECT voorziening_id AS voorziening, inhoud, updated_at AS op FROM concept WHERE account_id = ${id}`,
  wijzigingen: Prisma.sql`SELECT w.voorziening_id AS "voorzieningId", v.naam AS voorziening, w.versie, w.door_rol AS rol, w.reden, w.created_at AS op FROM voorziening_versie w LEFT JOIN voorziening v ON v.id = w.voorziening_id WHERE w.door_account = ${id} ORDER BY w.created_at`,
  wijzigingenVanOrganisaties: Prisma.sql`SELECT w.organisatie_id AS "organisatieId", o.naam AS organisatie, w.versie, w.door_rol AS rol, w.reden, w.created_at AS op FROM organisatie_versie w LEFT JOIN organisatie o ON o.id = w.organisatie_id WHERE w.door_account = ${id} ORDER BY w.created_at`,
  reacties: Prisma.sql`SELECT v.naam AS voorziening, r.soort, r.tekst, r.door_rol AS rol, r.created_at AS op FROM reactie r JOIN voorziening v ON v.id = r.voorziening_id WHERE r.door_account = ${id} ORDER BY r.created_at`,
  mailDieWacht: Prisma.sql`SELECT onderwerp, created_at AS op FROM post WHERE aan = (SELECT email FROM account WHERE id = ${id})`,
});

/**
 * Everything that is kept about whoever asks, as JSON.
 * @throws Weigering NIET_INGELOGD
 */
export async function allesOver(database: Database, bewerker: Bewerker | null): Promise<string> {
  const id = eisAccount(bewerker);
  return database.transactie(async (verbinding) => {
    const alles: Record<string, unknown[]> = {};
    for (const [deel, opdracht] of Object.entries(DELEN(id))) alles[deel] = await verbinding.rijen(opdracht);
    return JSON.stringify(alles, null, 2);
  });
}

/** Whoever was this account is nobody any more in what stays: versions and remarks keep the role. */
async function vergeet(verbinding: Verbinding, id: string, email: string, nu: Date): Promise<void> {
  for (const tabel of ['voorziening_versie', 'organisatie_versie', 'reactie']) await verbinding.rijen(Prisma.sql`UPDATE ${Prisma.raw(tabel)} SET door_account = NULL WHERE door_account = ${id}`);
  await verbinding.rijen(Prisma.sql`UPDATE uitnodiging SET email = NULL, ingetrokken_op = COALESCE(ingetrokken_op, ${nu}::timestamptz) WHERE email = ${email}`);
  await verbinding.rijen(Prisma.sql`UPDATE post SET opgegeven_op = ${nu}::timestamptz, aan = NULL, onderwerp = NULL, tekst = NULL, html = NULL WHERE aan = ${email}`);
  await verbinding.rijen(Prisma.sql`DELETE FROM inlogcode WHERE position(${JSON.stringify(email)} IN waarde) > 0`);
  // sessions, mandates, claims, drafts and links in mails go with it
  await verbinding.rijen(Prisma.sql`DELETE FROM account WHERE id = ${id}`);
}

/**
 * Removes the account of whoever asks, with its sessions, mandates, claims and drafts. What was changed stays, without saying by whom.
 * @param site address of the site, for the links in mails to who comes next
 * @throws Weigering NIET_INGELOGD, or KAN_NU_NIET for the last administrator of the region
 */
export async function verwijderAccount(database: Database, bewerker: Bewerker | null, site: string, nu: Date): Promise<void> {
  const id = eisAccount(bewerker);
  await database.transactie(async (verbinding) => {
    // administrators who go at the same moment do so one after the other
    await verbinding.rijen(Prisma.sql`SELECT id FROM mandaat WHERE rol = 'BEHEERDER' ORDER BY id FOR UPDATE`);
    const [account] = await verbinding.rijen<{ email: string }>(Prisma.sql`SELECT email FROM account WHERE id = ${id} FOR UPDATE`);
    // gone in another window
    if (!account) return;
    const gestopt = await verbinding.rijen<Mandaat>(Prisma.sql`UPDATE mandaat SET ingetrokken_op = ${nu}::timestamptz
      WHERE account_id = ${id} AND ingetrokken_op IS NULL AND geldig_van <= ${nu}::timestamptz AND (geldig_tot IS NULL OR geldig_tot > ${nu}::timestamptz)
      RETURNING id, account_id AS "accountId", rol, organisatie_id AS "organisatieId", voorziening_id AS "voorzieningId", gebied_id AS "gebiedId", thema_code AS "themaCode", geldig_van AS "geldigVan", geldig_tot AS "geldigTot", ingetrokken_op AS "ingetrokkenOp"`);
    for (const mandaat of gestopt) await nietDeLaatsteBeheerder(verbinding, mandaat, nu);
    // in a fixed order, for the locks that it takes
    for (const mandaat of gestopt.sort((een, ander) => `${een.voorzieningId}${een.organisatieId}`.localeCompare(`${ander.voorzieningId}${ander.organisatieId}`))) await zoekOpvolger(verbinding, mandaat, site, nu);
    await vergeet(verbinding, id, account.email, nu);
  });
}
