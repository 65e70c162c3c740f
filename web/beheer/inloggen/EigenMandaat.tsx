import { useState } from 'react';
import { useMutation } from 'urql';
import { type FragmentType, leesFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { meldingVan } from '../../ui/Foutmelding.tsx';
import { rolnamen } from '../mensen/rollen.ts';
import { ZekerKnop } from './ZekerKnop.tsx';

const fragment = graphql(`
  fragment EigenMandaat on EigenMandaat {
    id
    rol
    waar
  }
`);

const stopMutatie = graphql(`
  mutation StopErmee($mandaat: ID!) {
    trekMandaatIn(mandaat: $mandaat) {
      __typename
      ... on Ongeldig {
        fouten {
          melding
        }
      }
      ... on Geweigerd {
        melding
      }
    }
  }
`);

/** One thing that somebody keeps, with the way to stop. */
export function EigenMandaat({ mandaat, opWeg }: { mandaat: FragmentType<typeof fragment>; opWeg: () => void }) {
  const { id, rol, waar } = leesFragment(fragment, mandaat);
  const [fout, zetFout] = useState<string | null>(null);
  const [, stop] = useMutation(stopMutatie);
  const stopErmee = async () => {
    const { data, error } = await stop({ mandaat: id });
    const uitkomst = data?.trekMandaatIn;
    if (uitkomst?.__typename === 'MandaatIngetrokken') return opWeg();
    zetFout(uitkomst?.__typename === 'Geweigerd' ? uitkomst.melding : uitkomst?.__typename === 'Ongeldig' ? uitkomst.fouten[0]!.melding : meldingVan(error!));
  };
  return (
    <li className="inloggen__mandaat">
      <span>
        {waar} ({rolnamen[rol]})
      </span>
      <ZekerKnop wat={`Stop met ${waar}`} vraag={`Stop je met ${waar}? Je kunt er dan niets meer veranderen.`} ja="Ja, ik stop" opJa={stopErmee} />
      {fout && (
        <p className="veld__melding" role="alert">
          {fout}
        </p>
      )}
    </li>
  );
}
