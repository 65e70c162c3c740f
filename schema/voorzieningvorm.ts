/** The form of a listing, to read and to fill in: both have the same fields. */
import type { Vormblad } from '../server/beheer/bewerkblad.ts';
import type { Namen } from '../server/beheer/verschillen.ts';
import type { Voorzieningvorm as Vorm } from '../server/beheer/vorm.ts';
import { DAGDELEN } from '../server/beheer/waarden.ts';
import { builder } from './builder.ts';
import { ContactSoort, ContactVoor } from './contact.ts';
import { LocatiePrecisie, LocatieSoort } from './locatie.ts';
import { MomentSoort } from './moment.ts';
import { RelatieSoort } from './relatie.ts';
import { KostenPer, KostenSoort, ToegangWijze } from './toegang.ts';
import { VoorzieningStatus } from './voorzieningSoort.ts';
import { Begeleiding, PlaatsenStand, Taalniveau } from './vrijwilligersplek.ts';
import { KanaalSoort } from './wijkteam.ts';

type Deel<V extends keyof Vorm> = NonNullable<Vorm[V]> extends readonly (infer D)[] ? D : NonNullable<Vorm[V]>;
/** A part that names something by id, with the names. */
type MetNamen<T> = T & { namen: Namen };

const Leeftijdvorm = builder.objectRef<Deel<'leeftijd'>>('Leeftijdvorm').implement({
  description: 'Ages.',
  fields: (t) => ({ van: t.exposeInt('van', { nullable: true, description: 'Lowest, 0 to 120.' }), tot: t.exposeInt('tot', { nullable: true, description: 'Highest, included.' }) }),
});
const LeeftijdInvoer = builder.inputType('LeeftijdInvoer', { description: 'Ages.', fields: (t) => ({ van: t.int({ description: 'Lowest, 0 to 120.' }), tot: t.int({ description: 'Highest, included.' }) }) });

const Urenvorm = builder.objectRef<Deel<'urenPerWeek'>>('Urenvorm').implement({
  description: 'Hours a week.',
  fields: (t) => ({ van: t.exposeFloat('van', { nullable: true, description: 'Fewest, 0 to 60.' }), tot: t.exposeFloat('tot', { nullable: true, description: 'Most.' }) }),
});
const UrenInvoer = builder.inputType('UrenInvoer', { description: 'Hours a week.', fields: (t) => ({ van: t.float({ description: 'Fewest, 0 to 60, to a tenth.' }), tot: t.float({ description: 'Most.' }) }) });

const Tredenvorm = builder.objectRef<Deel<'treden'>>('Tredenvorm').implement({
  description: 'Rungs of the participatieladder that the place suits.',
  fields: (t) => ({ van: t.exposeInt('van', { description: 'Lowest, 1 to 6.' }), tot: t.exposeInt('tot', { description: 'Highest, included.' }) }),
});
const TredenInvoer = builder.inputType('TredenInvoer', { description: 'Rungs of the participatieladder that the place suits.', fields: (t) => ({ van: t.int({ required: true, description: 'Lowest, 1 to 6.' }), tot: t.int({ required: true, description: 'Highest, included.' }) }) });

const Plaatsenvorm = builder.objectRef<Deel<'plaatsen'>>('Plaatsenvorm').implement({
  description: 'Room for people.',
  fields: (t) => ({
    totaal: t.exposeInt('totaal', { nullable: true, description: 'All places; null when unknown.' }),
    vrij: t.exposeInt('vrij', { nullable: true, description: 'Free places; null when unknown.' }),
    stand: t.field({ type: PlaatsenStand, description: 'In words.', resolve: ({ stand }) => stand ?? 'ONBEKEND' }),
    vrijVanaf: t.expose('vrijVanaf', { type: 'Date', nullable: true, description: 'When full: from when there is room again.' }),
  }),
});
const PlaatsenInvoer = builder.inputType('PlaatsenInvoer', {
  description: 'Room for people.',
  fields: (t) => ({ totaal: t.int({ description: 'All places, 0 to 10,000.' }), vrij: t.int({ description: 'Free places, not more than all.' }), stand: t.field({ type: PlaatsenStand, description: 'In words; ONBEKEND when left out.' }), vrijVanaf: t.field({ type: 'Date', description: 'From when there is room again.' }) }),
});

const Kenmerkvorm = builder.objectRef<Deel<'toegankelijkheid'>>('Kenmerkvorm').implement({
  description: 'A known fact of accessibility; what is not in the list is unknown.',
  fields: (t) => ({ code: t.exposeID('code', { description: 'rolstoel, ringleiding ...' }), waarde: t.exposeBoolean('waarde', { description: 'Yes or no.' }) }),
});
const KenmerkInvoer = builder.inputType('KenmerkInvoer', { description: 'A known fact of accessibility.', fields: (t) => ({ code: t.id({ required: true, description: 'rolstoel, ringleiding ...' }), waarde: t.boolean({ required: true, description: 'Yes or no.' }) }) });

const Toegangvorm = builder.objectRef<Deel<'toegangen'>>('Toegangvorm').implement({
  description: 'A way to get in.',
  fields: (t) => ({
    wijze: t.expose('wijze', { type: ToegangWijze, description: 'How.' }),
    wetten: t.exposeIDList('wetten', { description: 'Codes of laws.' }),
    verwijzers: t.exposeIDList('verwijzers', { description: 'Codes of who may refer.' }),
    toelichting: t.exposeString('toelichting', { nullable: true, description: 'What else to know, at most 500 characters.' }),
  }),
});
const ToegangInvoer = builder.inputType('ToegangInvoer', {
  description: 'A way to get in.',
  fields: (t) => ({ wijze: t.field({ type: ToegangWijze, required: true, description: 'How.' }), wetten: t.idList({ defaultValue: [], description: 'Codes of laws.' }), verwijzers: t.idList({ defaultValue: [], description: 'Codes of who may refer.' }), toelichting: t.string({ description: 'At most 500 characters.' }) }),
});

const Kostenvorm = builder.objectRef<Deel<'kosten'>>('Kostenvorm').implement({
  description: 'A price for the person.',
  fields: (t) => ({
    soort: t.expose('soort', { type: KostenSoort, description: 'Kind.' }),
    bedragCent: t.exposeInt('bedragCent', { nullable: true, description: 'Euro cents.' }),
    bedragTotCent: t.exposeInt('bedragTotCent', { nullable: true, description: 'Upper end of a range, in euro cents.' }),
    per: t.expose('per', { type: KostenPer, nullable: true, description: 'What the price is for.' }),
    toelichting: t.exposeString('toelichting', { nullable: true, description: 'What else to know, at most 300 characters.' }),
  }),
});
const KostenInvoer = builder.inputType('KostenInvoer', {
  description: 'A price for the person. What is free has no amount.',
  fields: (t) => ({ soort: t.field({ type: KostenSoort, required: true, description: 'Kind.' }), bedragCent: t.int({ description: 'Euro cents.' }), bedragTotCent: t.int({ description: 'Upper end of a range, in euro cents.' }), per: t.field({ type: KostenPer, description: 'What the price is for.' }), toelichting: t.string({ description: 'At most 300 characters.' }) }),
});

const Momentvorm = builder.objectRef<Deel<'momenten'>>('Momentvorm').implement({
  description: 'A single or recurring time (RFC 5545), on the wall clock in Europe/Amsterdam.',
  fields: (t) => ({
    soort: t.expose('soort', { type: MomentSoort, description: 'Kind.' }),
    naam: t.exposeString('naam', { nullable: true, description: 'What happens then, at most 120 characters.' }),
    begin: t.expose('begin', { type: 'LocalDateTime', nullable: true, description: 'First start; null when no clock time is known.' }),
    duurMinuten: t.exposeInt('duurMinuten', { nullable: true, description: '5 to 10,080; null when the end is unknown.' }),
    herhaling: t.exposeString('herhaling', { nullable: true, description: 'RRULE without its prefix; null is once.' }),
    extra: t.expose('extra', { type: ['LocalDateTime'], description: 'Extra starts.' }),
    uitgezonderd: t.expose('uitgezonderd', { type: ['LocalDateTime'], description: 'Starts that are left out.' }),
    opAfspraak: t.exposeBoolean('opAfspraak', { nullable: true, description: 'Only by appointment; null is unknown.' }),
    opFeestdagen: t.exposeBoolean('opFeestdagen', { nullable: true, description: 'Goes on on public holidays; null is unknown.' }),
    inSchoolvakanties: t.exposeBoolean('inSchoolvakanties', { nullable: true, description: 'Goes on in school holidays; null is unknown.' }),
    toelichting: t.exposeString('toelichting', { nullable: true, description: 'What else is known about the time, at most 300 characters.' }),
    locatie: t.exposeID('locatie', { nullable: true, description: 'sleutel of one of locaties; null when it is the same everywhere, or unknown.' }),
  }),
});
export const MomentInvoer = builder.inputType('MomentInvoer', {
  description: 'A single or recurring time (RFC 5545), on the wall clock in Europe/Amsterdam. Without begin there is only toelichting.',
  fields: (t) => ({
    soort: t.field({ type: MomentSoort, required: true, description: 'Kind.' }),
    naam: t.string({ description: 'What happens then, at most 120 characters.' }),
    begin: t.field({ type: 'LocalDateTime', description: 'First start: 2026-11-25T10:00.' }),
    duurMinuten: t.int({ description: '5 to 10,080; may pass midnight.' }),
    herhaling: t.string({ description: 'FREQ=WEEKLY;BYDAY=MO,WE or FREQ=MONTHLY;BYDAY=2TU ...; null is once.' }),
    extra: t.field({ type: ['LocalDateTime'], defaultValue: [], description: 'Extra starts, at most 500.' }),
    uitgezonderd: t.field({ type: ['LocalDateTime'], defaultValue: [], description: 'Starts that are left out, at most 500.' }),
    opAfspraak: t.boolean({ description: 'Only by appointment?' }),
    opFeestdagen: t.boolean({ description: 'Does it go on on public holidays?' }),
    inSchoolvakanties: t.boolean({ description: 'Does it go on in school holidays?' }),
    toelichting: t.string({ description: 'At most 300 characters.' }),
    locatie: t.id({ description: 'sleutel of one of locaties.' }),
  }),
});

const Locatievorm = builder.objectRef<MetNamen<Deel<'locaties'>>>('Locatievorm').implement({
  description: 'Where. A protected address is shown to who keeps the listing; to anybody else only its gebied, and it cannot be changed.',
  fields: (t) => ({
    sleutel: t.exposeID('sleutel', { nullable: true, description: 'Names this place within the form, for momenten.locatie. Give it back with a place that you change; leave it out for a new one.' }),
    soort: t.expose('soort', { type: LocatieSoort, description: 'Kind.' }),
    naam: t.exposeString('naam', { nullable: true, description: 'Name of the building or place.' }),
    straat: t.exposeString('straat', { nullable: true, description: 'Street.' }),
    huisnummer: t.exposeString('huisnummer', { nullable: true, description: 'House number with its addition.' }),
    postcode: t.exposeString('postcode', { nullable: true, description: '8011AB.' }),
    plaats: t.exposeString('plaats', { nullable: true, description: 'Town.' }),
    gebied: t.exposeID('gebied', { nullable: true, description: 'Id of the area.' }),
    gebiedNaam: t.string({ nullable: true, description: 'Name of the area.', resolve: ({ gebied, namen }) => (gebied === null ? null : (namen.gebieden.get(gebied) ?? null)) }),
    lat: t.exposeFloat('lat', { nullable: true, description: 'Latitude, WGS 84; with a precisie of BUURT, WIJK or PLAATS the middle of that.' }),
    lon: t.exposeFloat('lon', { nullable: true, description: 'Longitude, WGS 84.' }),
    precisie: t.expose('precisie', { type: LocatiePrecisie, nullable: true, description: 'How exact the point is.' }),
    afgeschermd: t.boolean({ description: 'The address is protected.', resolve: ({ afgeschermd }) => afgeschermd ?? false }),
    toelichting: t.exposeString('toelichting', { nullable: true, description: 'How to find it, at most 500 characters.' }),
  }),
});
const LocatieInvoer = builder.inputType('LocatieInvoer', {
  description: 'Where. A place that is changed becomes a new one, so that earlier versions keep theirs; one that becomes protected is protected in all versions.',
  fields: (t) => ({
    sleutel: t.id({ description: 'As the form gave it; for a new place anything that momenten.locatie may name, or nothing.' }),
    soort: t.field({ type: LocatieSoort, required: true, description: 'Kind.' }),
    naam: t.string({ description: 'At most 160 characters.' }),
    straat: t.string({ description: 'At most 120 characters.' }),
    huisnummer: t.string({ description: 'At most 20 characters.' }),
    postcode: t.string({ description: '8011 AB.' }),
    plaats: t.string({ description: 'At most 80 characters.' }),
    gebied: t.id({ description: 'Id or code of the gemeente, wijk or buurt. The point must lie in its gemeente; a protected address needs a wijk or larger.' }),
    lat: t.float({ description: 'Latitude, WGS 84, in the Netherlands.' }),
    lon: t.float({ description: 'Longitude, WGS 84.' }),
    precisie: t.field({ type: LocatiePrecisie, description: 'How exact the point is; GEBOUW when left out.' }),
    afgeschermd: t.boolean({ defaultValue: false, description: 'Protect this address: only its gebied is ever shown.' }),
    toelichting: t.string({ description: 'At most 500 characters.' }),
  }),
});

export const Contactvorm = builder.objectRef<Deel<'contacten'>>('Contactvorm').implement({
  description: 'A way to reach it.',
  fields: (t) => ({
    voor: t.field({ type: ContactVoor, description: 'For whom.', resolve: ({ voor }) => voor ?? 'BEWONER' }),
    soort: t.expose('soort', { type: ContactSoort, description: 'How.' }),
    waarde: t.exposeString('waarde', { description: 'Number, address or URL.' }),
    label: t.exposeString('label', { nullable: true, description: 'Whom or what one reaches.' }),
    persoonlijk: t.boolean({ description: 'Of one person, with recorded consent; see toestemmingen.', resolve: ({ persoonlijk }) => persoonlijk ?? false }),
  }),
});
export const ContactInvoer = builder.inputType('ContactInvoer', {
  description: 'A way to reach it: a functional one. That of a person comes with legToestemmingVast.',
  fields: (t) => ({
    voor: t.field({ type: ContactVoor, defaultValue: 'BEWONER', description: 'For whom.' }),
    soort: t.field({ type: ContactSoort, required: true, description: 'How.' }),
    waarde: t.string({ required: true, description: 'Number, address or URL, at most 300 characters.' }),
    label: t.string({ description: 'At most 120 characters.' }),
    persoonlijk: t.boolean({ defaultValue: false, description: 'true only for one that the form had already.' }),
  }),
});

const Fotovorm = builder.objectRef<Deel<'fotos'>>('Fotovorm').implement({
  description: 'A picture.',
  fields: (t) => ({
    bestand: t.exposeID('bestand', { description: 'As POST /foto answered; GET /foto/<bestand> shows it.' }),
    altTekst: t.exposeString('altTekst', { description: 'What can be seen, for who cannot see it.' }),
    breedte: t.exposeInt('breedte', { description: 'Pixels.' }),
    hoogte: t.exposeInt('hoogte', { description: 'Pixels.' }),
    licentie: t.exposeString('licentie', { nullable: true, description: 'Licence; null when unknown.' }),
  }),
});
const FotoInvoer = builder.inputType('FotoInvoer', {
  description: 'A picture.',
  fields: (t) => ({ bestand: t.id({ required: true, description: 'As POST /foto answered.' }), altTekst: t.string({ required: true, description: 'What can be seen, 1 to 300 characters.' }), breedte: t.int({ required: true, description: 'As POST /foto answered.' }), hoogte: t.int({ required: true, description: 'As POST /foto answered.' }), licentie: t.string({ description: 'At most 100 characters.' }) }),
});

const Relatievorm = builder.objectRef<MetNamen<Deel<'relaties'>>>('Relatievorm').implement({
  description: 'A relation from this listing to another.',
  fields: (t) => ({
    soort: t.expose('soort', { type: RelatieSoort, description: 'Kind.' }),
    naarId: t.exposeID('naarId', { description: 'Id of the other listing.' }),
    naarNaam: t.string({ nullable: true, description: 'Name of the other listing; null when it is not on the map.', resolve: ({ naarId, namen }) => namen.voorzieningen.get(naarId) ?? null }),
    toelichting: t.exposeString('toelichting', { nullable: true, description: 'What else to know, at most 300 characters.' }),
  }),
});
const RelatieInvoer = builder.inputType('RelatieInvoer', { description: 'A relation from this listing to another.', fields: (t) => ({ soort: t.field({ type: RelatieSoort, required: true, description: 'Kind.' }), naarId: t.id({ required: true, description: 'Id of the other listing.' }), toelichting: t.string({ description: 'At most 300 characters.' }) }) });

const Feitvorm = builder.objectRef<Deel<'feiten'>>('Feitvorm').implement({ description: 'A statement or figure without a field of its own.', fields: (t) => ({ onderwerp: t.exposeString('onderwerp', { description: 'What it is about.' }), waarde: t.exposeString('waarde', { description: 'What it says.' }) }) });
const FeitInvoer = builder.inputType('FeitInvoer', { description: 'A statement or figure without a field of its own.', fields: (t) => ({ onderwerp: t.string({ required: true, description: 'At most 120 characters.' }), waarde: t.string({ required: true, description: 'At most 500 characters.' }) }) });

const Kanaalvorm = builder.objectRef<Deel<'kanalen'>>('Kanaalvorm').implement({ description: 'A way in to a team.', fields: (t) => ({ soort: t.expose('soort', { type: KanaalSoort, description: 'Kind.' }), toelichting: t.exposeString('toelichting', { nullable: true, description: 'What to know.' }) }) });
const KanaalInvoer = builder.inputType('KanaalInvoer', { description: 'A way in to a team.', fields: (t) => ({ soort: t.field({ type: KanaalSoort, required: true, description: 'Kind.' }), toelichting: t.string({ description: 'At most 300 characters.' }) }) });

const Lidvorm = builder.objectRef<MetNamen<Deel<'samenstelling'>>>('Lidvorm').implement({
  description: 'An organisation or function in a team; never a person.',
  fields: (t) => ({
    organisatieId: t.exposeID('organisatieId', { nullable: true, description: 'Organisation.' }),
    organisatieNaam: t.string({ nullable: true, description: 'Its name.', resolve: ({ organisatieId, namen }) => (organisatieId === null ? null : (namen.organisaties.get(organisatieId) ?? null)) }),
    rol: t.exposeString('rol', { nullable: true, description: 'Function.' }),
  }),
});
const LidInvoer = builder.inputType('LidInvoer', { description: 'An organisation or function in a team; never a person.', fields: (t) => ({ organisatieId: t.id({ description: 'Organisation.' }), rol: t.string({ description: 'Function, at most 160 characters.' }) }) });

const Naambordje = builder.objectRef<{ id: string; naam: string }>('Naambordje').implement({ description: 'Something that is referred to, by name.', fields: (t) => ({ id: t.exposeID('id', { description: 'UUID.' }), naam: t.exposeString('naam', { description: 'Name.' }) }) });

const DAGDEEL = `${DAGDELEN[0]} ... ${DAGDELEN.at(-1)}`;
/** Descriptions that form and input share. */
const WAT = {
  naam: 'Name, 2 to 160 characters.', aliassen: 'Other names under which it is found, at most 30.', samenvatting: 'What it is, in plain Dutch (B1), 20 to 300 characters.', beschrijving: 'More about it, at most 4,000 characters.',
  organisatieId: 'Who stands behind it. Another one can be chosen only by who keeps that organisation too.', themas: 'Codes of themes, 1 to 8.', functies: 'Codes of functions, at least 1.', doelgroepen: 'Codes of target groups.', iedereenWelkom: 'May anybody come? null is unknown.', leeftijd: 'Ages; null when unknown or none.', talen: 'Languages spoken there (BCP 47).',
  toegankelijkheid: 'Facts of accessibility that are known.', toegangen: 'Ways to get in.', kosten: 'What it costs the person.', momenten: 'When, at most 60.', locaties: 'Where, at most 20.', werkgebied: 'Ids (or codes) of areas that it serves.', werkvlak: 'Own drawn area: Polygon or MultiPolygon, at most 2,000 corners.', contacten: 'Ways to reach it, at most 20.', fotos: 'Pictures, at most 10.', relaties: 'Relations from here to other listings.', feiten: 'Statements and figures.',
  status: 'State of the initiative.', statusToelichting: 'Why it has this status, at most 500 characters.', financieringTot: 'Until when it is paid for.',
  watJeDoet: 'Places to do something: what you do there, at most 1,000 characters.', watWeVragen: 'What is asked of you, at most 1,000 characters.', watWeBieden: 'What you get, at most 1,000 characters.', soortenPlek: 'Codes of kinds of place.', treden: 'Rungs of the participatieladder.', begeleiding: 'Guidance on offer.', begeleidingToelichting: 'Guidance in words, at most 400 characters.', taalniveau: 'Dutch that is needed.', dagdelen: DAGDEEL, urenPerWeek: 'Hours a week.', vergoeding: 'What is paid back, at most 300 characters.', plaatsen: 'Room.',
  draagtProfielA: 'Can it carry people with a clear question? null is unknown.', draagtProfielB: 'Can it carry people who need support for long? null is unknown.', draagkrachtToelichting: 'What it can carry, at most 400 characters.', draagkrachtNodig: 'What it needs to carry more (training, intervisie, hands), at most 400 characters.',
  teamsoort: 'Teams: what it is called there, at most 80 characters.', outreachend: 'Does it go to people of its own accord? null is unknown.', kanalen: 'Ways in to the team.', samenstelling: 'Who works in it.',
} satisfies Record<keyof Vorm, string>;

/** Lists of a form that came from a draft may be missing. */
const rij = <T>(lijst: readonly T[] | null | undefined): T[] => [...(lijst ?? [])];

export const Voorzieningvorm = builder.objectRef<Vormblad>('Voorzieningvorm').implement({
  description: 'Everything of a listing that can be changed, as it is filled in; null is unknown. VoorzieningInvoer has the same fields.',
  fields: (t) => ({
    naam: t.string({ description: WAT.naam, resolve: ({ vorm }) => vorm.naam }),
    aliassen: t.stringList({ description: WAT.aliassen, resolve: ({ vorm }) => rij(vorm.aliassen) }),
    samenvatting: t.string({ description: WAT.samenvatting, resolve: ({ vorm }) => vorm.samenvatting }),
    beschrijving: t.string({ nullable: true, description: WAT.beschrijving, resolve: ({ vorm }) => vorm.beschrijving }),
    organisatieId: t.id({ nullable: true, description: WAT.organisatieId, resolve: ({ vorm }) => vorm.organisatieId }),
    organisatie: t.field({ type: Naambordje, nullable: true, description: 'The organisation by name.', resolve: ({ vorm, namen }) => (vorm.organisatieId ? { id: vorm.organisatieId, naam: namen.organisaties.get(vorm.organisatieId) ?? 'een organisatie die er niet meer is' } : null) }),
    themas: t.idList({ description: WAT.themas, resolve: ({ vorm }) => rij(vorm.themas) }),
    functies: t.idList({ description: WAT.functies, resolve: ({ vorm }) => rij(vorm.functies) }),
    doelgroepen: t.idList({ description: WAT.doelgroepen, resolve: ({ vorm }) => rij(vorm.doelgroepen) }),
    iedereenWelkom: t.boolean({ nullable: true, description: WAT.iedereenWelkom, resolve: ({ vorm }) => vorm.iedereenWelkom }),
    leeftijd: t.field({ type: Leeftijdvorm, nullable: true, description: WAT.leeftijd, resolve: ({ vorm }) => vorm.leeftijd }),
    talen: t.stringList({ description: WAT.talen, resolve: ({ vorm }) => rij(vorm.talen) }),
    toegankelijkheid: t.field({ type: [Kenmerkvorm], description: WAT.toegankelijkheid, resolve: ({ vorm }) => rij(vorm.toegankelijkheid) }),
    toegangen: t.field({ type: [Toegangvorm], description: WAT.toegangen, resolve: ({ vorm }) => rij(vorm.toegangen) }),
    kosten: t.field({ type: [Kostenvorm], description: WAT.kosten, resolve: ({ vorm }) => rij(vorm.kosten) }),
    momenten: t.field({ type: [Momentvorm], description: WAT.momenten, resolve: ({ vorm }) => rij(vorm.momenten) }),
    locaties: t.field({ type: [Locatievorm], description: WAT.locaties, resolve: ({ vorm, namen }) => rij(vorm.locaties).map((plek) => ({ ...plek, gebied: plek.gebied ?? null, namen })) }),
    werkgebied: t.idList({ description: WAT.werkgebied, resolve: ({ vorm }) => rij(vorm.werkgebied) }),
    werkgebieden: t.field({ type: [Naambordje], description: 'The areas of werkgebied by name.', resolve: ({ vorm, namen }) => rij(vorm.werkgebied).map((id) => ({ id, naam: namen.gebieden.get(id) ?? id })) }),
    werkvlak: t.field({ type: 'GeoJSON', nullable: true, description: WAT.werkvlak, resolve: ({ vorm }) => vorm.werkvlak }),
    contacten: t.field({ type: [Contactvorm], description: WAT.contacten, resolve: ({ vorm }) => rij(vorm.contacten) }),
    fotos: t.field({ type: [Fotovorm], description: WAT.fotos, resolve: ({ vorm }) => rij(vorm.fotos) }),
    relaties: t.field({ type: [Relatievorm], description: WAT.relaties, resolve: ({ vorm, namen }) => rij(vorm.relaties).map((relatie) => ({ ...relatie, namen })) }),
    feiten: t.field({ type: [Feitvorm], description: WAT.feiten, resolve: ({ vorm }) => rij(vorm.feiten) }),
    status: t.field({ type: VoorzieningStatus, description: WAT.status, resolve: ({ vorm }) => vorm.status }),
    statusToelichting: t.string({ nullable: true, description: WAT.statusToelichting, resolve: ({ vorm }) => vorm.statusToelichting }),
    financieringTot: t.field({ type: 'Peildatum', nullable: true, description: WAT.financieringTot, resolve: ({ vorm }) => vorm.financieringTot }),
    watJeDoet: t.string({ nullable: true, description: WAT.watJeDoet, resolve: ({ vorm }) => vorm.watJeDoet }),
    watWeVragen: t.string({ nullable: true, description: WAT.watWeVragen, resolve: ({ vorm }) => vorm.watWeVragen }),
    watWeBieden: t.string({ nullable: true, description: WAT.watWeBieden, resolve: ({ vorm }) => vorm.watWeBieden }),
    soortenPlek: t.idList({ description: WAT.soortenPlek, resolve: ({ vorm }) => rij(vorm.soortenPlek) }),
    treden: t.field({ type: Tredenvorm, nullable: true, description: WAT.treden, resolve: ({ vorm }) => vorm.treden }),
    begeleiding: t.field({ type: Begeleiding, nullable: true, description: WAT.begeleiding, resolve: ({ vorm }) => vorm.begeleiding }),
    begeleidingToelichting: t.string({ nullable: true, description: WAT.begeleidingToelichting, resolve: ({ vorm }) => vorm.begeleidingToelichting }),
    taalniveau: t.field({ type: Taalniveau, nullable: true, description: WAT.taalniveau, resolve: ({ vorm }) => vorm.taalniveau }),
    dagdelen: t.stringList({ description: WAT.dagdelen, resolve: ({ vorm }) => rij(vorm.dagdelen) }),
    urenPerWeek: t.field({ type: Urenvorm, nullable: true, description: WAT.urenPerWeek, resolve: ({ vorm }) => vorm.urenPerWeek }),
    vergoeding: t.string({ nullable: true, description: WAT.vergoeding, resolve: ({ vorm }) => vorm.vergoeding }),
    plaatsen: t.field({ type: Plaatsenvorm, description: WAT.plaatsen, resolve: ({ vorm }) => vorm.plaatsen }),
    draagtProfielA: t.boolean({ nullable: true, description: WAT.draagtProfielA, resolve: ({ vorm }) => vorm.draagtProfielA }),
    draagtProfielB: t.boolean({ nullable: true, description: WAT.draagtProfielB, resolve: ({ vorm }) => vorm.draagtProfielB }),
    draagkrachtToelichting: t.string({ nullable: true, description: WAT.draagkrachtToelichting, resolve: ({ vorm }) => vorm.draagkrachtToelichting }),
    draagkrachtNodig: t.string({ nullable: true, description: WAT.draagkrachtNodig, resolve: ({ vorm }) => vorm.draagkrachtNodig }),
    teamsoort: t.string({ nullable: true, description: WAT.teamsoort, resolve: ({ vorm }) => vorm.teamsoort }),
    outreachend: t.boolean({ nullable: true, description: WAT.outreachend, resolve: ({ vorm }) => vorm.outreachend }),
    kanalen: t.field({ type: [Kanaalvorm], description: WAT.kanalen, resolve: ({ vorm }) => rij(vorm.kanalen) }),
    samenstelling: t.field({ type: [Lidvorm], description: WAT.samenstelling, resolve: ({ vorm, namen }) => rij(vorm.samenstelling).map((lid) => ({ ...lid, organisatieId: lid.organisatieId ?? null, namen })) }),
  }),
});

export const VoorzieningInvoer = builder.inputType('VoorzieningInvoer', {
  description: 'What is filled in of a listing. A field that is left out does not change; null is unknown; a list replaces the whole list.',
  fields: (t) => ({
    naam: t.string({ description: WAT.naam }),
    aliassen: t.stringList({ description: WAT.aliassen }),
    samenvatting: t.string({ description: WAT.samenvatting }),
    beschrijving: t.string({ description: WAT.beschrijving }),
    organisatieId: t.id({ description: WAT.organisatieId }),
    themas: t.idList({ description: WAT.themas }),
    functies: t.idList({ description: WAT.functies }),
    doelgroepen: t.idList({ description: WAT.doelgroepen }),
    iedereenWelkom: t.boolean({ description: WAT.iedereenWelkom }),
    leeftijd: t.field({ type: LeeftijdInvoer, description: WAT.leeftijd }),
    talen: t.stringList({ description: WAT.talen }),
    toegankelijkheid: t.field({ type: [KenmerkInvoer], description: WAT.toegankelijkheid }),
    toegangen: t.field({ type: [ToegangInvoer], description: WAT.toegangen }),
    kosten: t.field({ type: [KostenInvoer], description: WAT.kosten }),
    momenten: t.field({ type: [MomentInvoer], description: WAT.momenten }),
    locaties: t.field({ type: [LocatieInvoer], description: WAT.locaties }),
    werkgebied: t.idList({ description: WAT.werkgebied }),
    werkvlak: t.field({ type: 'GeoJSON', description: WAT.werkvlak }),
    contacten: t.field({ type: [ContactInvoer], description: WAT.contacten }),
    fotos: t.field({ type: [FotoInvoer], description: WAT.fotos }),
    relaties: t.field({ type: [RelatieInvoer], description: WAT.relaties }),
    feiten: t.field({ type: [FeitInvoer], description: WAT.feiten }),
    status: t.field({ type: VoorzieningStatus, description: WAT.status }),
    statusToelichting: t.string({ description: WAT.statusToelichting }),
    financieringTot: t.field({ type: 'Peildatum', description: WAT.financieringTot }),
    watJeDoet: t.string({ description: WAT.watJeDoet }),
    watWeVragen: t.string({ description: WAT.watWeVragen }),
    watWeBieden: t.string({ description: WAT.watWeBieden }),
    soortenPlek: t.idList({ description: WAT.soortenPlek }),
    treden: t.field({ type: TredenInvoer, description: WAT.treden }),
    begeleiding: t.field({ type: Begeleiding, description: WAT.begeleiding }),
    begeleidingToelichting: t.string({ description: WAT.begeleidingToelichting }),
    taalniveau: t.field({ type: Taalniveau, description: WAT.taalniveau }),
    dagdelen: t.stringList({ description: WAT.dagdelen }),
    urenPerWeek: t.field({ type: UrenInvoer, description: WAT.urenPerWeek }),
    vergoeding: t.string({ description: WAT.vergoeding }),
    plaatsen: t.field({ type: PlaatsenInvoer, description: WAT.plaatsen }),
    draagtProfielA: t.boolean({ description: WAT.draagtProfielA }),
    draagtProfielB: t.boolean({ description: WAT.draagtProfielB }),
    draagkrachtToelichting: t.string({ description: WAT.draagkrachtToelichting }),
    draagkrachtNodig: t.string({ description: WAT.draagkrachtNodig }),
    teamsoort: t.string({ description: WAT.teamsoort }),
    outreachend: t.boolean({ description: WAT.outreachend }),
    kanalen: t.field({ type: [KanaalInvoer], description: WAT.kanalen }),
    samenstelling: t.field({ type: [LidInvoer], description: WAT.samenstelling }),
  }),
});
