import { useQuery } from 'urql';
import { graphql } from '../gql/gql.ts';
import type { SuggestiesQuery } from '../gql/graphql.ts';
import { Keuzevak } from '../ui/Keuzevak.tsx';
import { Knop } from '../ui/Knop.tsx';
import { useUitgesteld } from '../ui/useUitgesteld.ts';
import { suggestieInWoorden } from '../ui/woorden.ts';

const suggestiesQuery = graphql(`
  query Suggesties($tekst: String!) {
    suggesties(tekst: $tekst, first: 8) {
      soort
      tekst
      sleutel
      toelichting
      lat
      lon
    }
  }
`);

export type Suggestie = SuggestiesQuery['suggesties'][number];

type Eigenschappen = { waarde: string; opWaarde: (waarde: string) => void; opSuggestie: (suggestie: Suggestie) => void };

/** The one box. Enter and the button search for the text as it stands. */
export function Zoekvak({ waarde, opWaarde, opSuggestie }: Eigenschappen) {
  const tekst = useUitgesteld(waarde.trim(), 180);
  const kort = tekst.length < 2;
  const [{ data }] = useQuery({ query: suggestiesQuery, variables: { tekst }, pause: kort });
  // An answer to an older text would offer the wrong things.
  const suggesties = kort || waarde.trim().length < 2 ? [] : (data?.suggesties ?? []);
  return (
    <Keuzevak
      groot
      label="Waar zoek je naar?"
      plaatshouder="bijv. samen eten"
      waarde={waarde}
      opWaarde={opWaarde}
      keuzes={suggesties.map((suggestie) => ({
        sleutel: `${suggestie.soort} ${suggestie.sleutel} ${suggestie.tekst}`,
        tekst: suggestie.tekst,
        toelichting: [suggestieInWoorden[suggestie.soort], suggestie.toelichting].filter(Boolean).join(' · '),
      }))}
      opKies={(keuze) => {
        const gekozen = suggesties.find((suggestie) => `${suggestie.soort} ${suggestie.sleutel} ${suggestie.tekst}` === keuze.sleutel);
        if (gekozen) opSuggestie(gekozen);
      }}
      knop={
        <Knop soort="primary" type="submit">
          Zoek
        </Knop>
      }
    />
  );
}
