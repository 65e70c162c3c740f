/** A new listing: live at once when somebody with a mandate makes it, and otherwise after a first look. */
import type { Database, Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Weigering } from '../fouten.ts';
import { nieuweId, slugVan } from '../sleutels.ts';
import type { MogelijkDubbel } from '../zoeken/dubbelen.ts';
import type { Voorzieningsoort } from '../zoeken/document.ts';
import { mogelijkeDubbelen } from './dubbelen.ts';
import { houdMaat } from './maat.ts';
import { type Bewerker, doelVanOrganisatie, doelVanVoorziening, magNu, noteerGebruik, verleen } from './mandaten.ts';
import { legLocatiesVast } from './plaatsen.ts';
import { rijenVan } from './rijen.ts';
import { herkomstVan, KOLOMMEN, rondAf, schrijfRijen } from './schrijven.ts';
import { controleerVerwijzingen, metGebiedIds } from './verwijzingen.ts';
import { bevestigOnderdelen } from './versheid.ts';
import { LEEG, leesWijziging, VERPLICHT, type Voorzieningvorm } from './vorm.ts';

export const NIEUW_VERBORGEN = 'Nieuw: een moderator kijkt eerst even.';

const DAG_MS = 86_400_000;
const PER_DAG = 20;

export type Maakuitkomst = { soort: 'gemaakt'; id: string; wachtOpControle: boolean } | { soort: 'dubbel'; dubbelen: MogelijkDubbel[] };

/** A slug that no listing has or had. */
export async function vrijeSlug(verbinding: Verbinding, naam: string): Promise<string> {
  const basis = slugVan(naam);
  const bezet = new Set((await verbinding.rijen<{ slug: string }>(Prisma.sql`SELECT slug FROM voorziening WHERE slug = ${basis} OR slug LIKE ${`${basis}-%`} UNION SELECT slug FROM slug_verwijzing WHERE slug = ${basis} OR slug LIKE ${`${basis}-%`}`)).map(({ slug }) => slug));
  if (!bezet.has(basis)) return basis;
  for (let nummer = 2; ; nummer += 1) if (!bezet.has(`${basis}-${nummer}`)) return `${basis}-${nummer}`;
}

/** What was filled in as a whole form. */
async function leesNieuw(verbinding: Verbinding, invoer: object, soort: Voorzieningsoort): Promise<Voorzieningvorm> {
  const wijziging = await metGebiedIds(verbinding, leesWijziging(invoer, soort, VERPLICHT[soort]));
  const vorm = { ...LEEG, ...wijziging };
  return { ...vorm, locaties: vorm.locaties.map((plek, nummer) => ({ ...plek, sleutel: plek.sleutel ?? `nieuw ${nummer}` })) };
}

/**
 * Makes a listing.
 * @param toch make it also when it may be there already
 * @param concept id of the draft that it was made from
 * @throws Ongeldigheid, Weigering
 */
export async function maakVoorziening(database: Database, bewerker: Bewerker | null, invoer: object, soort: Voorzieningsoort, toch: boolean, concept: string | null, nu: Date): Promise<Maakuitkomst> {
  if (bewerker === null) throw new Weigering('NIET_INGELOGD', 'Log eerst in.');
  if (bewerker.alleenVoorzieningId !== null) throw new Weigering('GEEN_RECHT', 'Log eerst in met je e-mailadres. Met deze link kun je alleen een plek veranderen.');
  const { accountId } = bewerker;
  return database.transactie(async (verbinding) => {
    const vorm = await leesNieuw(verbinding, invoer, soort);
    if (!toch) {
      const dubbelen = await mogelijkeDubbelen(verbinding, vorm);
      if (dubbelen.length > 0) return { soort: 'dubbel', dubbelen };
    }
    houdMaat('nieuwe plek', accountId, PER_DAG, DAG_MS, nu);
    const id = nieuweId(nu);
    await controleerVerwijzingen(verbinding, id, vorm, null);
    await verbinding.rijen(Prisma.sql`INSERT INTO voorziening (id, soort, slug, naam, samenvatting, status, bron_code, created_at, updated_at, verborgen_op, verborgen_reden)
      VALUES (${id}::uuid, ${soort}::voorziening_soort, ${await vrijeSlug(verbinding, vorm.naam)}, ${vorm.naam}, ${vorm.samenvatting}, ${vorm.status}::voorziening_status, 'opgave-initiatief', ${nu}::timestamptz, ${nu}::timestamptz, ${nu}::timestamptz, ${NIEUW_VERBORGEN})`);
    const herkomst = herkomstVan({ rol: 'EIGENAAR', nu });
    const geplaatst = await legLocatiesVast(verbinding, id, vorm, [], herkomst);
    const rijen = rijenVan(geplaatst, null, { id, soort }, herkomst);
    await schrijfRijen(verbinding, id, rijen, null);
    await verbinding.rijen(Prisma.sql`UPDATE voorziening SET (${KOLOMMEN}) = (SELECT ${KOLOMMEN} FROM jsonb_populate_record(NULL::voorziening, ${JSON.stringify(rijen.voorziening)}::jsonb)) WHERE id = ${id}::uuid`);
    // who keeps the organisation, or the area, may change it already
    const doel = (await doelVanVoorziening(verbinding, id, nu))!;
    const organisatie = vorm.organisatieId === null ? undefined : await doelVanOrganisatie(verbinding, vorm.organisatieId, nu);
    const viaOrganisatie = organisatie && (await magNu(verbinding, bewerker, 'WIJZIGEN', organisatie, nu));
    // an organisation is named by who keeps it: by anybody else only after a look
    const mandaat = vorm.organisatieId === null || viaOrganisatie ? await magNu(verbinding, bewerker, 'WIJZIGEN', doel, nu) : undefined;
    const rol = mandaat?.rol ?? 'EIGENAAR';
    if (mandaat) await noteerGebruik(verbinding, mandaat, 'WIJZIGEN', id, nu);
    if (mandaat) await verbinding.rijen(Prisma.sql`UPDATE voorziening SET verborgen_op = NULL, verborgen_reden = NULL WHERE id = ${id}::uuid`);
    // an owner of the organisation owns it by that; a helper leaves it to the owner
    if (mandaat?.organisatieId == null) await verleen(verbinding, { accountId, rol: 'EIGENAAR', voorzieningId: id, verleendDoor: null, grond: 'Zette deze plek op de kaart' }, nu);
    await bevestigOnderdelen(verbinding, id, ['ALLES'], rol, nu);
    await rondAf(verbinding, id, 1, { rol, accountId, reden: null, nu }, 'NIEUW');
    if (concept !== null) await verbinding.rijen(Prisma.sql`DELETE FROM concept WHERE account_id = ${accountId} AND voorziening_id::text = ${concept.toLowerCase()}`);
    return { soort: 'gemaakt', id, wachtOpControle: !mandaat };
  });
}
