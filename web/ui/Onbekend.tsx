import type { ReactNode } from 'react';

/** What is not known is said, and never read as "no". */
export function Onbekend({ children = 'Dat weten we niet.' }: { children?: ReactNode }) {
  return <p className="onbekend">{children}</p>;
}
