import { type GevondenPlek as GevondenPlekVorm, type WaarIs as WaarIsVorm, zoekPlek } from '../server/zoeken/waaris.ts';
import { builder } from './builder.ts';

const GevondenPlek = builder.objectRef<GevondenPlekVorm>('GevondenPlek').implement({
  description: 'A place that may be meant: an area to search in (code), or a spot to search near (lat, lon).',
  fields: (t) => ({
    tekst: t.exposeString('tekst', { description: 'To show.' }),
    soort: t.exposeString('soort', { description: 'GEBIED, POSTCODE, STRAAT, ADRES, WEG, WOONPLAATS ...' }),
    code: t.exposeID('code', { nullable: true, description: 'Code of an area of ours; null for a spot.' }),
    lat: t.exposeFloat('lat', { nullable: true, description: 'Latitude, rounded to about 100 m; null for an area.' }),
    lon: t.exposeFloat('lon', { nullable: true, description: 'Longitude, rounded to about 100 m; null for an area.' }),
    bron: t.exposeString('bron', { description: 'Who says where it is.' }),
  }),
});

const WaarIs = builder.objectRef<WaarIsVorm>('WaarIs').implement({
  description: 'Places for a text. Nothing found is an empty list, never a made-up point.',
  fields: (t) => ({
    plekken: t.field({ type: [GevondenPlek], description: 'Best first.', resolve: (antwoord) => antwoord.plekken }),
    volledig: t.exposeBoolean('volledig', { description: 'false: the address service did not answer, so only what is known here was searched.' }),
  }),
});

builder.queryField('waarIs', (t) =>
  t.field({
    type: WaarIs,
    complexity: 2_000,
    args: { tekst: t.arg.string({ required: true, description: 'A wijk, town, postcode or address, 1 to 300 characters.' }), first: t.arg.int({ defaultValue: 5, description: '1 to 10.' }) },
    description: 'Where is this? From our own areas and public addresses, and from PDOK Locatieserver (Kadaster) where it can be reached.',
    resolve: (_root, { tekst, first }, context) => zoekPlek(context, tekst, first ?? 5),
  }),
);
