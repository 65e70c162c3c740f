import type { RefObject } from 'react';
import { graphql } from '../../gql/gql.ts';
import type { DubbelFragment, DubbelReden } from '../../gql/graphql.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';

export const dubbelFragment = graphql(`
  fragment Dubbel on Dubbel {
    id
    slug
    naam
    samenvatting
    redenen
  }
`);

const redenen: Record<DubbelReden, string> = { NAAM: 'De naam lijkt erop.', ADRES: 'Het zit op dezelfde plek.', CONTACT: 'Het heeft hetzelfde telefoonnummer, e-mailadres of dezelfde website.' };

type Eigenschappen = { kop: RefObject<HTMLHeadingElement | null>; dubbelen: readonly DubbelFragment[]; bezig: boolean; opNieuw: () => void; opTerug: () => void };

/** What may be the same: two entries for one place help nobody. */
export function Dubbelen({ kop, dubbelen, bezig, opNieuw, opTerug }: Eigenschappen) {
  return (
    <div className="pagina beheer">
      <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
        Is het een van deze?
      </h1>
      <p className="nl-paragraph">Misschien staat je plek al op de kaart. Dan hoef je niets nieuws te maken: laat op die pagina weten dat hij van jullie is.</p>
      <ul className="lijst">
        {dubbelen.map((dubbel) => (
          <li key={dubbel.id} className="deel">
            <h2 className="nl-heading nl-heading--level-3">{dubbel.naam}</h2>
            <p>{dubbel.samenvatting}</p>
            <p className="bron">{dubbel.redenen.map((reden) => redenen[reden]).join(' ')}</p>
            <p>
              <Koppeling className="als-knop" href={`/opeisen/${encodeURIComponent(dubbel.slug)}`}>
                Ja, het is deze<span className="alleen-voorlezen">: {dubbel.naam}</span>
              </Koppeling>
            </p>
          </li>
        ))}
      </ul>
      <div className="knoppenrij">
        <Knop soort="primary" aria-disabled={bezig || undefined} onClick={opNieuw}>
          Nee, dit is een nieuwe plek
        </Knop>
        <Knop soort="subtle" onClick={opTerug}>
          Terug naar het formulier
        </Knop>
      </div>
    </div>
  );
}
