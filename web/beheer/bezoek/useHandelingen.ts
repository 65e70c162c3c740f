import { useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../gql/gql.ts';
import type { Onderdeel, PlaatsenStand } from '../../gql/graphql.ts';
import { meldingVan } from '../../ui/Foutmelding.tsx';
import { meldGedaan } from '../laatste.ts';
import { alsInvoer, type Wijziging } from '../formulier/vorm.tsx';

const bevestigMutatie = graphql(`
  mutation Bevestig($id: ID!, $onderdelen: [Onderdeel!]!) {
    bevestig(id: $id, onderdelen: $onderdelen) {
      __typename
      ... on Geweigerd {
        melding
      }
      ... on Ongeldig {
        fouten {
          melding
        }
      }
    }
  }
`);

const plaatsenMutatie = graphql(`
  mutation ZetPlaatsen($id: ID!, $stand: PlaatsenStand!, $vrij: Int, $vrijVanaf: Date) {
    zetPlaatsen(id: $id, stand: $stand, vrij: $vrij, vrijVanaf: $vrijVanaf) {
      __typename
      ... on VoorzieningBewaard {
        versie
        vorigeVersie
      }
      ... on Geweigerd {
        melding
      }
      ... on Ongeldig {
        fouten {
          melding
        }
      }
    }
  }
`);

const sluitMutatie = graphql(`
  mutation SluitTijdelijk($id: ID!, $van: Date!, $tot: Date!, $toelichting: String) {
    sluitTijdelijk(id: $id, van: $van, tot: $tot, toelichting: $toelichting) {
      __typename
      ... on VoorzieningBewaard {
        versie
        vorigeVersie
      }
      ... on Geweigerd {
        melding
      }
      ... on Ongeldig {
        fouten {
          melding
        }
      }
    }
  }
`);

const herstelMutatie = graphql(`
  mutation HerstelVersie($id: ID!, $versie: Int!, $vanVersie: Int!) {
    herstelVersie(id: $id, versie: $versie, vanVersie: $vanVersie) {
      __typename
      ... on VoorzieningBewaard {
        versie
        vorigeVersie
      }
      ... on Geweigerd {
        melding
      }
      ... on Ongeldig {
        fouten {
          melding
        }
      }
    }
  }
`);

const wijzigMutatie = graphql(`
  mutation WijzigKort($id: ID!, $versie: Int!, $wijziging: VoorzieningInvoer!) {
    bewaarVoorziening(id: $id, versie: $versie, wijziging: $wijziging) {
      __typename
      ... on VoorzieningBewaard {
        versie
        vorigeVersie
      }
      ... on BewaarConflict {
        versie
      }
      ... on Geweigerd {
        melding
      }
      ... on Ongeldig {
        fouten {
          melding
        }
      }
    }
  }
`);

type Uitkomst = { __typename?: string; versie?: number; vorigeVersie?: number; melding?: string; fouten?: readonly { melding: string }[] };

/** The one-tap acts of a visit. Each says what changed, and can be taken back. */
export function useHandelingen(id: string, herlaad: () => void) {
  const client = useClient();
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<string | null>(null);

  const doe = async (tekst: string, vraag: () => Promise<{ uitkomst: Uitkomst | undefined; error?: Parameters<typeof meldingVan>[0] }>, kanTerug = true): Promise<boolean> => {
    if (bezig) return false;
    zetBezig(true);
    zetFout(null);
    const { uitkomst, error } = await vraag();
    zetBezig(false);
    if (error || !uitkomst) zetFout(error ? meldingVan(error) : 'Er ging iets mis bij ons. Probeer het nog een keer.');
    else if (uitkomst.__typename === 'Geweigerd') zetFout(uitkomst.melding ?? null);
    else if (uitkomst.__typename === 'Ongeldig') zetFout((uitkomst.fouten ?? []).map(({ melding }) => melding).join(' '));
    else if (uitkomst.__typename === 'BewaarConflict') {
      zetFout('Iemand anders paste dit net ook aan. Kijk hieronder hoe het nu staat en probeer het opnieuw.');
      herlaad();
    } else {
      meldGedaan({ id, tekst, terug: kanTerug && uitkomst.versie != null && uitkomst.vorigeVersie != null ? { versie: uitkomst.versie, vanVersie: uitkomst.vorigeVersie } : null });
      herlaad();
      return true;
    }
    return false;
  };

  return {
    bezig,
    fout,
    bevestig: (onderdelen: Onderdeel[], tekst: string) => doe(tekst, async () => { const { data, error } = await client.mutation(bevestigMutatie, { id, onderdelen }); return { uitkomst: data?.bevestig, error }; }, false),
    zetPlaatsen: (stand: PlaatsenStand, vrij: number | null, vrijVanaf: string | null, tekst: string) => doe(tekst, async () => { const { data, error } = await client.mutation(plaatsenMutatie, { id, stand, vrij, vrijVanaf }); return { uitkomst: data?.zetPlaatsen, error }; }),
    sluit: (van: string, tot: string, toelichting: string | null, tekst: string) => doe(tekst, async () => { const { data, error } = await client.mutation(sluitMutatie, { id, van, tot, toelichting }); return { uitkomst: data?.sluitTijdelijk, error }; }),
    herstel: (versie: number, vanVersie: number, tekst: string) => doe(tekst, async () => { const { data, error } = await client.mutation(herstelMutatie, { id, versie, vanVersie }); return { uitkomst: data?.herstelVersie, error }; }),
    wijzig: (versie: number, wijziging: Wijziging, tekst: string) => doe(tekst, async () => { const { data, error } = await client.mutation(wijzigMutatie, { id, versie, wijziging: alsInvoer(wijziging) }); return { uitkomst: data?.bewaarVoorziening, error }; }),
  };
}

export type Handelingen = ReturnType<typeof useHandelingen>;
