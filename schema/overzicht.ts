import { type Behoefte as BehoefteVorm, behoeften, gemist, type Geweigerd as GeweigerdVorm, geweigerdBij, type Groep, leesToezicht, telVerouderd, type Toezicht, vraagBevestiging, type VerouderdePlek as VerouderdePlekVorm, verouderdePlekken } from '../server/beheer/overzicht.ts';
import type { Mandaatrol } from '../server/beheer/rechten.ts';
import { Invoerfout } from '../server/fouten.ts';
import { isUuid } from '../server/sleutels.ts';
import { builder } from './builder.ts';
import { Melding } from './melding.ts';
import { Rol } from './rol.ts';
import { leesId, probeer, uitkomst } from './uitkomst.ts';
import { OrganisatieKort, Versheid } from './voorziening.ts';
import { WeigeringReden } from './weigering.ts';

const GeweigerdAantal = builder.objectRef<GeweigerdVorm>('GeweigerdAantal').implement({
  description: 'How often a place could not take somebody, for one reason; about nobody.',
  fields: (t) => ({
    reden: t.field({ type: WeigeringReden, description: 'Why.', resolve: ({ reden }) => reden }),
    aantal: t.exposeInt('aantal', { description: 'Times in the last twelve months and this one.' }),
  }),
});

const VerouderdePlek = builder.objectRef<VerouderdePlekVorm & { cursor: string }>('VerouderdePlek').implement({
  description: 'A listing of which nobody knows for sure whether it is still right.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'UUID.' }),
    slug: t.exposeString('slug', { description: 'For voorziening(slug).' }),
    naam: t.exposeString('naam', { description: 'Name.' }),
    organisatie: t.field({ type: OrganisatieKort, nullable: true, description: 'Who stands behind it.', resolve: ({ organisatie }) => organisatie }),
    gebied: t.exposeString('gebied', { nullable: true, description: 'Name of the area where it is or that it serves; null when unknown.' }),
    standVan: t.expose('standVan', { type: 'Date', nullable: true, description: 'Until when it is known to have been right: confirmed, or the date of its source.' }),
    laatstBevestigd: t.expose('laatstBevestigd', { type: 'DateTime', nullable: true, description: 'When it was last confirmed; null when never.' }),
    herzieningVoor: t.expose('herzieningVoor', { type: 'Date', nullable: true, description: 'Day by which it had to be looked at.' }),
    versheid: t.field({ type: Versheid, description: 'TOE_AAN_NAKIJKEN, NIET_BEVESTIGD or NOOIT_BEVESTIGD.', resolve: ({ versheid }) => versheid }),
    gevraagdOp: t.expose('gevraagdOp', { type: 'DateTime', nullable: true, description: 'When a reminder last went out in this round; null when none did.' }),
    vraagbaar: t.field({ type: [Rol], description: 'Roles that somebody has here who could be asked. Who that is, is not said.', resolve: ({ vraagbaar }) => vraagbaar }),
    meldingen: t.exposeInt('meldingen', { description: 'Reports about it that wait for a decision.' }),
    cursor: t.exposeString('cursor', { description: 'For after.' }),
  }),
});

const VerouderdePagina = builder.objectRef<Awaited<ReturnType<typeof verouderdePlekken>>>('VerouderdePagina').implement({
  description: 'A page of stale listings.',
  fields: (t) => ({
    plekken: t.field({ type: [VerouderdePlek], description: 'Longest not known to be right first.', resolve: ({ plekken }) => plekken }),
    verder: t.exposeBoolean('verder', { description: 'Are there more?' }),
  }),
});

const OverzichtGroep = builder.objectRef<Groep>('OverzichtGroep').implement({
  description: 'Listings of one area or organisation.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'UUID of the area or organisation.' }),
    naam: t.exposeString('naam', { description: 'Its name.' }),
    soort: t.exposeString('soort', { nullable: true, description: 'Kind of area; null for an organisation.' }),
    aantal: t.exposeInt('aantal', { description: 'Listings within your reach.' }),
    verouderd: t.exposeInt('verouderd', { description: 'Of those, how many are stale.' }),
  }),
});

const OverzichtTelling = builder.objectRef<Awaited<ReturnType<typeof telVerouderd>>>('OverzichtTelling').implement({
  description: 'How much is stale.',
  fields: (t) => ({
    aantal: t.exposeInt('aantal', { description: 'Listings within your reach; what has stopped is not counted.' }),
    verouderd: t.exposeInt('verouderd', { description: 'Of those, how many are stale.' }),
    perGebied: t.field({ type: [OverzichtGroep], description: 'The 30 areas with most stale listings; a listing is counted in each area that it lies in.', resolve: ({ perGebied }) => perGebied }),
    perOrganisatie: t.field({ type: [OverzichtGroep], description: 'The 30 organisations with most stale listings.', resolve: ({ perOrganisatie }) => perOrganisatie }),
  }),
});

const Behoefte = builder.objectRef<BehoefteVorm>('Behoefte').implement({
  description: 'What a place to do something needs to carry more people, and how often it could not.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'UUID of the listing.' }),
    slug: t.exposeString('slug', { description: 'For voorziening(slug).' }),
    naam: t.exposeString('naam', { description: 'Name.' }),
    nodig: t.exposeString('nodig', { nullable: true, description: 'What it says that it needs: training, hands ...; null when it says nothing.' }),
    geweigerd: t.field({ type: [GeweigerdAantal], description: 'Refusals by reason, most first.', resolve: ({ geweigerd }) => geweigerd }),
  }),
});

const Overzicht = builder.objectRef<Toezicht>('Overzicht').implement({
  description: 'The listings that your mandates as supporter, moderator or administrator reach.',
  fields: (t) => ({
    verouderd: t.field({
      type: VerouderdePagina,
      complexity: { field: 50, multiplier: 20 },
      args: { first: t.arg.int({ defaultValue: 20, description: '1 to 100.' }), after: t.arg.string({ description: 'cursor of the last listing of the page before.' }) },
      description: 'Stale listings. Errors: first, after.',
      resolve: (toezicht, { first, after }, { database, nu }) => verouderdePlekken(database, toezicht, { first: first ?? 20, after: after ?? null }, nu),
    }),
    telling: t.field({ type: OverzichtTelling, complexity: { field: 200, multiplier: 2 }, description: 'How much is stale, by area and by organisation.', resolve: (toezicht, _args, { database, nu }) => telVerouderd(database, toezicht, nu) }),
    nieuwePlekken: t.field({ type: [Melding], complexity: { field: 50, multiplier: 10 }, description: 'Places that somebody misses in your areas and about which nobody decided yet, the oldest first; at most 50.', resolve: (toezicht, _args, { database }) => gemist(database, toezicht) }),
    behoeften: t.field({ type: [Behoefte], complexity: { field: 50, multiplier: 10 }, description: 'Places that say what they need or that refused people, those that refused most first; at most 50.', resolve: (toezicht, _args, { database, nu }) => behoeften(database, toezicht, nu) }),
  }),
});

const BevestigingGevraagd = builder.objectRef<{ rol: Mandaatrol; aantal: number }>('BevestigingGevraagd').implement({
  description: 'A reminder is on its way.',
  fields: (t) => ({
    rol: t.field({ type: Rol, description: 'As what they were asked.', resolve: ({ rol }) => rol }),
    aantal: t.exposeInt('aantal', { description: 'How many people were asked.' }),
  }),
});
const VraagBevestigingUitkomst = uitkomst('VraagBevestiging', 'What came of it.', [BevestigingGevraagd]);

builder.queryFields((t) => ({
  overzicht: t.field({
    type: Overzicht,
    nullable: true,
    args: { gebied: t.arg.id({ description: 'UUID of an area: only what lies in it or serves it.' }), organisatie: t.arg.id({ description: 'UUID of an organisation: only its listings.' }) },
    description: 'What is stale, and what places need, within the reach of your mandates; null without such a mandate. Errors: gebied, organisatie.',
    resolve: (_root, { gebied, organisatie }, { database, bewerker, nu }) => {
      for (const [veld, id] of Object.entries({ gebied, organisatie })) if (id != null && !isUuid(id)) throw new Invoerfout(veld, 'dit is geen id (een UUID)');
      return leesToezicht(database, bewerker, gebied ?? null, organisatie ?? null, nu);
    },
  }),
  geweigerd: t.field({
    type: [GeweigerdAantal],
    nullable: true,
    complexity: 20,
    args: { voorziening: t.arg.id({ required: true, description: 'UUID of the listing.' }) },
    description: 'How often a listing could not take somebody, every reason, for who keeps it or looks along; null for others.',
    resolve: (_root, { voorziening }, { database, bewerker, nu }) => (isUuid(voorziening) ? geweigerdBij(database, bewerker, voorziening, nu) : null),
  }),
}));

builder.mutationField('vraagBevestiging', (t) =>
  t.field({
    type: VraagBevestigingUitkomst,
    args: { voorziening: t.arg.id({ required: true, description: 'UUID of the listing.' }) },
    description: 'Mails who keeps a listing, now, whether it is still right: the owner, or else helpers, or else supporters. At most once a day. Refused: NIET_INGELOGD, GEEN_RECHT, NIET_GEVONDEN, KAN_NU_NIET. Errors: voorziening.',
    resolve: (_root, { voorziening }, { database, bewerker, siteAdres, nu }) => probeer('BevestigingGevraagd', async () => vraagBevestiging(database, bewerker, leesId('voorziening', voorziening)!, siteAdres, nu)),
  }),
);
