import { useQuery } from 'urql';
import { graphql } from '../gql/gql.ts';
import { aantal } from '../ui/getallen.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { useEigenPlek } from './eigenPlek.ts';
import { namenVanKeuzesQuery } from './namenVanKeuzes.ts';
import { Resultaat } from './Resultaat.tsx';
import { useAantallen } from './useAantallen.ts';
import { VersoepelKnop } from './VersoepelKnop.tsx';
import { variabelenVan } from './variabelen.ts';
import { versoepelingen } from './versoepelingen.ts';
import { adresVanZoekstaat, beginstaat, type Zoekstaat } from './zoekstaat.ts';

const versoepeldQuery = graphql(`
  query Versoepeld($tekst: String, $nabij: NabijInvoer, $gebied: ID, $binnen: BoxInvoer, $filter: ZoekFilter) {
    zoek(tekst: $tekst, nabij: $nabij, gebied: $gebied, binnen: $binnen, filter: $filter, first: 10) {
      versoepeld {
        zin
        naastgelegen {
          code
          naam
        }
        wijkteams {
          slug
          naam
        }
        resultaten {
          totaal
          edges {
            node {
              id
            }
            ...Resultaat
          }
        }
      }
    }
  }
`);

/** Nothing found: what comes nearest, which word, filter or place stands in the way and what each of them hides, and who to ask. */
export function GeenResultaten({ staat, gebiedNaam }: { staat: Zoekstaat; gebiedNaam: string | null }) {
  const [{ data }] = useQuery({ query: namenVanKeuzesQuery, pause: staat.themas.length + staat.doelgroepen.length === 0 });
  const naam = (code: string) => [...(data?.themas ?? []), ...(data?.doelgroepen ?? [])].find((begrip) => begrip.code === code)?.naam ?? code;
  const { sortering: _, ...variabelen } = variabelenVan(staat, useEigenPlek());
  const [{ data: ruimer }] = useQuery({ query: versoepeldQuery, variables: variabelen });
  const versoepeld = ruimer?.zoek.versoepeld;
  const stappen = versoepelingen(staat, naam, gebiedNaam);
  const aantallen = useAantallen(stappen);
  // Once all counts are there: what gives most first, what gives nothing either last. Steps that give as much keep their order.
  const opVolgorde = aantallen.every((hoeveel) => hoeveel !== undefined) ? stappen.map((_, index) => index).sort((a, b) => (aantallen[b] ?? 0) - (aantallen[a] ?? 0)) : stappen.map((_, index) => index);
  return (
    <div className="leeg">
      <p className="nl-paragraph">
        {staat.tekst ? `We vinden niets dat past bij “${staat.tekst}” en bij wat je koos.` : 'We vinden niets dat past bij wat je koos.'}
      </p>
      {versoepeld?.resultaten && (
        <>
          <p className="nl-paragraph">{versoepeld.zin}</p>
          <ol className="lijst leeg__dichtbij" aria-label="Wat er het meest op lijkt">
            {versoepeld.resultaten.edges.map((resultaat) => (
              <li key={resultaat.node.id}>
                <Resultaat resultaat={resultaat} />
              </li>
            ))}
          </ol>
          {versoepeld.resultaten.totaal > versoepeld.resultaten.edges.length && (
            <p className="nl-paragraph">Dit zijn de eerste {versoepeld.resultaten.edges.length} van {aantal(versoepeld.resultaten.totaal, 'plek', 'plekken')}.</p>
          )}
        </>
      )}
      <p className="nl-paragraph">Of maak je vraag zelf wat ruimer:</p>
      <ul className="leeg__knoppen">
        {opVolgorde.map((index) => {
          const stap = stappen[index];
          return (
            stap && (
              <li key={stap.tekst}>
                <VersoepelKnop versoepeling={stap} totaal={aantallen[index]} />
              </li>
            )
          );
        })}
      </ul>
      {versoepeld && versoepeld.naastgelegen.length > 0 && (
        <p className="nl-paragraph">
          Kijk ook hier vlakbij:{' '}
          {versoepeld.naastgelegen.map(({ code, naam: gebied }, plek) => (
            <span key={code}>
              {plek > 0 && ', '}
              <Koppeling href={adresVanZoekstaat({ ...staat, waar: { soort: 'gebied', code } })}>{gebied}</Koppeling>
            </span>
          ))}
          .
        </p>
      )}
      {versoepeld && versoepeld.wijkteams.length > 0 && (
        <p className="nl-paragraph">
          Kom je er niet uit? Vraag het aan{' '}
          {versoepeld.wijkteams.slice(0, 3).map(({ slug, naam: team }, plek) => (
            <span key={slug}>
              {plek > 0 && ' of '}
              <Koppeling href={`/voorziening/${encodeURIComponent(slug)}`}>{team}</Koppeling>
            </span>
          ))}
          . Daar denken mensen met je mee.
        </p>
      )}
      <p className="nl-paragraph">
        <Koppeling href={adresVanZoekstaat({ ...beginstaat, wat: staat.wat })}>Of bekijk alles</Koppeling>
      </p>
    </div>
  );
}
