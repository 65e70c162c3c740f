import { useId, useState } from 'react';
import { Knop } from '../../ui/Knop.tsx';
import { datumInWoorden, isDatum } from './dagen.ts';

/** Days in words, to add to and take from. */
export function Dagenlijst({ label, uitleg, dagen, op }: { label: string; uitleg: string; dagen: readonly string[]; op: (dagen: string[]) => void }) {
  const id = useId();
  const [nieuw, zetNieuw] = useState('');
  const [melding, zetMelding] = useState<string | null>(null);
  return (
    <div className="veld">
      <label className="veld__label" htmlFor={id}>
        {label}
      </label>
      <p className="veld__uitleg" id={`${id}-uitleg`}>
        {uitleg}
      </p>
      {dagen.length > 0 && (
        <ul className="dagenlijst">
          {dagen.map((dag) => (
            <li key={dag}>
              {datumInWoorden(dag)}
              <Knop soort="subtle" aria-label={`Haal weg: ${datumInWoorden(dag)}`} onClick={() => op(dagen.filter((ander) => ander !== dag))}>
                Haal weg
              </Knop>
            </li>
          ))}
        </ul>
      )}
      <div className="naast">
        <input
          id={id}
          type="date"
          className="utrecht-textbox utrecht-textbox--html-input"
          aria-describedby={`${id}-uitleg`}
          value={nieuw}
          onChange={({ target }) => {
            zetNieuw(target.value);
            zetMelding(null);
          }}
        />
        <Knop
          onClick={() => {
            if (!isDatum(nieuw)) return zetMelding('Kies eerst een dag.');
            op([...new Set([...dagen, nieuw])].sort());
            zetNieuw('');
          }}
        >
          Voeg toe
        </Knop>
      </div>
      <div role="status">{melding && <p className="veld__melding">{melding}</p>}</div>
    </div>
  );
}
