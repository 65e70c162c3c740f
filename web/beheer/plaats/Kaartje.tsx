import { use, useMemo, useRef, useState } from 'react';
import type { MapEvent, MapLayerMouseEvent } from 'react-map-gl/maplibre';
import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.ts';
import { maakBeeld } from '../../kaart/beelden.ts';
import { achtergrondLaag, gebiedGrensLaag, gebiedNaamLaag, gebiedVlakLaag, gebiedVlakUitLaag, gekozenGrensLaag, gekozenVlakLaag, grondstijl, puntLaag } from '../../kaart/lagen.ts';
import { laadMotor } from '../../kaart/motor.ts';
import { nederlands } from '../../kaart/nederlands.ts';
import { leeg, vakRondom, vakVan } from '../../kaart/vormen.ts';
import { rond } from './adres.ts';

const kaartjeQuery = graphql(`
  query Plaatskaart {
    instellingen {
      mapboxToken
      achtergrondkaart
      achtergrondkaartBron
    }
    gebieden(soort: "WIJK") {
      naam
      lat
      lon
      geometrie
    }
  }
`);

export type Punt = { lat: number; lon: number };

type Eigenschappen = {
  /** how the map is called, unique on its page */
  naam: string;
  /** the pin, when there is one */
  speld: Punt | null;
  /** called with where the pin was put or dragged to, or which corner was tapped */
  opPunt: (punt: Punt) => void;
  /** corners of an area that is being drawn */
  hoeken?: readonly (readonly [number, number])[];
};

const NEDERLAND = { west: 3.3, zuid: 50.7, oost: 7.3, noord: 53.6 };

/** A small map to point at something. All that it does can be done without it too. */
export function Kaartje(eigenschappen: Eigenschappen) {
  const [{ data }] = useQuery({ query: kaartjeQuery });
  return data ? <Getekend {...eigenschappen} gegevens={data} /> : null;
}

type Gegevens = { instellingen: { mapboxToken?: string | null; achtergrondkaart?: string | null; achtergrondkaartBron?: string | null }; gebieden: readonly { naam: string; lat?: number | null; lon?: number | null; geometrie?: GeoJSON.MultiPolygon | null }[] };

function Getekend({ naam, speld, opPunt, hoeken, gegevens }: Eigenschappen & { gegevens: Gegevens }) {
  const { instellingen, gebieden } = gegevens;
  const { Map: KaartMotor, Source, Layer, Marker, NavigationControl, eigenschappen, bijOntbrekendBeeld } = use(laadMotor(instellingen.mapboxToken ?? null));
  const luisterend = useRef<MapEvent['target'] | null>(null);
  const [tegels, zetTegels] = useState(true);
  const tegelfouten = useRef(0);
  const metTegels = instellingen.achtergrondkaart != null && tegels;
  const wijken = useMemo(() => gebieden.filter(({ geometrie }) => geometrie), [gebieden]);
  const grenzen = useMemo<GeoJSON.FeatureCollection>(() => ({ type: 'FeatureCollection', features: wijken.map(({ geometrie }) => ({ type: 'Feature', properties: {}, geometry: geometrie as GeoJSON.MultiPolygon })) }), [wijken]);
  const namen = useMemo<GeoJSON.FeatureCollection>(
    () => ({ type: 'FeatureCollection', features: wijken.flatMap(({ naam, lat, lon }) => (lat == null || lon == null ? [] : [{ type: 'Feature', properties: { naam }, geometry: { type: 'Point', coordinates: [lon, lat] } }])) }),
    [wijken],
  );
  const getekend = useMemo<{ vlak: GeoJSON.FeatureCollection; punten: GeoJSON.FeatureCollection }>(() => {
    const ring = (hoeken ?? []).map(([lon, lat]) => [lon, lat]);
    const lijn: GeoJSON.Geometry | null = ring.length > 2 ? { type: 'Polygon', coordinates: [[...ring, ring[0] as number[]]] } : ring.length === 2 ? { type: 'LineString', coordinates: ring } : null;
    return {
      vlak: lijn ? { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry: lijn }] } : leeg,
      punten: { type: 'FeatureCollection', features: ring.map((coordinates) => ({ type: 'Feature', properties: { aantal: 1, precies: true }, geometry: { type: 'Point', coordinates } })) },
    };
  }, [hoeken]);
  const [begin] = useState(() => {
    if (speld) return vakRondom(speld.lat, speld.lon, 250);
    const vormen = hoeken && hoeken.length > 2 ? [{ coordinates: [[hoeken.map(([lon, lat]) => [lon, lat])]] }] : wijken.flatMap(({ geometrie }) => geometrie ?? []);
    return vakVan(vormen) ?? NEDERLAND;
  });
  const neem = ({ lng, lat }: { lng: number; lat: number }) => opPunt({ lat: rond(lat), lon: rond(lng) });
  return (
    <>
      <KaartMotor
        {...eigenschappen}
        mapStyle={grondstijl}
        initialViewState={{ bounds: [begin.west, begin.zuid, begin.oost, begin.noord], fitBoundsOptions: { padding: 24, maxZoom: 17 } }}
        minZoom={6}
        maxZoom={19}
        maxPitch={0}
        dragRotate={false}
        touchPitch={false}
        attributionControl={false}
        locale={{ ...nederlands, 'Map.Title': `${naam}. ${nederlands['Map.Title']}` }}
        cursor="crosshair"
        onLoad={({ target }) => target.touchZoomRotate.disableRotation()}
        onClick={(klik: MapLayerMouseEvent) => neem(klik.lngLat)}
        onError={({ error, sourceId }: { error: Error; sourceId?: string }) => {
          if (sourceId !== 'achtergrond') return console.warn(error);
          tegelfouten.current += 1;
          if (tegelfouten.current === 4) zetTegels(false);
        }}
        onStyleData={({ target }) => {
          if (luisterend.current === target) return;
          luisterend.current = target;
          bijOntbrekendBeeld(target, (id) => maakBeeld(target, id));
        }}
      >
        <NavigationControl showCompass={false} position="top-right" />
        {metTegels && (
          <Source id="achtergrond" type="raster" tiles={[instellingen.achtergrondkaart as string]} tileSize={256} maxzoom={19} bounds={[NEDERLAND.west, NEDERLAND.zuid, NEDERLAND.oost, NEDERLAND.noord]}>
            <Layer {...achtergrondLaag} />
          </Source>
        )}
        <Source id="gebieden" type="geojson" data={grenzen}>
          <Layer {...(metTegels ? gebiedVlakUitLaag : gebiedVlakLaag)} />
          <Layer {...gebiedGrensLaag} />
        </Source>
        <Source id="namen" type="geojson" data={metTegels ? leeg : namen}>
          <Layer {...gebiedNaamLaag} />
        </Source>
        <Source id="getekend" type="geojson" data={getekend.vlak}>
          <Layer {...gekozenVlakLaag} />
          <Layer {...gekozenGrensLaag} />
        </Source>
        <Source id="hoeken" type="geojson" data={getekend.punten}>
          <Layer {...puntLaag} />
        </Source>
        {speld && (
          <Marker longitude={speld.lon} latitude={speld.lat} anchor="bottom" draggable onDragEnd={({ lngLat }) => neem(lngLat)}>
            <svg className="speld" viewBox="0 0 32 44" width="32" height="44" aria-hidden="true">
              <path d="M16 43C16 43 2 26 2 16a14 14 0 0 1 28 0c0 10-14 27-14 27Z" />
              <circle cx="16" cy="16" r="5.5" />
            </svg>
          </Marker>
        )}
      </KaartMotor>
      {metTegels && instellingen.achtergrondkaartBron && <p className="kaartvak__bron">{instellingen.achtergrondkaartBron}</p>}
    </>
  );
}
