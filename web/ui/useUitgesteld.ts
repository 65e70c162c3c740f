import { useEffect, useState } from 'react';

/** The value as it was when it last stood still for `milliseconden`: one question to the server instead of one per key. */
export function useUitgesteld<Waarde>(waarde: Waarde, milliseconden: number): Waarde {
  const [rustig, zetRustig] = useState(waarde);
  useEffect(() => {
    const wekker = setTimeout(() => zetRustig(waarde), milliseconden);
    return () => clearTimeout(wekker);
  }, [waarde, milliseconden]);
  return rustig;
}
