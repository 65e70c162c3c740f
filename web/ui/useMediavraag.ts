import { useCallback, useSyncExternalStore } from 'react';

/** Whether a CSS media query holds, now and after a turn of the telephone. */
export function useMediavraag(vraag: string): boolean {
  const luister = useCallback(
    (meld: () => void) => {
      const lijst = matchMedia(vraag);
      lijst.addEventListener('change', meld);
      return () => lijst.removeEventListener('change', meld);
    },
    [vraag],
  );
  return useSyncExternalStore(luister, () => matchMedia(vraag).matches, () => false);
}
