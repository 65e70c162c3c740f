/** For who supports or moderates: which listings are stale, who could be asked, and what places to do something need. */
import type { Database, Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Invoerfout, Weigering } from '../fouten.ts';
import { leesCursor, schrijfCursor } from '../zoeken/cursor.ts';
import { schrijfAan } from './herinneren.ts';
import { type Bewerker, doelVanVoorziening, eis, magNu, mandatenVan } from './mandaten.ts';
import { type Mandaat, type Mandaatrol, RECHTEN } from './rechten.ts';
import { gemistePlekken, type Melding } from './suggesties.ts';
import { datumOp, type Versheid } from './versheid.ts';
import { WEIGERREDENEN, type Weigeringreden } from './weigeringen.ts';
import { wieZietToe } from './wie.ts';

/** Who can say of a listing that it is still right. */
const VRAAGBAAR = ['EIGENAAR', 'HELPER', 'ONDERSTEUNER'] as const satisfies readonly Mandaatrol[];
const MEESTE_GROEPEN = 30;
const MEESTE_BEHOEFTEN = 50;
const MEESTE_PER_PAGINA = 100;

export interface Toezicht {
  mandaten: Mandaat[];
  gebiedId: string | null;
  organisatieId: string | null;
}

export interface VerouderdePlek {
  id: string;
  slug: string;
  naam: string;
  organisatie: { id: string; slug: string; naam: string } | null;
  /** the place or area as everybody sees it */
  gebied: string | null;
  standVan: string | null;
  laatstBevestigd: Date | null;
  herzieningVoor: string | null;
  versheid: Versheid;
  /** when somebody was last asked in this round */
  gevraagdOp: Date | null;
  vraagbaar: Mandaatrol[];
  meldingen: number;
}

export interface Groep {
  id: string;
  naam: string;
  soort: string | null;
  aantal: number;
  verouderd: number;
}

export type Geweigerd = { reden: Weigeringreden; aantal: number };
export interface Behoefte {
  id: string;
  slug: string;
  naam: string;
  nodig: string | null;
  geweigerd: Geweigerd[];
}

/** The mandates by which somebody looks along; null when there are none, or the session is for one listing only. */
export async function leesToezicht(database: Database, bewerker: Bewerker | null, gebiedId: string | null, organisatieId: string | null, nu: Date): Promise<Toezicht | null> {
  if (bewerker === null || bewerker.alleenVoorzieningId !== null) return null;
  const mandaten = (await mandatenVan(database, bewerker.accountId, nu)).filter(({ rol }) => RECHTEN.OVERZICHT_ZIEN[rol] === 'JA');
  return mandaten.length === 0 ? null : { mandaten, gebiedId, organisatieId };
}

const inGebied = (id: string) => Prisma.sql`(d.gebied_ids @> ARRAY[${id}::uuid] OR d.bereik_ids @> ARRAY[${id}::uuid])`;
const ofAltijd = (voorwaarde: Prisma.Sql | null) => voorwaarde ?? Prisma.sql`true`;

/** What is on the map within reach of these mandates, and within the area and organisation that were chosen. Alias d is zoekdocument. */
function bereik({ mandaten, gebiedId, organisatieId }: Toezicht) {
  const reikwijdten = mandaten.map((mandaat) => Prisma.sql`(${ofAltijd(mandaat.gebiedId === null ? null : inGebied(mandaat.gebiedId))} AND ${ofAltijd(mandaat.themaCode === null ? null : Prisma.sql`d.themas @> ARRAY[${mandaat.themaCode}::text]`)})`);
  return Prisma.sql`(${Prisma.join(reikwijdten, ' OR ')}) AND d.status <> 'GESTOPT' AND ${ofAltijd(gebiedId === null ? null : inGebied(gebiedId))} AND ${ofAltijd(organisatieId === null ? null : Prisma.sql`d.organisatie_id = ${organisatieId}::uuid`)}`;
}

const verouderd = (nu: Date) => Prisma.sql`(d.niet_bevestigd OR v.laatst_bevestigd IS NULL OR v.herziening_voor <= ${datumOp(nu)}::date)`;
const geldig = (nu: Date) => Prisma.sql`m.geldig_van <= ${nu}::timestamptz AND (m.geldig_tot IS NULL OR m.geldig_tot > ${nu}::timestamptz) AND m.ingetrokken_op IS NULL`;

/**
 * A page of stale listings, the longest not known to be right first.
 * @throws Invoerfout
 */
export async function verouderdePlekken(database: Database, toezicht: Toezicht, { first, after }: { first: number; after: string | null }, nu: Date): Promise<{ plekken: (VerouderdePlek & { cursor: string })[]; verder: boolean }> {
  if (first < 1 || first > MEESTE_PER_PAGINA) throw new Invoerfout('first', `vraag 1 tot en met ${MEESTE_PER_PAGINA} plekken`);
  const cursor = after === null ? null : leesCursor(after, 'VEROUDERD');
  if (cursor && !/^\d{4}-\d\d-\d\d$/.test(cursor.waarde)) throw new Invoerfout('after', 'dit is geen cursor van ons; begin opnieuw zonder after');
  const stand = Prisma.sql`COALESCE(d.stand_van, '0001-01-01'::date)`;
  const rijen = await database.rijen<VerouderdePlek & { waarde: string }>(Prisma.sql`
    SELECT d.voorziening_id AS id, d.slug, v.naam, CASE WHEN o.id IS NOT NULL THEN jsonb_build_object('id', o.id, 'slug', o.slug, 'naam', o.naam) END AS organisatie,
      COALESCE(d.document -> 'locaties' -> 0 -> 'gebied' ->> 'naam', d.document -> 'werkgebied' -> 0 ->> 'naam', d.document -> 'locaties' -> 0 ->> 'plaats') AS gebied,
      d.stand_van::text AS "standVan", v.laatst_bevestigd AS "laatstBevestigd", v.herziening_voor::text AS "herzieningVoor",
      CASE WHEN d.niet_bevestigd THEN 'NIET_BEVESTIGD' WHEN v.laatst_bevestigd IS NULL THEN 'NOOIT_BEVESTIGD' ELSE 'TOE_AAN_NAKIJKEN' END AS versheid,
      (SELECT max(h.op) FROM herinnering h WHERE h.voorziening_id = v.id AND h.ronde = v.herziening_voor AND h.stap < 4) AS "gevraagdOp",
      ARRAY(SELECT m.rol::text FROM mandaat m WHERE m.rol IN ('EIGENAAR', 'HELPER', 'ONDERSTEUNER') AND ${geldig(nu)}
        AND CASE WHEN m.rol = 'ONDERSTEUNER' THEN (m.gebied_id IS NULL OR m.gebied_id = ANY(d.gebied_ids || d.bereik_ids)) AND (m.thema_code IS NULL OR m.thema_code = ANY(d.themas)) ELSE m.voorziening_id = v.id OR m.organisatie_id = v.organisatie_id END
        GROUP BY m.rol ORDER BY m.rol) AS vraagbaar,
      (SELECT count(*)::int FROM suggestie s WHERE s.voorziening_id = v.id AND s.status = 'NIEUW') AS meldingen,
      ${stand}::text AS waarde
    FROM zoekdocument d JOIN voorziening v ON v.id = d.voorziening_id LEFT JOIN organisatie o ON o.id = v.organisatie_id
    WHERE ${bereik(toezicht)} AND ${verouderd(nu)} AND ${ofAltijd(cursor && Prisma.sql`(${stand}, d.voorziening_id) > (${cursor.waarde}::date, ${cursor.id}::uuid)`)}
    ORDER BY ${stand}, d.voorziening_id LIMIT ${first + 1}::int`);
  return { plekken: rijen.slice(0, first).map(({ waarde, ...plek }) => ({ ...plek, cursor: schrijfCursor({ orde: 'VEROUDERD', waarde, id: plek.id }) })), verder: rijen.length > first };
}

/** How many listings there are within reach, and how many of them are stale; all together, by area and by organisation. */
export async function telVerouderd(database: Database, toezicht: Toezicht, nu: Date): Promise<{ aantal: number; verouderd: number; perGebied: Groep[]; perOrganisatie: Groep[] }> {
  const [rij] = await database.rijen<{ aantal: number; verouderd: number; perGebied: Groep[]; perOrganisatie: Groep[] }>(Prisma.sql`
    WITH plek AS (SELECT d.voorziening_id, d.organisatie_id, d.gebied_ids, ${verouderd(nu)} AS oud FROM zoekdocument d JOIN voorziening v ON v.id = d.voorziening_id WHERE ${bereik(toezicht)}),
    per_gebied AS (SELECT g.id, g.naam, g.soort, count(*)::int AS aantal, count(*) FILTER (WHERE p.oud)::int AS verouderd FROM plek p CROSS JOIN unnest(p.gebied_ids) AS x(id) JOIN gebied g ON g.id = x.id GROUP BY g.id ORDER BY 5 DESC, 2, 1 LIMIT ${MEESTE_GROEPEN}::int),
    per_organisatie AS (SELECT o.id, o.naam, NULL AS soort, count(*)::int AS aantal, count(*) FILTER (WHERE p.oud)::int AS verouderd FROM plek p JOIN organisatie o ON o.id = p.organisatie_id GROUP BY o.id ORDER BY 5 DESC, 2, 1 LIMIT ${MEESTE_GROEPEN}::int)
    SELECT (SELECT count(*)::int FROM plek) AS aantal, (SELECT count(*)::int FROM plek WHERE oud) AS verouderd,
      COALESCE((SELECT jsonb_agg(to_jsonb(g) ORDER BY g.verouderd DESC, g.naam) FROM per_gebied g), '[]') AS "perGebied", COALESCE((SELECT jsonb_agg(to_jsonb(o) ORDER BY o.verouderd DESC, o.naam) FROM per_organisatie o), '[]') AS "perOrganisatie"`);
  return rij!;
}

/** Places that somebody misses within these mandates; a mandate for a theme without an area has none. */
export async function gemist(database: Database, { mandaten, gebiedId }: Toezicht): Promise<Melding[]> {
  const gebieden = mandaten.filter(({ themaCode }) => themaCode === null).map((mandaat) => mandaat.gebiedId);
  const binnen = await gemistePlekken(database, gebieden.includes(null) ? null : (gebieden as string[]));
  return gebiedId === null ? binnen : binnen.filter((melding) => melding.gebiedId === gebiedId);
}

/** The first day of the month a year ago: from there on refusals are counted. */
const sinds = (nu: Date) => `${Number(datumOp(nu).slice(0, 4)) - 1}-${datumOp(nu).slice(5, 7)}-01`;

/** Places to do something that say what they need, or that could not take people in the last year; those that refused most first. */
export async function behoeften(database: Database, toezicht: Toezicht, nu: Date): Promise<Behoefte[]> {
  return database.rijen<Behoefte>(Prisma.sql`
    SELECT d.voorziening_id AS id, d.slug, v.naam, p.draagkracht_nodig AS nodig, COALESCE(w.geweigerd, '[]') AS geweigerd
    FROM zoekdocument d JOIN voorziening v ON v.id = d.voorziening_id JOIN vrijwilligersplek p ON p.voorziening_id = v.id
      LEFT JOIN LATERAL (SELECT jsonb_agg(jsonb_build_object('reden', x.reden, 'aantal', x.aantal) ORDER BY x.aantal DESC, x.reden) AS geweigerd, sum(x.aantal) AS totaal
        FROM (SELECT reden, sum(aantal)::int AS aantal FROM weigering WHERE voorziening_id = v.id AND maand >= ${sinds(nu)}::date GROUP BY reden) x) w ON true
    WHERE ${bereik(toezicht)} AND (p.draagkracht_nodig IS NOT NULL OR w.totaal > 0) ORDER BY w.totaal DESC NULLS LAST, d.sorteernaam, d.voorziening_id LIMIT ${MEESTE_BEHOEFTEN}::int`);
}

/** How often one place could not take somebody in the last year, by reason; null without a right to see it. */
export async function geweigerdBij(database: Database, bewerker: Bewerker | null, voorzieningId: string, nu: Date): Promise<Geweigerd[] | null> {
  const doel = await doelVanVoorziening(database, voorzieningId, nu);
  if (!doel || !(await magNu(database, bewerker, 'ACHTERKANT_ZIEN', doel, nu))) return null;
  const geteld = await database.rijen<Geweigerd>(Prisma.sql`SELECT reden, sum(aantal)::int AS aantal FROM weigering WHERE voorziening_id = ${voorzieningId}::uuid AND maand >= ${sinds(nu)}::date GROUP BY reden`);
  return WEIGERREDENEN.map((reden) => ({ reden, aantal: geteld.find((rij) => rij.reden === reden)?.aantal ?? 0 }));
}

/**
 * Asks who keeps a listing, now, whether it is still right; at most once a day.
 * @returns as what and how many people were asked
 * @throws Weigering NIET_GEVONDEN, GEEN_RECHT, KAN_NU_NIET without anybody to ask or when that was done today
 */
export async function vraagBevestiging(database: Database, bewerker: Bewerker | null, voorzieningId: string, siteAdres: string, nu: Date): Promise<{ rol: Mandaatrol; aantal: number }> {
  return database.transactie(async (verbinding: Verbinding) => {
    const doel = await doelVanVoorziening(verbinding, voorzieningId, nu);
    await eis(verbinding, bewerker, 'OVERZICHT_ZIEN', doel, nu);
    const [plek] = await verbinding.rijen<{ id: string; naam: string; laatstBevestigd: Date | null; organisatieNaam: string | null }>(Prisma.sql`SELECT v.id, v.naam, v.laatst_bevestigd AS "laatstBevestigd", (SELECT o.naam FROM organisatie o WHERE o.id = v.organisatie_id) AS "organisatieNaam"
      FROM voorziening v WHERE v.id = ${voorzieningId}::uuid AND v.verborgen_op IS NULL AND v.status <> 'GESTOPT' FOR UPDATE`);
    if (!plek) throw new Weigering('KAN_NU_NIET', 'Deze plek staat nu niet op de kaart.');
    const wie = await wieZietToe(verbinding, doel!, VRAAGBAAR, nu);
    if (wie.length === 0) throw new Weigering('KAN_NU_NIET', 'Er is nog niemand die deze plek bijhoudt.');
    const sleutel = `gevraagd ${voorzieningId} ${datumOp(nu)}`;
    const [gevraagd] = await verbinding.rijen(Prisma.sql`SELECT FROM post WHERE starts_with(sleutel, ${sleutel}) LIMIT 1`);
    if (gevraagd) throw new Weigering('KAN_NU_NIET', 'Dit is vandaag al gevraagd.');
    for (const ontvanger of wie) await schrijfAan(verbinding, `${sleutel} ${ontvanger.accountId}`, [{ plek, ontvanger }], false, siteAdres, nu);
    return { rol: wie[0]!.rol, aantal: wie.length };
  });
}
