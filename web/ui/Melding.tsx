import type { ReactNode } from 'react';

type Eigenschappen = { soort?: 'info' | 'warning' | 'error' | 'ok'; kop?: string; rol?: 'alert' | 'status'; children?: ReactNode };

/** A calm notice. `rol` only for what appears while somebody is on the page: it is then read aloud. */
export function Melding({ soort = 'info', kop, rol, children }: Eigenschappen) {
  return (
    <div className={`utrecht-alert utrecht-alert--${soort} melding`} role={rol}>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message">
          {kop && <p className="melding__kop">{kop}</p>}
          {children}
        </div>
      </div>
    </div>
  );
}
