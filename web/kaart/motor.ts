/**
 * The only module that knows the map engines: Mapbox GL when the server has a token for it, MapLibre GL otherwise.
 * Each is a chunk of its own that is fetched when a map is shown for the first time.
 */
type Componenten = typeof import('react-map-gl/maplibre');

type Kaart = import('maplibre-gl').Map;

export type Motor = Pick<Componenten, 'Map' | 'Source' | 'Layer' | 'Marker' | 'NavigationControl'> & {
  /** Properties that differ per engine, to be spread over Map. */
  eigenschappen: Record<string, unknown>;
  /** Lets an image be made when a layer asks for one that is not there. */
  bijOntbrekendBeeld: (kaart: Kaart, maak: (id: string) => void) => void;
};

let motor: Promise<Motor> | null = null;

async function laadMapbox(token: string): Promise<Motor> {
  const [componenten, bibliotheek] = await Promise.all([import('react-map-gl/mapbox'), import('mapbox-gl'), import('mapbox-gl/dist/mapbox-gl.css')]);
  // react-map-gl gives both engines one API; only its types differ.
  return {
    ...(componenten as unknown as Componenten),
    // No measurements of visitors.
    eigenschappen: { mapLib: bibliotheek, mapboxAccessToken: token, performanceMetricsCollection: false },
    bijOntbrekendBeeld: (kaart, maak) => kaart.on('styleimagemissing', ({ id }) => maak(id)),
  };
}

async function laadMaplibre(): Promise<Motor> {
  const [componenten, bibliotheek, werker] = await Promise.all([
    import('react-map-gl/maplibre'),
    import('maplibre-gl'),
    // As a file of this site: the engine would look for it beside its own unbundled file.
    import('maplibre-gl/dist/maplibre-gl-worker.mjs?url'),
    import('maplibre-gl/dist/maplibre-gl.css'),
  ]);
  return {
    ...componenten,
    eigenschappen: { mapLib: bibliotheek, workerUrl: werker.default },
    bijOntbrekendBeeld: (kaart, maak) => kaart.setMissingStyleImageResolver(maak),
  };
}

/** Rejects when the device cannot draw a map or the engine cannot be fetched; the caller then shows the list only. */
export function laadMotor(mapboxToken: string | null): Promise<Motor> {
  motor ??= (async () => {
    if (!document.createElement('canvas').getContext('webgl2')) throw new Error('Dit apparaat kan geen kaart tekenen (WebGL 2 ontbreekt).');
    return mapboxToken ? laadMapbox(mapboxToken) : laadMaplibre();
  })();
  return motor;
}

/**
 * Lets the next map fetch its engine again after a failure. To be called once the failure is on the screen: a failure that is
 * forgotten at once would be fetched again and again, because React draws the map anew for every answer.
 */
export function vergeetMotor() {
  motor = null;
}
