/** What must not exist cannot be stored, and what the program thinks is stored is what is there. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEELTABELLEN, legVersieVast } from '../../server/beheer/versies.ts';
import type { Database, Opdracht } from '../../server/database/database.ts';
import { getDatamodel } from '../../server/database/prisma-pothos.ts';
import { vasteId } from '../../server/sleutels.ts';
import { werkZoekenBij } from '../../server/zoeken/indexeren.ts';
import { openTestdatabase } from './opzet/omgeving.ts';
import { leegWereld, MARKT, zetNeer } from './opzet/wereld.ts';

let database: Database;
const sql = <Rij = Record<string, unknown>>(text: string, values: readonly unknown[] = []) => database.rijen<Rij>({ text, values } as Opdracht);

const PLEK = vasteId('TEST', 'Volle plek');
const TEAM = vasteId('TEST', 'Vol team');
const ANDER = vasteId('TEST', 'Ander');
const ORGANISATIE = randomUUID();
const MANDAAT = randomUUID();
const LOCATIE = randomUUID();
/** an address that nothing uses, so that it can change freely */
const LOSSE_LOCATIE = randomUUID();

/** One row in every table that hangs on a listing: what each case below spoils in one place. */
async function vul(): Promise<void> {
  await leegWereld(database);
  await zetNeer(database, [
    { naam: 'Volle plek', soort: 'VRIJWILLIGERSPLEK', themas: ['taal'], toegangen: ['VRIJE_INLOOP'], momenten: [{ begin: '2026-11-23T10:00', duur: 60, herhaling: 'FREQ=WEEKLY' }], rolstoel: true, werkgebied: ['GM0193-midden'] },
    { naam: 'Vol team', soort: 'WIJKTEAM' },
    { naam: 'Ander' },
  ]);
  await sql("INSERT INTO bron (code, titel) VALUES ('alleen-kosten', 'Alleen bij kosten'), ('proef', 'Proef')");
  await sql("INSERT INTO organisatie (id, slug, naam, bron_code) VALUES ($1::uuid, 'proef-organisatie', 'Proeforganisatie', 'proef')", [ORGANISATIE]);
  for (const id of [LOCATIE, LOSSE_LOCATIE]) await sql(`INSERT INTO locatie (id, soort, straat, punt, precisie, bron_code) VALUES ($1::uuid, 'ADRES', 'Markt', 'SRID=4326;POINT(${MARKT.lon} ${MARKT.lat})'::geography, 'GEBOUW', 'proef')`, [id]);
  await sql('UPDATE voorziening SET organisatie_id = $1::uuid WHERE id = $2::uuid', [ORGANISATIE, PLEK]);
  await sql('INSERT INTO voorziening_locatie (voorziening_id, locatie_id) VALUES ($1::uuid, $2::uuid)', [PLEK, LOCATIE]);
  await sql("INSERT INTO kosten (id, voorziening_id, soort, bedrag_cent, bron_code) VALUES ($1::uuid, $2::uuid, 'VAST_BEDRAG', 100, 'alleen-kosten')", [randomUUID(), PLEK]);
  await sql("INSERT INTO contact (id, voorziening_id, soort, waarde) VALUES ($1::uuid, $2::uuid, 'TELEFOON', '14038')", [randomUUID(), PLEK]);
  await sql("INSERT INTO feit (id, voorziening_id, onderwerp, waarde, bron_code) VALUES ($1::uuid, $2::uuid, 'bezoekers', '20', 'proef')", [randomUUID(), PLEK]);
  await sql("INSERT INTO foto (id, voorziening_id, alt_tekst, bestand, breedte, hoogte) VALUES ($1::uuid, $2::uuid, 'De deur', repeat('a', 64), 10, 10)", [randomUUID(), PLEK]);
  await sql("INSERT INTO relatie (van_id, naar_id, soort) VALUES ($1::uuid, $2::uuid, 'ONDERDEEL_VAN')", [PLEK, ANDER]);
  await sql("INSERT INTO bevestiging (voorziening_id, onderdeel, op, door) VALUES ($1::uuid, 'TIJDEN', now(), 'EIGENAAR')", [PLEK]);
  await sql("INSERT INTO wijkteam_kanaal (id, wijkteam_id, soort) VALUES ($1::uuid, $2::uuid, 'BALIE')", [randomUUID(), TEAM]);
  await sql("INSERT INTO wijkteam_lid (id, wijkteam_id, organisatie_id) VALUES ($1::uuid, $2::uuid, $3::uuid)", [randomUUID(), TEAM, ORGANISATIE]);
  await sql('INSERT INTO slug_verwijzing (slug, voorziening_id) VALUES ($1, $2::uuid)', ['oude-slug', PLEK]);
  await sql("INSERT INTO voorziening_versie (voorziening_id, versie, inhoud, door_rol) VALUES ($1::uuid, 900, '{}', 'BRON')", [PLEK]);
  await vulOnderhoud();
  await database.transactie((verbinding) => werkZoekenBij(verbinding));
}

/** One row in every table of maintenance. */
async function vulOnderhoud(): Promise<void> {
  const gebied = "(SELECT id FROM gebied WHERE code = 'GM0193')";
  await sql("INSERT INTO account (id, email) VALUES ('proef', 'proef@example.org')");
  await sql("INSERT INTO sessie (id, token, account_id, verloopt_op) VALUES ('proef', 'proef', 'proef', now())");
  await sql("INSERT INTO inlogwijze (id, account_id, aanbieder, kenmerk) VALUES ('proef', 'proef', 'gemeente', 'proef')");
  await sql("INSERT INTO inlogcode (id, identifier, waarde, verloopt_op) VALUES ('proef', 'proef', 'proef', now())");
  await sql("INSERT INTO mandaat (id, account_id, rol, organisatie_id, geldig_van, grond) VALUES ($1::uuid, 'proef', 'EIGENAAR', $2::uuid, now(), 'proef')", [MANDAAT, ORGANISATIE]);
  await sql(`INSERT INTO mandaat (id, account_id, rol, gebied_id, thema_code, geldig_van, grond) VALUES (gen_random_uuid(), 'proef', 'ONDERSTEUNER', ${gebied}, 'taal', now(), 'proef')`);
  await sql("INSERT INTO mandaatgebruik (mandaat_id, rol, handeling, op) VALUES ($1::uuid, 'EIGENAAR', 'WIJZIGEN', now())", [MANDAAT]);
  await sql("INSERT INTO aanvraag (id, account_id, voorziening_id) VALUES (gen_random_uuid(), 'proef', $1::uuid)", [PLEK]);
  await sql("INSERT INTO uitnodiging (id, email, rol, voorziening_id, van_mandaat_id, token_hash, verloopt_op) VALUES (gen_random_uuid(), 'gast@example.org', 'HELPER', $1::uuid, $2::uuid, 'proef', now())", [PLEK, MANDAAT]);
  await sql("INSERT INTO organisatie_versie (organisatie_id, versie, inhoud, door_rol) VALUES ($1::uuid, 1, '{}', 'EIGENAAR')", [ORGANISATIE]);
  await sql("INSERT INTO concept (account_id, voorziening_id, basis_versie, inhoud, updated_at) VALUES ('proef', $1::uuid, 1, '{}', now())", [PLEK]);
  await sql("INSERT INTO nakijken (voorziening_id, versie, reden) VALUES ($1::uuid, 900, 'NIEUW')", [PLEK]);
  await sql("INSERT INTO reactie (id, voorziening_id, soort, tekst, door_rol, created_at) VALUES (gen_random_uuid(), $1::uuid, 'REACTIE', 'Mooi', 'MODERATOR', now())", [PLEK]);
  await sql("INSERT INTO suggestie (id, voorziening_id, soort, tekst, volgcode_hash, created_at) VALUES (gen_random_uuid(), $1::uuid, 'KLOPT_NIET', 'De tijd klopt niet', 'proef', now())", [PLEK]);
  await sql("INSERT INTO weigering (voorziening_id, reden, maand, aantal) VALUES ($1::uuid, 'VOL', '2026-11-01', 1)", [PLEK]);
  await sql("INSERT INTO maillink (id, soort, token_hash, voorziening_id, mandaat_id, verloopt_op, created_at) VALUES (gen_random_uuid(), 'BEVESTIGEN', 'proef', $1::uuid, $2::uuid, now(), now())", [PLEK, MANDAAT]);
  await sql("INSERT INTO samenvoeging (van_id, naar_id, naar_versie_ervoor, naar_versie_erna, verplaatst, op) VALUES ($1::uuid, $2::uuid, 1, 2, '{}', now())", [ANDER, PLEK]);
  await sql("INSERT INTO herinnering (voorziening_id, ronde, stap, op) VALUES ($1::uuid, '2026-11-01', 1, now())", [PLEK]);
  await sql("INSERT INTO post (id, sleutel, aan, onderwerp, tekst, html, niet_voor, created_at) VALUES (gen_random_uuid(), 'proef', 'proef@example.org', 'Hallo', 'Hallo', 'Hallo', now(), now())");
}

beforeAll(async () => {
  database = await openTestdatabase();
  await vul();
});
afterAll(() => database?.sluit());

/** The constraint that refuses a statement, or that none did. */
async function geweigerdDoor(text: string): Promise<string> {
  try {
    await sql(text);
  } catch (fout) {
    const { constraint, code, message } = fout as { constraint?: string; code?: string; message: string };
    return constraint ?? `${code} ${message}`;
  }
  return 'opgeslagen';
}

const lang = (tekens: number) => `repeat('a', ${tekens})`;
const OP = { voorziening: `id = '${PLEK}'`, locatie: `id = '${LOSSE_LOCATIE}'`, organisatie: `id = '${ORGANISATIE}'`, bron: "code = 'proef'", begrip: "lijst = 'THEMA' AND code = 'taal'", begrip_label: "begrip_code = 'taal' AND soort = 'NAAM'", gebied: "code = 'GM0193'", gebiedssoort: "code = 'KERN'", gebied_ligging: 'TRUE', zoekwoord: 'TRUE', contact: `voorziening_id = '${PLEK}'`, externe_sleutel: "stelsel = 'seed'", account: "id = 'proef'", sessie: "id = 'proef'", inlogwijze: "id = 'proef'", mandaat: "rol = 'EIGENAAR'", organisatie_versie: 'TRUE', post: "sleutel = 'proef'", samenvoeging: 'TRUE' } as Record<string, string>;
const eigen = (tabel: string) => OP[tabel] ?? (tabel.startsWith('wijkteam_') ? `wijkteam_id = '${TEAM}'` : tabel === 'wijkteam' ? `voorziening_id = '${TEAM}'` : tabel === 'relatie' ? `van_id = '${PLEK}'` : `voorziening_id = '${PLEK}'`);

/** What must change along with a column, so that only its reference is wrong. */
const ERBIJ: Record<string, string> = {
  'contact.organisatie_id': ', voorziening_id = NULL',
  'vrijwilligersplek.treden_bron_code': ', trede_van = 1, trede_tot = 1',
  'voorziening.samengevoegd_in': ", verborgen_op = now(), verborgen_reden = 'proef'",
  'suggestie.gebied_id': ", soort = 'NIEUWE_PLEK', voorziening_id = NULL",
  'aanvraag.organisatie_id': ', voorziening_id = NULL',
  'mandaat.voorziening_id': ', organisatie_id = NULL',
  'mandaat.gebied_id': ", rol = 'ONDERSTEUNER', organisatie_id = NULL",
  'mandaat.thema_code': ", rol = 'ONDERSTEUNER', organisatie_id = NULL",
};

/** constraint, table, what is set wrong */
const FOUT: [string, string, string][] = [
  ['bron_code_check', 'bron', "code = 'Niet Goed'"],
  ['bron_titel_check', 'bron', "titel = ''"],
  ['bron_url_check', 'bron', "url = 'javascript:alert(1)'"],
  ['begrip_check', 'begrip', "ouder_code = 'taal'"],
  ['begrip_code_check', 'begrip', "code = 'Taal!'"],
  ['begrip_label_taal_check', 'begrip_label', "taal = 'NL'"],
  ['begrip_label_tekst_check', 'begrip_label', "tekst = ''"],
  ['begrip_label_tekst_check', 'begrip_label', `tekst = ${lang(201)}`],
  ['gebiedssoort_code_check', 'gebiedssoort', "code = 'kern'"],
  ['gebied_check', 'gebied', "geldig_van = '2020-01-01', geldig_tot = '2020-01-01'"],
  ['gebied_code_check', 'gebied', "code = ''"],
  ['gebied_grens_check', 'gebied', "grens = ST_GeomFromText('MULTIPOLYGON(((0 0,1 1,1 0,0 1,0 0)))', 4326)"],
  ['gebied_inwoners_check', 'gebied', 'inwoners = -1'],
  ['gebied_vakantieregio_check', 'gebied', "vakantieregio = 'OOST'"],
  ['gebied_naam_check', 'gebied', "naam = ''"],
  ['gebied_ligging_check', 'gebied_ligging', 'in_gebied_id = gebied_id'],
  ['organisatie_naam_check', 'organisatie', `naam = ${lang(161)}`],
  ['organisatie_omschrijving_check', 'organisatie', `omschrijving = ${lang(2_001)}`],
  ['organisatie_slug_check', 'organisatie', "slug = '-x'"],
  ['organisatie_versie_check', 'organisatie', 'versie = 0'],
  ['organisatie_website_check', 'organisatie', "website = 'www.example.org'"],
  ['locatie_check', 'locatie', "precisie = 'GEEN'"],
  ['locatie_check', 'locatie', 'punt = NULL'],
  ['locatie_check1', 'locatie', "soort = 'ONLINE'"],
  ['locatie_check2', 'locatie', "soort = 'BIJ_U_THUIS', zichtbaarheid = 'AFGESCHERMD', gebied_id = (SELECT id FROM gebied WHERE code = 'GM0193')"],
  ['locatie_afgeschermd_gebied', 'locatie', "zichtbaarheid = 'AFGESCHERMD', gebied_id = (SELECT id FROM gebied WHERE soort = 'BUURT' LIMIT 1)"],
  ['locatie_check3', 'locatie', "zichtbaarheid = 'AFGESCHERMD'"],
  ['locatie_check4', 'locatie', "straat = NULL, huisnummer = '1'"],
  ['locatie_postcode_check', 'locatie', "postcode = '8011 AB'"],
  ['locatie_postcode_check', 'locatie', "postcode = '0011AB'"],
  ['locatie_punt_check', 'locatie', "punt = 'SRID=4326;POINT(52.5 6.1)'::geography"],
  ['locatie_punt_check', 'locatie', "punt = 'SRID=4326;POINT(0 0)'::geography"],
  ['locatie_versie_check', 'locatie', 'versie = 0'],
  ['voorziening_aliassen_check', 'voorziening', "aliassen = array_fill('a'::text, ARRAY[31])"],
  ['voorziening_beschrijving_check', 'voorziening', `beschrijving = ${lang(4_001)}`],
  ['voorziening_check', 'voorziening', 'leeftijd_van = 20, leeftijd_tot = 10'],
  ['voorziening_check1', 'voorziening', 'laatst_bevestigd = now()'],
  ['voorziening_check1', 'voorziening', "bevestigd_door = 'EIGENAAR'"],
  ['voorziening_check2', 'voorziening', 'verborgen_op = now()'],
  ['voorziening_leeftijd_tot_check', 'voorziening', 'leeftijd_tot = 121'],
  ['voorziening_leeftijd_van_check', 'voorziening', 'leeftijd_van = -1'],
  ['voorziening_naam_check', 'voorziening', "naam = 'x'"],
  ['voorziening_samenvatting_check', 'voorziening', "samenvatting = ''"],
  ['voorziening_samenvatting_check', 'voorziening', `samenvatting = ${lang(301)}`],
  ['voorziening_slug_check', 'voorziening', "slug = 'a--b'"],
  ['voorziening_status_toelichting_check', 'voorziening', `status_toelichting = ${lang(501)}`],
  ['voorziening_versie_check', 'voorziening', 'versie = 0'],
  ['voorziening_soort', 'voorziening', "soort = 'INITIATIEF'"],
  ['peildatum_check', 'voorziening', "peildatum = '2016-13'"],
  ['peildatum_check', 'voorziening', "peildatum = '16-01-2016'"],
  ['vrijwilligersplek_check', 'vrijwilligersplek', "trede_van = 3, treden_bron_code = 'proef'"],
  ['vrijwilligersplek_check', 'vrijwilligersplek', "trede_van = 3, trede_tot = 2, treden_bron_code = 'proef'"],
  ['vrijwilligersplek_check1', 'vrijwilligersplek', 'trede_van = 3, trede_tot = 4'],
  ['vrijwilligersplek_check2', 'vrijwilligersplek', 'uren_per_week_van = 8, uren_per_week_tot = 4'],
  ['vrijwilligersplek_check3', 'vrijwilligersplek', 'plaatsen_vrij = 3, plaatsen_totaal = 2'],
  ['vrijwilligersplek_dagdelen_check', 'vrijwilligersplek', "dagdelen = '{MAANDAG}'"],
  ['vrijwilligersplek_plaatsen_totaal_check', 'vrijwilligersplek', 'plaatsen_totaal = -1'],
  ['vrijwilligersplek_plaatsen_vrij_check', 'vrijwilligersplek', 'plaatsen_vrij = -1'],
  ['vrijwilligersplek_soort_check', 'vrijwilligersplek', "soort = 'WIJKTEAM'"],
  ['vrijwilligersplek_trede_tot_check', 'vrijwilligersplek', "trede_van = 1, trede_tot = 7, treden_bron_code = 'proef'"],
  ['vrijwilligersplek_trede_van_check', 'vrijwilligersplek', "trede_van = 0, trede_tot = 6, treden_bron_code = 'proef'"],
  ['vrijwilligersplek_uren_per_week_tot_check', 'vrijwilligersplek', 'uren_per_week_tot = 61'],
  ['vrijwilligersplek_uren_per_week_van_check', 'vrijwilligersplek', 'uren_per_week_van = -1'],
  ['vrijwilligersplek_wat_je_doet_check', 'vrijwilligersplek', `wat_je_doet = ${lang(1_001)}`],
  ['vrijwilligersplek_wat_we_bieden_check', 'vrijwilligersplek', `wat_we_bieden = ${lang(1_001)}`],
  ['vrijwilligersplek_wat_we_vragen_check', 'vrijwilligersplek', `wat_we_vragen = ${lang(1_001)}`],
  ['wijkteam_soort_check', 'wijkteam', "soort = 'INITIATIEF'"],
  ['wijkteam_teamsoort_check', 'wijkteam', "teamsoort = ''"],
  ['wijkteam_lid_check', 'wijkteam_lid', 'organisatie_id = NULL'],
  ['voorziening_begrip_lijst_check', 'voorziening_begrip', "lijst = 'WET'"],
  ['voorziening_begrip_volgorde_check', 'voorziening_begrip', 'volgorde = -1'],
  ['werkgebied_check', 'werkgebied', "vlak = ST_Multi(ST_MakeEnvelope(6, 52, 6.1, 52.1, 4326))"],
  ['werkgebied_check', 'werkgebied', 'gebied_id = NULL'],
  ['werkgebied_vlak_check', 'werkgebied', "gebied_id = NULL, vlak = ST_GeomFromText('MULTIPOLYGON(((0 0,1 1,1 0,0 1,0 0)))', 4326)"],
  ['toegang_toelichting_check', 'toegang', `toelichting = ${lang(501)}`],
  ['kosten_bedrag_cent_check', 'kosten', 'bedrag_cent = -1'],
  ['kosten_check', 'kosten', 'bedrag_tot_cent = 50'],
  ['kosten_check1', 'kosten', "soort = 'GRATIS'"],
  ['kosten_toelichting_check', 'kosten', `toelichting = ${lang(301)}`],
  ['moment_check', 'moment', 'begin = NULL, duur_minuten = NULL, herhaling = NULL'],
  ['moment_check1', 'moment', "begin = NULL, toelichting = 'soms'"],
  ['moment_duur_minuten_check', 'moment', 'duur_minuten = 0'],
  ['moment_duur_minuten_check', 'moment', 'duur_minuten = 10081'],
  ['moment_herhaling_check', 'moment', `herhaling = ${lang(201)}`],
  ['moment_naam_check', 'moment', `naam = ${lang(121)}`],
  ['moment_toelichting_check', 'moment', `toelichting = ${lang(301)}`],
  ['contact_check', 'contact', 'voorziening_id = NULL'],
  ['contact_check', 'contact', `organisatie_id = '${ORGANISATIE}'`],
  ['contact_check1', 'contact', 'persoonlijk = true'],
  ['contact_check1', 'contact', 'persoonlijk = true, toestemming_op = now()'],
  ['contact_label_check', 'contact', `label = ${lang(121)}`],
  ['contact_waarde_check', 'contact', "waarde = ''"],
  ['toegankelijkheid_lijst_check', 'toegankelijkheid', "lijst = 'THEMA'"],
  ['relatie_check', 'relatie', 'naar_id = van_id'],
  ['relatie_toelichting_check', 'relatie', `toelichting = ${lang(301)}`],
  ['feit_onderwerp_check', 'feit', "onderwerp = ''"],
  ['feit_waarde_check', 'feit', `waarde = ${lang(501)}`],
  ['foto_alt_tekst_check', 'foto', "alt_tekst = ''"],
  ['foto_breedte_check', 'foto', 'breedte = 0'],
  ['foto_hoogte_check', 'foto', 'hoogte = 0'],
  ['foto_bestand_check', 'foto', "bestand = 'deur.jpg'"],
  ['moment_begin_check', 'moment', "begin = 'infinity'"],
  ['voorziening_versie_reden_check', 'voorziening_versie', `reden = ${lang(501)}`],
  ['voorziening_versie_versie_check', 'voorziening_versie', 'versie = 0'],
  ['zoekwoord_aantal_check', 'zoekwoord', 'aantal = -1'],
  ['externe_sleutel_soort_check', 'externe_sleutel', "soort = 'PERSOON'"],
  ['voorziening_check3', 'voorziening', "samengevoegd_in = id, verborgen_op = now(), verborgen_reden = 'proef'"],
  ['voorziening_check4', 'voorziening', `samengevoegd_in = '${ANDER}'`],
  ['account_email_check', 'account', "email = 'Proef@example.org'"],
  ['account_email_check', 'account', "email = 'geen adres'"],
  ['account_naam_check', 'account', "naam = 'Iemand'"],
  ['account_beeld_check', 'account', "beeld = 'foto.jpg'"],
  ['sessie_ip_adres_check', 'sessie', "ip_adres = '127.0.0.1'"],
  ['sessie_toestel_check', 'sessie', "toestel = 'telefoon'"],
  ['inlogwijze_wachtwoord_check', 'inlogwijze', "wachtwoord = 'geheim'"],
  ['mandaat_lijst_check', 'mandaat', "lijst = 'WET'"],
  ['mandaat_check', 'mandaat', 'geldig_tot = geldig_van'],
  ['mandaat_check1', 'mandaat', 'organisatie_id = NULL'],
  ['mandaat_check1', 'mandaat', `voorziening_id = '${PLEK}'`],
  ['mandaat_check1', 'mandaat', "rol = 'MODERATOR'"],
  ['mandaat_check1', 'mandaat', "rol = 'BRON'"],
  ['mandaat_grond_check', 'mandaat', "grond = ''"],
  ['aanvraag_check', 'aanvraag', `organisatie_id = '${ORGANISATIE}'`],
  ['aanvraag_check1', 'aanvraag', "status = 'TOEGEKEND'"],
  ['aanvraag_toelichting_check', 'aanvraag', `toelichting = ${lang(501)}`],
  ['aanvraag_antwoord_check', 'aanvraag', `antwoord = ${lang(501)}`],
  ['uitnodiging_email_check', 'uitnodiging', "email = 'Gast@example.org'"],
  ['uitnodiging_rol_check', 'uitnodiging', "rol = 'BRON'"],
  ['uitnodiging_check', 'uitnodiging', 'overdracht = true'],
  ['uitnodiging_lijst_check', 'uitnodiging', "lijst = 'WET'"],
  ['organisatie_versie_versie_check', 'organisatie_versie', 'versie = 0'],
  ['organisatie_versie_reden_check', 'organisatie_versie', `reden = ${lang(501)}`],
  ['concept_basis_versie_check', 'concept', 'basis_versie = -1'],
  ['concept_inhoud_check', 'concept', `inhoud = to_jsonb(${lang(100_001)})`],
  ['nakijken_check', 'nakijken', "oordeel = 'GOED'"],
  ['reactie_tekst_check', 'reactie', "tekst = ''"],
  ['reactie_tekst_check', 'reactie', `tekst = ${lang(1_001)}`],
  ['suggestie_tekst_check', 'suggestie', `tekst = ${lang(1_001)}`],
  ['suggestie_antwoord_check', 'suggestie', `antwoord = ${lang(501)}`],
  ['suggestie_check', 'suggestie', "soort = 'NIEUWE_PLEK'"],
  ['suggestie_check1', 'suggestie', "status = 'OVERGENOMEN'"],
  ['weigering_maand_check', 'weigering', "maand = '2026-11-02'"],
  ['weigering_aantal_check', 'weigering', 'aantal = 0'],
  ['herinnering_stap_check', 'herinnering', 'stap = 5'],
  ['post_check', 'post', 'verzonden_op = now()'],
];

describe('wat niet mag bestaan, is niet op te slaan', () => {
  it.each(FOUT)('%s weigert in %s: %s', async (regel, tabel, zet) => {
    const door = await geweigerdDoor(`UPDATE ${tabel} SET ${zet} WHERE ${eigen(tabel)}`);
    // a kind that its own table still points at is refused by that foreign key
    if (regel === 'voorziening_soort') expect(door).toMatch(/^vrijwilligersplek_voorziening_id_soort_fkey$/);
    else expect(door).toBe(regel);
  });

  it('heeft hierboven elke regel van de database een keer geprobeerd', async () => {
    const regels = await sql<{ naam: string }>("SELECT conname AS naam FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_namespace n ON n.oid = t.relnamespace WHERE n.nspname = 'public' AND contype = 'c' AND t.relname <> 'spatial_ref_sys' AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = t.oid AND d.deptype = 'e')");
    expect(regels.map(({ naam }) => naam).filter((naam) => !FOUT.some(([regel]) => regel === naam))).toEqual([]);
    expect(regels.length).toBeGreaterThan(80);
  });

  it('laat geen verwijzing naar niets toe, in geen enkele tabel', async () => {
    const sleutels = await sql<{ naam: string; tabel: string; kolom: string; soort: string }>(`
      SELECT c.conname AS naam, t.relname AS tabel, a.attname AS kolom, format_type(a.atttypid, NULL) AS soort
      FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_namespace n ON n.oid = t.relnamespace JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = ANY(c.conkey)
      WHERE n.nspname = 'public' AND c.contype = 'f' AND format_type(a.atttypid, NULL) IN ('uuid', 'text') ORDER BY 1`);
    const door: string[] = [];
    for (const { naam, tabel, kolom, soort } of sleutels) {
      const waarde = soort === 'uuid' ? `'${randomUUID()}'` : tabel === 'gebied' ? "'NIETS'" : "'bestaat-niet'";
      // one row of a table is enough; some tables hold nothing here
      const [rij] = await sql<{ aantal: number }>(`SELECT count(*)::int AS aantal FROM ${tabel}`);
      if (rij!.aantal === 0) {
        door.push(`${tabel} is leeg`);
        continue;
      }
      const extra = ERBIJ[`${tabel}.${kolom}`] ?? '';
      const rijkeuze = ['zoekdocument', 'zoeknaam', 'zoekwachtrij', 'organisatienaam', 'organisatiewachtrij'].includes(tabel) ? 'TRUE' : eigen(tabel);
      const uitslag = await geweigerdDoor(`UPDATE ${tabel} SET ${kolom} = ${waarde}${extra} WHERE ctid = (SELECT ctid FROM ${tabel} WHERE ${rijkeuze} LIMIT 1)`);
      // a team and a search document are also pointed at, and that key may speak first
      if (uitslag !== naam && !(['wijkteam', 'zoekdocument'].includes(tabel) && uitslag.endsWith('_fkey'))) door.push(`${naam}: ${uitslag}`);
    }
    // the queues are empty at rest
    expect(door.filter((regel) => !['zoekwachtrij is leeg', 'organisatiewachtrij is leeg'].includes(regel))).toEqual([]);
    expect(sleutels.length).toBeGreaterThan(40);
  });

  it.each([
    ['een slug twee keer', `UPDATE voorziening SET slug = (SELECT slug FROM voorziening WHERE id = '${ANDER}') WHERE id = '${PLEK}'`, 'voorziening_slug_key'],
    ['een organisatieslug twee keer', `INSERT INTO organisatie (id, slug, naam, bron_code) VALUES (gen_random_uuid(), 'proef-organisatie', 'Nog een', 'proef')`, 'organisatie_slug_key'],
    ['twee Nederlandse namen', "INSERT INTO begrip_label (lijst, begrip_code, taal, soort, tekst) VALUES ('THEMA', 'taal', 'nl', 'NAAM', 'Nog een naam')", 'begrip_label_een_naam_per_taal'],
    ['een gebied twee keer op dezelfde dag', "INSERT INTO gebied (id, code, naam, soort, geldig_van, bron_code) SELECT gen_random_uuid(), code, naam, soort, geldig_van, bron_code FROM gebied WHERE code = 'GM0193'", 'gebied_code_geldig_van_key'],
    ['hetzelfde werkgebied twee keer', `INSERT INTO werkgebied (id, voorziening_id, gebied_id) SELECT gen_random_uuid(), voorziening_id, gebied_id FROM werkgebied WHERE voorziening_id = '${PLEK}'`, 'werkgebied_voorziening_id_gebied_id_key'],
    ['een plek bij een initiatief', `INSERT INTO vrijwilligersplek (voorziening_id) VALUES ('${ANDER}')`, 'vrijwilligersplek_voorziening_id_soort_fkey'],
    ['een team bij een initiatief', `INSERT INTO wijkteam (voorziening_id, teamsoort) VALUES ('${ANDER}', 'x')`, 'wijkteam_voorziening_id_soort_fkey'],
    ['een organisatie weg die nog ergens achter staat', `DELETE FROM organisatie WHERE id = '${ORGANISATIE}'`, 'voorziening_organisatie_id_fkey'],
    ['een code weg die nog gebruikt wordt', "DELETE FROM begrip WHERE lijst = 'THEMA' AND code = 'taal'", 'voorziening_begrip_lijst_begrip_code_fkey'],
  ])('weigert %s', async (_, opdracht, regel) => {
    expect(await geweigerdDoor(opdracht)).toBe(regel);
  });

  // each of these stands for a rule of the design
  it.each([
    ['een bedrag onder nul als bovengrens', `INSERT INTO kosten (id, voorziening_id, soort, bedrag_tot_cent) VALUES (gen_random_uuid(), '${PLEK}', 'VAST_BEDRAG', -5)`],
    ['gratis met een bovengrens', `INSERT INTO kosten (id, voorziening_id, soort, bedrag_tot_cent) VALUES (gen_random_uuid(), '${PLEK}', 'GRATIS', 500)`],
    ['een dag die niet bestaat als peildatum', `UPDATE voorziening SET peildatum = '2026-02-31' WHERE id = '${ANDER}'`],
    ['twee dagdelen in een', `UPDATE vrijwilligersplek SET dagdelen = '{"MA_OCHTEND,DI_AVOND"}' WHERE voorziening_id = '${PLEK}'`],
    ['niets als dagdeel', `UPDATE vrijwilligersplek SET dagdelen = '{NULL}' WHERE voorziening_id = '${PLEK}'`],
    ['een foto buiten de map', `UPDATE foto SET bestand = '../../geheim' WHERE voorziening_id = '${PLEK}'`],
    ['een begin in de oneindigheid', `UPDATE moment SET begin = 'infinity' WHERE voorziening_id = '${PLEK}'`],
  ])('weigert %s', async (_, opdracht) => {
    let uitslag = '';
    await database
      .transactie(async (verbinding) => {
        await verbinding.rijen({ text: opdracht, values: [] });
        uitslag = 'opgeslagen';
        throw new Error('terug');
      })
      .catch(() => {});
    expect(uitslag).toBe('');
  });

  it('houdt het gebied van een afgeschermd adres een wijk of groter, ook als het gebied zelf verandert', async () => {
    await expect(
      database.transactie(async (verbinding) => {
        await verbinding.rijen({ text: "UPDATE locatie SET zichtbaarheid = 'AFGESCHERMD', gebied_id = (SELECT id FROM gebied WHERE soort = 'WIJK' LIMIT 1) WHERE id = $1::uuid", values: [LOSSE_LOCATIE] });
        await verbinding.rijen({ text: "UPDATE gebied SET soort = 'BUURT' WHERE id = (SELECT gebied_id FROM locatie WHERE id = $1::uuid)", values: [LOSSE_LOCATIE] });
        throw new Error('opgeslagen');
      }),
    ).rejects.toThrow(/wijk of groter/);
  });
});

describe('wat opgeslagen kan worden, kan ook doorzoekbaar worden', () => {
  const GEVALLEN: [string, string][] = [
    ['een peildatum die geen dag is', `UPDATE voorziening SET peildatum = '2026-02-31' WHERE id = '${PLEK}'`],
    ['een regel die niet te lezen is', `UPDATE moment SET herhaling = 'elke week' WHERE voorziening_id = '${PLEK}'`],
    ['een tijd in het uur dat de lente overslaat', `UPDATE moment SET begin = '2026-03-28 02:30', duur_minuten = 30, herhaling = 'FREQ=DAILY' WHERE voorziening_id = '${PLEK}'`],
    ['een begin in de oneindigheid', `UPDATE moment SET begin = 'infinity' WHERE voorziening_id = '${PLEK}'`],
    ['een begin voor Christus', `UPDATE moment SET begin = '0044-03-15 10:00 BC' WHERE voorziening_id = '${PLEK}'`],
    ['een naam met tekens van een zoekopdracht', `UPDATE voorziening SET naam = 'De ''Hud'' \\ & | ! :* ( ) <-> 1A', samenvatting = ':A \\'' "x"' WHERE id = '${PLEK}'`],
    ['een naam in andere schriften', `UPDATE voorziening SET naam = 'Київ تعلم 学ぶ 🏠 ' || chr(769) WHERE id = '${PLEK}'`],
    ['een naam zonder letters', `UPDATE voorziening SET naam = '!!!' WHERE id = '${PLEK}'`],
    ['een zeer lang woord', `UPDATE voorziening SET beschrijving = ${lang(4_000)} WHERE id = '${PLEK}'`],
    ['overlappende tijden', `UPDATE moment SET duur_minuten = 10080, herhaling = 'FREQ=DAILY' WHERE voorziening_id = '${PLEK}'`],
    ['een werkgebied dat getekend is', `INSERT INTO werkgebied (id, voorziening_id, vlak) VALUES (gen_random_uuid(), '${PLEK}', ST_Multi(ST_MakeEnvelope(6, 52, 6.2, 52.6, 4326)))`],
  ];
  it.each(GEVALLEN)('%s', async (_, opdracht) => {
    let gedaan = -1;
    await database
      .transactie(async (verbinding) => {
        const opslaan = await verbinding.rijen({ text: opdracht, values: [] }).then(
          () => true,
          () => false,
        );
        // refusing it is good too
        if (opslaan) await werkZoekenBij(verbinding, new Date('2026-03-20T10:00:00Z'));
        gedaan = 1;
        throw new Error('terug');
      })
      .catch((fout: Error) => {
        if (fout.message !== 'terug') throw fout;
      });
    expect(gedaan).toBe(1);
  });
});

interface Kolom {
  tabel: string;
  kolom: string;
  soort: string;
  leeg: boolean;
  lijst: boolean;
}

/** Reads schema.prisma as far as tables and columns go. */
function leesSchema() {
  const tekst = readFileSync('prisma/schema.prisma', 'utf8').replace(/\/\/.*$/gm, '');
  const blokken = [...tekst.matchAll(/^(enum|model) (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, soort, naam, inhoud]) => ({ soort: soort!, naam: naam!, regels: inhoud!.split('\n').map((regel) => regel.trim()).filter(Boolean) }));
  const tabelVan = (blok: { naam: string; regels: string[] }) => /@@map\("(\w+)"\)/.exec(blok.regels.join('\n'))?.[1] ?? blok.naam;
  const enums = new Map(blokken.filter((blok) => blok.soort === 'enum').map((blok) => [blok.naam, { type: tabelVan(blok), waarden: blok.regels.filter((regel) => !regel.startsWith('@@')) }]));
  const modellen = new Map(blokken.filter((blok) => blok.soort === 'model').map((blok) => [blok.naam, blok]));
  const gewoon: Record<string, string> = { String: 'text', Int: 'int4', BigInt: 'int8', Boolean: 'bool', DateTime: 'timestamp', Json: 'jsonb', Decimal: 'numeric', Float: 'float8' };
  const db: Record<string, string> = { SmallInt: 'int2', Uuid: 'uuid', Date: 'date', Timestamptz: 'timestamptz', Timestamp: 'timestamp', Decimal: 'numeric', VarChar: 'varchar', Json: 'json' };
  const kolommen: (Kolom & { model: string; veld: string })[] = [];
  for (const blok of modellen.values())
    for (const regel of blok.regels) {
      if (regel.startsWith('@@')) continue;
      const deel = /^(\w+)\s+(Unsupported\("([^"]+)"\)|\w+)(\[\])?(\?)?(.*)$/.exec(regel);
      if (!deel) throw new Error(`onleesbaar: ${regel}`);
      const [, veld, type, onbekend, lijst, leeg, rest] = deel;
      if (modellen.has(type!)) continue;
      const eigenSoort = /@db\.(\w+)/.exec(rest!)?.[1];
      const soort = onbekend ? onbekend.replace(/\(.*/, '') : (enums.get(type!)?.type ?? (eigenSoort ? db[eigenSoort] : gewoon[type!]));
      kolommen.push({ model: blok.naam, veld: veld!, tabel: tabelVan(blok), kolom: /@map\("(\w+)"\)/.exec(rest!)?.[1] ?? veld!, soort: soort!, leeg: leeg === '?', lijst: lijst === '[]' });
    }
  return { kolommen, enums };
}

describe('schema.prisma en de database', () => {
  it('hebben dezelfde tabellen, kolommen, soorten en leegtes', async () => {
    const echt = await sql<Kolom>(`
      SELECT c.table_name AS tabel, c.column_name AS kolom, regexp_replace(c.udt_name, '^_', '') AS soort, c.is_nullable = 'YES' AS leeg, c.data_type = 'ARRAY' AS lijst
      FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.table_name NOT IN ('spatial_ref_sys', '_prisma_migrations')`);
    const schrijf = ({ tabel, kolom, soort, leeg, lijst }: Kolom) => `${tabel}.${kolom} ${soort}${lijst ? '[]' : ''}${leeg ? '?' : ''}`;
    expect(leesSchema().kolommen.map(schrijf).sort()).toEqual(echt.map(schrijf).sort());
  });

  it('hebben dezelfde keuzelijsten, in dezelfde volgorde', async () => {
    const echt = await sql<{ type: string; waarden: string[] }>("SELECT t.typname AS type, array_agg(e.enumlabel::text ORDER BY e.enumsortorder) AS waarden FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid JOIN pg_namespace n ON n.oid = t.typnamespace WHERE n.nspname = 'public' GROUP BY 1");
    const onze = [...leesSchema().enums.values()];
    const opNaam = (lijst: { type: string; waarden: string[] }[]) => Object.fromEntries(lijst.map(({ type, waarden }) => [type, waarden]));
    expect(opNaam(onze)).toEqual(opNaam(echt));
  });

  it('zijn waar het gemaakte datamodel van is', () => {
    const { models } = (getDatamodel() as unknown as { datamodel: { models: Record<string, { fields: { name: string; kind: string; isRequired: boolean; isList: boolean }[] }> } }).datamodel;
    const gemaakt = Object.entries(models).flatMap(([model, { fields }]) => fields.filter((veld) => veld.kind !== 'object').map((veld) => `${model}.${veld.name}${veld.isList ? '[]' : ''}${veld.isRequired ? '' : '?'}`));
    const uitSchema = leesSchema().kolommen.filter(({ soort }) => !['geometry', 'geography', 'tsvector', 'tstzmultirange'].includes(soort)).map(({ model, veld, leeg, lijst }) => `${model}.${veld}${lijst ? '[]' : ''}${leeg ? '?' : ''}`);
    expect(gemaakt.sort()).toEqual(uitSchema.sort());
  });

  it('verwijzen gelijk: elke foreign key staat in het schema', async () => {
    const [echt] = await sql<{ aantal: number }>("SELECT count(*)::int AS aantal FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_namespace n ON n.oid = t.relnamespace WHERE n.nspname = 'public' AND c.contype = 'f'");
    expect([...readFileSync('prisma/schema.prisma', 'utf8').matchAll(/@relation\((?:"\w+", )?fields:/g)]).toHaveLength(echt!.aantal);
  });

  it('zijn door Prisma te lezen, elke tabel', async () => {
    for (const model of Object.keys((getDatamodel() as unknown as { datamodel: { models: Record<string, unknown> } }).datamodel.models)) {
      const naam = `${model[0]!.toLowerCase()}${model.slice(1)}` as 'voorziening';
      await expect(database.prisma[naam].findFirst(), model).resolves.not.toThrow();
    }
  });
});

/** Listings that wait to be indexed after a change, as names; the change itself is undone. */
async function wachtendNa(...opdrachten: string[]): Promise<string[]> {
  let namen: string[] = [];
  await database
    .transactie(async (verbinding) => {
      await verbinding.rijen({ text: 'DELETE FROM zoekwachtrij', values: [] });
      for (const text of opdrachten) await verbinding.rijen({ text, values: [] });
      namen = (await verbinding.rijen<{ naam: string }>({ text: 'SELECT v.naam FROM zoekwachtrij JOIN voorziening v ON v.id = voorziening_id ORDER BY 1', values: [] })).map(({ naam }) => naam);
      throw new Error('terug');
    })
    .catch((fout: Error) => {
      if (fout.message !== 'terug') throw fout;
    });
  return namen;
}

describe('zoekwachtrij', () => {
  const DELEN = ['vrijwilligersplek', 'voorziening_begrip', 'voorziening_locatie', 'werkgebied', 'toegang', 'kosten', 'moment', 'contact', 'toegankelijkheid', 'feit', 'foto', 'bevestiging', 'relatie'];
  it.each(DELEN)('komt vol door invoegen, wijzigen en weghalen in %s', async (tabel) => {
    const waar = tabel === 'relatie' ? `van_id = '${PLEK}'` : `voorziening_id = '${PLEK}'`;
    const [kolom] = (await sql<{ kolom: string }>('SELECT column_name AS kolom FROM information_schema.columns WHERE table_name = $1 LIMIT 1', [tabel])).map((rij) => rij.kolom);
    // an address also decides what a related listing may say about whose house it is
    const wie = tabel === 'relatie' || tabel === 'voorziening_locatie' ? ['Ander', 'Volle plek'] : ['Volle plek'];
    expect(await wachtendNa(`UPDATE ${tabel} SET ${kolom} = ${kolom} WHERE ${waar}`)).toEqual(wie);
    expect(await wachtendNa(`DELETE FROM ${tabel} WHERE ${waar}`)).toEqual(wie);
    expect(await wachtendNa(`CREATE TEMP TABLE kopie ON COMMIT DROP AS SELECT * FROM ${tabel} WHERE ${waar}`, `DELETE FROM ${tabel} WHERE ${waar}`, 'DELETE FROM zoekwachtrij', `INSERT INTO ${tabel} SELECT * FROM kopie`)).toEqual(wie);
  });

  it.each([
    ['voorziening', `UPDATE voorziening SET naam = 'Ander' WHERE id = '${ANDER}'`, ['Ander', 'Volle plek']],
    ['voorziening, weg', `DELETE FROM voorziening WHERE id = '${ANDER}'`, ['Volle plek']],
    ['wijkteam', "UPDATE wijkteam SET teamsoort = 'buurtteam'", ['Vol team']],
    ['wijkteam_kanaal', "UPDATE wijkteam_kanaal SET toelichting = 'x'", ['Vol team']],
    ['wijkteam_lid', "UPDATE wijkteam_lid SET rol = 'x'", ['Vol team']],
    ['organisatie', `UPDATE organisatie SET naam = 'x' WHERE id = '${ORGANISATIE}'`, ['Vol team', 'Volle plek']],
    ['contact van de organisatie', `INSERT INTO contact (id, organisatie_id, soort, waarde) VALUES (gen_random_uuid(), '${ORGANISATIE}', 'EMAIL', 'info@example.org')`, ['Volle plek']],
    ['locatie', `UPDATE locatie SET straat = 'x' WHERE id = '${LOCATIE}'`, ['Volle plek']],
    ['begrip', "UPDATE begrip SET ouder_code = NULL WHERE lijst = 'THEMA' AND code = 'taal'", ['Volle plek']],
    ['begrip_label', "INSERT INTO begrip_label (lijst, begrip_code, taal, soort, tekst) VALUES ('THEMA', 'taal', 'nl', 'SYNONIEM', 'nieuw woord')", []],
    ['gebied dat bediend wordt', "UPDATE gebied SET naam = 'x' WHERE code = 'GM0193-midden'", ['Volle plek']],
    ['gebied_ligging', "UPDATE gebied_ligging SET gebied_id = gebied_id WHERE gebied_id = (SELECT id FROM gebied WHERE code = 'GM0193-midden')", ['Volle plek']],
    ['een moment dat verhuist', `UPDATE moment SET voorziening_id = '${ANDER}' WHERE voorziening_id = '${PLEK}'`, ['Ander', 'Volle plek']],
    ['een gebied waar het adres in ligt', "UPDATE gebied SET naam = 'x' WHERE code = 'GM0193'", ['Volle plek']],
    ['een nieuw gebied om het adres', `INSERT INTO gebied (id, code, naam, soort, grens, bron_code) VALUES (gen_random_uuid(), 'nieuw', 'Nieuw gebied', 'DEELGEBIED', ST_Multi(ST_MakeEnvelope(${MARKT.lon - 0.01}, ${MARKT.lat - 0.01}, ${MARKT.lon + 0.01}, ${MARKT.lat + 0.01}, 4326)), 'proef')`, ['Volle plek']],
    ['iets dat op een zoekpagina niet staat', "INSERT INTO instelling (sleutel, waarde) VALUES ('x', 'y')", []],
  ])('komt vol door een wijziging in %s', async (_, opdracht, wie) => {
    expect(await wachtendNa(opdracht)).toEqual(wie.length === 0 ? [] : expect.arrayContaining(wie));
  });
});

describe('wijziging', () => {
  it('meldt maken, wijzigen en verwijderen, met de versie', async () => {
    const id = randomUUID();
    await sql("INSERT INTO voorziening (id, soort, slug, naam, samenvatting, status, bron_code) VALUES ($1::uuid, 'INITIATIEF', 'even-hier', 'Even hier', 'Kort', 'ACTIEF', 'proef')", [id]);
    await sql('UPDATE voorziening SET versie = 2 WHERE id = $1::uuid', [id]);
    await sql('DELETE FROM voorziening WHERE id = $1::uuid', [id]);
    expect(await sql('SELECT soort, versie FROM wijziging WHERE voorziening_id = $1::uuid ORDER BY volgnummer', [id])).toEqual([
      { soort: 'GEMAAKT', versie: 1 },
      { soort: 'GEWIJZIGD', versie: 2 },
      { soort: 'VERWIJDERD', versie: 2 },
    ]);
  });

  it('meldt elke rij van een opdracht, en niets van een opdracht die mislukt', async () => {
    const voor = (await sql<{ aantal: number }>('SELECT count(*)::int AS aantal FROM wijziging'))[0]!.aantal;
    const [{ aantal }] = (await sql<{ aantal: number }>('WITH x AS (UPDATE voorziening SET versie = versie RETURNING 1) SELECT count(*)::int AS aantal FROM x')) as [{ aantal: number }];
    expect((await sql<{ aantal: number }>('SELECT count(*)::int AS aantal FROM wijziging'))[0]!.aantal).toBe(voor + aantal);
    await geweigerdDoor('UPDATE voorziening SET versie = 0');
    expect((await sql<{ aantal: number }>('SELECT count(*)::int AS aantal FROM wijziging'))[0]!.aantal).toBe(voor + aantal);
  });
});

describe('versies', () => {
  it('houden elke rij van een voorziening in haar geheel', async () => {
    await sql('UPDATE voorziening SET versie = 7 WHERE id = ANY($1::uuid[])', [[PLEK, TEAM]]);
    await database.transactie((verbinding) => legVersieVast(verbinding, [PLEK, TEAM], 'EIGENAAR', 'proef'));
    for (const id of [PLEK, TEAM]) {
      const [versie] = await sql<{ inhoud: Record<string, unknown>; door_rol: string; reden: string }>('SELECT inhoud, door_rol, reden FROM voorziening_versie WHERE voorziening_id = $1::uuid AND versie = 7', [id]);
      expect(versie).toMatchObject({ door_rol: 'EIGENAAR', reden: 'proef' });
      for (const [tabel, kolom] of [...Object.entries(DEELTABELLEN), ['voorziening', 'id']] as [string, string][]) {
        const rijen = (await sql<{ rij: unknown }>(`SELECT to_jsonb(d) AS rij FROM ${tabel} d WHERE d.${kolom} = $1::uuid`, [id])).map(({ rij }) => rij);
        expect(tabel === 'voorziening' ? [versie!.inhoud[tabel]] : versie!.inhoud[tabel], tabel).toEqual(rijen);
      }
    }
  });

  it('vergeten geen tabel die bij een voorziening hoort', async () => {
    const tabellen = (await sql<{ tabel: string }>("SELECT DISTINCT conrelid::regclass::text AS tabel FROM pg_constraint WHERE contype = 'f' AND confdeltype = 'c' AND confrelid IN ('voorziening'::regclass, 'wijkteam'::regclass)")).map(({ tabel }) => tabel);
    // derived, or about the listing rather than of it
    const overhaar = ['aanvraag', 'herinnering', 'maillink', 'mandaat', 'nakijken', 'reactie', 'samenvoeging', 'suggestie', 'uitnodiging', 'weigering'];
    const daarbuiten = ['zoekdocument', 'zoekwachtrij', 'slug_verwijzing', 'bevestiging', ...overhaar];
    expect(tabellen.filter((tabel) => !daarbuiten.includes(tabel)).sort()).toEqual(Object.keys(DEELTABELLEN).sort());
  });

  it('blijven staan als de voorziening weg is', async () => {
    await sql('DELETE FROM voorziening WHERE id = $1::uuid', [TEAM]);
    expect(await sql('SELECT versie FROM voorziening_versie WHERE voorziening_id = $1::uuid', [TEAM])).toEqual([{ versie: 7 }]);
  });
});
