/** Reads mandates and what they reach, and records each use, inside the transaction that acts on them. */
import type { Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Weigering } from '../fouten.ts';
import { nieuweId } from '../sleutels.ts';
import { GEBIEDEN_VAN_V } from '../zoeken/bediend.ts';
import { type Doel, type Handeling, KORTE_SESSIE, type Mandaat, type Mandaatrol, magMet } from './rechten.ts';

/** Who is signed in. Mandates are not in it: those are read when they are used, so that one that was revoked is worth nothing at once. */
export interface Bewerker {
  accountId: string;
  /** a session that began with the link of a reminder reaches this listing only; null without that limit */
  alleenVoorzieningId: string | null;
}

const KOLOMMEN = Prisma.sql`id, account_id AS "accountId", rol, organisatie_id AS "organisatieId", voorziening_id AS "voorzieningId", gebied_id AS "gebiedId", thema_code AS "themaCode",
  geldig_van AS "geldigVan", geldig_tot AS "geldigTot", ingetrokken_op AS "ingetrokkenOp"`;

/** The mandates of an account that are in force; locked, so that none of them is revoked before this transaction ends. */
export async function mandatenVan(verbinding: Verbinding, accountId: string, nu: Date): Promise<Mandaat[]> {
  return verbinding.rijen<Mandaat>(Prisma.sql`SELECT ${KOLOMMEN} FROM mandaat
    WHERE account_id = ${accountId} AND geldig_van <= ${nu}::timestamptz AND (geldig_tot IS NULL OR geldig_tot > ${nu}::timestamptz) AND ingetrokken_op IS NULL ORDER BY created_at, id FOR SHARE`);
}

/** One mandate, in force or not; undefined when it does not exist. */
export async function leesMandaat(verbinding: Verbinding, id: string): Promise<Mandaat | undefined> {
  return (await verbinding.rijen<Mandaat>(Prisma.sql`SELECT ${KOLOMMEN} FROM mandaat WHERE id = ${id}::uuid FOR SHARE`))[0];
}

/** What mandates say about listings, hidden or not, by their id; what does not exist is not in it. */
export async function doelenVanVoorzieningen(verbinding: Verbinding, ids: readonly string[], nu: Date): Promise<Map<string, Doel>> {
  const rijen = await verbinding.rijen<Doel & { voorzieningId: string }>(Prisma.sql`
    WITH RECURSIVE v AS (SELECT id, organisatie_id FROM voorziening WHERE id = ANY(${ids}::uuid[])),
    direct AS (${GEBIEDEN_VAN_V}),
    thema AS (
      SELECT v.id AS van, vb.begrip_code AS code FROM v JOIN voorziening_begrip vb ON vb.voorziening_id = v.id WHERE vb.lijst = 'THEMA'
      UNION SELECT t.van, b.ouder_code FROM thema t JOIN begrip b ON b.lijst = 'THEMA' AND b.code = t.code WHERE b.ouder_code IS NOT NULL
    )
    SELECT v.id AS "voorzieningId", v.organisatie_id AS "organisatieId",
      ARRAY(SELECT d.id FROM direct d WHERE d.van = v.id UNION SELECT gl.in_gebied_id FROM direct d JOIN gebied_ligging gl ON gl.gebied_id = d.id WHERE d.van = v.id) AS "gebiedIds",
      ARRAY(SELECT t.code FROM thema t WHERE t.van = v.id) AS themas,
      EXISTS (SELECT FROM mandaat m WHERE m.rol = 'EIGENAAR' AND (m.voorziening_id = v.id OR m.organisatie_id = v.organisatie_id)
        AND m.geldig_van <= ${nu}::timestamptz AND (m.geldig_tot IS NULL OR m.geldig_tot > ${nu}::timestamptz) AND m.ingetrokken_op IS NULL) AS "heeftEigenaar"
    FROM v`);
  return new Map(rijen.map((rij) => [rij.voorzieningId, rij]));
}

/** What mandates say about one listing, hidden or not; undefined when it does not exist. */
export async function doelVanVoorziening(verbinding: Verbinding, voorzieningId: string, nu: Date): Promise<Doel | undefined> {
  return (await doelenVanVoorzieningen(verbinding, [voorzieningId], nu)).get(voorzieningId);
}

/** What mandates say about an organisation itself; its areas are those of its listings. */
export async function doelVanOrganisatie(verbinding: Verbinding, organisatieId: string, nu: Date): Promise<Doel | undefined> {
  const rijen = await verbinding.rijen<Doel>(Prisma.sql`
    WITH o AS (SELECT id FROM organisatie WHERE id = ${organisatieId}::uuid),
    direct AS (SELECT DISTINCT l.gebied_id AS id FROM o JOIN voorziening v ON v.organisatie_id = o.id JOIN voorziening_locatie vl ON vl.voorziening_id = v.id JOIN locatie l ON l.id = vl.locatie_id WHERE l.gebied_id IS NOT NULL)
    SELECT NULL AS "voorzieningId", o.id AS "organisatieId", ARRAY(SELECT id FROM direct UNION SELECT gl.in_gebied_id FROM direct d JOIN gebied_ligging gl ON gl.gebied_id = d.id) AS "gebiedIds", '{}'::text[] AS themas,
      EXISTS (SELECT FROM mandaat m WHERE m.rol = 'EIGENAAR' AND m.organisatie_id = o.id AND m.geldig_van <= ${nu}::timestamptz AND (m.geldig_tot IS NULL OR m.geldig_tot > ${nu}::timestamptz) AND m.ingetrokken_op IS NULL) AS "heeftEigenaar"
    FROM o`);
  return rijen[0];
}

/** What mandates say about an area: itself and all areas around it. */
export async function doelVanGebied(verbinding: Verbinding, gebiedId: string): Promise<Doel | undefined> {
  const rijen = await verbinding.rijen<Doel>(Prisma.sql`SELECT NULL AS "voorzieningId", NULL AS "organisatieId", ARRAY(SELECT g.id UNION SELECT gl.in_gebied_id FROM gebied_ligging gl WHERE gl.gebied_id = g.id) AS "gebiedIds", '{}'::text[] AS themas, false AS "heeftEigenaar"
    FROM gebied g WHERE g.id = ${gebiedId}::uuid`);
  return rijen[0];
}

/** A right to be given; a scope that is left out is no limit. */
export interface NieuwMandaat extends Partial<Pick<Mandaat, 'organisatieId' | 'voorzieningId' | 'gebiedId' | 'themaCode' | 'geldigTot'>> {
  accountId: string;
  rol: Mandaatrol;
  /** role of who gave it; null when the programme did, by command */
  verleendDoor: Mandaatrol | null;
  /** why, in Dutch: a claim that matched, an invitation */
  grond: string;
}

/** Gives a mandate from now on. Whether it may be given, is for the caller to ask; the database refuses a scope that does not go with the role. */
export async function verleen(verbinding: Verbinding, { accountId, rol, verleendDoor, grond, ...reikwijdte }: NieuwMandaat, nu: Date): Promise<string> {
  const id = nieuweId(nu);
  await verbinding.rijen(Prisma.sql`INSERT INTO mandaat (id, account_id, rol, organisatie_id, voorziening_id, gebied_id, thema_code, geldig_van, geldig_tot, verleend_door, grond, created_at)
    VALUES (${id}::uuid, ${accountId}, ${rol}::bewerker_rol, ${reikwijdte.organisatieId ?? null}::uuid, ${reikwijdte.voorzieningId ?? null}::uuid, ${reikwijdte.gebiedId ?? null}::uuid, ${reikwijdte.themaCode ?? null},
      ${nu}::timestamptz, ${reikwijdte.geldigTot ?? null}::timestamptz, ${verleendDoor}::bewerker_rol, ${grond}, ${nu}::timestamptz)`);
  return id;
}

/** Records that a mandate was used. */
export async function noteerGebruik(verbinding: Verbinding, mandaat: Pick<Mandaat, 'id' | 'rol'>, handeling: Handeling, voorzieningId: string | null, nu: Date): Promise<void> {
  await verbinding.rijen(Prisma.sql`INSERT INTO mandaatgebruik (mandaat_id, rol, handeling, voorziening_id, op) VALUES (${mandaat.id}::uuid, ${mandaat.rol}::bewerker_rol, ${handeling}, ${voorzieningId}::uuid, ${nu}::timestamptz)`);
}

/** May this person do this here, now? Without recording: for showing a page. */
export async function magNu(verbinding: Verbinding, bewerker: Bewerker | null, handeling: Handeling, doel: Doel, nu: Date): Promise<Mandaat | undefined> {
  if (bewerker === null) return undefined;
  if (bewerker.alleenVoorzieningId !== null && (bewerker.alleenVoorzieningId !== doel.voorzieningId || !KORTE_SESSIE.has(handeling))) return undefined;
  return magMet(await mandatenVan(verbinding, bewerker.accountId, nu), handeling, doel, nu);
}

/**
 * The mandate by which this person does this; its use is recorded. Call it in the transaction that does it.
 * @throws Weigering NIET_GEVONDEN without a target, NIET_INGELOGD, or GEEN_RECHT
 */
export async function eis(verbinding: Verbinding, bewerker: Bewerker | null, handeling: Handeling, doel: Doel | undefined, nu: Date): Promise<Mandaat> {
  if (bewerker === null) throw new Weigering('NIET_INGELOGD', 'Log eerst in.');
  if (doel === undefined) throw new Weigering('NIET_GEVONDEN', 'Dit is er niet meer.');
  const mandaat = await magNu(verbinding, bewerker, handeling, doel, nu);
  if (mandaat === undefined) throw new Weigering('GEEN_RECHT', 'Dit kun je niet zelf doen. Vraag het aan wie deze plek bijhoudt.');
  await noteerGebruik(verbinding, mandaat, handeling, doel.voorzieningId, nu);
  return mandaat;
}
