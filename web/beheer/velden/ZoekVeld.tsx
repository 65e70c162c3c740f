import { useState } from 'react';
import { Keuzevak } from '../../ui/Keuzevak.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { useUitgesteld } from '../../ui/useUitgesteld.ts';
import { useFormulier } from '../formulier/Formulier.tsx';
import { idVan } from './velden.tsx';

export type Vondst = { sleutel: string; tekst: string; toelichting: string };

type Eigenschappen = {
  pad: string;
  label: string;
  uitleg?: string;
  /** what was chosen, by name; null: nothing yet */
  gekozen: string | null;
  /** what belongs to the text, asked anew when it stands still */
  useVondsten: (tekst: string) => Vondst[];
  opKies: (sleutel: string) => void;
  opWeg: () => void;
};

/** One thing that exists already, found by its name. */
export function ZoekVeld({ pad, label, uitleg, gekozen, useVondsten, opKies, opWeg }: Eigenschappen) {
  const { fout } = useFormulier();
  const [tekst, zetTekst] = useState('');
  const rustig = useUitgesteld(tekst.trim(), 250);
  const vondsten = useVondsten(rustig);
  const melding = fout(pad);
  return (
    <div className="veld" id={idVan(pad)} tabIndex={-1}>
      {gekozen === null ? (
        <Keuzevak
          label={label}
          uitleg={uitleg}
          waarde={tekst}
          opWaarde={zetTekst}
          keuzes={tekst.trim().length < 2 ? [] : vondsten}
          opKies={({ sleutel }) => {
            zetTekst('');
            opKies(sleutel);
          }}
          opEnter={() => undefined}
        />
      ) : (
        <>
          <p className="veld__label">{label}</p>
          <p className="naast">
            <strong>{gekozen}</strong>
            <Knop soort="subtle" onClick={opWeg}>
              Kies een andere<span className="alleen-voorlezen"> dan {gekozen}</span>
            </Knop>
          </p>
        </>
      )}
      {melding && <p className="veld__melding">{melding}</p>}
    </div>
  );
}
