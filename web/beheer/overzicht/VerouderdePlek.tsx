import { useState } from 'react';
import { type FragmentType, leesFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { dagInWoorden, peildatumInWoorden } from '../../ui/datums.ts';
import { Knop } from '../../ui/Knop.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Merk } from '../../ui/Merk.tsx';
import { rolnamen } from '../mensen/rollen.ts';
import { Mislukt } from '../Mislukt.tsx';
import { useDoen } from '../useDoen.ts';

const plekFragment = graphql(`
  fragment VerouderdePlek on VerouderdePlek {
    id
    slug
    naam
    organisatie {
      naam
    }
    gebied
    standVan
    laatstBevestigd
    versheid
    gevraagdOp
    vraagbaar
    meldingen
  }
`);

const vraagMutatie = graphql(`
  mutation VraagBevestiging($id: ID!) {
    vraagBevestiging(voorziening: $id) {
      __typename
      ... on BevestigingGevraagd {
        rol
        aantal
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

/** A listing that is stale, with a button that asks who keeps it. */
export function VerouderdePlek({ plek: verwijzing }: { plek: FragmentType<typeof plekFragment> }) {
  const plek = leesFragment(plekFragment, verwijzing);
  const { doe, bezig, mis } = useDoen(vraagMutatie);
  const [gevraagd, zetGevraagd] = useState('');
  return (
    <li>
      <p>
        <Koppeling href={`/voorziening/${encodeURIComponent(plek.slug)}`}>{plek.naam}</Koppeling>
        {plek.organisatie && `, ${plek.organisatie.naam}`}
        {plek.gebied && ` (${plek.gebied})`}
      </p>
      <p className="merken">
        {plek.versheid === 'NIET_BEVESTIGD' && <Merk toon="let-op">Gevraagd, geen antwoord</Merk>}
        <Merk>{plek.laatstBevestigd ? `Klopte op ${dagInWoorden(plek.laatstBevestigd)}` : plek.standVan ? `Uit een bron van ${peildatumInWoorden(plek.standVan)}` : 'Datum onbekend'}</Merk>
        {plek.gevraagdOp && <Merk>Gevraagd op {dagInWoorden(plek.gevraagdOp)}</Merk>}
        {plek.meldingen > 0 && <Merk toon="let-op">{plek.meldingen === 1 ? '1 bericht' : `${plek.meldingen} berichten`}</Merk>}
      </p>
      {plek.vraagbaar.length > 0 ? (
        <>
          <p>Te vragen: {plek.vraagbaar.map((rol) => rolnamen[rol]).join(', ')}</p>
          {!gevraagd && (
            <Knop
              disabled={bezig}
              onClick={async () => {
                const uitkomst = await doe({ id: plek.id });
                if (uitkomst) zetGevraagd(uitkomst.aantal === 1 ? 'Gevraagd: er gaat een mail uit.' : `Gevraagd: er gaan ${uitkomst.aantal} mails uit.`);
              }}
            >
              Vraag of {plek.naam} nog klopt
            </Knop>
          )}
        </>
      ) : (
        <p className="onbekend">Niemand houdt deze plek bij.</p>
      )}
      <Mislukt mis={mis} />
      <p role="status">{gevraagd}</p>
    </li>
  );
}
