/**
 * The form of the seed files, checked at load. One YAML file in seed/voorzieningen/ per source document, with the
 * keys bronnen, gebieden, organisaties, locaties and voorzieningen. What a source does not say is left out: absent is "unknown".
 */
import { z } from 'zod';
import { BEGELEIDINGSVORMEN, CONTACT_VOOR, CONTACTSOORTEN, DAGDELEN, KANAALSOORTEN, KOSTEN_PER, KOSTENSOORTEN, LENGTE, LOCATIESOORTEN, MOMENTSOORTEN, oplopend, ORGANISATIESOORTEN, peildatum, PLAATSENSTANDEN, RELATIESOORTEN, sleutel, STATUSSEN, TAALNIVEAUS, TOEGANGSWIJZEN, VOORZIENINGSOORTEN } from '../server/beheer/waarden.ts';

/** Where and when a fact was said. Anything without its own herkomst inherits that of the record around it. */
const herkomst = {
  /** Key of a source in bronnen. */
  bron: sleutel.optional(),
  /** Place in the source: "l.579-651", "par. 3.2", "tabel A". */
  vindplaats: z.string().max(200).optional(),
  /** The date for which the source says this; left out when the source has no date. */
  peildatum: peildatum.optional(),
};

const OPLOPEND = { path: ['tot'], message: 'dit is minder dan "van": verbeter een van de twee' };

export const bron = z.strictObject({
  sleutel,
  titel: z.string().max(300),
  uitgever: z.string().max(200).optional(),
  url: z.url().optional(),
  licentie: z.string().max(100).optional(),
  datum: peildatum.optional(),
  toelichting: z.string().max(1000).optional(),
});

export const gebiedssoorten = ['LAND', 'PROVINCIE', 'REGIO', 'GEMEENTE', 'STADSDEEL', 'WIJK', 'BUURT', 'KERN', 'PLAATS', 'DEELGEBIED', 'VERZORGINGSGEBIED'] as const;

/** An area that a source names and that has no official border here. Official areas come from seed/gebieden. */
export const gebied = z.strictObject({
  /** Own code, e.g. "rotterdam-overschie". */
  code: sleutel,
  naam: z.string().max(120),
  soort: z.enum(gebiedssoorten),
  /** Code of the area it lies in, or the name of a plaats. */
  ouder: z.string().optional(),
  /** Codes of areas that together make up this one (a service area of several wijken). */
  bestaatUit: z.array(z.string()).optional(),
  ...herkomst,
});

/** A functional way to reach somebody: never the name, telephone number or address of a private person. */
export const contact = z.strictObject({
  voor: z.enum(CONTACT_VOOR).default('BEWONER'),
  soort: z.enum(CONTACTSOORTEN),
  waarde: z.string().max(300),
  label: z.string().max(120).optional(),
  ...herkomst,
});

export const organisatie = z.strictObject({
  sleutel,
  naam: z.string().max(160),
  aliassen: z.array(z.string().max(160)).default([]),
  soort: z.enum(ORGANISATIESOORTEN).default('ONBEKEND'),
  omschrijving: z.string().max(1000).optional(),
  website: z.url().optional(),
  contacten: z.array(contact).default([]),
  ...herkomst,
});

export const locatie = z.strictObject({
  sleutel,
  soort: z.enum(LOCATIESOORTEN).default('ADRES'),
  /** Name of the building or place. */
  naam: z.string().max(160).optional(),
  straat: z.string().max(120).optional(),
  /** As text: "2a", "35-1". */
  huisnummer: z.string().max(20).optional(),
  postcode: z.string().regex(/^[1-9]\d{3} ?[A-Z]{2}$/, 'schrijf een postcode als 8011 AB').optional(),
  /** Place name as in seed/gebieden/plaatsen.csv. */
  plaats: z.string().max(80).optional(),
  /** Code of the smallest known area it lies in: BU..., WK..., GM..., or an own code. */
  gebied: z.string().optional(),
  /** AFGESCHERMD: the address is protected; only its gebied (a wijk or larger) is ever shown. */
  zichtbaarheid: z.enum(['OPENBAAR', 'AFGESCHERMD']).default('OPENBAAR'),
  toelichting: z.string().max(500).optional(),
  ...herkomst,
});

export const toegang = z.strictObject({
  wijze: z.enum(TOEGANGSWIJZEN),
  /** Codes of wet.yaml. */
  wetten: z.array(sleutel).default([]),
  /** Codes of verwijzer.yaml: who may refer. */
  verwijzers: z.array(sleutel).default([]),
  toelichting: z.string().max(500).optional(),
  ...herkomst,
});

/** What it costs the person. What a gemeente pays, or a budget, is a feit. */
export const kosten = z.strictObject({
  soort: z.enum(KOSTENSOORTEN),
  /** Euro cents. */
  bedragCent: z.int().min(0).max(10_000_000).optional(),
  bedragTotCent: z.int().min(0).max(10_000_000).optional(),
  per: z.enum(KOSTEN_PER).optional(),
  toelichting: z.string().max(300).optional(),
  ...herkomst,
}).refine((prijs) => oplopend(prijs.bedragCent, prijs.bedragTotCent), { path: ['bedragTotCent'], message: 'dit is minder dan bedragCent: verbeter een van de twee' })
  .refine((prijs) => prijs.soort !== 'GRATIS' || !(prijs.bedragCent || prijs.bedragTotCent), { path: ['soort'], message: 'wat gratis is heeft geen bedrag: haal het weg, of kies een andere soort' });

export const moment = z.strictObject({
  soort: z.enum(MOMENTSOORTEN),
  naam: z.string().max(120).optional(),
  /** First start, wall-clock time in Europe/Amsterdam: 2021-10-04T10:00. For "every Monday" the first Monday on or after the peildatum. Left out when the source gives no clock time; then toelichting says what is known. */
  begin: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, 'schrijf een tijd als 2016-12-31T09:30').optional(),
  /** Minutes; may pass midnight. Left out when the source gives no end. */
  duurMinuten: z.int().min(5).max(10_080).optional(),
  /** RFC 5545 recurrence rule without prefix: FREQ=WEEKLY;BYDAY=MO,WE. */
  herhaling: z.string().max(200).optional(),
  /** Extra and left-out starts, as begin. */
  extra: z.array(z.string()).default([]),
  uitgezonderd: z.array(z.string()).default([]),
  opAfspraak: z.boolean().optional(),
  /** Does it go on on public holidays / in school holidays? Left out is unknown. */
  opFeestdagen: z.boolean().optional(),
  inSchoolvakanties: z.boolean().optional(),
  toelichting: z.string().max(300).optional(),
  /** Key of one of the locaties of this listing, when it differs by moment. */
  locatie: sleutel.optional(),
  ...herkomst,
});

export const relatie = z.strictObject({
  soort: z.enum(RELATIESOORTEN),
  /** Key of the other voorziening. "a ONDERDEEL_VAN b": a hangs under b. "a OPVOLGER b": b follows a up. */
  naar: sleutel,
  toelichting: z.string().max(300).optional(),
  ...herkomst,
});

/** A sourced figure or statement that has no field of its own; contradicting ones stand side by side. */
export const feit = z.strictObject({
  onderwerp: z.string().max(120),
  waarde: z.string().max(500),
  ...herkomst,
});

export const plek = z.strictObject({
  watJeDoet: z.string().max(600).optional(),
  watWeVragen: z.string().max(600).optional(),
  watWeBieden: z.string().max(600).optional(),
  /** Codes of soort-plek.yaml. */
  soortPlek: z.array(sleutel).min(1),
  /** Participatieladder 1-6, only when the source says so for this place. */
  treden: z.strictObject({ van: z.int().min(1).max(6), tot: z.int().min(1).max(6), ...herkomst }).refine(({ van, tot }) => oplopend(van, tot), OPLOPEND).optional(),
  begeleiding: z.enum(BEGELEIDINGSVORMEN).optional(),
  begeleidingToelichting: z.string().max(400).optional(),
  taalniveau: z.enum(TAALNIVEAUS).optional(),
  /** MA_OCHTEND ... ZO_AVOND */
  dagdelen: z.array(z.enum(DAGDELEN, 'schrijf een dagdeel als MA_OCHTEND')).default([]),
  urenPerWeek: z.strictObject({ van: z.number().min(0).max(60).optional(), tot: z.number().min(0).max(60).optional() }).refine(({ van, tot }) => oplopend(van, tot), OPLOPEND).optional(),
  vergoeding: z.string().max(300).optional(),
  plaatsen: z.strictObject({ totaal: z.int().min(0).optional(), vrij: z.int().min(0).optional(), stand: z.enum(PLAATSENSTANDEN).optional(), ...herkomst }).refine(({ vrij, totaal }) => oplopend(vrij, totaal), { path: ['vrij'], message: 'dit is meer dan totaal: verbeter een van de twee' }).optional(),
  /** Can it carry profile A (a clear question) or B (complex, long support)? Left out is unknown. */
  draagkracht: z.strictObject({ profielA: z.boolean().optional(), profielB: z.boolean().optional(), toelichting: z.string().max(400).optional(), ...herkomst }).optional(),
});

export const wijkteam = z.strictObject({
  /** sociaal wijkteam, buurtteam, gebiedsteam, frontlijnteam ... as the source calls it. */
  teamsoort: z.string().max(80),
  outreachend: z.boolean().optional(),
  kanalen: z.array(z.strictObject({ soort: z.enum(KANAALSOORTEN), toelichting: z.string().max(300).optional(), ...herkomst })).default([]),
  samenstelling: z.array(z.strictObject({ organisatie: sleutel.optional(), rol: z.string().max(160).optional(), ...herkomst })).default([]),
});

export const voorziening = z.strictObject({
  sleutel,
  soort: z.enum(VOORZIENINGSOORTEN),
  naam: z.string().min(2).max(LENGTE.naam),
  aliassen: z.array(z.string().max(160)).default([]),
  /** B1 Dutch, own words, at most 300 characters, spoken to the reader ("je"). */
  samenvatting: z.string().min(20).max(LENGTE.samenvatting),
  /** Own words, at most 4000 characters; paragraphs divided by an empty line. */
  beschrijving: z.string().max(LENGTE.beschrijving).optional(),
  organisatie: sleutel.optional(),
  themas: z.array(sleutel).min(1).max(8),
  functies: z.array(sleutel).min(1),
  doelgroepen: z.array(sleutel).default([]),
  /** true when the source says anybody may come; false when it is only for its doelgroepen; left out when unknown. */
  iedereenWelkom: z.boolean().optional(),
  leeftijd: z.strictObject({ van: z.int().min(0).max(120).optional(), tot: z.int().min(0).max(120).optional() }).refine(({ van, tot }) => oplopend(van, tot), OPLOPEND).optional(),
  /** BCP 47 codes of languages spoken there, when the source says so. */
  talen: z.array(z.string().regex(/^[a-z]{2,3}$/, 'schrijf een taal als nl, en of ar')).default([]),
  toegangen: z.array(toegang).default([]),
  kosten: z.array(kosten).default([]),
  momenten: z.array(moment).default([]),
  /** Keys of locaties. */
  locaties: z.array(sleutel).default([]),
  /** Codes of gebieden, or names of plaatsen, that are served (at home, or by a team). */
  werkgebied: z.array(z.string()).default([]),
  contacten: z.array(contact).default([]),
  /** Codes of toegankelijkheid.yaml; left out is unknown. */
  toegankelijkheid: z.record(sleutel, z.enum(['JA', 'NEE'])).default({}),
  relaties: z.array(relatie).default([]),
  feiten: z.array(feit).default([]),
  /** ONZEKER unless the source itself says that it is an idea, in development, or has stopped. */
  status: z.enum(STATUSSEN).default('ONZEKER'),
  statusToelichting: z.string().max(300).optional(),
  financieringTot: peildatum.optional(),
  plek: plek.optional(),
  wijkteam: wijkteam.optional(),
  bron: sleutel,
  vindplaats: z.string().max(200),
  peildatum: peildatum.optional(),
}).refine((v) => (v.soort === 'VRIJWILLIGERSPLEK') === (v.plek !== undefined), { path: ['plek'], message: 'een vrijwilligersplek heeft een deel "plek", de andere soorten niet' })
  .refine((v) => (v.soort === 'WIJKTEAM') === (v.wijkteam !== undefined), { path: ['wijkteam'], message: 'een wijkteam heeft een deel "wijkteam", de andere soorten niet' });

export const seedbestand = z.strictObject({
  bronnen: z.array(bron).default([]),
  gebieden: z.array(gebied).default([]),
  organisaties: z.array(organisatie).default([]),
  locaties: z.array(locatie).default([]),
  voorzieningen: z.array(voorziening).default([]),
});

/** An entry of a code list in seed/codelijsten: SKOS concept with labels per language. */
export const begrip = z.strictObject({
  code: sleutel,
  ouder: sleutel.optional(),
  /** Preferred name per language (nl is required). */
  naam: z.object({ nl: z.string() }).catchall(z.string()),
  omschrijving: z.string().max(500).optional(),
  /** Other words for the same: synonyms, everyday words, life situations, per language. */
  synoniemen: z.record(z.string(), z.array(z.string())).default({}),
});

export const codelijst = z.strictObject({
  lijst: z.enum(['THEMA', 'DOELGROEP', 'FUNCTIE', 'SOORT_PLEK', 'WET', 'VERWIJZER', 'TOEGANKELIJKHEID', 'WOORD']),
  versie: z.string(),
  bron: z.string(),
  begrippen: z.array(begrip),
});

export type Seedbestand = z.output<typeof seedbestand>;
export type Codelijst = z.output<typeof codelijst>;
