import type { ReactNode } from 'react';

/** A short fact in a badge. The words say it all: the colour only helps. */
export function Merk({ toon = 'gewoon', children }: { toon?: 'gewoon' | 'goed' | 'let-op'; children: ReactNode }) {
  return <span className={`nl-data-badge merk merk--${toon}`}>{children}</span>;
}
