import { AANDACHTSOORTEN, type Aandacht as AandachtVorm, type Bewerkblad as BewerkbladVorm, leesBewerkblad, leesMijnVoorzieningen, type MijnVoorziening as MijnVorm } from '../server/beheer/bewerkblad.ts';
import { builder } from './builder.ts';
import { Concept } from './concept.ts';
import { Handeling } from './handeling.ts';
import { Onderdeelstand } from './onderdeel.ts';
import { Rol } from './rol.ts';
import { Voorzieningvorm } from './voorzieningvorm.ts';
import { VoorzieningSoort, VoorzieningStatus } from './voorzieningSoort.ts';
import { PlaatsenStand } from './vrijwilligersplek.ts';

export const Bewerkblad = builder.objectRef<BewerkbladVorm>('Bewerkblad').implement({
  description: 'A listing for who may change it.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'UUID of the listing.' }),
    versie: t.exposeInt('versie', { description: 'Give it with bewaarVoorziening.' }),
    soort: t.expose('soort', { type: VoorzieningSoort, description: 'Kind; never changes.' }),
    slug: t.exposeString('slug', { description: 'For its public page.' }),
    vorm: t.field({ type: Voorzieningvorm, description: 'What can be changed.', resolve: (blad) => blad }),
    mag: t.field({ type: [Handeling], description: 'What you may do here.', resolve: ({ mag }) => mag }),
    rol: t.field({ type: Rol, description: 'The role in which you change it.', resolve: ({ rol }) => rol }),
    concept: t.field({ type: Concept, nullable: true, description: 'Your own draft.', resolve: ({ concept }) => concept }),
    onderdelen: t.field({ type: [Onderdeelstand], description: 'Groups of facts, with when they were confirmed.', resolve: ({ onderdelen }) => onderdelen }),
    verborgenReden: t.exposeString('verborgenReden', { nullable: true, description: 'Why it is not on the map; null when it is.' }),
  }),
});

const AandachtSoort = builder.enumType('AandachtSoort', {
  description: 'VERBORGEN: it is not on the map. SUGGESTIE: somebody sent something. PLAATSEN: there was to be room again by now. HERZIEN: it is time to look whether all is right. CONCEPT: a change was begun and not saved.',
  values: AANDACHTSOORTEN,
});
const Aandacht = builder.objectRef<AandachtVorm>('Aandacht').implement({
  description: 'Something to do.',
  fields: (t) => ({ soort: t.field({ type: AandachtSoort, description: 'What.', resolve: ({ soort }) => soort }), melding: t.exposeString('melding', { description: 'In Dutch words.' }) }),
});

const MijnVoorziening = builder.objectRef<MijnVorm>('MijnVoorziening').implement({
  description: 'A listing that you may change.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'UUID.' }),
    slug: t.exposeString('slug', { description: 'For its public page.' }),
    naam: t.exposeString('naam', { description: 'Name.' }),
    soort: t.expose('soort', { type: VoorzieningSoort, description: 'Kind.' }),
    status: t.expose('status', { type: VoorzieningStatus, description: 'State.' }),
    organisatie: t.exposeString('organisatie', { nullable: true, description: 'Name of its organisation.' }),
    versie: t.exposeInt('versie', { description: 'Version.' }),
    rol: t.field({ type: Rol, description: 'The role in which you change it.', resolve: ({ rol }) => rol }),
    plaatsenStand: t.field({ type: PlaatsenStand, nullable: true, description: 'Room; null when it has no places.', resolve: ({ plaatsenStand }) => plaatsenStand as 'VOL' | null }),
    herzieningVoor: t.expose('herzieningVoor', { type: 'Date', nullable: true, description: 'Day by which it has to be looked at again.' }),
    laatstBevestigd: t.field({ type: 'DateTime', nullable: true, description: 'When anything of it was last confirmed.', resolve: ({ laatstBevestigd }) => laatstBevestigd }),
    verborgenReden: t.exposeString('verborgenReden', { nullable: true, description: 'Why it is not on the map; null when it is.' }),
    aandacht: t.field({ type: [Aandacht], description: 'What there is to do; empty when nothing.', resolve: ({ aandacht }) => aandacht }),
  }),
});

builder.queryFields((t) => ({
  mijnVoorzieningen: t.field({ type: [MijnVoorziening], complexity: { field: 200, multiplier: 50 }, description: 'What you may change, those with something to do first; at most 500. Empty for who is not signed in.', resolve: (_root, _args, { database, bewerker, nu }) => leesMijnVoorzieningen(database, bewerker, nu) }),
  bewerkblad: t.field({
    type: Bewerkblad,
    complexity: 200,
    nullable: true,
    args: { id: t.arg.id({ required: true, description: 'UUID of the listing.' }) },
    description: 'A listing to change; null without the right to do so.',
    resolve: async (_root, { id }, { database, bewerker, nu }) => (await leesBewerkblad(database, bewerker, id, nu)) ?? null,
  }),
}));
