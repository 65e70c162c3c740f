/**
 * Asks by mail whether listings are still right, step by step: who owns it, who helps, who supports its area; and when nobody answers, it
 * is shown as not confirmed. What was asked stands in `herinnering`, in one transaction with the mail, so that it is asked once.
 */
import type { Database, Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { nieuweId } from '../sleutels.ts';
import { werkZoekenBij } from '../zoeken/indexeren.ts';
import { type Gevraagd, vraagOfHetKlopt } from './brieven.ts';
import { houdMaat } from './maat.ts';
import { afdruk, maakMaillink, zoekMaillink } from './maillinks.ts';
import { doelVanVoorziening } from './mandaten.ts';

import { stelPostOp } from './post.ts';
import { type Mandaatrol, RECHTEN } from './rechten.ts';
import { datumOp, zetHerziening } from './versheid.ts';
import { type Houder, wieZietToe } from './wie.ts';

/** Whom each step asks; the last one asks nobody: then it is said on the listing. */
const STAPPEN: Record<number, readonly Mandaatrol[]> = { 1: ['EIGENAAR'], 2: ['HELPER'], 3: ['ONDERSTEUNER', 'MODERATOR'], 4: [] };
const LAATSTE_STAP = 4;
/** Between two steps. */
export const WACHTDAGEN = 14;
/** What is due so soon after goes along in the same mail of an organisation. */
const ALVAST_DAGEN = 21;
/** What was confirmed once, and has nobody to ask, is not confirmed any more when it is this long over. */
const VEEL_TE_LAAT_DAGEN = 365;
const MEEST_IN_MAIL = 10;
const PER_KEER = 200;
const UUR_MS = 3_600_000;
const DAG_MS = 86_400_000;

interface Kandidaat {
  id: string;
  naam: string;
  organisatieId: string | null;
  organisatieNaam: string | null;
  laatstBevestigd: Date | null;
  /** the review date with which this round of asking began */
  ronde: string;
  vorigeStap: number | null;
  stap: number;
  /** is it due, or does it only go along? */
  aanDeBeurt: boolean;
}

/** What a mail says of a listing. */
type Aangevraagd = Pick<Kandidaat, 'id' | 'naam' | 'laatstBevestigd' | 'organisatieNaam'>;

/** What a run did. */
export interface Herinnerd {
  brieven: { aan: string; rol: Mandaatrol; onderwerp: string; plekken: string[] }[];
  /** names of listings that are shown as not confirmed from now on */
  nietBevestigd: string[];
}

/** The listings for which a step is due; those are locked for the transaction when ids says which. */
async function kandidaten(verbinding: Verbinding, nu: Date, ids: readonly string[] | null): Promise<Kandidaat[]> {
  const dagen = (aantal: number) => new Date(nu.getTime() + aantal * DAG_MS);
  const geldig = Prisma.sql`m.geldig_van <= ${nu}::timestamptz AND (m.geldig_tot IS NULL OR m.geldig_tot > ${nu}::timestamptz) AND m.ingetrokken_op IS NULL AND (m.voorziening_id = v.id OR m.organisatie_id = v.organisatie_id)`;
  return verbinding.rijen<Kandidaat>(Prisma.sql`
    SELECT v.id, v.naam, v.organisatie_id AS "organisatieId", o.naam AS "organisatieNaam", v.laatst_bevestigd AS "laatstBevestigd", v.herziening_voor::text AS ronde, h.stap::int AS "vorigeStap",
      CASE WHEN h.stap IS NOT NULL THEN h.stap + 1 WHEN EXISTS (SELECT FROM mandaat m WHERE m.rol = 'EIGENAAR' AND ${geldig}) THEN 1 WHEN EXISTS (SELECT FROM mandaat m WHERE m.rol = 'HELPER' AND ${geldig}) THEN 2 ELSE 3 END AS stap,
      h.stap IS NOT NULL OR v.herziening_voor <= ${datumOp(nu)}::date AS "aanDeBeurt"
    FROM voorziening v LEFT JOIN organisatie o ON o.id = v.organisatie_id
      LEFT JOIN LATERAL (SELECT stap, op FROM herinnering WHERE voorziening_id = v.id AND ronde = v.herziening_voor ORDER BY stap DESC LIMIT 1) h ON true
    WHERE v.herziening_voor <= ${datumOp(dagen(ALVAST_DAGEN))}::date AND v.verborgen_op IS NULL AND v.status <> 'GESTOPT'
      AND CASE WHEN h.stap IS NULL THEN v.laatst_bevestigd IS NULL OR v.laatst_bevestigd <= ${dagen(-WACHTDAGEN)}::timestamptz ELSE h.stap < ${LAATSTE_STAP}::int AND h.op <= ${dagen(-WACHTDAGEN)}::timestamptz END
      AND (${ids}::uuid[] IS NULL OR v.id = ANY(${ids}::uuid[]))
    ORDER BY v.herziening_voor, v.id ${ids === null ? Prisma.empty : Prisma.sql`FOR UPDATE OF v`}`);
}

/** What is done in one transaction: the owners and helpers of one organisation (or one listing) together, later steps a number at a time. */
function inDelen(alle: readonly Kandidaat[]): string[][] {
  const groepen = new Map<string, Kandidaat[]>();
  for (const kandidaat of alle) {
    if (kandidaat.stap > 2 && !kandidaat.aanDeBeurt) continue;
    const groep = kandidaat.stap <= 2 ? (kandidaat.organisatieId ?? kandidaat.id) : 'later';
    groepen.set(groep, [...(groepen.get(groep) ?? []), kandidaat]);
  }
  return [...groepen.values()]
    .filter((groep) => groep.some(({ aanDeBeurt }) => aanDeBeurt))
    .flatMap((groep) => Array.from({ length: Math.ceil(groep.length / PER_KEER) }, (_, deel) => groep.slice(deel * PER_KEER, (deel + 1) * PER_KEER).map(({ id }) => id)));
}

/** Writes one mail to one person about these listings, with links for who may confirm them. */
export async function schrijfAan(verbinding: Verbinding, sleutel: string, gevraagd: readonly { plek: Aangevraagd; ontvanger: Houder }[], alEerder: boolean, siteAdres: string, nu: Date): Promise<Herinnerd['brieven'][number]> {
  const { rol, email } = gevraagd[0]!.ontvanger;
  const plekken: Gevraagd[] = [];
  for (const { plek, ontvanger } of gevraagd.slice(0, MEEST_IN_MAIL)) {
    const maak = (soort: 'BEVESTIGEN' | 'WIJZIGEN') => maakMaillink(verbinding, soort, plek.id, ontvanger.mandaatId, nu);
    plekken.push({ ...plek, links: RECHTEN.BEVESTIGEN[ontvanger.rol] === 'JA' ? { bevestigen: await maak('BEVESTIGEN'), wijzigen: await maak('WIJZIGEN') } : null });
  }
  const organisaties = new Set(gevraagd.map(({ plek }) => plek.organisatieNaam));
  const brief = vraagOfHetKlopt({ rol, vanWie: organisaties.size === 1 ? [...organisaties][0]! : null, plekken, rest: gevraagd.length - plekken.length, alEerder, siteAdres });
  await stelPostOp(verbinding, { sleutel, aan: email, ...brief }, nu);
  return { aan: email, rol, onderwerp: brief.onderwerp, plekken: gevraagd.map(({ plek }) => plek.naam) };
}

/**
 * Mails new links to who had this one, when the mandate still holds; whether it does, nobody is told.
 * @throws Weigering TE_VEEL
 */
export async function stuurNieuweLink(database: Database, token: string, afzender: string, siteAdres: string, nu: Date): Promise<void> {
  houdMaat('nieuwe link', afzender, 10, UUR_MS, nu);
  houdMaat(`nieuwe link ${afdruk(token)}`, 'van wie ook', 3, DAG_MS, nu);
  await database.transactie(async (verbinding) => {
    const link = await zoekMaillink(verbinding, token, null, nu);
    if (!link) return;
    const [plek] = await verbinding.rijen<Aangevraagd & { email: string }>(Prisma.sql`SELECT v.id, v.naam, v.laatst_bevestigd AS "laatstBevestigd", o.naam AS "organisatieNaam", a.email
      FROM voorziening v LEFT JOIN organisatie o ON o.id = v.organisatie_id, account a WHERE v.id = ${link.voorzieningId}::uuid AND a.id = ${link.mandaat.accountId}`);
    await schrijfAan(verbinding, `nieuwe link ${nieuweId(nu)}`, [{ plek: plek!, ontvanger: { mandaatId: link.mandaat.id, accountId: link.mandaat.accountId, rol: link.mandaat.rol, email: plek!.email } }], false, siteAdres, nu);
  });
}

/** Takes the step that is due for these listings. */
async function neemStap(verbinding: Verbinding, ids: readonly string[], siteAdres: string, nu: Date): Promise<Herinnerd> {
  const perMail = new Map<string, { plek: Kandidaat; ontvanger: Houder }[]>();
  const nietBevestigd: Kandidaat[] = [];
  for (const plek of await kandidaten(verbinding, nu, ids)) {
    const doel = plek.stap < LAATSTE_STAP ? await doelVanVoorziening(verbinding, plek.id, nu) : undefined;
    const ontvangers = doel ? await wieZietToe(verbinding, doel, STAPPEN[plek.stap]!, nu) : [];
    if (ontvangers.length === 0 && plek.vorigeStap === null) {
      // nobody to ask, now or before: that is not a failure of theirs, until it is very long ago
      if (plek.laatstBevestigd === null || plek.ronde > datumOp(new Date(nu.getTime() - VEEL_TE_LAAT_DAGEN * DAG_MS))) continue;
      plek.stap = LAATSTE_STAP;
    }
    await verbinding.rijen(Prisma.sql`INSERT INTO herinnering (voorziening_id, ronde, stap, op) VALUES (${plek.id}::uuid, ${plek.ronde}::date, ${plek.stap}::int, ${nu}::timestamptz)`);
    if (plek.stap === LAATSTE_STAP) nietBevestigd.push(plek);
    for (const ontvanger of ontvangers) {
      const mail = `${plek.stap} ${ontvanger.rol} ${ontvanger.accountId}${plek.stap <= 2 ? ` ${plek.organisatieId ?? plek.id}` : ''}`;
      perMail.set(mail, [...(perMail.get(mail) ?? []), { plek, ontvanger }]);
    }
  }
  const brieven: Herinnerd['brieven'] = [];
  for (const gevraagd of perMail.values()) {
    const [{ plek, ontvanger }] = gevraagd as [(typeof gevraagd)[number]];
    brieven.push(await schrijfAan(verbinding, `herinnering ${plek.id} ${plek.ronde} ${plek.stap} ${ontvanger.mandaatId}`, gevraagd, plek.vorigeStap !== null, siteAdres, nu));
  }
  if (nietBevestigd.length > 0) {
    await verbinding.rijen(Prisma.sql`INSERT INTO zoekwachtrij SELECT unnest(${nietBevestigd.map(({ id }) => id)}::uuid[]) ON CONFLICT DO NOTHING`);
    await werkZoekenBij(verbinding, nu);
  }
  return { brieven, nietBevestigd: nietBevestigd.map(({ naam }) => naam) };
}

/** Listings that got an owner, and that nobody looked at since, get a day by which to look. */
async function begin(verbinding: Verbinding, nu: Date): Promise<number> {
  const zonderDag = await verbinding.rijen<{ id: string }>(Prisma.sql`SELECT v.id FROM voorziening v WHERE v.herziening_voor IS NULL AND v.verborgen_op IS NULL AND v.status <> 'GESTOPT'
    AND EXISTS (SELECT FROM mandaat m WHERE m.rol IN ('EIGENAAR', 'HELPER') AND m.geldig_van <= ${nu}::timestamptz AND (m.geldig_tot IS NULL OR m.geldig_tot > ${nu}::timestamptz) AND m.ingetrokken_op IS NULL AND (m.voorziening_id = v.id OR m.organisatie_id = v.organisatie_id))
    ORDER BY v.id LIMIT ${PER_KEER}::int`);
  await zetHerziening(verbinding, zonderDag.map(({ id }) => id));
  if (zonderDag.length > 0) await werkZoekenBij(verbinding, nu);
  return zonderDag.length;
}

/** Ends a transaction that was only to show what it would do. */
class Proef extends Error {
  readonly gedaan: Herinnerd;
  constructor(gedaan: Herinnerd) {
    super('proef');
    this.gedaan = gedaan;
  }
}

/**
 * Takes every step that is due. Several servers may do this at once: each step is taken once, and what is interrupted is done later.
 * @param proef shows what would be done, and does nothing
 */
export async function herinner(database: Database, siteAdres: string, nu: Date, proef = false): Promise<Herinnerd> {
  const totaal: Herinnerd = { brieven: [], nietBevestigd: [] };
  if (!proef) while ((await inStilte(database, (verbinding) => begin(verbinding, nu))) > 0);
  for (const ids of inDelen(await kandidaten(database, nu, null))) {
    const gedaan = await inStilte(database, async (verbinding) => {
      const stap = await neemStap(verbinding, ids, siteAdres, nu);
      if (proef) throw new Proef(stap);
      return stap;
    }).catch((fout: unknown) => {
      if (fout instanceof Proef) return fout.gedaan;
      throw fout;
    });
    totaal.brieven.push(...gedaan.brieven);
    totaal.nietBevestigd.push(...gedaan.nietBevestigd);
  }
  return totaal;
}

/** One server at a time. */
const inStilte = <T>(database: Database, werk: (verbinding: Verbinding) => Promise<T>): Promise<T> =>
  database.transactie(async (verbinding) => {
    await verbinding.rijen(Prisma.sql`SELECT pg_advisory_xact_lock(hashtext('voorveldkaart herinneren'))`);
    return werk(verbinding);
  });
