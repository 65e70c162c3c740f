/** Saving a change: joined with what others did meanwhile, live at once, or a conflict that shows both. */
import type { Database, Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Ongeldigheid, Weigering } from '../fouten.ts';
import { maskeer, ontmasker } from './afschermen.ts';
import { type Gelezen, leesVersie, leesVoorziening } from './lezen.ts';
import { type Bewerker, doelVanOrganisatie, doelVanVoorziening, eis, magNu, verleen } from './mandaten.ts';
import type { Handeling, Mandaat } from './rechten.ts';
import { voegSamen } from './samenloop.ts';
import { schrijfVersie } from './schrijven.ts';
import { metGebiedIds } from './verwijzingen.ts';
import { leesWijziging, type Veld, type Voorzieningvorm, type Wijziging } from './vorm.ts';
import { LENGTE } from './waarden.ts';

/** What came of a save. */
export type Bewaaruitkomst =
  | { soort: 'bewaard'; id: string; versie: number; vorigeVersie: number; ookGewijzigd: Veld[] }
  | { soort: 'conflict'; id: string; versie: number; velden: Veld[]; basis: Voorzieningvorm | null; hunne: Voorzieningvorm; jouwe: Voorzieningvorm };

/** A conflict ends the transaction, so that nothing of it is stored. */
class Botsing extends Error {
  readonly uitkomst: Bewaaruitkomst;
  constructor(uitkomst: Bewaaruitkomst) {
    super('conflict');
    this.uitkomst = uitkomst;
  }
}

export function leesReden(reden: string | null | undefined): string | null {
  const tekst = reden?.trim() ?? '';
  if (tekst.length > LENGTE.reden) throw new Ongeldigheid([{ veld: 'reden', melding: `Dit is te lang. Gebruik hoogstens ${LENGTE.reden} letters.` }]);
  return tekst === '' ? null : tekst;
}

/** A listing, locked, for somebody who may do this; merged ones are left alone. */
export async function metRecht(verbinding: Verbinding, bewerker: Bewerker | null, id: string, handeling: Handeling, nu: Date): Promise<{ was: Gelezen; mandaat: Mandaat; zietAdres: boolean }> {
  // a stranger does not learn whether it exists
  if (bewerker === null) throw new Weigering('NIET_INGELOGD', 'Log eerst in.');
  const was = await leesVoorziening(verbinding, id, true);
  const doel = await doelVanVoorziening(verbinding, was.id, nu);
  const mandaat = await eis(verbinding, bewerker, handeling, doel, nu);
  if (was.inhoud.voorziening['samengevoegd_in'] != null) throw new Weigering('KAN_NU_NIET', 'Deze plek is samengevoegd met een andere. Haal ze eerst weer uit elkaar.');
  return { was, mandaat, zietAdres: (await magNu(verbinding, bewerker, 'AFGESCHERMD_ADRES_ZIEN', doel!, nu)) !== undefined };
}

/** Another organisation is chosen by who keeps that one too, and never leaves the listing without its owner. */
async function wisselOrganisatie(verbinding: Verbinding, bewerker: Bewerker, was: Gelezen, mandaat: Mandaat, naar: string | null, nu: Date): Promise<void> {
  if (mandaat.rol === 'HELPER') throw new Ongeldigheid([{ veld: 'organisatieId', melding: 'Alleen de eigenaar kan een andere organisatie kiezen.' }]);
  const doel = naar === null ? undefined : await doelVanOrganisatie(verbinding, naar, nu);
  if (naar !== null && doel && !(await magNu(verbinding, bewerker, 'WIJZIGEN', doel, nu))) throw new Ongeldigheid([{ veld: 'organisatieId', melding: 'Deze organisatie wordt door iemand anders bijgehouden. Vraag het daar.' }]);
  const [ander] = await verbinding.rijen(Prisma.sql`SELECT 1 FROM mandaat WHERE voorziening_id = ${was.id}::uuid AND rol = 'EIGENAAR' AND ingetrokken_op IS NULL AND geldig_van <= ${nu}::timestamptz AND (geldig_tot IS NULL OR geldig_tot > ${nu}::timestamptz)`);
  if (mandaat.rol === 'EIGENAAR' && mandaat.organisatieId !== null && !ander)
    await verleen(verbinding, { accountId: bewerker.accountId, rol: 'EIGENAAR', voorzieningId: was.id, geldigTot: mandaat.geldigTot, verleendDoor: 'EIGENAAR', grond: 'Was eigenaar via de organisatie' }, nu);
}

/** The change as it would become a version: read, unmasked and joined; throws what is wrong with it. */
async function bereidVoor(verbinding: Verbinding, was: Gelezen, zietAdres: boolean, versie: number, invoer: object): Promise<{ vorm: Voorzieningvorm; ookGewijzigd: Veld[] }> {
  const basis = versie === was.versie ? was : await leesVersie(verbinding, was.id, versie);
  if (versie < 1 || versie > was.versie) throw new Ongeldigheid([{ veld: 'versie', melding: 'Deze versie bestaat niet. Open de plek opnieuw.' }]);
  let wijziging: Wijziging = await metGebiedIds(verbinding, leesWijziging(invoer, was.soort));
  if (!zietAdres) wijziging = ontmasker(wijziging, basis?.vorm ?? was.vorm);
  // new places get a name within the form, so that moments can refer to them
  if (wijziging.locaties) wijziging = { ...wijziging, locaties: wijziging.locaties.map((plek, nummer) => ({ ...plek, sleutel: plek.sleutel ?? `nieuw ${nummer}` })) };
  const { vorm, ookGewijzigd, botsingen } = voegSamen(basis?.vorm ?? null, was.vorm, wijziging);
  if (botsingen.length > 0) {
    const toon = (eigen: Voorzieningvorm) => (zietAdres ? eigen : maskeer(eigen));
    throw new Botsing({ soort: 'conflict', id: was.id, versie: was.versie, velden: botsingen, basis: basis ? toon(basis.vorm) : null, hunne: toon(was.vorm), jouwe: toon({ ...(basis?.vorm ?? was.vorm), ...wijziging }) });
  }
  return { vorm, ookGewijzigd };
}

/** Saves a change inside a transaction; a conflict is thrown. */
export async function bewaarIn(verbinding: Verbinding, bewerker: Bewerker | null, id: string, versie: number, invoer: object, reden: string | null | undefined, nu: Date): Promise<Bewaaruitkomst & { soort: 'bewaard' }> {
  const { was, mandaat, zietAdres } = await metRecht(verbinding, bewerker, id, 'WIJZIGEN', nu);
  const { vorm, ookGewijzigd } = await bereidVoor(verbinding, was, zietAdres, versie, invoer);
  if (vorm.organisatieId !== was.vorm.organisatieId) await wisselOrganisatie(verbinding, bewerker!, was, mandaat, vorm.organisatieId, nu);
  const nieuw = await schrijfVersie(verbinding, was, vorm, { rol: mandaat.rol, accountId: bewerker!.accountId, reden: leesReden(reden), nu });
  await verbinding.rijen(Prisma.sql`DELETE FROM concept WHERE account_id = ${bewerker!.accountId} AND voorziening_id = ${was.id}::uuid`);
  return { soort: 'bewaard', id: was.id, versie: nieuw, vorigeVersie: was.versie, ookGewijzigd };
}

/**
 * Saves a change of a listing: the fields that are named, made on this version.
 * @throws Ongeldigheid, Weigering
 */
export async function bewaarVoorziening(database: Database, bewerker: Bewerker | null, id: string, versie: number, invoer: object, reden: string | null | undefined, nu: Date): Promise<Bewaaruitkomst> {
  try {
    return await database.transactie((verbinding) => bewaarIn(verbinding, bewerker, id, versie, invoer, reden, nu));
  } catch (fout) {
    if (fout instanceof Botsing) return fout.uitkomst;
    throw fout;
  }
}
