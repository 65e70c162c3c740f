import { useId } from 'react';
import type { Wat } from './zoekstaat.ts';

const keuzes: { wat: Wat; naam: string }[] = [
  { wat: 'zoeken', naam: 'Ik zoek iets' },
  { wat: 'doen', naam: 'Ik wil iets doen' },
];

/** Looking for something, or wanting to do something: two faces of the same neighbourhood. */
export function WatKeuze({ wat, opWat }: { wat: Wat; opWat: (wat: Wat) => void }) {
  const naam = useId();
  return (
    <fieldset className="watkeuze">
      <legend className="alleen-voorlezen">Wat wil je?</legend>
      {keuzes.map((keuze) => (
        <label key={keuze.wat} className="watkeuze__keuze">
          <input
            type="radio"
            className="utrecht-radio-button utrecht-radio-button--html-input"
            name={naam}
            checked={wat === keuze.wat}
            onChange={() => opWat(keuze.wat)}
          />
          {keuze.naam}
        </label>
      ))}
    </fieldset>
  );
}
