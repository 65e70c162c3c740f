/** Looking along for a gemeente: hiding with a reason, remarks both ways, and looking afterwards at what was changed. Never changing a word. */
import type { Database, Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Ongeldigheid, Weigering } from '../fouten.ts';
import { nieuweId } from '../sleutels.ts';
import { werkZoekenBij } from '../zoeken/indexeren.ts';
import { houdMaat } from './maat.ts';
import { type Bewerker, doelenVanVoorzieningen, doelVanVoorziening, eis, magNu, mandatenVan } from './mandaten.ts';
import { stelPostOp } from './post.ts';
import { type Doel, type Mandaat, magMet, RECHTEN } from './rechten.ts';
import type { Rol } from './versies.ts';
import { wieHoudtBij, wieZietToe } from './wie.ts';

const UUR_MS = 3_600_000;
const LANGSTE_TEKST = 1_000;

export type Reactiesoort = 'REACTIE' | 'VERBORGEN' | 'GETOOND';
export interface Reactie {
  id: string;
  soort: Reactiesoort;
  tekst: string;
  doorRol: Rol;
  createdAt: Date;
}

function leesTekst(veld: string, tekst: string, vraag: string): string {
  const schoon = tekst.trim();
  if (schoon.length === 0) throw new Ongeldigheid([{ veld, melding: vraag }]);
  if (schoon.length > LANGSTE_TEKST) throw new Ongeldigheid([{ veld, melding: `Houd het korter dan ${LANGSTE_TEKST} tekens.` }]);
  return schoon;
}

/** The listing itself, locked: who looks and who keeps it take turns. */
async function leesVast(verbinding: Verbinding, id: string): Promise<{ naam: string; verborgen: boolean; samengevoegd: boolean } | undefined> {
  return (await verbinding.rijen<{ naam: string; verborgen: boolean; samengevoegd: boolean }>(Prisma.sql`SELECT naam, verborgen_op IS NOT NULL AS verborgen, samengevoegd_in IS NOT NULL AS samengevoegd FROM voorziening WHERE id = ${id}::uuid FOR UPDATE`))[0];
}

async function noteer(verbinding: Verbinding, id: string, soort: Reactiesoort, tekst: string, met: Mandaat, nu: Date): Promise<string> {
  const reactie = nieuweId(nu);
  await verbinding.rijen(Prisma.sql`INSERT INTO reactie (id, voorziening_id, soort, tekst, door_rol, door_account, created_at) VALUES (${reactie}::uuid, ${id}::uuid, ${soort}::reactie_soort, ${tekst}, ${met.rol}::bewerker_rol, ${met.accountId}, ${nu}::timestamptz)`);
  return reactie;
}

/** Tells the other side: who keeps it hears from who looks along, and the other way round. */
async function laatWeten(verbinding: Verbinding, doel: Doel, met: Mandaat, brief: { sleutel: string; onderwerp: string; zin: string; tekst: string; naam: string }, site: string, nu: Date): Promise<void> {
  const vanBinnen = met.rol === 'EIGENAAR' || met.rol === 'HELPER';
  const wie = vanBinnen ? await wieZietToe(verbinding, doel, ['MODERATOR', 'BEHEERDER'], nu) : await wieHoudtBij(verbinding, doel, ['EIGENAAR'], nu);
  for (const { accountId, email } of wie)
    await stelPostOp(
      verbinding,
      {
        sleutel: `${brief.sleutel} ${accountId}`,
        aan: email,
        onderwerp: brief.onderwerp,
        delen: [brief.zin, { citaat: brief.tekst }, { link: `${site}/beheer/${doel.voorzieningId}/reacties`, tekst: 'Lees en antwoord' }],
        waarom: vanBinnen ? 'Je krijgt deze mail omdat je voor dit gebied meekijkt op de kaart.' : `Je krijgt deze mail omdat je ${brief.naam} bijhoudt.`,
      },
      nu,
    );
}

/**
 * Takes a listing off the map, with a reason that its owner sees and can answer. Nothing of it is changed.
 * @throws Ongeldigheid without a reason; Weigering KAN_NU_NIET when it is hidden already
 */
export async function verberg(database: Database, bewerker: Bewerker | null, id: string, reden: string, site: string, nu: Date): Promise<{ id: string }> {
  const tekst = leesTekst('reden', reden, 'Schrijf waarom. Wie deze plek bijhoudt, leest dit.');
  return database.transactie(async (verbinding) => {
    const plek = await leesVast(verbinding, id);
    const doel = plek && (await doelVanVoorziening(verbinding, id, nu));
    const met = await eis(verbinding, bewerker, 'VERBERGEN', doel, nu);
    if (plek!.verborgen) throw new Weigering('KAN_NU_NIET', 'Deze plek is al verborgen.');
    await verbergNu(verbinding, id, tekst, met, nu);
    await laatWeten(verbinding, doel!, met, { sleutel: `verborgen ${id} ${nu.getTime()}`, onderwerp: `${plek!.naam} staat nu niet op de kaart`, zin: `${plek!.naam} is van de kaart gehaald. Je gegevens zijn bewaard. Dit is waarom:`, tekst, naam: plek!.naam }, site, nu);
    return { id };
  });
}

async function verbergNu(verbinding: Verbinding, id: string, reden: string, met: Mandaat, nu: Date): Promise<void> {
  await verbinding.rijen(Prisma.sql`UPDATE voorziening SET verborgen_op = ${nu}::timestamptz, verborgen_reden = ${reden} WHERE id = ${id}::uuid`);
  await noteer(verbinding, id, 'VERBORGEN', reden, met, nu);
  await werkZoekenBij(verbinding, nu);
}

async function toonNu(verbinding: Verbinding, id: string, tekst: string, met: Mandaat, nu: Date): Promise<void> {
  await verbinding.rijen(Prisma.sql`UPDATE voorziening SET verborgen_op = NULL, verborgen_reden = NULL WHERE id = ${id}::uuid`);
  await noteer(verbinding, id, 'GETOOND', tekst, met, nu);
  await werkZoekenBij(verbinding, nu);
}

/** Puts a hidden listing back on the map. */
export async function toon(database: Database, bewerker: Bewerker | null, id: string, toelichting: string | null, site: string, nu: Date): Promise<{ id: string }> {
  const tekst = toelichting?.trim() ? leesTekst('toelichting', toelichting, '') : 'Deze plek staat weer op de kaart.';
  return database.transactie(async (verbinding) => {
    const plek = await leesVast(verbinding, id);
    const doel = plek && (await doelVanVoorziening(verbinding, id, nu));
    const met = await eis(verbinding, bewerker, 'VERBERGEN', doel, nu);
    if (!plek!.verborgen) throw new Weigering('KAN_NU_NIET', 'Deze plek staat al op de kaart.');
    if (plek!.samengevoegd) throw new Weigering('KAN_NU_NIET', 'Deze plek is samengevoegd met een andere. Haal ze eerst uit elkaar.');
    await toonNu(verbinding, id, tekst, met, nu);
    await laatWeten(verbinding, doel!, met, { sleutel: `getoond ${id} ${nu.getTime()}`, onderwerp: `${plek!.naam} staat weer op de kaart`, zin: `${plek!.naam} is weer te vinden op de kaart.`, tekst, naam: plek!.naam }, site, nu);
    return { id };
  });
}

/** Adds a remark that owner and gemeente see, and nobody else. At most 30 an hour by one account. */
export async function reageer(database: Database, bewerker: Bewerker | null, id: string, tekst: string, site: string, nu: Date): Promise<{ id: string }> {
  const schoon = leesTekst('tekst', tekst, 'Schrijf wat je wilt zeggen.');
  if (bewerker) houdMaat('reactie', bewerker.accountId, 30, UUR_MS, nu);
  return database.transactie(async (verbinding) => {
    const plek = await leesVast(verbinding, id);
    const doel = plek && (await doelVanVoorziening(verbinding, id, nu));
    const met = await eis(verbinding, bewerker, 'REAGEREN', doel, nu);
    const reactie = await noteer(verbinding, id, 'REACTIE', schoon, met, nu);
    await laatWeten(verbinding, doel!, met, { sleutel: `reactie ${reactie}`, onderwerp: `Een bericht over ${plek!.naam}`, zin: `Er is een bericht over ${plek!.naam}:`, tekst: schoon, naam: plek!.naam }, site, nu);
    return { id: reactie };
  });
}

/** Everything that was said about a listing, oldest first; null for who may not see it. */
export async function reactiesOver(database: Database, bewerker: Bewerker | null, id: string, nu: Date): Promise<{ naam: string; verborgenReden: string | null; reacties: Reactie[]; magVerbergen: boolean } | null> {
  return database.transactie(async (verbinding) => {
    const doel = await doelVanVoorziening(verbinding, id, nu);
    if (!doel || !(await magNu(verbinding, bewerker, 'ACHTERKANT_ZIEN', doel, nu))) return null;
    const [plek] = await verbinding.rijen<{ naam: string; verborgenReden: string | null }>(Prisma.sql`SELECT naam, verborgen_reden AS "verborgenReden" FROM voorziening WHERE id = ${id}::uuid`);
    const reacties = await verbinding.rijen<Reactie>(Prisma.sql`SELECT id, soort, tekst, door_rol AS "doorRol", created_at AS "createdAt" FROM reactie WHERE voorziening_id = ${id}::uuid ORDER BY created_at, id LIMIT 500`);
    return { ...plek!, reacties, magVerbergen: (await magNu(verbinding, bewerker, 'VERBERGEN', doel, nu)) !== undefined };
  });
}

export interface NaTeKijken {
  voorzieningId: string;
  slug: string;
  naam: string;
  versie: number;
  reden: 'NIEUW' | 'STEEKPROEF';
  verborgen: boolean;
  doorRol: Rol;
  op: Date;
}

/** How many changes are asked whether they are somebody's, at a time. */
const PER_KEER = 200;

/** Changes that wait to be looked at in somebody's areas, new listings first and then the oldest. */
export async function naTeKijken(database: Database, bewerker: Bewerker | null, first: number, nu: Date): Promise<NaTeKijken[]> {
  if (bewerker === null) return [];
  return database.transactie(async (verbinding) => {
    const mandaten = await mandatenVan(verbinding, bewerker.accountId, nu);
    const mijn: NaTeKijken[] = [];
    if (bewerker.alleenVoorzieningId !== null || !mandaten.some(({ rol }) => RECHTEN.NAKIJKEN[rol] !== 'NEE')) return mijn;
    for (let vanaf = 0; mijn.length < first; vanaf += PER_KEER) {
      const rijen = await verbinding.rijen<NaTeKijken>(Prisma.sql`SELECT n.voorziening_id AS "voorzieningId", v.slug, v.naam, n.versie, n.reden, v.verborgen_op IS NOT NULL AS verborgen, w.door_rol AS "doorRol", w.created_at AS op
        FROM nakijken n JOIN voorziening v ON v.id = n.voorziening_id JOIN voorziening_versie w ON w.voorziening_id = n.voorziening_id AND w.versie = n.versie
        WHERE n.oordeel IS NULL AND v.samengevoegd_in IS NULL ORDER BY n.reden, n.created_at, n.voorziening_id, n.versie LIMIT ${PER_KEER} OFFSET ${vanaf}`);
      const doelen = await doelenVanVoorzieningen(verbinding, rijen.map((rij) => rij.voorzieningId), nu);
      mijn.push(...rijen.filter((rij) => magMet(mandaten, 'NAKIJKEN', doelen.get(rij.voorzieningId)!, nu) !== undefined));
      if (rijen.length < PER_KEER) break;
    }
    return mijn.slice(0, first);
  });
}

export type Oordeel = 'GOED' | 'OPMERKING' | 'VERBORGEN';

/**
 * Says what a look at a change gave: good (a new listing is then on the map), a remark to its owner, or hidden with a reason.
 * @throws Weigering NIET_GEVONDEN when somebody else looked already
 */
export async function beoordeel(database: Database, bewerker: Bewerker | null, id: string, versie: number, oordeel: Oordeel, tekst: string | null, site: string, nu: Date): Promise<{ id: string }> {
  const schoon = oordeel === 'GOED' ? null : leesTekst('tekst', tekst ?? '', 'Schrijf wat je wilt zeggen. Wie deze plek bijhoudt, leest dit.');
  return database.transactie(async (verbinding) => {
    const plek = await leesVast(verbinding, id);
    const [open] = plek ? await verbinding.rijen<{ reden: 'NIEUW' | 'STEEKPROEF' }>(Prisma.sql`SELECT reden FROM nakijken WHERE voorziening_id = ${id}::uuid AND versie = ${versie} AND oordeel IS NULL FOR UPDATE`) : [];
    const doel = open && (await doelVanVoorziening(verbinding, id, nu));
    const met = await eis(verbinding, bewerker, 'NAKIJKEN', doel, nu);
    await verbinding.rijen(Prisma.sql`UPDATE nakijken SET oordeel = ${oordeel}::nakijk_oordeel, bekeken_door = ${met.rol}::bewerker_rol, bekeken_op = ${nu}::timestamptz WHERE voorziening_id = ${id}::uuid AND versie = ${versie}`);
    const { naam, verborgen } = plek!;
    const sleutel = `nagekeken ${id} ${versie}`;
    if (oordeel === 'GOED' && open!.reden === 'NIEUW' && verborgen) {
      await toonNu(verbinding, id, 'Nagekeken: deze plek staat nu op de kaart.', met, nu);
      await laatWeten(verbinding, doel!, met, { sleutel, onderwerp: `${naam} staat op de kaart`, zin: `Iemand heeft gekeken naar ${naam}.`, tekst: 'Alles is in orde. De plek is nu te vinden op de kaart.', naam }, site, nu);
    } else if (schoon !== null) {
      if (oordeel === 'VERBORGEN' && !verborgen) await verbergNu(verbinding, id, schoon, met, nu);
      else await noteer(verbinding, id, 'REACTIE', schoon, met, nu);
      await laatWeten(verbinding, doel!, met, { sleutel, onderwerp: oordeel === 'VERBORGEN' ? `${naam} staat nu niet op de kaart` : `Een bericht over ${naam}`, zin: `Iemand heeft gekeken naar ${naam}, en schrijft:`, tekst: schoon, naam }, site, nu);
    }
    return { id };
  });
}
