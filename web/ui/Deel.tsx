import { type ReactNode, useId } from 'react';

/** A section of a page with its heading. */
export function Deel({ kop, className = '', children }: { kop: string; className?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={`deel ${className}`} aria-labelledby={id}>
      <h2 id={id} className="nl-heading nl-heading--level-2">
        {kop}
      </h2>
      {children}
    </section>
  );
}
