import type { ReactNode } from 'react';

/** A link to another site, which does not hear where the visitor came from. */
export function Uitgaand({ href, children }: { href: string; children: ReactNode }) {
  // Sources and contacts come from outside: only web addresses, mail and telephone become a link.
  if (!/^(https?:|mailto:|tel:|geo:)/i.test(href)) return <span>{children}</span>;
  return (
    <a className="nl-link" href={href} rel="noreferrer noopener external" referrerPolicy="no-referrer">
      {children}
    </a>
  );
}
