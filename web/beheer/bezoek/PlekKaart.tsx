import { useId, useState } from 'react';
import type { VormFragment } from '../../gql/graphql.ts';
import { Deel } from '../../ui/Deel.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { plaatsenInWoorden } from '../../ui/woorden.ts';
import { datumInWoorden } from '../tijden/dagen.ts';
import type { Handelingen } from './useHandelingen.ts';

const alsGetal = (tekst: string) => (/^\d{1,4}$/.test(tekst) ? Number(tekst) : null);

/** "Vol" or "weer plek", in one tap; a number and a day for who knows them. */
export function PlekKaart({ plaatsen, handelingen }: { plaatsen: VormFragment['plaatsen']; handelingen: Handelingen }) {
  const id = useId();
  const [vrij, zetVrij] = useState(plaatsen.vrij ? String(plaatsen.vrij) : '');
  const [vanaf, zetVanaf] = useState(plaatsen.vrijVanaf ?? '');
  const vol = plaatsen.stand === 'VOL';
  return (
    <Deel kop="Is er plek?" className="plekkaart">
      <p>
        <strong>{plaatsenInWoorden[plaatsen.stand]}</strong>
        {!vol && plaatsen.vrij != null && ` Vrij: ${plaatsen.vrij}.`}
        {plaatsen.vrijVanaf && ` Weer plek vanaf ${datumInWoorden(plaatsen.vrijVanaf)}.`}
      </p>
      <div className="plekkaart__keuzes">
        <div>
          <Knop
            soort={vol ? 'secondary' : 'primary'}
            className="knop--groot"
            aria-disabled={handelingen.bezig || undefined}
            onClick={() => void handelingen.zetPlaatsen('VOL', null, vanaf || null, `Iedereen ziet nu dat het vol is${vanaf ? `, en dat er weer plek is vanaf ${datumInWoorden(vanaf)}` : ''}.`)}
          >
            {vol ? 'Nog steeds vol' : 'Vol'}
          </Knop>
          <label className="veld__label" htmlFor={`${id}-vanaf`}>
            Weer plek vanaf (mag leeg)
          </label>
          <input id={`${id}-vanaf`} type="date" className="utrecht-textbox utrecht-textbox--html-input" value={vanaf} onChange={({ target }) => zetVanaf(target.value)} />
        </div>
        <div>
          <Knop
            soort={vol ? 'primary' : 'secondary'}
            className="knop--groot"
            aria-disabled={handelingen.bezig || undefined}
            onClick={() => void handelingen.zetPlaatsen('RUIM', alsGetal(vrij), null, `Iedereen ziet nu dat er plek is${alsGetal(vrij) ? `: ${alsGetal(vrij)} vrij` : ''}.`)}
          >
            {vol ? 'Weer plek' : 'Er is plek'}
          </Knop>
          <label className="veld__label" htmlFor={`${id}-vrij`}>
            Hoeveel plekken vrij? (mag leeg)
          </label>
          <input id={`${id}-vrij`} type="number" min={1} inputMode="numeric" className="utrecht-textbox utrecht-textbox--html-input" value={vrij} onChange={({ target }) => zetVrij(target.value)} />
        </div>
      </div>
    </Deel>
  );
}
