import { useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Mislukt } from '../Mislukt.tsx';
import { useDoen } from '../useDoen.ts';

const nieuweLinkMutatie = graphql(`
  mutation StuurNieuweLink($token: String!) {
    stuurNieuweLink(token: $token) {
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

/** For a link that does not work any more: with one tap there is a new one in the same mailbox. */
export function NieuweLink({ token }: { token: string }) {
  const { doe, bezig, mis } = useDoen(nieuweLinkMutatie);
  const [klaar, zetKlaar] = useState(false);
  return (
    <>
      <Melding soort="warning" kop="Deze link werkt niet meer">
        <p>Hij is te oud, of hij is al gebruikt. Dat is niet erg: we sturen je graag een nieuwe.</p>
      </Melding>
      <Mislukt mis={mis} />
      <div role="status">
        {klaar && (
          <Melding soort="ok" kop="Kijk in je mail">
            <p>Was deze link van jou? Dan komt er nu een nieuwe, op hetzelfde e-mailadres. Komt er niets? Dan hou jij deze plek niet meer bij.</p>
          </Melding>
        )}
      </div>
      {!klaar && (
        <Knop soort="primary" className="knop--groot" disabled={bezig || token === ''} onClick={async () => zetKlaar((await doe({ token })) !== null)}>
          Stuur mij een nieuwe link
        </Knop>
      )}
    </>
  );
}
