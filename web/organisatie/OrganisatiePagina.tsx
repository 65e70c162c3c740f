import { useClient, useQuery } from 'urql';
import { graphql } from '../gql/gql.ts';
import { Alineas } from '../ui/Alineas.tsx';
import { Bronvermelding } from '../ui/Bronvermelding.tsx';
import { Contactlijst } from '../ui/Contactlijst.tsx';
import { Deel } from '../ui/Deel.tsx';
import { Foutmelding } from '../ui/Foutmelding.tsx';
import { aantal } from '../ui/getallen.ts';
import { Laden } from '../ui/Laden.tsx';
import { leesSlug } from '../ui/leesSlug.ts';
import { NietGevonden } from '../ui/NietGevonden.tsx';
import { Onbekend } from '../ui/Onbekend.tsx';
import { Uitgaand } from '../ui/Uitgaand.tsx';
import { usePagina } from '../ui/usePagina.ts';
import { organisatieInWoorden } from '../ui/woorden.ts';
import { Resultaten } from '../zoeken/Resultaten.tsx';
import { TerugNaarResultaten } from '../zoeken/TerugNaarResultaten.tsx';

const organisatieQuery = graphql(`
  query Organisatie($slug: String!) {
    organisatie(slug: $slug) {
      id
      naam
      soort
      aliassen
      omschrijving
      website
      vindplaats
      peildatum
      contacten {
        ...Contactlijst
      }
      bron {
        ...Bronvermelding
      }
      voorzieningen(first: 20) {
        totaal
        ...Resultaten
      }
    }
  }
`);

const meerAanbodQuery = graphql(`
  query MeerAanbod($id: ID!, $after: String!) {
    organisatie(id: $id) {
      voorzieningen(first: 20, after: $after) {
        ...Resultaten
      }
    }
  }
`);

/** Who stands behind listings, and which ones. */
export function OrganisatiePagina({ slug }: { slug: string }) {
  const leesbaar = leesSlug(slug);
  const [{ data, error, fetching }, opnieuw] = useQuery({ query: organisatieQuery, variables: { slug: leesbaar ?? '' }, pause: leesbaar === null });
  const organisatie = data?.organisatie;
  const kop = usePagina(organisatie?.naam ?? null);
  const client = useClient();
  if (error && !organisatie) {
    return (
      <div className="pagina">
        <Foutmelding fout={error} opnieuw={() => opnieuw({ requestPolicy: 'network-only' })} />
      </div>
    );
  }
  if (!organisatie) return fetching ? <Laden wat="De pagina komt eraan…" /> : <NietGevonden wat="deze organisatie" />;
  const haalMeer = async (after: string) => {
    const { data: volgende, error: fout } = await client.query(meerAanbodQuery, { id: organisatie.id, after });
    return { pagina: volgende?.organisatie?.voorzieningen, fout };
  };
  return (
    <article className="pagina">
      <p className="pagina__terug">
        <TerugNaarResultaten />
      </p>
      <p className="voorziening__soort">{organisatieInWoorden[organisatie.soort] ?? 'Organisatie'}</p>
      <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
        {organisatie.naam}
      </h1>
      {organisatie.aliassen.length > 0 && <p className="voorziening__aliassen">Ook bekend als: {organisatie.aliassen.join(', ')}</p>}
      {organisatie.omschrijving && <Alineas tekst={organisatie.omschrijving} />}
      <Deel kop="Contact">
        {organisatie.website && (
          <p>
            <Uitgaand href={organisatie.website}>{organisatie.website.replace(/^https?:\/\//, '')}</Uitgaand>
          </p>
        )}
        {organisatie.contacten.length > 0 && <Contactlijst contacten={organisatie.contacten} />}
        {!organisatie.website && organisatie.contacten.length === 0 && <Onbekend>We weten niet hoe je deze organisatie bereikt.</Onbekend>}
      </Deel>
      <Deel kop={`Van deze organisatie: ${aantal(organisatie.voorzieningen.totaal, 'plek', 'plekken')}`}>
        <Resultaten verbinding={organisatie.voorzieningen} sleutel={`organisatie ${organisatie.id}`} haalMeer={haalMeer} />
      </Deel>
      <Deel kop="Waar dit vandaan komt">
        <p>
          <Bronvermelding bron={organisatie.bron} vindplaats={organisatie.vindplaats} peildatum={organisatie.peildatum} />
        </p>
      </Deel>
    </article>
  );
}
