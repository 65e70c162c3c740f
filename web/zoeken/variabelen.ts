import type { NabijInvoer, VoorzieningSoort, ZoekFilter, ZoekQueryVariables } from '../gql/graphql.ts';
import type { EigenPlek } from './eigenPlek.ts';
import { wanneerFilter } from './wanneer.ts';
import type { Wat, Zoekstaat } from './zoekstaat.ts';

export const soortenVan: Record<Wat, VoorzieningSoort[]> = {
  zoeken: ['INITIATIEF', 'WIJKTEAM'],
  doen: ['VRIJWILLIGERSPLEK'],
};

export function filterVan(staat: Zoekstaat): ZoekFilter {
  const filter: ZoekFilter = { soorten: soortenVan[staat.wat], ...wanneerFilter(staat.wanneer) };
  for (const feit of staat.feiten) filter[feit] = true;
  if (staat.themas.length) filter.themas = staat.themas;
  if (staat.doelgroepen.length) filter.doelgroepen = staat.doelgroepen;
  if (staat.statussen.length) filter.statussen = staat.statussen;
  return filter;
}

/** Null when the search is not near a place, or when that place was forgotten after a reload. */
export function nabijVan(staat: Zoekstaat, plek: EigenPlek | null): NabijInvoer | null {
  if ((staat.waar.soort !== 'mij' && staat.waar.soort !== 'adres') || plek?.soort !== staat.waar.soort) return null;
  return { lat: plek.lat, lon: plek.lon, straalMeter: staat.afstandKm * 1000 };
}

/** What to ask the server. List, map and counts are all made from this, so that they cannot differ. */
export function variabelenVan(staat: Zoekstaat, plek: EigenPlek | null) {
  const nabij = nabijVan(staat, plek);
  return {
    tekst: staat.tekst || null,
    nabij,
    gebied: staat.waar.soort === 'gebied' ? staat.waar.code : null,
    binnen: staat.waar.soort === 'kaart' ? staat.waar.vak : null,
    filter: filterVan(staat),
    // Sorting by distance without a place would be an error, and a link may well be opened without one.
    sortering: staat.sortering === 'AFSTAND' && !nabij ? null : staat.sortering,
  } satisfies Partial<ZoekQueryVariables>;
}
