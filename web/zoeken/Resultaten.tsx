import { useEffect, useRef } from 'react';
import { type FragmentType, leesFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Foutmelding } from '../ui/Foutmelding.tsx';
import { Knop } from '../ui/Knop.tsx';
import { laatstGeopend } from './laatstGeopend.ts';
import { Resultaat } from './Resultaat.tsx';
import { type HaalMeer, useMeer } from './useMeer.ts';

const resultatenFragment = graphql(`
  fragment Resultaten on ZoekVerbinding {
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

type Pagina = FragmentType<typeof resultatenFragment>;
const lees = (pagina: Pagina) => leesFragment(resultatenFragment, pagina);

type Eigenschappen = {
  verbinding: Pagina;
  /** Tells this list from all others of this visit. */
  sleutel: string;
  haalMeer: HaalMeer<Pagina>;
  /** Goes on at the listing that was opened last. */
  naarLaatste?: boolean;
};

/** A list of listings, page after page: of a search, or of an organisation. */
export function Resultaten({ verbinding, sleutel, haalMeer, naarLaatste = false }: Eigenschappen) {
  const { edges, laad, ...meer } = useMeer(sleutel, verbinding, lees, haalMeer);
  const lijst = useRef<HTMLOListElement>(null);

  // After "more" the focus goes to the first new result, otherwise it would be lost with the button.
  const { eersteNieuwe } = meer;
  useEffect(() => {
    if (eersteNieuwe === null) return;
    lijst.current?.querySelectorAll<HTMLAnchorElement>('.resultaat__naam a')[eersteNieuwe]?.focus();
  }, [eersteNieuwe]);

  // Coming back from a listing, one goes on where one was.
  useEffect(() => {
    const slug = naarLaatste ? laatstGeopend.neem() : null;
    if (!slug) return;
    const link = lijst.current?.querySelector<HTMLAnchorElement>(`a[data-slug="${CSS.escape(slug)}"]`);
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: 'center' });
  }, [naarLaatste]);

  return (
    <>
      <ol className="lijst" ref={lijst}>
        {edges.map((edge) => (
          <li key={edge.node.id}>
            <Resultaat resultaat={edge} />
          </li>
        ))}
      </ol>
      {meer.fout && <Foutmelding fout={meer.fout} opnieuw={laad} />}
      {meer.heeftMeer && !meer.fout && (
        <p className="lijst__meer">
          <Knop onClick={laad} aria-disabled={meer.bezig}>
            {meer.bezig ? 'Even wachten…' : 'Meer laten zien'}
          </Knop>
        </p>
      )}
    </>
  );
}
