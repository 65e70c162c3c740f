import type { Team, Voorzieningdocument } from '../server/zoeken/document.ts';
import { haalWijkteamsVoor } from '../server/zoeken/gebieden.ts';
import { Bron } from './bron.ts';
import { builder } from './builder.ts';
import { JaNeeOnbekend, jaNee } from './jaNeeOnbekend.ts';
import { deel, OrganisatieKort, Voorziening } from './voorziening.ts';

export const KanaalSoort = builder.enumType('KanaalSoort', { description: 'A way in.', values: ['TELEFOON', 'BALIE', 'POST', 'DIGITAAL', 'SPREEKUUR', 'HUISBEZOEK'] as const });
const Kanaal = builder.objectRef<Team['kanalen'][number]>('Kanaal').implement({
  description: 'A way in to a team.',
  fields: (t) => ({
    soort: t.expose('soort', { type: KanaalSoort, description: 'Kind.' }),
    toelichting: t.exposeString('toelichting', { nullable: true, description: 'What to know.' }),
    bron: t.field({ type: Bron, nullable: true, description: 'Source.', resolve: (deel, _args, { begrippen }) => (deel.bron === null ? null : begrippen.bron(deel.bron)) }),
    vindplaats: t.exposeString('vindplaats', { nullable: true, description: 'Place in the source.' }),
    peildatum: t.expose('peildatum', { type: 'Peildatum', nullable: true, description: 'Date for which the source says this; null when undated.' }),
  }),
});
const Teamlid = builder.objectRef<Team['samenstelling'][number]>('Teamlid').implement({
  description: 'An organisation or function in a team; never a person.',
  fields: (t) => ({
    organisatie: t.field({ type: OrganisatieKort, nullable: true, description: 'Organisation; null when the source names only a function.', resolve: (lid) => lid.organisatie }),
    rol: t.exposeString('rol', { nullable: true, description: 'Function.' }),
    bron: t.field({ type: Bron, nullable: true, description: 'Source.', resolve: (deel, _args, { begrippen }) => (deel.bron === null ? null : begrippen.bron(deel.bron)) }),
    vindplaats: t.exposeString('vindplaats', { nullable: true, description: 'Place in the source.' }),
    peildatum: t.expose('peildatum', { type: 'Peildatum', nullable: true, description: 'Date for which the source says this; null when undated.' }),
  }),
});

export const Wijkteam = builder.objectRef<Voorzieningdocument>('Wijkteam').implement({
  description: 'A team responsible for an area (werkgebied), with several ways in.',
  interfaces: [Voorziening],
  isTypeOf: (document) => (document as Voorzieningdocument).soort === 'WIJKTEAM',
  fields: (t) => ({
    teamsoort: t.string({ description: 'What it is called there: sociaal wijkteam, buurtteam, gebiedsteam ...', resolve: (v) => deel(v, 'team').teamsoort }),
    outreachend: t.field({ type: JaNeeOnbekend, description: 'Does it go to people of its own accord?', resolve: (v) => jaNee(deel(v, 'team').outreachend) }),
    kanalen: t.field({ type: [Kanaal], description: 'Ways in; empty when unknown.', resolve: (v) => deel(v, 'team').kanalen }),
    samenstelling: t.field({ type: [Teamlid], description: 'Who works in it.', resolve: (v) => deel(v, 'team').samenstelling }),
  }),
});

builder.queryField('wijkteamsVoor', (t) =>
  t.field({
    type: [Wijkteam],
    complexity: { field: 500, multiplier: 1 },
    args: { lat: t.arg.float({ required: true, description: 'Latitude, WGS 84.' }), lon: t.arg.float({ required: true, description: 'Longitude, WGS 84.' }) },
    description: 'Teams whose area holds this spot, the smallest area first. The position is used for this answer and not kept.',
    resolve: (_root, punt, { database }) => haalWijkteamsVoor(database, punt),
  }),
);
