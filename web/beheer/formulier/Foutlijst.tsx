import { useEffect, useRef } from 'react';
import { Melding } from '../../ui/Melding.tsx';
import { idVan } from '../velden/velden.tsx';

export type Regel = { pad: string; melding: string; waar?: string; opKies?: () => void };

/** The nearest field of a path that is on the screen. */
function zoekVeld(pad: string): HTMLElement | null {
  for (let deel = pad; deel !== ''; deel = deel.includes('.') ? deel.slice(0, deel.lastIndexOf('.')) : '') {
    const veld = document.getElementById(idVan(deel));
    if (veld) return veld;
  }
  return null;
}

export function naarVeld(pad: string) {
  const veld = zoekVeld(pad);
  veld?.focus();
  veld?.scrollIntoView({ block: 'center' });
}

/** What is wrong, each with the way to it. Gets the focus when it appears. */
export function Foutlijst({ fouten }: { fouten: readonly Regel[] }) {
  const kader = useRef<HTMLDivElement>(null);
  const sleutel = fouten.map(({ pad, melding }) => `${pad} ${melding}`).join('|');
  useEffect(() => {
    if (sleutel !== '') {
      kader.current?.focus();
      kader.current?.scrollIntoView({ block: 'start' });
    }
  }, [sleutel]);
  if (fouten.length === 0) return null;
  return (
    <div ref={kader} tabIndex={-1} className="foutlijst">
      <Melding soort="error" kop="Dit klopt nog niet" rol="alert">
        <ul className="opsomming">
          {fouten.map(({ pad, melding, waar, opKies }) => (
            <li key={`${pad} ${melding}`}>
              <button
                type="button"
                className="als-link"
                onClick={() => {
                  opKies?.();
                  requestAnimationFrame(() => naarVeld(pad));
                }}
              >
                {waar && `${waar}: `}
                {melding}
              </button>
            </li>
          ))}
        </ul>
      </Melding>
    </div>
  );
}
