import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql/gql.ts';
import { Alineas } from '../ui/Alineas.tsx';
import { Deel } from '../ui/Deel.tsx';
import { dagInWoorden } from '../ui/datums.ts';
import { Foutmelding } from '../ui/Foutmelding.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Laden } from '../ui/Laden.tsx';
import { Melding } from '../ui/Melding.tsx';
import { NietGevonden } from '../ui/NietGevonden.tsx';
import { usePagina } from '../ui/usePagina.ts';
import { meldingInWoorden, rolInWoorden } from '../ui/woorden.ts';

const meldingQuery = graphql(`
  query Melding($code: String!) {
    melding(code: $code) {
      naam
      slug
      soort
      onderdeel
      tekst
      status
      antwoord
      beslotenDoor
      beslotenOp
      createdAt
    }
  }
`);

/** What became of a report, for who kept its link. */
export function MeldingPagina() {
  const [code] = useState(() => location.hash.slice(1));
  const [{ data, error }, opnieuw] = useQuery({ query: meldingQuery, variables: { code }, requestPolicy: 'cache-and-network' });
  const melding = data?.melding;
  const kop = usePagina(melding ? 'Je bericht' : null);
  if (error) return <div className="pagina"><Foutmelding fout={error} opnieuw={() => opnieuw({ requestPolicy: 'network-only' })} /></div>;
  if (!data) return <Laden wat="We zoeken je bericht op…" />;
  if (!melding) return <NietGevonden wat="dit bericht" />;
  return (
    <article className="pagina">
      <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
        Je bericht over {melding.naam}
      </h1>
      {melding.status === 'NIEUW' ? (
        <Melding kop="Nog niet bekeken">
          <p>Wie hierover gaat, heeft je bericht gekregen. Kijk later nog eens op deze pagina.</p>
        </Melding>
      ) : (
        <Melding soort={melding.status === 'OVERGENOMEN' ? 'ok' : 'info'} kop={melding.status === 'OVERGENOMEN' ? 'Je had gelijk, dank je wel' : 'Er is niets veranderd'}>
          <p>
            Bekeken{melding.beslotenOp && ` op ${dagInWoorden(melding.beslotenOp)}`}
            {melding.beslotenDoor && `, door ${rolInWoorden(melding.beslotenDoor)}`}.
          </p>
          {melding.antwoord && <Alineas tekst={melding.antwoord} />}
        </Melding>
      )}
      <Deel kop="Wat je schreef">
        <p>
          {meldingInWoorden(melding.soort, melding.onderdeel)}, op {dagInWoorden(melding.createdAt)}
        </p>
        {melding.tekst && <Alineas tekst={melding.tekst} />}
      </Deel>
      {melding.slug && (
        <p>
          <Koppeling href={`/voorziening/${encodeURIComponent(melding.slug)}`}>Bekijk {melding.naam}</Koppeling>
        </p>
      )}
    </article>
  );
}
