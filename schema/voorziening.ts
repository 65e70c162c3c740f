import { GraphQLError } from 'graphql';
import { VERSHEDEN, versheidVan } from '../server/beheer/versheid.ts';
import { standVan } from '../server/tijd/open.ts';
import { volgendeKeren, VOORUIT_DAGEN } from '../server/tijd/rooster.ts';
import { isGratis, isZonderAanmelding, isZonderIndicatie, type Voorzieningdocument } from '../server/zoeken/document.ts';
import { haalVoorziening } from '../server/zoeken/zoek.ts';
import { isUuid } from '../server/sleutels.ts';
import { Invoerfout } from '../server/fouten.ts';
import { Doelgroep, Functie, Thema } from './begrip.ts';
import { Bron } from './bron.ts';
import { builder } from './builder.ts';
import { Contact, ContactVoor } from './contact.ts';
import { Feit } from './feit.ts';
import { GebiedKort } from './gebied.ts';
import { JaNeeOnbekend, jaNee } from './jaNeeOnbekend.ts';
import { Locatie } from './locatie.ts';
import { Moment, Voorkomen } from './moment.ts';
import { Relatie } from './relatie.ts';
import { Kosten, Toegang } from './toegang.ts';
import { VoorzieningSoort, VoorzieningStatus } from './voorzieningSoort.ts';

export const OrganisatieKort = builder.objectRef<{ id: string; slug: string; naam: string }>('OrganisatieKort').implement({
  description: 'An organisation by name.',
  fields: (t) => ({ id: t.exposeID('id', { description: 'UUID.' }), slug: t.exposeString('slug', { description: 'For organisatie(slug).' }), naam: t.exposeString('naam', { description: 'Name.' }) }),
});

const Toegankelijkheid = builder.objectRef<{ code: string; waarde: boolean | null }>('Toegankelijkheid').implement({
  description: 'One fact of accessibility.',
  fields: (t) => ({
    code: t.exposeID('code', { description: 'rolstoel, ringleiding, prikkelarm ...' }),
    naam: t.string({ description: 'In plain Dutch.', resolve: ({ code }, _args, { begrippen }) => begrippen.naam('TOEGANKELIJKHEID', code) }),
    waarde: t.field({ type: JaNeeOnbekend, description: 'Yes, no or unknown.', resolve: ({ waarde }) => jaNee(waarde) }),
  }),
});

const Foto = builder.objectRef<Voorzieningdocument['fotos'][number]>('Foto').implement({
  description: 'A picture.',
  fields: (t) => ({
    altTekst: t.exposeString('altTekst', { description: 'What can be seen, for who cannot see it.' }),
    url: t.string({ description: 'Path on this server: GET gives a jpeg, png, webp or avif, or 404 when it was taken away.', resolve: (foto) => `/foto/${foto.bestand}` }),
    breedte: t.exposeInt('breedte', { description: 'Pixels.' }),
    hoogte: t.exposeInt('hoogte', { description: 'Pixels.' }),
    licentie: t.exposeString('licentie', { nullable: true, description: 'Licence; null when unknown.' }),
  }),
});

const Bevestiging = builder.objectRef<Voorzieningdocument['bevestigingen'][number]>('Bevestiging').implement({
  description: 'When a group of facts was last confirmed, and by which role.',
  fields: (t) => ({
    onderdeel: t.exposeString('onderdeel', { description: 'ALLES, TIJDEN, PLAATS, CONTACT, TOEGANG, KOSTEN, PLAATSEN or TEKST.' }),
    op: t.expose('op', { type: 'DateTime', description: 'When.' }),
    door: t.exposeString('door', { description: 'By which role, never by which person.' }),
  }),
});

export const Versheid = builder.enumType('Versheid', {
  description: 'Whether what a listing says can be relied on. VERS: confirmed, and nothing is due. TOE_AAN_NAKIJKEN: it was confirmed, and part of it is due to be looked at again. NIET_BEVESTIGD: everybody who keeps it was asked whether it is still right, and nobody answered; it ranks lower. NOOIT_BEVESTIGD: it stands as its source says, and nobody of the place ever confirmed it.',
  values: VERSHEDEN,
});

export const Voorziening = builder.interfaceRef<Voorzieningdocument>('Voorziening').implement({
  description: 'Anything on the map: what an Initiatief, a Vrijwilligersplek and a Wijkteam share.',
  resolveType: (document) => ({ INITIATIEF: 'Initiatief', VRIJWILLIGERSPLEK: 'Vrijwilligersplek', WIJKTEAM: 'Wijkteam' })[document.soort],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'UUID version 7; never changes.' }),
    slug: t.exposeString('slug', { description: 'Readable name for a URL. May change; earlier ones keep working.' }),
    soort: t.expose('soort', { type: VoorzieningSoort, description: 'Which of the three kinds.' }),
    naam: t.exposeString('naam', { description: 'Name, 2 to 160 characters.' }),
    aliassen: t.exposeStringList('aliassen', { description: 'Other names under which it is found.' }),
    samenvatting: t.exposeString('samenvatting', { description: 'What it is, in plain Dutch (B1), at most 300 characters.' }),
    beschrijving: t.exposeString('beschrijving', { nullable: true, description: 'More about it, plain text with empty lines between paragraphs, at most 4,000 characters.' }),
    organisatie: t.field({ type: OrganisatieKort, nullable: true, description: 'Who stands behind it; null for an initiative of residents, or when unknown.', resolve: (v) => v.organisatie }),
    themas: t.field({ type: [Thema], description: 'What it is about.', resolve: (v, _args, { begrippen }) => v.themas.map((code) => begrippen.een('THEMA', code)) }),
    functies: t.field({ type: [Functie], description: 'What it does.', resolve: (v, _args, { begrippen }) => v.functies.map((code) => begrippen.een('FUNCTIE', code)) }),
    doelgroepen: t.field({ type: [Doelgroep], description: 'Whom it is made for; see iedereenWelkom.', resolve: (v, _args, { begrippen }) => v.doelgroepen.map((code) => begrippen.een('DOELGROEP', code)) }),
    iedereenWelkom: t.field({ type: JaNeeOnbekend, description: 'May anybody come?', resolve: (v) => jaNee(v.iedereenWelkom) }),
    leeftijdVan: t.exposeInt('leeftijdVan', { nullable: true, description: 'Lowest age in years; null when unknown or none.' }),
    leeftijdTot: t.exposeInt('leeftijdTot', { nullable: true, description: 'Highest age in years, included; null when unknown or none.' }),
    talen: t.exposeStringList('talen', { description: 'Languages spoken there (BCP 47); empty when unknown.' }),
    toegankelijkheid: t.field({
      type: [Toegankelijkheid],
      description: 'Every fact of accessibility on the list, also the unknown ones.',
      resolve: (v, _args, { begrippen }) => begrippen.alle('TOEGANKELIJKHEID').map(({ code }) => ({ code, waarde: v.toegankelijkheid[code] ?? null })),
    }),
    toegangen: t.field({ type: [Toegang], description: 'Ways to get in; empty when unknown.', resolve: (v) => v.toegangen }),
    zonderIndicatie: t.field({ type: JaNeeOnbekend, description: 'Is there a way in without a decision of the gemeente?', resolve: (v) => jaNee(isZonderIndicatie(v)) }),
    zonderAanmelding: t.field({ type: JaNeeOnbekend, description: 'Can one just walk in?', resolve: (v) => jaNee(isZonderAanmelding(v)) }),
    kosten: t.field({ type: [Kosten], description: 'What it costs the person; empty when unknown.', resolve: (v) => v.kosten }),
    gratis: t.field({ type: JaNeeOnbekend, description: 'Free, or only a voluntary contribution?', resolve: (v) => jaNee(isGratis(v)) }),
    momenten: t.field({ type: [Moment], description: 'When; empty when unknown.', resolve: (v) => v.momenten }),
    volgendeMomenten: t.field({
      type: [Voorkomen],
      complexity: { field: 3, multiplier: 2 },
      args: { first: t.arg.int({ defaultValue: 5, description: '1 to 20.' }) },
      description: `The next times that it takes place, within ${VOORUIT_DAGEN} days, one that is going on first.`,
      resolve: (v, { first }, { nu }) => {
        const aantal = first ?? 5;
        if (aantal < 1 || aantal > 20) throw new Invoerfout('volgendeMomenten.first', 'vraag 1 tot en met 20 momenten');
        return volgendeKeren(v, nu, aantal);
      },
    }),
    nuOpen: t.field({ type: JaNeeOnbekend, description: 'Open at the time of the request? ONBEKEND without opening hours.', resolve: (v, _args, { nu }) => jaNee(standVan(v, nu).nuOpen) }),
    locaties: t.field({ type: [Locatie], description: 'Where; empty when unknown.', resolve: (v) => v.locaties }),
    werkgebied: t.field({ type: [GebiedKort], description: 'Areas that it serves: for whom a team is, or where it comes to your home.', resolve: (v) => v.werkgebied }),
    eigenWerkgebied: t.exposeBoolean('eigenWerkgebied', { description: 'Does it serve an area that it drew itself, besides werkgebied? Then an empty werkgebied is not unknown.' }),
    contacten: t.field({
      type: [Contact],
      args: { voor: t.arg({ type: ContactVoor, description: 'Only these.' }) },
      description: 'Ways to reach it, its own first and then those of its organisation.',
      resolve: (v, { voor }) => (voor ? v.contacten.filter((contact) => contact.voor === voor) : v.contacten),
    }),
    fotos: t.field({ type: [Foto], description: 'Pictures.', resolve: (v) => v.fotos }),
    relaties: t.field({ type: [Relatie], description: 'Other listings that it has to do with.', resolve: (v) => v.relaties }),
    feiten: t.field({ type: [Feit], description: 'Sourced statements and figures.', resolve: (v) => v.feiten }),
    status: t.expose('status', { type: VoorzieningStatus, description: 'State of the initiative.' }),
    statusToelichting: t.exposeString('statusToelichting', { nullable: true, description: 'Why it has this status.' }),
    bron: t.field({ type: Bron, description: 'Source of the listing.', resolve: (v, _args, { begrippen }) => begrippen.bron(v.bron) }),
    vindplaats: t.exposeString('vindplaats', { nullable: true, description: 'Place in the source.' }),
    peildatum: t.expose('peildatum', { type: 'Peildatum', nullable: true, description: 'Date for which the source says this; null when undated.' }),
    laatstBevestigd: t.expose('laatstBevestigd', { type: 'DateTime', nullable: true, description: 'When the initiative itself last confirmed it; null when never.' }),
    bevestigdDoor: t.exposeString('bevestigdDoor', { nullable: true, description: 'By which role.' }),
    versheid: t.field({ type: Versheid, description: 'Can it be relied on, at the time of the request?', resolve: (v, _args, { nu }) => versheidVan(v, nu) }),
    bevestigingen: t.field({ type: [Bevestiging], description: 'Confirmation per group of facts.', resolve: (v) => v.bevestigingen }),
    herzieningVoor: t.expose('herzieningVoor', { type: 'Date', nullable: true, description: 'Day by which it has to be looked at again.' }),
    financieringTot: t.expose('financieringTot', { type: 'Peildatum', nullable: true, description: 'Until when it is paid for, by the source.' }),
    synthetisch: t.exposeBoolean('synthetisch', { description: 'true: made by a generator for testing; nothing of it exists.' }),
    versie: t.exposeInt('versie', { description: 'Counts up with every change.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it came into this database.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last changed.' }),
  }),
});

builder.queryField('voorziening', (t) =>
  t.field({
    type: Voorziening,
    complexity: 200,
    nullable: true,
    args: { id: t.arg.id({ description: 'UUID.' }), slug: t.arg.string({ description: 'Slug, also an earlier one.' }) },
    description: 'One listing by id or by slug; null when there is none. Errors: neither or both given, or an id that is no UUID.',
    resolve: async (_root, { id, slug }, { database }) => {
      if ((id == null) === (slug == null)) throw new Invoerfout('id', 'geef een id of een slug, een van de twee');
      if (id != null && !isUuid(id)) throw new Invoerfout('id', 'dit is geen id van een voorziening (een UUID)');
      if (slug != null && slug.length > 200) throw new Invoerfout('slug', 'een slug heeft hoogstens 200 tekens');
      return (await haalVoorziening(database, id != null ? { id } : { slug: slug! })) ?? null;
    },
  }),
);

/** Reads the part that only one kind has. */
export function deel<K extends 'plek' | 'team'>(document: Voorzieningdocument, naam: K): NonNullable<Voorzieningdocument[K]> {
  const gevonden = document[naam];
  if (gevonden === null) throw new GraphQLError(`voorziening ${document.id} heeft geen ${naam}`);
  return gevonden as NonNullable<Voorzieningdocument[K]>;
}
