import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.ts';
import { Alineas } from '../../ui/Alineas.tsx';
import { Deel } from '../../ui/Deel.tsx';
import { Foutmelding } from '../../ui/Foutmelding.tsx';
import { Laden } from '../../ui/Laden.tsx';
import { Merk } from '../../ui/Merk.tsx';
import { Contact } from '../../voorziening/Contact.tsx';
import { Feiten } from '../../voorziening/Feiten.tsx';
import { Fotos } from '../../voorziening/Fotos.tsx';
import { HoeKomJeBinnen } from '../../voorziening/HoeKomJeBinnen.tsx';
import { Kosten } from '../../voorziening/Kosten.tsx';
import { Plekdetails } from '../../voorziening/Plekdetails.tsx';
import { Relaties } from '../../voorziening/Relaties.tsx';
import { Stand } from '../../voorziening/Stand.tsx';
import { Teamdetails } from '../../voorziening/Teamdetails.tsx';
import { Toegankelijkheid } from '../../voorziening/Toegankelijkheid.tsx';
import { VoorWie } from '../../voorziening/VoorWie.tsx';
import { Waar } from '../../voorziening/Waar.tsx';
import { Wanneer } from '../../voorziening/Wanneer.tsx';
import { alsInvoer, type Wijziging } from './vorm.tsx';

const voorbeeldQuery = graphql(`
  query Voorbeeld($id: ID!, $wijziging: VoorzieningInvoer!) {
    voorbeeld(id: $id, wijziging: $wijziging) {
      __typename
      naam
      samenvatting
      beschrijving
      themas {
        code
        naam
      }
      ...Stand
      ...Fotos
      ...Wanneer
      ...Waar
      ...HoeKomJeBinnen
      ...Kosten
      ...VoorWie
      ...Contact
      ...Toegankelijkheid
      ...Relaties
      ...Feiten
      ... on Vrijwilligersplek {
        ...Plekdetails
      }
      ... on Wijkteam {
        ...Teamdetails
      }
    }
  }
`);

/** The page of a visitor, with what was changed but is not saved yet. */
export function Voorbeeld({ id, wijziging }: { id: string; wijziging: Wijziging }) {
  const [{ data, error, fetching }, opnieuw] = useQuery({ query: voorbeeldQuery, variables: { id, wijziging: alsInvoer(wijziging) }, requestPolicy: 'network-only' });
  const voorziening = data?.voorbeeld;
  if (error) return <Foutmelding fout={error} opnieuw={() => opnieuw({ requestPolicy: 'network-only' })} />;
  if (!voorziening) return fetching ? <Laden wat="Het voorbeeld komt eraan…" /> : null;
  return (
    <article className="voorbeeld voorziening" aria-label="Zo ziet een bezoeker het">
      <h2 className="nl-heading nl-heading--level-1">{voorziening.naam}</h2>
      <p className="nl-paragraph nl-paragraph--lead">{voorziening.samenvatting}</p>
      <p className="merken">
        {voorziening.themas.map((thema) => (
          <Merk key={thema.code}>{thema.naam}</Merk>
        ))}
      </p>
      <Stand voorziening={voorziening} />
      {voorziening.__typename === 'Vrijwilligersplek' && <Plekdetails plek={voorziening} />}
      <div className="voorziening__delen">
        <Wanneer voorziening={voorziening} />
        <Waar voorziening={voorziening} />
        <Contact voorziening={voorziening} />
        <HoeKomJeBinnen voorziening={voorziening} />
        <Kosten voorziening={voorziening} />
        <VoorWie voorziening={voorziening} />
      </div>
      {voorziening.__typename === 'Wijkteam' && <Teamdetails team={voorziening} />}
      {voorziening.beschrijving && (
        <Deel kop="Meer hierover">
          <Alineas tekst={voorziening.beschrijving} />
        </Deel>
      )}
      <Fotos voorziening={voorziening} />
      <Toegankelijkheid voorziening={voorziening} />
      <Relaties voorziening={voorziening} />
      <Feiten voorziening={voorziening} />
    </article>
  );
}
