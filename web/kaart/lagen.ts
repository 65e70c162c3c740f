import type { LayerProps } from 'react-map-gl/maplibre';

// Constants, so that a new search changes data and never the style. Colours as in ui/thema.css; a canvas cannot read those.
const kleur = { hoofd: '#0b5563', donker: '#083f4a', wit: '#ffffff', accent: '#c2410c', grens: '#8a7f6d', grond: '#f4efe6', vlak: '#ebe4d6' };

/** A plain ground: the map is useful without any tile from elsewhere. */
export const grondstijl = {
  version: 8 as const,
  sources: {},
  layers: [{ id: 'grond', type: 'background' as const, paint: { 'background-color': kleur.grond } }],
};

export const achtergrondLaag: LayerProps = { id: 'achtergrond', type: 'raster', paint: { 'raster-opacity': 0.9 } };

export const gebiedVlakLaag: LayerProps = {
  id: 'gebied-vlak',
  type: 'fill',
  layout: { visibility: 'visible' },
  paint: { 'fill-color': kleur.vlak, 'fill-opacity': 0.6 },
};
/** The same layer over a base map, which has colours of its own. */
export const gebiedVlakUitLaag: LayerProps = { ...gebiedVlakLaag, layout: { visibility: 'none' } } as LayerProps;
export const gebiedGrensLaag: LayerProps = {
  id: 'gebied-grens',
  type: 'line',
  layout: { 'line-join': 'round' },
  paint: { 'line-color': kleur.grens, 'line-width': 1, 'line-opacity': 0.8 },
};
/** Names as images (see beelden.ts): text in a layer would need fonts from a server. */
export const gebiedNaamLaag: LayerProps = {
  id: 'gebied-naam',
  type: 'symbol',
  minzoom: 10,
  layout: { 'icon-image': ['concat', 'naam-', ['get', 'naam']], 'icon-padding': 8, 'icon-offset': [0, -22] },
  paint: { 'icon-opacity': 0.85 },
};

export const gekozenVlakLaag: LayerProps = { id: 'gekozen-vlak', type: 'fill', paint: { 'fill-color': kleur.hoofd, 'fill-opacity': 0.07 } };
export const gekozenGrensLaag: LayerProps = {
  id: 'gekozen-grens',
  type: 'line',
  layout: { 'line-join': 'round' },
  paint: { 'line-color': kleur.hoofd, 'line-width': 2.5, 'line-dasharray': [3, 2] },
};

export const clusterLaag: LayerProps = {
  id: 'clusters',
  type: 'circle',
  paint: {
    'circle-color': kleur.hoofd,
    'circle-radius': ['interpolate', ['linear'], ['get', 'aantal'], 2, 18, 25, 24, 200, 34],
    'circle-stroke-color': kleur.wit,
    'circle-stroke-width': 3,
    'circle-opacity': 0.95,
  },
};
export const clusterAantalLaag: LayerProps = {
  id: 'clusters-aantal',
  type: 'symbol',
  layout: { 'icon-image': ['concat', 'aantal-', ['to-string', ['get', 'aantal']]], 'icon-allow-overlap': true, 'icon-ignore-placement': true },
};

/** Filled: the door is known. Open: only the street, buurt or wijk is. */
export const puntLaag: LayerProps = {
  id: 'punten',
  type: 'circle',
  paint: {
    'circle-color': ['case', ['get', 'precies'], kleur.hoofd, kleur.wit],
    'circle-radius': ['case', ['>', ['get', 'aantal'], 1], 15, 10],
    'circle-stroke-color': ['case', ['get', 'precies'], kleur.wit, kleur.hoofd],
    'circle-stroke-width': 3,
  },
};
export const puntAantalLaag: LayerProps = {
  id: 'punten-aantal',
  type: 'symbol',
  filter: ['>', ['get', 'aantal'], 1],
  layout: {
    'icon-image': ['concat', ['case', ['get', 'precies'], 'aantal-', 'aantaldonker-'], ['to-string', ['get', 'aantal']]],
    'icon-allow-overlap': true,
    'icon-ignore-placement': true,
  },
};

export const aangewezenLaag: LayerProps = {
  id: 'aangewezen',
  type: 'circle',
  paint: { 'circle-color': kleur.accent, 'circle-opacity': 0.25, 'circle-radius': 22, 'circle-stroke-color': kleur.accent, 'circle-stroke-width': 4 },
};

/** Layers that react to a click. */
export const klikbareLagen = ['clusters', 'punten'];
