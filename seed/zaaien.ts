/** Loads the seed into a database. Runs again without duplicating, and never overwrites what was edited since. */
import { createHash } from 'node:crypto';
import { DEELTABELLEN, legVersieVast } from '../server/beheer/versies.ts';
import type { Database, Verbinding } from '../server/database/database.ts';
import { metSlot } from '../server/database/migraties.ts';
import { Prisma } from '../server/database/prisma/client.ts';
import { slugVan, vasteId } from '../server/sleutels.ts';
import { werkZoekenBij } from '../server/zoeken/indexeren.ts';
import type { Zaaigoed } from './lezen.ts';
import { vakantieregioVan } from './vakantieregio.ts';
import type { Seedbestand } from './vorm.ts';

type Rij = Record<string, unknown>;
type Zaaivoorziening = Seedbestand['voorzieningen'][number];

const STELSEL = 'seed';

const afdrukVan = (iets: unknown): string => createHash('sha256').update(JSON.stringify(iets)).digest('hex');

/**
 * Inserts rows as JSON; columns that a row leaves out get their default. Rows of one call have the same columns.
 * A row that exists (by `sleutel`) stays as it is, or gets the new values, `behalve` some columns: only when one of them differs, so that nothing is indexed again for nothing.
 */
async function schrijf(verbinding: Verbinding, tabel: string, rijen: Rij[], vervang?: { sleutel: string[]; behalve?: string[] }): Promise<void> {
  if (rijen.length === 0) return;
  const alle = [...new Set(rijen.flatMap(Object.keys))];
  const lijst = alle.join(', ');
  let conflict = 'DO NOTHING';
  if (vervang) {
    const kolommen = alle.filter((kolom) => !vervang.sleutel.includes(kolom) && !vervang.behalve?.includes(kolom));
    const rij = (naam: string) => `(${kolommen.map((kolom) => `${naam}.${kolom}`).join(', ')})`;
    conflict = `(${vervang.sleutel.join(', ')}) DO UPDATE SET ${kolommen.map((kolom) => `${kolom} = excluded.${kolom}`).join(', ')} WHERE ${rij('bestaand')} IS DISTINCT FROM ${rij('excluded')}`;
  }
  await verbinding.rijen({ text: `INSERT INTO ${tabel} AS bestaand (${lijst}) SELECT ${lijst} FROM jsonb_populate_recordset(NULL::${tabel}, $1::jsonb) ON CONFLICT ${conflict}`, values: [JSON.stringify(rijen)] });
}

/** What was loaded before: per kind and key the digest, and whether the record was edited here since. */
async function eerderGeladen(verbinding: Verbinding): Promise<Map<string, { vingerafdruk: string; bewerkt: boolean }>> {
  const rijen = await verbinding.rijen<{ soort: string; sleutel: string; vingerafdruk: string; bewerkt: boolean }>(Prisma.sql`
    SELECT e.soort, e.sleutel, e.vingerafdruk, COALESCE(v.versie, o.versie, l.versie, 0) <> e.geladen_versie AS bewerkt
    FROM externe_sleutel e LEFT JOIN voorziening v ON v.id = e.record_id LEFT JOIN organisatie o ON o.id = e.record_id LEFT JOIN locatie l ON l.id = e.record_id WHERE e.stelsel = ${STELSEL}`);
  return new Map(rijen.map((rij) => [`${rij.soort}:${rij.sleutel}`, rij]));
}

class Zaaier {
  readonly #verbinding: Verbinding;
  readonly #goed: Zaaigoed;
  /** code or place name of an area to its id */
  readonly #gebieden = new Map<string, string>();
  #eerder = new Map<string, { vingerafdruk: string; bewerkt: boolean }>();
  /** listings that got a new version */
  readonly #geschreven: string[] = [];
  overgeslagen = 0;

  constructor(verbinding: Verbinding, goed: Zaaigoed) {
    this.#verbinding = verbinding;
    this.#goed = goed;
  }

  async zaai(meld: (regel: string) => void): Promise<number> {
    this.#eerder = await eerderGeladen(this.#verbinding);
    await this.#bronnenEnCodelijsten();
    meld('Bronnen en codelijsten geladen');
    await this.#gebiedenLaden();
    meld(`${this.#gebieden.size} gebieden geladen`);
    let aantal = 0;
    for (const { inhoud } of this.#goed.bestanden) await this.#plaatsenEnOrganisaties(inhoud);
    for (const { naam, inhoud } of this.#goed.bestanden) {
      aantal += await this.#voorzieningen(inhoud.voorzieningen);
      meld(`${naam}: ${inhoud.voorzieningen.length} voorzieningen`);
    }
    await this.#relaties();
    // relations are part of a version
    await legVersieVast(this.#verbinding, this.#geschreven, 'BRON', 'Geladen uit bron');
    await werkZoekenBij(this.#verbinding, new Date(), (gedaan) => meld(`${gedaan} voorzieningen doorzoekbaar gemaakt`));
    return aantal;
  }

  /** Only records that are new, or changed in the seed and not edited here. */
  #teLaden<T extends { sleutel: string }>(soort: string, records: T[]): T[] {
    return records.filter((record) => {
      const eerder = this.#eerder.get(`${soort}:${record.sleutel}`);
      if (eerder?.bewerkt) this.overgeslagen += 1;
      return !eerder || (!eerder.bewerkt && eerder.vingerafdruk !== afdrukVan(record));
    });
  }

  async #onthoud(soort: string, tabel: string, records: { sleutel: string }[]): Promise<void> {
    if (records.length === 0) return;
    const rijen = records.map((record) => ({ stelsel: STELSEL, sleutel: record.sleutel, soort, record_id: vasteId(soort, record.sleutel), vingerafdruk: afdrukVan(record) }));
    await schrijf(this.#verbinding, 'externe_sleutel', rijen, { sleutel: ['stelsel', 'soort', 'sleutel'] });
    await this.#verbinding.rijen({ text: `UPDATE externe_sleutel e SET geladen_versie = r.versie FROM ${tabel} r WHERE r.id = e.record_id AND e.stelsel = $1 AND e.soort = $2 AND e.sleutel = ANY($3::text[])`, values: [STELSEL, soort, records.map((record) => record.sleutel)] });
  }

  async #bronnenEnCodelijsten(): Promise<void> {
    const eigen = [
      { code: 'eigen-indeling', titel: 'Codelijsten van Voorveldkaart', uitgever: 'Voorveldkaart', licentie: 'CC0-1.0' },
      { code: 'cbs-wijken-en-buurten-2023', titel: this.#goed.grenzen.bron, uitgever: 'CBS/Kadaster', licentie: 'CC BY 4.0', datum: this.#goed.grenzen.peildatum, url: 'https://www.cbs.nl/nl-nl/dossier/nederland-regionaal/geografische-data' },
      { code: 'geonames', titel: 'GeoNames', uitgever: 'GeoNames', licentie: 'CC BY 4.0', url: 'https://www.geonames.org/' },
    ];
    const uitBestanden = this.#goed.bestanden.flatMap(({ inhoud }) => inhoud.bronnen.map(({ sleutel, ...rest }) => ({ code: sleutel, ...rest })));
    // a column that no source has any more is emptied too
    const leeg = { uitgever: null, url: null, licentie: null, datum: null, toelichting: null };
    await schrijf(this.#verbinding, 'bron', [...eigen, ...uitBestanden.filter((bron) => !eigen.some(({ code }) => code === bron.code))].map((bron) => ({ ...leeg, ...bron })), { sleutel: ['code'] });
    for (const lijst of this.#goed.codelijsten) {
      const rijen = lijst.begrippen.map((begrip, volgorde) => ({ lijst: lijst.lijst, code: begrip.code, ouder_code: begrip.ouder ?? null, omschrijving: begrip.omschrijving ?? null, volgorde, versie: lijst.versie, vervallen_op: null, bron_code: 'eigen-indeling' }));
      // parents before children, because of the foreign key
      await schrijf(this.#verbinding, 'begrip', rijen.toSorted((a, b) => Number(a.ouder_code !== null) - Number(b.ouder_code !== null)), { sleutel: ['lijst', 'code'] });
      // an entry that is no longer in the seed stays for who refers to it, but nobody can choose it any more
      await this.#verbinding.rijen(Prisma.sql`UPDATE begrip SET vervallen_op = current_date WHERE lijst = ${lijst.lijst}::begrip_lijst AND bron_code = 'eigen-indeling' AND vervallen_op IS NULL AND code <> ALL(${lijst.begrippen.map((begrip) => begrip.code)}::text[])`);
      const labels = lijst.begrippen.flatMap((begrip) => [
        ...Object.entries(begrip.naam).map(([taal, tekst]) => ({ lijst: lijst.lijst, begrip_code: begrip.code, taal, soort: 'NAAM', tekst })),
        ...Object.entries(begrip.synoniemen).flatMap(([taal, teksten]) => teksten.map((tekst) => ({ lijst: lijst.lijst, begrip_code: begrip.code, taal, soort: 'SYNONIEM', tekst }))),
      ]);
      await this.#verbinding.rijen({
        text: `DELETE FROM begrip_label l WHERE l.lijst = $1::begrip_lijst AND l.begrip_code = ANY($2::text[])
          AND NOT EXISTS (SELECT FROM jsonb_populate_recordset(NULL::begrip_label, $3::jsonb) n WHERE (n.lijst, n.begrip_code, n.taal, n.soort, n.tekst) = (l.lijst, l.begrip_code, l.taal, l.soort, l.tekst))`,
        values: [lijst.lijst, lijst.begrippen.map((begrip) => begrip.code), JSON.stringify(labels)],
      });
      await schrijf(this.#verbinding, 'begrip_label', labels);
    }
  }

  async #gebiedenLaden(): Promise<void> {
    const { grenzen, plaatsen, bestanden } = this.#goed;
    const id = (code: string) => vasteId('GEBIED', code);
    const kenmerken = grenzen.features.map((feature) => feature.properties);
    for (const { code } of kenmerken) this.#gebieden.set(code, id(code));
    const gemeenten = new Map(kenmerken.filter((gebied) => gebied.soort === 'GEMEENTE').map((gebied) => [gebied.naam, gebied.code]));
    const gewone = plaatsen.filter((plaats) => !gemeenten.has(plaats.naam));
    for (const [naam, code] of gemeenten) this.#gebieden.set(naam, id(code));
    for (const plaats of gewone) {
      this.#gebieden.set(plaats.code, id(plaats.code));
      // the largest of a name comes first in the file
      for (const naam of [plaats.naam, ...plaats.ook]) if (!this.#gebieden.has(naam)) this.#gebieden.set(naam, id(plaats.code));
    }
    const genoemd = bestanden.flatMap(({ inhoud }) => inhoud.gebieden.map((gebied) => ({ ...gebied, bron: gebied.bron ?? inhoud.bronnen[0]!.sleutel })));
    for (const gebied of genoemd) this.#gebieden.set(gebied.code, id(gebied.code));

    // the borders are of one gemeente; its town gives the region
    const gemeenteplaats = plaatsen.find((plaats) => gemeenten.has(plaats.naam));
    const leeg = { grens: null, middelpunt: null, inwoners: null, vakantieregio: null, geldig_van: '0001-01-01', peildatum: null };
    await schrijf(
      this.#verbinding,
      'gebied',
      grenzen.features.map(({ properties, geometry }) => ({ ...leeg, id: id(properties.code), code: properties.code, naam: properties.naam.replace(/^Wijk \d+ /, ''), soort: properties.soort, vakantieregio: gemeenteplaats ? vakantieregioVan(gemeenteplaats) : null, geldig_van: grenzen.peildatum, grens: JSON.stringify({ ...geometry, crs: { type: 'name', properties: { name: 'EPSG:4326' } } }), bron_code: 'cbs-wijken-en-buurten-2023', peildatum: grenzen.peildatum })),
      { sleutel: ['id'], behalve: ['middelpunt'] },
    );
    await schrijf(this.#verbinding, 'gebied', gewone.map((plaats) => ({ ...leeg, id: id(plaats.code), code: plaats.code, naam: plaats.naam, soort: 'PLAATS', vakantieregio: vakantieregioVan(plaats), middelpunt: plaats.lat === undefined ? null : `SRID=4326;POINT(${plaats.lon} ${plaats.lat})`, inwoners: plaats.inwoners ?? null, bron_code: plaats.lat === undefined ? 'eigen-indeling' : 'geonames' })), { sleutel: ['id'] });
    await schrijf(this.#verbinding, 'gebied', genoemd.map((gebied) => ({ ...leeg, id: id(gebied.code), code: gebied.code, naam: gebied.naam, soort: gebied.soort, bron_code: gebied.bron, peildatum: gebied.peildatum ?? null })), { sleutel: ['id'], behalve: ['grens', 'middelpunt'] });
    // an area made of others has their borders, where those are known; in a fixed order, so that the same parts give the same border
    for (const gebied of genoemd)
      await this.#verbinding.rijen(Prisma.sql`UPDATE gebied SET grens = delen.vlak FROM (SELECT ST_Multi(ST_Union(grens ORDER BY id)) AS vlak FROM gebied WHERE id = ANY(${(gebied.bestaatUit ?? []).map((code) => this.#gebied(code))}::uuid[])) delen WHERE id = ${id(gebied.code)}::uuid AND gebied.grens IS DISTINCT FROM delen.vlak`);
    await this.#verbinding.rijen(Prisma.sql`
      UPDATE gebied SET middelpunt = punt FROM (SELECT id AS van, ST_PointOnSurface(grens)::geography AS punt FROM gebied WHERE id = ANY(${[...kenmerken, ...genoemd].map(({ code }) => id(code))}::uuid[])) x
      WHERE id = van AND middelpunt IS DISTINCT FROM punt`);

    // every ancestor of an area; a buurt may lie in another stadsdeel than its wijk
    const ouders = new Map<string, string[]>();
    const voorouders = (code: string): string[] => {
      const direct = ouders.get(code) ?? [];
      return [...new Set(direct.flatMap((ouder) => [ouder, ...voorouders(ouder)]))];
    };
    const gemeente = [...gemeenten.values()][0]!;
    for (const gebied of kenmerken) {
      if (gebied.soort === 'BUURT') continue;
      if (gebied.ouder) ouders.set(gebied.code, [gebied.ouder]);
    }
    const ligging: { gebied_id: string; in_gebied_id: string }[] = [];
    const leg = (code: string, in_: string) => ligging.push({ gebied_id: this.#gebied(code), in_gebied_id: this.#gebied(in_) });
    for (const gebied of kenmerken) {
      if (gebied.soort === 'BUURT') for (const ouder of [gebied.ouder, gebied.stadsdeel, gemeente]) ouder && leg(gebied.code, ouder);
      else for (const ouder of voorouders(gebied.code)) leg(gebied.code, ouder);
    }
    for (const gebied of genoemd) if (gebied.ouder) ouders.set(gebied.code, [gebied.ouder]);
    for (const gebied of genoemd) for (const ouder of voorouders(gebied.code)) leg(gebied.code, ouder);
    await this.#verbinding.rijen({
      text: `DELETE FROM gebied_ligging l WHERE l.gebied_id = ANY($1::uuid[])
        AND NOT EXISTS (SELECT FROM jsonb_populate_recordset(NULL::gebied_ligging, $2::jsonb) n WHERE (n.gebied_id, n.in_gebied_id) = (l.gebied_id, l.in_gebied_id))`,
      values: [[...kenmerken, ...genoemd].map(({ code }) => id(code)), JSON.stringify(ligging)],
    });
    await schrijf(this.#verbinding, 'gebied_ligging', ligging);
  }

  #gebied(codeOfNaam: string): string {
    const gevonden = this.#gebieden.get(codeOfNaam);
    if (gevonden === undefined) throw new Error(`onbekend gebied ${codeOfNaam}`);
    return gevonden;
  }

  async #plaatsenEnOrganisaties(inhoud: Seedbestand): Promise<void> {
    const eersteBron = inhoud.bronnen[0]?.sleutel ?? 'eigen-indeling';
    const organisaties = this.#teLaden('ORGANISATIE', inhoud.organisaties);
    const bezet = new Set((await this.#verbinding.rijen<{ slug: string }>(Prisma.sql`SELECT slug FROM organisatie`)).map((rij) => rij.slug));
    const slugs = new Map((await this.#verbinding.rijen<{ id: string; slug: string }>(Prisma.sql`SELECT id, slug FROM organisatie`)).map((rij) => [rij.id, rij.slug]));
    await schrijf(
      this.#verbinding,
      'organisatie',
      organisaties.map((o) => ({ id: vasteId('ORGANISATIE', o.sleutel), slug: slugs.get(vasteId('ORGANISATIE', o.sleutel)) ?? vrijeSlug(bezet, [slugVan(o.naam), slugVan(o.sleutel)]), naam: o.naam, aliassen: o.aliassen, soort: o.soort, omschrijving: o.omschrijving ?? null, website: o.website ?? null, bron_code: o.bron ?? eersteBron, vindplaats: o.vindplaats ?? null, peildatum: o.peildatum ?? null, versie: 1, created_at: new Date().toISOString(), updated_at: new Date().toISOString() })),
      { sleutel: ['id'], behalve: ['created_at'] },
    );
    await this.#verbinding.rijen(Prisma.sql`DELETE FROM contact WHERE organisatie_id = ANY(${organisaties.map((o) => vasteId('ORGANISATIE', o.sleutel))}::uuid[])`);
    await schrijf(
      this.#verbinding,
      'contact',
      organisaties.flatMap((o) => o.contacten.map((contact, volgorde) => ({ id: vasteId('CONTACT', `${o.sleutel}/${volgorde}`), organisatie_id: vasteId('ORGANISATIE', o.sleutel), ...contactRij(contact, volgorde, o, eersteBron) }))),
    );
    await this.#onthoud('ORGANISATIE', 'organisatie', organisaties);

    const locaties = this.#teLaden('LOCATIE', inhoud.locaties);
    await schrijf(
      this.#verbinding,
      'locatie',
      locaties.map((l) => ({ id: vasteId('LOCATIE', l.sleutel), soort: l.soort, naam: l.naam ?? null, straat: l.straat ?? null, huisnummer: l.huisnummer ?? null, postcode: l.postcode?.replace(' ', '') ?? null, plaats: l.plaats ?? null, gebied_id: l.gebied ? this.#gebied(l.gebied) : l.plaats ? this.#gebied(l.plaats) : null, punt: null, precisie: 'GEEN', zichtbaarheid: l.zichtbaarheid, toelichting: l.toelichting ?? null, bron_code: l.bron ?? eersteBron, vindplaats: l.vindplaats ?? null, peildatum: l.peildatum ?? null, versie: 1 })),
      { sleutel: ['id'] },
    );
    // no source gives a coordinate: a public address stands at the middle of its area (or the area around that), marked with that precision;
    // when the border of that area changed, one that did not change itself moves along
    const uitSeed = inhoud.locaties.filter((l) => !this.#eerder.get(`LOCATIE:${l.sleutel}`)?.bewerkt);
    await this.#verbinding.rijen(Prisma.sql`
      UPDATE locatie l SET punt = plek.middelpunt, precisie = plek.precisie
      FROM (SELECT DISTINCT ON (l.id) l.id, g.middelpunt, (CASE g.soort WHEN 'BUURT' THEN 'BUURT' WHEN 'WIJK' THEN 'WIJK' ELSE 'PLAATS' END)::locatie_precisie AS precisie FROM locatie l
        JOIN gebied g ON g.id = l.gebied_id OR EXISTS (SELECT FROM gebied_ligging gl WHERE gl.gebied_id = l.gebied_id AND gl.in_gebied_id = g.id) JOIN gebiedssoort s ON s.code = g.soort
        WHERE l.id = ANY(${uitSeed.map((l) => vasteId('LOCATIE', l.sleutel))}::uuid[]) AND l.soort = 'ADRES' AND l.zichtbaarheid = 'OPENBAAR' AND g.middelpunt IS NOT NULL AND g.soort IN ('BUURT', 'WIJK', 'STADSDEEL', 'PLAATS', 'GEMEENTE')
        ORDER BY l.id, (g.id = l.gebied_id) DESC, s.rang DESC) plek
      WHERE plek.id = l.id AND (l.punt, l.precisie) IS DISTINCT FROM (plek.middelpunt, plek.precisie)`);
    await this.#onthoud('LOCATIE', 'locatie', locaties);
  }

  async #voorzieningen(alle: Zaaivoorziening[]): Promise<number> {
    const nieuw = this.#teLaden('VOORZIENING', alle);
    if (nieuw.length === 0) return 0;
    const id = (v: { sleutel: string }) => vasteId('VOORZIENING', v.sleutel);
    const ids = nieuw.map(id);
    // the parts go first, because a record may have become another kind
    for (const [tabel, kolom] of Object.entries(DEELTABELLEN)) if (tabel !== 'relatie') await this.#verbinding.rijen({ text: `DELETE FROM ${tabel} WHERE ${kolom} = ANY($1::uuid[])`, values: [ids] });
    const bestaand = new Map((await this.#verbinding.rijen<{ id: string; slug: string; versie: number }>(Prisma.sql`SELECT id, slug, versie FROM voorziening`)).map((rij) => [rij.id, rij]));
    const bezet = new Set([...bestaand.values()].map((rij) => rij.slug));
    await schrijf(
      this.#verbinding,
      'voorziening',
      nieuw.map((v) => ({
        id: id(v), soort: v.soort, slug: bestaand.get(id(v))?.slug ?? vrijeSlug(bezet, [slugVan(v.naam), slugVan(v.sleutel)]), naam: v.naam, aliassen: v.aliassen, samenvatting: v.samenvatting.trim(), beschrijving: v.beschrijving?.trim() ?? null,
        organisatie_id: v.organisatie ? vasteId('ORGANISATIE', v.organisatie) : null, iedereen_welkom: v.iedereenWelkom ?? null, leeftijd_van: v.leeftijd?.van ?? null, leeftijd_tot: v.leeftijd?.tot ?? null, talen: v.talen,
        status: v.status, status_toelichting: v.statusToelichting ?? null, financiering_tot: v.financieringTot ?? null, bron_code: v.bron, vindplaats: v.vindplaats, peildatum: v.peildatum ?? null,
        versie: (bestaand.get(id(v))?.versie ?? 0) + 1, synthetisch: false, created_at: new Date().toISOString(), updated_at: new Date().toISOString(),
      })),
      { sleutel: ['id'], behalve: ['created_at'] },
    );
    const per = <T>(kies: (v: Zaaivoorziening) => T[], maak: (iets: T, volgorde: number, v: Zaaivoorziening) => Rij) => nieuw.flatMap((v) => kies(v).map((iets, volgorde) => maak(iets, volgorde, v)));
    await schrijf(
      this.#verbinding,
      'vrijwilligersplek',
      per((v) => (v.plek ? [v.plek] : []), (p, _, v) => ({
        voorziening_id: id(v), soort: 'VRIJWILLIGERSPLEK', wat_je_doet: p.watJeDoet ?? null, wat_we_vragen: p.watWeVragen ?? null, wat_we_bieden: p.watWeBieden ?? null, trede_van: p.treden?.van ?? null, trede_tot: p.treden?.tot ?? null,
        treden_bron_code: p.treden ? (p.treden.bron ?? v.bron) : null, treden_vindplaats: p.treden ? (p.treden.vindplaats ?? v.vindplaats) : null, begeleiding: p.begeleiding ?? null, begeleiding_toelichting: p.begeleidingToelichting ?? null, taalniveau: p.taalniveau ?? null,
        dagdelen: p.dagdelen, uren_per_week_van: p.urenPerWeek?.van ?? null, uren_per_week_tot: p.urenPerWeek?.tot ?? null, vergoeding: p.vergoeding ?? null, plaatsen_totaal: p.plaatsen?.totaal ?? null, plaatsen_vrij: p.plaatsen?.vrij ?? null,
        plaatsen_stand: p.plaatsen?.stand ?? 'ONBEKEND', plaatsen_peildatum: p.plaatsen ? (p.plaatsen.peildatum ?? v.peildatum ?? null) : null, draagt_profiel_a: p.draagkracht?.profielA ?? null, draagt_profiel_b: p.draagkracht?.profielB ?? null, draagkracht_toelichting: p.draagkracht?.toelichting ?? null,
      })),
    );
    await schrijf(this.#verbinding, 'wijkteam', per((v) => (v.wijkteam ? [v.wijkteam] : []), (w, _, v) => ({ voorziening_id: id(v), soort: 'WIJKTEAM', teamsoort: w.teamsoort, outreachend: w.outreachend ?? null })));
    await schrijf(this.#verbinding, 'wijkteam_kanaal', per((v) => v.wijkteam?.kanalen ?? [], (k, volgorde, v) => ({ id: vasteId('KANAAL', `${v.sleutel}/${volgorde}`), wijkteam_id: id(v), soort: k.soort, toelichting: k.toelichting ?? null, volgorde, ...herkomst(k, v) })));
    await schrijf(this.#verbinding, 'wijkteam_lid', per((v) => (v.wijkteam?.samenstelling ?? []).filter((lid) => lid.organisatie || lid.rol), (lid, volgorde, v) => ({ id: vasteId('LID', `${v.sleutel}/${volgorde}`), wijkteam_id: id(v), organisatie_id: lid.organisatie ? vasteId('ORGANISATIE', lid.organisatie) : null, rol: lid.rol ?? null, volgorde, ...herkomst(lid, v) })));
    for (const [lijst, kies] of [['THEMA', (v: Zaaivoorziening) => v.themas], ['FUNCTIE', (v: Zaaivoorziening) => v.functies], ['DOELGROEP', (v: Zaaivoorziening) => v.doelgroepen], ['SOORT_PLEK', (v: Zaaivoorziening) => v.plek?.soortPlek ?? []]] as const)
      await schrijf(this.#verbinding, 'voorziening_begrip', per((v) => [...kies(v)], (code, volgorde, v) => ({ voorziening_id: id(v), lijst, begrip_code: code, volgorde })));
    await schrijf(this.#verbinding, 'voorziening_locatie', per((v) => v.locaties, (sleutel, volgorde, v) => ({ voorziening_id: id(v), locatie_id: vasteId('LOCATIE', sleutel), volgorde })));
    await schrijf(this.#verbinding, 'werkgebied', per((v) => v.werkgebied, (code, volgorde, v) => ({ id: vasteId('WERKGEBIED', `${v.sleutel}/${volgorde}`), voorziening_id: id(v), gebied_id: this.#gebied(code) })));
    await schrijf(this.#verbinding, 'toegang', per((v) => v.toegangen, (t, volgorde, v) => ({ id: vasteId('TOEGANG', `${v.sleutel}/${volgorde}`), voorziening_id: id(v), wijze: t.wijze, wetten: t.wetten, verwijzers: t.verwijzers, toelichting: t.toelichting ?? null, volgorde, ...herkomst(t, v) })));
    await schrijf(this.#verbinding, 'kosten', per((v) => v.kosten, (k, volgorde, v) => ({ id: vasteId('KOSTEN', `${v.sleutel}/${volgorde}`), voorziening_id: id(v), soort: k.soort, bedrag_cent: k.soort === 'GRATIS' ? null : (k.bedragCent ?? null), bedrag_tot_cent: k.bedragTotCent ?? null, per: k.per ?? null, toelichting: k.toelichting ?? null, volgorde, ...herkomst(k, v) })));
    await schrijf(
      this.#verbinding,
      'moment',
      per((v) => v.momenten, (m, volgorde, v) => ({ id: vasteId('MOMENT', `${v.sleutel}/${volgorde}`), voorziening_id: id(v), locatie_id: m.locatie ? vasteId('LOCATIE', m.locatie) : null, soort: m.soort, naam: m.naam ?? null, begin: m.begin ?? null, duur_minuten: m.begin ? (m.duurMinuten ?? null) : null, herhaling: m.begin ? (m.herhaling ?? null) : null, extra: m.extra, uitgezonderd: m.uitgezonderd, op_afspraak: m.opAfspraak ?? null, op_feestdagen: m.opFeestdagen ?? null, in_schoolvakanties: m.inSchoolvakanties ?? null, toelichting: m.toelichting ?? null, volgorde, ...herkomst(m, v) })),
    );
    await schrijf(this.#verbinding, 'contact', per((v) => v.contacten, (contact, volgorde, v) => ({ id: vasteId('CONTACT', `${v.sleutel}/${volgorde}`), voorziening_id: id(v), ...contactRij(contact, volgorde, v, v.bron) })));
    await schrijf(this.#verbinding, 'toegankelijkheid', per((v) => Object.entries(v.toegankelijkheid), ([code, waarde], _, v) => ({ voorziening_id: id(v), lijst: 'TOEGANKELIJKHEID', kenmerk_code: code, waarde: waarde === 'JA', bron_code: v.bron, peildatum: v.peildatum ?? null })));
    await schrijf(this.#verbinding, 'feit', per((v) => v.feiten, (f, volgorde, v) => ({ id: vasteId('FEIT', `${v.sleutel}/${volgorde}`), voorziening_id: id(v), onderwerp: f.onderwerp, waarde: f.waarde, volgorde, ...herkomst(f, v) })));
    this.#geschreven.push(...ids);
    await this.#onthoud('VOORZIENING', 'voorziening', nieuw);
    return nieuw.length;
  }

  /** Relations go last, because they cross files. Those of a listing that was edited here stay as they are. */
  async #relaties(): Promise<void> {
    const bronnen = this.#goed.bestanden.flatMap(({ inhoud }) => inhoud.voorzieningen).filter((v) => !this.#eerder.get(`VOORZIENING:${v.sleutel}`)?.bewerkt);
    const rijen = JSON.stringify(bronnen.flatMap((v) => v.relaties.map((relatie) => ({ van_id: vasteId('VOORZIENING', v.sleutel), naar_id: vasteId('VOORZIENING', relatie.naar), soort: relatie.soort, toelichting: relatie.toelichting ?? null, ...herkomst(relatie, v) }))));
    await this.#verbinding.rijen({
      text: `DELETE FROM relatie r WHERE r.van_id = ANY($1::uuid[])
        AND NOT EXISTS (SELECT FROM jsonb_populate_recordset(NULL::relatie, $2::jsonb) n WHERE (n.van_id, n.naar_id, n.soort) = (r.van_id, r.naar_id, r.soort))`,
      values: [bronnen.map((v) => vasteId('VOORZIENING', v.sleutel)), rijen],
    });
    // a listing may have been removed here since
    await this.#verbinding.rijen({
      text: `INSERT INTO relatie AS bestaand (van_id, naar_id, soort, toelichting, bron_code, vindplaats, peildatum)
        SELECT DISTINCT ON (r.van_id, r.naar_id, r.soort) r.van_id, r.naar_id, r.soort, r.toelichting, r.bron_code, r.vindplaats, r.peildatum FROM jsonb_populate_recordset(NULL::relatie, $1::jsonb) r
        JOIN voorziening a ON a.id = r.van_id JOIN voorziening b ON b.id = r.naar_id
        ON CONFLICT (van_id, naar_id, soort) DO UPDATE SET (toelichting, bron_code, vindplaats, peildatum) = (excluded.toelichting, excluded.bron_code, excluded.vindplaats, excluded.peildatum)
          WHERE (bestaand.toelichting, bestaand.bron_code, bestaand.vindplaats, bestaand.peildatum) IS DISTINCT FROM (excluded.toelichting, excluded.bron_code, excluded.vindplaats, excluded.peildatum)`,
      values: [rijen],
    });
  }
}

/** Where a part comes from; what it does not say itself is as of its listing. Another source has a date of its own, or none. */
function herkomst(deel: { bron?: string | undefined; vindplaats?: string | undefined; peildatum?: string | undefined }, v: Zaaivoorziening) {
  const zelfde = deel.bron === undefined || deel.bron === v.bron;
  return { bron_code: deel.bron ?? v.bron, vindplaats: deel.vindplaats ?? (zelfde ? v.vindplaats : null), peildatum: deel.peildatum ?? (zelfde ? (v.peildatum ?? null) : null) };
}

function vrijeSlug(bezet: Set<string>, wensen: string[]): string {
  const basis = wensen.find((wens) => !bezet.has(wens)) ?? `${wensen[0]}`;
  let slug = basis;
  for (let nummer = 2; bezet.has(slug); nummer += 1) slug = `${basis}-${nummer}`;
  bezet.add(slug);
  return slug;
}

function contactRij(contact: Seedbestand['organisaties'][number]['contacten'][number], volgorde: number, eigenaar: { peildatum?: string | undefined; vindplaats?: string | undefined }, bron: string): Rij {
  return { voor: contact.voor, soort: contact.soort, waarde: contact.waarde, label: contact.label ?? null, persoonlijk: false, bron_code: contact.bron ?? bron, vindplaats: contact.vindplaats ?? eigenaar.vindplaats ?? null, peildatum: contact.peildatum ?? eigenaar.peildatum ?? null, volgorde };
}

/**
 * Loads the seed when this database does not have it yet, in one transaction and by one process at a time.
 * @returns how many listings were written; 0 when nothing had changed
 */
export async function zaai(database: Database, lees: () => Promise<Zaaigoed>, meld: (regel: string) => void = () => {}): Promise<number> {
  const goed = await lees();
  const stand = await database.rijen<{ waarde: string }>(Prisma.sql`SELECT waarde FROM instelling WHERE sleutel = 'seed'`);
  if (stand[0]?.waarde === goed.vingerafdruk) return 0;
  return metSlot(database, async (verbinding) => {
    const intussen = await verbinding.rijen<{ waarde: string }>(Prisma.sql`SELECT waarde FROM instelling WHERE sleutel = 'seed'`);
    if (intussen[0]?.waarde === goed.vingerafdruk) return 0;
    const zaaier = new Zaaier(verbinding, goed);
    const aantal = await zaaier.zaai(meld);
    if (zaaier.overgeslagen > 0) meld(`${zaaier.overgeslagen} records zijn hier bewerkt en blijven zoals ze zijn`);
    await verbinding.rijen(Prisma.sql`INSERT INTO instelling (sleutel, waarde) VALUES ('seed', ${goed.vingerafdruk}) ON CONFLICT (sleutel) DO UPDATE SET waarde = excluded.waarde`);
    return aantal;
  });
}
