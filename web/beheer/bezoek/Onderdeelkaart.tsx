import type { Onderdeel } from '../../gql/graphql.ts';
import { dagInWoorden } from '../../ui/datums.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Merk } from '../../ui/Merk.tsx';
import { rolInWoorden } from '../../ui/woorden.ts';
import type { Deel } from '../delen/delen.ts';
import { moetNagekeken } from './watTeDoen.ts';

type Eigenschappen = {
  id: string;
  deel: Deel;
  regels: readonly string[];
  stand: { onderdeel: Onderdeel; bevestigdOp?: string | null; bevestigdDoor?: string | null; opnieuwVoor?: string | null } | null;
  magWijzigen: boolean;
  opKlopt: (() => void) | null;
  bezig: boolean;
};

/** One part as it stands now, with "klopt nog" and "aanpassen". */
export function Onderdeelkaart({ id, deel, regels, stand, magWijzigen, opKlopt, bezig }: Eigenschappen) {
  const vandaag = new Date().toISOString().slice(0, 10);
  const oud = moetNagekeken(stand, vandaag);
  const kop = `deel-${deel.naam}`;
  return (
    <section className="deel onderdeelkaart" aria-labelledby={kop}>
      <h2 id={kop} className="nl-heading nl-heading--level-2">
        {deel.kop}
      </h2>
      {oud && (
        <p className="merken">
          <Merk toon="let-op">Kijk dit na</Merk>
        </p>
      )}
      {regels.length === 0 ? <p className="onbekend">Hier staat nog niets.</p> : regels.length === 1 ? <p>{regels[0]}</p> : <ul className="opsomming">{regels.map((regel) => <li key={regel}>{regel}</li>)}</ul>}
      {regels.length > 0 && <p className="bron">{stand?.bevestigdOp ? `Nagekeken op ${dagInWoorden(stand.bevestigdOp)}${stand.bevestigdDoor ? ` door ${rolInWoorden(stand.bevestigdDoor)}` : ''}.` : 'Nog niet nagekeken.'}</p>}
      <div className="knoppenrij">
        {opKlopt && regels.length > 0 && (
          <Knop aria-disabled={bezig || undefined} onClick={opKlopt}>
            Klopt nog<span className="alleen-voorlezen">: {deel.kop}</span>
          </Knop>
        )}
        {magWijzigen && (
          <Koppeling className="als-knop" href={`/beheer/${id}/${deel.naam}`}>
            {regels.length === 0 ? 'Vul in' : 'Aanpassen'}
            <span className="alleen-voorlezen">: {deel.kop}</span>
          </Koppeling>
        )}
      </div>
    </section>
  );
}
