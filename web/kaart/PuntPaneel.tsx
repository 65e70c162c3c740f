import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { type FragmentType, leesFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { aantal } from '../ui/getallen.ts';
import { Knop } from '../ui/Knop.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { soortInWoorden } from '../ui/woorden.ts';
import { puntInWoorden } from '../voorziening/locatieInWoorden.ts';

const puntPaneelFragment = graphql(`
  fragment PuntPaneel on KaartPunt {
    precisie
    aantal
    voorzieningen {
      id
      slug
      naam
      soort
    }
  }
`);

const kaartjeQuery = graphql(`
  query Kaartje($id: ID!) {
    voorziening(id: $id) {
      samenvatting
    }
  }
`);

/** So many listings of one spot come with the map. */
const meegekomen = 50;

type Eigenschappen = { punt: FragmentType<typeof puntPaneelFragment>; opSluit: () => void; opAlles: () => void };

/** Everything at one spot: many initiatives share one door. */
export function PuntPaneel({ punt: verwijzing, opSluit, opAlles }: Eigenschappen) {
  const punt = leesFragment(puntPaneelFragment, verwijzing);
  const kop = useRef<HTMLHeadingElement>(null);
  const enige = punt.voorzieningen.length === 1 ? punt.voorzieningen[0] : undefined;
  const [{ data }] = useQuery({ query: kaartjeQuery, variables: { id: enige?.id ?? '' }, pause: !enige });
  const eerste = punt.voorzieningen[0]?.id;
  // Another spot is another panel: the reader is told so.
  // biome-ignore lint/correctness/useExhaustiveDependencies: eerste stands for the spot
  useEffect(() => kop.current?.focus(), [eerste]);
  const erIsMeer = punt.voorzieningen.length === meegekomen && punt.aantal > meegekomen;
  return (
    <section
      className="puntpaneel"
      aria-labelledby="puntpaneel"
      onKeyDown={(toets) => {
        if (toets.key === 'Escape') opSluit();
      }}
    >
      <div className="puntpaneel__kop">
        <h3 id="puntpaneel" ref={kop} tabIndex={-1} className="nl-heading nl-heading--level-4">
          {enige ? 'Op deze plek' : `${aantal(erIsMeer ? punt.aantal : punt.voorzieningen.length, 'plek', 'plekken')} op dit punt`}
        </h3>
        <Knop soort="subtle" onClick={opSluit}>
          Sluit
        </Knop>
      </div>
      {puntInWoorden[punt.precisie] && <p className="veld__uitleg">{puntInWoorden[punt.precisie]}</p>}
      <ul className="puntpaneel__lijst">
        {punt.voorzieningen.map((voorziening) => (
          <li key={voorziening.id}>
            <Koppeling href={`/voorziening/${encodeURIComponent(voorziening.slug)}`}>{voorziening.naam}</Koppeling>
            <span className="puntpaneel__soort">{soortInWoorden[voorziening.soort]}</span>
          </li>
        ))}
      </ul>
      {data?.voorziening && enige && <p>{data.voorziening.samenvatting}</p>}
      {erIsMeer && (
        <p className="nl-paragraph">
          Dit zijn de eerste {meegekomen}. <Knop onClick={opAlles}>Toon alles rond dit punt in de lijst</Knop>
        </p>
      )}
    </section>
  );
}
