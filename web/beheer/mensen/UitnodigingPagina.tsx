import { useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { graphql } from '../../gql/gql.ts';
import { dagInWoorden } from '../../ui/datums.ts';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Laden } from '../../ui/Laden.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { usePagina } from '../../ui/usePagina.ts';
import { Mislukt } from '../Mislukt.tsx';
import { useDoen } from '../useDoen.ts';
import { rolnamen } from './rollen.ts';

const uitnodigingQuery = graphql(`
  query Uitnodiging($token: String!) {
    uitnodiging(token: $token) {
      __typename
      ... on Uitnodiging {
        naam
        rol
        uitleg
        email
        tot
      }
      ... on Geweigerd {
        melding
      }
    }
  }
`);

const neemAanMutatie = graphql(`
  mutation NeemUitnodigingAan($token: String!) {
    neemUitnodigingAan(token: $token) {
      __typename
      ... on UitnodigingAangenomen {
        naam
        rol
        voorziening
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

/** The page of the link in an invitation: what it is for, and one button to say yes. */
export function UitnodigingPagina() {
  const [token] = useState(() => location.hash.slice(1));
  const [{ data, error }, opnieuw] = useQuery({ query: uitnodigingQuery, variables: { token } });
  const { doe, bezig, mis } = useDoen(neemAanMutatie);
  const [klaar, zetKlaar] = useState<{ naam: string; voorziening?: string | null } | null>(null);
  const kop = usePagina('Uitnodiging');
  const uitnodiging = data?.uitnodiging;
  if (error) return <div className="pagina"><Foutmelding fout={error} opnieuw={() => opnieuw({ requestPolicy: 'network-only' })} /></div>;
  if (!uitnodiging) return <Laden wat="De uitnodiging komt eraan…" />;
  return (
    <article className="pagina">
      <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
        {klaar ? 'Fijn dat je meedoet' : 'Uitnodiging'}
      </h1>
      {klaar ? (
        <Melding soort="ok" rol="status">
          <p>Je bent nu ingelogd, en je kunt {klaar.naam} bijhouden.</p>
          <p>
            <Link className="nl-link" href={klaar.voorziening ? `/beheer/${klaar.voorziening}` : '/beheer'}>
              Ga naar {klaar.voorziening ? klaar.naam : 'mijn plekken'}
            </Link>
          </p>
        </Melding>
      ) : uitnodiging.__typename === 'Uitnodiging' ? (
        <>
          <p className="nl-paragraph nl-paragraph--lead">
            Wil je {rolnamen[uitnodiging.rol]} worden van {uitnodiging.naam}?
          </p>
          <p>{uitnodiging.uitleg}</p>
          {uitnodiging.tot && <p>Dit duurt tot {dagInWoorden(uitnodiging.tot)}.</p>}
          <p>We onthouden alleen je e-mailadres: {uitnodiging.email}. Je kunt altijd weer stoppen.</p>
          <Mislukt mis={mis} />
          <Knop
            soort="primary"
            disabled={bezig}
            onClick={async () => {
              const uitkomst = await doe({ token });
              if (!uitkomst) return;
              // the link has done its work
              history.replaceState(null, '', location.pathname);
              zetKlaar(uitkomst);
              kop.current?.focus();
            }}
          >
            Ja, ik doe mee
          </Knop>
        </>
      ) : (
        <Melding soort="warning">
          <p>{uitnodiging.__typename === 'Geweigerd' ? uitnodiging.melding : 'Deze uitnodiging werkt niet meer.'}</p>
        </Melding>
      )}
    </article>
  );
}
