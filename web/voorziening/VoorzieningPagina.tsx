import { useQuery } from 'urql';
import { graphql } from '../gql/gql.ts';
import { Alineas } from '../ui/Alineas.tsx';
import { Deel } from '../ui/Deel.tsx';
import { Foutmelding } from '../ui/Foutmelding.tsx';
import { Knop } from '../ui/Knop.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Laden } from '../ui/Laden.tsx';
import { Merk } from '../ui/Merk.tsx';
import { leesSlug } from '../ui/leesSlug.ts';
import { NietGevonden } from '../ui/NietGevonden.tsx';
import { usePagina } from '../ui/usePagina.ts';
import { soortInWoorden } from '../ui/woorden.ts';
import { TerugNaarResultaten } from '../zoeken/TerugNaarResultaten.tsx';
import { Contact } from './Contact.tsx';
import { Feiten } from './Feiten.tsx';
import { Fotos } from './Fotos.tsx';
import { HoeKomJeBinnen } from './HoeKomJeBinnen.tsx';
import { KloptNiet } from './KloptNiet.tsx';
import { Kosten } from './Kosten.tsx';
import { Plekdetails } from './Plekdetails.tsx';
import { Relaties } from './Relaties.tsx';
import { Stand } from './Stand.tsx';
import { Teamdetails } from './Teamdetails.tsx';
import { Toegankelijkheid } from './Toegankelijkheid.tsx';
import { Verantwoording } from './Verantwoording.tsx';
import { VoorWie } from './VoorWie.tsx';
import { Waar } from './Waar.tsx';
import { Wanneer } from './Wanneer.tsx';

const voorzieningQuery = graphql(`
  query Voorziening($slug: String!) {
    voorziening(slug: $slug) {
      __typename
      id
      naam
      soort
      aliassen
      samenvatting
      beschrijving
      synthetisch
      organisatie {
        slug
        naam
      }
      themas {
        code
        naam
      }
      momenten {
        id
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
      ...Verantwoording
      ... on Vrijwilligersplek {
        ...Plekdetails
      }
      ... on Wijkteam {
        ...Teamdetails
      }
    }
  }
`);

/** Everything that is known about one listing, and what is not. */
export function VoorzieningPagina({ slug }: { slug: string }) {
  const leesbaar = leesSlug(slug);
  const [{ data, error, fetching }, opnieuw] = useQuery({ query: voorzieningQuery, variables: { slug: leesbaar ?? '' }, pause: leesbaar === null });
  const voorziening = data?.voorziening;
  const kop = usePagina(voorziening?.naam ?? null);
  if (error && !voorziening) {
    return (
      <div className="pagina">
        <Foutmelding fout={error} opnieuw={() => opnieuw({ requestPolicy: 'network-only' })} />
      </div>
    );
  }
  if (!voorziening) return fetching ? <Laden wat="De pagina komt eraan…" /> : <NietGevonden wat="deze plek" />;
  const tijdBekend = voorziening.momenten.length > 0;
  return (
    <article className="pagina voorziening">
      <p className="pagina__terug">
        <TerugNaarResultaten />
      </p>
      <header>
        <p className="voorziening__soort">
          {soortInWoorden[voorziening.soort]}
          {voorziening.organisatie && (
            <>
              {' van '}
              <Koppeling href={`/organisatie/${encodeURIComponent(voorziening.organisatie.slug)}`}>{voorziening.organisatie.naam}</Koppeling>
            </>
          )}
        </p>
        <h1 ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-1">
          {voorziening.naam}
        </h1>
        {voorziening.aliassen.length > 0 && <p className="voorziening__aliassen">Ook bekend als: {voorziening.aliassen.join(', ')}</p>}
        {voorziening.synthetisch && (
          <p className="merken">
            <Merk toon="let-op">Verzonnen voorbeeld: deze plek bestaat niet echt</Merk>
          </p>
        )}
        <p className="nl-paragraph nl-paragraph--lead">{voorziening.samenvatting}</p>
        <p className="merken">
          {voorziening.themas.map((thema) => (
            <Merk key={thema.code}>{thema.naam}</Merk>
          ))}
        </p>
      </header>
      <Stand voorziening={voorziening} />
      {voorziening.__typename === 'Vrijwilligersplek' && <Plekdetails plek={voorziening} />}
      <div className="voorziening__delen">
        {/* Without times, whom to ask is the first thing one needs. */}
        {!tijdBekend && <Contact voorziening={voorziening} />}
        <Wanneer voorziening={voorziening} />
        <Waar voorziening={voorziening} />
        {tijdBekend && <Contact voorziening={voorziening} />}
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
      <Verantwoording voorziening={voorziening} />
      <KloptNiet voorziening={voorziening} />
      <p className="alleen-printen">Deze pagina vind je op {location.origin + location.pathname}</p>
      <p className="niet-printen">
        <Knop onClick={() => print()}>Print deze pagina</Knop>
      </p>
    </article>
  );
}
