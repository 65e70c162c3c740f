import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.ts';
import type { VormFragment } from '../../gql/graphql.ts';
import { Knop } from '../../ui/Knop.tsx';
import { opsomming } from '../tijden/dagen.ts';
import { plaatsKlopt, rond, stap } from './adres.ts';
import { KaartjeVak } from './KaartjeVak.tsx';

const ligtInQuery = graphql(`
  query LigtIn($lat: Float!, $lon: Float!) {
    gebiedenVan(lat: $lat, lon: $lon) {
      naam
      soort
    }
  }
`);

type Locatie = VormFragment['locaties'][number];

const STAP_METER = 10;
const RICHTINGEN = [
  { naam: 'Omhoog', noord: 1, oost: 0 },
  { naam: 'Omlaag', noord: -1, oost: 0 },
  { naam: 'Naar links', noord: 0, oost: -1 },
  { naam: 'Naar rechts', noord: 0, oost: 1 },
];

/** The pin: dragged, tapped, or moved with buttons. Where it then stands is said in words. */
export function Speld({ plek, locatie, op }: { plek: number; locatie: Locatie; op: (deel: Partial<Locatie>) => void }) {
  const { lat, lon } = locatie;
  const [toon, zetToon] = useState(lat != null);
  const heeft = lat != null && lon != null;
  const [{ data }] = useQuery({ query: ligtInQuery, variables: { lat: lat ?? 0, lon: lon ?? 0 }, pause: !heeft });
  const gebieden = heeft ? (data?.gebiedenVan ?? []) : [];
  const klopt = plaatsKlopt(locatie.plaats, gebieden);
  // who puts it somewhere says where the door is
  const zet = (nieuw: { lat: number; lon: number }) => op({ lat: rond(nieuw.lat), lon: rond(nieuw.lon), precisie: 'GEBOUW' });
  if (!toon)
    return (
      <p>
        <Knop onClick={() => zetToon(true)}>Zet een speld op de kaart</Knop>
      </p>
    );
  return (
    <div className="veld">
      <p className="veld__label">Waar is de deur?</p>
      <p className="veld__uitleg">{heeft ? 'Sleep de speld naar de deur, of tik op de kaart. Met de knoppen schuift hij steeds 10 meter.' : 'Tik op de kaart waar de deur is.'}</p>
      <KaartjeVak naam={`Speld van plek ${plek}`} speld={heeft ? { lat, lon } : null} opPunt={zet} />
      {heeft && (
        <div className="knoppenrij">
          {RICHTINGEN.map(({ naam, noord, oost }) => (
            <Knop
              key={naam}
              onClick={() => {
                const graden = stap(lat, STAP_METER);
                zet({ lat: lat + noord * graden.lat, lon: lon + oost * graden.lon });
              }}
            >
              {naam}
            </Knop>
          ))}
          <Knop soort="subtle" onClick={() => op({ lat: null, lon: null, precisie: 'GEEN' })}>
            Haal de speld weg
          </Knop>
        </div>
      )}
      <p role="status" className={klopt === false ? 'veld__melding' : 'veld__uitleg'}>
        {heeft && gebieden.length > 0 && `De speld staat in ${opsomming([...new Set(gebieden.map(({ naam }) => naam))].reverse())}.`}
        {klopt === false && ` Je schreef “${locatie.plaats}”. Klopt de speld wel?`}
        {heeft && data && gebieden.length === 0 && 'Van deze plek weten we niet in welke wijk hij ligt.'}
      </p>
    </div>
  );
}
