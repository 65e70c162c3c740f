import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../gql/gql.ts';
import { useEigenPlek } from './eigenPlek.ts';
import { variabelenVan } from './variabelen.ts';
import type { Versoepeling } from './versoepelingen.ts';

const aantalQuery = graphql(`
  query AantalZo($tekst: String, $nabij: NabijInvoer, $gebied: ID, $binnen: BoxInvoer, $filter: ZoekFilter) {
    zoek(tekst: $tekst, nabij: $nabij, gebied: $gebied, binnen: $binnen, filter: $filter, first: 1) {
      totaal
    }
  }
`);

/** How many results each wider search gives, in the same order; undefined while it is not known, null when it could not be counted. */
export function useAantallen(stappen: Versoepeling[]): (number | null | undefined)[] {
  const client = useClient();
  const plek = useEigenPlek();
  const sleutels = stappen.map(({ staat }) => {
    const { sortering: _, ...variabelen } = variabelenVan(staat, plek);
    return JSON.stringify(variabelen);
  });
  const [bekend, zetBekend] = useState<ReadonlyMap<string, number | null>>(new Map());
  const alle = JSON.stringify([...new Set(sleutels)]);
  const vragen = useMemo<string[]>(() => JSON.parse(alle), [alle]);
  useEffect(() => {
    let weg = false;
    for (const sleutel of vragen)
      client.query(aantalQuery, JSON.parse(sleutel)).then(({ data }) => {
        if (!weg) zetBekend((vorige) => new Map(vorige).set(sleutel, data?.zoek.totaal ?? null));
      });
    return () => {
      weg = true;
    };
  }, [client, vragen]);
  return sleutels.map((sleutel) => bekend.get(sleutel));
}
