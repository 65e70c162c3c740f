import { useClient, useQuery } from 'urql';
import { graphql } from '../../gql/gql.ts';
import { type Vondst, ZoekVeld } from './ZoekVeld.tsx';

const organisatieQuery = graphql(`
  query GekozenOrganisatie($id: ID, $slug: String) {
    organisatie(id: $id, slug: $slug) {
      id
      naam
    }
  }
`);

const namenQuery = graphql(`
  query ZoekNamen($tekst: String!) {
    suggesties(tekst: $tekst, first: 12) {
      soort
      sleutel
      tekst
      toelichting
    }
  }
`);

/** What exists under a name. */
export function useNamen(soort: 'ORGANISATIE' | 'VOORZIENING', tekst: string): Vondst[] {
  const [{ data }] = useQuery({ query: namenQuery, variables: { tekst }, pause: tekst.length < 2 });
  return (data?.suggesties ?? []).filter((vondst) => vondst.soort === soort).map(({ sleutel, tekst: naam, toelichting }) => ({ sleutel, tekst: naam, toelichting: toelichting ?? '' }));
}

const useOrganisaties = (tekst: string) => useNamen('ORGANISATIE', tekst);

/** An organisation that is on the map already. */
export function OrganisatieKeuze({ pad, label, uitleg, id, op }: { pad: string; label: string; uitleg?: string; id: string | null | undefined; op: (id: string | null) => void }) {
  const client = useClient();
  const [{ data }] = useQuery({ query: organisatieQuery, variables: { id }, pause: id == null });
  const naam = id == null ? null : (data?.organisatie?.naam ?? '…');
  return (
    <ZoekVeld
      pad={pad}
      label={label}
      uitleg={uitleg}
      gekozen={naam}
      useVondsten={useOrganisaties}
      opKies={async (slug) => {
        const antwoord = await client.query(organisatieQuery, { slug });
        if (antwoord.data?.organisatie) op(antwoord.data.organisatie.id);
      }}
      opWeg={() => op(null)}
    />
  );
}
