import { useId } from 'react';
import { Knop } from '../../ui/Knop.tsx';
import { DAGEN, duurTussen, klokVan, minutenVan } from './dagen.ts';
import type { Weektijd } from './tijdgroepen.ts';
import { perKlok, tijdInWoorden } from './weekrooster.ts';
import { Weekrooster } from './Weekrooster.tsx';

/** From and to; an empty end is unknown. */
export function VanTot({ van, duur, op, wat }: { van: number; duur: number | null; op: (van: number, duur: number | null) => void; wat: string }) {
  const id = useId();
  const tot = duur === null ? '' : klokVan(van + duur);
  return (
    <div className="vantot">
      <label className="veld__label" htmlFor={`${id}-van`}>
        Van<span className="alleen-voorlezen"> ({wat})</span>
      </label>
      <input
        id={`${id}-van`}
        type="time"
        className="utrecht-textbox utrecht-textbox--html-input"
        value={klokVan(van)}
        onChange={({ target }) => {
          const nieuw = minutenVan(target.value);
          // the end stays where it stood
          if (nieuw !== null) op(nieuw, duur === null ? null : duurTussen(nieuw, (van + duur) % 1440));
        }}
      />
      <label className="veld__label" htmlFor={`${id}-tot`}>
        Tot<span className="alleen-voorlezen"> ({wat})</span>
      </label>
      <input
        id={`${id}-tot`}
        type="time"
        className="utrecht-textbox utrecht-textbox--html-input"
        value={tot}
        aria-describedby={`${id}-uitleg`}
        onChange={({ target }) => {
          const nieuw = minutenVan(target.value);
          op(van, nieuw === null ? null : duurTussen(van, nieuw));
        }}
      />
      <p className="veld__uitleg" id={`${id}-uitleg`}>
        {duur === null ? 'Weet je niet hoe laat het stopt? Laat “tot” dan leeg.' : van + duur > 1440 ? 'Dat is na middernacht.' : ''}
      </p>
    </div>
  );
}

/** The times of a week: tapped in a grid, and to the minute below it. */
export function Weektijden({ tijden, op }: { tijden: Weektijd[]; op: (tijden: Weektijd[]) => void }) {
  const groepen = perKlok(tijden);
  const hoortBij = (tijd: Weektijd, groep: { van: number; duur: number | null }) => tijd.van === groep.van && tijd.duur === groep.duur;
  return (
    <div className="veld">
      <p className="veld__label">Op welke uren? Tik ze aan.</p>
      <Weekrooster tijden={tijden} op={op} />
      {groepen.length === 0 ? (
        <p className="onbekend">Nog geen uren gekozen.</p>
      ) : (
        <>
          <p className="veld__label">Precieze tijden</p>
          <ul className="kloktijden">
            {groepen.map((groep, nummer) => {
              const wat = tijdInWoorden(groep);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a key of its clock time would lose the focus while one types
                <li key={nummer} className="kloktijd">
                  <p className="kloktijd__dagen">{groep.dagen.map((dag) => DAGEN[dag]).join(', ')}</p>
                  <VanTot van={groep.van} duur={groep.duur} wat={wat} op={(van, duur) => op(tijden.map((tijd) => (hoortBij(tijd, groep) ? { ...tijd, van, duur } : tijd)))} />
                  <Knop soort="subtle" aria-label={`Haal weg: ${wat}`} onClick={() => op(tijden.filter((tijd) => !hoortBij(tijd, groep)))}>
                    Haal weg
                  </Knop>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}
