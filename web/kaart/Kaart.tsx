import { use, useEffect, useMemo, useRef, useState } from 'react';
import type { MapEvent, MapLayerMouseEvent, MapRef, ViewStateChangeEvent } from 'react-map-gl/maplibre';
import { useQuery } from 'urql';
import { graphql } from '../gql/gql.ts';
import { aantal } from '../ui/getallen.ts';
import { Knop } from '../ui/Knop.tsx';
import { useUitgesteld } from '../ui/useUitgesteld.ts';
import { useEigenPlek } from '../zoeken/eigenPlek.ts';
import type { variabelenVan } from '../zoeken/variabelen.ts';
import { rondAf, type Vak, type Zoekstaat } from '../zoeken/zoekstaat.ts';
import { useAangewezen } from './aangewezen.ts';
import { maakBeeld } from './beelden.ts';
import {
  aangewezenLaag, achtergrondLaag, clusterAantalLaag, clusterLaag, gebiedGrensLaag, gebiedNaamLaag, gebiedVlakLaag, gebiedVlakUitLaag, gekozenGrensLaag,
  gekozenVlakLaag, grondstijl, klikbareLagen, puntAantalLaag, puntLaag,
} from './lagen.ts';
import { laadMotor } from './motor.ts';
import { PuntPaneel } from './PuntPaneel.tsx';
import { nederlands } from './nederlands.ts';
import { cirkel, clusterVormen, leeg, metRand, puntVormen, ruimVak, vakRondom, vakVan, vakOm, vakVanAlles, vakVorm } from './vormen.ts';

const kaartQuery = graphql(`
  query Kaart($ruim: BoxInvoer!, $beeld: BoxInvoer!, $zoom: Float!, $tekst: String, $nabij: NabijInvoer, $gebied: ID, $filter: ZoekFilter) {
    inBeeld: kaart(binnen: $beeld, zoom: $zoom, tekst: $tekst, nabij: $nabij, gebied: $gebied, filter: $filter) {
      aantal
    }
    kaart(binnen: $ruim, zoom: $zoom, tekst: $tekst, nabij: $nabij, gebied: $gebied, filter: $filter) {
      clusters {
        lat
        lon
        aantal
        west
        zuid
        oost
        noord
      }
      punten {
        id
        lat
        lon
        aantal
        precisie
        ...PuntPaneel
      }
    }
  }
`);

// Everything that was found, to show all of it: a few groups are enough for that.
const omvangQuery = graphql(`
  query Omvang($binnen: BoxInvoer!, $zoom: Float!, $tekst: String, $filter: ZoekFilter) {
    kaart(binnen: $binnen, zoom: $zoom, tekst: $tekst, filter: $filter) {
      clusters {
        west
        zuid
        oost
        noord
      }
      punten {
        lat
        lon
      }
    }
  }
`);

const gebiedenQuery = graphql(`
  query Gebieden {
    gebieden(soort: "WIJK") {
      code
      naam
      lat
      lon
      geometrie
    }
  }
`);

const gekozenGebiedQuery = graphql(`
  query GekozenGebied($code: ID!) {
    gebied(code: $code) {
      code
      lat
      lon
      geometrie
    }
  }
`);

// Without any border yet: the Netherlands.
const nederland: Vak = { west: 3.3, zuid: 50.7, oost: 7.3, noord: 53.6 };

type Beeld = { vak: Vak; zoom: number };

type Eigenschappen = {
  staat: Zoekstaat;
  variabelen: ReturnType<typeof variabelenVan>;
  mapboxToken: string | null;
  achtergrondkaart: string | null;
  opVak: (vak: Vak) => void;
};

const alsGrenzen = ({ west, zuid, oost, noord }: Vak): [number, number, number, number] => [west, zuid, oost, noord];

/** The map of the search beside the list: the same question, for the part that is in view. */
export function Kaart({ staat, variabelen, mapboxToken, achtergrondkaart, opVak }: Eigenschappen) {
  const { Map: KaartMotor, Source, Layer, NavigationControl, eigenschappen, bijOntbrekendBeeld } = use(laadMotor(mapboxToken));
  const kaart = useRef<MapRef>(null);
  const [beeld, zetBeeld] = useState<Beeld | null>(null);
  const [paneel, zetPaneel] = useState<string | null>(null);
  const [aanwijsbaar, zetAanwijsbaar] = useState(false);
  const [tegels, zetTegels] = useState<'gewoon' | 'stuk'>('gewoon');
  const tegelfouten = useRef(0);
  const luisterend = useRef<MapEvent['target'] | null>(null);
  const aangewezen = useAangewezen();
  const eigenPlek = useEigenPlek();

  const [{ data: gebiedenData, fetching: gebiedenKomen }] = useQuery({ query: gebiedenQuery });
  const gebiedCode = variabelen.gebied;
  const [{ data: gekozenData }] = useQuery({ query: gekozenGebiedQuery, variables: { code: gebiedCode ?? '' }, pause: gebiedCode === null });
  const gekozenGebied = gekozenData?.gebied?.code === gebiedCode ? gekozenData?.gebied : null;

  const overal = variabelen.nabij === null && variabelen.gebied === null && variabelen.binnen === null;
  const [{ data: omvang, fetching: omvangKomt, stale: omvangOud }] = useQuery({
    query: omvangQuery,
    variables: { binnen: nederland, zoom: 5, tekst: variabelen.tekst, filter: variabelen.filter },
    pause: !overal,
  });

  const rustigBeeld = useUitgesteld(beeld, 250);
  const [{ data, error, fetching }] = useQuery({
    query: kaartQuery,
    variables: {
      // Drawn from a little outside the screen: a group is cut at the edge of what was asked, and would change while one pans.
      ruim: rustigBeeld ? metRand(rustigBeeld.vak, rustigBeeld.zoom) : nederland,
      beeld: rustigBeeld?.vak ?? nederland,
      zoom: rustigBeeld?.zoom ?? 7,
      tekst: variabelen.tekst,
      nabij: variabelen.nabij,
      gebied: variabelen.gebied,
      filter: variabelen.filter,
    },
    pause: rustigBeeld === null,
  });

  const wijken = useMemo(() => (gebiedenData?.gebieden ?? []).filter((gebied) => gebied.geometrie), [gebiedenData]);
  const grenzen = useMemo<GeoJSON.FeatureCollection>(
    () => ({ type: 'FeatureCollection', features: wijken.map((wijk) => ({ type: 'Feature', properties: {}, geometry: wijk.geometrie as GeoJSON.MultiPolygon })) }),
    [wijken],
  );
  const namen = useMemo<GeoJSON.FeatureCollection>(
    () => ({
      type: 'FeatureCollection',
      features: wijken.flatMap((wijk) =>
        wijk.lat == null || wijk.lon == null
          ? []
          : [{ type: 'Feature', properties: { naam: wijk.naam }, geometry: { type: 'Point', coordinates: [wijk.lon, wijk.lat] } }],
      ),
    }),
    [wijken],
  );
  const clusters = useMemo(() => (data ? clusterVormen(data.kaart) : leeg), [data]);
  const punten = useMemo(() => (data ? puntVormen(data.kaart) : leeg), [data]);

  /** What was asked for, drawn: the circle, the gebied or the box. */
  const { gekozen, doel } = useMemo<{ gekozen: GeoJSON.Feature | null; doel: Vak | null }>(() => {
    if (variabelen.nabij) {
      const { lat, lon, straalMeter } = variabelen.nabij;
      return { gekozen: cirkel(lat, lon, straalMeter ?? 5000), doel: vakRondom(lat, lon, straalMeter ?? 5000) };
    }
    if (variabelen.binnen) return { gekozen: vakVorm(variabelen.binnen), doel: variabelen.binnen };
    if (gekozenGebied?.geometrie)
      return { gekozen: { type: 'Feature', properties: {}, geometry: gekozenGebied.geometrie }, doel: vakVan([gekozenGebied.geometrie]) };
    if (gekozenGebied?.lat != null && gekozenGebied.lon != null) return { gekozen: null, doel: vakRondom(gekozenGebied.lat, gekozenGebied.lon, 3000) };
    // Everywhere: the list has places from far apart, so the map shows them all.
    return { gekozen: null, doel: overal && omvang && !omvangKomt && !omvangOud ? vakVanAlles(omvang.kaart) : null };
  }, [variabelen.nabij, variabelen.binnen, gekozenGebied, overal, omvang, omvangKomt, omvangOud]);

  // The camera follows another place and, everywhere, what was found; never a box that was taken from the camera itself.
  const uitKaart = useRef<Vak | null>(null);
  const doelSleutel = doel && JSON.stringify(doel);
  useEffect(() => {
    if (!doelSleutel || doelSleutel === JSON.stringify(uitKaart.current)) return;
    kaart.current?.fitBounds(alsGrenzen(JSON.parse(doelSleutel)), { padding: 32, maxZoom: 14 });
  }, [doelSleutel]);

  if ((gebiedenKomen && !gebiedenData) || (beeld === null && overal && omvangKomt)) return null;

  const meet = (gebeurtenis: MapEvent | ViewStateChangeEvent) => {
    const vak = gebeurtenis.target.getBounds();
    zetBeeld({
      vak: { west: rondAf(vak.getWest()), zuid: rondAf(vak.getSouth()), oost: rondAf(vak.getEast()), noord: rondAf(vak.getNorth()) },
      zoom: Math.round(gebeurtenis.target.getZoom() * 10) / 10,
    });
  };

  const opKlik = (klik: MapLayerMouseEvent) => {
    const vorm = klik.features?.[0];
    if (!vorm) {
      zetPaneel(null);
    } else if (vorm.layer.id === 'clusters') {
      const { west, zuid, oost, noord } = vorm.properties as Vak;
      kaart.current?.fitBounds([west, zuid, oost, noord], { padding: 60, maxZoom: 17 });
    } else {
      zetPaneel(String(vorm.properties['id']));
    }
  };

  const sluitPaneel = () => {
    zetPaneel(null);
    kaart.current?.getCanvas().focus();
  };

  /** Searches in a box without moving the camera. */
  const zoekIn = (vak: Vak) => {
    uitKaart.current = vak;
    opVak(vak);
  };

  const opFout = ({ error: fout, sourceId }: { error: Error; sourceId?: string }) => {
    // Tiles that do not come are no reason for alarm: the plain ground with our own borders does as well.
    if (sourceId === 'achtergrond') {
      tegelfouten.current += 1;
      if (tegelfouten.current === 4) zetTegels('stuk');
    } else console.warn(fout);
  };

  const punt = data?.kaart.punten.find((kandidaat) => kandidaat.id === paneel);
  const metTegels = achtergrondkaart !== null && tegels === 'gewoon';
  // The box goes into the URL. Around the own place of a visitor it may not say where that is.
  const zoekvak = rustigBeeld && (eigenPlek ? ruimVak(rustigBeeld.vak) : rustigBeeld.vak);
  const andersDanGezocht = zoekvak !== null && (staat.waar.soort !== 'kaart' || JSON.stringify(staat.waar.vak) !== JSON.stringify(zoekvak));

  return (
    <>
      <KaartMotor
        ref={kaart}
        {...eigenschappen}
        mapStyle={grondstijl}
        initialViewState={{ bounds: alsGrenzen(doel ?? vakVan(wijken.flatMap((wijk) => wijk.geometrie ?? [])) ?? nederland), fitBoundsOptions: { padding: 32, maxZoom: 14 } }}
        minZoom={6}
        maxZoom={19}
        maxPitch={0}
        dragRotate={false}
        touchPitch={false}
        attributionControl={false}
        locale={nederlands}
        interactiveLayerIds={klikbareLagen}
        cursor={aanwijsbaar ? 'pointer' : 'grab'}
        onLoad={(gebeurtenis) => {
          gebeurtenis.target.touchZoomRotate.disableRotation();
          meet(gebeurtenis);
        }}
        onMoveEnd={meet}
        onClick={opKlik}
        onMouseEnter={() => zetAanwijsbaar(true)}
        onMouseLeave={() => zetAanwijsbaar(false)}
        onError={opFout}
        onStyleData={({ target }) => {
          if (luisterend.current === target) return;
          luisterend.current = target;
          bijOntbrekendBeeld(target, (id) => maakBeeld(target, id));
        }}
      >
        <NavigationControl showCompass={false} position="top-right" />
        {metTegels && (
          <Source id="achtergrond" type="raster" tiles={[achtergrondkaart]} tileSize={256} maxzoom={19} bounds={alsGrenzen(nederland)}>
            <Layer {...achtergrondLaag} />
          </Source>
        )}
        <Source id="gebieden" type="geojson" data={grenzen}>
          <Layer {...(metTegels ? gebiedVlakUitLaag : gebiedVlakLaag)} />
          <Layer {...gebiedGrensLaag} />
        </Source>
        <Source id="gekozen" type="geojson" data={gekozen ?? leeg}>
          <Layer {...gekozenVlakLaag} />
          <Layer {...gekozenGrensLaag} />
        </Source>
        <Source id="namen" type="geojson" data={metTegels ? leeg : namen}>
          <Layer {...gebiedNaamLaag} />
        </Source>
        <Source id="aangewezen" type="geojson" data={aangewezen ? { type: 'Point', coordinates: [aangewezen.lon, aangewezen.lat] } : leeg}>
          <Layer {...aangewezenLaag} />
        </Source>
        <Source id="punten" type="geojson" data={punten}>
          <Layer {...puntLaag} />
          <Layer {...puntAantalLaag} />
        </Source>
        <Source id="clusters" type="geojson" data={clusters}>
          <Layer {...clusterLaag} />
          <Layer {...clusterAantalLaag} />
        </Source>
      </KaartMotor>
      <div className="kaartvak__boven">
        {andersDanGezocht && (
          <Knop soort="primary" onClick={() => zoekIn(zoekvak)}>
            Zoek in dit gebied
          </Knop>
        )}
      </div>
      <p className="kaartvak__aantal" role="status">
        {error ? 'De punten op de kaart komen nu niet.' : fetching || !data ? 'De kaart wordt gevuld…' : `${aantal(data.inBeeld.aantal, 'plek', 'plekken')} in beeld`}
      </p>
      {punt && <PuntPaneel punt={punt} opSluit={sluitPaneel} opAlles={() => zoekIn(vakOm(punt.lat, punt.lon))} />}
    </>
  );
}
