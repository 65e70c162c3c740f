import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.ts';
import { leesFragment } from '../../gql/fragment-masking.ts';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Laden } from '../../ui/Laden.tsx';
import { NietGevonden } from '../../ui/NietGevonden.tsx';
import { GeenRecht } from '../GeenRecht.tsx';
import { delenVan } from '../delen/delen.ts';
import { Bewerker } from './Bewerker.tsx';
import { lijstenFragment } from './Formulier.tsx';
import { kaal, vormFragment } from './vorm.tsx';

const deelQuery = graphql(`
  query Bewerkdeel($id: ID!) {
    ...Formulierlijsten
    bewerkblad(id: $id) {
      id
      versie
      soort
      mag
      vorm {
        ...Vorm
      }
      concept {
        basisVersie
        bewaardOp
        velden
        vorm {
          ...Vorm
        }
      }
    }
  }
`);

/** The form for one part of a listing. */
export function DeelPagina({ id, naam }: { id: string; naam: string }) {
  const [{ data, error, fetching, stale }, opnieuw] = useQuery({ query: deelQuery, variables: { id }, requestPolicy: 'network-only' });
  const lijsten = leesFragment(lijstenFragment, data);
  const vorm = leesFragment(vormFragment, data?.bewerkblad?.vorm);
  const conceptvorm = leesFragment(vormFragment, data?.bewerkblad?.concept?.vorm);
  const blad = data?.bewerkblad;
  if (error && !blad) {
    return (
      <div className="pagina">
        <Foutmelding fout={error} opnieuw={() => opnieuw({ requestPolicy: 'network-only' })} />
      </div>
    );
  }
  if ((fetching || stale) && !blad) return <Laden wat="Het formulier komt eraan…" />;
  if (!blad || !vorm || !lijsten) return <GeenRecht />;
  const deel = delenVan(blad.soort).find((kandidaat) => kandidaat.naam === naam);
  if (!deel) return <NietGevonden wat="dit formulier" />;
  if (!blad.mag.includes('WIJZIGEN')) return <GeenRecht />;
  const concept = blad.concept && conceptvorm ? { basisVersie: blad.concept.basisVersie, bewaardOp: blad.concept.bewaardOp, inhoud: Object.fromEntries(blad.concept.velden.map((veld) => [veld, kaal(conceptvorm)[veld as keyof typeof conceptvorm]])) } : null;
  return <Bewerker key={`${id} ${naam}`} id={id} soort={blad.soort} versie={blad.versie} opgeslagen={kaal(vorm)} deel={deel} lijsten={lijsten} concept={concept} />;
}
