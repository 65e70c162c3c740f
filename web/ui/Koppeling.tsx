import type { ReactNode } from 'react';
import { Link } from 'wouter';

type Eigenschappen = { href: string; className?: string; onClick?: () => void; "data-slug"?: string; children: ReactNode };

/** A link to another page of this site. */
export function Koppeling({ className = '', ...rest }: Eigenschappen) {
  return <Link className={`nl-link ${className}`} {...rest} />;
}
