import { useState } from 'react';
import { type FragmentType, leesFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { Alineas } from '../../ui/Alineas.tsx';
import { dagInWoorden } from '../../ui/datums.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Tekstvak } from '../../ui/Tekstvak.tsx';
import { Mislukt } from '../Mislukt.tsx';
import { useDoen } from '../useDoen.ts';

const aanvraagFragment = graphql(`
  fragment Aanvraag on Aanvraag {
    id
    naam
    slug
    voorziening
    email
    toelichting
    createdAt
    zelfdeDomein
  }
`);

const beslisMutatie = graphql(`
  mutation BeslisAanvraag($id: ID!, $ja: Boolean!, $antwoord: String) {
    beslisAanvraag(id: $id, ja: $ja, antwoord: $antwoord) {
      __typename
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

/** Somebody who wants to keep a listing, with yes and no. */
export function Aanvraag({ aanvraag: verwijzing, opKlaar }: { aanvraag: FragmentType<typeof aanvraagFragment>; opKlaar: () => void }) {
  const aanvraag = leesFragment(aanvraagFragment, verwijzing);
  const { doe, bezig, mis } = useDoen(beslisMutatie);
  const [antwoord, zetAntwoord] = useState('');
  const beslis = async (ja: boolean) => {
    if (await doe({ id: aanvraag.id, ja, antwoord: antwoord.trim() || null })) opKlaar();
  };
  return (
    <li>
      <p>
        <strong>{aanvraag.email}</strong> wil <Koppeling href={`/${aanvraag.voorziening ? 'voorziening' : 'organisatie'}/${encodeURIComponent(aanvraag.slug)}`}>{aanvraag.naam}</Koppeling> bijhouden, sinds{' '}
        {dagInWoorden(aanvraag.createdAt)}.
      </p>
      {aanvraag.zelfdeDomein && <p>Het e-mailadres hoort bij de website van de organisatie.</p>}
      {aanvraag.toelichting && <Alineas tekst={aanvraag.toelichting} />}
      <Tekstvak label="Antwoord (mag leeg blijven)" regels={2} waarde={antwoord} opWaarde={zetAntwoord} hoogstens={500} melding={mis?.velden['antwoord']} />
      <Mislukt mis={mis} />
      <div className="beheerlijst__knoppen">
        <Knop soort="primary" disabled={bezig} onClick={() => beslis(true)}>
          Ja, dat klopt
        </Knop>
        <Knop disabled={bezig} onClick={() => beslis(false)}>
          Nee
        </Knop>
      </div>
    </li>
  );
}
