import type { GebiedKort as GebiedKortVorm } from '../server/zoeken/document.ts';
import { type Gebied as GebiedVorm, haalGebied, haalGebieden, haalGebiedenVan } from '../server/zoeken/gebieden.ts';
import { Bron } from './bron.ts';
import { builder } from './builder.ts';
import { kiest } from './keuze.ts';

export const GebiedKort = builder.objectRef<GebiedKortVorm>('GebiedKort').implement({
  description: 'An area by name.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'UUID.' }),
    code: t.exposeID('code', { description: 'CBS code (GM0193, WK019310, BU01931000), GeoNames id (GN...), or an own code.' }),
    naam: t.exposeString('naam', { description: 'Name.' }),
    soort: t.exposeString('soort', { description: 'GEMEENTE, STADSDEEL, WIJK, BUURT, PLAATS, KERN, DEELGEBIED, VERZORGINGSGEBIED ...; the list may grow.' }),
  }),
});

const Gebied = builder.objectRef<GebiedVorm>('Gebied').implement({
  description: 'An area: a gemeente, stadsdeel, wijk, buurt, place or another kind; kinds may overlap.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'UUID.' }),
    code: t.exposeID('code', { description: 'CBS code (GM0193, WK019310, BU01931000), GeoNames id (GN...), or an own code.' }),
    naam: t.exposeString('naam', { description: 'Name.' }),
    soort: t.exposeString('soort', { description: 'GEMEENTE, STADSDEEL, WIJK, BUURT, PLAATS, KERN, DEELGEBIED, VERZORGINGSGEBIED ...; the list may grow.' }),
    ligtIn: t.field({ type: [GebiedKort], description: 'Areas that it lies in, from large to small.', resolve: (gebied) => gebied.ligtIn }),
    geldigVan: t.expose('geldigVan', { type: 'Date', nullable: true, description: 'First day of this border; null when unknown.' }),
    geldigTot: t.expose('geldigTot', { type: 'Date', nullable: true, description: 'Day from which it no longer holds; null while it does.' }),
    inwoners: t.exposeInt('inwoners', { nullable: true, description: 'Inhabitants, by the source; null when unknown.' }),
    lat: t.exposeFloat('lat', { nullable: true, description: 'Latitude (WGS 84) of a point inside; null when unknown.' }),
    lon: t.exposeFloat('lon', { nullable: true, description: 'Longitude (WGS 84) of a point inside; null when unknown.' }),
    geometrie: t.field({ type: 'GeoJSON', nullable: true, description: 'MultiPolygon in WGS 84, generalised; null when its border is not known.', resolve: (gebied) => gebied.geometrie ?? null }),
    bron: t.field({ type: Bron, description: 'Who drew the border.', resolve: (gebied) => gebied.bron }),
    peildatum: t.expose('peildatum', { type: 'Peildatum', nullable: true, description: 'Date of the border.' }),
  }),
});

builder.queryFields((t) => ({
  gebied: t.field({
    type: Gebied,
    complexity: 200,
    nullable: true,
    args: { code: t.arg.id({ required: true, description: 'Code or id.' }) },
    description: 'One area; null when there is none.',
    resolve: async (_root, { code }, { database }, info) => (await haalGebied(database, code, kiest(info, 'geometrie'))) ?? null,
  }),
  gebieden: t.field({
    type: [Gebied],
    // hundreds of areas, and borders are long
    complexity: { field: 2_000, multiplier: 500 },
    args: { soort: t.arg.string({ description: 'Only this kind, for example WIJK.' }), binnen: t.arg.id({ description: 'Only areas that lie in this one (code or id).' }) },
    description: 'Areas of a kind, or in an area, or both; at most 2,000. Errors: soort or binnen unknown, or neither given.',
    resolve: (_root, keuze, { database }, info) => haalGebieden(database, keuze, kiest(info, 'geometrie')),
  }),
  gebiedenVan: t.field({
    type: [Gebied],
    complexity: { field: 500, multiplier: 15 },
    args: { lat: t.arg.float({ required: true, description: 'Latitude, WGS 84.' }), lon: t.arg.float({ required: true, description: 'Longitude, WGS 84.' }) },
    description: 'All areas with a known border that hold this spot, from large to small.',
    resolve: (_root, punt, { database }, info) => haalGebiedenVan(database, punt, kiest(info, 'geometrie')),
  }),
}));
