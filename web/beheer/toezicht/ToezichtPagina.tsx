import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.ts';
import { Deel } from '../../ui/Deel.tsx';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Laden } from '../../ui/Laden.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { usePagina } from '../../ui/usePagina.ts';
import { Aanstellen } from './Aanstellen.tsx';
import { Aanvraag } from './Aanvraag.tsx';
import { NaTeKijken } from './NaTeKijken.tsx';

const toezichtQuery = graphql(`
  query Toezicht {
    ik {
      mandaten {
        id
        rol
      }
    }
    aanvragen {
      id
      ...Aanvraag
    }
    naTeKijken(first: 20) {
      voorziening
      versie
      ...NaTeKijken
    }
  }
`);

/** For who looks along in an area, and for owners whom somebody asked: claims, changes to look at, and who else helps. */
export function ToezichtPagina() {
  const [{ data, error }, opnieuw] = useQuery({ query: toezichtQuery, requestPolicy: 'cache-and-network' });
  const kop = usePagina('Meekijken');
  const ververs = () => opnieuw({ requestPolicy: 'network-only' });
  if (error && !data) return <div className="pagina"><Foutmelding fout={error} opnieuw={ververs} /></div>;
  if (!data) return <Laden wat="De pagina komt eraan…" />;
  const rollen = data.ik?.mandaten.map(({ rol }) => rol) ?? [];
  const kijktMee = rollen.includes('MODERATOR') || rollen.includes('BEHEERDER');
  return (
    <article className="pagina">
      <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
        Meekijken
      </h1>
      {!data.ik ? (
        <Melding>
          <p>
            Deze pagina is voor wie plekken bijhoudt of meekijkt. <Koppeling href="/inloggen#/toezicht">Log in</Koppeling>
          </p>
        </Melding>
      ) : (
        <>
          <Deel kop="Wie wil een plek bijhouden?">
            {data.aanvragen.length === 0 ? (
              <p>Er wacht niemand op antwoord.</p>
            ) : (
              <ul className="beheerlijst">
                {data.aanvragen.map((aanvraag) => (
                  <Aanvraag key={aanvraag.id} aanvraag={aanvraag} opKlaar={ververs} />
                ))}
              </ul>
            )}
          </Deel>
          {kijktMee && (
            <Deel kop="Wat is er veranderd?">
              <p>Veranderingen staan meteen op de kaart. Hier zie je er een paar, om na te kijken. Nieuwe plekken van mensen die we nog niet kennen, wachten op jou.</p>
              {data.naTeKijken.length === 0 ? (
                <p>Alles is nagekeken.</p>
              ) : (
                <ul className="beheerlijst">
                  {data.naTeKijken.map((een) => (
                    <NaTeKijken key={`${een.voorziening} ${een.versie}`} verandering={een} opKlaar={ververs} />
                  ))}
                </ul>
              )}
            </Deel>
          )}
          {kijktMee && <Aanstellen beheerder={rollen.includes('BEHEERDER')} />}
        </>
      )}
    </article>
  );
}
