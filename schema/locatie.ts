import type { Locatie as LocatieVorm } from '../server/zoeken/document.ts';
import { Bron } from './bron.ts';
import { builder } from './builder.ts';
import { GebiedKort } from './gebied.ts';

export const LocatieSoort = builder.enumType('LocatieSoort', { description: 'An address; at your home within a service area; itinerant; online.', values: ['ADRES', 'BIJ_U_THUIS', 'RONDTREKKEND', 'ONLINE'] as const });
export const LocatiePrecisie = builder.enumType('LocatiePrecisie', {
  description: 'How exact the point is: at the building, or only somewhere in the street, buurt, wijk or place; GEEN without a point.',
  values: ['GEBOUW', 'STRAAT', 'BUURT', 'WIJK', 'PLAATS', 'GEEN'] as const,
});

export const Locatie = builder.objectRef<LocatieVorm>('Locatie').implement({
  description: 'Where it is. Of a protected address (afgeschermd) only the gebied is known to this API.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'UUID; of a protected address one that says nothing but which of the listing it is.' }),
    soort: t.expose('soort', { type: LocatieSoort, description: 'Kind.' }),
    naam: t.exposeString('naam', { nullable: true, description: 'Name of the building or place.' }),
    straat: t.exposeString('straat', { nullable: true, description: 'Street; null when unknown, and always when protected.' }),
    huisnummer: t.exposeString('huisnummer', { nullable: true, description: 'House number with its addition, as text.' }),
    postcode: t.exposeString('postcode', { nullable: true, description: 'Postcode without a space: 8025AH.' }),
    plaats: t.exposeString('plaats', { nullable: true, description: 'Town.' }),
    gebied: t.field({ type: GebiedKort, nullable: true, description: 'Smallest area that the source supports; of a protected address a wijk or larger.', resolve: (locatie) => locatie.gebied }),
    lat: t.exposeFloat('lat', { nullable: true, description: 'Latitude, WGS 84; see precisie.' }),
    lon: t.exposeFloat('lon', { nullable: true, description: 'Longitude, WGS 84; see precisie.' }),
    precisie: t.expose('precisie', { type: LocatiePrecisie, description: 'How exact lat and lon are.' }),
    afgeschermd: t.exposeBoolean('afgeschermd', { description: 'The address is protected.' }),
    toelichting: t.exposeString('toelichting', { nullable: true, description: 'How to find it, or what is uncertain.' }),
    bron: t.field({ type: Bron, nullable: true, description: 'Source of the address.', resolve: (locatie, _args, { begrippen }) => (locatie.bron === null ? null : begrippen.bron(locatie.bron)) }),
    vindplaats: t.exposeString('vindplaats', { nullable: true, description: 'Place in the source.' }),
    peildatum: t.expose('peildatum', { type: 'Peildatum', nullable: true, description: 'Date for which the source says this; null when undated.' }),
  }),
});
