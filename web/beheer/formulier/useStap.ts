import { useSyncExternalStore } from 'react';
import { navigate } from 'wouter/use-browser-location';

// wouter announces its own pushState and replaceState as events of these names
const gebeurtenissen = ['popstate', 'hashchange', 'pushState', 'replaceState'];

function luister(meld: () => void) {
  for (const naam of gebeurtenissen) addEventListener(naam, meld);
  return () => {
    for (const naam of gebeurtenissen) removeEventListener(naam, meld);
  };
}

/** The step of a form, after the number sign of the address: "back" goes one step back. */
export function useStap<Stap extends { naam: string }>(stappen: readonly [Stap, ...Stap[]] | readonly Stap[]): [Stap, (naam: string) => void] {
  const gekozen = useSyncExternalStore(luister, () => location.hash.slice(1), () => '');
  const stap = stappen.find(({ naam }) => naam === gekozen) ?? (stappen[0] as Stap);
  return [stap, (naam) => navigate(`${location.pathname}#${naam}`)];
}
