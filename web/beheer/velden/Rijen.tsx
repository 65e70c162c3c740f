import { type ReactNode, useRef } from 'react';
import { Knop } from '../../ui/Knop.tsx';
import { useFormulier } from '../formulier/Formulier.tsx';
import { idVan } from './velden.tsx';

type Eigenschappen<T> = {
  pad: string;
  /** what one of them is called: "Contact 1" */
  een: string;
  rijen: readonly T[];
  nieuw: () => T;
  voegToe: string;
  leeg: string;
  op: (rijen: T[]) => void;
  hoogstens: number;
  children: (rij: T, stel: (deel: Partial<T>) => void, pad: string) => ReactNode;
};

/** A list that grows: each row a small form of its own, with a button that takes it away. */
export function Rijen<T extends object>({ pad, een, rijen, nieuw, voegToe, leeg, op, hoogstens, children }: Eigenschappen<T>) {
  const { fout } = useFormulier();
  const lijst = useRef<HTMLDivElement>(null);
  const melding = fout(pad);
  const verplaatsNaar = (nummer: number) => requestAnimationFrame(() => lijst.current?.querySelectorAll<HTMLElement>(':scope > fieldset')[nummer]?.focus());
  return (
    <div className="rijen" ref={lijst} id={idVan(pad)} tabIndex={-1}>
      {rijen.length === 0 && <p className="onbekend">{leeg}</p>}
      {rijen.map((rij, nummer) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no key of their own, and their order is what they are
        <fieldset key={nummer} className="rij" tabIndex={-1}>
          <legend className="rij__kop">
            {een} {nummer + 1}
          </legend>
          {children(rij, (deel) => op(rijen.map((ander, plek) => (plek === nummer ? { ...ander, ...deel } : ander))), `${pad}.${nummer}`)}
          <Knop
            soort="subtle"
            className="rij__weg"
            onClick={() => {
              op(rijen.filter((_, plek) => plek !== nummer));
              lijst.current?.querySelector<HTMLElement>(':scope > .rijen__meer button')?.focus();
            }}
          >
            Haal {een.toLowerCase()} {nummer + 1} weg
          </Knop>
        </fieldset>
      ))}
      {melding && <p className="veld__melding">{melding}</p>}
      <p className="rijen__meer">
        <Knop
          aria-disabled={rijen.length >= hoogstens || undefined}
          onClick={() => {
            if (rijen.length >= hoogstens) return;
            op([...rijen, nieuw()]);
            verplaatsNaar(rijen.length);
          }}
        >
          {voegToe}
        </Knop>
      </p>
    </div>
  );
}
