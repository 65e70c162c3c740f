import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type { KaartQuery, OmvangQuery } from '../gql/graphql.ts';
import { rondAf, type Vak } from '../zoeken/zoekstaat.ts';

export const leeg: FeatureCollection = { type: 'FeatureCollection', features: [] };

const graadMeter = 111_320;

/** Box around a point that holds a circle of this radius on the ground. */
export function vakRondom(lat: number, lon: number, straalMeter: number): Vak {
  const hoog = straalMeter / graadMeter;
  const breed = hoog / Math.cos((lat * Math.PI) / 180);
  return { west: lon - breed, zuid: lat - hoog, oost: lon + breed, noord: lat + hoog };
}

/** The circle "not further than", for the eye; the server measures. */
export function cirkel(lat: number, lon: number, straalMeter: number): Feature<Polygon> {
  const { oost, noord } = vakRondom(lat, lon, straalMeter);
  const ring = Array.from({ length: 65 }, (_, stap) => {
    const hoek = (stap / 64) * 2 * Math.PI;
    return [lon + (oost - lon) * Math.cos(hoek), lat + (noord - lat) * Math.sin(hoek)];
  });
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
}

export function vakVorm({ west, zuid, oost, noord }: Vak): Feature<Polygon> {
  const ring = [[west, zuid], [oost, zuid], [oost, noord], [west, noord], [west, zuid]];
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
}

/** The box, made larger to hundredths of a degree (about 1 km), so that its middle does not give away what it was drawn around. */
export function ruimVak({ west, zuid, oost, noord }: Vak): Vak {
  const omlaag = (graden: number) => rondAf(Math.floor(graden * 100) / 100);
  const omhoog = (graden: number) => rondAf(Math.ceil(graden * 100) / 100);
  return { west: omlaag(west), zuid: omlaag(zuid), oost: omhoog(oost), noord: omhoog(noord) };
}

/** The box with one group of the map (56 pixels of a 512-pixel tile) around it. */
export function metRand({ west, zuid, oost, noord }: Vak, zoom: number): Vak {
  const breed = 39.375 / 2 ** Math.floor(zoom);
  const hoog = breed * 0.61;
  return { west: Math.max(-180, west - breed), zuid: Math.max(-90, zuid - hoog), oost: Math.min(180, oost + breed), noord: Math.min(90, noord + hoog) };
}

/** The smallest box in thousandths of a degree (about 100 m, as in the URL) around a spot. */
export function vakOm(lat: number, lon: number): Vak {
  const rand = 0.0002;
  const omlaag = (graden: number) => rondAf(Math.floor((graden - rand) * 1000) / 1000);
  const omhoog = (graden: number) => rondAf(Math.ceil((graden + rand) * 1000) / 1000);
  return { west: omlaag(lon), zuid: omlaag(lat), oost: omhoog(lon), noord: omhoog(lat) };
}

/** Smallest box around borders; null without any. */
export function vakVan(vormen: Pick<MultiPolygon, 'coordinates'>[]): Vak | null {
  const vak = { west: Infinity, zuid: Infinity, oost: -Infinity, noord: -Infinity };
  for (const vorm of vormen)
    for (const vlak of vorm.coordinates)
      for (const [lon = 0, lat = 0] of vlak[0] ?? []) {
        vak.west = Math.min(vak.west, lon);
        vak.oost = Math.max(vak.oost, lon);
        vak.zuid = Math.min(vak.zuid, lat);
        vak.noord = Math.max(vak.noord, lat);
      }
  return Number.isFinite(vak.west) ? vak : null;
}

/** Smallest box around groups and points; null without any. */
export function vakVanAlles({ clusters, punten }: Pick<OmvangQuery['kaart'], 'clusters' | 'punten'>): Vak | null {
  const vakken = [...clusters, ...punten.map(({ lat, lon }) => ({ west: lon, oost: lon, zuid: lat, noord: lat }))];
  if (vakken.length === 0) return null;
  return {
    west: Math.min(...vakken.map((vak) => vak.west)),
    zuid: Math.min(...vakken.map((vak) => vak.zuid)),
    oost: Math.max(...vakken.map((vak) => vak.oost)),
    noord: Math.max(...vakken.map((vak) => vak.noord)),
  };
}

const opPlek = (lon: number, lat: number): Point => ({ type: 'Point', coordinates: [lon, lat] });

export const clusterVormen = (kaart: Pick<KaartQuery['kaart'], 'clusters'>): FeatureCollection => ({
  type: 'FeatureCollection',
  features: kaart.clusters.map(({ lat, lon, aantal, west, zuid, oost, noord }) => ({
    type: 'Feature',
    geometry: opPlek(lon, lat),
    properties: { aantal, west, zuid, oost, noord },
  })),
});

export const puntVormen = (kaart: Pick<KaartQuery['kaart'], 'punten'>): FeatureCollection => ({
  type: 'FeatureCollection',
  features: kaart.punten.map(({ id, lat, lon, aantal, precisie }) => ({
    type: 'Feature',
    geometry: opPlek(lon, lat),
    properties: { id, aantal, precies: precisie === 'GEBOUW' || precisie === 'STRAAT' },
  })),
});
