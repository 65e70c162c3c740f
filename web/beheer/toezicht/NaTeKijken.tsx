import { useState } from 'react';
import { type FragmentType, leesFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { dagInWoorden } from '../../ui/datums.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Tekstvak } from '../../ui/Tekstvak.tsx';
import { Mislukt } from '../Mislukt.tsx';
import { rolnamen } from '../mensen/rollen.ts';
import { useDoen } from '../useDoen.ts';

const naTeKijkenFragment = graphql(`
  fragment NaTeKijken on NaTeKijken {
    voorziening
    slug
    naam
    versie
    reden
    verborgen
    doorRol
    op
  }
`);

const beoordeelMutatie = graphql(`
  mutation Beoordeel($voorziening: ID!, $versie: Int!, $oordeel: NakijkOordeel!, $tekst: String) {
    beoordeel(voorziening: $voorziening, versie: $versie, oordeel: $oordeel, tekst: $tekst) {
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

/** A change to look at: good, a remark, or off the map. */
export function NaTeKijken({ verandering, opKlaar }: { verandering: FragmentType<typeof naTeKijkenFragment>; opKlaar: () => void }) {
  const { voorziening, slug, naam, versie, reden, verborgen, doorRol, op } = leesFragment(naTeKijkenFragment, verandering);
  const { doe, bezig, mis } = useDoen(beoordeelMutatie);
  const [schrijft, zetSchrijft] = useState(false);
  const [tekst, zetTekst] = useState('');
  const beoordeel = async (oordeel: 'GOED' | 'OPMERKING' | 'VERBORGEN') => {
    if (await doe({ voorziening, versie, oordeel, tekst: tekst.trim() || null })) opKlaar();
  };
  return (
    <li>
      <p>
        {verborgen ? <strong>{naam}</strong> : <Koppeling href={`/voorziening/${encodeURIComponent(slug)}`}>{naam}</Koppeling>}: {reden === 'NIEUW' ? 'nieuw' : 'veranderd'} op {dagInWoorden(op)}, door {rolnamen[doorRol]}.{' '}
        {verborgen && 'Staat nog niet op de kaart.'}
      </p>
      <p>
        <Koppeling href={`/beheer/${voorziening}/geschiedenis`}>Bekijk wat er veranderd is</Koppeling>
      </p>
      {schrijft && <Tekstvak label="Wat wil je zeggen?" uitleg="Wie deze plek bijhoudt, leest dit en kan antwoorden." regels={3} waarde={tekst} opWaarde={zetTekst} hoogstens={1000} melding={mis?.velden['tekst']} verplicht />}
      {!mis?.velden['tekst'] && <Mislukt mis={mis} />}
      <div className="beheerlijst__knoppen">
        <Knop soort="primary" disabled={bezig} onClick={() => beoordeel('GOED')}>
          {reden === 'NIEUW' && verborgen ? 'Goed: zet op de kaart' : 'Goed'}
        </Knop>
        {schrijft ? (
          <>
            <Knop disabled={bezig} onClick={() => beoordeel('OPMERKING')}>
              Verstuur dit bericht
            </Knop>
            <Knop disabled={bezig} onClick={() => beoordeel('VERBORGEN')}>
              {verborgen ? 'Laat verborgen, om deze reden' : 'Haal van de kaart, om deze reden'}
            </Knop>
          </>
        ) : (
          <Knop onClick={() => zetSchrijft(true)}>Er klopt iets niet</Knop>
        )}
      </div>
    </li>
  );
}
