import { useState } from 'react';
import { useLocation } from 'wouter';
import { graphql } from '../../gql/gql.ts';
import { Knop } from '../../ui/Knop.tsx';
import { usePagina } from '../../ui/usePagina.ts';
import { Mislukt } from '../Mislukt.tsx';
import { useDoen } from '../useDoen.ts';
import { NieuweLink } from './NieuweLink.tsx';

const wijzigMutatie = graphql(`
  mutation WijzigMetLink($token: String!) {
    wijzigMetLink(token: $token) {
      __typename
      ... on WijzigenBegonnen {
        voorziening
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

/** The page of the other link in a reminder: one tap begins a visit in which this listing can be changed. */
export function WijzigPagina() {
  const [token] = useState(() => location.hash.slice(1));
  const { doe, bezig, mis } = useDoen(wijzigMutatie);
  const [, ga] = useLocation();
  const kop = usePagina('Verander je plek');
  const verlopen = mis?.reden === 'VERLOPEN' || token === '';
  return (
    <article className="pagina">
      <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
        Verander je plek
      </h1>
      {verlopen ? (
        <NieuweLink token={token} />
      ) : (
        <>
          <p>Je hoeft niet in te loggen. Met deze knop kun je de gegevens van je plek veranderen. De link werkt één keer.</p>
          <Mislukt mis={mis} />
          <Knop
            soort="primary"
            className="knop--groot"
            disabled={bezig}
            onClick={async () => {
              const begonnen = await doe({ token });
              // the link has done its work, and does not stay behind in the history
              if (begonnen) ga(`/beheer/${begonnen.voorziening}`, { replace: true });
            }}
          >
            Begin met veranderen
          </Knop>
        </>
      )}
    </article>
  );
}
