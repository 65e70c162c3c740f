import { useState } from 'react';
import { useClient, useMutation, useQuery } from 'urql';
import { graphql } from '../../gql/gql.ts';
import { Deel } from '../../ui/Deel.tsx';
import { Foutmelding, meldingVan } from '../../ui/Foutmelding.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Laden } from '../../ui/Laden.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { usePagina } from '../../ui/usePagina.ts';
import { EigenMandaat } from './EigenMandaat.tsx';
import { gaVerder } from './naar.ts';
import { ZekerKnop } from './ZekerKnop.tsx';
import './inloggen.css';

const accountQuery = graphql(`
  query Account {
    ik {
      email
      alleenVoorziening
      mandaten {
        id
        ...EigenMandaat
      }
    }
  }
`);

const gegevensQuery = graphql(`
  query MijnGegevens {
    mijnGegevens {
      __typename
      ... on MijnGegevens {
        json
      }
      ... on Geweigerd {
        melding
      }
    }
  }
`);

const logUitMutatie = graphql(`
  mutation LogUit {
    logUit {
      __typename
    }
  }
`);

const verwijderMutatie = graphql(`
  mutation VerwijderAccount {
    verwijderAccount {
      __typename
      ... on Geweigerd {
        melding
      }
    }
  }
`);

/** What is known of who is signed in, and the ways to take it along or to end it. */
export function AccountPagina() {
  const [{ data, error, fetching }, opnieuw] = useQuery({ query: accountQuery, requestPolicy: 'network-only' });
  const [fout, zetFout] = useState<string | null>(null);
  const client = useClient();
  const [, logUit] = useMutation(logUitMutatie);
  const [verwijderen, verwijder] = useMutation(verwijderMutatie);
  const kop = usePagina('Mijn account');
  const ik = data?.ik;

  const download = async () => {
    const antwoord = await client.query(gegevensQuery, {}, { requestPolicy: 'network-only' });
    const uitkomst = antwoord.data?.mijnGegevens;
    if (uitkomst?.__typename !== 'MijnGegevens') return zetFout(uitkomst?.__typename === 'Geweigerd' ? uitkomst.melding : meldingVan(antwoord.error!));
    const koppeling = Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob([uitkomst.json], { type: 'application/json' })), download: 'voorveldkaart-mijn-gegevens.json' });
    koppeling.click();
    URL.revokeObjectURL(koppeling.href);
  };
  const uit = async () => {
    const { error: mis } = await logUit({});
    if (mis) zetFout(meldingVan(mis));
    else gaVerder('/');
  };
  const weg = async () => {
    const { data: antwoord, error: mis } = await verwijder({});
    if (antwoord?.verwijderAccount.__typename === 'AccountVerwijderd') gaVerder('/');
    else zetFout(antwoord?.verwijderAccount.__typename === 'Geweigerd' ? antwoord.verwijderAccount.melding : meldingVan(mis!));
  };

  return (
    <div className="pagina">
      <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
        Mijn account
      </h1>
      {fetching && !data && <Laden wat="Je account komt eraan…" />}
      {error && <Foutmelding fout={error} opnieuw={() => opnieuw({ requestPolicy: 'network-only' })} />}
      {data && !ik && (
        <p className="nl-paragraph">
          Je bent niet ingelogd. <Koppeling href="/inloggen#/account">Log in met je e-mailadres</Koppeling>
        </p>
      )}
      {ik && (
        <>
          <p className="nl-paragraph nl-paragraph--lead">
            Je bent ingelogd als <strong className="inloggen__adres">{ik.email}</strong>. Meer weten we niet van je.
          </p>
          {fout && (
            <Melding soort="error" kop="Dat lukte niet" rol="alert">
              <p>{fout}</p>
            </Melding>
          )}
          <div className="inloggen__knoppen">
            <Koppeling href="/beheer">Naar mijn plekken</Koppeling>
            <Knop onClick={uit}>Log uit</Knop>
          </div>
          {ik.alleenVoorziening ? (
            <p className="nl-paragraph">
              Je kwam binnen met de link uit een mail. Daarmee kun je alleen die ene plek bijhouden. <Koppeling href="/inloggen#/account">Log in met je e-mailadres</Koppeling> om je account te zien.
            </p>
          ) : (
            <>
              <Deel kop="Wat je bijhoudt">
                {ik.mandaten.length === 0 ? (
                  <p className="nl-paragraph">Je houdt nu niets bij.</p>
                ) : (
                  <ul className="inloggen__lijst">
                    {ik.mandaten.map((mandaat) => (
                      <EigenMandaat key={mandaat.id} mandaat={mandaat} opWeg={() => opnieuw({ requestPolicy: 'network-only' })} />
                    ))}
                  </ul>
                )}
              </Deel>
              <Deel kop="Je gegevens">
                <p className="nl-paragraph">Je kunt alles wat we over jou bewaren in één bestand krijgen.</p>
                <Knop onClick={download}>Download mijn gegevens</Knop>
              </Deel>
              <Deel kop="Stoppen">
                <p className="nl-paragraph">
                  Je kunt je account verwijderen. Dan zijn je e-mailadres en je rechten meteen weg. Wat je op de kaart hebt geschreven, blijft staan, maar niemand ziet meer dat jij het was. Is er een helper? Dan wordt die de eigenaar.
                </p>
                <ZekerKnop wat="Verwijder mijn account" vraag="Weet je het zeker? Dit kan niet meer terug." ja="Ja, verwijder mijn account" bezig={verwijderen.fetching} opJa={weg} />
              </Deel>
            </>
          )}
        </>
      )}
    </div>
  );
}
