import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.ts';
import { Deel } from '../../ui/Deel.tsx';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Laden } from '../../ui/Laden.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { usePagina } from '../../ui/usePagina.ts';
import { weigeringInWoorden } from '../../ui/woorden.ts';
import { Bericht } from './Bericht.tsx';

const meldingenQuery = graphql(`
  query MeldingenOverPlek($id: ID!) {
    meldingen(voorziening: $id) {
      id
      naam
      ...Bericht
    }
    geweigerd(voorziening: $id) {
      reden
      aantal
    }
  }
`);

/** What others report about a listing, and how often it could not take somebody. */
export function MeldingenPagina({ id }: { id: string }) {
  const [{ data, error }, opnieuw] = useQuery({ query: meldingenQuery, variables: { id }, requestPolicy: 'cache-and-network' });
  const [gedaan, zetGedaan] = useState('');
  const kop = usePagina('Wat anderen zeggen');
  const ververs = () => opnieuw({ requestPolicy: 'network-only' });
  if (error && !data) return <div className="pagina"><Foutmelding fout={error} opnieuw={ververs} /></div>;
  if (!data) return <Laden wat="De berichten komen eraan…" />;
  const geweigerd = data.geweigerd?.filter(({ aantal }) => aantal > 0) ?? [];
  return (
    <article className="pagina">
      <p className="pagina__terug">
        <Koppeling href={`/beheer/${id}`}>Terug naar je plek</Koppeling>
      </p>
      <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
        Wat anderen zeggen
      </h1>
      {data.meldingen == null ? (
        <Melding>
          <p>
            Deze pagina is voor wie deze plek bijhoudt. <Koppeling href="/inloggen">Log in</Koppeling>
          </p>
        </Melding>
      ) : (
        <>
          <div role="status">
            {gedaan && (
              <Melding soort="ok">
                <p>{gedaan}</p>
              </Melding>
            )}
          </div>
          <Deel kop="Berichten">
            {data.meldingen.length === 0 ? (
              <p>Niemand heeft iets gemeld.</p>
            ) : (
              <ul className="beheerlijst">
                {data.meldingen.map((melding) => (
                  <Bericht
                    key={melding.id}
                    melding={melding}
                    opKlaar={(besluit) => {
                      zetGedaan(besluit === 'OVERGENOMEN' ? 'Dank je wel. Staat het nog niet goed op de kaart? Pas je plek dan aan.' : 'Goed, er verandert niets.');
                      ververs();
                    }}
                  />
                ))}
              </ul>
            )}
          </Deel>
          {geweigerd.length > 0 && (
            <Deel kop="Wie je niet kon helpen">
              <p>Zo vaak zei een professional in het afgelopen jaar dat deze plek iemand niet kon helpen. We weten niet om wie het ging.</p>
              <ul className="opsomming">
                {geweigerd.map(({ reden, aantal }) => (
                  <li key={reden}>
                    {weigeringInWoorden[reden]}: {aantal} keer
                  </li>
                ))}
              </ul>
            </Deel>
          )}
        </>
      )}
    </article>
  );
}
