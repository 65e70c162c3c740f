import { useEffect, useRef, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { type FragmentType, leesFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Foutmelding } from '../ui/Foutmelding.tsx';
import { Knop } from '../ui/Knop.tsx';
import { Resultaat } from '../zoeken/Resultaat.tsx';

const aanbodFragment = graphql(`
  fragment Aanbod on ZoekVerbinding {
    edges {
      node {
        id
      }
      ...Resultaat
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

const meerAanbodQuery = graphql(`
  query MeerAanbod($id: ID!, $after: String!) {
    organisatie(id: $id) {
      voorzieningen(first: 20, after: $after) {
        ...Aanbod
      }
    }
  }
`);

type Verbinding = FragmentType<typeof aanbodFragment>;

/** The listings of an organisation, page after page. */
export function Aanbod({ organisatieId, verbinding }: { organisatieId: string; verbinding: Verbinding }) {
  const client = useClient();
  const [meer, zetMeer] = useState<Verbinding[]>([]);
  const [fout, zetFout] = useState<CombinedError | null>(null);
  const lijst = useRef<HTMLOListElement>(null);
  const eersteNieuwe = useRef<number | null>(null);
  const paginas = [verbinding, ...meer].map((pagina) => leesFragment(aanbodFragment, pagina));
  const edges = paginas.flatMap((pagina) => pagina.edges);
  const { hasNextPage = false, endCursor = null } = paginas.at(-1)?.pageInfo ?? {};

  // biome-ignore lint/correctness/useExhaustiveDependencies: after another page has come
  useEffect(() => {
    if (eersteNieuwe.current !== null) lijst.current?.querySelectorAll<HTMLAnchorElement>('.resultaat__naam a')[eersteNieuwe.current]?.focus();
    eersteNieuwe.current = null;
  }, [meer]);

  const laad = async () => {
    if (!endCursor) return;
    const { data, error } = await client.query(meerAanbodQuery, { id: organisatieId, after: endCursor });
    zetFout(error ?? null);
    const volgende = data?.organisatie?.voorzieningen;
    if (!volgende) return;
    eersteNieuwe.current = edges.length;
    zetMeer([...meer, volgende]);
  };

  return (
    <>
      <ol className="lijst" ref={lijst}>
        {edges.map((edge) => (
          <li key={edge.node.id}>
            <Resultaat resultaat={edge} />
          </li>
        ))}
      </ol>
      {fout && <Foutmelding fout={fout} opnieuw={laad} />}
      {hasNextPage && !fout && (
        <p className="lijst__meer">
          <Knop onClick={laad}>Meer laten zien</Knop>
        </p>
      )}
    </>
  );
}
