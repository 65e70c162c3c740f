/**
 * The form of a listing: every part that somebody can change, as flat fields. Screens, API, drafts, differences and duplicates speak it.
 * null is unknown. Groups whose values limit each other (an age, room) are one field, so that a field can be joined with the work of others.
 */
import { z } from 'zod';
import { Ongeldigheid, type Veldfout } from '../fouten.ts';
import { Herhalingsfout, leesHerhaling } from '../tijd/herhaling.ts';
import { leesWandklok, schrijfWandklok } from '../tijd/klok.ts';
import type { Voorzieningsoort } from '../zoeken/document.ts';
import type { Deel } from './versheid.ts';
import { BEGELEIDINGSVORMEN, CONTACT_VOOR, CONTACTSOORTEN, DAGDELEN, KANAALSOORTEN, KOSTEN_PER, KOSTENSOORTEN, LENGTE, LOCATIESOORTEN, MOMENTSOORTEN, oplopend, peildatum, PLAATSENSTANDEN, PRECISIES, RELATIESOORTEN, STATUSSEN, TAALNIVEAUS, TOEGANGSWIJZEN } from './waarden.ts';

/** Longest lists. */
export const HOOGSTENS = { aliassen: 30, codes: 30, themas: 8, toegangen: 12, kosten: 20, momenten: 60, dagen: 500, locaties: 20, werkgebied: 80, contacten: 20, toegankelijkheid: 40, relaties: 40, feiten: 60, fotos: 10, kanalen: 20, leden: 60, vlakpunten: 2_000 };

const opgeruimd = (tekst: string): string => tekst.normalize('NFC').replace(/\r\n?/g, '\n').trim();

const verplicht = (minst: number, hoogstens: number) =>
  z.string('Vul dit in.').overwrite(opgeruimd).min(1, 'Vul dit in.').min(minst, `Schrijf minstens ${minst} letters.`).max(hoogstens, `Dit is te lang. Gebruik hoogstens ${hoogstens} letters.`);
/** What is left empty is unknown. */
const misschien = (hoogstens: number) =>
  z.string('Dit is geen tekst.').overwrite(opgeruimd).max(hoogstens, `Dit is te lang. Gebruik hoogstens ${hoogstens} letters.`).transform((tekst) => (tekst === '' ? null : tekst)).nullish().transform((tekst) => tekst ?? null);
const keuze = <const T extends readonly string[]>(waarden: T) => z.enum(waarden, 'Kies een van de mogelijkheden.');
const jaNee = z.boolean('Kies ja of nee, of laat het open.').nullish().transform((waarde) => waarde ?? null);
const getal = (minst: number, hoogstens: number) => z.int('Vul een heel getal in.').min(minst, `Dit is te laag: minstens ${minst}.`).max(hoogstens, `Dit is te hoog: hoogstens ${hoogstens}.`).nullish().transform((waarde) => waarde ?? null);
const uren = z.number('Vul een getal in.').min(0, 'Dit is te laag.').max(60, 'Dit is te hoog: hoogstens 60 uur.').transform((waarde) => Math.round(waarde * 10) / 10).nullish().transform((waarde) => waarde ?? null);
const id = z.string('Kies er een.').regex(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i, 'Deze keuze kennen we niet.').transform((tekst) => tekst.toLowerCase());
const code = z.string('Kies er een.').regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Deze keuze kennen we niet.').max(80, 'Deze keuze kennen we niet.');

const lijst = <T extends z.ZodType>(deel: T, hoogstens: number, minst = 0, leeg = 'Vul er minstens een in.') =>
  z.array(deel, 'Dit is geen lijst.').nullish().transform((rij) => rij ?? []).pipe(z.array(z.any()).min(minst, leeg).max(hoogstens, `Dit zijn er te veel. Hoogstens ${hoogstens}.`)) as unknown as z.ZodType<z.output<T>[]>;
/** A list of which the order says nothing: each once, in a fixed order. */
const verzameling = <T extends z.ZodType<string>>(deel: T, hoogstens: number, minst = 0, leeg?: string) =>
  lijst(deel, hoogstens, minst, leeg).transform((rij) => [...new Set(rij)].sort()) as unknown as z.ZodType<string[]>;
const eenmalig = (hoogstens: number) => lijst(verplicht(1, LENGTE.naam), hoogstens).transform((rij) => [...new Set(rij)]);

/** A start on the wall clock. Years far away are typing errors. */
const wandklok = z.string('Vul een dag en een tijd in.').transform((tekst, controle) => {
  const klok = leesWandklok(tekst);
  if (klok === undefined || !/^(19[7-9]|20\d)\d-/.test(tekst)) {
    controle.addIssue({ code: 'custom', message: 'Deze dag of tijd bestaat niet. Schrijf een tijd als 2026-12-31T09:30.' });
    return z.NEVER;
  }
  return schrijfWandklok(klok);
});

const herhaling = misschien(200).transform((tekst, controle) => {
  if (tekst === null) return null;
  const regel = tekst.toUpperCase();
  try {
    leesHerhaling(regel);
    if (/^([A-Z]+=[A-Z0-9,+-]+;)*FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$/.test(regel)) return regel;
    controle.addIssue({ code: 'custom', message: 'Deze herhaling kunnen we niet lezen. Kies de dagen opnieuw.' });
  } catch (fout) {
    if (!(fout instanceof Herhalingsfout)) throw fout;
    controle.addIssue({ code: 'custom', message: `Deze herhaling kunnen we niet lezen: ${fout.message}.` });
  }
  return z.NEVER;
});

const starten = lijst(wandklok, HOOGSTENS.dagen).transform((rij) => [...new Set(rij)].sort());

const toegang = z.strictObject({ wijze: keuze(TOEGANGSWIJZEN), wetten: verzameling(code, HOOGSTENS.codes), verwijzers: verzameling(code, HOOGSTENS.codes), toelichting: misschien(LENGTE.toegangToelichting) });

const bedrag = getal(0, 10_000_000);
const kosten = z.strictObject({ soort: keuze(KOSTENSOORTEN), bedragCent: bedrag, bedragTotCent: bedrag, per: keuze(KOSTEN_PER).nullish().transform((waarde) => waarde ?? null), toelichting: misschien(LENGTE.kostenToelichting) })
  .refine((prijs) => oplopend(prijs.bedragCent ?? 0, prijs.bedragTotCent), { path: ['bedragTotCent'], message: 'Dit is minder dan het eerste bedrag. Verbeter een van de twee.' })
  .refine((prijs) => prijs.soort !== 'GRATIS' || (prijs.bedragCent === null && prijs.bedragTotCent === null), { path: ['bedragCent'], message: 'Wat gratis is heeft geen bedrag. Haal het bedrag weg, of kies iets anders dan gratis.' });

export const momentvorm = z.strictObject({
  soort: keuze(MOMENTSOORTEN),
  naam: misschien(LENGTE.momentNaam),
  begin: wandklok.nullish().transform((tekst) => tekst ?? null),
  duurMinuten: getal(5, 10_080),
  herhaling,
  extra: starten,
  uitgezonderd: starten,
  opAfspraak: jaNee,
  opFeestdagen: jaNee,
  inSchoolvakanties: jaNee,
  toelichting: misschien(LENGTE.momentToelichting),
  /** sleutel of one of locaties; null when it is the same everywhere, or unknown */
  locatie: misschien(80),
}).refine((moment) => moment.begin !== null || moment.toelichting !== null, { path: ['begin'], message: 'Kies een dag en een tijd, of schrijf bij de uitleg wat je wel weet.' })
  .refine((moment) => moment.begin !== null || (moment.herhaling === null && moment.duurMinuten === null && moment.extra.length === 0), { path: ['begin'], message: 'Kies eerst op welke dag en hoe laat het begint.' });

const NEDERLAND = 'Deze plek ligt niet in Nederland. Zet de speld opnieuw neer.';
const locatie = z.strictObject({
  /** names this place within the form: the id of what is stored, or anything for a new one */
  sleutel: z.string().min(1).max(80).nullish().transform((tekst) => tekst ?? null),
  soort: keuze(LOCATIESOORTEN),
  naam: misschien(LENGTE.locatieNaam),
  straat: misschien(LENGTE.straat),
  huisnummer: misschien(LENGTE.huisnummer),
  postcode: misschien(10).transform((tekst, controle) => {
    const kaal = tekst?.replace(/\s/g, '').toUpperCase() ?? null;
    if (kaal === null || /^[1-9]\d{3}[A-Z]{2}$/.test(kaal)) return kaal;
    controle.addIssue({ code: 'custom', message: 'Dit is geen postcode. Schrijf hem zo: 8011 AB.' });
    return z.NEVER;
  }),
  plaats: misschien(LENGTE.plaats),
  /** id or code of an area */
  gebied: misschien(80),
  lat: z.number().min(50.7, NEDERLAND).max(53.7, NEDERLAND).nullish().transform((waarde) => waarde ?? null),
  lon: z.number().min(3.2, NEDERLAND).max(7.3, NEDERLAND).nullish().transform((waarde) => waarde ?? null),
  precisie: keuze(PRECISIES).nullish().transform((waarde) => waarde ?? null),
  afgeschermd: z.boolean().nullish().transform((waarde) => waarde ?? false),
  toelichting: misschien(LENGTE.locatieToelichting),
}).refine((plek) => (plek.lat === null) === (plek.lon === null), { path: ['lat'], message: 'Zet de speld opnieuw neer.' })
  .refine((plek) => plek.huisnummer === null || plek.straat !== null, { path: ['straat'], message: 'Vul ook de straat in.' })
  .refine((plek) => !plek.afgeschermd || plek.soort === 'ADRES', { path: ['afgeschermd'], message: 'Alleen een adres kan afgeschermd zijn.' })
  .refine((plek) => plek.soort !== 'ONLINE' || plek.lat === null, { path: ['lat'], message: 'Wat online is heeft geen plek op de kaart. Haal de speld weg.' });

const ADRES_PATROON: Partial<Record<(typeof CONTACTSOORTEN)[number], [RegExp, string]>> = {
  TELEFOON: [/^(?=(?:\D*\d){3})[\d+()./ -]{3,30}$/, 'Dit is geen telefoonnummer. Gebruik alleen cijfers, bijvoorbeeld 038 123 45 67.'],
  EMAIL: [/^[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+$/, 'Dit is geen e-mailadres. Schrijf het zo: naam@voorbeeld.nl.'],
  WEBSITE: [/^https?:\/\/[^\s/]+\.[^\s]+$/i, 'Dit is geen adres van een website. Het begint met https://.'],
};
export const contactvorm = z.strictObject({
  voor: keuze(CONTACT_VOOR).nullish().transform((waarde) => waarde ?? 'BEWONER'),
  soort: keuze(CONTACTSOORTEN),
  waarde: verplicht(1, LENGTE.contact),
  label: misschien(LENGTE.contactLabel),
  /** of one person; exists only with recorded consent (toestemming.ts) */
  persoonlijk: z.boolean().nullish().transform((waarde) => waarde ?? false),
}).superRefine((contact, controle) => {
  const patroon = ADRES_PATROON[contact.soort];
  if (patroon && !patroon[0].test(contact.waarde)) controle.addIssue({ code: 'custom', path: ['waarde'], message: patroon[1] });
});

/** A ring of longitudes and latitudes, closed. */
const plekken = z.array(z.tuple([z.number().min(3.2, NEDERLAND).max(7.3, NEDERLAND), z.number().min(50.7, NEDERLAND).max(53.7, NEDERLAND)])).min(4, 'Teken een gebied met minstens drie hoeken.')
  .refine((ring) => ring.length > 0 && ring[0]![0] === ring.at(-1)![0] && ring[0]![1] === ring.at(-1)![1], 'Maak de rand van het gebied rond.');
const vlak = z.union([
  z.object({ type: z.literal('Polygon'), coordinates: z.array(plekken).min(1) }).transform(({ coordinates }) => ({ type: 'MultiPolygon' as const, coordinates: [coordinates] })),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(plekken).min(1)).min(1) }).transform(({ coordinates }) => ({ type: 'MultiPolygon' as const, coordinates })),
], 'Teken het gebied opnieuw.').refine(({ coordinates }) => coordinates.flat(2).length <= HOOGSTENS.vlakpunten, 'Dit gebied heeft te veel hoeken. Teken het eenvoudiger.');

const OPLOPEND = { path: ['tot'], message: 'Dit is minder dan het eerste getal. Verbeter een van de twee.' };
const jaren = z.strictObject({ van: getal(0, 120), tot: getal(0, 120) }).refine(({ van, tot }) => oplopend(van, tot), OPLOPEND);
const leegIsNull = <T extends { van: unknown; tot: unknown }>(bereik: T | null | undefined): T | null => (bereik == null || (bereik.van === null && bereik.tot === null) ? null : bereik);

/** Every field, with what it may be. */
const VELDSCHEMAS = {
  naam: verplicht(2, LENGTE.naam),
  aliassen: eenmalig(HOOGSTENS.aliassen),
  samenvatting: verplicht(20, LENGTE.samenvatting),
  beschrijving: misschien(LENGTE.beschrijving),
  organisatieId: id.nullish().transform((waarde) => waarde ?? null),
  themas: verzameling(code, HOOGSTENS.themas, 1, 'Kies minstens een thema.'),
  functies: verzameling(code, HOOGSTENS.codes, 1, 'Kies minstens een ding dat jullie doen.'),
  doelgroepen: verzameling(code, HOOGSTENS.codes),
  iedereenWelkom: jaNee,
  leeftijd: jaren.nullish().transform(leegIsNull),
  talen: verzameling(z.string().regex(/^[a-z]{2,3}$/, 'Deze taal kennen we niet. Schrijf een taal als nl, en of ar.'), HOOGSTENS.codes),
  toegankelijkheid: lijst(z.strictObject({ code, waarde: z.boolean('Kies ja of nee.') }), HOOGSTENS.toegankelijkheid).transform((rij) => [...new Map(rij.map((kenmerk) => [kenmerk.code, kenmerk])).values()].sort((a, b) => (a.code < b.code ? -1 : 1))),
  toegangen: lijst(toegang, HOOGSTENS.toegangen),
  kosten: lijst(kosten, HOOGSTENS.kosten),
  momenten: lijst(momentvorm, HOOGSTENS.momenten),
  locaties: lijst(locatie, HOOGSTENS.locaties),
  werkgebied: verzameling(verplicht(1, 80), HOOGSTENS.werkgebied),
  werkvlak: vlak.nullish().transform((waarde) => waarde ?? null),
  contacten: lijst(contactvorm, HOOGSTENS.contacten),
  fotos: lijst(z.strictObject({ bestand: z.string().regex(/^[0-9a-f]{64}$/, 'Deze foto kennen we niet. Kies hem opnieuw.'), altTekst: verplicht(1, LENGTE.altTekst), breedte: z.int().min(1).max(20_000), hoogte: z.int().min(1).max(20_000), licentie: misschien(LENGTE.licentie) }), HOOGSTENS.fotos),
  relaties: lijst(z.strictObject({ soort: keuze(RELATIESOORTEN), naarId: id, toelichting: misschien(LENGTE.relatieToelichting) }), HOOGSTENS.relaties).transform((rij) => [...new Map(rij.map((relatie) => [`${relatie.soort} ${relatie.naarId}`, relatie])).entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, relatie]) => relatie)),
  feiten: lijst(z.strictObject({ onderwerp: verplicht(1, LENGTE.feitOnderwerp), waarde: verplicht(1, LENGTE.feitWaarde) }), HOOGSTENS.feiten),
  status: keuze(STATUSSEN),
  statusToelichting: misschien(LENGTE.statusToelichting),
  financieringTot: misschien(10).refine((datum) => datum === null || peildatum.safeParse(datum).success, 'Schrijf een datum als 2026, 2026-12 of 2026-12-31.'),
  watJeDoet: misschien(LENGTE.watJeDoet),
  watWeVragen: misschien(LENGTE.watJeDoet),
  watWeBieden: misschien(LENGTE.watJeDoet),
  soortenPlek: verzameling(code, HOOGSTENS.codes),
  treden: z.strictObject({ van: z.int('Vul een heel getal in.').min(1, 'De ladder begint bij 1.').max(6, 'De ladder gaat tot 6.'), tot: z.int('Vul een heel getal in.').min(1, 'De ladder begint bij 1.').max(6, 'De ladder gaat tot 6.') }).refine(({ van, tot }) => oplopend(van, tot), OPLOPEND).nullish().transform((waarde) => waarde ?? null),
  begeleiding: keuze(BEGELEIDINGSVORMEN).nullish().transform((waarde) => waarde ?? null),
  begeleidingToelichting: misschien(LENGTE.begeleidingToelichting),
  taalniveau: keuze(TAALNIVEAUS).nullish().transform((waarde) => waarde ?? null),
  dagdelen: lijst(z.enum(DAGDELEN, 'Kies een dagdeel.'), 21).transform((rij) => DAGDELEN.filter((dagdeel) => rij.includes(dagdeel))),
  urenPerWeek: z.strictObject({ van: uren, tot: uren }).refine(({ van, tot }) => oplopend(van, tot), OPLOPEND).nullish().transform(leegIsNull),
  vergoeding: misschien(LENGTE.vergoeding),
  plaatsen: z.strictObject({ totaal: getal(0, 10_000), vrij: getal(0, 10_000), stand: keuze(PLAATSENSTANDEN).nullish().transform((waarde) => waarde ?? 'ONBEKEND'), vrijVanaf: misschien(10).pipe(z.iso.date('Deze dag bestaat niet. Schrijf hem als 2026-12-31.').nullable()) })
    .refine(({ vrij, totaal }) => oplopend(vrij, totaal), { path: ['vrij'], message: 'Er zijn niet meer plaatsen vrij dan er zijn. Verbeter een van de twee.' })
    .nullish().transform((waarde) => waarde ?? { totaal: null, vrij: null, stand: 'ONBEKEND' as const, vrijVanaf: null }),
  draagtProfielA: jaNee,
  draagtProfielB: jaNee,
  draagkrachtToelichting: misschien(LENGTE.draagkracht),
  draagkrachtNodig: misschien(LENGTE.draagkracht),
  teamsoort: misschien(LENGTE.teamsoort),
  outreachend: jaNee,
  kanalen: lijst(z.strictObject({ soort: keuze(KANAALSOORTEN), toelichting: misschien(LENGTE.kanaalToelichting) }), HOOGSTENS.kanalen),
  samenstelling: lijst(z.strictObject({ organisatieId: id.nullish().transform((waarde) => waarde ?? null), rol: misschien(LENGTE.rol) }).refine((lid) => lid.organisatieId !== null || lid.rol !== null, { path: ['rol'], message: 'Kies een organisatie of vul een functie in. Schrijf geen namen van mensen op.' }), HOOGSTENS.leden),
};

export type Veld = keyof typeof VELDSCHEMAS;
export type Voorzieningvorm = { [V in Veld]: z.output<(typeof VELDSCHEMAS)[V]> };
/** What somebody changes: the fields that are named. */
export type Wijziging = Partial<Voorzieningvorm>;
export type Locatievorm = Voorzieningvorm['locaties'][number];
export type Momentvorm = Voorzieningvorm['momenten'][number];
export type Contactvorm = Voorzieningvorm['contacten'][number];

/** Per field: how it is called for people, to which group of facts it belongs, and which kind of listing has it (all, when none is named). */
export const VELDEN: Record<Veld, { label: string; onderdeel: Deel; soort?: Voorzieningsoort }> = {
  naam: { label: 'Naam', onderdeel: 'TEKST' },
  aliassen: { label: 'Andere namen', onderdeel: 'TEKST' },
  samenvatting: { label: 'Korte uitleg', onderdeel: 'TEKST' },
  beschrijving: { label: 'Langere uitleg', onderdeel: 'TEKST' },
  organisatieId: { label: 'Organisatie', onderdeel: 'TEKST' },
  themas: { label: 'Waar het over gaat', onderdeel: 'TEKST' },
  functies: { label: 'Wat jullie doen', onderdeel: 'TEKST' },
  doelgroepen: { label: 'Voor wie', onderdeel: 'TOEGANG' },
  iedereenWelkom: { label: 'Is iedereen welkom?', onderdeel: 'TOEGANG' },
  leeftijd: { label: 'Leeftijd', onderdeel: 'TOEGANG' },
  talen: { label: 'Talen', onderdeel: 'TOEGANG' },
  toegankelijkheid: { label: 'Toegankelijkheid', onderdeel: 'PLAATS' },
  toegangen: { label: 'Hoe je binnenkomt', onderdeel: 'TOEGANG' },
  kosten: { label: 'Wat het kost', onderdeel: 'KOSTEN' },
  momenten: { label: 'Tijden', onderdeel: 'TIJDEN' },
  locaties: { label: 'Waar het is', onderdeel: 'PLAATS' },
  werkgebied: { label: 'Gebied waar jullie komen', onderdeel: 'PLAATS' },
  werkvlak: { label: 'Getekend gebied', onderdeel: 'PLAATS' },
  contacten: { label: 'Contact', onderdeel: 'CONTACT' },
  fotos: { label: 'Foto’s', onderdeel: 'TEKST' },
  relaties: { label: 'Hoort bij', onderdeel: 'TEKST' },
  feiten: { label: 'Cijfers en feiten', onderdeel: 'TEKST' },
  status: { label: 'Hoe het ervoor staat', onderdeel: 'TEKST' },
  statusToelichting: { label: 'Uitleg bij hoe het ervoor staat', onderdeel: 'TEKST' },
  financieringTot: { label: 'Geld tot', onderdeel: 'TEKST' },
  watJeDoet: { label: 'Wat je doet', onderdeel: 'TEKST', soort: 'VRIJWILLIGERSPLEK' },
  watWeVragen: { label: 'Wat we vragen', onderdeel: 'TEKST', soort: 'VRIJWILLIGERSPLEK' },
  watWeBieden: { label: 'Wat we bieden', onderdeel: 'TEKST', soort: 'VRIJWILLIGERSPLEK' },
  soortenPlek: { label: 'Soort plek', onderdeel: 'TEKST', soort: 'VRIJWILLIGERSPLEK' },
  treden: { label: 'Treden van de participatieladder', onderdeel: 'TEKST', soort: 'VRIJWILLIGERSPLEK' },
  begeleiding: { label: 'Begeleiding', onderdeel: 'TEKST', soort: 'VRIJWILLIGERSPLEK' },
  begeleidingToelichting: { label: 'Uitleg bij de begeleiding', onderdeel: 'TEKST', soort: 'VRIJWILLIGERSPLEK' },
  taalniveau: { label: 'Nederlands dat nodig is', onderdeel: 'TEKST', soort: 'VRIJWILLIGERSPLEK' },
  dagdelen: { label: 'Dagdelen', onderdeel: 'TIJDEN', soort: 'VRIJWILLIGERSPLEK' },
  urenPerWeek: { label: 'Uren per week', onderdeel: 'TIJDEN', soort: 'VRIJWILLIGERSPLEK' },
  vergoeding: { label: 'Vergoeding', onderdeel: 'KOSTEN', soort: 'VRIJWILLIGERSPLEK' },
  plaatsen: { label: 'Plaatsen', onderdeel: 'PLAATSEN', soort: 'VRIJWILLIGERSPLEK' },
  draagtProfielA: { label: 'Voor mensen met een duidelijke vraag', onderdeel: 'PLAATSEN', soort: 'VRIJWILLIGERSPLEK' },
  draagtProfielB: { label: 'Voor mensen die lang hulp nodig hebben', onderdeel: 'PLAATSEN', soort: 'VRIJWILLIGERSPLEK' },
  draagkrachtToelichting: { label: 'Wat de plek aankan', onderdeel: 'PLAATSEN', soort: 'VRIJWILLIGERSPLEK' },
  draagkrachtNodig: { label: 'Wat jullie nodig hebben', onderdeel: 'PLAATSEN', soort: 'VRIJWILLIGERSPLEK' },
  teamsoort: { label: 'Soort team', onderdeel: 'TEKST', soort: 'WIJKTEAM' },
  outreachend: { label: 'Gaat zelf naar mensen toe', onderdeel: 'TEKST', soort: 'WIJKTEAM' },
  kanalen: { label: 'Hoe je het team bereikt', onderdeel: 'CONTACT', soort: 'WIJKTEAM' },
  samenstelling: { label: 'Wie er in het team zitten', onderdeel: 'TEKST', soort: 'WIJKTEAM' },
};
export const VELDNAMEN = Object.keys(VELDEN) as Veld[];

/** The fields of one kind of listing. */
export const veldenVan = (soort: Voorzieningsoort): Veld[] => VELDNAMEN.filter((veld) => (VELDEN[veld].soort ?? soort) === soort);

/** A form in which nothing is filled in. */
export const LEEG: Voorzieningvorm = {
  naam: '', aliassen: [], samenvatting: '', beschrijving: null, organisatieId: null, themas: [], functies: [], doelgroepen: [], iedereenWelkom: null, leeftijd: null, talen: [], toegankelijkheid: [], toegangen: [], kosten: [],
  momenten: [], locaties: [], werkgebied: [], werkvlak: null, contacten: [], fotos: [], relaties: [], feiten: [], status: 'ACTIEF', statusToelichting: null, financieringTot: null, watJeDoet: null, watWeVragen: null, watWeBieden: null,
  soortenPlek: [], treden: null, begeleiding: null, begeleidingToelichting: null, taalniveau: null, dagdelen: [], urenPerWeek: null, vergoeding: null, plaatsen: { totaal: null, vrij: null, stand: 'ONBEKEND', vrijVanaf: null },
  draagtProfielA: null, draagtProfielB: null, draagkrachtToelichting: null, draagkrachtNodig: null, teamsoort: null, outreachend: null, kanalen: [], samenstelling: [],
};

/** What is wrong in a way that no screen of ours makes. */
const ANDERS = { error: (fout: { code?: string | undefined }) => (fout.code === 'unrecognized_keys' ? 'Dit onderdeel kennen we niet.' : 'Dit kunnen we niet lezen. Vul het opnieuw in.') };

/**
 * Reads what somebody filled in: the fields that are named, cleaned up.
 * @param minstens fields that must be there, for a new listing
 * @throws Ongeldigheid with every mistake, by field
 */
export function leesWijziging(invoer: object, soort: Voorzieningsoort, minstens: readonly Veld[] = []): Wijziging {
  const fouten: Veldfout[] = [];
  const wijziging: Record<string, unknown> = {};
  for (const [veld, waarde] of Object.entries(invoer)) {
    if (waarde === undefined) continue;
    const eigen = VELDEN[veld as Veld]?.soort;
    if (!Object.hasOwn(VELDSCHEMAS, veld)) fouten.push({ veld, melding: 'Dit onderdeel kennen we niet.' });
    else if (eigen !== undefined && eigen !== soort) {
      // unknown is unknown for any kind
      const gelezen = VELDSCHEMAS[veld as Veld].safeParse(waarde);
      if (!gelezen.success || JSON.stringify(gelezen.data) !== JSON.stringify(LEEG[veld as Veld])) fouten.push({ veld, melding: 'Dit hoort niet bij deze soort plek.' });
    } else {
      const gelezen = VELDSCHEMAS[veld as Veld].safeParse(waarde, ANDERS);
      const leeg = gelezen.success && (gelezen.data === null || (Array.isArray(gelezen.data) && gelezen.data.length === 0));
      if (leeg && VERPLICHT[soort].includes(veld as Veld)) fouten.push({ veld, melding: 'Vul dit in.' });
      else if (gelezen.success) wijziging[veld] = gelezen.data;
      else for (const { path, message } of gelezen.error.issues) {
        const plek = [veld, ...path].join('.');
        // the first thing to do about a field says enough
        if (!fouten.some((eerder) => eerder.veld === plek)) fouten.push({ veld: plek, melding: message });
      }
    }
  }
  for (const veld of minstens) if ((invoer as Record<string, unknown>)[veld] === undefined) fouten.push({ veld, melding: 'Vul dit in.' });
  if (fouten.length > 0) throw new Ongeldigheid(fouten.slice(0, 100));
  return wijziging as Wijziging;
}

/** What a new listing needs. */
export const VERPLICHT: Record<Voorzieningsoort, readonly Veld[]> = { INITIATIEF: ['naam', 'samenvatting', 'themas', 'functies'], VRIJWILLIGERSPLEK: ['naam', 'samenvatting', 'themas', 'functies', 'soortenPlek'], WIJKTEAM: ['naam', 'samenvatting', 'themas', 'functies', 'teamsoort'] };

/** What is one and the same in two forms: places by what they are, moments with the place by its number. */
export function vergelijkbaar<V extends Veld>(vorm: Voorzieningvorm, veld: V): string {
  if (veld === 'locaties') return JSON.stringify(vorm.locaties.map(({ sleutel: _sleutel, ...rest }) => rest));
  if (veld === 'momenten') return JSON.stringify(vorm.momenten.map(({ locatie: waar, ...rest }) => ({ ...rest, locatie: waar === null ? null : vorm.locaties.findIndex(({ sleutel: eigen }) => eigen === waar) })));
  return JSON.stringify(vorm[veld]);
}

/** Fields in which two forms differ. */
export const verschillendeVelden = (een: Voorzieningvorm, ander: Voorzieningvorm): Veld[] => VELDNAMEN.filter((veld) => vergelijkbaar(een, veld) !== vergelijkbaar(ander, veld));
