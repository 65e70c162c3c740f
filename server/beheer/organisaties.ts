/** Changing an organisation: its own words and ways to reach it, with every version kept. */
import { z } from 'zod';
import type { Database, Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Ongeldigheid, Weigering } from '../fouten.ts';
import { isUuid, nieuweId } from '../sleutels.ts';
import { werkZoekenBij } from '../zoeken/indexeren.ts';
import { leesReden } from './bewaren.ts';
import { type Bewerker, doelVanOrganisatie, eis, magNu } from './mandaten.ts';
import { datumOp } from './versheid.ts';
import { type Contactvorm, leesWijziging } from './vorm.ts';
import { LENGTE, ORGANISATIESOORTEN } from './waarden.ts';

export interface Organisatievorm {
  naam: string;
  aliassen: string[];
  soort: (typeof ORGANISATIESOORTEN)[number];
  omschrijving: string | null;
  website: string | null;
  contacten: Contactvorm[];
}

export interface Organisatieblad {
  id: string;
  versie: number;
  vorm: Organisatievorm;
}

const LABELS: Record<keyof Organisatievorm, string> = { naam: 'Naam', aliassen: 'Andere namen', soort: 'Soort', omschrijving: 'Uitleg', website: 'Website', contacten: 'Contact' };

const tekst = (hoogstens: number) => z.string('Vul dit in.').overwrite((waarde) => waarde.normalize('NFC').trim()).max(hoogstens, `Dit is te lang. Gebruik hoogstens ${hoogstens} letters.`);
const leegIsNull = (waarde: string | null | undefined): string | null => waarde || null;
const schema = z.strictObject({
  naam: tekst(LENGTE.naam).min(2, 'Schrijf minstens 2 letters.'),
  aliassen: z.array(tekst(LENGTE.naam)).max(30, 'Dit zijn er te veel. Hoogstens 30.').nullish().transform((namen) => [...new Set((namen ?? []).filter((naam) => naam !== ''))]),
  soort: z.enum(ORGANISATIESOORTEN, 'Kies een van de mogelijkheden.'),
  omschrijving: tekst(2_000).nullish().transform(leegIsNull),
  website: tekst(300).regex(/^(https?:\/\/[^\s/]+\.[^\s]+)?$/i, 'Dit is geen adres van een website. Het begint met https://.').nullish().transform(leegIsNull),
}).partial();

interface Rij extends Omit<Organisatievorm, 'contacten'> {
  id: string;
  versie: number;
  contacten: Contactvorm[];
}

async function lees(verbinding: Verbinding, id: string, vergrendel: boolean): Promise<Rij | undefined> {
  const [rij] = await verbinding.rijen<Rij>(Prisma.sql`SELECT id, versie, naam, aliassen, soort, omschrijving, website,
    COALESCE((SELECT jsonb_agg(jsonb_build_object('voor', c.voor, 'soort', c.soort, 'waarde', c.waarde, 'label', c.label, 'persoonlijk', c.persoonlijk) ORDER BY c.volgorde, c.id) FROM contact c WHERE c.organisatie_id = o.id), '[]') AS contacten
    FROM organisatie o WHERE o.id = ${id}::uuid ${vergrendel ? Prisma.sql`FOR UPDATE` : Prisma.empty}`);
  return rij;
}
const vormVan = ({ naam, aliassen, soort, omschrijving, website, contacten }: Rij): Organisatievorm => ({ naam, aliassen, soort, omschrijving, website, contacten: contacten.map(({ voor, soort: hoe, waarde, label, persoonlijk }) => ({ voor, soort: hoe, waarde, label, persoonlijk })) });

/** An organisation for who may change it; undefined for anybody else. */
export async function leesOrganisatieblad(database: Database, bewerker: Bewerker | null, id: string, nu: Date): Promise<Organisatieblad | undefined> {
  if (!isUuid(id)) return undefined;
  const doel = await doelVanOrganisatie(database, id, nu);
  if (!doel || !(await magNu(database, bewerker, 'WIJZIGEN', doel, nu))) return undefined;
  const rij = (await lees(database, id, false))!;
  return { id: rij.id, versie: rij.versie, vorm: vormVan(rij) };
}

const legVast = (verbinding: Verbinding, id: string, versie: number, vorm: Organisatievorm, rol: string, accountId: string | null, reden: string | null, nu: Date) =>
  verbinding.rijen(Prisma.sql`INSERT INTO organisatie_versie (organisatie_id, versie, inhoud, door_rol, door_account, reden, created_at) VALUES (${id}::uuid, ${versie}::int, ${JSON.stringify(vorm)}::jsonb, ${rol}::bewerker_rol, ${accountId}::text, ${reden}::text, ${nu}::timestamptz) ON CONFLICT DO NOTHING`);

/** What is filled in: the fields that are named. */
function leesInvoer(invoer: object): Partial<Organisatievorm> {
  const { contacten, ...rest } = invoer as { contacten?: object[] };
  const gevuld = Object.fromEntries(Object.entries(rest).filter(([, waarde]) => waarde !== undefined));
  const gelezen = schema.safeParse(gevuld);
  const fouten = gelezen.success ? [] : gelezen.error.issues.map(({ path, message }) => ({ veld: path.join('.'), melding: message }));
  if (fouten.length > 0) throw new Ongeldigheid(fouten);
  const uit = Object.fromEntries(Object.entries(gelezen.data!).filter(([veld]) => veld in gevuld)) as Partial<Organisatievorm>;
  if (contacten === undefined) return uit;
  const gelezenContacten = leesWijziging({ contacten }, 'INITIATIEF').contacten!;
  const persoonlijk = gelezenContacten.findIndex((contact) => contact.persoonlijk);
  if (persoonlijk >= 0) throw new Ongeldigheid([{ veld: `contacten.${persoonlijk}.persoonlijk`, melding: 'Bij een organisatie horen geen gegevens van een persoon.' }]);
  return { ...uit, contacten: gelezenContacten };
}

/**
 * Saves a change of an organisation; what others changed in other fields is joined.
 * @throws Weigering, Ongeldigheid (also for a field that somebody else changed meanwhile: its message says into what)
 */
export async function bewaarOrganisatie(database: Database, bewerker: Bewerker | null, id: string, versie: number, invoer: object, reden: string | null | undefined, nu: Date): Promise<Organisatieblad> {
  if (bewerker === null) throw new Weigering('NIET_INGELOGD', 'Log eerst in.');
  if (!isUuid(id)) throw new Weigering('NIET_GEVONDEN', 'Deze organisatie is er niet (meer).');
  return database.transactie(async (verbinding) => {
    const rij = await lees(verbinding, id, true);
    const mandaat = await eis(verbinding, bewerker, 'WIJZIGEN', rij && (await doelVanOrganisatie(verbinding, id, nu)), nu);
    const hunne = vormVan(rij!);
    const wijziging = leesInvoer(invoer);
    if (versie < 1 || versie > rij!.versie) throw new Ongeldigheid([{ veld: 'versie', melding: 'Deze versie bestaat niet. Open de organisatie opnieuw.' }]);
    const [eerder] = versie === rij!.versie ? [{ inhoud: hunne }] : await verbinding.rijen<{ inhoud: Organisatievorm }>(Prisma.sql`SELECT inhoud FROM organisatie_versie WHERE organisatie_id = ${id}::uuid AND versie = ${versie}::int`);
    const gelijk = (een: unknown, ander: unknown) => JSON.stringify(een) === JSON.stringify(ander);
    const velden = (Object.keys(wijziging) as (keyof Organisatievorm)[]).filter((veld) => !gelijk(wijziging[veld], hunne[veld]) && !(eerder && gelijk(wijziging[veld], eerder.inhoud[veld])));
    const botst = velden.filter((veld) => !eerder || !gelijk(eerder.inhoud[veld], hunne[veld]));
    if (botst.length > 0)
      throw new Ongeldigheid(botst.map((veld) => ({ veld, melding: `Iemand anders veranderde intussen: ${LABELS[veld].toLowerCase()}. Daar staat nu "${veld === 'contacten' ? hunne.contacten.map(({ waarde }) => waarde).join(', ') : [hunne[veld]].flat().join(', ')}". Open de organisatie opnieuw.` })));
    if (velden.length === 0) return { id: rij!.id, versie: rij!.versie, vorm: hunne };
    const vorm: Organisatievorm = { ...hunne, ...Object.fromEntries(velden.map((veld) => [veld, wijziging[veld]])) };
    const herkomst = mandaat.rol === 'ONDERSTEUNER' ? 'opgave-ondersteuner' : 'opgave-initiatief';
    // the version before is kept too, so that the first change can be seen and undone
    await legVast(verbinding, id, rij!.versie, hunne, 'BRON', null, null, nu);
    const nieuw = rij!.versie + 1;
    await verbinding.rijen(Prisma.sql`UPDATE organisatie SET naam = ${vorm.naam}, aliassen = ${vorm.aliassen}::text[], soort = ${vorm.soort}::organisatie_soort, omschrijving = ${vorm.omschrijving}::text, website = ${vorm.website}::text, bron_code = ${herkomst}, vindplaats = NULL, peildatum = ${datumOp(nu)}, versie = ${nieuw}::int, updated_at = ${nu}::timestamptz WHERE id = ${id}::uuid`);
    if (velden.includes('contacten')) {
      await verbinding.rijen(Prisma.sql`DELETE FROM contact WHERE organisatie_id = ${id}::uuid`);
      const rijen = vorm.contacten.map((contact, volgorde) => ({ id: nieuweId(nu), organisatie_id: id, ...contact, bron_code: herkomst, peildatum: datumOp(nu), volgorde }));
      if (rijen.length > 0) await verbinding.rijen({ text: 'INSERT INTO contact SELECT * FROM jsonb_populate_recordset(NULL::contact, $1::jsonb)', values: [JSON.stringify(rijen)] });
    }
    await legVast(verbinding, id, nieuw, vorm, mandaat.rol, bewerker.accountId, leesReden(reden), nu);
    await werkZoekenBij(verbinding, nu);
    return { id: rij!.id, versie: nieuw, vorm };
  });
}
