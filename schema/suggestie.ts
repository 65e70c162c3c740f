import { suggereer, type Suggestie as SuggestieVorm } from '../server/zoeken/suggesties.ts';
import { builder } from './builder.ts';

const SuggestieSoort = builder.enumType('SuggestieSoort', { description: 'What is suggested.', values: ['THEMA', 'VOORZIENING', 'ORGANISATIE', 'GEBIED', 'STRAAT', 'POSTCODE'] as const });

const Suggestie = builder.objectRef<SuggestieVorm>('Suggestie').implement({
  description: 'What might be meant by what was typed so far.',
  fields: (t) => ({
    soort: t.expose('soort', { type: SuggestieSoort, description: 'Kind.' }),
    tekst: t.exposeString('tekst', { description: 'To show.' }),
    sleutel: t.exposeID('sleutel', { description: 'Code of the theme or area; slug of the listing or organisation; name of the street or postcode with its town.' }),
    toelichting: t.exposeString('toelichting', { nullable: true, description: 'Where it is, or the synonym that matched.' }),
    lat: t.exposeFloat('lat', { nullable: true, description: 'Of a STRAAT or POSTCODE: degrees north (WGS 84) of an address in it that has a listing, rounded to about 100 metres.' }),
    lon: t.exposeFloat('lon', { nullable: true, description: 'Degrees east.' }),
  }),
});

builder.queryField('suggesties', (t) =>
  t.field({
    type: [Suggestie],
    complexity: { field: 500, multiplier: 1 },
    args: { tekst: t.arg.string({ required: true, description: 'What was typed so far, 1 to 300 characters; suggestions come from two on.' }), first: t.arg.int({ defaultValue: 8, description: '1 to 20.' }) },
    description: 'Suggestions while typing: themes, areas, listings, organisations, and streets and postcodes of listings.',
    resolve: (_root, { tekst, first }, context) => suggereer(context, tekst, first ?? 8),
  }),
);
