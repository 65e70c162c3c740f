import { useEffect, useRef } from 'react';
import { type FragmentType, leesFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Foutmelding } from '../ui/Foutmelding.tsx';
import { Knop } from '../ui/Knop.tsx';
import { laatstGeopend } from './laatstGeopend.ts';
import { Resultaat } from './Resultaat.tsx';
import { useMeer } from './useMeer.ts';
import type { variabelenVan } from './variabelen.ts';

export const resultatenFragment = graphql(`
  fragment Resultaten on ZoekVerbinding {
    edges {
      cursor
      node {
        id
        slug
      }
      ...Resultaat
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

type Eigenschappen = { verbinding: FragmentType<typeof resultatenFragment>; variabelen: ReturnType<typeof variabelenVan> };

/** The list, page after page. */
export function Resultaten({ verbinding, variabelen }: Eigenschappen) {
  const eerste = leesFragment(resultatenFragment, verbinding);
  const meer = useMeer(variabelen, eerste.pageInfo);
  const volgende = meer.paginas.flatMap((pagina) => leesFragment(resultatenFragment, pagina).edges);
  const edges = [...eerste.edges, ...volgende];
  const lijst = useRef<HTMLOListElement>(null);

  // After "more" the focus goes to the first new result, otherwise it would be lost with the button.
  const { eersteNieuwe } = meer;
  useEffect(() => {
    if (eersteNieuwe === null) return;
    lijst.current?.querySelectorAll<HTMLAnchorElement>('.resultaat__naam a')[eersteNieuwe]?.focus();
  }, [eersteNieuwe]);

  // Coming back from a listing, one goes on where one was.
  useEffect(() => {
    const slug = laatstGeopend.neem();
    if (!slug) return;
    const link = lijst.current?.querySelector<HTMLAnchorElement>(`a[data-slug="${CSS.escape(slug)}"]`);
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: 'center' });
  }, []);

  return (
    <>
      <ol className="lijst" ref={lijst}>
        {edges.map((edge) => (
          <li key={edge.node.id}>
            <Resultaat resultaat={edge} />
          </li>
        ))}
      </ol>
      {meer.fout && <Foutmelding fout={meer.fout} opnieuw={() => meer.laad(edges.length)} />}
      {meer.heeftMeer && !meer.fout && (
        <p className="lijst__meer">
          <Knop onClick={() => meer.laad(edges.length)} aria-disabled={meer.bezig}>
            {meer.bezig ? 'Even wachten…' : 'Meer laten zien'}
          </Knop>
        </p>
      )}
    </>
  );
}
