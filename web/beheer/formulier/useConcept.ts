import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../gql/gql.ts';
import type { VoorzieningSoort } from '../../gql/graphql.ts';
import { alsInvoer, type Wijziging } from './vorm.tsx';

const bewaarConceptMutatie = graphql(`
  mutation BewaarConcept($id: ID!, $basisVersie: Int!, $inhoud: VoorzieningInvoer!, $soort: VoorzieningSoort) {
    bewaarConcept(id: $id, basisVersie: $basisVersie, inhoud: $inhoud, soort: $soort) {
      __typename
      ... on ConceptBewaard {
        bewaardOp
      }
      ... on Ongeldig {
        fouten {
          veld
          melding
        }
      }
      ... on Geweigerd {
        melding
      }
    }
  }
`);

const wisConceptMutatie = graphql(`
  mutation WisConcept($id: ID!) {
    wisConcept(id: $id) {
      __typename
      ... on Geweigerd {
        melding
      }
    }
  }
`);

export type Bewaarstand = { soort: 'leeg' } | { soort: 'bezig' } | { soort: 'bewaard'; om: string } | { soort: 'geen-verbinding' } | { soort: 'geweigerd'; melding: string };

const RUST_MS = 800;
const OPNIEUW_MS = 5_000;
const klok = new Intl.DateTimeFormat('nl-NL', { hour: 'numeric', minute: '2-digit' });

/**
 * @param soort of a listing that does not exist yet (basisVersie 0); null otherwise
 *
 * Keeps a draft on the server a moment after the last change. Without a connection the draft stays in memory, is tried again,
 * and the browser warns before the page is left.
 */
export function useConcept(id: string, basisVersie: number, soort: VoorzieningSoort | null) {
  const client = useClient();
  const [stand, zetStand] = useState<Bewaarstand>({ soort: 'leeg' });
  const wachtend = useRef<Wijziging | null>(null);
  const wekker = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const onderweg = useRef<Promise<void> | null>(null);

  const opnieuw = useRef(async () => {});

  const stuur = useCallback(async () => {
    clearTimeout(wekker.current);
    const inhoud = wachtend.current;
    if (inhoud === null) return;
    wachtend.current = null;
    const { data, error } = await client.mutation(bewaarConceptMutatie, { id, basisVersie, soort, inhoud: alsInvoer(inhoud) });
    const uitkomst = data?.bewaarConcept;
    if (error || !uitkomst) {
      wachtend.current ??= inhoud;
      zetStand({ soort: 'geen-verbinding' });
      wekker.current = setTimeout(() => void opnieuw.current(), OPNIEUW_MS);
    } else if (uitkomst.__typename === 'ConceptBewaard') {
      zetStand({ soort: 'bewaard', om: klok.format(new Date(uitkomst.bewaardOp)).replace(':', '.') });
    } else {
      const melding = uitkomst.__typename === 'Geweigerd' ? uitkomst.melding : uitkomst.fouten.map((fout) => fout.melding).join(' ');
      zetStand({ soort: 'geweigerd', melding: `Je concept is niet bewaard. ${melding}` });
    }
  }, [client, id, basisVersie, soort]);

  // one at a time: an older draft may not arrive after a newer one
  const plan = useCallback((): Promise<void> => {
    onderweg.current = (onderweg.current ?? Promise.resolve()).then(stuur);
    return onderweg.current;
  }, [stuur]);

  useEffect(() => {
    opnieuw.current = plan;
  }, [plan]);

  const bewaar = useCallback(
    (inhoud: Wijziging) => {
      wachtend.current = inhoud;
      zetStand((nu) => (nu.soort === 'geen-verbinding' ? nu : { soort: 'bezig' }));
      clearTimeout(wekker.current);
      wekker.current = setTimeout(() => void plan(), RUST_MS);
    },
    [plan],
  );

  /** Nothing may follow: what was being sent has arrived, and the rest is forgotten. */
  const staak = useCallback(async () => {
    clearTimeout(wekker.current);
    wachtend.current = null;
    await onderweg.current;
    wachtend.current = null;
    clearTimeout(wekker.current);
    zetStand({ soort: 'leeg' });
  }, []);

  const wis = useCallback(async () => {
    await staak();
    const { error } = await client.mutation(wisConceptMutatie, { id });
    return !error;
  }, [client, id, staak]);

  useEffect(() => {
    const nu = () => void plan();
    const waarschuw = (gebeurtenis: BeforeUnloadEvent) => {
      if (wachtend.current !== null) gebeurtenis.preventDefault();
    };
    addEventListener('online', nu);
    addEventListener('beforeunload', waarschuw);
    return () => {
      removeEventListener('online', nu);
      removeEventListener('beforeunload', waarschuw);
      // leaving for another page of this site: what was typed last goes along
      void plan();
    };
  }, [plan]);

  return { stand, bewaar, staak, wis };
}
