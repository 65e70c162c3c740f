import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.ts';
import { dagInWoorden } from '../../ui/datums.ts';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Knop } from '../../ui/Knop.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Laden } from '../../ui/Laden.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { usePagina } from '../../ui/usePagina.ts';
import { Contact } from '../../voorziening/Contact.tsx';
import { HoeKomJeBinnen } from '../../voorziening/HoeKomJeBinnen.tsx';
import { Kosten } from '../../voorziening/Kosten.tsx';
import { Plekdetails } from '../../voorziening/Plekdetails.tsx';
import { VoorWie } from '../../voorziening/VoorWie.tsx';
import { Waar } from '../../voorziening/Waar.tsx';
import { Wanneer } from '../../voorziening/Wanneer.tsx';
import { Mislukt } from '../Mislukt.tsx';
import { useDoen } from '../useDoen.ts';
import { NieuweLink } from './NieuweLink.tsx';

const bevestiglinkQuery = graphql(`
  query Bevestiglink($token: String!) {
    bevestiglink(token: $token) {
      __typename
      ... on Bevestigvraag {
        alBevestigdOp
        voorziening {
          __typename
          id
          slug
          naam
          samenvatting
          beschrijving
          ...Wanneer
          ...Waar
          ...Contact
          ...HoeKomJeBinnen
          ...Kosten
          ...VoorWie
          ... on Vrijwilligersplek {
            ...Plekdetails
          }
        }
      }
      ... on Geweigerd {
        melding
      }
    }
  }
`);

const bevestigMutatie = graphql(`
  mutation BevestigMetLink($token: String!) {
    bevestigMetLink(token: $token) {
      __typename
      ... on MetLinkBevestigd {
        alBevestigdOp
        voorziening {
          slug
          naam
        }
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

/** The page of the link in a reminder: what the listing says now, and one button when it is right. Looking at it changes nothing. */
export function BevestigPagina() {
  const [token] = useState(() => location.hash.slice(1));
  const [{ data, error }, opnieuw] = useQuery({ query: bevestiglinkQuery, variables: { token } });
  const { doe, bezig, mis } = useDoen(bevestigMutatie);
  const [klaar, zetKlaar] = useState<{ alBevestigdOp?: string | null; voorziening: { slug: string; naam: string } } | null>(null);
  const kop = usePagina(klaar ? 'Dank je wel' : 'Klopt dit nog?');
  const vraag = data?.bevestiglink;
  if (error) return <div className="pagina"><Foutmelding fout={error} opnieuw={() => opnieuw({ requestPolicy: 'network-only' })} /></div>;
  if (!vraag) return <Laden wat="We zoeken je plek op…" />;
  if (klaar)
    return (
      <article className="pagina">
        <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
          Dank je wel
        </h1>
        <Melding soort="ok" rol="status">
          <p>{klaar.alBevestigdOp ? `Je had dit al bevestigd. Bij ${klaar.voorziening.naam} staat dat alles klopte op ${dagInWoorden(klaar.alBevestigdOp)}.` : `Bij ${klaar.voorziening.naam} staat nu dat alles vandaag klopte. Meer hoef je niet te doen.`}</p>
        </Melding>
        <p>
          <Koppeling href={`/voorziening/${encodeURIComponent(klaar.voorziening.slug)}`}>Bekijk hoe het op de kaart staat</Koppeling>
        </p>
        <p>Wil je toch iets veranderen? Gebruik dan de andere link in de mail: “Verander iets”.</p>
      </article>
    );
  if (vraag.__typename !== 'Bevestigvraag')
    return (
      <article className="pagina">
        <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
          Klopt dit nog?
        </h1>
        <NieuweLink token={token} />
      </article>
    );
  const { voorziening } = vraag;
  const bevestig = async () => {
    const gedaan = await doe({ token });
    if (!gedaan) return;
    zetKlaar(gedaan);
    scrollTo(0, 0);
    kop.current?.focus();
  };
  const knop = (
    <Knop soort="primary" className="knop--groot" disabled={bezig} onClick={bevestig}>
      Ja, alles klopt nog
    </Knop>
  );
  return (
    <article className="pagina voorziening">
      <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
        Klopt dit nog?
      </h1>
      {vraag.alBevestigdOp && (
        <Melding soort="ok">
          <p>Dit is al bevestigd op {dagInWoorden(vraag.alBevestigdOp)}. Je hoeft niets meer te doen.</p>
        </Melding>
      )}
      <p>Dit staat nu op de kaart over jouw plek. Lees het even na. Klopt het, druk dan op de knop. Klopt er iets niet, kies dan in de mail “Verander iets”.</p>
      {knop}
      <Mislukt mis={mis} />
      <h2 className="nl-heading nl-heading--level-2">{voorziening.naam}</h2>
      <p className="nl-paragraph nl-paragraph--lead">{voorziening.samenvatting}</p>
      {voorziening.__typename === 'Vrijwilligersplek' && <Plekdetails plek={voorziening} />}
      <div className="voorziening__delen">
        <Wanneer voorziening={voorziening} />
        <Waar voorziening={voorziening} />
        <Contact voorziening={voorziening} />
        <HoeKomJeBinnen voorziening={voorziening} />
        <Kosten voorziening={voorziening} />
        <VoorWie voorziening={voorziening} />
      </div>
      {knop}
    </article>
  );
}
