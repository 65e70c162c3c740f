import { Invoerfout } from '../server/fouten.ts';
import { haalKaart, type Kaart as KaartVorm, type Kaartcluster, type Kaartpunt } from '../server/zoeken/kaart.ts';
import { controleerVak, maakVoorwaarden } from '../server/zoeken/zoekvraag.ts';
import { builder } from './builder.ts';
import { LocatiePrecisie } from './locatie.ts';
import { VoorzieningSoort } from './voorzieningSoort.ts';
import { BoxInvoer, metStraal, NabijInvoer, ZoekFilter } from './zoekFilter.ts';

const KaartVoorziening = builder.objectRef<Kaartpunt['voorzieningen'][number]>('KaartVoorziening').implement({
  description: 'A listing at a spot.',
  fields: (t) => ({ id: t.exposeID('id', { description: 'UUID.' }), slug: t.exposeString('slug', { description: 'Slug.' }), naam: t.exposeString('naam', { description: 'Name.' }), soort: t.expose('soort', { type: VoorzieningSoort, description: 'Kind.' }) }),
});

const KaartCluster = builder.objectRef<Kaartcluster>('KaartCluster').implement({
  description: 'Several spots close together at this zoom.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stays the same while one pans at one zoom.' }),
    lat: t.exposeFloat('lat', { description: 'Latitude of the middle of its members.' }),
    lon: t.exposeFloat('lon', { description: 'Longitude of the middle of its members.' }),
    aantal: t.exposeInt('aantal', { description: 'Places in it.' }),
    west: t.exposeFloat('west', { description: 'Box that holds its members: zoom to this.' }),
    zuid: t.exposeFloat('zuid', { description: 'As west.' }),
    oost: t.exposeFloat('oost', { description: 'As west.' }),
    noord: t.exposeFloat('noord', { description: 'As west.' }),
  }),
});

const KaartPunt = builder.objectRef<Kaartpunt>('KaartPunt').implement({
  description: 'One spot with one or more listings.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stays the same while one pans at one zoom.' }),
    lat: t.exposeFloat('lat', { description: 'Latitude, WGS 84.' }),
    lon: t.exposeFloat('lon', { description: 'Longitude, WGS 84.' }),
    aantal: t.exposeInt('aantal', { description: 'Places at this spot: a listing with two doors here counts twice.' }),
    precisie: t.expose('precisie', { type: LocatiePrecisie, description: 'How exact the spot is: at WIJK it is the middle of the wijk.' }),
    voorzieningen: t.field({ type: [KaartVoorziening], complexity: { field: 1, multiplier: 3 }, description: 'The listings, at most 50; search with binnen for all.', resolve: (punt) => punt.voorzieningen }),
  }),
});

const Kaart = builder.objectRef<KaartVorm>('Kaart').implement({
  description: 'What to draw in a box: at most some hundreds of things, whatever the database holds.',
  fields: (t) => ({
    clusters: t.field({ type: [KaartCluster], complexity: { field: 1, multiplier: 10 }, description: 'Spots gathered.', resolve: (kaart) => kaart.clusters }),
    punten: t.field({ type: [KaartPunt], complexity: { field: 1, multiplier: 50 }, description: 'Single spots.', resolve: (kaart) => kaart.punten }),
    aantal: t.exposeInt('aantal', { description: 'Places in the box; a listing with three addresses there counts three times.' }),
  }),
});

builder.queryField('kaart', (t) =>
  t.field({
    type: Kaart,
    complexity: { field: 2_000, multiplier: 1 },
    args: {
      binnen: t.arg({ type: BoxInvoer, required: true, description: 'The visible box.' }),
      zoom: t.arg.float({ required: true, description: 'Zoom of 512-pixel tiles, 0 to 24.' }),
      tekst: t.arg.string({ description: 'As in zoek.' }),
      nabij: t.arg({ type: NabijInvoer, description: 'Only points within this radius.' }),
      gebied: t.arg.id({ description: 'As in zoek.' }),
      filter: t.arg({ type: ZoekFilter, description: 'As in zoek.' }),
    },
    description: 'Clusters and points for a map. Protected addresses have no point and are never here, nor in a count.',
    resolve: async (_root, { binnen, zoom, nabij, ...vraag }, context) => {
      controleerVak('binnen', binnen);
      if (!(zoom >= 0 && zoom <= 24)) throw new Invoerfout('zoom', 'de zoom ligt tussen 0 en 24');
      return haalKaart(context.database, vraag.filter, await maakVoorwaarden({ ...vraag, nabij: metStraal(nabij) }, context), binnen, zoom);
    },
  }),
);
