/** Two listings that are the same become one: names, links, facts, mandates and suggestions go along, and all of it can be taken apart again. */
import type { Database, Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { Weigering } from '../fouten.ts';
import { nieuweId } from '../sleutels.ts';
import { leesVersie, leesVoorziening, type Gelezen } from './lezen.ts';
import { type Bewerker, doelVanVoorziening, eis } from './mandaten.ts';
import type { Mandaat } from './rechten.ts';
import type { Inhoud, Rij } from './rijen.ts';
import { voegSamen as voegVormenSamen } from './samenloop.ts';
import { KOLOMMEN, rondAf, type Schrijver, schrijfRijen, schrijfVersie } from './schrijven.ts';
import { DEELTABELLEN, legVersieVast } from './versies.ts';
import { HOOGSTENS, verschillendeVelden, type Wijziging } from './vorm.ts';

/** What a merge moved. */
interface Verplaatst {
  mandaten: string[];
  suggesties: string[];
  slugs: string[];
  /** relations of others that were added */
  relaties: { van_id: string; soort: string }[];
  /** the other was hidden already, for this reason */
  verborgen: { op: string; reden: string } | null;
}

const nietLeeg = (waarde: unknown): boolean => waarde != null && !(Array.isArray(waarde) && waarde.length === 0);

/** Both listings, locked in one order so that two merges never wait for each other, and the mandate for each. */
async function beide(verbinding: Verbinding, bewerker: Bewerker | null, vanId: string, naarId: string, nu: Date): Promise<{ van: Gelezen; naar: Gelezen; mandaat: Mandaat }> {
  if (bewerker === null) throw new Weigering('NIET_INGELOGD', 'Log eerst in.');
  const gelezen = new Map<string, Gelezen>();
  for (const id of [vanId, naarId].sort()) gelezen.set(id, await leesVoorziening(verbinding, id, true));
  const [van, naar] = [gelezen.get(vanId)!, gelezen.get(naarId)!];
  await eis(verbinding, bewerker, 'SAMENVOEGEN', await doelVanVoorziening(verbinding, van.id, nu), nu);
  return { van, naar, mandaat: await eis(verbinding, bewerker, 'SAMENVOEGEN', await doelVanVoorziening(verbinding, naar.id, nu), nu) };
}

/** The rows of the other with what it lacks; what both say of one thing stays as the other says it, but facts are all kept. */
function aangevuld(naar: Inhoud, van: Inhoud, naarId: string, id: () => string): Inhoud {
  const over = (tabel: keyof typeof DEELTABELLEN): Rij[] => van[tabel].map((rij) => ({ ...rij, ...('id' in rij ? { id: id() } : {}), [DEELTABELLEN[tabel]]: naarId }));
  const alsLeeg = (tabel: keyof typeof DEELTABELLEN): Rij[] => (naar[tabel].length > 0 ? naar[tabel] : over(tabel));
  const erbij = (tabel: keyof typeof DEELTABELLEN, sleutels: string[], hoogstens = Number.POSITIVE_INFINITY): Rij[] => {
    const heeft = new Set(naar[tabel].map((rij) => JSON.stringify(sleutels.map((sleutel) => rij[sleutel] ?? null))));
    const nieuw = over(tabel).filter((rij) => !heeft.has(JSON.stringify(sleutels.map((sleutel) => rij[sleutel] ?? null))));
    return [...naar[tabel], ...nieuw.map((rij, plek) => ('volgorde' in rij ? { ...rij, volgorde: naar[tabel].length + plek } : rij))].slice(0, hoogstens);
  };
  const locaties = alsLeeg('voorziening_locatie');
  const plekken = new Set(locaties.map((rij) => rij['locatie_id']));
  const v = naar.voorziening;
  const w = van.voorziening;
  const namen = [...new Set([...(v['aliassen'] as string[]), String(w['naam']), ...(w['aliassen'] as string[])])].filter((naam) => naam !== v['naam']).slice(0, HOOGSTENS.aliassen);
  const leeftijd = v['leeftijd_van'] == null && v['leeftijd_tot'] == null ? { leeftijd_van: w['leeftijd_van'] ?? null, leeftijd_tot: w['leeftijd_tot'] ?? null } : {};
  return {
    ...naar,
    voorziening: { ...v, aliassen: namen, ...leeftijd, ...Object.fromEntries(['beschrijving', 'iedereen_welkom', 'talen', 'financiering_tot'].map((kolom) => [kolom, nietLeeg(v[kolom]) ? v[kolom] : (w[kolom] ?? v[kolom])])) },
    voorziening_begrip: erbij('voorziening_begrip', ['lijst', 'begrip_code']).filter((rij) => rij['lijst'] === 'DOELGROEP' || naar.voorziening_begrip.includes(rij)),
    voorziening_locatie: locaties,
    werkgebied: alsLeeg('werkgebied'),
    toegang: alsLeeg('toegang'),
    kosten: alsLeeg('kosten'),
    moment: naar.moment.length > 0 ? naar.moment : over('moment').map((rij) => (plekken.has(rij['locatie_id']) ? rij : { ...rij, locatie_id: null })),
    contact: erbij('contact', ['soort', 'waarde'], HOOGSTENS.contacten),
    toegankelijkheid: erbij('toegankelijkheid', ['kenmerk_code']),
    feit: erbij('feit', ['onderwerp', 'waarde', 'bron_code'], HOOGSTENS.feiten),
    foto: erbij('foto', ['bestand'], HOOGSTENS.fotos),
    wijkteam_kanaal: alsLeeg('wijkteam_kanaal'),
    wijkteam_lid: alsLeeg('wijkteam_lid'),
    relatie: erbij('relatie', ['naar_id', 'soort'], HOOGSTENS.relaties).filter((rij) => rij['naar_id'] !== naarId),
  };
}

/** A listing whose relations changed gets a version of its own. */
async function nieuweVersieVan(verbinding: Verbinding, ids: readonly string[], { rol, reden, accountId, nu }: Schrijver): Promise<void> {
  if (ids.length === 0) return;
  await verbinding.rijen(Prisma.sql`UPDATE voorziening SET versie = versie + 1, updated_at = ${nu}::timestamptz WHERE id = ANY(${[...ids]}::uuid[])`);
  await legVersieVast(verbinding, [...ids], rol, reden, accountId, nu);
}

export interface Samengevoegd {
  van: string;
  naar: string;
  versie: number;
}

/**
 * Merges one listing into another of the same kind; the first is hidden and leads to the second.
 * @throws Weigering
 */
export async function voegSamen(database: Database, bewerker: Bewerker | null, vanId: string, naarId: string, nu: Date): Promise<Samengevoegd> {
  return database.transactie(async (verbinding) => {
    const { van, naar, mandaat } = await beide(verbinding, bewerker, vanId.toLowerCase(), naarId.toLowerCase(), nu);
    if (van.id === naar.id) throw new Weigering('KAN_NU_NIET', 'Dit is twee keer dezelfde plek. Kies een andere.');
    if (van.soort !== naar.soort) throw new Weigering('KAN_NU_NIET', 'Dit zijn twee verschillende soorten plekken. Die kun je niet samenvoegen.');
    if ([van, naar].some(({ inhoud }) => inhoud.voorziening['samengevoegd_in'] != null)) throw new Weigering('KAN_NU_NIET', 'Een van deze plekken is al samengevoegd.');
    const [erin] = await verbinding.rijen(Prisma.sql`SELECT 1 FROM samenvoeging WHERE naar_id = ${van.id}::uuid`);
    if (erin) throw new Weigering('KAN_NU_NIET', 'In deze plek zit al een andere. Haal die eerst uit elkaar.');
    const schrijver: Schrijver = { rol: mandaat.rol, accountId: bewerker!.accountId, reden: `Samengevoegd met ${String(van.inhoud.voorziening['naam'])}`.slice(0, 500), nu };
    const inhoud = aangevuld(naar.inhoud, van.inhoud, naar.id, () => nieuweId(nu));
    // a version to go back to is kept, also where none was
    await legVersieVast(verbinding, [van.id, naar.id], 'BRON', null, null, nu);
    await schrijfRijen(verbinding, naar.id, inhoud, naar.inhoud);
    await verbinding.rijen(Prisma.sql`UPDATE voorziening v SET (${KOLOMMEN}) = (SELECT ${KOLOMMEN} FROM jsonb_populate_record(NULL::voorziening, ${JSON.stringify(inhoud.voorziening)}::jsonb)), versie = versie + 1, updated_at = ${nu}::timestamptz WHERE id = ${naar.id}::uuid`);
    const ids = async (text: string) => (await verbinding.rijen<{ id: string }>({ text, values: [van.id, naar.id] })).map(({ id }) => id);
    const relaties = await verbinding.rijen<{ van_id: string; soort: string }>(Prisma.sql`
      INSERT INTO relatie (van_id, naar_id, soort, toelichting, bron_code, vindplaats, peildatum) SELECT van_id, ${naar.id}::uuid, soort, toelichting, bron_code, vindplaats, peildatum FROM relatie r
      WHERE r.naar_id = ${van.id}::uuid AND r.van_id <> ${naar.id}::uuid ON CONFLICT DO NOTHING RETURNING van_id, soort`);
    const verplaatst: Verplaatst = {
      mandaten: await ids(`UPDATE mandaat m SET voorziening_id = $2::uuid WHERE m.voorziening_id = $1::uuid AND m.ingetrokken_op IS NULL
        AND NOT EXISTS (SELECT FROM mandaat n WHERE n.voorziening_id = $2::uuid AND n.account_id = m.account_id AND n.rol = m.rol AND n.ingetrokken_op IS NULL) RETURNING m.id`),
      suggesties: await ids('UPDATE suggestie SET voorziening_id = $2::uuid WHERE voorziening_id = $1::uuid RETURNING id'),
      slugs: (await verbinding.rijen<{ slug: string }>(Prisma.sql`UPDATE slug_verwijzing SET voorziening_id = ${naar.id}::uuid WHERE voorziening_id = ${van.id}::uuid RETURNING slug`)).map(({ slug }) => slug),
      relaties,
      verborgen: van.inhoud.voorziening['verborgen_op'] == null ? null : { op: String(van.inhoud.voorziening['verborgen_op']), reden: String(van.inhoud.voorziening['verborgen_reden']) },
    };
    await verbinding.rijen(Prisma.sql`INSERT INTO slug_verwijzing (slug, voorziening_id) VALUES (${van.slug}, ${naar.id}::uuid) ON CONFLICT (slug) DO UPDATE SET voorziening_id = excluded.voorziening_id`);
    await verbinding.rijen(Prisma.sql`INSERT INTO samenvoeging (van_id, naar_id, naar_versie_ervoor, naar_versie_erna, verplaatst, op) VALUES (${van.id}::uuid, ${naar.id}::uuid, ${naar.versie}::int, ${naar.versie + 1}::int, ${JSON.stringify(verplaatst)}::jsonb, ${nu}::timestamptz)`);
    await verbinding.rijen(Prisma.sql`UPDATE voorziening SET samengevoegd_in = ${naar.id}::uuid, verborgen_op = ${nu}::timestamptz, verborgen_reden = ${`Samengevoegd met ${String(inhoud.voorziening['naam'])}`}, versie = versie + 1, updated_at = ${nu}::timestamptz WHERE id = ${van.id}::uuid`);
    await verbinding.rijen(Prisma.sql`INSERT INTO wijziging (voorziening_id, soort, naar_id, versie, op) VALUES (${van.id}::uuid, 'SAMENGEVOEGD', ${naar.id}::uuid, ${van.versie + 1}::int, ${nu}::timestamptz)`);
    await legVersieVast(verbinding, [van.id], schrijver.rol, `Samengevoegd met ${String(inhoud.voorziening['naam'])}`.slice(0, 500), schrijver.accountId, nu);
    await nieuweVersieVan(verbinding, [...new Set(relaties.map(({ van_id }) => van_id))].sort(), schrijver);
    await rondAf(verbinding, naar.id, naar.versie + 1, schrijver, 'STEEKPROEF');
    return { van: van.id, naar: naar.id, versie: naar.versie + 1 };
  });
}

/**
 * Takes a merged listing apart again: it is back on the map, and what came from it goes back, except where the other was changed since.
 * @param id the listing that was merged into another
 * @throws Weigering
 */
export async function haalUitElkaar(database: Database, bewerker: Bewerker | null, id: string, nu: Date): Promise<Samengevoegd> {
  return database.transactie(async (verbinding) => {
    const [samenvoeging] = await verbinding.rijen<{ naar_id: string; ervoor: number; erna: number; verplaatst: Verplaatst }>({ text: 'SELECT naar_id, naar_versie_ervoor AS ervoor, naar_versie_erna AS erna, verplaatst FROM samenvoeging WHERE van_id::text = $1', values: [id.toLowerCase()] });
    if (!samenvoeging) throw bewerker === null ? new Weigering('NIET_INGELOGD', 'Log eerst in.') : new Weigering('KAN_NU_NIET', 'Deze plek is niet samengevoegd met een andere.');
    const { van, naar, mandaat } = await beide(verbinding, bewerker, id.toLowerCase(), samenvoeging.naar_id, nu);
    const { verplaatst } = samenvoeging;
    const schrijver: Schrijver = { rol: mandaat.rol, accountId: bewerker!.accountId, reden: `Weer uit elkaar gehaald: ${String(van.inhoud.voorziening['naam'])}`.slice(0, 500), nu };
    const [ervoor, erna] = [(await leesVersie(verbinding, naar.id, samenvoeging.ervoor))!, (await leesVersie(verbinding, naar.id, samenvoeging.erna))!];
    const terug: Wijziging = Object.fromEntries(verschillendeVelden(erna.vorm, ervoor.vorm).map((veld) => [veld, ervoor.vorm[veld]]));
    const { vorm, botsingen } = voegVormenSamen(erna.vorm, naar.vorm, terug);
    for (const veld of botsingen) Object.assign(vorm, { [veld]: naar.vorm[veld] });
    await verbinding.rijen(Prisma.sql`UPDATE voorziening SET samengevoegd_in = NULL, verborgen_op = ${verplaatst.verborgen?.op ?? null}::timestamptz, verborgen_reden = ${verplaatst.verborgen?.reden ?? null}::text, versie = versie + 1, updated_at = ${nu}::timestamptz WHERE id = ${van.id}::uuid`);
    await verbinding.rijen(Prisma.sql`UPDATE mandaat SET voorziening_id = ${van.id}::uuid WHERE id = ANY(${verplaatst.mandaten}::uuid[]) AND voorziening_id = ${naar.id}::uuid`);
    await verbinding.rijen(Prisma.sql`UPDATE suggestie SET voorziening_id = ${van.id}::uuid WHERE id = ANY(${verplaatst.suggesties}::uuid[]) AND voorziening_id = ${naar.id}::uuid`);
    await verbinding.rijen(Prisma.sql`UPDATE slug_verwijzing SET voorziening_id = ${van.id}::uuid WHERE slug = ANY(${verplaatst.slugs}::text[])`);
    await verbinding.rijen(Prisma.sql`DELETE FROM slug_verwijzing WHERE slug = ${van.slug}`);
    const weg = await verbinding.rijen<{ van_id: string }>(Prisma.sql`DELETE FROM relatie r USING jsonb_to_recordset(${JSON.stringify(verplaatst.relaties)}::jsonb) AS x(van_id uuid, soort relatie_soort) WHERE r.van_id = x.van_id AND r.soort = x.soort AND r.naar_id = ${naar.id}::uuid RETURNING r.van_id`);
    await verbinding.rijen(Prisma.sql`DELETE FROM samenvoeging WHERE van_id = ${van.id}::uuid`);
    await legVersieVast(verbinding, [van.id], schrijver.rol, schrijver.reden, schrijver.accountId, nu);
    await nieuweVersieVan(verbinding, [...new Set(weg.map(({ van_id }) => van_id))].sort(), schrijver);
    const versie = await schrijfVersie(verbinding, naar, vorm, schrijver);
    if (versie === naar.versie) await rondAf(verbinding, naar.id, versie, schrijver, null);
    return { van: van.id, naar: naar.id, versie };
  });
}
