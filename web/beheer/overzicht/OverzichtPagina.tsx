import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.ts';
import { Deel } from '../../ui/Deel.tsx';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Laden } from '../../ui/Laden.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { usePagina } from '../../ui/usePagina.ts';
import { gebiedssoortInWoorden, weigeringInWoorden } from '../../ui/woorden.ts';
import { NieuwePlekken } from './NieuwePlekken.tsx';
import { VerouderdePlek } from './VerouderdePlek.tsx';

const overzichtQuery = graphql(`
  query Overzicht($gebied: ID, $organisatie: ID, $after: String) {
    alles: overzicht {
      telling {
        aantal
        verouderd
        perGebied {
          id
          naam
          soort
          aantal
          verouderd
        }
        perOrganisatie {
          id
          naam
          aantal
          verouderd
        }
      }
    }
    overzicht(gebied: $gebied, organisatie: $organisatie) {
      verouderd(first: 20, after: $after) {
        verder
        plekken {
          id
          cursor
          ...VerouderdePlek
        }
      }
      ...NieuwePlekken
      behoeften {
        id
        slug
        naam
        nodig
        geweigerd {
          reden
          aantal
        }
      }
    }
  }
`);

/** For who supports or looks along: what is stale, whom to ask, and what places need. */
export function OverzichtPagina() {
  const [gebied, zetGebied] = useState('');
  const [organisatie, zetOrganisatie] = useState('');
  // where each page that was seen begins
  const [paginas, zetPaginas] = useState<(string | null)[]>([null]);
  const [{ data, error, fetching }, opnieuw] = useQuery({ query: overzichtQuery, variables: { gebied: gebied || null, organisatie: organisatie || null, after: paginas.at(-1) ?? null }, requestPolicy: 'cache-and-network' });
  const kop = usePagina('Overzicht');
  if (error && !data) return <div className="pagina"><Foutmelding fout={error} opnieuw={() => opnieuw({ requestPolicy: 'network-only' })} /></div>;
  if (!data) return <Laden wat="Het overzicht komt eraan…" />;
  const telling = data.alles?.telling;
  const kies = (zet: (waarde: string) => void) => (waarde: string) => {
    zet(waarde);
    zetPaginas([null]);
  };
  return (
    <article className="pagina">
      <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
        Overzicht
      </h1>
      {!telling || !data.overzicht ? (
        <Melding>
          <p>
            Deze pagina is voor wie plekken in een gebied ondersteunt of nakijkt. <Koppeling href="/inloggen">Log in</Koppeling>
          </p>
        </Melding>
      ) : (
        <>
          <p className="nl-paragraph nl-paragraph--lead">
            Van de {telling.aantal} plekken in jouw gebied zijn er {telling.verouderd} toe aan nakijken.
          </p>
          <Deel kop="Na te kijken, de oudste eerst">
            <div className="overzicht__keuzes">
              <Keuze label="Gebied" waarde={gebied} opWaarde={kies(zetGebied)} keuzes={telling.perGebied.map(({ id, naam, soort, aantal, verouderd }) => [id, `${naam} (${soort ? gebiedssoortInWoorden(soort) : 'gebied'}): ${verouderd} van ${aantal}`])} />
              <Keuze label="Organisatie" waarde={organisatie} opWaarde={kies(zetOrganisatie)} keuzes={telling.perOrganisatie.map(({ id, naam, aantal, verouderd }) => [id, `${naam}: ${verouderd} van ${aantal}`])} />
            </div>
            {data.overzicht.verouderd.plekken.length === 0 ? (
              <p>Hier is alles nagekeken.</p>
            ) : (
              <ul className="beheerlijst" aria-busy={fetching}>
                {data.overzicht.verouderd.plekken.map((plek) => (
                  <VerouderdePlek key={plek.id} plek={plek} />
                ))}
              </ul>
            )}
            <div className="beheerlijst__knoppen">
              {paginas.length > 1 && <Knop onClick={() => zetPaginas(paginas.slice(0, -1))}>Vorige</Knop>}
              {data.overzicht.verouderd.verder && <Knop onClick={() => zetPaginas([...paginas, data.overzicht!.verouderd.plekken.at(-1)!.cursor])}>Volgende</Knop>}
            </div>
          </Deel>
          <NieuwePlekken overzicht={data.overzicht} opKlaar={() => opnieuw({ requestPolicy: 'network-only' })} />
          <Deel kop="Wat plekken nodig hebben">
            {data.overzicht.behoeften.length === 0 ? (
              <p>Geen plek heeft iets gevraagd of iemand niet kunnen helpen.</p>
            ) : (
              <ul className="beheerlijst">
                {data.overzicht.behoeften.map((plek) => (
                  <li key={plek.id}>
                    <p>
                      <Koppeling href={`/voorziening/${encodeURIComponent(plek.slug)}`}>{plek.naam}</Koppeling>
                      {plek.nodig && `: ${plek.nodig}`}
                    </p>
                    {plek.geweigerd.length > 0 && <p>Kon iemand niet helpen: {plek.geweigerd.map(({ reden, aantal }) => `${weigeringInWoorden[reden].toLowerCase()} (${aantal} keer)`).join(', ')}.</p>}
                  </li>
                ))}
              </ul>
            )}
          </Deel>
        </>
      )}
    </article>
  );
}

function Keuze({ label, waarde, opWaarde, keuzes }: { label: string; waarde: string; opWaarde: (waarde: string) => void; keuzes: [string, string][] }) {
  return (
    <label className="veld">
      <span className="veld__label">{label}</span>
      <select className="utrecht-select utrecht-select--html-select" value={waarde} onChange={({ target }) => opWaarde(target.value)}>
        <option value="">Alle</option>
        {keuzes.map(([id, naam]) => (
          <option key={id} value={id}>
            {naam}
          </option>
        ))}
      </select>
    </label>
  );
}
