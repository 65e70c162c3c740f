import { useSyncExternalStore } from 'react';

/** What was done last to a listing, so that the visit can say it and undo it. In memory: after a reload it is history. */
export type Gedaan = { id: string; tekst: string; extra?: string; terug: { versie: number; vanVersie: number } | null };

let gedaan: Gedaan | null = null;
const luisteraars = new Set<() => void>();

export function meldGedaan(nieuw: Gedaan | null) {
  gedaan = nieuw;
  for (const meld of luisteraars) meld();
}

function luister(meld: () => void) {
  luisteraars.add(meld);
  return () => {
    luisteraars.delete(meld);
  };
}

export function useGedaan(id: string): Gedaan | null {
  const laatste = useSyncExternalStore(luister, () => gedaan, () => null);
  return laatste?.id === id ? laatste : null;
}
