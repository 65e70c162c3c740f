import { useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { graphql } from '../gql/gql.ts';
import type { MeerQuery } from '../gql/graphql.ts';
import type { variabelenVan } from './variabelen.ts';

const meerQuery = graphql(`
  query Meer(
    $tekst: String
    $nabij: NabijInvoer
    $gebied: ID
    $binnen: BoxInvoer
    $filter: ZoekFilter
    $sortering: Sortering
    $after: String!
  ) {
    zoek(tekst: $tekst, nabij: $nabij, gebied: $gebied, binnen: $binnen, filter: $filter, sortering: $sortering, first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      ...Resultaten
    }
  }
`);

type Pagina = MeerQuery['zoek'];

// The pages that were opened, per search, so that "back" from a listing finds the list as long as it was.
const geopend = new Map<string, Pagina[]>();

/** The pages after the first. `eersteNieuwe` is the place in the list of the first result of the newest page. */
export function useMeer(variabelen: ReturnType<typeof variabelenVan>, eerstePageInfo: Pagina['pageInfo']) {
  const client = useClient();
  const sleutel = JSON.stringify(variabelen);
  const [staat, zetStaat] = useState<{ sleutel: string; bezig: boolean; fout: CombinedError | null; eersteNieuwe: number | null }>({
    sleutel,
    bezig: false,
    fout: null,
    eersteNieuwe: null,
  });
  const huidig = staat.sleutel === sleutel ? staat : { sleutel, bezig: false, fout: null, eersteNieuwe: null };
  const paginas = geopend.get(sleutel) ?? [];
  const { hasNextPage, endCursor } = paginas.at(-1)?.pageInfo ?? eerstePageInfo;

  const laad = async (aantalGetoond: number) => {
    if (huidig.bezig || !endCursor) return;
    zetStaat({ sleutel, bezig: true, fout: null, eersteNieuwe: null });
    const { data, error } = await client.query(meerQuery, { ...variabelen, after: endCursor });
    if (data) geopend.set(sleutel, [...(geopend.get(sleutel) ?? []), data.zoek]);
    zetStaat({ sleutel, bezig: false, fout: error ?? null, eersteNieuwe: data ? aantalGetoond : null });
  };

  return { paginas, heeftMeer: hasNextPage, laad, bezig: huidig.bezig, fout: huidig.fout, eersteNieuwe: huidig.eersteNieuwe };
}
