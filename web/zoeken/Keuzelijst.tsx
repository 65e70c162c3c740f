import { useState } from 'react';
import { Knop } from '../ui/Knop.tsx';

type Eigenschappen = {
  kop: string;
  uitleg?: string;
  keuzes: { code: string; naam: string; aantal: number }[];
  gekozen: string[];
  /** Names of codes that may not be among the choices. */
  namen: readonly { code: string; naam: string }[] | undefined;
  opWissel: (code: string) => void;
};

const eersteAantal = 8;

/** What a count counts, for who cannot see where it stands. */
export const Plekken = ({ aantal }: { aantal: number }) => <span className="alleen-voorlezen"> {aantal === 1 ? 'plek' : 'plekken'}</span>;

/** Check boxes with counts; the long tail behind a button. */
export function Keuzelijst({ kop, uitleg, keuzes, gekozen, namen, opWissel }: Eigenschappen) {
  const [alles, zetAlles] = useState(false);
  // What is chosen stays in sight, also when nothing is left of it.
  const ontbreekt = gekozen.filter((code) => !keuzes.some((keuze) => keuze.code === code)).map((code) => ({ code, naam: namen?.find((begrip) => begrip.code === code)?.naam ?? code, aantal: 0 }));
  const lijst = [...keuzes, ...ontbreekt];
  if (lijst.length === 0) return null;
  const zichtbaar = alles ? lijst : lijst.filter((keuze, index) => index < eersteAantal || gekozen.includes(keuze.code));
  return (
    <fieldset className="keuzelijst">
      <legend className="veld__label">{kop}</legend>
      {uitleg && <p className="veld__uitleg">{uitleg}</p>}
      <ul>
        {zichtbaar.map((keuze) => (
          <li key={keuze.code}>
            <label className="keuzelijst__keuze">
              <input
                type="checkbox"
                className="utrecht-checkbox utrecht-checkbox--html-input"
                checked={gekozen.includes(keuze.code)}
                onChange={() => opWissel(keuze.code)}
              />
              <span>{keuze.naam}</span>
              <span className="telling">
                {keuze.aantal}
                <Plekken aantal={keuze.aantal} />
              </span>
            </label>
          </li>
        ))}
      </ul>
      {lijst.length > zichtbaar.length && (
        <Knop soort="subtle" onClick={() => zetAlles(true)}>
          Laat ze alle {lijst.length} zien
        </Knop>
      )}
    </fieldset>
  );
}
