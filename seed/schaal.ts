/** Fills a database with synthetic listings, to see what it does at scale. Everything it writes says that it was made up. */
import { legVersieVast } from '../server/beheer/versies.ts';
import type { Database, Verbinding } from '../server/database/database.ts';
import { metSlot } from '../server/database/migraties.ts';
import { Prisma } from '../server/database/prisma/client.ts';
import { werkZoekenBij } from '../server/zoeken/indexeren.ts';
import type { Zaaigoed } from './lezen.ts';
import { Land } from './schaal/land.ts';
import { BRON, idVan, leegRijen, type Rij, type Rijen, TABELLEN, voegToe } from './schaal/voorziening.ts';

export const MEESTE = 1_000_000;
const PER_KEER = 1_000;
/** Tables are measured again when so many times as much has been written. */
const METEN_BIJ_GROEI = 3;
const MELD_NA_MS = 5_000;

const getal = new Intl.NumberFormat('nl-NL');

/** Inserts rows as JSON and leaves those that are there already; columns that are not named get their default. */
async function schrijf(verbinding: Verbinding, tabel: string, rijen: Rij[]): Promise<void> {
  if (rijen.length === 0) return;
  const kolommen = Object.keys(rijen[0]!).join(', ');
  await verbinding.rijen({ text: `INSERT INTO ${tabel} (${kolommen}) SELECT ${kolommen} FROM jsonb_populate_recordset(NULL::${tabel}, $1::jsonb) ON CONFLICT DO NOTHING`, values: [JSON.stringify(rijen)] });
}

/** One row per id: within one batch many listings share an address or an organisation. */
const zonderDubbele = (rijen: Rij[]): Rij[] => [...new Map(rijen.map((rij) => [rij.id, rij])).values()];

/** Says how far it is, at most every few seconds, and always at the end. */
function voortgang(totaal: number, meld: (regel: string) => void) {
  const begin = Date.now();
  let vorige = begin;
  return (gedaan: number, nieuw: number) => {
    if (gedaan < totaal && Date.now() - vorige < MELD_NA_MS) return;
    vorige = Date.now();
    const perSeconde = nieuw / Math.max(0.001, (vorige - begin) / 1_000);
    const rest = nieuw === 0 ? '' : gedaan < totaal ? `, ${getal.format(Math.round(perSeconde))} per seconde, nog ongeveer ${Math.ceil((totaal - gedaan) / perSeconde)} seconden` : `, ${getal.format(Math.round(perSeconde))} per seconde`;
    meld(`${getal.format(gedaan)} van ${getal.format(totaal)}${rest}`);
  };
}

/**
 * Removes every synthetic listing with its versions, and the addresses and organisations that only those had.
 * @returns how many listings went
 */
export async function verwijderSynthetisch(database: Database, meld: (regel: string) => void = () => {}): Promise<number> {
  const [telling] = await database.rijen<{ aantal: number }>(Prisma.sql`SELECT count(*)::int AS aantal FROM voorziening WHERE synthetisch`);
  const meldStand = voortgang(telling!.aantal, meld);
  let gedaan = 0;
  for (;;) {
    const aantal = await metSlot(database, async (verbinding) => {
      const weg = (await verbinding.rijen<{ id: string }>(Prisma.sql`DELETE FROM voorziening WHERE id IN (SELECT id FROM voorziening WHERE synthetisch LIMIT ${PER_KEER}::int) RETURNING id`)).map((rij) => rij.id);
      await verbinding.rijen(Prisma.sql`DELETE FROM voorziening_versie WHERE voorziening_id = ANY(${weg}::uuid[])`);
      return weg.length;
    });
    if (aantal === 0) break;
    gedaan += aantal;
    meldStand(gedaan, gedaan);
  }
  await metSlot(database, async (verbinding) => {
    await verbinding.rijen(Prisma.sql`DELETE FROM locatie l WHERE bron_code = ${BRON} AND NOT EXISTS (SELECT FROM voorziening_locatie vl WHERE vl.locatie_id = l.id)`);
    await verbinding.rijen(Prisma.sql`DELETE FROM organisatie o WHERE bron_code = ${BRON} AND NOT EXISTS (SELECT FROM voorziening v WHERE v.organisatie_id = o.id)`);
  });
  return gedaan;
}

/** Writes a batch and makes it searchable, in the transaction of this connection. */
async function schrijfGroep(verbinding: Verbinding, rijen: Rijen): Promise<void> {
  for (const tabel of TABELLEN) await schrijf(verbinding, tabel, tabel === 'organisatie' || tabel === 'locatie' ? zonderDubbele(rijen[tabel]) : rijen[tabel]);
  await legVersieVast(verbinding, rijen.voorziening.map((rij) => rij.id as string), 'BRON', 'Gemaakt om te testen');
  await werkZoekenBij(verbinding);
}

/** What a server does by itself after a while, and the embedded database never: without fresh figures the planner reads whole tables that were small a moment ago, and text indexes keep what is new in a list that each search goes through. */
async function ruimOp(database: Database): Promise<void> {
  await metSlot(database, async (verbinding) => {
    await verbinding.rijen(Prisma.sql`SELECT gin_clean_pending_list(i.indexrelid) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam WHERE i.indrelid = 'zoekdocument'::regclass AND a.amname = 'gin'`);
    await verbinding.script('ANALYZE');
  });
}

/**
 * Makes sure that the first so many synthetic listings are there; those that are, stay as they are. Each batch is one
 * transaction that also indexes it, so an interrupted run leaves nothing half done and the next run goes on with it.
 * @param aantal 1 to 1,000,000
 * @returns how many were added
 */
export async function zaaiSynthetisch(database: Database, goed: Pick<Zaaigoed, 'plaatsen' | 'grenzen'>, aantal: number, meld: (regel: string) => void = () => {}): Promise<number> {
  const land = new Land(goed);
  await schrijf(database, 'bron', [{ code: BRON, titel: 'Synthetisch: verzonnen om te testen, niets hiervan bestaat', uitgever: 'Voorveldkaart', licentie: 'CC0-1.0', toelichting: 'Gemaakt door een programma (npm run seed:scale), om te meten hoe de kaart werkt met heel veel plekken.' }]);
  const meldStand = voortgang(aantal, meld);
  let nieuw = 0;
  let gemetenBij = 0;
  for (let begin = 0; begin < aantal; begin += PER_KEER) {
    const nummers = Array.from({ length: Math.min(PER_KEER, aantal - begin) }, (_, plek) => begin + plek);
    nieuw += await metSlot(database, async (verbinding) => {
      const ids = new Map(nummers.map((nummer) => [idVan(nummer), nummer]));
      for (const { id } of await verbinding.rijen<{ id: string }>(Prisma.sql`SELECT id FROM voorziening WHERE id = ANY(${[...ids.keys()]}::uuid[])`)) ids.delete(id);
      if (ids.size === 0) return 0;
      const rijen = leegRijen();
      for (const nummer of ids.values()) voegToe(rijen, nummer, land);
      await schrijfGroep(verbinding, rijen);
      return ids.size;
    });
    if (nieuw >= gemetenBij * METEN_BIJ_GROEI + PER_KEER || (nieuw > gemetenBij && begin + PER_KEER >= aantal)) {
      await ruimOp(database);
      gemetenBij = nieuw;
    }
    meldStand(begin + nummers.length, nieuw);
  }
  return nieuw;
}
