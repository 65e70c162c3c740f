/** How long it takes to get there, on foot and by bicycle. */
import { dichtstbij } from './afstand.ts';
import type { Treffer } from './zoek.ts';
import type { Punt } from './zoekvraag.ts';

export interface Reistijd {
  lopenMinuten: number;
  fietsenMinuten: number;
  /** not along real roads */
  schatting: boolean;
}

export interface Bestemming extends Punt {
  /** along a straight line over the ground */
  afstandMeter: number;
}

/** Gives travel times from one spot to several; what has no answer is undefined. A routing engine is another implementation of this. */
export interface Routeerder {
  reistijden(van: Punt, naar: readonly Bestemming[]): Promise<(Reistijd | undefined)[]>;
}

/**
 * The way there is so much longer than the straight line. Measured in towns: about 1.2 (Newell 1980), 1.21 to 1.23 around stops
 * (O'Sullivan and Morrall 1996), more on foot than by car; see docs/decisions/reistijd.md.
 */
const OMWEG = 1.3;
/** Metres a minute: an easy walk (4.8 km/h) and an easy ride on an ordinary bicycle (15 km/h). */
const LOPEN = 80;
const FIETSEN = 250;

/** Without roads: the straight line with a detour. */
export const schatter: Routeerder = {
  reistijden: async (_van, naar) => naar.map(({ afstandMeter }) => ({ lopenMinuten: minuten(afstandMeter, LOPEN), fietsenMinuten: minuten(afstandMeter, FIETSEN), schatting: true })),
};

const minuten = (meter: number, perMinuut: number): number => Math.max(1, Math.round((meter * OMWEG) / perMinuut));

/** What most people would do: walk up to a quarter of an hour, cycle beyond that, and farther than an hour nothing. */
export function reistijdInWoorden({ lopenMinuten, fietsenMinuten, schatting }: Reistijd): string | undefined {
  const ongeveer = schatting ? 'ongeveer ' : '';
  if (lopenMinuten <= 15) return `${ongeveer}${lopenMinuten} ${lopenMinuten === 1 ? 'minuut' : 'minuten'} lopen`;
  return fietsenMinuten <= 60 ? `${ongeveer}${fietsenMinuten} minuten fietsen` : undefined;
}

/** Travel times to the nearest public point of each result, in one question; undefined where no distance is known. */
export async function haalReistijden(routeerder: Routeerder, van: Punt | undefined, treffers: readonly Treffer[]): Promise<(Reistijd | undefined)[]> {
  if (!van) return treffers.map(() => undefined);
  const bestemmingen = treffers.map((treffer) => bestemmingVan(van, treffer));
  const bekend = bestemmingen.filter((bestemming) => bestemming !== undefined);
  const tijden = bekend.length === 0 ? [] : await routeerder.reistijden(van, bekend);
  let volgende = 0;
  return bestemmingen.map((bestemming) => (bestemming ? tijden[volgende++] : undefined));
}

function bestemmingVan(van: Punt, { document, afstandMeter }: Treffer): Bestemming | undefined {
  if (afstandMeter === null) return undefined;
  const dichtste = dichtstbij(van, document.locaties);
  return dichtste && { lat: dichtste.lat, lon: dichtste.lon, afstandMeter };
}
