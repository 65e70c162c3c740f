/** Where synthetic listings stand: towns by inhabitants, a bell around each centre, and hot spots in it. */
import { vasteId } from '../../server/sleutels.ts';
import type { Grenzen, Plaats, Zaaigoed } from '../lezen.ts';
import { Toeval } from './toeval.ts';

const METER_PER_GRAAD = 111_320;
/** Spread of a town in metres: so much for any, and so much more per root of its inhabitants. Amsterdam gets 3.6 km, a village 300 m. */
const SPREIDING = { altijd: 200, perWortel: 4 };
const BRANDPUNT = { perInwoners: 15_000, spreidingMeter: 120, aandeel: 0.35 };
const POGINGEN = 60;

export interface Punt {
  lat: number;
  lon: number;
}

export interface Stad {
  code: string;
  naam: string;
  inwoners: number;
  midden: Punt;
  /** id of its gebied */
  gebiedId: string;
}

type Vlak = Grenzen['features'][number]['geometry']['coordinates'];

const rond = (graden: number): number => Math.round(graden * 1e6) / 1e6;

/** Is the point in one of these polygons? Counts crossings of a ray to the east, holes included. */
function ligtIn(vlakken: Vlak, { lat, lon }: Punt): boolean {
  return vlakken.some((ringen) => {
    let binnen = false;
    for (const ring of ringen)
      for (let plek = 0, vorige = ring.length - 1; plek < ring.length; vorige = plek, plek += 1) {
        const [x1, y1] = ring[plek] as [number, number];
        const [x2, y2] = ring[vorige] as [number, number];
        if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) binnen = !binnen;
      }
    return binnen;
  });
}

export class Land {
  readonly steden: Stad[] = [];
  readonly #oplopend: number[] = [];
  #inwoners = 0;
  /** wijken of a town whose borders are known; points of that town fall inside one of them */
  readonly #wijken = new Map<string, { id: string; vlak: Vlak }[]>();

  constructor({ plaatsen, grenzen }: Pick<Zaaigoed, 'plaatsen' | 'grenzen'>) {
    const gemeenten = new Map(grenzen.features.filter(({ properties }) => properties.soort === 'GEMEENTE').map(({ properties }) => [properties.naam, properties.code]));
    const wijken = grenzen.features.filter(({ properties }) => properties.soort === 'WIJK').map(({ properties, geometry }) => ({ id: vasteId('GEBIED', properties.code), vlak: geometry.coordinates }));
    for (const plaats of plaatsen.filter((kandidaat): kandidaat is Plaats & { lat: number; lon: number; inwoners: number } => kandidaat.lat !== undefined && (kandidaat.inwoners ?? 0) > 0)) {
      // a gemeente with borders takes the place of the town of that name, as in seed/zaaien.ts
      const code = gemeenten.get(plaats.naam) ?? plaats.code;
      if (this.#wijken.has(code)) continue;
      if (gemeenten.has(plaats.naam)) this.#wijken.set(code, wijken);
      this.#inwoners += plaats.inwoners;
      this.#oplopend.push(this.#inwoners);
      this.steden.push({ code, naam: plaats.naam, inwoners: plaats.inwoners, midden: { lat: plaats.lat, lon: plaats.lon }, gebiedId: vasteId('GEBIED', code) });
    }
  }

  /** Share of all inhabitants who live there. */
  aandeel(stad: Stad): number {
    return stad.inwoners / this.#inwoners;
  }

  /** A town, the larger the likelier. */
  kiesStad(toeval: Toeval): Stad {
    const doel = toeval.deel() * this.#inwoners;
    let laag = 0;
    let hoog = this.#oplopend.length - 1;
    while (laag < hoog) {
      const midden = (laag + hoog) >> 1;
      if (this.#oplopend[midden]! > doel) hoog = midden;
      else laag = midden + 1;
    }
    return this.steden[laag]!;
  }

  /** A point in a town with the smallest known area that holds it: its wijk where borders are known, else the town. */
  kiesPunt(stad: Stad, toeval: Toeval): Punt & { gebiedId: string } {
    const spreiding = SPREIDING.altijd + SPREIDING.perWortel * Math.sqrt(stad.inwoners);
    const brandpunten = 1 + Math.floor(stad.inwoners / BRANDPUNT.perInwoners);
    if (toeval.kans(BRANDPUNT.aandeel)) {
      const brandpunt = this.#binnen(stad, stad.midden, spreiding, new Toeval(`brandpunt:${stad.code}:${toeval.getal(1, brandpunten)}`));
      return this.#binnen(stad, brandpunt, BRANDPUNT.spreidingMeter, toeval);
    }
    return this.#binnen(stad, stad.midden, spreiding, toeval);
  }

  /** A polygon around a town, as EWKT MultiPolygon, for who comes to people's homes. */
  vlakRondom({ midden }: Stad, straalMeter: number, toeval: Toeval): string {
    const hoeken = Array.from({ length: 12 }, (_, hoek) => this.#verplaats(midden, straalMeter * (0.8 + 0.4 * toeval.deel()), (hoek / 12) * 2 * Math.PI)).map(({ lat, lon }) => `${lon} ${lat}`);
    return `SRID=4326;MULTIPOLYGON(((${[...hoeken, hoeken[0]!].join(',')})))`;
  }

  #verplaats({ lat, lon }: Punt, meter: number, richting: number): Punt {
    return { lat: rond(lat + (meter * Math.sin(richting)) / METER_PER_GRAAD), lon: rond(lon + (meter * Math.cos(richting)) / (METER_PER_GRAAD * Math.cos((lat * Math.PI) / 180))) };
  }

  #binnen(stad: Stad, om: Punt, spreidingMeter: number, toeval: Toeval): Punt & { gebiedId: string } {
    const wijken = this.#wijken.get(stad.code);
    for (let poging = 0; poging < POGINGEN; poging += 1) {
      const oost = toeval.normaal() * spreidingMeter;
      const noord = toeval.normaal() * spreidingMeter;
      const punt = this.#verplaats(om, Math.hypot(oost, noord), Math.atan2(noord, oost));
      if (wijken === undefined) return { ...punt, gebiedId: stad.gebiedId };
      const wijk = wijken.find(({ vlak }) => ligtIn(vlak, punt));
      if (wijk) return { ...punt, gebiedId: wijk.id };
    }
    return { ...om, gebiedId: stad.gebiedId };
  }
}
