import { useQuery } from 'urql';
import { graphql } from '../gql/gql.ts';
import { aantal } from '../ui/getallen.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Laden } from '../ui/Laden.tsx';
import { useEigenPlek } from './eigenPlek.ts';
import { namenVanKeuzesQuery } from './namenVanKeuzes.ts';
import { Resultaat } from './Resultaat.tsx';
import { useAantallen } from './useAantallen.ts';
import { VersoepelKnop } from './VersoepelKnop.tsx';
import { variabelenVan } from './variabelen.ts';
import { staatNa, versoepelingen, zelfdeVraag } from './versoepelingen.ts';
import { adresVanZoekstaat, beginstaat, type Zoekstaat } from './zoekstaat.ts';

const versoepeldQuery = graphql(`
  query Versoepeld($tekst: String, $nabij: NabijInvoer, $gebied: ID, $binnen: BoxInvoer, $filter: ZoekFilter) {
    zoek(tekst: $tekst, nabij: $nabij, gebied: $gebied, binnen: $binnen, filter: $filter, first: 5) {
      versoepeld {
        zin
        stappen {
          wat
          veld
          gebied {
            code
          }
        }
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

/** Nothing found. First what comes nearest, then what the visitor can let go, each with what that gives, then who to ask. */
export function GeenResultaten({ staat, gebiedNaam }: { staat: Zoekstaat; gebiedNaam: string | null }) {
  const [{ data }] = useQuery({ query: namenVanKeuzesQuery, pause: staat.themas.length + staat.doelgroepen.length === 0 });
  const naam = (code: string) => [...(data?.themas ?? []), ...(data?.doelgroepen ?? [])].find((begrip) => begrip.code === code)?.naam ?? code;
  const { sortering: _, ...variabelen } = variabelenVan(staat, useEigenPlek());
  const [{ data: ruimer, fetching }] = useQuery({ query: versoepeldQuery, variables: variabelen });
  const versoepeld = ruimer?.zoek.versoepeld;
  const dichtbij = versoepeld?.resultaten;
  // All that comes nearest, as a search of its own; that one is not offered a second time below.
  const alles = dichtbij ? staatNa(staat, versoepeld.stappen) : null;
  const stappen = versoepelingen(staat, naam, gebiedNaam).filter((stap) => !alles || !zelfdeVraag(stap.staat, alles));
  const aantallen = useAantallen(stappen);
  const geteld = aantallen.every((hoeveel) => hoeveel !== undefined);
  // What gives most first; what gives nothing either is no way out. A count that failed comes last: it may give something.
  const uitwegen = stappen.flatMap((stap, index) => (aantallen[index] === 0 ? [] : [{ stap, hoeveel: aantallen[index] ?? null }])).sort((a, b) => (b.hoeveel ?? 0) - (a.hoeveel ?? 0));
  return (
    <div className="leeg">
      {!dichtbij && !fetching && (
        <p className="nl-paragraph">
          {staat.tekst ? `We vinden niets dat past bij “${staat.tekst}” en bij wat je koos.` : 'We vinden niets dat past bij wat je koos.'}
        </p>
      )}
      {fetching && !versoepeld && <Laden wat="We kijken wat er het meest op lijkt…" />}
      {dichtbij && (
        <>
          <p className="nl-paragraph">{versoepeld.zin}</p>
          <ol className="lijst leeg__dichtbij" aria-label="Wat er het meest op lijkt">
            {dichtbij.edges.map((resultaat) => (
              <li key={resultaat.node.id}>
                <Resultaat resultaat={resultaat} />
              </li>
            ))}
          </ol>
          {dichtbij.totaal > dichtbij.edges.length && (
            <p className="nl-paragraph leeg__meer">
              Dit zijn de eerste {dichtbij.edges.length} van {aantal(dichtbij.totaal, 'plek', 'plekken')}.{' '}
              {alles && <Koppeling href={adresVanZoekstaat(alles)}>Bekijk ze allemaal</Koppeling>}
            </p>
          )}
        </>
      )}
      {geteld && uitwegen.length > 0 && (
        <>
          <h3 className="nl-heading nl-heading--level-3 leeg__kop">{dichtbij ? 'Of maak je vraag zelf ruimer' : 'Maak je vraag ruimer'}</h3>
          <ul className="leeg__knoppen">
            {uitwegen.map(({ stap, hoeveel }) => (
              <li key={adresVanZoekstaat(stap.staat)}>
                <VersoepelKnop versoepeling={stap} totaal={hoeveel} />
              </li>
            ))}
          </ul>
        </>
      )}
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
          {versoepeld.wijkteams.map(({ slug, naam: team }, plek) => (
            <span key={slug}>
              {plek > 0 && (plek === versoepeld.wijkteams.length - 1 ? ' of ' : ', ')}
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
