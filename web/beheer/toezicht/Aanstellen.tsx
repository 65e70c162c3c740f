import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.ts';
import { Deel } from '../../ui/Deel.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Uitnodigen } from '../mensen/Uitnodigen.tsx';

const gebiedenQuery = graphql(`
  query AanstelGebieden($soort: String) {
    gebieden(soort: $soort) {
      id
      naam
    }
  }
`);

const SOORTEN = [['GEMEENTE', 'een gemeente'], ['STADSDEEL', 'een stadsdeel'], ['WIJK', 'een wijk']] as const;

/** Asking somebody to support or look along in an area. */
export function Aanstellen({ beheerder }: { beheerder: boolean }) {
  const [soort, zetSoort] = useState<string>('GEMEENTE');
  const [gebied, zetGebied] = useState('');
  const [rol, zetRol] = useState<'ONDERSTEUNER' | 'MODERATOR'>('ONDERSTEUNER');
  const [gestuurd, zetGestuurd] = useState('');
  const [{ data }] = useQuery({ query: gebiedenQuery, variables: { soort } });
  return (
    <Deel kop="Vraag iemand erbij">
      <div className="veld">
        <label className="veld__label" htmlFor="aanstellen-rol">
          Waarvoor?
        </label>
        <select id="aanstellen-rol" className="utrecht-select utrecht-select--html-select" value={rol} onChange={({ target }) => zetRol(target.value as typeof rol)}>
          <option value="ONDERSTEUNER">Om plekken te helpen hun gegevens bij te houden (ondersteuner)</option>
          {beheerder && <option value="MODERATOR">Om voor de gemeente mee te kijken (moderator)</option>}
        </select>
      </div>
      <div className="veld">
        <label className="veld__label" htmlFor="aanstellen-soort">
          Voor welk soort gebied?
        </label>
        <select
          id="aanstellen-soort"
          className="utrecht-select utrecht-select--html-select"
          value={soort}
          onChange={({ target }) => {
            zetSoort(target.value);
            zetGebied('');
          }}
        >
          {SOORTEN.map(([waarde, tekst]) => (
            <option key={waarde} value={waarde}>
              {tekst}
            </option>
          ))}
        </select>
      </div>
      <div className="veld">
        <label className="veld__label" htmlFor="aanstellen-gebied">
          Welk gebied?
        </label>
        <select id="aanstellen-gebied" className="utrecht-select utrecht-select--html-select" value={gebied} onChange={({ target }) => zetGebied(target.value)}>
          <option value="">Kies een gebied</option>
          {data?.gebieden.map(({ id, naam }) => (
            <option key={id} value={id}>
              {naam}
            </option>
          ))}
        </select>
      </div>
      <div role="status">
        {gestuurd && (
          <Melding soort="ok">
            <p>{gestuurd}</p>
          </Melding>
        )}
      </div>
      {gebied ? (
        <Uitnodigen kop="Wie vraag je?" uitleg="Diegene krijgt een mail met een link. Die werkt veertien dagen." knop="Stuur de uitnodiging" waar={{ gebied, rol }} opVerstuurd={(email) => zetGestuurd(`We hebben een mail gestuurd naar ${email}.`)} />
      ) : (
        <p>Kies eerst een gebied.</p>
      )}
    </Deel>
  );
}
