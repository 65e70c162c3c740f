import { useId, useState } from 'react';
import { Knop } from '../../ui/Knop.tsx';
import { datumInWoorden, isDatum, klokInWoorden } from './dagen.ts';
import type { Extra } from './tijdgroepen.ts';
import { VanTot } from './Weektijden.tsx';

const inWoorden = ({ datum, van, duur }: Extra) => `${datumInWoorden(datum)} ${duur === null ? `vanaf ${klokInWoorden(van)}` : `van ${klokInWoorden(van)} tot ${klokInWoorden(van + duur)}`} uur`;

/** Times outside the pattern. */
export function Extralijst({ extra, op }: { extra: readonly Extra[]; op: (extra: Extra[]) => void }) {
  const id = useId();
  const [nieuw, zetNieuw] = useState<Extra | null>(null);
  const [melding, zetMelding] = useState<string | null>(null);
  return (
    <fieldset className="veld">
      <legend className="veld__label">Een keer extra</legend>
      {extra.length > 0 && (
        <ul className="dagenlijst">
          {extra.map((keer) => (
            <li key={`${keer.datum} ${keer.van}`}>
              {inWoorden(keer)}
              <Knop soort="subtle" aria-label={`Haal weg: ${inWoorden(keer)}`} onClick={() => op(extra.filter((ander) => ander !== keer))}>
                Haal weg
              </Knop>
            </li>
          ))}
        </ul>
      )}
      {nieuw ? (
        <>
          <label className="veld__label" htmlFor={id}>
            Op welke dag?
          </label>
          <input id={id} type="date" className="utrecht-textbox utrecht-textbox--html-input" value={nieuw.datum} onChange={({ target }) => zetNieuw({ ...nieuw, datum: target.value })} />
          <VanTot van={nieuw.van} duur={nieuw.duur} wat="extra keer" op={(van, duur) => zetNieuw({ ...nieuw, van, duur })} />
          <Knop
            onClick={() => {
              if (!isDatum(nieuw.datum)) return zetMelding('Kies eerst een dag.');
              op([...extra, nieuw]);
              zetNieuw(null);
              zetMelding(null);
            }}
          >
            Voeg deze keer toe
          </Knop>
          <div role="status">{melding && <p className="veld__melding">{melding}</p>}</div>
        </>
      ) : (
        <Knop onClick={() => zetNieuw({ datum: '', van: extra[0]?.van ?? 600, duur: extra[0]?.duur ?? 120 })}>Voeg een extra keer toe</Knop>
      )}
    </fieldset>
  );
}
