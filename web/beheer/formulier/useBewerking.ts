import { useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../gql/gql.ts';
import type { VoorzieningSoort } from '../../gql/graphql.ts';
import { meldingVan } from '../../ui/Foutmelding.tsx';
import { meldGedaan } from '../laatste.ts';
import type { Conflictveld } from './Conflict.tsx';
import { type Fout, useFouten } from './useFouten.ts';
import { useConcept } from './useConcept.ts';
import { alleenAnders, alsInvoer, type Veld, type Vorm, type Wijziging } from './vorm.tsx';

const bewaarMutatie = graphql(`
  mutation BewaarVoorziening($id: ID!, $versie: Int!, $wijziging: VoorzieningInvoer!) {
    bewaarVoorziening(id: $id, versie: $versie, wijziging: $wijziging) {
      __typename
      ... on VoorzieningBewaard {
        versie
        vorigeVersie
        ookGewijzigd
        nietTerug
        bewerkblad {
          id
        }
      }
      ... on BewaarConflict {
        versie
        velden {
          veld
          label
          oud
          hunne
          jouwe
        }
      }
      ... on Ongeldig {
        fouten {
          veld
          melding
        }
      }
      ... on Geweigerd {
        reden
        melding
      }
    }
  }
`);

export type Uitslag = { soort: 'bewaard' } | { soort: 'fouten'; fouten: readonly Fout[] } | { soort: 'conflict' } | { soort: 'mislukt'; melding: string };

/** A listing that is being changed: what was changed, its draft, its mistakes, and saving it. */
export function useBewerking(id: string, soort: VoorzieningSoort, opgeslagen: Vorm, versie: number) {
  const [wijziging, zetWijziging] = useState<Wijziging>({});
  const [basis, zetBasis] = useState(versie);
  const [conflict, zetConflict] = useState<{ versie: number; velden: readonly Conflictveld[] } | null>(null);
  const [bezig, zetBezig] = useState(false);
  const client = useClient();
  const vorm: Vorm = { ...opgeslagen, ...wijziging };
  const fouten = useFouten(vorm, wijziging, soort);
  const concept = useConcept(id, basis, null);

  const neem = (nieuw: Wijziging) => {
    const anders = alleenAnders(opgeslagen, nieuw);
    zetWijziging(anders);
    return anders;
  };

  const stel = (deel: Wijziging) => {
    fouten.vergeet(Object.keys(deel));
    concept.bewaar(neem({ ...wijziging, ...deel }));
  };

  const bewaar = async (metVersie: number, inhoud: Wijziging, tekst: string): Promise<Uitslag> => {
    zetBezig(true);
    await concept.staak();
    const { data, error } = await client.mutation(bewaarMutatie, { id, versie: metVersie, wijziging: alsInvoer(inhoud) });
    zetBezig(false);
    const uitkomst = data?.bewaarVoorziening;
    if (!uitkomst) {
      // the draft goes on being kept: nothing is lost when the network fails
      concept.bewaar(inhoud);
      return { soort: 'mislukt', melding: error ? meldingVan(error) : 'Er ging iets mis bij ons. Probeer het nog een keer.' };
    }
    switch (uitkomst.__typename) {
      case 'VoorzieningBewaard':
        zetWijziging({});
        zetConflict(null);
        meldGedaan({
          id,
          tekst,
          extra: uitkomst.ookGewijzigd.length > 0 ? `Iemand anders paste intussen ook iets aan: ${uitkomst.ookGewijzigd.join(', ')}. Dat is bewaard gebleven.` : undefined,
          terug: { versie: uitkomst.versie, vanVersie: uitkomst.vorigeVersie },
        });
        return { soort: 'bewaard' };
      case 'BewaarConflict':
        zetConflict({ versie: uitkomst.versie, velden: uitkomst.velden });
        concept.bewaar(inhoud);
        return { soort: 'conflict' };
      case 'Ongeldig':
        fouten.neemOver(uitkomst.fouten);
        concept.bewaar(inhoud);
        return { soort: 'fouten', fouten: uitkomst.fouten };
      case 'Geweigerd':
        return { soort: 'mislukt', melding: uitkomst.melding };
    }
  };

  return {
    vorm,
    wijziging,
    fouten,
    concept,
    conflict,
    bezig,
    stel,
    /** Goes on with a draft of before. */
    neemConcept: (inhoud: Wijziging, conceptBasis: number) => {
      neem(inhoud);
      zetBasis(conceptBasis);
    },
    bewaar: (tekst: string) => bewaar(basis, wijziging, tekst),
    /** After a conflict: what the other one wrote stays for these fields. */
    kies: (hunne: readonly Veld[], tekst: string): Promise<Uitslag> => {
      const inhoud = Object.fromEntries(Object.entries(wijziging).filter(([veld]) => !hunne.includes(veld as Veld))) as Wijziging;
      zetWijziging(inhoud);
      const nieuwste = conflict?.versie ?? basis;
      zetBasis(nieuwste);
      return bewaar(nieuwste, inhoud, tekst);
    },
    sluitConflict: () => zetConflict(null),
  };
}
