import { useSyncExternalStore } from 'react';
import { rondAf } from './zoekstaat.ts';

/** A place that says something about a person: where they are, or an address they typed. */
export type EigenPlek = { soort: 'mij' | 'adres'; lat: number; lon: number; naam: string };

// In memory only: not in the URL, not in any storage. After a reload it is gone, and the page says so.
let plek: EigenPlek | null = null;
const luisteraars = new Set<() => void>();

/** Keeps a place for as long as this page is open, rounded to about 100 m before anything else sees it. */
export function onthoudPlek(nieuw: EigenPlek | null) {
  plek = nieuw && { ...nieuw, lat: rondAf(nieuw.lat), lon: rondAf(nieuw.lon) };
  for (const meld of luisteraars) meld();
}

export const huidigePlek = () => plek;

function luister(meld: () => void) {
  luisteraars.add(meld);
  return () => {
    luisteraars.delete(meld);
  };
}

export function useEigenPlek(): EigenPlek | null {
  return useSyncExternalStore(luister, huidigePlek, () => null);
}

/** Asks the device where it is. Rejects with a Dutch sentence for the visitor. */
export function vraagEigenPlek(): Promise<EigenPlek> {
  return new Promise((klaar, mislukt) => {
    if (!('geolocation' in navigator)) {
      mislukt(new Error('Je apparaat kan niet zeggen waar je bent. Typ je wijk of postcode.'));
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        onthoudPlek({ soort: 'mij', lat: coords.latitude, lon: coords.longitude, naam: 'bij jou in de buurt' });
        // The rounded one: the exact position ends here.
        klaar(plek as EigenPlek);
      },
      (fout) =>
        mislukt(
          new Error(
            fout.code === fout.PERMISSION_DENIED
              ? 'Je apparaat mag niet zeggen waar je bent. Dat geeft niet: typ je wijk of postcode.'
              : 'Het lukt nu niet om te zien waar je bent. Typ je wijk of postcode.',
          ),
        ),
      // About 100 m is enough: no need to switch on the satellite receiver.
      { enableHighAccuracy: false, timeout: 10_000, maximumAge: 300_000 },
    );
  });
}
