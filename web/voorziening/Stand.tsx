import { type FragmentType, leesFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { dagInWoorden, peildatumInWoorden } from '../ui/datums.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Melding } from '../ui/Melding.tsx';
import { rolInWoorden, statusInWoorden } from '../ui/woorden.ts';
import { vraagEerst } from './vraagEerst.ts';

const standFragment = graphql(`
  fragment Stand on Voorziening {
    status
    statusToelichting
    peildatum
    laatstBevestigd
    bevestigdDoor
    versheid
    bewoners: contacten(voor: BEWONER) {
      soort
    }
    relaties {
      soort
      vanHier
      slug
      naam
    }
  }
`);

/** Can one rely on this? Calm, near the top, and honest: not confirmed is not the same as wrong. */
export function Stand({ voorziening: verwijzing }: { voorziening: FragmentType<typeof standFragment> }) {
  const { status, statusToelichting, peildatum, laatstBevestigd, bevestigdDoor, versheid, bewoners, relaties } = leesFragment(standFragment, verwijzing);
  const opvolgers = relaties.filter((relatie) => relatie.soort === 'OPVOLGER' && relatie.vanHier);
  // Nobody goes to what has stopped: then there is nothing to ask.
  const vraagNa = status === 'GESTOPT' ? '' : vraagEerst(bewoners);
  return (
    <div className="stand">
      {status !== 'ACTIEF' && status !== 'ONZEKER' && (
        <Melding soort="warning" kop={statusInWoorden[status]}>
          {statusToelichting && <p>{statusToelichting}</p>}
          {opvolgers.map((opvolger) => (
            <p key={opvolger.slug}>
              Ga nu naar: <Koppeling href={`/voorziening/${encodeURIComponent(opvolger.slug)}`}>{opvolger.naam}</Koppeling>
            </p>
          ))}
        </Melding>
      )}
      {versheid === 'NIET_BEVESTIGD' && (
        <Melding soort="warning" kop="Niet bevestigd">
          <p>We vroegen of dit nog klopt, maar kregen geen antwoord. {laatstBevestigd ? `Het klopte op ${dagInWoorden(laatstBevestigd)}.` : peildatum ? `Het staat in een bron uit ${peildatumInWoorden(peildatum)}.` : ''} {vraagNa}</p>
        </Melding>
      )}
      {versheid !== 'NIET_BEVESTIGD' && laatstBevestigd && (
        <Melding soort={versheid === 'VERS' ? 'ok' : 'info'} kop={versheid === 'VERS' ? `Dit klopte op ${dagInWoorden(laatstBevestigd)}` : `Voor het laatst nagekeken op ${dagInWoorden(laatstBevestigd)}`}>
          {bevestigdDoor && <p>Nagekeken door {rolInWoorden(bevestigdDoor)}.</p>}
          {versheid !== 'VERS' && <p>Een deel is al langer niet nagekeken. {vraagNa}</p>}
        </Melding>
      )}
      {versheid === 'NOOIT_BEVESTIGD' && (
        <Melding soort="info" kop="Nog niet nagekeken">
          <p>
            {peildatum ? `Dit staat in een bron uit ${peildatumInWoorden(peildatum)}. ` : 'We weten niet van wanneer dit is. '}
            {status === 'GESTOPT' ? '' : 'Het kan veranderd zijn. '}
            {vraagNa}
          </p>
          {status === 'ONZEKER' && statusToelichting && <p>{statusToelichting}</p>}
        </Melding>
      )}
    </div>
  );
}
