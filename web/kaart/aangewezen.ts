import { useSyncExternalStore } from 'react';

/** The place of the result that the pointer or the focus is on: a small store, so that the list need not be drawn again for it. */
export type Plaats = { lat: number; lon: number };

let aangewezen: Plaats | null = null;
const luisteraars = new Set<() => void>();

export function wijsAan(plaats: Plaats | null) {
  aangewezen = plaats;
  for (const meld of luisteraars) meld();
}

function luister(meld: () => void) {
  luisteraars.add(meld);
  return () => {
    luisteraars.delete(meld);
  };
}

export const useAangewezen = () => useSyncExternalStore(luister, () => aangewezen);
