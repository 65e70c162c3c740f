import { type FragmentType, leesFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { Deel } from '../ui/Deel.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { soortInWoorden } from '../ui/woorden.ts';
import { relatieInWoorden } from './relatieInWoorden.ts';

const relatiesFragment = graphql(`
  fragment Relaties on Voorziening {
    __typename
    relaties {
      id
      soort
      vanHier
      toelichting
      slug
      naam
      voorzieningSoort
    }
    ... on Initiatief {
      plekken {
        id
        slug
        naam
      }
    }
  }
`);

/** What hangs together with this: where one can go on, and what one can do here. */
export function Relaties({ voorziening: verwijzing }: { voorziening: FragmentType<typeof relatiesFragment> }) {
  const voorziening = leesFragment(relatiesFragment, verwijzing);
  const plekken = voorziening.__typename === 'Initiatief' ? voorziening.plekken : [];
  // The places under it have a list of their own.
  const overige = voorziening.relaties.filter((relatie) => !plekken.some((plek) => plek.id === relatie.id));
  if (plekken.length === 0 && overige.length === 0) return null;
  const kopVan = ({ soort, vanHier }: (typeof overige)[number]) => relatieInWoorden[soort][vanHier ? 'vanHier' : 'naarHier'];
  return (
    <Deel kop="Wat hier bij hoort">
      {plekken.length > 0 && (
        <>
          <h3 className="nl-heading nl-heading--level-4">Hier kun je zelf iets doen</h3>
          <ul className="opsomming">
            {plekken.map((plek) => (
              <li key={plek.id}>
                <Koppeling href={`/voorziening/${encodeURIComponent(plek.slug)}`}>{plek.naam}</Koppeling>
              </li>
            ))}
          </ul>
        </>
      )}
      {[...new Set(overige.map(kopVan))].map((kop) => (
        <div key={kop}>
          <h3 className="nl-heading nl-heading--level-4">{kop}</h3>
          <ul className="opsomming">
            {overige.filter((relatie) => kopVan(relatie) === kop).map((relatie) => (
              <li key={`${relatie.id} ${relatie.soort}`}>
                <Koppeling href={`/voorziening/${encodeURIComponent(relatie.slug)}`}>{relatie.naam}</Koppeling> ({soortInWoorden[relatie.voorzieningSoort].toLowerCase()})
                {relatie.toelichting && <span className="regel">{relatie.toelichting}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Deel>
  );
}
