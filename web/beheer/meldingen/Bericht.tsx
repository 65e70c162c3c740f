import { useState } from 'react';
import { type FragmentType, leesFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { dagInWoorden } from '../../ui/datums.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Tekstvak } from '../../ui/Tekstvak.tsx';
import { meldingInWoorden, rolInWoorden } from '../../ui/woorden.ts';
import { Mislukt } from '../Mislukt.tsx';
import { useDoen } from '../useDoen.ts';

const berichtFragment = graphql(`
  fragment Bericht on Melding {
    id
    soort
    onderdeel
    naam
    tekst
    status
    antwoord
    beslotenDoor
    beslotenOp
    createdAt
  }
`);

const beslisMutatie = graphql(`
  mutation BeslisSuggestie($id: ID!, $besluit: MeldingBesluit!, $antwoord: String) {
    beslisSuggestie(id: $id, besluit: $besluit, antwoord: $antwoord) {
      __typename
      ... on MeldingBeslist {
        beslotenMelding {
          id
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

/** What somebody reported, with yes and no; an answer may be added. */
export function Bericht({ melding: verwijzing, opKlaar }: { melding: FragmentType<typeof berichtFragment>; opKlaar: (besluit: string) => void }) {
  const melding = leesFragment(berichtFragment, verwijzing);
  const { doe, bezig, mis } = useDoen(beslisMutatie);
  const [antwoord, zetAntwoord] = useState('');
  const beslis = async (besluit: 'OVERGENOMEN' | 'AFGEWEZEN') => {
    if (await doe({ id: melding.id, besluit, antwoord: antwoord.trim() || null })) opKlaar(besluit);
  };
  const gestopt = melding.soort === 'GESTOPT';
  return (
    <li>
      <p>
        <strong>{meldingInWoorden(melding.soort, melding.onderdeel)}</strong> ({melding.naam}, {dagInWoorden(melding.createdAt)})
      </p>
      {melding.tekst && <blockquote className="citaat">{melding.tekst}</blockquote>}
      {melding.status === 'NIEUW' ? (
        <>
          <div className="beheerlijst__knoppen">
            <Knop soort="primary" disabled={bezig} onClick={() => beslis('OVERGENOMEN')}>
              {gestopt ? 'Ja, de plek is gestopt' : 'Ja, dat klopt'}
            </Knop>
            <Knop disabled={bezig} onClick={() => beslis('AFGEWEZEN')}>
              Nee
            </Knop>
          </div>
          <Mislukt mis={mis} />
          <details className="uitklap">
            <summary>Schrijf er een antwoord bij</summary>
            <Tekstvak label="Antwoord" uitleg="Wie dit stuurde, kan het lezen. Schrijf het op en druk daarna op ja of nee." regels={2} waarde={antwoord} opWaarde={zetAntwoord} hoogstens={500} melding={mis?.velden['antwoord']} />
          </details>
        </>
      ) : (
        <p>
          {melding.status === 'OVERGENOMEN' ? 'Overgenomen' : 'Niet overgenomen'}
          {melding.beslotenOp && ` op ${dagInWoorden(melding.beslotenOp)}`}
          {melding.beslotenDoor && `, door ${rolInWoorden(melding.beslotenDoor)}`}.{melding.antwoord && ` Antwoord: ${melding.antwoord}`}
        </p>
      )}
    </li>
  );
}
