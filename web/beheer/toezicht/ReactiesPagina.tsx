import { type FormEvent, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.ts';
import { Alineas } from '../../ui/Alineas.tsx';
import { dagInWoorden } from '../../ui/datums.ts';
import { Deel } from '../../ui/Deel.tsx';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Laden } from '../../ui/Laden.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { NietGevonden } from '../../ui/NietGevonden.tsx';
import { Tekstvak } from '../../ui/Tekstvak.tsx';
import { usePagina } from '../../ui/usePagina.ts';
import { Mislukt } from '../Mislukt.tsx';
import { rolnamen } from '../mensen/rollen.ts';
import { useDoen } from '../useDoen.ts';

const reactiesQuery = graphql(`
  query ReactiesOverPlek($id: ID!) {
    reacties(voorziening: $id) {
      naam
      verborgenReden
      magVerbergen
      reacties {
        id
        soort
        tekst
        doorRol
        createdAt
      }
    }
  }
`);

const reageerMutatie = graphql(`
  mutation Reageer($id: ID!, $tekst: String!) {
    reageer(voorziening: $id, tekst: $tekst) {
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

const verbergMutatie = graphql(`
  mutation Verberg($id: ID!, $reden: String!) {
    verberg(voorziening: $id, reden: $reden) {
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

const toonMutatie = graphql(`
  mutation Toon($id: ID!, $toelichting: String) {
    toon(voorziening: $id, toelichting: $toelichting) {
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

const koppen = { REACTIE: 'Bericht', VERBORGEN: 'Van de kaart gehaald', GETOOND: 'Terug op de kaart' } as const;

/** What owner and gemeente say to each other about a listing; who looks along hides it here, or puts it back. */
export function ReactiesPagina({ id }: { id: string }) {
  const [{ data, error, fetching }, opnieuw] = useQuery({ query: reactiesQuery, variables: { id }, requestPolicy: 'cache-and-network' });
  const reageer = useDoen(reageerMutatie);
  const verberg = useDoen(verbergMutatie);
  const toon = useDoen(toonMutatie);
  const [tekst, zetTekst] = useState('');
  const [gedaan, zetGedaan] = useState('');
  const inhoud = data?.reacties;
  const kop = usePagina(inhoud ? `Berichten over ${inhoud.naam}` : null);
  if (error && !data) return <div className="pagina"><Foutmelding fout={error} opnieuw={() => opnieuw({ requestPolicy: 'network-only' })} /></div>;
  if (!inhoud) return fetching || !data ? <Laden wat="De berichten komen eraan…" /> : <NietGevonden wat="deze plek" />;
  const na = (gelukt: unknown, zin: string) => {
    if (!gelukt) return;
    zetTekst('');
    zetGedaan(zin);
    opnieuw({ requestPolicy: 'network-only' });
  };
  const verstuur = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    na(await reageer.doe({ id, tekst }), 'Je bericht is verstuurd.');
  };
  const melding = reageer.mis?.velden['tekst'] ?? verberg.mis?.velden['reden'];
  return (
    <article className="pagina">
      <p className="pagina__terug">
        <Koppeling href={`/beheer/${id}`}>Terug naar {inhoud.naam}</Koppeling>
      </p>
      <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
        Berichten over {inhoud.naam}
      </h1>
      {inhoud.verborgenReden && (
        <Melding soort="warning" kop="Deze plek staat nu niet op de kaart">
          <Alineas tekst={inhoud.verborgenReden} />
          <p>Alle gegevens zijn bewaard.</p>
        </Melding>
      )}
      <div role="status">{gedaan && <Melding soort="ok"><p>{gedaan}</p></Melding>}</div>
      <Deel kop="Berichten">
        {inhoud.reacties.length === 0 && <p>Er zijn nog geen berichten. Wat je hier schrijft, lezen alleen wie deze plek bijhoudt en wie voor de gemeente meekijkt.</p>}
        <ol className="beheerlijst">
          {inhoud.reacties.map((reactie) => (
            <li key={reactie.id}>
              <p>
                <strong>{koppen[reactie.soort]}</strong>, door {rolnamen[reactie.doorRol]}, {dagInWoorden(reactie.createdAt)}
              </p>
              <Alineas tekst={reactie.tekst} />
            </li>
          ))}
        </ol>
      </Deel>
      <Deel kop="Schrijf een bericht">
        <form onSubmit={verstuur} noValidate>
          <Tekstvak label="Je bericht" regels={4} waarde={tekst} opWaarde={zetTekst} hoogstens={1000} melding={melding} verplicht />
          {!melding && <Mislukt mis={reageer.mis ?? verberg.mis ?? toon.mis} />}
          <div className="beheerlijst__knoppen">
            <Knop type="submit" soort="primary" disabled={reageer.bezig}>
              Verstuur
            </Knop>
            {inhoud.magVerbergen &&
              (inhoud.verborgenReden ? (
                <Knop disabled={toon.bezig} onClick={async () => na(await toon.doe({ id, toelichting: tekst || null }), 'De plek staat weer op de kaart.')}>
                  Zet de plek terug op de kaart
                </Knop>
              ) : (
                <Knop disabled={verberg.bezig} onClick={async () => na(await verberg.doe({ id, reden: tekst }), 'De plek staat niet meer op de kaart. Je bericht is de reden.')}>
                  Haal de plek van de kaart, met dit bericht als reden
                </Knop>
              ))}
          </div>
        </form>
      </Deel>
    </article>
  );
}
