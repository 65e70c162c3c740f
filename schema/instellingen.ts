import { builder } from './builder.ts';

interface Weergave {
  naam: string;
  mapboxToken: string | null;
  achtergrondkaart: string | null;
  achtergrondkaartBron: string | null;
  grenzenBron: string;
  inlogaanbieder: string | null;
}

const Instellingen = builder.objectRef<Weergave>('Instellingen').implement({
  description: 'What a client needs to know about this server.',
  fields: (t) => ({
    naam: t.exposeString('naam', { description: 'Name of the site.' }),
    mapboxToken: t.exposeString('mapboxToken', { nullable: true, description: 'Public token; null: draw with MapLibre.' }),
    achtergrondkaart: t.exposeString('achtergrondkaart', { nullable: true, description: 'Raster tiles with {z}, {x} and {y}; null: draw the borders on a plain ground.' }),
    achtergrondkaartBron: t.exposeString('achtergrondkaartBron', { nullable: true, description: 'Attribution that must stay visible on the map.' }),
    grenzenBron: t.exposeString('grenzenBron', { description: 'Attribution of the borders, which must stay visible wherever they are shown.' }),
    inlogaanbieder: t.exposeString('inlogaanbieder', { nullable: true, description: 'Name of a login by which one can sign in besides the link by mail, as that of a gemeente; null when there is none.' }),
  }),
});

builder.queryField('instellingen', (t) =>
  t.field({
    type: Instellingen,
    description: 'Settings of this server for clients.',
    resolve: (_root, _args, { instellingen, inloggen }): Weergave => {
      const kaart = instellingen.achtergrondkaart === 'geen' ? null : instellingen.achtergrondkaart;
      return {
        naam: 'Voorveldkaart',
        inlogaanbieder: inloggen.aanbieder,
        mapboxToken: instellingen.mapboxToken ?? null,
        achtergrondkaart: kaart && `https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/${kaart}/EPSG:3857/{z}/{x}/{y}.png`,
        achtergrondkaartBron: kaart && 'Achtergrondkaart: Kadaster, CC BY 4.0',
        grenzenBron: 'Grenzen: CBS/Kadaster, wijk- en buurtkaart 2023, gegeneraliseerd, CC BY 4.0; stadsdelen: indeling wijkmanagement gemeente Zwolle',
      };
    },
  }),
);
