import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { adresVanZoekstaat, leesZoekstaat, type Zoekstaat } from './zoekstaat.ts';

// wouter announces its own pushState and replaceState as events of these names.
const gebeurtenissen = ['popstate', 'hashchange', 'pushState', 'replaceState'];

function luister(meld: () => void) {
  for (const naam of gebeurtenissen) addEventListener(naam, meld);
  return () => {
    for (const naam of gebeurtenissen) removeEventListener(naam, meld);
  };
}

// In memory, for the way back from another page of this visit.
let laatste: Zoekstaat | null = null;

export const laatsteZoekstaat = () => laatste;

/** The search in the URL. Null: no search yet, so the start page. */
export function useZoekstaat(): Zoekstaat | null {
  const fragment = useSyncExternalStore(luister, () => location.hash, () => '');
  const staat = useMemo(() => leesZoekstaat(fragment), [fragment]);
  useEffect(() => {
    laatste = staat;
  }, [staat]);
  return staat;
}

/** Shows another search. It is a step in the history, so that "back" undoes it; `vervang` is for what is not worth a step. */
export function toonZoekstaat(staat: Zoekstaat, { vervang = false } = {}) {
  const adres = adresVanZoekstaat(staat);
  if (adres !== location.pathname + location.hash) navigate(adres, { replace: vervang });
}
