import { useClient, useQuery } from 'urql';
import { graphql } from '../../gql/gql.ts';
import { useNamen } from './OrganisatieKeuze.tsx';
import { ZoekVeld } from './ZoekVeld.tsx';

const voorzieningQuery = graphql(`
  query GekozenVoorziening($id: ID, $slug: String) {
    voorziening(id: $id, slug: $slug) {
      id
      naam
    }
  }
`);

const useVoorzieningen = (tekst: string) => useNamen('VOORZIENING', tekst);

/** Another listing. */
export function Relatieveld({ pad, label, naarId, op }: { pad: string; label: string; naarId: string | null; op: (id: string | null) => void }) {
  const client = useClient();
  const [{ data }] = useQuery({ query: voorzieningQuery, variables: { id: naarId }, pause: naarId === null });
  return (
    <ZoekVeld
      pad={pad}
      label={label}
      gekozen={naarId === null ? null : (data?.voorziening?.naam ?? '…')}
      useVondsten={useVoorzieningen}
      opKies={async (slug) => {
        const antwoord = await client.query(voorzieningQuery, { slug });
        if (antwoord.data?.voorziening) op(antwoord.data.voorziening.id);
      }}
      opWeg={() => op(null)}
    />
  );
}
