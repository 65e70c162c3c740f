import { haalWijkteamsBij, inEenZin, type Stap, versoepel, VERSOEPELINGEN, type Versoepeling } from '../server/zoeken/versoepelen.ts';
import type { GelezenVraag } from '../server/zoeken/zoekvraag.ts';
import { builder } from './builder.ts';
import { GebiedKort } from './gebied.ts';
import { Wijkteam } from './wijkteam.ts';
import { vervolg, ZoekVerbinding } from './zoek.ts';

const VersoepelingEnum = builder.enumType('Versoepeling', {
  description:
    'What was let go. WOORDEN: a part of the words is enough. TIJD: opening times. KOSTEN: the price. FILTER: another filter, see veld. STRAAL: farther away, or around the box. NAASTGELEGEN: an area next to it. RUIMER_GEBIED: a wider area that it lies in. OVERAL: everywhere. ZONDER_WOORDEN: without the words. The list may grow.',
  values: VERSOEPELINGEN,
});

const VersoepelStap = builder.objectRef<Stap>('VersoepelStap').implement({
  description: 'One thing that was let go.',
  fields: (t) => ({
    wat: t.expose('wat', { type: VersoepelingEnum, description: 'Kind.' }),
    veld: t.exposeString('veld', { nullable: true, description: 'Argument, or field of the filter, that was made wider or left out; null for a place altogether.' }),
    gebied: t.field({ type: GebiedKort, nullable: true, description: 'Area that was searched instead.', resolve: (stap) => stap.gebied }),
    zin: t.exposeString('zin', { description: 'Part of a Dutch sentence: "ook op andere tijden".' }),
  }),
});

const Versoepeld = builder.objectRef<Versoepeling & { gelezen: GelezenVraag; first: number }>('Versoepeld').implement({
  description: 'What comes nearest to a search without results: the least wide search that does give something. Kinds (soorten) and organisatie are never let go.',
  fields: (t) => ({
    stappen: t.field({ type: [VersoepelStap], complexity: { field: 1, multiplier: 1 }, description: 'Everything that was let go; empty when nothing helps.', resolve: ({ stappen }) => stappen }),
    zin: t.string({ description: 'The same in one Dutch sentence; empty when nothing helps.', resolve: ({ stappen }) => inEenZin(stappen) }),
    resultaten: t.field({
      type: ZoekVerbinding,
      nullable: true,
      complexity: { field: 1, multiplier: 1 },
      description: 'Results of the wider search, as many at a time as were asked; null when nothing helps.',
      resolve: ({ voorwaarden, first }, _args, context, info) => (voorwaarden ? vervolg(context, voorwaarden, { first, after: null, sortering: null }, info) : null),
    }),
    naastgelegen: t.field({ type: [GebiedKort], complexity: { field: 1, multiplier: 1 }, description: 'Areas of the same kind next to the one that was searched, the nearest first, at most 5; empty without gebied.', resolve: ({ naastgelegen }) => naastgelegen }),
    wijkteams: t.field({ type: [Wijkteam], complexity: { field: 1, multiplier: 1 }, description: 'Teams of the spot or the area, to ask; at most 10, empty when none is known or no place was given.', resolve: ({ gelezen }, _args, context) => haalWijkteamsBij(context, gelezen) }),
  }),
});

builder.objectField(ZoekVerbinding, 'versoepeld', (t) =>
  t.field({
    type: Versoepeld,
    nullable: true,
    complexity: { field: 50, multiplier: 1 },
    description: 'When there is nothing: what comes nearest, and who to ask. null when there are results. Asked for only then, it costs nothing otherwise.',
    resolve: async (opdracht, _args, context) => ((await opdracht.isLeeg()) ? { ...(await versoepel(context, opdracht.voorwaarden.gelezen)), gelezen: opdracht.voorwaarden.gelezen, first: opdracht.first } : null),
  }),
);
