/** A way to reach one person exists only while that person agrees; what was agreed to is recorded, and when it is withdrawn it is gone everywhere. */
import type { Database, Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Ongeldigheid, Weigering } from '../fouten.ts';
import { isUuid } from '../sleutels.ts';
import { metRecht } from './bewaren.ts';
import type { Gedaan } from './handgrepen.ts';
import { leesVoorziening } from './lezen.ts';
import { type Bewerker, doelVanVoorziening, eis, magNu } from './mandaten.ts';
import { schrijfVersie } from './schrijven.ts';
import type { Rol } from './versies.ts';
import { type Contactvorm, leesWijziging } from './vorm.ts';

/** What was agreed to. */
export interface Toestemming {
  soort: Contactvorm['soort'];
  waarde: string;
  label: string | null;
  op: Date;
  /** the role that recorded it */
  door: Rol;
  /** false: only in earlier versions */
  staatErNu: boolean;
}

const WEGGEHAALD = '(weggehaald)';

/** Records that a person agrees to be reached in this way, and shows it. @throws Ongeldigheid, Weigering */
export async function legToestemmingVast(database: Database, bewerker: Bewerker | null, id: string, contact: object, nu: Date): Promise<Gedaan> {
  return database.transactie(async (verbinding) => {
    const { was, mandaat } = await metRecht(verbinding, bewerker, id, 'TOESTEMMING_VASTLEGGEN', nu);
    let gelezen: Contactvorm;
    try {
      gelezen = { ...leesWijziging({ contacten: [contact] }, was.soort).contacten![0]!, persoonlijk: true };
    } catch (fout) {
      throw fout instanceof Ongeldigheid ? new Ongeldigheid(fout.fouten.map(({ veld, melding }) => ({ veld: veld.replace('contacten.0', 'contact'), melding }))) : fout;
    }
    if (gelezen.waarde.length < 3) throw new Ongeldigheid([{ veld: 'contact.waarde', melding: 'Dit is te kort. Vul het hele nummer of adres in.' }]);
    const contacten = [...was.vorm.contacten.filter(({ waarde }) => waarde !== gelezen.waarde), gelezen];
    if (contacten.length > 20) throw new Ongeldigheid([{ veld: 'contact', melding: 'Er staan al 20 manieren van contact. Haal er eerst een weg.' }]);
    const versie = await schrijfVersie(verbinding, was, { ...was.vorm, contacten }, { rol: mandaat.rol, accountId: bewerker!.accountId, reden: 'Toestemming vastgelegd', nu, toestemming: gelezen.waarde });
    return { id: was.id, versie, vorigeVersie: was.versie };
  });
}

/** Listings whose versions hold the same contacts, because they were merged. */
async function verwanten(verbinding: Verbinding, id: string): Promise<string[]> {
  const rijen = await verbinding.rijen<{ id: string }>(Prisma.sql`WITH RECURSIVE bij(id) AS (SELECT ${id}::uuid UNION SELECT CASE WHEN s.van_id = b.id THEN s.naar_id ELSE s.van_id END FROM bij b JOIN samenvoeging s ON b.id IN (s.van_id, s.naar_id)) SELECT id FROM bij ORDER BY id`);
  return rijen.map((rij) => rij.id);
}

/** Everything that was agreed to, of this listing now and in earlier versions; undefined for who may not take it away. */
export async function leesToestemmingen(database: Database, bewerker: Bewerker | null, id: string, nu: Date): Promise<Toestemming[] | undefined> {
  if (!isUuid(id)) return undefined;
  return database.transactie(async (verbinding) => {
    const doel = await doelVanVoorziening(verbinding, id, nu);
    if (!doel || !(await magNu(verbinding, bewerker, 'TOESTEMMING_INTREKKEN', doel, nu))) return undefined;
    const rijen = await verbinding.rijen<Toestemming>(Prisma.sql`
      WITH gegeven AS (
        SELECT c.soort::text, c.waarde, c.label, c.toestemming_op AS op, c.toestemming_door::text AS door, true AS nu, ${2 ** 30}::int AS versie FROM contact c WHERE c.voorziening_id = ${id}::uuid AND c.persoonlijk
        UNION ALL SELECT c->>'soort', c->>'waarde', c->>'label', (c->>'toestemming_op')::timestamptz, c->>'toestemming_door', false, v.versie FROM voorziening_versie v, jsonb_array_elements(v.inhoud->'contact') c WHERE v.voorziening_id = ${id}::uuid AND (c->>'persoonlijk')::boolean
      )
      SELECT DISTINCT ON (waarde) soort, waarde, label, op, door, nu AS "staatErNu" FROM gegeven ORDER BY waarde, nu DESC, versie DESC`);
    return rijen.map((rij) => ({ ...rij, op: new Date(rij.op) }));
  });
}

/** The same value without the contacts that hold this text, and without the text anywhere else. */
function zonder<T>(waarde: T, geheim: string): T {
  if (typeof waarde === 'string') return waarde.replaceAll(geheim, WEGGEHAALD) as T;
  if (Array.isArray(waarde)) return waarde.filter((deel) => (deel as { waarde?: unknown } | null)?.waarde !== geheim).map((deel) => zonder(deel, geheim)) as T;
  if (waarde !== null && typeof waarde === 'object') return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, zonder(deel, geheim)])) as T;
  return waarde;
}

/**
 * The person no longer agrees: the number or address is taken out of the listing, every version of it, drafts, remarks and mail that waits.
 * @param waarde what was agreed to
 * @throws Weigering
 */
export async function trekToestemmingIn(database: Database, bewerker: Bewerker | null, id: string, waarde: string, nu: Date): Promise<{ id: string; versie: number }> {
  return database.transactie(async (verbinding) => {
    if (bewerker === null) throw new Weigering('NIET_INGELOGD', 'Log eerst in.');
    const eigen = await leesVoorziening(verbinding, id, true);
    const mandaat = await eis(verbinding, bewerker, 'TOESTEMMING_INTREKKEN', await doelVanVoorziening(verbinding, eigen.id, nu), nu);
    const gegeven = await verbinding.rijen(Prisma.sql`SELECT 1 FROM contact WHERE voorziening_id = ${eigen.id}::uuid AND persoonlijk AND waarde = ${waarde}
      UNION SELECT 1 FROM voorziening_versie v, jsonb_array_elements(v.inhoud->'contact') c WHERE v.voorziening_id = ${eigen.id}::uuid AND (c->>'persoonlijk')::boolean AND c->>'waarde' = ${waarde}`);
    if (gegeven.length === 0) throw new Weigering('NIET_GEVONDEN', 'Hier is geen toestemming voor vastgelegd.');
    let versie = eigen.versie;
    for (const ander of await verwanten(verbinding, eigen.id)) {
      const was = ander === eigen.id ? eigen : await leesVoorziening(verbinding, ander, true);
      const nieuw = await schrijfVersie(verbinding, was, zonder(was.vorm, waarde), { rol: mandaat.rol, accountId: bewerker.accountId, reden: 'Toestemming ingetrokken', nu });
      if (was === eigen) versie = nieuw;
      const versies = await verbinding.rijen<{ versie: number; inhoud: object; reden: string | null }>(Prisma.sql`SELECT versie, inhoud, reden FROM voorziening_versie WHERE voorziening_id = ${ander}::uuid AND (position(${JSON.stringify(waarde).slice(1, -1)} IN inhoud::text) > 0 OR position(${waarde} IN COALESCE(reden, '')) > 0)`);
      for (const rij of versies) await verbinding.rijen(Prisma.sql`UPDATE voorziening_versie SET inhoud = ${JSON.stringify(zonder(rij.inhoud, waarde))}::jsonb, reden = ${zonder(rij.reden, waarde)}::text WHERE voorziening_id = ${ander}::uuid AND versie = ${rij.versie}::int`);
      const concepten = await verbinding.rijen<{ account_id: string; inhoud: object }>(Prisma.sql`SELECT account_id, inhoud FROM concept WHERE voorziening_id = ${ander}::uuid`);
      for (const rij of concepten) await verbinding.rijen(Prisma.sql`UPDATE concept SET inhoud = ${JSON.stringify(zonder(rij.inhoud, waarde))}::jsonb WHERE account_id = ${rij.account_id} AND voorziening_id = ${ander}::uuid`);
      for (const tabel of ['reactie', 'suggestie']) await verbinding.rijen({ text: `UPDATE ${tabel} SET tekst = replace(tekst, $1, $2) WHERE voorziening_id = $3::uuid AND position($1 IN tekst) > 0`, values: [waarde, WEGGEHAALD, ander] });
      await verbinding.rijen(Prisma.sql`UPDATE suggestie SET antwoord = replace(antwoord, ${waarde}, ${WEGGEHAALD}) WHERE voorziening_id = ${ander}::uuid AND position(${waarde} IN antwoord) > 0`);
    }
    // a mail names the listing in its words only, so every one that waits is looked at
    await verbinding.rijen(Prisma.sql`UPDATE post SET onderwerp = replace(onderwerp, ${waarde}, ${WEGGEHAALD}), tekst = replace(tekst, ${waarde}, ${WEGGEHAALD}), html = replace(html, ${waarde}, ${WEGGEHAALD})
      WHERE verzonden_op IS NULL AND opgegeven_op IS NULL AND (position(${waarde} IN tekst) > 0 OR position(${waarde} IN html) > 0 OR position(${waarde} IN onderwerp) > 0)`);
    return { id: eigen.id, versie };
  });
}
