import { useState } from 'react';
import { Knop } from '../../ui/Knop.tsx';
import { usePagina } from '../../ui/usePagina.ts';
import type { Veld } from './vorm.tsx';

export type Conflictveld = { veld: string; label: string; oud?: string | null; hunne?: string | null; jouwe?: string | null };

const Woorden = ({ tekst }: { tekst: string | null | undefined }) => <span className="conflict__tekst">{tekst || 'Niets ingevuld'}</span>;

/** Somebody else changed the same thing meanwhile: both are shown, and one chooses for each field. */
export function Conflict({ velden, opKies, opTerug, bezig }: { velden: readonly Conflictveld[]; opKies: (hunne: Veld[]) => void; opTerug: () => void; bezig: boolean }) {
  const kop = usePagina('Iemand anders paste dit ook aan');
  const [keuze, zetKeuze] = useState<Record<string, 'hunne' | 'jouwe'>>({});
  const [melding, zetMelding] = useState(false);
  const open = velden.filter(({ veld }) => keuze[veld] === undefined);
  return (
    <div className="pagina beheer">
      <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
        Iemand anders paste dit ook aan
      </h1>
      <p className="nl-paragraph">Dat gebeurde terwijl jij bezig was. Er is nog niets weg. Kies voor elk stuk wat er moet komen te staan.</p>
      {velden.map(({ veld, label, oud, hunne, jouwe }) => (
        <fieldset key={veld} className="rij">
          <legend className="rij__kop">{label}</legend>
          <p className="bron">Eerst stond er: {oud || 'niets'}</p>
          <div className="keuzes">
            {(['jouwe', 'hunne'] as const).map((wie) => (
              <label key={wie} className="keuze">
                <input type="radio" name={`conflict-${veld}`} className="utrecht-radio-button utrecht-radio-button--html-input" checked={keuze[veld] === wie} onChange={() => zetKeuze((nu) => ({ ...nu, [veld]: wie }))} />
                <span>
                  <strong>{wie === 'jouwe' ? 'Wat jij schreef' : 'Wat de ander schreef (dit staat er nu)'}</strong>
                  <Woorden tekst={wie === 'jouwe' ? jouwe : hunne} />
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <div role="alert">{melding && open.length > 0 && <p className="veld__melding">Kies nog bij: {open.map(({ label }) => label).join(', ')}.</p>}</div>
      <div className="knoppenrij">
        <Knop soort="primary" aria-disabled={bezig || undefined} onClick={() => (open.length > 0 ? zetMelding(true) : !bezig && opKies(velden.filter(({ veld }) => keuze[veld] === 'hunne').map(({ veld }) => veld as Veld)))}>
          Bewaar wat ik koos
        </Knop>
        <Knop soort="subtle" onClick={opTerug}>
          Terug naar mijn formulier
        </Knop>
      </div>
    </div>
  );
}
